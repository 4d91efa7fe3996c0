"""When the conferences met at which a treaty was negotiated, and when the process that led to it began."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.acts import Meeting, Resolution
from servanda.claiming.deciding.accounts import Account, accounts, sources_of
from servanda.claiming.deciding.meeting_days import (
    begun_or_ended,
    falls_within,
    of_other_days,
    spans_of,
    touches,
)
from servanda.claiming.deciding.meetings import held_then, not_held_then
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.model import Claim, Found
from servanda.dates import PartialDate

_ANNOUNCED = 130
"""Days before its first conference from which a process may be said to have begun: it was announced then."""


def conference_held(found: Found, asking: Asking) -> Claim:
    """The days of a conference in a city: wrong where the record holds one there, all in other months of the time in
    which the treaty was negotiated. What met in the city at other times it does not hold.

    A claim may be about a sort of meeting, too, or about one in a city: ``intersessional``, ``regional Lusaka``.
    """
    there = [account for account in _meetings(found, asking) if _is_meant(account, found.about)]
    if asking.confirming and found.date is not None:
        there = [
            account
            for account in there
            if not of_other_days(found.date, account) and begun_or_ended(found, account)
        ]
    if found.date is None or not there:
        return left_open(found, asking, f"the record holds no conference on {found.treaty} in {found.about}")
    return _beside(found, asking, there, f"the conference on {found.treaty} in {found.about}")


_SORTS = frozenset({"conference", "intersessional", "preparatory", "regional"})
"""What meets beside the meetings of the parties, as the record sorts it."""


def _is_meant(account: Account, about: str) -> bool:
    sort, _, city = about.partition(" ")
    if sort not in _SORTS:
        return bool(account.act.city == about)
    return account.act.sort == sort and city in ("", account.act.city)


def process_begun(found: Found, asking: Asking) -> Claim:
    """The day on which a process began: that of its first conference. It may be counted from its announcement."""
    conferences = [account for account in _meetings(found, asking) if _negotiating(account)]
    if found.date is None or not conferences:
        return left_open(found, asking, f"the record holds no conference that led to {found.treaty}")
    begun = min(account.act.begun_on.earliest for account in conferences)
    first = [account for account in conferences if account.act.begun_on.earliest == begun]
    if 0 < (begun - found.date.latest).days <= _ANNOUNCED:
        return left_open(found, asking, "the process may have been announced before its first conference")
    return _beside(found, asking, first, "the first conference of the process")


def attended_by(found: Found, asking: Asking) -> Claim:
    """How many states came to a conference in a city, which others may count in another way: it is never called wrong."""
    assert found.treaty is not None
    told = {
        int(number.group(1)): account
        for account in _meetings(found, asking)
        if _negotiating(account)
        and account.act.city == found.about
        and (number := _STATES.match(account.act.participants)) is not None
    }
    if not told or not isinstance(found.value, int):
        return left_open(found, asking, f"the record does not hold how many states met in {found.about}")
    shown = " or ".join(str(number) for number in sorted(told))
    right = [account for number, account in told.items() if holds(found.hedge, found.value, number)]
    if not right:
        return left_open(
            found, asking, f"{shown} states met in {found.about}; others may be counted with them"
        )
    return Claim(
        found=found,
        verdict="supported",
        reading="attended",
        as_of=right[0].act.begun_on,
        record_value=found.value,
        sources=sources_of(right),
        explanation=f"{shown} states met in {found.about}.",
    )


_STATES = re.compile(r"(\d+) states\b")
_ADOPTED = re.compile(r"adopt|agreed (?:on|to|the)")
_COUNTED = re.compile(r"\d+")


def adopted_by(found: Found, asking: Asking) -> Claim:
    """How many states adopted a treaty: those said to have been at its conference, or to have voted for it.

    Who counts as taking part is told in more ways than one, so that a figure near the right one is left open.
    """
    assert found.treaty is not None
    if _ADOPTED.search(found.text.casefold()) is None or not isinstance(found.value, int):
        return left_open(found, asking, "the text does not say that this is a vote of the General Assembly")
    adopted = asking.ledger.treaty(found.treaty).law.adopted
    day = PartialDate.of(adopted) if adopted is not None else None
    told = _adopting(found, asking, day) if day is not None else {}
    if not told:
        return left_open(found, asking, f"the record does not hold how many states adopted {found.treaty}")
    right = [number for number in told if holds(found.hedge, found.value, number)]
    shown = " or ".join(str(number) for number in sorted(told))
    sources = sources_of([account for each in right or told for account in told[each]])
    if right:
        return Claim(
            found=found,
            verdict="supported",
            as_of=day,
            reading="adopted",
            record_value=right[0],
            sources=sources,
            explanation=f"{found.treaty} was adopted by {shown} states.",
        )
    loosely = _of_the_joined(found, asking, shown)
    if loosely is not None:
        return loosely
    near = any(holds("about", found.value, number) for number in told)
    seen = all(account.seen for each in told.values() for account in each)
    if found.note or near or not seen or found.group:
        return left_open(
            found, asking, f"{shown} states adopted it; others may be counted with them", nearest=max(told)
        )
    figure = found.value
    nearest = min(told, key=lambda number: abs(number - figure))
    return Claim(
        found=found,
        verdict="contradicted",
        record_value=nearest,
        nearest=nearest,
        sources=sources,
        explanation=f"{found.treaty} was adopted by {shown} states, not by {found.value}.",
    )


def _adopting(found: Found, asking: Asking, day: PartialDate) -> dict[int, list[Account]]:
    """How many are told to have been at the conference that adopted a treaty on a day, or to have voted for it then."""
    assert found.treaty is not None
    told: dict[int, list[Account]] = {}
    for account in _meetings(found, asking):
        number = _COUNTED.search(account.act.participants)
        if _negotiating(account) and number is not None and falls_within(day, account):
            told.setdefault(int(number.group()), []).append(account)
    for account in accounts(asking.ledger.treaty(found.treaty), Resolution):
        if account.act.voted_on == day and account.act.yes is not None and not account.act.part:
            told.setdefault(int(account.act.yes.low), []).append(account)
    return told


def _of_the_joined(found: Found, asking: Asking, shown: str) -> Claim | None:
    """The verdict where "adopted" is said loosely of those that had signed or joined: right if there were so many on the
    day spoken of, left open if there were so many when the text was written or not long before; else none."""
    assert found.treaty is not None and isinstance(found.value, int)
    window, dated = window_of(found, asking), asking.date is not None
    latest = asking.date.latest if asking.date is not None else asking.today
    counts = [asking.ledger.steps(found.treaty, reading) for reading in _LOOSELY]
    days = (window.latest, window.earliest) if window is not None else ()
    figures = (steps.on(day)[0] for steps in counts for day in days)
    joined = next((figure for figure in figures if holds(found.hedge, found.value, figure)), None)
    if joined:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading="joined",
            record_value=joined,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"Loosely: {joined} states had joined {on_day(window)}; {shown} adopted it.",
        )
    times = (time for steps in counts for time in steps.perhaps_within(found.value, found.value))
    # A text without a day may be of any time.
    if any(
        begun <= latest and (not dated or end is None or (latest - end).days < _STALE) for begun, end in times
    ):
        return left_open(
            found, asking, f"{shown} states adopted it; so many had joined it, which may be meant"
        )
    return None


_STALE = 730
"""Days for which a figure is repeated after it has changed."""
_LOOSELY = ("joined", "consented", "signed")


def _beside(found: Found, asking: Asking, held: Sequence[Account], what: str) -> Claim:
    """The days told beside those of the meetings they may be of."""
    assert found.date is not None
    right = [account for account in held if falls_within(found.date, account)]
    if right:
        return held_then(found, right, "conference")
    shown = spans_of(held)
    was_held = f"{what} was held {shown}"
    sure = [account for account in held if _negotiating(account) and account.seen]
    if found.note or not sure or touches(found.date, held) or not _then(found.date, sure):
        return left_open(found, asking, f"{was_held}; the text may speak of another", nearest=shown)
    return not_held_then(found, held, was_held)


def _meetings(found: Found, asking: Asking) -> list[Account]:
    assert found.treaty is not None
    return list(accounts(asking.ledger.treaty(found.treaty), Meeting))


def _negotiating(account: Account) -> bool:
    return bool(account.act.sort == "conference")


def _then(told: PartialDate, held: Sequence[Account]) -> bool:
    """Whether a day is of the year of one of the conferences, or of one beside it: a slip, and no other meeting."""
    years = {account.act.begun_on.earliest.year for account in held}
    return any(abs(told.earliest.year - year) <= 1 for year in years)
