"""Figures of stocks and of people read by what is counted near them: exact ones, which hardly fit by chance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.hinting.near import NEAR, Place, claim_of
from servanda.claiming.making import figures
from servanda.claiming.making.senses import sense, sense_first
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_LEAST, _OF_ALL = 100, 1_000_000
"""The least figure that is read so, and the least of what all states together have done."""
_DIGITS = 3
"""How many digits must be told before the zeros a figure ends with, where it is not one state's."""
_YEAR = re.compile(r"(?:19|20)\d\d")
"""Four digits, written together, that are rather a year."""
_WEAPONS = re.compile(r"\bmin(?:e|a)s?\b|landmine|munition|munici|bomb|stock|arsen")
_STOCKS = (("APMBC", "antipersonnel_mines"), ("CCM", "cluster_munitions"), ("CCM", "submunitions"))


def quantities(place: Place, places: Sequence[Place], reading: Reading, words: DutyWords) -> Iterator[Found]:
    """A figure of what the words near it tell, to three digits; of each state and year it may be of."""
    told, after = place.item.value, reading.tagged[place.end : place.end + NEAR]
    factor = next((times for pattern, times in words.measures.multiples if pattern.match(after)), 1)
    written = reading.source[place.item.start : place.item.end]
    if told * factor < _LEAST or (factor == 1 and _YEAR.fullmatch(written)):
        return
    value = round(told * factor)
    exact = len(str(value).rstrip("0")) >= _DIGITS
    named = [other.item.value for other in places if other.item.sort == "S"]
    whose = [tuple(states) for states in (*named, *([] if named else [reading.subject])) if len(states) == 1]
    if not exact and not whose:
        return
    before = reading.tagged[: place.start][-NEAR:]
    about = "casualties" if words.hurt.search(after) else _counted(before, after, words)

    def of(what: str, item: str, states: tuple[str, ...], year: PartialDate | None = None) -> Iterator[Found]:
        more = {"about": item, "states": states, "date": year}
        rounding = figures.rounding(written, told) * factor if exact else 0.0
        yield from claim_of(
            reading, place, (place.start, place.end), "quantity", what, value=value, rounding=rounding, **more
        )

    if about == "casualties" and exact and not reading.holds(words.measures.parts):
        for states, year in product((*dict.fromkeys(whose), ()), _years(places, reading)):
            yield from of("recorded", about, states, year)
    elif any(about == item for _, item in _STOCKS) or (
        not about and exact and _WEAPONS.search(before + after)
    ):
        items = [item for code, item in _STOCKS if code in reading.treaties()]
        for states, what, item in product(dict.fromkeys(whose), ("destroyed", "declared"), items):
            yield from of(what, item, states)
        if about and exact and value >= _OF_ALL and not named:
            yield from of("destroyed", about, ())


def _counted(before: str, after: str, words: DutyWords) -> str:
    """What is counted, as the first words behind a figure tell, or else the last before it."""
    return sense_first(after, words.measures.items) or sense(before, words.measures.items, last=True)


def _years(places: Sequence[Place], reading: Reading) -> Iterator[PartialDate]:
    """The years a sentence tells; where it tells none, that before the document, of which reports are."""
    told = [other.item.value for other in places if other.item.sort == "D"]
    years = {day.earliest.year for day in told if (day.latest - day.earliest).days < 367}
    if not years and reading.today is not None:
        years = {reading.today.earliest.year - 1}
    for year in sorted(years):
        yield PartialDate.parse(f"{year:04d}")
