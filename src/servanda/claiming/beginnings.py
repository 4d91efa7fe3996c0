"""Where in a tagged sentence a pattern may begin: one that may begin at few places is tried there and nowhere else."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache

from servanda.claiming.atoms import DIGIT
from servanda.claiming.literals import HEAD, told


class Beginnings:
    """The letters that every match of some patterns begins with; whether at the head of a sentence, or at a digit."""

    __slots__ = ("_digit", "_head", "_texts")

    def __init__(self, texts: frozenset[str]) -> None:
        self._texts = tuple(sorted(texts - {DIGIT, HEAD}))
        self._digit, self._head = DIGIT in texts, HEAD in texts

    def within(self, tagged: str) -> list[int]:
        """The places of these letters, in order."""
        places = [0] if self._head else []
        if self._digit:
            places += [found.start() for found in _DIGIT.finditer(tagged)]
        find = tagged.find
        for text in self._texts:
            place = find(text)
            while place >= 0:
                places.append(place)
                place = find(text, place + 1)
        places.sort()
        return places


_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=4096)
def beginnings(pattern: str) -> Beginnings | None:
    """Of the pattern of a rule; None where it may begin with anything, or with so many things that looking for them
    takes longer than trying it everywhere. Patterns that begin alike share theirs.
    """
    begins = told(pattern).begins
    return _shared(begins) if begins is not None and len(begins) <= _FEW else None


_FEW = 8
_shared = lru_cache(maxsize=4096)(Beginnings)


class Searched:
    """A tagged sentence, searched with many patterns; where those that begin alike may begin is looked up once."""

    __slots__ = ("_places", "_tagged")

    def __init__(self, tagged: str) -> None:
        self._tagged = tagged
        self._places: dict[Beginnings, list[int]] = {}

    def matches(self, pattern: re.Pattern[str], begins: Beginnings | None) -> Sequence[re.Match[str]]:
        """What ``pattern.finditer`` gives."""
        tagged = self._tagged
        if begins is None:
            return [*pattern.finditer(tagged)]
        places = self._places.get(begins)
        if places is None:
            places = self._places[begins] = begins.within(tagged)
        return matches_at(pattern, tagged, places)


def matches_at(
    pattern: re.Pattern[str], text: str, places: Iterable[int], start: int = 0, end: int = sys.maxsize
) -> list[re.Match[str]]:
    """The matches of a pattern in a stretch of text that begin at one of these places, which are told from its start
    and in order; none overlaps another."""
    match, tried, free = pattern.match, [], 0
    for place in places:
        if place >= free:
            found = match(text, start + place, end)
            if found is not None:
                tried.append(found)
                free = found.end() - start
    return tried
