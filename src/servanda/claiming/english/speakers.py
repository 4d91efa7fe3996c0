"""Who says "we" and "my country" in a text: the state that its heading names as the speaker."""

from __future__ import annotations

import re
from functools import lru_cache

from servanda import places
from servanda.claiming.reading import Reading
from servanda.places import Place

_HEAD = 500
"""Characters of a text in which its heading is looked for."""
_HEADING = re.compile(
    r"\b(?:[Ss]tatement|STATEMENT|[Rr]emarks|[Aa]ddress|[Ii]ntervention|[Ss]peech|[Ee]xplanation of [Vv]ote|[Rr]ight of [Rr]eply)\b[^\n.]{0,60}?"
    r"\b(?:by|BY|of|from|delivered by)\b[^\n]{0,140}"
)
_OF = re.compile(
    r"\b(?:by|BY|of|OF|from|for)(?: (?:the|[Dd]elegation of|(?:[Pp]ermanent )?[Mm]ission of|[Gg]overnment of|[Rr]epublic of|[Kk]ingdom of|[Ff]ederal|[Pp]rincipality of|State of))*"
    r" (?P<name>[A-ZÀ-Þ][\w'’.-]*(?: (?:of |and |the |da |e )*[A-ZÀ-Þ][\w'’.-]*){0,4})"
)
_BEFORE_A_COLON = re.compile(
    r"^\W*(?P<name>[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3}) ?[:–-] ?[Ss]tatement\b"
)


def speaker(reading: Reading) -> tuple[str, ...]:
    """The state in whose name the text is spoken; nobody where its heading names none."""
    return _told(reading.source[:_HEAD])


@lru_cache(maxsize=256)
def _told(head: str) -> tuple[str, ...]:
    led = _BEFORE_A_COLON.match(head)
    if led is not None and (code := _state(led["name"])):
        return (code,)
    heading = _HEADING.search(head)
    if heading is None:
        return ()
    named = [code for match in _OF.finditer(heading.group()) if (code := _state(match["name"]))]
    return (named[0],) if named else ()


def _state(words: str) -> str:
    """The state that the first of some words name."""
    parts = words.split()
    for length in range(len(parts), 0, -1):
        found = places.find(" ".join(parts[:length]).rstrip(".,"))
        if isinstance(found, Place) and found.kind == "state":
            return found.code
    return ""
