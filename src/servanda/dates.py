"""Civil dates as treaties count them, and dates known only to the month or the year.

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
    """A date as far as it is known: a day, a month or a year.

    >>> PartialDate.parse("2018-05").earliest, PartialDate.parse("2018-05").latest
    (datetime.date(2018, 5, 1), datetime.date(2018, 5, 31))
    """

    earliest: date
    latest: date

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """``2018``, ``2018-05`` or ``2018-05-20``. Raises BadDate for anything else."""
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
        """The day, where it is known. Raises BadDate where only the month or year is."""
        if not self.exact:
            raise BadDate(f"{self}: only the {'month' if len(str(self)) == 7 else 'year'} is known")
        return self.earliest

    def could_be(self, other: PartialDate) -> bool:
        """Whether both may name the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        if self.exact:
            return self.earliest.isoformat()
        if self.earliest.month == self.latest.month:
            return self.earliest.isoformat()[:7]
        return self.earliest.isoformat()[:4]


_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@lru_cache(maxsize=100_000)
def _parse(text: str) -> PartialDate:
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        raise BadDate(f"'{text}' is not a date: write it as YYYY-MM-DD, YYYY-MM or YYYY")
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
        raise BadDate(f"'{text}' is not a date of the calendar") from error


def parse_day(text: str | date) -> date:
    """A day given to the day. Raises BadDate, in one line, for anything else."""
    if isinstance(text, date):
        return text
    when = PartialDate.parse(text)
    if not when.exact:
        raise BadDate(f"'{text}' is not a day: write it as YYYY-MM-DD")
    return when.earliest


def in_words(day: date) -> str:
    """A date as a treaty officer writes it: ``1 March 1999``."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
