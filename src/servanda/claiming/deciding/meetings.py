"""When the parties met, in which country, and who presided."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from servanda.acts import Meeting
from servanda.claiming.deciding.accounts import Account, accounts, covered, sources_of, surely
from servanda.claiming.deciding.meeting_days import (
    A_MEETING,
    begun_or_ended,
    days_of,
    days_of_a_month,
    end_of,
    falls_within,
    meet,
    of_other_days,
    span_of,
    spans_of,
    touches,
)
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.making.meetings import PLANNED
from servanda.claiming.model import YEARLESS, Claim, Found, replace
from servanda.dates import PartialDate

_SORTS = {"MSP": "states_parties", "RC": "review_conference"}
MEETING = ("CCM", "APMBC", "ATT")
"""Treaties whose meetings are numbered alike, so that "the Twelfth Meeting" may be any of theirs."""


def meeting_held(found: Found, asking: Asking) -> Claim:
    """The day of a meeting: right where it falls within an account of it, wrong where it touches none."""
    assert found.treaty is not None
    if found.date is None:
        return left_open(found, asking, "the text gives no day")
    held = _held(found.treaty, found, asking)
    if not held:
        return left_open(found, asking, f"the record does not hold {found.about or 'such a meeting'}")
    if found.note and (found.about or days_of_a_month(found.date)) and _YEAR.search(found.text) is None:
        found = _still_to_come(_in_its_year(found, held), held, asking)
    if found.about and found.note == YEARLESS:
        found = _on_its_days(found, held)
    assert found.date is not None and found.treaty is not None
    right = [
        account
        for account in held
        if falls_within(found.date, account) and not of_other_days(found.date, account)
    ]
    if asking.confirming:
        right = [account for account in right if begun_or_ended(found, account)]
    if right:
        others = sorted({span_of(account) for account in held} - {span_of(account) for account in right})
        rivals = f" Other accounts: {', '.join(others)}." if found.about and others else ""
        return held_then(found, right, "meeting", rivals)
    if not found.about:
        return left_open(found, asking, "the text does not say which meeting, and no meeting fits the day")
    shown = spans_of(held)
    what = f"{found.treaty} {found.about} was held {shown}"
    day = found.date.earliest
    ended = max(end_of(account) for account in held)
    known = covered(asking, found.treaty, "meetings", ended.latest)
    if touches(found.date, held) and not (known and _of_wholly_other_days(found, held, asking)):
        return left_open(found, asking, f"{what}, in part on other days", nearest=shown)
    others_met = [
        code
        for code in (MEETING if not found.named else ())
        if code != found.treaty
        and code in asking.ledger.record.codes
        and any(falls_within(found.date, account) for account in _held(code, found, asking))
    ]
    if others_met:
        return left_open(
            found, asking, f"{what}; those are days of the one of {others_met[0]}", nearest=shown
        )
    if found.note not in ("", PLANNED) or not known or not _seen(held):
        return left_open(found, asking, f"{what}; the text may speak of another day or a plan", nearest=shown)
    before = asking.date is None or asking.date.earliest <= ended.latest
    ahead = found.note == PLANNED or (asking.date is not None and day > asking.date.earliest)
    if before and ahead and not _no_plan(found.date, held, asking):
        return left_open(found, asking, f"{what}; it may have been planned otherwise before", nearest=shown)
    return not_held_then(found, held, what)


def _no_plan(told: PartialDate, held: Sequence[Account], asking: Asking) -> bool:
    """Whether no plan can ever have put a meeting on a day: it is months away from when it was held soon after the text,
    or years away; save where it may have been put off, as many were in the years of the pandemic."""
    if asking.date is None:
        return False
    begun = min(account.act.begun_on.earliest for account in held)
    ended = max(end_of(account).latest for account in held)
    off = max((begun - told.latest).days, (told.earliest - ended).days)
    soon = (begun - asking.date.latest).days <= _SOON
    put_off = _PANDEMIC if any(account.act.begun_on.earliest.year in _PUT_OFF for account in held) else 0
    return bool(off > (_FIXED if soon else _A_YEAR) + put_off)


_PUT_OFF, _PANDEMIC = (2020, 2021, 2022), 550
"""Years in which meetings were put off, and by how many days at the most."""
_SOON, _FIXED, _A_YEAR = 300, 45, 400
"""Days before a meeting within which its days stand fixed, by how many plans are then off; and before that."""


def _of_wholly_other_days(found: Found, held: Sequence[Account], asking: Asking) -> bool:
    """Whether a meeting that is over is told from a first day to a last one, or of a month, and none of these was a day
    of it."""
    told = found.date
    assert told is not None
    over = asking.date is not None and all(
        end_of(account).latest < asking.date.earliest and account.act.begun_on.exact for account in held
    )
    days = (told.latest - told.earliest).days
    from_day_to_day = 0 < days < A_MEETING or (days in _OF_A_MONTH and told.earliest.day == 1)
    return over and from_day_to_day and not any(meet(told, days_of(account)) for account in held)


_OF_A_MONTH = range(27, 31)


def _in_its_year(found: Found, held: Sequence[Account]) -> Found:
    """A month, or days of one, told without their year, in that of the meeting where it is of that month and near the
    year it was read in."""
    assert found.date is not None
    if _LAST.search(found.text) or (found.date.latest - found.date.earliest).days > _MONTH:
        return found
    begun, ended = found.date.earliest, found.date.latest
    if any(falls_within(found.date, account) and not of_other_days(found.date, account) for account in held):
        return found
    whole = begun.day == 1 and (ended + timedelta(days=1)).day == 1
    for account in held:
        year, month = account.act.begun_on.earliest.year, account.act.begun_on.earliest.month
        if account.act.begun_on.exact and month == begun.month and abs(year - begun.year) == 1:
            try:
                days = PartialDate(
                    begun.replace(year=year), ended.replace(year=year + ended.year - begun.year)
                )
            except ValueError:
                continue
            told = PartialDate.parse(f"{year:04d}-{month:02d}") if whole else days
            if found.about or (falls_within(told, account) and not of_other_days(told, account)):
                return replace(found, date=told, value=str(told))
    return found


def _still_to_come(found: Found, held: Sequence[Account], asking: Asking) -> Found:
    """Days of a meeting to be held, told without their year and read as some that are over: the next ones of their name."""
    assert found.date is not None
    begun, ended = found.date.earliest, found.date.latest
    if found.note != PLANNED or asking.date is None or ended >= asking.date.earliest:
        return found
    if any(falls_within(found.date, account) for account in held):
        return found
    try:
        told = PartialDate(begun.replace(year=begun.year + 1), ended.replace(year=ended.year + 1))
    except ValueError:
        return found
    return replace(found, date=told, value=str(told))


def _on_its_days(found: Found, held: Sequence[Account]) -> Found:
    """Days told without their year, in that of the meeting: its number tells which year that is, where its treaty is
    named beside it and no other meeting can be meant."""
    moved = [(moved, account) for account in held if (moved := _in_year_of(found, account)) is not None]
    right = [one for one, account in moved if one.date is not None and falls_within(one.date, account)]
    return next(iter((*right, *(one for one, _ in moved))), found)


def _in_year_of(found: Found, account: Account) -> Found | None:
    """The days in the year in which an account has the meeting begin; none where they are no days of that year."""
    assert found.date is not None
    years = account.act.begun_on.earliest.year - found.date.earliest.year
    try:
        begun, ended = (
            day.replace(year=day.year + years) for day in (found.date.earliest, found.date.latest)
        )
    except ValueError:
        return None
    told = PartialDate(begun, ended)
    return replace(found, date=told, value=str(told), note="" if found.named else YEARLESS)


_MONTH = 31
_LAST = re.compile(r"\b(?:last|past|this|next|derni|pass|ce|cette|proch|pasad|este|pr[óo]xim)", re.IGNORECASE)
"""Words by which a month is of the document's own year."""
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def held_then(found: Found, right: Sequence[Account], reading: str, rivals: str = "") -> Claim:
    """A day that these accounts of a meeting bear out."""
    told = sorted({_told_of(account) for account in right})
    return Claim(
        found=found,
        verdict="supported",
        as_of=found.date,
        reading=reading,
        record_value=spans_of(right),
        sources=sources_of(right),
        explanation=f"{'; '.join(told[:3])}.{rivals}{surely(right)}",
    )


def not_held_then(found: Found, held: Sequence[Account], what: str) -> Claim:
    """A day that no account of a meeting bears out; ``what`` says which meeting, and when it was."""
    shown = spans_of(held)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=shown,
        nearest=shown,
        sources=sources_of(held),
        explanation=f"{what[0].upper()}{what[1:]}, not {on_day(found.date)}.",
    )


def _seen(held: Sequence[Account]) -> bool:
    """Whether of each part of a meeting somebody has seen the days in a source."""
    return {account.act.code for account in held} == {account.act.code for account in held if account.seen}


def _held(treaty: str, found: Found, asking: Asking) -> list[Account]:
    """The accounts of the meeting meant: the numbered one, or all meetings of the parties."""
    everything = [
        account
        for account in accounts(asking.ledger.treaty(treaty), Meeting)
        if account.act.sort in _SORTS.values()
    ]
    return _unrefuted([account for account in everything if is_meant(account.act.code, found.about)])


def _unrefuted(held: Sequence[Account]) -> list[Account]:
    """Without what one source prints in error: wholly other days than those others were seen to give."""
    return [
        account
        for account in held
        if account.seen
        or not any(
            other.seen and other.act.code == account.act.code and not meet(days_of(account), days_of(other))
            for other in held
        )
    ]


_NUMBERED = re.compile(r"(\d+)(MSP|RC)")
_CODED = re.compile(r"(?:(\d+)(MSP|RC)(?:-\d)?|CSP(\d+))")


def is_meant(code: str, about: str) -> bool:
    """Whether a meeting's code is that of a numbered meeting, whose parts have codes of their own; any where no
    number is told."""
    coded = _CODED.fullmatch(code)
    if coded is None:
        return False
    if not about:
        return True
    number, sort = (coded[1], coded[2]) if coded[2] else (coded[3], "MSP")
    return _NUMBERED.fullmatch(about) is not None and about == f"{number}{sort}"


def _told_of(account: Account) -> str:
    act = account.act
    where = f" in {act.city}" if act.city else ""
    until = f" to {act.ended_on}" if act.ended_on else ""
    return f"{act.title} of {act.treaty}{where}, {act.begun_on}{until}"


def treaty_meetings(found: Found, asking: Asking) -> list[Account]:
    """All numbered meetings of the claim's treaty."""
    assert found.treaty is not None
    return [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), Meeting)
        if account.act.sort in _SORTS.values() and is_meant(account.act.code, "")
    ]


def hosted(found: Found, asking: Asking) -> Claim:
    """Whether a meeting was held in a state. Who invited to it elsewhere the record does not say."""
    held = _held(str(found.treaty), found, asking)
    right = [account for account in held if account.act.country in found.states]
    if right and found.about:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window_of(found, asking),
            reading="held there",
            record_value=right[0].act.country,
            states=found.states,
            sources=sources_of(right),
            explanation=f"{_told_of(right[0])}.{surely(right)}",
        )
    where = (
        " or ".join(sorted({account.act.city for account in held if account.act.city})) if found.about else ""
    )
    return left_open(
        found,
        asking,
        f"{found.about} was held in {where}" if where else "the text does not say which meeting",
    )
