"""How a rule of a grammar is written: a pattern over a sentence in which every mention stands as a tag.

The sentence "The Convention on Cluster Munitions has been signed by 111 nations" is matched as
``<T0> has been signed by <N1> nations``: in small letters, one space between words, lists of states drawn
together into one tag. A rule names its groups ``n`` (a number), ``s`` (states), ``d`` (a date), ``g`` (a
group), ``o`` (an ordinal), and so on; what the groups caught is turned into a claim by ``make``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from servanda.claiming.beginnings import Beginnings, beginnings
from servanda.claiming.literals import told
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.sieve import ALWAYS, Sieve
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
    """Which rules of several lists are worth trying on a sentence: those whose letters and tags it has.

    There are a thousand, and a sentence has what a dozen need. Every sign brings along, as bits, the rules of whose
    most telling signs it is the first, the second or the third; the rules that are brought three times are looked at.
    """

    def __init__(self, *lists: Sequence[Rule]) -> None:
        self._sieve = Sieve()
        self._repeated = {
            (sort, times): self._sieve.sign((f"<{sort}" * times,)) for sort in "ND" for times in (2, 3)
        }
        """The signs that a sentence holds tags of a sort twice, and three times; no letters make them."""
        self._asked = self._sieve.sign(("\n?",))
        """The sign that a question stands right before; no letters make it."""
        self._rules = [
            (place, self._needs(rule), rule) for place, rules in enumerate(lists) for rule in rules
        ]
        self._places = {id(rule): place for place, (_, _, rule) in enumerate(self._rules)}
        self._every_rule = (1 << len(self._rules)) - 1
        self._lists = len(lists)
        self._brought: dict[int, int] = {}
        self._above = 0
        """How many bits are below those of the rules: one for each sign."""

    def place(self, rule: Rule) -> int:
        """Where in the order of the rules a rule stands."""
        return self._places[id(rule)]

    def needs(self, pattern: str) -> int:
        """The signs that a further pattern over tagged sentences needs. All come before the first sentence."""
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
        """The signs that a tagged sentence lacks, behind the one ``before``; above them the rules it brings."""
        if not self._brought:
            self._bring()
        absent = self._sieve.every ^ self._sieve.signs(tagged)
        if before.rstrip(' "»”').endswith("?"):
            absent ^= self._asked | self._brought.get(self._asked, 0)
        for (sort, times), sign in self._repeated.items():
            if tagged.count(f"<{sort}") >= times:
                absent = absent & ~sign | self._brought.get(sign, 0)
        return absent

    def _bring(self) -> None:
        signs = [list(_each(needs)) for _, needs, _ in self._rules]
        often = Counter(chain.from_iterable(signs))
        self._above = self._sieve.every.bit_length()
        brought: dict[int, int] = {}
        for rule, needed in enumerate(signs):
            needed.sort(key=lambda sign: often[sign])
            for rank in range(_RANKS):
                sign = needed[rank] if rank < len(needed) else ALWAYS
                place = self._above + rank * len(self._rules) + rule
                brought[sign] = brought.get(sign, 0) | 1 << place
        self._brought = brought
        self._sieve.carry(brought)

    def on(self, absent: int) -> list[list[Rule]]:
        """Of each list the rules to try on a sentence that lacks these signs, in the list's order."""
        count = len(self._rules)
        brought = absent >> self._above
        worth = self._every_rule
        for rank in range(_RANKS):
            worth &= brought >> rank * count
        lists: list[list[Rule]] = [[] for _ in range(self._lists)]
        while worth:
            bit = worth & -worth
            worth ^= bit
            place, needs, rule = self._rules[bit.bit_length() - 1]
            if not needs & absent:
                lists[place].append(rule)
        return lists


_RANKS = 3
"""How many of a rule's signs must have brought it."""


def _each(signs: int) -> Iterator[int]:
    while signs:
        yield signs & -signs
        signs &= signs - 1
