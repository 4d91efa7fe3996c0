"""Typing errors in the words by which claims are told: "ratfied", "the Conventon", "108 sates".

One letter left out, doubled, changed for another or for the one beside it, and only where no other word is meant. As
with markup, the text is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from servanda.claiming.markup import Plain

_WORDS = {
    "en": (
        "convention treaty signed ratified ratify ratification ratifications signatory signatories signature "
        "signatures accession acceded adopted entered force parties states countries nations munitions "
        "cluster landmines members deposited instrument instruments opened joined withdrew withdrawal "
        "destroyed destruction clearance stockpile stockpiles deadline anniversary january february september "
        "october november december"
    ).split()
}
_OTHERS = frozenset(
    "adapted clutter contention convection convertion counties fore forced forces landlines membres nctions notions "
    "novembre octobre oktober panties parries partes partis pasties patties rations septembre stats treats withdraw "
    "withdrawn unities entire entries singers stated staves stares stages stakes stales slates skates".split()
)
"""Words of their own that look like typing errors, here or in other languages."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONG, _SHORT = 7, 5
"""Letters of a word in which another letter, or a missing one, leaves no doubt what is meant."""


def _errors(word: str) -> Iterator[str]:
    last = len(word) - 1
    for place in range(1, last + 1):
        before, letter, after = word[:place], word[place], word[place + 1 :]
        if place < last:
            if len(word) >= _SHORT:
                yield before + after
            yield before + after[0] + letter + after[1:]
            if len(word) >= _LONG:
                yield from (before + other + after for other in _LETTERS)
        if len(word) >= _SHORT and letter != "s":
            yield before + letter + letter + after


@lru_cache(maxsize=4)
def _meant(language: str) -> dict[str, str]:
    """The word meant by each that is misspelt."""
    words = _WORDS.get(language, [])
    meant: dict[str, set[str]] = {}
    for word in words:
        for error in _errors(word):
            meant.setdefault(error, set()).add(word)
    known = {*words, *_OTHERS}
    return {
        error: next(iter(rights))
        for error, rights in meant.items()
        if len(rights) == 1 and error not in known
    }


_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[a-z]{3,}")
_APART = str.maketrans({code: " " for code in range(128) if not chr(code).isalpha()})


def _plain(text: str) -> list[str]:
    """All words that may be one of the errors, whatever stands beside them: quicker, and all a first look needs."""
    return text.translate(_APART).split() if text.isascii() else _PLAIN.findall(text)


def respelt(page: Plain, language: str) -> Plain:
    """The page with its typing errors read; the page itself where it has none."""
    meant = _meant(language)
    if not meant or meant.keys().isdisjoint(_plain(page.text.lower())):
        return page
    pieces: list[str] = []
    begins, moved = [0], [page.moved[0]]
    place = length = 0

    def stretch(start: int, end: int) -> None:
        """The words of the page from one place to another, as they are."""
        nonlocal length
        while start < end:
            shift = page.place(start) - start
            stop = min(end, next((begin for begin in page.begins if begin > start), end))
            begins.append(length)
            moved.append(start + shift - length)
            pieces.append(page.text[start:stop])
            length += stop - start
            start = stop

    for found in _WORD.finditer(page.text):
        right = meant.get(found.group().lower())
        if right is None:
            continue
        stretch(place, found.start())
        right = right.capitalize() if found.group()[0].isupper() else right
        # Its letters stand where those of the error do, as far as these go.
        same = min(len(right), len(found.group())) - 1
        stretch(found.start(), found.start())
        begins.append(length)
        moved.append(page.place(found.start()) - length)
        pieces.append(right)
        length += len(right)
        if len(right) != len(found.group()):
            begins.append(length - (len(right) - same))
            moved.append(page.place(found.end() - 1) - (length - 1))
        place = found.end()
    stretch(place, len(page.text))
    return Plain("".join(pieces), tuple(begins), tuple(moved))
