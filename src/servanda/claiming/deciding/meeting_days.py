"""The days of a meeting beside the days told of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from servanda.claiming.deciding.accounts import Account
from servanda.claiming.making.meetings import BEGUN, ENDED
from servanda.claiming.model import Found
from servanda.dates import PartialDate


def days_of(account: Account) -> PartialDate:
    """From the first day of a meeting to its last."""
    return PartialDate(account.act.begun_on.earliest, end_of(account).latest)


def meet(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def end_of(account: Account) -> PartialDate:
    return account.act.ended_on or account.act.begun_on  # type: ignore[no-any-return]


def falls_within(told: PartialDate, account: Account) -> bool:
    """Whether a day, or all the days told, are days of the meeting; a month or a year that any of its days is in."""
    begun, ended = account.act.begun_on, end_of(account)
    if told.exact or (told.latest - told.earliest).days < A_MEETING:
        return bool(begun.earliest <= told.earliest and told.latest <= ended.latest)
    return bool(told.earliest <= ended.latest and begun.earliest <= told.latest)


def of_other_days(told: PartialDate, account: Account) -> bool:
    """Whether the meeting is told from one day to another, and began or ended on other days than these."""
    begun, ended = account.act.begun_on, end_of(account)
    month = told.earliest.day == 1 and (told.latest + timedelta(days=1)).day == 1
    from_day_to_day = 0 < (told.latest - told.earliest).days < _LONGEST and not month
    known = begun.exact and ended.exact
    return from_day_to_day and known and (told.earliest, told.latest) != (begun.earliest, ended.latest)


_LONGEST = 45
"""Days that are told from a first to a last one, at most."""


def begun_or_ended(found: Found, account: Account) -> bool:
    """Whether a day said to be the first, or the last, of a meeting is that."""
    assert found.date is not None
    if not found.date.exact or found.note not in (BEGUN, ENDED):
        return True
    return found.date == (account.act.begun_on if found.note == BEGUN else end_of(account))


A_MEETING = 20
"""Days told as a span of fewer than these are days of a meeting, of more a month or a year."""

_NEAR = 7
"""Days on either side on which something that belongs to a meeting may take place."""


def touches(told: PartialDate, held: Sequence[Account]) -> bool:
    return any(
        (told.earliest - end_of(account).latest).days <= _NEAR
        and (account.act.begun_on.earliest - told.latest).days <= _NEAR
        for account in held
    )


def span_of(account: Account) -> str:
    begun, ended = account.act.begun_on, account.act.ended_on
    return f"{begun}/{ended}" if ended is not None else str(begun)


def spans_of(held: Sequence[Account]) -> str:
    """The days of a meeting, in each way they are told."""
    return " or ".join(sorted({span_of(account) for account in held}))


def days_of_a_month(told: PartialDate) -> bool:
    """Whether days are told from a first to a last one, which no other meeting is likely to have."""
    return 0 < (told.latest - told.earliest).days < A_MEETING
