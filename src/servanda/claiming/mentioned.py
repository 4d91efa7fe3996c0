"""Which states a document speaks of at all, by name or by adjective: looked for where a doubt turns on it."""

from __future__ import annotations

import re
from functools import lru_cache

from servanda import places
from servanda.claiming.naming import names_of, states_in
from servanda.claiming.tongue import Tongue


def mentioned(tongue: Tongue, *texts: str) -> frozenset[str]:
    """The states named in these texts; all there are where the treaty is in force for a place of unknown name.

    "For Baghdad the Convention entered into force in November": capitals stand for states, and are in no register.
    """
    if any(_FOR_SOMEBODY.search(text) for text in texts):
        return frozenset(place.code for place in places.all_places())
    names = names_of(tongue)
    found = {item.value[0] for text in texts for item in states_in(names, text, 0, len(text))}
    if tongue.peoples:
        adjectives = _adjectives(tongue)
        found |= {tongue.peoples[each.lower()] for text in texts for each in adjectives.findall(text)}
    return frozenset(found)


@lru_cache(maxsize=8)
def _adjectives(tongue: Tongue) -> re.Pattern[str]:
    longest_first = sorted(tongue.peoples, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


_FOR_SOMEBODY = re.compile(
    r"(?:\b(?:[Ff]or|[Pp]our|[Pp]ara|En)|(?<!\w)[Àà]) [A-ZÀ-Þ][\w’'-]+(?: [A-Z][\w-]+)?,? [^.;:\n]{0,60}"
    r"(?:\bforce\b|\ben vigueur\b|\ben vigor\b)|"
    r"(?:\bin force|\binto force|\ben vigueur|\ben vigor) (?:for|pour|para|à l'égard de) [A-ZÀ-Þ]"
)
