"""How a rule of a grammar is written: a pattern over a sentence in which every mention stands as a tag.

The sentence "The Convention on Cluster Munitions has been signed by 111 nations" is matched as
``<T0> has been signed by <N1> nations``: in small letters, one space between words, lists of states drawn
together into one tag. A rule names its groups ``n`` (a number), ``s`` (states), ``d`` (a date), ``g`` (a
group), ``o`` (an ordinal), and so on; what the groups caught is turned into a claim by ``make``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from operator import or_

from servanda.claiming.beginnings import Beginnings, beginnings
from servanda.claiming.literals import told
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.sieve import Sieve
from servanda.claiming.tags import expand

Make = Callable[[Reading, re.Match[str]], Found | list[Found] | None]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule: its name, examples of what it finds, the pattern, and how a match becomes a claim."""

    name: str
    examples: tuple[str, ...]
    written: str
    """The pattern as the grammar writes it, with mentions in braces."""
    make: Make
    of: str = ""
    """The one treaty it speaks of, where it speaks of one: it is tried on no sentence about others."""
    marks: Mark = Mark.NONE
    """What is peculiar about its words."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern over a tagged sentence, made when it is first needed: most texts need a few of many."""
        return re.compile(expand(self.written))

    @cached_property
    def begins(self) -> Beginnings | None:
        """Where in a tagged sentence the pattern may begin."""
        return beginnings(self.written)


def rule(name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
    """A rule; ``N``, ``S``, ``D``, ``G``, ``T``, ``O`` in braces stand for mentions: ``{N}`` with its hedge."""
    return Rule(name=name, examples=examples, written=pattern, make=make, marks=marks)


def marked(marks: Mark, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules of a table, each with these marks beside its own."""
    return tuple(replace(each, marks=each.marks | marks) for each in rules)


class Trials:
    """Which rules of several lists are worth trying on a sentence: those whose letters and tags it has."""

    def __init__(self, *lists: Sequence[Rule]) -> None:
        self._sieve = Sieve()
        self._repeated = {
            (sort, times): self._sieve.sign((f"<{sort}" * times,)) for sort in "ND" for times in (2, 3)
        }
        """The signs that a sentence holds tags of a sort twice, and three times; no letters make them."""
        self._asked = self._sieve.sign(("\n?",))
        """The sign that a question stands right before; no letters make it."""
        self._lists = [[(self._needs(rule), rule) for rule in rules] for rules in lists]
        self._tags = reduce(or_, self._repeated.values(), self._sieve.tags("TCSGNODPH"))
        self._tagged: dict[int, list[list[tuple[int, Rule]]]] = {}

    def needs(self, pattern: str) -> int:
        """The signs that a further pattern over tagged sentences needs."""
        return self._sieve.needs(pattern)

    def _needs(self, rule: Rule) -> int:
        needs = self._sieve.needs(rule.written)
        if Mark.ANSWER in rule.marks:
            needs |= self._asked
        often = Counter(told(rule.written).needs)
        for (sort, times), sign in self._repeated.items():
            if often[frozenset({f"<{sort}"})] >= times:
                needs |= sign
        return needs

    def absent(self, tagged: str, before: str = "") -> int:
        """The signs that a tagged sentence lacks, behind the one ``before``."""
        absent = self._sieve.every ^ self._sieve.signs(tagged)
        if before.rstrip(' "»”').endswith("?"):
            absent &= ~self._asked
        for (sort, times), sign in self._repeated.items():
            if tagged.count(f"<{sort}") >= times:
                absent &= ~sign
        return absent

    def on(self, absent: int) -> list[list[Rule]]:
        """Of each list the rules to try on a sentence that lacks these signs, in the list's order."""
        untagged = absent & self._tags
        lists = self._tagged.get(untagged)
        if lists is None:
            # There are few sets of tags: the rules that a set allows are picked out once.
            lists = self._tagged[untagged] = [
                [(needs, rule) for needs, rule in rules if not needs & untagged] for rules in self._lists
            ]
        return [[rule for needs, rule in rules if not needs & absent] for rules in lists]
