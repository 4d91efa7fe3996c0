"""Which patterns are worth trying on a text, and where, told from its letters alone.

Every pattern needs some letters (``literals``). The words of a sentence are looked up, each as the set of atoms in
it; a pattern is tried where the sentence has what it needs. Words return, so what is in them is kept. Nothing
here decides anything: the pattern itself does, on less text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from servanda.claiming.literals import ALIKE, DIGIT, alternatives, longest_atom, told

_ALWAYS = 1
"""The bit of no atom: every text has it."""
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
        return atoms & self.every == self.every and all(map(atoms.__and__, self.some))

    @property
    def either(self) -> int:
        """Atoms of which a text that may match has one at least."""
        return self.every & -self.every or (self.some[0] if self.some else -1)

    def apart(self) -> tuple[int, int, tuple[int, ...]]:
        """What to ask of a text in turn: whether it has one of these atoms, all of those, and one of each further set.

        The first question fails most often. Where nothing is needed it is for what every text has.
        """
        if self.some:
            return self.some[0], self.every, self.some[1:]
        return 1 << self.every.bit_length() >> 1 or _ALWAYS, self.every, ()


class Sieve:
    """Tells of a text, as bits, which atoms of its patterns occur in it; ``_ALWAYS`` is set in every one."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._least = 2
        self._tree: dict[str, int] = {}
        """The beginnings of all atoms, from as many letters as the shortest has, and the bits of those ending there."""

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
        bit = self._bits.get(atom)
        if bit is None:
            bit = self._bits[atom] = _ALWAYS << (len(self._bits) + 1)
            self._least = min(self._least, len(atom))
            self._tree.clear()
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
        words = low.split()
        found = list(map(self._words.get, words))
        if None in found:
            found = [
                self._look(word) if bits is None else bits for word, bits in zip(words, found, strict=True)
            ]
        return reduce(or_, found, _ALWAYS)

    def _grown(self) -> dict[str, int]:
        for atom, bit in self._bits.items():
            for size in range(self._least, len(atom)):
                self._tree.setdefault(atom[:size], 0)
            self._tree[atom] = self._tree.get(atom, 0) | bit
        return self._tree

    def _look(self, word: str) -> int:
        tree, least, size, found = self._tree or self._grown(), self._least, len(word), 0
        begins = [word[start : start + least] for start in range(size - least + 1)]
        for start, bits in enumerate(map(tree.get, begins)):
            if bits is None:
                continue
            found |= bits
            for end in range(start + least + 1, size + 1):
                bits = tree.get(word[start:end])
                if bits is None:
                    break
                found |= bits
        if _DIGIT.search(word):
            found |= self._bits.get(DIGIT, 0)
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
    """A sentence, or a whole text, with its small letters and the atoms in them."""

    __slots__ = ("_digits", "_figures", "atoms", "end", "low", "start", "text")

    def __init__(self, text: str, start: int, end: int, low: str | None, atoms: int) -> None:
        self.text, self.start, self.end, self.low, self.atoms = text, start, end, low, atoms
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
        """Where they are known, the letters every match begins with, by the bits of their atoms."""
        self._openings = 0
        if opens is not None:
            self._opens = {}
            for text in sorted(opens - {DIGIT}):
                bit = sieve.bit(longest_atom(text))
                self._opens.setdefault(bit, []).append(text)
                self._openings |= bit
            begins = self._openings | (sieve.bit(DIGIT) if self._digits else 0)
            self.needs = Needs(self.needs.every, (begins, *self.needs.some))

    def within(self, part: Stretch) -> Iterable[re.Match[str]]:
        """The matches in a stretch of text, in order."""
        return self.tried(part) if self.needs.met(part.atoms) else ()

    def tried(self, part: Stretch) -> Iterable[re.Match[str]]:
        """The same of a stretch that has what the pattern needs."""
        low, opens = part.low, self._opens
        if opens is None or low is None:
            return self.pattern.finditer(part.text, part.start, part.end)
        places = [*(part.figures if self._apart else part.digits)] if self._digits else []
        here = part.atoms & self._openings
        while here:
            bit = here & -here
            here ^= bit
            for opening in opens[bit]:
                place = low.find(opening)
                while place >= 0:
                    places.append(place)
                    place = low.find(opening, place + 1)
        return self._tried(part, places) if places else ()

    def _tried(self, part: Stretch, places: list[int]) -> list[re.Match[str]]:
        places.sort()
        match, text, start, end = self.pattern.match, part.text, part.start, part.end
        tried, free = [], 0
        for place in places:
            if place >= free:
                found = match(text, start + place, end)
                if found is not None:
                    tried.append(found)
                    free = found.end() - start
        return tried


_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"\d+")
_APART = (r"\b(", r"\b\d", r"(?<!\d)(", r"(?<!\w)", r"(?<![\w")
"""Beginnings of patterns that match nowhere behind a digit."""


class Seekers:
    """Several patterns, each with what it finds: those worth trying on a stretch are told at once."""

    def __init__(self, seekers: Sequence[Seeker]) -> None:
        self._seekers = [(*seeker.needs.apart(), place) for place, seeker in enumerate(seekers)]
        self._any = reduce(or_, [seeker[0] for seeker in self._seekers], 0)

    def worth(self, atoms: int) -> list[int]:
        """The places of those worth trying."""
        if not atoms & self._any:
            return []
        return [
            place
            for first, every, others, place in self._seekers
            if atoms & first and atoms & every == every and (not others or all(map(atoms.__and__, others)))
        ]


class Presence:
    """Whether a pattern occurs in a sentence; where an alternative is mere letters, its atom tells."""

    def __init__(self, pattern: re.Pattern[str], sieve: Sieve) -> None:
        self._sure = 0
        self._others: list[tuple[int, int, tuple[int, ...], re.Pattern[str]]] = []
        for branch in alternatives(pattern.pattern):
            wordings = told(branch).wordings
            if wordings is not None and _BARE.fullmatch(branch) and all(map(_LETTERS.fullmatch, wordings)):
                for wording in wordings:
                    self._sure |= sieve.bit(wording)
            else:
                self._others.append((*sieve.needs(branch).apart(), re.compile(branch, pattern.flags)))
        self._whole = pattern

    def within(self, part: Stretch) -> bool:
        """Whether it does."""
        if part.low is None:
            return self._whole.search(part.text, part.start, part.end) is not None
        atoms = part.atoms
        if atoms & self._sure:
            return True
        for first, every, others, branch in self._others:
            if (
                atoms & first
                and atoms & every == every
                and (not others or all(map(atoms.__and__, others)))
                and branch.search(part.text, part.start, part.end) is not None
            ):
                return True
        return False


_BARE = re.compile(r"[a-z(?:|)]+", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]{2,}")


class Glance:
    """The first look at a document: whether a pattern occurs in it, from its literals where they can be listed."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._listed = True
        found: dict[str, re.Pattern[str] | None] = {}
        for branch in alternatives(pattern.pattern):
            wordings = told(branch).wordings
            if wordings is None or "" in wordings or branch != branch.translate(ALIKE):
                self._listed = False
                continue
            bounded = re.search(r"\\[bB]|\(\?<?[=!]|[\^$'‘’–—-]", branch) is not None
            compiled = re.compile(branch, pattern.flags) if bounded else None
            found.update(dict.fromkeys(sorted(wordings), compiled))
        plain = [wording for wording, bounded in found.items() if bounded is None]
        found = {
            wording: bounded
            for wording, bounded in found.items()
            if not any(other in wording and other != wording for other in plain)
        }
        # "State party" and "states parties" are looked for only where there is a "stat".
        stems = Counter(wording[:_STEM] for wording in found)
        self._alone = [(wording, found[wording]) for wording in found if stems[wording[:_STEM]] == 1]
        self._kin = [
            (stem, [(wording, found[wording]) for wording in found if wording.startswith(stem)])
            for stem, count in stems.items()
            if count > 1
        ]

    def sees(self, text: str) -> bool:
        """Whether the pattern occurs in the text."""
        low = small(text) if self._listed else None
        if low is None:
            return self._pattern.search(text) is not None
        if _occurs(text, low, self._alone):
            return True
        return any(stem in low and _occurs(text, low, kin) for stem, kin in self._kin)


_STEM = 4
"""Letters by which wordings are taken together."""


def _occurs(text: str, low: str, wordings: list[tuple[str, re.Pattern[str] | None]]) -> bool:
    for wording, bounded in wordings:
        place = low.find(wording)
        while place >= 0:
            if bounded is None or bounded.match(text, place):
                return True
            place = low.find(wording, place + 1)
    return False
