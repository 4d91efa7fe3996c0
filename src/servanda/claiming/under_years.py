"""Figures below a line that is only a year, "2012", which may be of that year, and not of the day of the text."""

from __future__ import annotations

import re

from servanda.claiming.reading import Reading


def below_a_year(reading: Reading) -> bool:
    """Whether a sentence without a day of its own stands below a line with a year gone by and nothing else."""
    if reading.today is None or any(item.sort == "D" for item in reading.found):
        return False
    above = reading.source[max(0, reading.start - _REACH) : reading.start]
    year = next((int(found[1]) for found in reversed(list(_YEAR_LINE.finditer(above)))), None)
    return year is not None and year < reading.today.earliest.year


_REACH = 1200
"""Letters of text that a year stands above, at the most."""

_YEAR_LINE = re.compile(
    r"^[^\w\n]*(?:(?:in|en|year|the year|año|el año|année|l'année) )?((?:19|20)\d\d)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A heading of a chronology or of a page of figures, with the marks of a heading or a list around it."""
