"""Whether a claim is true: on the day it speaks of, under which reading, and when else.

Each kind of claim has a function from the claim to the days on which it holds; the verdict, the explanation and
what would be right all come from there. Nothing is called contradicted that the record does not cover.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from servanda.claiming.deciding.agreements import agreement
from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.dates import date_claimed
from servanda.claiming.deciding.deltas import delta
from servanda.claiming.deciding.firsts import first
from servanda.claiming.deciding.members import membership
from servanda.claiming.deciding.ranks import ordinal
from servanda.claiming.deciding.rules import deadline, rule
from servanda.claiming.deciding.shared import Asking, left_open
from servanda.claiming.deciding.shares import share
from servanda.claiming.model import Claim, Found
from servanda.errors import ServandaError

__all__ = ["Asking", "careful", "judge"]


def judge(found: Found, asking: Asking) -> Claim:
    """The claim with its verdict."""
    if found.kind == "arithmetic":
        return agreement(found)  # no record is asked
    decide = _KINDS.get(found.kind, _not_covered)
    if found.treaty is None or found.treaty not in asking.ledger.record.codes:
        missing = f"the record does not hold {found.treaty}" if found.treaty else "the text names no treaty"
        return left_open(found, asking, missing)
    claim = decide(found, asking)
    return replace(claim, stale=_stale(claim, asking))


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
    missing = {
        "vote": "the record does not hold votes yet",
        "quantity": "the record does not hold stockpiles, clearance, casualties or funds yet",
    }.get(found.kind, "the record does not hold this")
    return left_open(found, asking, missing)


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
}


def careful(found: Found, asking: Asking) -> Claim:
    """As ``judge``; a fault of ours in one claim is told as unverifiable and never spoils the others."""
    try:
        return judge(found, asking)
    except ServandaError as error:
        return left_open(found, asking, str(error))
