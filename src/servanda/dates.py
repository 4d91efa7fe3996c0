"""Civil dates as treaties count them, and dates known only to the month, the year or a span of days.

Two kinds of period occur in one convention: "the first day of the sixth month after the month of
deposit", which can never miss, and "six months after receipt", where a notice of 31 August has no such
day. Whoever asks for the second kind must say what then (``MissingDay``); nothing is clamped unasked.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from servanda.errors import BadDate


class MissingDay(Enum):
    """What a period of months means when its last month has no such day."""

    LAST_DAY_OF_MONTH = "the last day of that month"
    FIRST_DAY_OF_NEXT_MONTH = "the first day of the month after"
    REFUSE = "no such day: a person must decide"


def months_after(day: date, months: int, *, missing_day: MissingDay) -> date:
    """The day with the same number, so many months later; ``missing_day`` decides where there is none.

    Raises BadDate where the day is missing and ``missing_day`` is REFUSE.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    last = calendar.monthrange(year, month)[1]
    if day.day <= last:
        return date(year, month, day.day)
    if missing_day is MissingDay.LAST_DAY_OF_MONTH:
        return date(year, month, last)
    if missing_day is MissingDay.FIRST_DAY_OF_NEXT_MONTH:
        return date(year, month, last) + timedelta(days=1)
    raise BadDate(f"{day.isoformat()} plus {months} months: that month has no day {day.day}")


def years_after(day: date, years: int, *, missing_day: MissingDay) -> date:
    """The anniversary so many years later; only 29 February can miss."""
    return months_after(day, 12 * years, missing_day=missing_day)


def first_day_of_nth_month_after(day: date, months: int) -> date:
    """Day 1 of the month that comes so many months after the month of ``day``; it always exists."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def days_after(day: date, days: int) -> date:
    """So many calendar days later; the day itself is day 0, weekends count."""
    return day + timedelta(days=days)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as far as it is known: a day, a month, a year, or a span from one of these to another.

    >>> PartialDate.parse("2018-05").earliest, PartialDate.parse("2018-05").latest
    (datetime.date(2018, 5, 1), datetime.date(2018, 5, 31))
    >>> str(PartialDate(date(2008, 5, 1), date(2008, 7, 31)))
    '2008-05/2008-07'
    """

    earliest: date
    latest: date

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """``2018``, ``2018-05``, ``2018-05-20``, or two of them with a slash between: both ends of a span, as in
        ISO 8601. Raises BadDate for anything else.
        """
        return _parse(text)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """A date known to the day."""
        return cls(day, day)

    @property
    def exact(self) -> bool:
        """Whether the day itself is known."""
        return self.earliest == self.latest

    @property
    def day(self) -> date:
        """The day, where it is known. Raises BadDate where only the month, the year or a span is."""
        if not self.exact:
            known = {4: "year", 7: "month"}.get(len(str(self)), "span of days")
            raise BadDate(f"{self}: only the {known} is known")
        return self.earliest

    def could_be(self, other: PartialDate) -> bool:
        """Whether both may name the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        """As ``parse`` reads it; a span is written with the shortest ends that say the same days."""
        if self.exact:
            return self.earliest.isoformat()
        for length in (4, 7):
            begun, ended = self.earliest.isoformat()[:length], self.latest.isoformat()[:length]
            if _parse(begun).earliest == self.earliest and _parse(ended).latest == self.latest:
                return begun if begun == ended else f"{begun}/{ended}"
        return f"{self.earliest.isoformat()}/{self.latest.isoformat()}"


_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@lru_cache(maxsize=100_000)
def _parse(text: str) -> PartialDate:
    begun, slash, ended = text.strip().partition("/")
    if not slash:
        return _piece(begun, text)
    span = PartialDate(_piece(begun, text).earliest, _piece(ended, text).latest)
    if span.earliest > span.latest:
        raise BadDate(f"'{text}' ends before it begins")
    return span


def _piece(text: str, whole: str) -> PartialDate:
    """A day, a month or a year; errors quote the whole of what was written."""
    found = _SHAPE.fullmatch(text)
    if found is None:
        raise BadDate(f"'{whole}' is not a date: write it as YYYY-MM-DD, YYYY-MM or YYYY")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        if month is None:
            return PartialDate(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            return PartialDate(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
        exact = date(year, month, day)
        return PartialDate(exact, exact)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise BadDate(f"'{whole}' is not a date of the calendar") from error


def parse_day(text: str | date) -> date:
    """A day given to the day. Raises BadDate, in one line, for anything else."""
    if isinstance(text, date):
        return text
    when = PartialDate.parse(text)
    if not when.exact:
        raise BadDate(f"'{text}' is not a day: write it as YYYY-MM-DD")
    return when.earliest


# Not ``calendar.month_name``, which is in the language of the machine.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def in_words(day: date) -> str:
    """A date as a treaty officer writes it: ``1 March 1999``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def span_in_words(when: PartialDate) -> str:
    """A date as far as it is known, in words: ``1 March 1999``, ``March 1999``, ``1999``, ``3 to 4 December 2008``,
    ``May to July 2008``, ``2008 to 2010``.
    """
    begun, slash, ended = str(when).partition("/")
    first, last = _piece_in_words(begun), _piece_in_words(ended) if slash else []
    while len(first) > 1 and first[-1:] == last[len(first) - 1 : len(first)]:
        first.pop()
    return " ".join([*first, "to", *last] if slash else first)


def _piece_in_words(text: str) -> list[str]:
    words = in_words(_parse(text).earliest).split()
    return words[{4: 2, 7: 1}.get(len(text), 0) :]
