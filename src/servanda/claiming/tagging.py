"""A sentence with its mentions as tags; states named one after the other are one mention."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from servanda.claiming.atoms import ALIKE
from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue
from servanda.claiming.writing import Written

_EMPTY = re.compile("")


def tagged(
    source: str,
    start: int,
    end: int,
    found: Sequence[Mention],
    lead: str = "",
    passing: re.Pattern[str] = _EMPTY,
) -> tuple[str, Sequence[int]]:
    """A sentence with its mentions as tags, and the place of each of its letters in the source."""
    written = Written(source, start, end)
    place = start
    for number, item in enumerate(found):
        written.words(source[place : item.start].lower(), place)
        apart = " " if written.last.isalnum() else ""
        # "Last month" reads as "in" that month, so that the rules need to know one form only.
        led = lead if item.relative and not _LED.search(written.end()) else ""
        written.tag(f"{apart}{led}<{item.sort}{number}>", item.start)
        place = item.end
        if item.sort == "S" and (passed := passing.match(source, place, end)) is not None:
            following = found[number + 1].start if number + 1 < len(found) else end
            place = passed.end() if passed.end() <= following else place
    written.words(source[place:end].lower(), place)
    text = written.text()
    return text if text.isascii() else text.translate(ALIKE), written


_LED = re.compile(r"\b(?:on|in|by|since|of|from|until|before|after|during) $")


@lru_cache(maxsize=8)
def _joiners(words: str) -> re.Pattern[str]:
    return re.compile(words)


def gathered(source: str, found: list[Mention], tongue: Tongue) -> list[Mention]:
    """States named one after the other ("Norway, Austria and Mexico") as one mention."""
    gathered: list[Mention] = []
    for item in found:
        last = gathered[-1] if gathered else None
        if last is not None and item.sort == last.sort == "S" and _in_brackets(source, last, item):
            gathered[-1] = Mention("S", last.start, item.end + 1, last.value)  # "the United States (US)"
            continue
        if last is not None and item.sort == "S" and last.sort == "S":
            between = source[last.end : item.start].strip().casefold()
            joined = _joiners(tongue.joiners).fullmatch(between) is not None
            if joined and not (between.startswith(",") and _parted(source, last, between, item)):
                gathered[-1] = Mention("S", last.start, item.end, (*last.value, *item.value))
                continue
        gathered.append(item)
    return gathered


def _in_brackets(source: str, last: Mention, item: Mention) -> bool:
    """Whether a state is told once more, in brackets, right behind its name."""
    between = source[last.end : item.start].strip()
    return between == "(" and source[item.end : item.end + 1] == ")" and item.value == last.value[-1:]


def _parted(source: str, last: Mention, between: str, item: Mention) -> bool:
    """Whether a comma parts the next state from those before it, and does not go on with their list."""
    if _AND.match(between) and _ALONE.match(source, item.end) and _closed(source, last):
        return True  # "among them Chad, Gabon and Togo, and Mexico has ratified it"
    lead = source[max(0, last.start - 40) : last.start]
    bare = _COMMA.fullmatch(between) is not None
    if bare and (_UNLIKE.search(lead) or _SO_LONG_AFTER.search(lead)):
        return True
    if _BESIDE.search(lead) is None:
        return False
    closed = _CLOSED.search(source, last.start, last.end) is not None
    alone = bare and len(last.value) == 1 and _GOING_ON.match(source, item.end) is None
    return closed or alone


def _closed(source: str, last: Mention) -> bool:
    """Whether a list has had its last "and", which is part of no name."""
    return _CLOSED.search(_PAIRS.sub("", source[last.start : last.end])) is not None


_PAIRS = re.compile(
    r"\b(?:Bosni\w+|Tom[eé]|Trinidad|Trinité|Antigua|Kitts|Vincent|Vicente|Cristóbal)(?: and| et| y|[-‑](?:et|and)[-‑])"
)
"""The names of states that have an "and" of their own."""
_AND = re.compile(r", ?(?:and|et|y|e)\b")
_ALONE = re.compile(
    r" (?:l['’]a|y a|en a|a|n['’](?:a|y a)|ne l['’]a|est|has|is|was|"
    r"(?:(?:lo|la|se) )?(?:ha|firmó|ratificó|suscribió|adhirió)|es|fue)\b"
)
"""What one state does, and not several."""

_COMMA = re.compile(r",(?: ?(?:the|la|le|les|l['’]|el|los|las))?")
"""A comma and no "and"."""

_UNLIKE = re.compile(
    r"\b(?:unlike|in contrast to|a diferencia del?|contrairement (?:à|au|aux)|à la différence (?:de|du|des|d['’]))"
    r"(?: (?:the|la|le|les|el|los|las)| l['’])? ?$",
    re.IGNORECASE,
)
"""What leads to a state with which the one behind the comma is contrasted: "unlike Russia, Ukraine is a party"."""

_BESIDE = re.compile(
    r"\b(?:after|besides|following|before|like|tras|después (?:de|que)|antes (?:de|que)|además de|junto a|como|"
    r"après|avant|comme|outre|à la suite (?:de|du)|derrière)"
    r"(?: (?:the|la|le|les|el|los|las)| l['’])? ?$",
    re.IGNORECASE,
)
_GOING_ON = re.compile(r",? (?:and|or|et|ou|ainsi que|y|e|o)\b|, ?(?:[\w']+ )?[A-ZÀ-Ý]")
"""More of a list behind one of it: "after Peru, Cuba and Chile joined". Else the one behind the comma acts alone."""

_SO_LONG_AFTER = re.compile(
    r"\b(?:months?|years?|weeks?|days?|hours?|decades?|ans|mois|jours|semaines?|años?|mes(?:es)?|días?|semanas?) "
    r"(?:after|before|after the|before the|après|avant|después de|antes de)(?: (?:the|la|le|les|el)| l['’])? ?$",
    re.IGNORECASE,
)
"""What leads to the state whose act another's is reckoned from: "three months after Finland, Somalia joined"."""
_CLOSED = re.compile(r"\b(?:and|or|et|ou|y|e|o)\b")
"""A list that has had its last "and"; a comma parts from it who acts alone: "after Peru and Cuba, Chile joined"."""
