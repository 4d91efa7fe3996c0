"""Who speaks of his or her own state: "we", "my country"."""

from __future__ import annotations

import re

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
