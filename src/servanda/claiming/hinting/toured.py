"""Days of meetings that are told by their cities alone: "Vientiane, novembre 2010 ; Beyrouth, septembre 2011", "after
Laos in 2010 and Lebanon in 2011", a line of a chronology, "December 2007: Vienna"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.cities import CITIES, CITY
from servanda.claiming.hinting.gathered import cities
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, day_of
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_BEHIND = re.compile(
    r"[\s,(:–—-]{0,4}(?:<S\d+>\)?[\s,(–—-]{0,3})?"
    r"(?:(?:en|in|on|du|des|les|le|from|de|del|desde|el|los|au|dès|the|days?|d[ií]as?|in early|in late|fin|début|mi|à partir du)[ -]){0,3}"
)
"""What may stand between a city and its day behind it."""
_AHEAD = re.compile(
    r",? (?:<S\d+>,? )?(?:(?:à|in|en|at|a|au|aux) )?(?:la |le |the |el )?|,? ?\((?:à |in |en |at )?| ?[:–-] ?"
)
"""What may stand between a day and its city behind it."""
_LINE = re.compile(rf"\W*<[DN]\d+>\W{{1,3}}(?:{CITY.pattern})(?:,? ?\(?<S\d+>\)?)?\W*")
"""A line of a chronology that has nothing but a day and a city."""
_HELD = re.compile(
    r"\b(?:held|took place|met|tenue?s?|eu lieu|déroul\w+|réuni\w*|celebr\w+|reuni\w+|tuvo lugar|tuvieron lugar)\b"
)
"""Words, in the languages whose sentences are read so, by which something was held."""
_DATELINE = re.compile(r"\.?\)? ?(?:[-–—(]|$)")
"""What follows the day at the head of a report, on which its writer was in a city."""
_YEAR = range(1995, 2041)
_A_MONTH = 31
_GAP = 34
"""Characters between a city and its day, at the most."""


def in_cities(
    places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[tuple[int, Iterator[Found]]]:
    """Each day that stands right beside a city in which meetings were held, or beside the state of one, with its guess.

    Days told from a first to a last one need no word for a gathering; of others the sentence has one, or the one before.
    """
    days = [(place, day) for place in places if (day := _day(place)) is not None and not _taken(place, found)]
    if not days:
        return
    told = _speaks_of_meetings(reading, hints)
    spots = [(match.start(), match.end(), CITIES[match.group()].name) for match in cities(reading)]
    if told:
        spots += [
            (place.start, place.end, name)
            for place in places
            if place.item.sort == "S" and len(place.item.value) == 1
            for name in _BY_STATE.get(place.item.value[0], ())
        ]
    for place, day in days:
        few = 0 < (day.latest - day.earliest).days < _A_MONTH - 3
        beside = _beside(place, spots, reading.tagged)
        if few and not beside and told and _HELD.search(reading.tagged):
            # "The first part had been held online from 25 to 27 November": the days are told in full.
            yield place.start, day_of(reading, place, (place.start, place.end), "meeting", day, about="")
        for start, end, name in beside:
            if (
                day.exact
                and not reading.tagged[:start].strip()
                and _DATELINE.match(reading.tagged, place.end)
            ):
                continue
            if (told or few) and (name != "Geneva" or few):
                words = (start, end)
                yield place.start, day_of(reading, place, words, "conference", day, about=name)


def _taken(place: Place, found: Sequence[Found]) -> bool:
    """Whether a rule has taken a day already."""
    return any(
        claim.kind in ("date", "deadline") and claim.start <= place.item.start < claim.end for claim in found
    )


def _speaks_of_meetings(reading: Reading, hints: Hints) -> bool:
    return (
        reading.holds(hints.meeting)
        or reading.holds(hints.gatherings)
        or hints.gatherings.search(reading.before) is not None
        or hints.meeting.search(reading.before) is not None
        or hints.hosting.search(reading.tagged) is not None
        or _LINE.fullmatch(reading.tagged) is not None
    )


def _day(place: Place) -> PartialDate | None:
    """The day, or the year in brackets, that a mention tells."""
    value = place.item.value
    if place.item.sort == "D":
        return value  # type: ignore[no-any-return]
    if place.item.sort == "N" and isinstance(value, int) and value in _YEAR:
        return PartialDate.parse(f"{value:04d}")
    return None


def _beside(place: Place, spots: Sequence[tuple[int, int, str]], tagged: str) -> list[tuple[int, int, str]]:
    """The city right before a day; where none is, the one right behind it."""
    before = [
        spot
        for spot in spots
        if 0 <= place.start - spot[1] <= _GAP and _BEHIND.fullmatch(tagged, spot[1], place.start)
    ]
    if before:
        last = max(end for _, end, _ in before)
        return [spot for spot in before if spot[1] == last]
    after = [
        spot
        for spot in spots
        if 0 <= spot[0] - place.end <= _GAP and _AHEAD.fullmatch(tagged, place.end, spot[0])
    ]
    first = min((start for start, _, _ in after), default=0)
    return [spot for spot in after if spot[0] == first]


def _cities_of_states() -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for city in CITIES.values():
        held = names.get(city.state, ())
        names[city.state] = held if city.name in held else (*held, city.name)
    return names


_BY_STATE = _cities_of_states()
"""The cities of each state in which meetings were held."""
