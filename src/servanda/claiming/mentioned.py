"""Which states a document speaks of at all, by name or by adjective: looked for where a doubt turns on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from servanda import places
from servanda.claiming.naming import names_of, states_in
from servanda.claiming.tongue import Tongue


def mentioned(tongue: Tongue, *texts: str) -> frozenset[str]:
    """The states named in these texts; all there are where the treaty is in force for a place of unknown name.

    "For Baghdad the Convention entered into force in November": capitals stand for states, and are in no register.
    """
    if any(map(_for_somebody, texts)):
        return frozenset(place.code for place in places.all_places())
    names = names_of(tongue)
    found = {item.value[0] for text in texts for item in states_in(names, text, 0, len(text))}
    if tongue.peoples:
        found |= {tongue.peoples[each] for text in texts for each in _adjectives(tongue, text)}
    return frozenset(found)


def _adjectives(tongue: Tongue, text: str) -> Iterator[str]:
    """The adjectives of states in a text, in small letters; the longest where one is part of another."""
    low = text.lower()
    taken: list[tuple[int, int]] = []
    for adjective in _longest_first(tongue):
        place = low.find(adjective)
        while place >= 0:
            end = place + len(adjective)
            apart = not _LETTER.match(low[place - 1 : place]) and not _LETTER.match(low, end)
            if apart and not any(start <= place < stop for start, stop in taken):
                taken.append((place, end))
                yield adjective
            place = low.find(adjective, end)


_LETTER = re.compile(r"\w")


@lru_cache(maxsize=8)
def _longest_first(tongue: Tongue) -> list[str]:
    return sorted(tongue.peoples, key=len, reverse=True)


def _for_somebody(text: str) -> bool:
    """Whether a treaty is told to be in force for somebody whose name begins with a capital."""
    return any(
        _AHEAD.search(text, max(0, found.start() - _REACH), found.end()) or _BEHIND.match(text, found.start())
        for found in _IN_FORCE.finditer(text)
    )


_REACH = 160
_IN_FORCE = re.compile(r"force\b|vigueur\b|vigor\b")
_AHEAD = re.compile(
    r"[FfPpEÀà](?<!\w.)(?:(?<=[Ff])or|(?<=[Pp])our|(?<=[Pp])ara|(?<=E)n|(?<=[Àà])) "
    r"[A-ZÀ-Þ][\w’'-]+(?: [A-Z][\w-]+)?,? [^.;:\n]{0,60}(?:\bforce|\ben vigueur|\ben vigor)$"
)
_BEHIND = re.compile(
    r"(?:force(?:(?<=\bin force)|(?<=\binto force))|vigueur(?<=\ben vigueur)|vigor(?<=\ben vigor)) "
    r"(?:for|pour|para|à l'égard de) [A-ZÀ-Þ]"
)
