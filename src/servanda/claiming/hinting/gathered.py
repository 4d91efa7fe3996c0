"""The names of meetings in a sentence, and which of them stand near a mention."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from servanda.claiming.hinting.cities import CITY
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, matches
from servanda.claiming.making.meetings import meeting_code
from servanda.claiming.reading import Reading

APART = 110
"""How many characters of the tagged sentence lie between a meeting and what is told of it, at most."""

_SUMMITS = {"nairobi": "1RC", "cartagena": "2RC", "carthagène": "2RC"}
"""Review conferences of the Mine Ban Treaty that are called summits, by their cities."""


def numbered(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    """The meetings a sentence names by their numbers."""
    return [match for match in meetings(reading, hints) if code(reading, match)]


def code(reading: Reading, match: re.Match[str]) -> str:
    """The code of a meeting by its name; empty where it has no number."""
    words = match.group("meet")
    summit = next((number for city, number in _SUMMITS.items() if city in words), "")
    return summit or meeting_code(reading, match)


def above(reading: Reading, hints: Hints) -> str:
    """The code of the one numbered meeting that the sentence before names."""
    if "above" not in reading.kept:
        before = replace(reading, tagged=reading.before, found=reading.told)
        named = {code(before, match) for match in hints.meeting.finditer(before.tagged)} - {""}
        reading.kept["above"] = named.pop() if len(named) == 1 else ""
    return str(reading.kept["above"])


def near(
    names: Sequence[re.Match[str]],
    place: Place,
    reading: Reading,
    hints: Hints,
    across: bool = False,
) -> list[re.Match[str]]:
    """The names near a mention, the nearest first; without ``across`` none from which words for what states do, or
    another day, part it."""
    found = []
    bracket = reading.tagged.rfind("(", 0, place.start)
    if bracket > reading.tagged.rfind(")", 0, place.start):
        names = [
            match for match in names if match.end() <= bracket + 1
        ] or names  # "(2 to 5 September, San José)"
    for match in names:
        between = (place.end, match.start()) if match.start() >= place.end else (match.end(), place.start)
        apart = max(between[1] - between[0], 0)
        if apart > APART or reading.tagged.find(";", *between) >= 0:
            continue
        if not across and between[0] < between[1] and hints.acting.search(reading.tagged, *between):
            continue
        found.append((apart, match))
    return [match for _, match in sorted(found, key=lambda each: each[0])]


def meetings_named(reading: Reading, hints: Hints) -> list[tuple[str, int, int]]:
    """The numbered meetings of the parties that a sentence names, each with the place of its name."""
    return [(code(reading, match), *match.span()) for match in numbered(reading, hints)]


def names_of_meetings(reading: Reading, hints: Hints) -> list[tuple[int, int]]:
    """Where a sentence names meetings of the parties: their "parties" are no word for what a state became."""
    return [match.span() for match in meetings(reading, hints)]


def meetings(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    """The meetings of the parties and review conferences a sentence names, with a number or without."""
    return _matches(reading, "meetings", hints.meeting)


def gatherings(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    """Words for what else meets."""
    return _matches(reading, "gatherings", hints.gatherings)


def cities(reading: Reading) -> list[re.Match[str]]:
    """The cities a sentence names in which meetings were held."""
    return _matches(reading, "cities", CITY)


def _matches(reading: Reading, name: str, words: re.Pattern[str]) -> list[re.Match[str]]:
    """Where a sentence holds some words; the mentions of a sentence ask it one after the other."""
    if name not in reading.kept:
        reading.kept[name] = list(matches(words, reading))
    return reading.kept[name]  # type: ignore[no-any-return]
