"""In which city the parties met, and when, where no number tells which of their meetings is meant."""

from __future__ import annotations

from servanda.acts import Meeting
from servanda.claiming.deciding.accounts import accounts, covered
from servanda.claiming.deciding.meeting_days import end_of, falls_within, spans_of, touches
from servanda.claiming.deciding.meetings import held_then, is_meant, not_held_then
from servanda.claiming.deciding.shared import Asking, left_open
from servanda.claiming.model import Claim, Found

_OFTEN = frozenset({"Geneva", "New York", "Brussels", "Vienna", "Oslo", "Ottawa"})
"""Cities in which parties meet in many ways, of which the record holds some only."""


def gathered_in(found: Found, asking: Asking) -> Claim:
    """Whether parties met in a city at a time: wrong only of a city in which they met but once, as their meetings go."""
    assert found.treaty is not None
    there = [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), Meeting)
        if account.act.city == found.about
    ]
    if found.date is None or not there:
        return left_open(found, asking, f"the record holds no meeting on {found.treaty} in {found.about}")
    right = [account for account in there if falls_within(found.date, account)]
    if right:
        return held_then(found, right, "meeting")
    what = f"the meeting on {found.treaty} in {found.about} was held {spans_of(there)}"
    numbered = [account for account in there if is_meant(account.act.code, "")]
    codes = {account.act.code for account in there}
    over = asking.date is not None and all(end_of(account).latest < asking.date.earliest for account in there)
    sure = (
        over
        and len(codes) == 1
        and found.named
        and not found.note
        and found.about not in _OFTEN
        and bool(numbered)
        and all(account.seen for account in numbered)
        and covered(asking, found.treaty, "meetings", found.date.latest)
        and not touches(found.date, there)
    )
    if not sure:
        return left_open(found, asking, f"{what}; the text may speak of another")
    return not_held_then(found, there, what)
