"""One vote on a resolution about a treaty, held against what a text tells of it: its figures, its day, its forum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from servanda.claiming.deciding.accounts import Account
from servanda.claiming.deciding.shared import Asking
from servanda.claiming.hedges import holds
from servanda.claiming.model import Found, replace
from servanda.dates import PartialDate

PLENARY, COMMITTEE, CONFERENCE = "plenary", "first_committee", "conference"
FORUMS = {PLENARY: "the General Assembly", COMMITTEE: "its First Committee", CONFERENCE: "its conference"}
CHOICES = {"yes": "in favour", "no": "against", "abstain": "abstaining"}


def has(found: Found, account: Account) -> bool:
    amount = getattr(account.act, found.what)
    return (
        amount is not None
        and isinstance(found.value, int)
        and holds(found.hedge, found.value, float(amount.value))
    )


def has_all(found: Found, account: Account) -> bool:
    """Whether a vote has all the figures that are told together: those of one vote are none of another."""
    amounts = ((getattr(account.act, choice), told) for choice, told in found.parts)
    return all(amount is None or holds("exactly", told, float(amount.value)) for amount, told in amounts)


def held_on(account: Account, day: PartialDate | None) -> bool:
    """Whether a vote was on a day told; one whose day is not known, within the months in which its session votes."""
    if day is None:
        return True
    if account.act.voted_on is not None:
        return bool(account.act.voted_on.could_be(day))
    year = int(account.act.session)
    months = (10, 11) if account.act.forum == COMMITTEE else (11, 12)
    return bool(date(year, months[0], 1) <= day.latest and day.earliest <= date(year, months[1], 30))


_LATELY = 60
"""Days before a document within which a vote it gives no day for was held."""


def just_before(account: Account, asking: Asking) -> bool:
    day, told = asking.date, account.act.voted_on
    return day is not None and told is not None and 0 <= (day.latest - told.earliest).days <= _LATELY


_SYMBOL = re.compile(r"(\d{2})/(\d+)")


def fits_symbol(account: Account, symbol: str) -> bool:
    told, mine = _SYMBOL.search(symbol), _SYMBOL.search(account.act.symbol)
    return told is None or (mine is not None and told.groups() == mine.groups())


def day_key(account: Account) -> tuple[str, str]:
    return account.act.session, account.act.forum


def same_vote(one: Account, other: Account) -> bool:
    return day_key(one) == day_key(other) and one.act.symbol == other.act.symbol


def one_vote(found: Sequence[Account]) -> bool:
    return len({day_key(account) for account in found}) == 1


def figure(account: Account, what: str) -> int:
    return int(getattr(account.act, what).value)


def day_of(account: Account) -> str:
    return str(account.act.voted_on or account.act.session)


def in_words(account: Account) -> str:
    act = account.act
    counts = ", ".join(
        f"{getattr(act, key)} {word}" for key, word in CHOICES.items() if getattr(act, key) is not None
    )
    return f"{act.symbol or act.title} in {FORUMS[act.forum]}, {day_of(account)}: {counts}"


def known_by_the_rest(found: Found, meant: Sequence[Account], asking: Asking) -> list[Account]:
    """The one vote of the last weeks that has all the other figures told together, so that it must be the one meant."""
    others = [told for choice, told in found.parts if choice != found.what]
    if not found.named or found.note or max(others, default=0) < _BY_CHANCE:
        return []
    rest = replace(found, parts=tuple(part for part in found.parts if part[0] != found.what))
    alike = [
        account
        for account in meant
        if (just_before(account, asking) or _of_these_weeks(account, asking))
        and account.seen
        and all(getattr(account.act, choice) is not None for choice in CHOICES)
        and has_all(rest, account)
    ]
    true = figure(alike[0], found.what) if alike and one_vote(alike) else None
    far = isinstance(found.value, int) and true is not None and abs(found.value - true) > TOLD_LATER
    return alike if far else []


def _of_these_weeks(account: Account, asking: Asking) -> bool:
    """Whether a vote whose day is not known may have been one of the last weeks before the document."""
    day = asking.date
    if account.act.voted_on is not None or day is None:
        return False
    return held_on(account, PartialDate(day.latest - timedelta(days=_LATELY), day.latest))


TOLD_LATER = 3
"""Votes by which a result may grow when delegations tell the secretariat how they had meant to vote."""

_BY_CHANCE = 10
"""Votes of one kind, fewer than which many a vote has."""
