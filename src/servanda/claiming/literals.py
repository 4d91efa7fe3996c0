"""What a pattern cannot do without: letters that stand in every text it matches, and those it begins with.

"signed by (?:the )?<N\\d+> (?:states|nations)" matches nowhere without *signed*, without *by*, without a number,
and without one of *states* and *nations*. ``told`` says so for any pattern of a grammar, so that most patterns
are never tried on most sentences. Where it does not understand a pattern it asks for nothing: a pattern tried in
vain costs time, one left out would lose a claim.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from servanda.claiming.atoms import ALIKE, ATOM, DIGIT, Clause, clauses_of, needs_of_either
from servanda.claiming.tags import expand

HEAD = "^"
"""What stands among the beginnings of a pattern that may begin at the head of a text, whatever stands there."""
_MOST = 24
"""Wordings followed side by side; beyond them a pattern is taken apart."""
_FEW = 8
"""Characters of a set that are taken one by one."""
_ALL = 80
"""Alternatives kept as whole words."""

_TOKEN = re.compile(
    r"<(?P<tag>[A-Z]|\[[A-Z]+\])(?:\\d\+>?)?|\{(?P<mention>[A-Z])\}|(?P<escape>\\.)|"
    r"(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<look>\(\?<?[=!])|(?P<group>\((?:\?:|\?P<\w+>|(?!\?)))|"
    r"(?P<plain>[^\\.^$*+?{}\[\]|()<]+(?![*+?{])|[^\\.^$*+?{}\[\]|()])|"
    r"(?P<edge>[\^$])|(?P<any>\.)|(?P<or>\|)|(?P<close>\))"
)
_TIMES = re.compile(r"([*+?]|\{(\d*)(,?)(\d*)\})[?+]?")
_MENTIONS = {"M": "N", "R": "S", "E": "D", "T": "TC", "U": "TC"}
_OPENING = re.compile(r"[^<>'-]*")


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a pattern, or of a part of one, in small letters.

    ``wordings`` are all texts it matches, where they can be listed; ``needs`` are sets of atoms of which every
    match holds one each; ``opens`` are the letters every match begins with, where they are known, and ``begins``
    the same in full: of a text in which signs that are read alike are the plain ones.
    """

    wordings: frozenset[str] | None
    needs: tuple[Clause, ...] = ()
    opens: frozenset[str] | None = None
    begins: frozenset[str] | None = None


_EMPTY = frozenset({""})
_NOTHING = Told(_EMPTY, (), _EMPTY)
_ANYTHING = Told(None)


class _Unclear(Exception):
    """The pattern is written in a way not understood here."""


@lru_cache(maxsize=4096)
def told(pattern: str) -> Told:
    """What can be told of a pattern. Letters are small, tags are not, signs read alike are the plain ones."""
    try:
        part = _Reader(pattern).read()
    except _Unclear:
        return _ANYTHING
    begins = part.opens
    opens = _openings(begins) if begins is not None and HEAD not in begins else None
    if begins is not None:
        begins = _shortest(begins) if "" not in begins else None
    return Told(part.wordings, _needs(part), opens, begins)


def alternatives(pattern: str) -> list[str]:
    """The alternatives a pattern consists of; the pattern alone where it has none, or is not understood."""
    found, depth, begun, place = [], 0, 0, 0
    while place < len(pattern):
        token = _TOKEN.match(pattern, place) or _TIMES.match(pattern, place)
        if token is None:
            return [pattern]
        if token.lastgroup in ("group", "look"):
            depth += 1
        elif token.lastgroup == "close":
            depth -= 1
        elif token.lastgroup == "or" and depth == 0:
            found.append(pattern[begun:place])
            begun = token.end()
        place = token.end()
    return [*found, pattern[begun:]]


_PARENS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\()|(?P<close>\))")


def _closings(pattern: str) -> dict[int, int]:
    """Where each group that begins at a place ends."""
    closings: dict[int, int] = {}
    begun: list[int] = []
    for found in _PARENS.finditer(pattern):
        if found["open"]:
            begun.append(found.start())
        elif found["close"] and begun:
            closings[begun.pop()] = found.start()
    return closings


_groups: dict[str, Told] = {}
"""What was told of groups by what stands in them: grammars are put together of the same few hundred."""


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.place = 0
        self._closings = _closings(pattern)

    def read(self) -> Told:
        part = self._alternatives()
        if self.place < len(self.pattern):
            raise _Unclear
        return part

    def _alternatives(self) -> Told:
        branches = [self._sequence()]
        while self.pattern.startswith("|", self.place):
            self.place += 1
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else _either(branches)

    def _sequence(self) -> Told:
        """Parts one after the other, up to ``|``, ``)`` or the end."""
        running = _EMPTY
        needs: list[Clause] = []
        opens: frozenset[str] | None = frozenset()
        whole = begun = True
        while True:
            token = _TOKEN.match(self.pattern, self.place)
            if token is None:
                if self.place < len(self.pattern):
                    raise _Unclear
                break
            if token.lastgroup in ("or", "close"):
                break
            part = self._times(self._part(token))
            if part is _NOTHING:
                continue
            needs.extend(part.needs)
            if part.wordings is not None and len(running) * len(part.wordings) <= _MOST:
                running = frozenset([one + other for one in running for other in part.wordings])
                continue
            needs.extend(clauses_of(running))
            if begun and opens is not None:
                opens, begun = opens | (running - _EMPTY), "" in running
                if begun:
                    opens = opens | (part.opens - _EMPTY) if part.opens is not None else None
                    begun = part.opens is not None and "" in part.opens
            running = part.wordings if part.wordings is not None else _EMPTY
            # What is left of a part that may be passed over still counts as the beginning.
            whole = False
        if whole:
            return Told(running, (), running)
        if begun and opens is not None:
            opens = opens | running
        return Told(None, (*needs, *clauses_of(running)), opens)

    def _part(self, token: re.Match[str]) -> Told:
        kind, text = token.lastgroup, token.group()
        self.place = token.end()
        if kind in ("group", "look"):
            part = self._group(self._closings.get(token.start()))
            return part if kind == "group" else _NOTHING
        if kind == "plain":
            return _words(text.lower().translate(ALIKE))
        if kind in ("tag", "mention"):
            sort = token.group(kind)
            sorts = _MENTIONS.get(sort, sort) if kind == "mention" else sort.strip("[]")
            tags = frozenset("<" + sort for sort in sorts)
            return Told(None, (tags,), tags if kind == "tag" else _begin(text))
        if kind == "set":
            return _set(text)
        if kind == "escape":
            return _escaped(text[1])
        if kind == "any":
            return _ANYTHING
        return Told(None, (), frozenset({HEAD})) if text == HEAD else _NOTHING

    def _group(self, closing: int | None) -> Told:
        """What stands in a group, up to where it closes."""
        if closing is None:
            raise _Unclear
        inside = self.pattern[self.place : closing]
        part = _groups.get(inside)
        if part is None:
            part = self._alternatives()
            if self.place != closing:
                raise _Unclear
            _groups[inside] = part
        self.place = closing + 1
        return part

    def _times(self, part: Told) -> Told:
        """The part as often as what follows it says."""
        times = _TIMES.match(self.pattern, self.place)
        if times is None:
            return part
        sign, least = times.group(1), times.group(2)
        if sign.startswith("{") and not least and not times.group(3):
            return part
        self.place = times.end()
        opens = part.opens
        if sign == "?" and part.wordings is not None:
            both = part.wordings | _EMPTY
            return Told(both, (), both)
        if sign in ("?", "*") or (sign.startswith("{") and int(least or 0) == 0):
            return Told(None, (), opens | _EMPTY if opens is not None else None)
        return Told(None, _needs(part), opens)


@lru_cache(maxsize=64)
def _begin(mention: str) -> frozenset[str] | None:
    """What a mention of a rule begins with: its tag, or one of the words that may lead to it."""
    return _Reader(expand(mention)).read().opens


def _words(*wordings: str) -> Told:
    listed = frozenset(wordings)
    return Told(listed, (), listed)


def _set(text: str) -> Told:
    """A set of a few characters as wordings."""
    inside = text[1:-1]
    if inside.startswith("^") or "\\" in inside or re.search(r".-.", inside) or len(inside) > _FEW:
        return _ANYTHING
    return _words(*inside.lower().translate(ALIKE))


def _escaped(char: str) -> Told:
    if char == "d":
        digit = frozenset({DIGIT})
        return Told(None, (digit,), digit)
    if char in "bBAZ":
        return _NOTHING
    return _ANYTHING if char.isalnum() else _words(char)


def _either(branches: list[Told]) -> Told:
    opens: frozenset[str] | None = None
    if all(branch.opens is not None for branch in branches):
        opens = frozenset().union(*(branch.opens or () for branch in branches))
    listed = [branch.wordings for branch in branches if branch.wordings is not None]
    together = frozenset().union(*listed)
    if len(listed) == len(branches) and len(together) <= _ALL:
        return Told(together, (), together)
    return Told(None, tuple(needs_of_either([_needs(branch) for branch in branches])), opens)


def _needs(part: Told) -> tuple[Clause, ...]:
    return part.needs if part.wordings is None else tuple(clauses_of(part.wordings))


def _openings(opens: frozenset[str]) -> frozenset[str] | None:
    """The beginnings up to a sign that is written in several ways, none of them the beginning of another."""
    cut = {found.group() for text in opens if (found := _OPENING.match(text))}
    if any(not any(len(atom) > 1 for atom in ATOM.findall(text)) for text in cut):
        return None
    return _shortest(cut)


def _shortest(texts: AbstractSet[str]) -> frozenset[str]:
    """Those of which none of the others is the beginning."""
    return frozenset(text for text in texts if not any(text[:size] in texts for size in range(1, len(text))))
