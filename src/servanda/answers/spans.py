"""Lengths of time as people ask for them: ``24m``, ``2y``, ``90d``, ``6w``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from servanda.dates import MissingDay, months_after
from servanda.errors import BadDate

_SHAPE = re.compile(r"(\d{1,4})\s*(d|w|m|mo|y)", re.ASCII | re.IGNORECASE)
_IN_MONTHS = {"m": 1, "mo": 1, "y": 12}
_IN_DAYS = {"d": 1, "w": 7}


def end_of(span: str, after: date) -> date:
    """The last day within a span after a day; months end on the same day of the month, or on its last.

    >>> end_of("24m", date(2024, 2, 29)), end_of("90d", date(2024, 1, 1))
    (datetime.date(2026, 2, 28), datetime.date(2024, 3, 31))

    Raises BadDate for what is no span, and for one beyond the calendar.
    """
    found = _SHAPE.fullmatch(span.strip())
    if found is None:
        raise BadDate(f"'{span}' is not a length of time: write it as 24m, 2y, 90d or 6w")
    number, unit = int(found[1]), found[2].lower()
    try:
        if unit in _IN_DAYS:
            return after + timedelta(days=number * _IN_DAYS[unit])
        return months_after(after, number * _IN_MONTHS[unit], missing_day=MissingDay.LAST_DAY_OF_MONTH)
    except (OverflowError, ValueError) as error:
        raise BadDate(f"'{span}' after {after.isoformat()} is beyond the calendar") from error
