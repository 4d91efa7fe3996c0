"""States listed in lines of their own below a sentence that numbers them."""

from __future__ import annotations

import re

from servanda import places

_BULLET = re.compile(r"\s*(?:[-–—*•·▪◦]|\d{1,3}[.)])\s+")
_LONG = 60
"""A line longer than this is a paragraph and no name."""


def states_below(text: str, start: int) -> tuple[str, ...] | None:
    """The states of the lines that follow, one a line; None where it is not certain where they end, or who they are.

    The list ends at the end of the text, or at a line that is clearly a paragraph. A short line that is no name of
    a state may be a name that we cannot read.
    """
    states: list[str] = []
    bulleted = False
    for line in text[start:].split("\n"):
        if not line.strip():
            continue
        mark = _BULLET.match(line)
        name = (line[mark.end() :] if mark else line).strip().rstrip(".,;")
        place = places.find(name) if len(name) <= _LONG and name[:1].isupper() else None
        if isinstance(place, places.Place) and place.kind == "state":
            if states and bool(mark) != bulleted:
                return None
            bulleted = bool(mark)
            states.append(place.code)
            continue
        paragraph = not mark and (len(line) > _LONG or (bulleted and line.rstrip()[-1] in ".:"))
        return tuple(states) if states and paragraph else None
    return tuple(states) or None
