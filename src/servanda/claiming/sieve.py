"""Which patterns are worth trying on a text, and where, told from its letters alone.

Every pattern needs some letters (``literals``). The words of a sentence are looked up, each as the set of signs in
it; a pattern is tried where the sentence has what it needs. Words return, so what is in them is kept. Nothing
here decides anything: the pattern itself does, on less text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import add, or_

from servanda.claiming.atoms import ALIKE, DIGIT, telling_atoms
from servanda.claiming.beginnings import matches_at
from servanda.claiming.literals import alternatives, told

ALWAYS = 1
"""The bit of a sign that every text has."""
_PAIR = 2
_KEPT = 40_000
"""Words kept at most; a longer memory would only grow with the corpus."""
_ODD = ("İ", "ı", "ſ")
"""Letters a pattern without regard to case takes for ``i`` and ``s``, though their small letters are others."""


class Sieve:
    """Tells of a text which signs it has, as bits. A sign is a set of atoms; a text with one of them has it.

    A pattern is worth trying on a text that has all the signs the pattern needs.
    """

    def __init__(self) -> None:
        self._bits: dict[frozenset[str], int] = {}
        self._words: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        """The atoms of two letters, and their signs; none is shorter."""
        self._marks: dict[str, int] = {}
        """The atoms of one sign, and their signs."""
        self._tree: dict[str, int] = {}
        """The beginnings of the longer ones, from three letters on, and the signs of those that end there."""
        self._carried: dict[int, int] = {}
        """What a sign brings along, above the bits of all signs."""
        self.every = ALWAYS
        """All signs."""

    def needs(self, pattern: str) -> int:
        """Takes note of a pattern and says which signs it needs. All patterns come before the first text."""
        return reduce(or_, map(self.sign, told(pattern).needs), 0)

    def sign(self, atoms: Iterable[str]) -> int:
        """The bit of the sign that is any of these atoms."""
        which = frozenset(atoms)
        bit = self._bits.get(which)
        if bit is None:
            bit = self._bits[which] = ALWAYS << (len(self._bits) + 1)
            self.every |= bit
            self._forget()
        return bit

    def carry(self, carried: dict[int, int]) -> None:
        """Lets signs bring something along: bits above all signs, which ``signs`` tells of a text beside its signs.
        After this no sign is new."""
        self._carried = carried
        self._forget()

    def _forget(self) -> None:
        self._pairs.clear()
        self._marks.clear()
        self._tree.clear()
        self._words.clear()

    def either(self, patterns: Iterable[str]) -> int:
        """Signs of which a text that matches any of the patterns has one."""
        return reduce(or_, map(self._most_telling, map(self.needs, patterns)), 0)

    def _most_telling(self, needs: int) -> int:
        """Of these signs the one whose atoms are long and few; what every text has where there is none."""
        signs = [(min(map(len, atoms)), -len(atoms), bit) for atoms, bit in self._bits.items() if bit & needs]
        return max(signs)[-1] if signs else ALWAYS

    def signs(self, low: str | None) -> int:
        """The signs of a text in small letters, as ``small`` gives it; all of them where it gives none."""
        if low is None:
            return self.every
        if not low.isascii():
            low = low.translate(ALIKE)
        words = low.split()
        found = list(map(self._words.get, words))
        if None in found:
            found = [
                self._look(word) if bits is None else bits for word, bits in zip(words, found, strict=True)
            ]
        return reduce(or_, found, ALWAYS | self._carried.get(ALWAYS, 0))

    def _grown(self) -> dict[str, int]:
        for atoms, bit in self._bits.items():
            bits = bit | self._carried.get(bit, 0)
            for atom in atoms:
                held = {1: self._marks, _PAIR: self._pairs}.get(len(atom), self._tree)
                for size in range(_PAIR + 1, len(atom)):
                    held.setdefault(atom[:size], 0)
                held[atom] = held.get(atom, 0) | bits
        return self._tree

    def _look(self, word: str) -> int:
        tree, size, found = self._tree or self._grown(), len(word), 0
        pairs = list(map(add, word, word[1:]))
        for ends in filter(None, map(self._pairs.get, pairs)):
            found |= ends
        for start, bits in enumerate(map(tree.get, map(add, pairs, word[2:]))):
            if bits is None:
                continue
            found |= bits
            for end in range(start + _PAIR + 2, size + 1):
                bits = tree.get(word[start:end])
                if bits is None:
                    break
                found |= bits
        for mark, bits in self._marks.items():
            if mark in word:
                found |= bits
        if _DIGIT.search(word):
            found |= self._pairs.get(DIGIT, 0)
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


class Stretch:
    """A sentence, or a whole text, with its small letters and the signs in them."""

    __slots__ = ("_digits", "_figures", "end", "low", "signs", "start", "text")

    def __init__(self, text: str, start: int, end: int, low: str | None, signs: int) -> None:
        self.text, self.start, self.end, self.low, self.signs = text, start, end, low, signs
        self._digits: list[int] | None = None
        self._figures: list[int] | None = None

    @property
    def digits(self) -> list[int]:
        """Where its digits stand, from its start."""
        if self._digits is None:
            self._digits = [found.start() for found in _DIGIT.finditer(self.low or "")]
        return self._digits

    @property
    def figures(self) -> list[int]:
        """Where a digit stands behind none, from its start."""
        if self._figures is None:
            self._figures = [found.start() for found in _FIGURE.finditer(self.low or "")]
        return self._figures


class Seeker:
    """A pattern that is searched only where it may begin. It matches no empty text."""

    def __init__(self, pattern: re.Pattern[str], sieve: Sieve) -> None:
        self.pattern = pattern
        self.needs = sieve.needs(pattern.pattern)
        opens = told(pattern.pattern).opens
        self._digits = opens is not None and DIGIT in opens
        self._apart = pattern.pattern.startswith(_APART) and len(alternatives(pattern.pattern)) == 1
        """Whether no match begins behind a digit, or whatever else is a letter of a word."""
        self._opens: dict[int, list[str]] | None = None
        """Where they are known, the letters every match begins with, by the signs of their atoms."""
        self._openings = 0
        if opens is not None:
            self._opens = {}
            atoms = telling_atoms(opens - {DIGIT})
            for text, atom in atoms.items():
                self._opens.setdefault(sieve.sign((atom,)), []).append(text)
            self._openings = reduce(or_, self._opens, 0)
            self.needs |= sieve.sign((*atoms.values(), *([DIGIT] if self._digits else ())))

    def within(self, part: Stretch) -> Iterable[re.Match[str]]:
        """The matches in a stretch of text, in order."""
        return () if self.needs & ~part.signs else self.tried(part)

    def tried(self, part: Stretch) -> Iterable[re.Match[str]]:
        """The same of a stretch that has what the pattern needs."""
        low, opens = part.low, self._opens
        if opens is None or low is None:
            return self.pattern.finditer(part.text, part.start, part.end)
        places = [*(part.figures if self._apart else part.digits)] if self._digits else []
        here = part.signs & self._openings
        while here:
            bit = here & -here
            here ^= bit
            for opening in opens[bit]:
                place = low.find(opening)
                while place >= 0:
                    places.append(place)
                    place = low.find(opening, place + 1)
        places.sort()
        return matches_at(self.pattern, part.text, places, part.start, part.end) if places else ()


_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"\d+")
_APART = (r"\b(", r"\b\d", r"(?<!\d)(", r"(?<!\w)", r"(?<![\w")
"""Beginnings of patterns that match nowhere behind a digit."""


class Seekers:
    """Several patterns, each with what it finds: those worth trying on a stretch are told at once."""

    def __init__(self, seekers: Sequence[Seeker], sieve: Sieve) -> None:
        self._needs = [(seeker.needs, place) for place, seeker in enumerate(seekers)]
        self._sieve = sieve

    def worth(self, signs: int) -> list[int]:
        """The places of those worth trying."""
        absent = self._sieve.every ^ signs
        return [place for needs, place in self._needs if not needs & absent]


class Presence:
    """Whether a pattern occurs in a sentence; where an alternative is mere letters, its atom tells."""

    def __init__(self, pattern: re.Pattern[str], sieve: Sieve) -> None:
        sure: set[str] = set()
        self._others: list[tuple[int, re.Pattern[str]]] = []
        for branch in alternatives(pattern.pattern):
            wordings = told(branch).wordings
            if wordings is not None and _BARE.fullmatch(branch) and all(map(_LETTERS.fullmatch, wordings)):
                sure |= wordings
            else:
                self._others.append((sieve.needs(branch), re.compile(branch, pattern.flags)))
        self._sure = sieve.sign(sure) if sure else 0
        self._whole = pattern
        self._sieve = sieve

    def within(self, part: Stretch) -> bool:
        """Whether it does."""
        if part.low is None:
            return self._whole.search(part.text, part.start, part.end) is not None
        if part.signs & self._sure:
            return True
        absent = self._sieve.every ^ part.signs
        return any(
            branch.search(part.text, part.start, part.end) is not None
            for needs, branch in self._others
            if not needs & absent
        )


_BARE = re.compile(r"[a-z(?:|)]+", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]{2,}")
