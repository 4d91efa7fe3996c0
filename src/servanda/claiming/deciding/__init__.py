"""Whether a claim is true: on the day it speaks of, under which reading, and when else.

Each kind of claim has a function from the claim to the days on which it holds; the verdict, the explanation and
what would be right all come from there. Nothing is called contradicted that the record does not cover.
"""

from __future__ import annotations

from collections.abc import Callable

from servanda.claiming.deciding.acts import acted, latest
from servanda.claiming.deciding.agreements import agreement
from servanda.claiming.deciding.completions import (
    completed_on,
    first_to_complete,
    has_completed,
)
from servanda.claiming.deciding.conferences import (
    adopted_by,
    attended_by,
    conference_held,
    process_begun,
)
from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.dates import date_claimed
from servanda.claiming.deciding.delays import delayed
from servanda.claiming.deciding.deltas import delta
from servanda.claiming.deciding.duties import missed
from servanda.claiming.deciding.extents import extent
from servanda.claiming.deciding.firsts import first
from servanda.claiming.deciding.lasts import last_of_group, nobody_left
from servanda.claiming.deciding.laws import first_to_ban, how_many_laws, law_of
from servanda.claiming.deciding.meetings import MEETING, hosted, meeting_held
from servanda.claiming.deciding.members import membership
from servanda.claiming.deciding.milestones import first_since, reached
from servanda.claiming.deciding.presiding import presided
from servanda.claiming.deciding.quantities import quantity
from servanda.claiming.deciding.ranks import ordinal
from servanda.claiming.deciding.rules import deadline, rule
from servanda.claiming.deciding.same_day import on_the_same_day
from servanda.claiming.deciding.shared import Asking, left_open
from servanda.claiming.deciding.shares import share
from servanda.claiming.deciding.starting import in_force
from servanda.claiming.deciding.tallies import how_many_completed, obligated
from servanda.claiming.deciding.venues import gathered_in
from servanda.claiming.deciding.vote_days import voted_on
from servanda.claiming.deciding.votes import vote
from servanda.claiming.making.counts import SAME_DAY
from servanda.claiming.making.extents import EXTENT
from servanda.claiming.making.lapses import DELAY
from servanda.claiming.making.milestones import FIRST_SINCE, NTH_DEPOSIT
from servanda.claiming.making.standings import IN_FORCE, LAST, NOBODY_LEFT
from servanda.claiming.model import Claim, Found, replace
from servanda.errors import ServandaError

__all__ = ["Asking", "careful", "carrying_out", "judge"]


def judge(found: Found, asking: Asking) -> Claim:
    """The claim with its verdict."""
    if found.kind == "arithmetic":
        return agreement(found)  # no record is asked
    decide = (
        _CARRYING_OUT.get((found.kind, found.what))
        or _LOOSELY.get((found.kind, found.what))
        or _MILESTONES.get(found.what)
        or _KINDS.get(found.kind, _not_covered)
    )
    if found.treaty is None and found.about and found.what in ("meeting", "president"):
        return _of_whose_meeting(found, asking, decide)
    if found.treaty is None or found.treaty not in asking.ledger.record.codes:
        missing = f"the record does not hold {found.treaty}" if found.treaty else "the text names no treaty"
        return left_open(found, asking, missing)
    claim = decide(found, asking)
    return replace(claim, stale=True) if _stale(claim, asking) else claim


def _of_whose_meeting(found: Found, asking: Asking, decide: Callable[[Found, Asking], Claim]) -> Claim:
    """A numbered meeting in a text that has named no treaty yet: of the one treaty of which it is true."""
    tried = [
        decide(replace(found, treaty=code), asking) for code in MEETING if code in asking.ledger.record.codes
    ]
    right = [claim for claim in tried if claim.verdict == "supported"]
    return right[0] if len(right) == 1 else left_open(found, asking, "the text names no treaty")


def _stale(claim: Claim, asking: Asking) -> bool:
    """Whether a claim once true is true no longer, so that a page which still makes it needs another figure.

    A figure for a day of its own ("as of 1 August 2022 there were 110") stays true of that day and never grows
    stale. Only one said of the day of writing does; where a document has no date, one said of no day at all.
    """
    if claim.verdict != "supported" or _of_its_own_day(claim.found, asking):
        return False
    today = asking.today.isoformat()
    over = any(end is not None and end < today for _, end in claim.true_during)
    now = any(start <= today and (end is None or today <= end) for start, end in claim.true_during)
    return over and not now


def _of_its_own_day(found: Found, asking: Asking) -> bool:
    """Whether the text gives a day for the claim that is not the day of writing."""
    if found.as_of is None:
        return False
    # A document's date that was found in its text may be the very day the text gives for the figure.
    if asking.date is None or asking.date_from == "text":
        return True
    return not found.as_of.could_be(asking.date)


def _not_covered(found: Found, asking: Asking) -> Claim:
    return left_open(found, asking, "the record does not hold this")


_KINDS: dict[str, Callable[[Found, Asking], Claim]] = {
    "count": count,
    "share": share,
    "membership": membership,
    "date": date_claimed,
    "ordinal": ordinal,
    "rule": rule,
    "delta": delta,
    "deadline": deadline,
    "first": first,
    "vote": vote,
    "quantity": quantity,
}

_MILESTONES: dict[str, Callable[[Found, Asking], Claim]] = {
    NTH_DEPOSIT: reached,
    FIRST_SINCE: first_since,
    DELAY: delayed,
}

_LOOSELY: dict[tuple[str, str], Callable[[Found, Asking], Claim]] = {
    ("date", "acted"): acted,
    ("membership", "latest"): latest,
    ("membership", IN_FORCE): in_force,
    ("delta", SAME_DAY): on_the_same_day,
    ("delta", EXTENT): extent,
    ("membership", NOBODY_LEFT): nobody_left,
    **{("membership", f"{LAST} {done}"): last_of_group for done in ("signed", "ratified", "joined")},
}
"""What is said of states without saying just what they did."""

_CARRYING_OUT: dict[tuple[str, str], Callable[[Found, Asking], Claim]] = {
    ("date", "meeting"): meeting_held,
    ("date", "conference"): conference_held,
    ("date", "gathered"): gathered_in,
    ("date", "process"): process_begun,
    ("count", "adopting"): adopted_by,
    ("count", "attending"): attended_by,
    ("date", "vote"): voted_on,
    ("date", "completion"): completed_on,
    ("date", "law"): law_of,
    ("membership", "president"): presided,
    ("membership", "host"): hosted,
    ("membership", "completed"): has_completed,
    ("membership", "law"): law_of,
    ("count", "completed"): how_many_completed,
    ("count", "obligated"): obligated,
    ("count", "legislating"): how_many_laws,
    ("deadline", "missed"): missed,
    ("first", "completed"): first_to_complete,
    ("first", "banned"): first_to_ban,
}
"""What is said of how a treaty is carried out, by kind and sense: only these ask for the acts of implementation."""


def carrying_out(found: Found) -> bool:
    """Whether a claim is of how a treaty is carried out, and not of its standing or its rules."""
    return found.kind in ("vote", "quantity") or (found.kind, found.what) in _CARRYING_OUT


def careful(found: Found, asking: Asking) -> Claim:
    """As ``judge``; a fault of ours in one claim is told as unverifiable and never spoils the others."""
    try:
        return judge(found, asking)
    except ServandaError as error:
        return left_open(found, asking, str(error))
