"""Where a meeting is said to be held, and who presides over it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.cities import CITIES
from servanda.claiming.hinting.gathered import (
    APART,
    above,
    cities,
    code,
    gatherings,
    meetings,
    near,
    numbered,
)
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, claim_of, pointed
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

OFFICES = frozenset({"host", "president"})
"""What a state is said to be to a meeting."""
_WORD = 40
"""How many characters before a place are looked at for the words that lead to it."""


def of_state(place: Place, reading: Reading, hints: Hints, found: Sequence[Found]) -> Iterator[Found]:
    """The state ``place`` as the one in which a numbered meeting was held, or that presided over one."""
    if any(claim.what in OFFICES and set(claim.states) & set(place.item.value) for claim in found):
        return
    met = numbered(reading, hints)
    located = hints.located.search(reading.tagged[max(0, place.start - _WORD) : place.start])
    if met and (located or hints.hosting.match(reading.tagged, place.end)):
        yield from _held_in(place, met, reading, hints)
    if reading.may_hold(hints.presiding):
        yield from _presidents(place, reading, hints, place.item.value)


def unnamed(reading: Reading, hints: Hints, found: Sequence[Found]) -> Iterator[tuple[int, Iterator[Found]]]:
    """The states that a sentence does not name: those of the cities in which meetings are held, and the one that the
    passage is about and that presides. With each group of guesses the place of what they are read by."""
    presided = reading.may_hold(hints.presiding)
    told = {state for claim in found if claim.what in OFFICES for state in claim.states}
    told.update(state for item in reading.found if item.sort == "S" for state in item.value)
    met = numbered(reading, hints)
    for spot in cities(reading) if met else ():
        city = CITIES[spot.group()]
        led = hints.located.search(reading.tagged[max(0, spot.start() - _WORD) : spot.start()])
        within = any(match.start() <= spot.start() < match.end() for match in met)
        if within or city.name == "Geneva" or city.state in told:
            continue
        beside = any(reading.tagged[match.end() : spot.start()] in _OF for match in met)
        if led is None and not beside and _DATELINE.match(reading.tagged, spot.end()) is None:
            continue
        yield spot.start(), _held_in(pointed(reading, "S", spot.span(), (city.state,)), met, reading, hints)
    if presided and not told and len(reading.subject) == 1 and not reading.guessed:
        office = hints.presiding.search(reading.tagged)
        if office is not None:
            place = pointed(reading, "S", office.span(), reading.subject)
            yield office.start(), _presidents(place, reading, hints, reading.subject)


_PASSING = re.compile(
    r"\b(?:ahead of|prior to|before|avant|antes de|en vue de|víspera de|veille de)\b[^.;<]{0,14}$"
)
"""What stands before a meeting that is only told as one to come."""


def _held_in(place: Place, met: Sequence[re.Match[str]], reading: Reading, hints: Hints) -> Iterator[Found]:
    for match in near(met, place, reading, hints, across=True)[:1]:
        if _PASSING.search(reading.tagged, max(0, match.start() - 30), match.start()) is None:
            yield from _of_state("host", place, match, reading, place.item.value)


_OF = (" d'", " de ", " in ", " à ", " en ")
"""What stands between a meeting and the city it is called after."""
_DATELINE = re.compile(r" ?(?:\(<S\d+>\) ?)?[-–—]")


def _presidents(place: Place, reading: Reading, hints: Hints, states: Sequence[str]) -> Iterator[Found]:
    """Who presides over a meeting, numbered or of that time, where the words say that somebody does."""
    names = meetings(reading, hints)
    for office in hints.presiding.finditer(reading.tagged):
        apart = max(office.start() - place.end, place.start - office.end())
        if apart > APART or reading.tagged.find(";", *sorted((office.start(), place.start))) >= 0:
            continue
        if _JOINED.fullmatch(reading.tagged, place.end, max(office.start(), place.end)):
            continue  # "thanked Germany and the President"
        of_one = [match for match in names if abs(match.start() - office.start()) <= APART]
        for match in sorted(of_one, key=lambda match: abs(match.start() - office.start())):
            if code(reading, match):
                yield from _of_state("president", place, match, reading, states)
        if of_one:
            continue
        if hints.presided.match(reading.tagged, office.end()):
            yield from _of_state("president", place, office, reading, states)
        elif (meant := above(reading, hints)) and gatherings(reading, hints):
            yield from _of_state("president", place, office, reading, states, meant)


_JOINED = re.compile(r",? (?:and|et|y) (?:the |la |le |el )?")


def _of_state(
    what: str, place: Place, match: re.Match[str], reading: Reading, states: Sequence[str], about: str = ""
) -> Iterator[Found]:
    about = code(reading, match) if "meet" in match.re.groupindex else about
    for state in dict.fromkeys(states):
        yield from claim_of(
            reading, place, match.span(), "membership", what, value=True, states=(state,), about=about
        )
