"""Days told by a month alone: "en décembre de la même année", "entrará en vigor a finales de diciembre"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from servanda.claiming.grammar import Make
from servanda.claiming.model import RELATIVE, UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate
from servanda.errors import BadDate


def month_in_that_year(event: str, months: Mapping[str, int], *, of_state: bool = False) -> Make:
    """The month ``month`` of the year told last, or of the one ``after`` it; ``k`` the day, where one is said.

    Which year is meant is read from the text, so that nothing is called wrong by it alone.
    """

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        before = [
            item.value
            for item in reading.found
            if item.sort == "D" and not item.relative and item.end <= reading.places[match.start("month")]
        ]
        told = before[-1] if before else reading.then
        if told is None or told.earliest.year != told.latest.year:
            return None
        year = told.earliest.year + (1 if match.groupdict().get("after") else 0)
        when = _day(year, months[match.group("month")], reading.value(match, "k"))
        return _claimed(reading, match, event, when, UNSURE, of_state=of_state)

    return make


def month_to_come(event: str, months: Mapping[str, int]) -> Make:
    """The month ``month`` next to come after the day of the document."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        today = reading.today
        if today is None or not today.exact:
            return None
        month = months[match.group("month")]
        year = today.earliest.year + (1 if month < today.earliest.month else 0)
        return _claimed(reading, match, event, _day(year, month, None), RELATIVE, of_state=False)

    return make


def month_gone(event: str, months: Mapping[str, int]) -> Make:
    """The month ``month``, told without its year: the last of its name before the document, its own among them."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        today = reading.today
        if today is None or not today.exact:
            return None
        month = months[match.group("month")]
        year = today.earliest.year - (1 if month > today.earliest.month else 0)
        return _claimed(reading, match, event, _day(year, month, None), RELATIVE, of_state=False)

    return make


def _day(year: int, month: int, day: object) -> PartialDate | None:
    written = f"{year:04d}-{month:02d}" + (f"-{day:02d}" if isinstance(day, int) else "")
    try:
        return PartialDate.parse(written)
    except BadDate:
        return None  # "el 31 de junio del mismo año"


def _claimed(
    reading: Reading,
    match: re.Match[str],
    event: str,
    when: PartialDate | None,
    note: str,
    *,
    of_state: bool,
) -> Found | None:
    states = (reading.value(match, "s") or reading.nearby(match)) if of_state else ()
    if when is None or (of_state and len(states) != 1):
        return None
    return reading.claim(match, "date", event, value=str(when), date=when, states=tuple(states), note=note)
