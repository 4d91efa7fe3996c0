"""Days without their year of what is still to come: "signing starts on 3 December", written in June, is of that year."""

from __future__ import annotations

from servanda.claiming.model import YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def to_come(made: Found, reading: Reading) -> Found:
    """The claim, of the next such day where its day has no year and would lie behind the document."""
    day, today = made.date, reading.today
    if made.note != YEARLESS or day is None or today is None or day.latest >= today.earliest:
        return made
    if (day.earliest.month, day.earliest.day) == (2, 29):
        return made
    ahead = PartialDate.of(day.earliest.replace(year=day.earliest.year + 1))
    return replace(made, date=ahead, value=str(ahead))
