"""States told one after the other, each with what is said of it in passing: one list for what the sentence says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from servanda.claiming.hinting.near import Place
from servanda.claiming.model import Found


class Chain(NamedTuple):
    """States of one list that no rule took up, with the places where the list begins and ends."""

    states: tuple[str, ...]
    start: int
    end: int


def chain_from(place: Place, places: Sequence[Place], tagged: str, found: Sequence[Found]) -> Chain | None:
    """The list that begins with a state; None for a state within one."""
    named = [other for other in places if other.item.sort == "S"]
    if len(named) == 1:
        return Chain(tuple(dict.fromkeys(place.item.value)), place.start, place.end)
    at = named.index(place)
    if at and _goes_on(tagged[named[at - 1].end : place.start]) and not taken(named[at - 1], found):
        return None
    states, last = list(place.item.value), place
    for other in named[at + 1 :]:
        if not _goes_on(tagged[last.end : other.start]):
            break
        last = other
        if not taken(other, found):
            states += other.item.value
    return Chain(tuple(dict.fromkeys(states)), place.start, last.end)


def taken(place: Place, found: Sequence[Found]) -> bool:
    """Whether a rule says something of a state already."""
    return any(
        claim.kind not in ("arithmetic", "count") and set(claim.states) & set(place.item.value)
        for claim in found
    )


def aside(after: str) -> int:
    """How long what is said of a state in passing is, right behind it: in brackets, between commas, in a clause."""
    found = _ASIDE.match(after)
    if found is None or ("<S" in found.group() and _COMPARED.match(after) is None):
        return 0
    return found.end()


def _goes_on(between: str) -> bool:
    if len(between) > 90:
        return False
    return _JOINED.fullmatch(between) is not None or _TOLD_OF.fullmatch(between) is not None


_JOINED = re.compile(
    r"(?=.*(?:,|\b(?:and|or|nor|et|ou|ni|y|e|o|u|as well|ainsi que)\b))(?:[\s,/•·]|\bd'|\bl'|\b(?:and|or|nor|as|well|et|ou|ni|ainsi|que|"
    r"y|e|o|u|in|en|au|aux|à|a|the|la|le|les|el|los|las|de|del|du|des|of|also|both)\b)*"
)
"""What stands between two states of a list."""

_TOLD_OF = re.compile(
    r"(?:(?:, [^,;.()<>]{2,70}| ?\([^()]{0,70}\)),? (?:and|or|nor|et|ou|ni|y|e|o|u)| ?\([^()]{0,70}\),) (?:the |la |le |les |el |los |l')?"
)
"""The same, with what the first one is."""

_COMPARED = re.compile(
    r"(?:,| [–(-]) ?(?:unlike|like|along|together|contrairement|comme|avec|[àa] la diff|a diferencia|como|junto)"
)
"""How what is said in passing begins that names other states to compare with, or to go with."""

_ASIDE = re.compile(
    r" ?\([^()]{1,140}\)|,? (?:which|who|where|whose|qui|où|dont|que|donde|cuyo|cuya) (?:[^,;.]){2,140},|, [^,;.()]{2,100},| [–-] [^;.()]{2,100} [–-]"
)
