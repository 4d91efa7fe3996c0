"""Who speaks of his or her own state: "we", "my country"; and whose a parliament is: "the Slovak parliament"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.english.peoples import PEOPLES
from servanda.claiming.grammar import Make
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def of_a_speaker(make: Make) -> Make:
    """The same; who says "we" in a quotation, or beside another state's name, may be of another state."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        found = make(reading, match)
        if not isinstance(found, Found) or _SPEAKER.search(match.group()) is None:
            return found
        said = reading.source[max(0, reading.start - 1) : reading.end]
        others = any(item.sort == "S" for item in reading.found)
        return replace(found, note=found.note or UNSURE) if others or _QUOTED.search(said) else found

    return made


_SPEAKER = re.compile(r"\b(?:we|us|my|our)\b")
_QUOTED = re.compile(r"\b(?:said|says|told|added|stressed|noted|recalled)\b|[\"“”«»]|(?<!\w)['‘]")


def whose_parliament(reading: Reading, match: re.Match[str], states: Sequence[str]) -> bool:
    """Whether the body of another people acts in the sentence up to a match, which names no state: "Japan spoke. The
    Slovak parliament agreed to it, and accession took place on 24 July"."""
    told = reading.source[reading.start : reading.places[match.end() - 1]]
    bodies = [body["people"].lower() for body in _BODY_OF.finditer(told)]
    others = {PEOPLES[name] for each in bodies for name in (each, each.split()[-1]) if name in PEOPLES}
    return bool(others) and not others & set(states)


_BODY_OF = re.compile(
    r"\b(?P<people>(?:[a-z-]+ )?[a-z-]+) (?:parliament|senate|congress|assembly|cabinet|president|minister|lawmakers|mps|"
    r"house|diet|seimas|riksdag|bundestag|ambassador|delegation|foreign minister)\b",
    re.IGNORECASE,
)
