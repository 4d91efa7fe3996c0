"""Dates as documents write them, in the languages documents about these treaties come in.

``found_in`` reads a day ("23 February 2017", "le 1er août 2010", "11 de marzo de 2009", "2010年8月1日"),
a month ("May 2018") or a period ("1 October to 31 December 2016", which stands for its last day).
A date in figures only is read where it can mean one day: 28/03/2011 can, 03/04/2011 cannot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from servanda.dates import PartialDate
from servanda.errors import BadDate

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep oct nov dec
- - - - - - - - sept - - -
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janv févr - avr - - juil aout - - - decembre
- fevrier - - - - - - - - - déc
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ene - - abr - - - ago setiembre - - dic
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januar februar märz april mai juni juli august september oktober november dezember
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
- - آذار نيسان أيار حزيران تموز آب أيلول - - -
"""
MONTHS: dict[str, int] = {
    word: number
    for line in _MONTHS.strip().splitlines()
    for number, word in enumerate(line.split(), start=1)
    if word != "-"
}
"""The number of a month by its name or short name, in lower case."""

_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|er|re|º|°|\.)?"
_NAME = r"(?P<{0}>[^\W\d_]{{3,12}})\.?"
_OF = r"(?:\s+|\s*-\s*)(?:(?:del?|of)\s+|d['’]\s*)?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d)"
_UNTIL = r"\s*(?:-|–|—|to|until|through|au|al|a|bis|tot|по)\s*"

_FORMS = (
    # The longest first: each is tried before what it begins with.
    (
        "period",
        _DAY.format("day0")
        + r"\s+(?:de\s+)?"
        + _NAME.format("name0")
        + r"(?:\s+(?:de\s+)?(?P<year0>(?:19|20)\d\d))?"
        + _UNTIL
        + _DAY.format("day1")
        + _OF
        + _NAME.format("name1")
        + r",?\s+(?:de[l]?\s+)?"
        + _YEAR.format("year1"),
    ),
    (
        "day",
        _DAY.format("day2")
        + _OF
        + _NAME.format("name2")
        + r",?(?:\s+|\s*-\s*)(?:del?\s+)?"
        + _YEAR.format("year2"),
    ),
    ("day", _NAME.format("name3") + r"\s+" + _DAY.format("day3") + r",?\s+" + _YEAR.format("year3")),
    ("iso", _YEAR.format("year4") + r"(?P<sep>[-/.])(?P<month4>\d{1,2})(?P=sep)(?P<day4>\d{1,2})"),
    ("han", _YEAR.format("year5") + r"\s*年\s*(?P<month5>\d{1,2})\s*月(?:\s*(?P<day5>\d{1,2})\s*日)?"),
    ("dots", r"(?P<day6>\d{1,2})\.\s?(?P<month6>\d{1,2})\.\s?" + _YEAR.format("year6")),
    ("strokes", r"(?P<a7>\d{1,2})/(?P<b7>\d{1,2})/" + _YEAR.format("year7")),
    ("month", _NAME.format("name8") + r",?\s+(?:del?\s+)?" + _YEAR.format("year8")),
)
_ANY = re.compile(
    r"(?<![\w/.-])(?:"
    + "|".join(f"(?P<form{number}>{pattern})" for number, (_, pattern) in enumerate(_FORMS, start=1))
    + r")(?![\w/]|[-.]\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A date and where it stands; ``days`` counts the days of a period, and is None for a plain date."""

    start: int
    end: int
    date: PartialDate
    days: int | None = None


def found_in(text: str) -> Iterator[Written]:
    """The dates written in a text, in order; what is no date of the calendar is passed over."""
    place = 0
    while (match := _ANY.search(text, place)) is not None:
        written = _read(match)
        if written is None:
            # "Sections 14 March 2011" begins a form at "Sections 14 ...": look again one word on.
            place = match.start() + 1
        else:
            yield written
            place = match.end()


def at_start(text: str) -> Written | None:
    """The date a text begins with, or None."""
    match = _ANY.match(text)
    return _read(match) if match else None


def _read(match: re.Match[str]) -> Written | None:
    number = next(n for n in range(1, len(_FORMS) + 1) if match.group(f"form{n}"))
    part = match.group
    days = None
    if number == 1:
        return _period(match)
    if number in (2, 3):
        date = _date(part(f"year{number}"), _month(part(f"name{number}")), part(f"day{number}"))
    elif number in (4, 5, 6):
        date = _date(part(f"year{number}"), int(part(f"month{number}")), part(f"day{number}"))
    elif number == 7:
        date = _strokes(int(part("a7")), int(part("b7")), part("year7"))
    else:
        date = _date(part("year8"), _month(part("name8")), None)
    return Written(start=match.start(), end=match.end(), date=date, days=days) if date else None


def _period(match: re.Match[str]) -> Written | None:
    part = match.group
    last = _date(part("year1"), _month(part("name1")), part("day1"))
    first = _date(part("year0") or part("year1"), _month(part("name0")), part("day0"))
    if first is None or last is None or last < first:
        return None
    days = (last.day - first.day).days + 1
    return Written(start=match.start(), end=match.end(), date=last, days=days)


def _strokes(first: int, second: int, year: str) -> PartialDate | None:
    """28/03/2011 or 03/28/2011; None for 03/04/2011, which is April here and March there."""
    if first == second or first > 12:
        return _date(year, second, str(first))
    return _date(year, first, str(second)) if second > 12 else None


def _month(name: str) -> int | None:
    return MONTHS.get(name.lower())


def _date(year: str, month: int | None, day: str | None) -> PartialDate | None:
    if month is None:
        return None
    try:
        return PartialDate.parse(f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else ""))
    except BadDate:
        return None
