"""Which patterns are worth trying on a text, and where, told from its letters alone.

Every pattern needs some letters (``literals``). The words of a sentence are looked up, each as the set of atoms in
it; a pattern is tried where the sentence has what it needs. Words return, so what is in them is kept. Nothing
here decides anything: the pattern itself does, on less text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from servanda.claiming.literals import ALIKE, DIGIT, alternatives, longest_atom, told

_KEPT = 40_000
"""Words kept at most; a longer memory would only grow with the corpus."""
_ODD = ("İ", "ı", "ſ")
"""Letters a pattern without regard to case takes for ``i`` and ``s``, though their small letters are others."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Atoms as bits: all that a pattern needs, and sets of which it needs one each."""

    every: int
    some: tuple[int, ...]

    def met(self, atoms: int) -> bool:
        """Whether a text with these atoms may match."""
        if atoms & self.every != self.every:
            return False
        return all(atoms & bits for bits in self.some)


class Sieve:
    """Tells of a text, as bits, which atoms of its patterns occur in it."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._lengths = range(0)

    def needs(self, pattern: str) -> Needs:
        """Takes note of a pattern and says what it needs. All patterns come before the first text."""
        every, some = 0, []
        for clause in told(pattern).needs:
            bits = 0
            for atom in clause:
                bits |= self.bit(atom)
            if len(clause) == 1:
                every |= bits
            else:
                some.append(bits)
        # The rarest first: it fails most often.
        return Needs(every, tuple(sorted(some, key=int.bit_count)))

    def bit(self, atom: str) -> int:
        """The bit of an atom."""
        bit = self._bits.setdefault(atom, 1 << len(self._bits))
        if len(self._bits) != len(self._lengths):
            lengths = {len(known) for known in self._bits}
            self._lengths = range(min(lengths), max(lengths) + 1)
            self._words.clear()
        return bit

    def tags(self, sorts: Iterable[str]) -> int:
        """The bits of the tags of these sorts. Every tag holds a digit."""
        found = 0
        for sort in sorts:
            found |= self._bits.get(f"<{sort}", 0) | self._bits.get(DIGIT, 0)
        return found

    def atoms(self, low: str | None) -> int:
        """The atoms in a text of small letters, as ``small`` gives it; all of them where it gives none."""
        if low is None:
            return -1
        if not low.isascii():
            low = low.translate(ALIKE)
        words, found = self._words, 0
        for word in low.split():
            bits = words.get(word)
            found |= self._look(word) if bits is None else bits
        return found

    def _look(self, word: str) -> int:
        bits, found, length = self._bits, 0, len(word)
        for size in self._lengths:
            for start in range(length - size + 1):
                found |= bits.get(word[start : start + size], 0)
        if any(char.isdecimal() for char in word):
            found |= bits.get(DIGIT, 0)
        if len(self._words) >= _KEPT:
            self._words.clear()
        self._words[word] = found
        return found


def small(text: str) -> str | None:
    """The text in small letters, letter for letter; None where letters and small letters do not pair."""
    if not text.isascii() and any(letter in text for letter in _ODD):
        return None
    low = text.lower()
    return low if len(low) == len(text) else None


class Seeker:
    """A pattern that is searched only where it may begin. It matches no empty text."""

    def __init__(self, pattern: re.Pattern[str], sieve: Sieve) -> None:
        self.pattern = pattern
        self.needs = sieve.needs(pattern.pattern)
        opens = told(pattern.pattern).opens
        self._opens = (
            [(sieve.bit(longest_atom(text)), text) for text in sorted(opens)] if opens is not None else None
        )

    def within(self, text: str, low: str | None, start: int, end: int, atoms: int) -> Iterable[re.Match[str]]:
        """The matches from ``start`` to ``end``, in order; ``low`` and ``atoms`` are those of this stretch."""
        if not self.needs.met(atoms):
            return ()
        if self._opens is None or low is None:
            return self.pattern.finditer(text, start, end)
        places = [
            start + place for bit, opening in self._opens if atoms & bit for place in _all(low, opening)
        ]
        if not places:
            return ()
        return self._tried(text, end, sorted(places))

    def _tried(self, text: str, end: int, places: list[int]) -> Iterator[re.Match[str]]:
        free = 0
        for place in places:
            if place < free:
                continue
            found = self.pattern.match(text, place, end)
            if found is not None:
                yield found
                free = found.end()

    def occurs(self, text: str, low: str | None, start: int, end: int, atoms: int) -> bool:
        """Whether there is a match at all."""
        return any(True for _ in self.within(text, low, start, end, atoms))


def _all(text: str, letters: str) -> Iterator[int]:
    place = text.find(letters)
    while place >= 0:
        yield place
        place = text.find(letters, place + 1)


class Glance:
    """The first look at a document: whether a pattern occurs in it, from its literals where they can be listed."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._plain: list[str] = []
        self._bounded: list[tuple[str, re.Pattern[str]]] = []
        self._listed = True
        for branch in alternatives(pattern.pattern):
            wordings = told(branch).wordings
            if wordings is None or "" in wordings:
                self._listed = False
            elif re.search(r"\\[bB]|\(\?<?[=!]|[\^$'‘’–—-]", branch):
                compiled = re.compile(branch, pattern.flags)
                self._bounded.extend((wording, compiled) for wording in sorted(wordings))
            else:
                self._plain.extend(sorted(wordings))

    def sees(self, text: str) -> bool:
        """Whether the pattern occurs in the text."""
        low = small(text) if self._listed else None
        if low is None:
            return self._pattern.search(text) is not None
        if any(wording in low for wording in self._plain):
            return True
        return any(
            branch.match(text, place) for wording, branch in self._bounded for place in _all(low, wording)
        )
