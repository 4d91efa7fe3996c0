"""Spans of time: those told from the day of the document ("last month"), and parts of a month or year ("early 2012").

A span is as wide as its words allow. What is told from the day of a document is as uncertain as that day, so a
mention made of it is marked ``relative`` and nothing is called wrong by it alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue
from servanda.dates import MissingDay, PartialDate, months_after

_NEARLY = {"decade": 550, "year": 183, "month": 16, "fortnight": 7, "week": 7, "day": 1}
"""How many days either way "two years ago", "two months ago" and so on may be off."""


def relative(tongue: Tongue, text: str, start: int, end: int, today: PartialDate | None) -> Iterator[Mention]:
    """ "Yesterday", "last month", "on Wednesday", "ten years ago": spans told from the day of the document."""
    if today is None or not today.exact:
        return
    day = today.earliest
    patterns = words(tongue)
    for name, pattern in patterns.moments:
        for found in pattern.finditer(text, start, end):
            yield Mention("D", found.start(), found.end(), _MOMENTS[name](day), True)
    for found in patterns.weekday.finditer(text, start, end):
        nth = found.groupdict().get("nth")
        if nth is not None:
            told = _nth_before(int(nth), day)
            if told is not None:
                yield Mention("D", found.start(), found.end(), told, True)
            continue
        back = (day.weekday() - tongue.weekdays[found["weekday"].casefold()]) % 7
        back -= 7 if any(found.groupdict().get(name) for name in _COMING) else 0
        yield Mention("D", found.start(), found.end(), PartialDate.of(day - timedelta(days=back)), True)
    for found in patterns.ago.finditer(text, start, end):
        span = _ago(tongue, found, day)
        if span is not None:
            yield Mention("D", found.start(), found.end(), span, True)


def _nth_before(nth: int, day: date) -> PartialDate | None:
    """The last day of a month that has this number: "on Wednesday 17th"."""
    past = (day - timedelta(days=back) for back in range(31))
    return next((PartialDate.of(each) for each in past if each.day == nth), None)


@dataclass(frozen=True)
class Words:
    """The patterns of one language, compiled once."""

    moments: tuple[tuple[str, re.Pattern[str]], ...]
    weekday: re.Pattern[str]
    ago: re.Pattern[str]
    parts: tuple[tuple[str, re.Pattern[str]], ...]


@lru_cache(maxsize=8)
def words(tongue: Tongue) -> Words:
    """The patterns of a language."""
    flags = re.IGNORECASE
    return Words(
        moments=tuple((name, re.compile(pattern, flags)) for name, pattern in tongue.moments),
        weekday=re.compile(tongue.weekday or r"(?!)", flags),
        ago=re.compile(tongue.ago, flags),
        parts=tuple((name, re.compile(rf"(?<!\w)(?:{words})$", flags)) for name, words in tongue.parts),
    )


def _ago(tongue: Tongue, found: re.Match[str], day: date) -> PartialDate | None:
    word = found["count"].casefold()
    count = int(word) if word.isdigit() else tongue.number(word) or 1
    unit = tongue.units[found["unit"].casefold()]
    if unit in _MONTHS:
        months = count * _MONTHS[unit]
        if months > 12 * 150:
            return None
        then = months_after(day, -months, missing_day=MissingDay.LAST_DAY_OF_MONTH)
    else:
        if count > 1000:
            return None
        then = day - timedelta(days=count * _DAYS[unit])
    if found.groupdict().get("today"):
        return PartialDate.of(then)
    off = timedelta(days=_NEARLY[unit])
    return PartialDate(then - off, min(then + off, day))


_MONTHS = {"decade": 120, "year": 12, "month": 1}
_DAYS = {"fortnight": 14, "week": 7, "day": 1}
_COMING = ("coming", "to_come")
"""Groups by which a weekday is the next one and not the last."""


def _month(year: int, month: int) -> PartialDate:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return PartialDate.parse(f"{year:04d}-{month:02d}")


_MOMENTS: dict[str, Callable[[date], PartialDate]] = {
    "today": PartialDate.of,
    "tomorrow": lambda day: PartialDate.of(day + timedelta(days=1)),
    "yesterday": lambda day: PartialDate.of(day - timedelta(days=1)),
    "before yesterday": lambda day: PartialDate.of(day - timedelta(days=2)),
    "last night": lambda day: PartialDate(day - timedelta(days=1), day),
    "this week": lambda day: PartialDate(day - timedelta(days=6), day + timedelta(days=6)),
    "last week": lambda day: PartialDate(day - timedelta(days=13), day),
    "next week": lambda day: PartialDate(day + timedelta(days=1), day + timedelta(days=13)),
    "this month": lambda day: _month(day.year, day.month),
    "next month": lambda day: _month(day.year, day.month + 1),
    "last month": lambda day: _month(day.year, day.month - 1),
    "this year": lambda day: PartialDate.parse(f"{day.year:04d}"),
    "last year": lambda day: PartialDate.parse(f"{day.year - 1:04d}"),
    "next year": lambda day: PartialDate.parse(f"{day.year + 1:04d}"),
}


def parted(tongue: Tongue, item: Mention, text: str, start: int) -> Mention:
    """A month or year with the words for a part of it that stand before it: "early 2012", "the end of March 2015"."""
    span: PartialDate = item.value
    if span.exact or item.relative or not tongue.parts:
        return item
    before = text[max(start, item.start - 40) : item.start]
    for name, pattern in words(tongue).parts:
        found = pattern.search(before)
        if found is None:
            continue
        part = _part(name, span)
        if part is not None:
            return Mention("D", item.start - len(found.group()), item.end, part)
    return item


_OF_A_YEAR = {
    "early": ((1, 1), (4, 30)),
    "mid": ((4, 1), (9, 30)),
    "late": ((9, 1), (12, 31)),
    "end": ((11, 1), (12, 31)),
    "first half": ((1, 1), (6, 30)),
    "second half": ((7, 1), (12, 31)),
}
_OF_A_MONTH = {
    "early": (1, 12),
    "mid": (8, 22),
    "late": (18, 31),
    "end": (20, 31),
    "first half": (1, 16),
    "second half": (14, 31),
    "first week": (1, 9),
    "last week": (21, 31),
}


def _part(name: str, span: PartialDate) -> PartialDate | None:
    year = span.earliest.year
    if span.earliest.month != span.latest.month:
        if name not in _OF_A_YEAR:
            return None
        (month, day), (last_month, last_day) = _OF_A_YEAR[name]
        return PartialDate(date(year, month, day), date(year, last_month, last_day))
    first, last = _OF_A_MONTH[name]
    return PartialDate(
        span.earliest.replace(day=first), span.earliest.replace(day=min(last, span.latest.day))
    )
