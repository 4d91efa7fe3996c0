"""Figures that stand beside a day or a year of their own, far from the word for what is counted: "26 à la fin de 2009",
"2009 : 22 ; 2010 : 23"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, claim_of, hedge_at, spoken, spoken_before
from servanda.claiming.making import MOST_STATES
from servanda.claiming.making.counts import NEW_IN
from servanda.claiming.model import STRICT, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_DAY_BEHIND = re.compile(
    r",? ?\(?(?:(?:en|fin|au|à la fin de|à la fin d'|au cours de|dès|le|in|by|at the end of|by the end of|as of|on|during|a fines de|al|a|el)"
    r"(?: (?:l'année|the year|el año))?)? ?"
)
"""What may stand between a figure and its day behind it."""
_DAY_AHEAD = re.compile(
    r" ?(?::|\(|=|-|–|—|\|) ?|,? (?:ils étaient|on en comptait|il y en avait|there were|eran) "
)
"""What may stand between a day and the figure behind it."""
_YEAR = range(1995, 2041)
_A_MONTH = 31
_AHEAD, _BEHIND = 24, 34
"""Characters between a day and the figure behind it, and between a figure and its day, at the most."""
_COUNTED = ("ratified", "parties", "signed", "joined", "acceded")


def beside_days(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """A figure of states and the day or year right beside it, of what the sentence, or the one before it, counts."""
    value = place.item.value
    if not isinstance(value, int) or not 1 < value <= MOST_STATES:
        return
    day, far = day_beside(place, places, reading.tagged)
    if day is None or reading.holds(hints.present):
        return
    # What is counted stands before the figure, or in the sentence before.
    here = [each for each in spoken(hints, "senses", reading) if each[0] in _COUNTED]
    before = [each for each in here if each[2] <= place.start]
    senses = [name for name, _, _ in (before or here)[-3:]]
    if not senses:
        senses = [name for name in spoken_before(hints, "senses", reading) if name in _COUNTED]
    words = (min(place.start, far.start), max(place.end, far.end))
    # A year told beside a total is its end.
    by_then = PartialDate.of(day.latest) if (day.latest - day.earliest).days > _A_MONTH else day
    more = {"value": value, "hedge": hedge_at(place.start, reading)}
    for what in dict.fromkeys(reversed(senses)):
        for claim in claim_of(reading, place, words, "count", what, note=STRICT, **more):
            yield replace(claim, as_of=by_then)
        about = "signed" if what == "signed" else "ratified"
        yield from claim_of(
            reading, place, words, "delta", NEW_IN, about=about, date=day, note=UNSURE, **more
        )


def day_beside(place: Place, places: Sequence[Place], tagged: str) -> tuple[PartialDate | None, Place]:
    """The day right before a figure and a colon, or right behind the figure."""
    for other in places:
        ahead = 0 <= place.start - other.end < _AHEAD
        if ahead and _DAY_AHEAD.fullmatch(tagged, other.end, place.start) and (day := _day(other)):
            return day, other
    for other in places:
        if 0 <= other.start - place.end < _BEHIND and _DAY_BEHIND.fullmatch(tagged, place.end, other.start):
            return (other.item.value if other.item.sort == "D" else None), other
    return None, place


def _day(place: Place) -> PartialDate | None:
    """The day, or the year without a word before it, that a mention tells."""
    value = place.item.value
    if place.item.sort == "D":
        return value  # type: ignore[no-any-return]
    if place.item.sort == "N" and isinstance(value, int) and value in _YEAR:
        return PartialDate.parse(f"{value:04d}")
    return None
