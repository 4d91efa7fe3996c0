"""States named by their adjectives: "el Gobierno colombiano", "l'État libanais", "las autoridades peruanas".

Only with a noun that stands for the state as a party to treaties. A parliament approves, an army uses, a minister speaks:
theirs are not acts of the state.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping


def forms(table: str, inflected: Callable[[str], Iterable[str]]) -> Mapping[str, str]:
    """The forms of adjectives by the state they name, of a table ``CODE adjective|adjective CODE ...``.

    Each with and without its accents, which careless writers leave out.
    """
    words = table.split()
    found: dict[str, str] = {}
    for code, adjectives in zip(words[::2], words[1::2], strict=True):
        for adjective in adjectives.split("|"):
            for form in inflected(adjective):
                found[form] = found[_bare(form)] = code
    return found


_MARKS = re.compile("[\u0300-\u0302\u0308]")


def _bare(text: str) -> str:
    """The word without its accents; a tilde and a cedilla stay."""
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))
