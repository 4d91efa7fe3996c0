"""Figures of stocks and of people read by what is counted near them: exact ones, which hardly fit by chance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.hinting.near import NEAR, Place
from servanda.claiming.making import figures
from servanda.claiming.making.senses import sense
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_FIGURE = re.compile(r"(?P<n><N\d+>)")
_LEAST = 100
_CENTURIES = range(1900, 2100)
"""Figures of four digits, written together, that are rather a year."""
_DIGITS = 3
"""How many digits of a figure must be told, which is a state's or a year's, before the zeros it ends with."""
_ITEMS = {
    "CCM": ("cluster_munitions", "submunitions"),
    "APMBC": ("antipersonnel_mines",),
}


def quantities(place: Place, places: Sequence[Place], reading: Reading, words: DutyWords) -> Iterator[Found]:
    """A figure of what the words near it tell, to three digits; of each state and year it may be of."""
    value, after = place.item.value, reading.tagged[place.end : place.end + NEAR]
    small = value < _LEAST and not any(times.match(after) for times, _ in words.measures.multiples)
    if small or (isinstance(value, int) and value in _CENTURIES and len(str(value)) == _of_letters(place)):
        return
    match = _FIGURE.match(reading.tagged, place.start)
    made = figures.measured(words.measures)(reading.under("hint: quantity"), match) if match else None
    if not isinstance(made, Found) or not isinstance(made.value, (int, float)):
        return
    items = _ITEMS.get(made.treaty or "")
    before = reading.tagged[: place.start][-NEAR:]
    about = made.about or sense(before, words.measures.items, last=True)
    if words.hurt.search(after):
        about = "casualties"
    if items is None or made.value < _LEAST:
        return
    exact = len(str(round(made.value)).rstrip("0")) >= _DIGITS
    stocks = not about and exact and _of_stocks(before + after, words)
    told = replace(made, note="")
    named = [tuple(other.item.value) for other in places if other.item.sort == "S"]
    of_states = [states for states in (*named, *([] if named else [reading.subject])) if len(states) == 1]
    if about in items or stocks:
        for states, what, item in product(dict.fromkeys(of_states), ("destroyed", "declared"), items):
            if exact or made.hedge == "exactly":
                yield replace(told, what=what, about=item, states=states, date=None)
        if about and exact and not named:
            yield replace(told, what="destroyed", about=about, states=())
    elif about == "casualties" and exact:
        for states, year in product((*dict.fromkeys(of_states), ()), _years(places, reading)):
            yield replace(told, what="recorded", about=about, states=states, date=year)


def _of_letters(place: Place) -> int:
    return place.item.end - place.item.start


def _of_stocks(near: str, words: DutyWords) -> bool:
    return any(name == "stockpile" and pattern.search(near) for name, pattern in words.works)


def _years(places: Sequence[Place], reading: Reading) -> Iterator[PartialDate]:
    """The years a sentence tells; where it tells none, that before the document, of which reports are."""
    told = [other.item.value for other in places if other.item.sort == "D"]
    years = {day.earliest.year for day in told if (day.latest - day.earliest).days < 367}
    if not years and reading.today is not None:
        years = {reading.today.earliest.year - 1}
    for year in sorted(years):
        yield PartialDate.parse(f"{year:04d}")
