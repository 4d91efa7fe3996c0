"""Atoms: the runs of letters, tags and signs by which patterns and sentences are told apart.

A clause is a set of atoms of which a text must have one. How telling an atom is shows in its length, and in its not
being one of the words every sentence has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import reduce
from itertools import islice
from operator import and_

Clause = frozenset[str]
"""Atoms of which one must occur. An atom is a run of letters without a space, a tag (``<N``), or a digit."""

DIGIT = "\\d"
"""The atom that stands for any digit."""
MARKS = frozenset("(:;|%/-?")
"""Signs that are atoms alone, as no letter is."""
ALIKE = str.maketrans("’‘–—", "''--")
"""Signs that are read alike: a sentence is tagged with the plain ones."""

_SIDE_BY_SIDE = 2
"""Needs of alternatives that are told together."""
ATOM = re.compile(r"<[A-Z]|[^\s<>]+")


def clauses_of(running: frozenset[str]) -> list[Clause]:
    """The atoms all wordings share, each for itself, and the most telling of the others of each wording."""
    each = [
        frozenset(atom for atom in ATOM.findall(wording) if len(atom) > 1 or atom in MARKS)
        for wording in running
    ]
    shared = frozenset.intersection(*each) if each else frozenset()
    clauses = [frozenset({atom}) for atom in sorted(shared)]
    others = [atoms - shared for atoms in each]
    if len(running) > 1 and all(others):
        clauses.append(_one_of_each(others))
    return clauses


def _one_of_each(wordings: list[frozenset[str]]) -> Clause:
    """Atoms of which each of some wordings has one: the most telling of each, but for those that others make idle."""
    chosen = {max(sorted(atoms), key=_telling) for atoms in wordings}
    for atom in sorted(chosen, key=_telling):
        if len(chosen) > 1 and all(atom not in atoms or len(chosen & atoms) > 1 for atoms in wordings):
            chosen.discard(atom)
    return frozenset(chosen)


_COMMON = frozenset(
    "the of to in and on by for with from at as is are has have had was were be its all that".split()
)


def _telling(atom: str) -> tuple[bool, int]:
    return atom not in _COMMON, len(atom)


def telling_atoms(wordings: Iterable[str]) -> dict[str, str]:
    """Of each wording, in order, the atom that tells it best from the others: one that few of them have, and long.

    A short one is in many words that have nothing to do with it.
    """
    atoms = {
        wording: [atom for atom in ATOM.findall(wording) if len(atom) > 1] for wording in sorted(wordings)
    }
    had = Counter(atom for each in atoms.values() for atom in set(each))
    return {
        wording: min(each, key=lambda atom: (atom in _COMMON, len(atom) < 3, had[atom], -len(atom)))
        for wording, each in atoms.items()
    }


def needs_of_either(branches: list[tuple[Clause, ...]]) -> Iterator[Clause]:
    """What all branches need; then one need of each taken together, the most telling first."""
    counted = [Counter(needs) for needs in branches]
    shared = reduce(and_, counted)
    yield from shared.elements()
    left = [sorted((needs - shared).elements(), key=_worth, reverse=True) for needs in counted]
    for one_each in islice(zip(*left, strict=False), _SIDE_BY_SIDE):
        yield frozenset().union(*one_each)


def _worth(clause: AbstractSet[str]) -> tuple[tuple[bool, int], int]:
    """How telling a clause is: by its least telling atom, then by how few there are."""
    return min(map(_telling, clause)), -len(clause)
