"""Whether a claim is true: on the day it speaks of, under which reading, and when else.

Each kind of claim has a function from the claim to the days on which it holds; the verdict, the explanation and
what would be right all come from there. Nothing is called contradicted that the record does not cover.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.dates import date_claimed
from servanda.claiming.deciding.firsts import first
from servanda.claiming.deciding.members import membership
from servanda.claiming.deciding.ranks import ordinal
from servanda.claiming.deciding.rules import deadline, delta, rule
from servanda.claiming.deciding.shared import Asking, left_open
from servanda.claiming.deciding.shares import share
from servanda.claiming.model import Claim, Found
from servanda.errors import ServandaError

__all__ = ["Asking", "careful", "judge"]


def judge(found: Found, asking: Asking) -> Claim:
    """The claim with its verdict."""
    decide = _KINDS.get(found.kind, _not_covered)
    if found.treaty is None or found.treaty not in asking.ledger.record.codes:
        missing = f"the record does not hold {found.treaty}" if found.treaty else "the text names no treaty"
        return left_open(found, asking, missing)
    claim = decide(found, asking)
    return _stale(claim, asking.today)


def _stale(claim: Claim, today: date) -> Claim:
    if claim.verdict != "supported" or not claim.true_during:
        return claim
    ends = [end for _, end in claim.true_during]
    now = any(
        start <= today.isoformat() and (end is None or today.isoformat() <= end)
        for start, end in claim.true_during
    )
    return replace(claim, stale=not now and None not in ends)


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
