"""The words of a tagged sentence as they are written down, with the place in the source each letter comes from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import overload

_WIDE = re.compile(r"\s(?:\s+|(?<! )|(?=[,.)]))")
_CLOSING = frozenset(",.)")
_DENIED = re.compile(r"n['’]t\b")
"""How English writes "not" in short: "hasn't" is read as "has not"."""


class Written(Sequence[int]):
    """Text put together from words and tags; as a sequence, the place in the source of each of its letters.

    Blanks become one space, or none before a comma, a stop and a closing bracket. The places are kept by
    stretches, not by letters: few of them are ever asked for.
    """

    def __init__(self, source: str, start: int, end: int) -> None:
        self._level = _WIDE.search(source, start, end) is None
        """Whether there is one space at most between the words of the sentence."""
        self.last = ""
        """The last letter so far."""
        self._pieces: list[str] = []
        self._length = 0
        self._begins: list[int] = []
        self._places: list[int] = []
        self._moving: list[bool] = []
        """Whether the places of a stretch advance with its letters; those of a tag all are its beginning."""

    def words(self, text: str, place: int) -> None:
        """Words from a place in the source."""
        if self.last == " ":
            bare = text.lstrip()
            place += len(text) - len(bare)
            text = bare
        begun = 0
        for wide in () if self._level else _WIDE.finditer(text):
            blank = "" if text[wide.end() : wide.end() + 1] in _CLOSING else " "
            self._put(text[begun : wide.start()] + blank, place + begun, moving=True)
            begun = wide.end()
        self._put(text[begun:], place + begun, moving=True)

    def tag(self, text: str, place: int) -> None:
        """A tag for the mention at a place."""
        self._put(text, place, moving=False)

    def _put(self, text: str, place: int, *, moving: bool) -> None:
        short = moving and ("'" in text or "’" in text)
        if short and (denied := _DENIED.search(text)) is not None:
            self._put(text[: denied.start()], place, moving=True)
            self._put(" ", place + denied.start(), moving=False)
            self._put("not", place + denied.start(), moving=True)
            self._put(text[denied.end() :], place + denied.end(), moving=True)
        elif text:
            self._pieces.append(text)
            self._begins.append(self._length)
            self._places.append(place)
            self._moving.append(moving)
            self._length += len(text)
            self.last = text[-1]

    def text(self) -> str:
        """All of it."""
        return "".join(self._pieces)

    def end(self) -> str:
        """The last words, some more than eight letters where there are so many."""
        return "".join(self._pieces[-8:])

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        piece = bisect_right(self._begins, index) - 1
        return self._places[piece] + (index - self._begins[piece] if self._moving[piece] else 0)
