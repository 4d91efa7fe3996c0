"""What of a language to try on a sentence: its rules, doubts, headings and hints, sifted by the signs it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import or_

from servanda.claiming import other_papers
from servanda.claiming.grammar import Trials
from servanda.claiming.literals import alternatives
from servanda.claiming.rosters import Heading
from servanda.claiming.scan import scanner
from servanda.claiming.sieve import Presence
from servanda.claiming.tongue import Tongue


class Looks:
    """What a language brings to a sentence, with the sieves that tell what of it to try."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self.predicates = Presence(tongue.predicates, scanner(tongue).sieve)
        """The words one of which every claim holds."""
        self.trials = Trials(tongue.rules, tongue.agreeing)
        self._doubts = [(name, self.trials.needs(getattr(tongue, name).pattern)) for name in _DOUBTS]
        unsure = alternatives(tongue.unsure.pattern) if isinstance(tongue.unsure, re.Pattern) else []
        self._unsure = [(self.trials.needs(words), re.compile(words)) for words in unsure]
        self._headings = [(self.trials.needs(each.words.pattern), each) for each in tongue.headings]
        self.hinted = {each.pattern: self.trials.needs(each.pattern) for each in _hints(tongue)}
        """What further patterns need: those of its hints, and of what is merely supposed or wished."""
        self.hinted |= {each.pattern: self.trials.needs(each.pattern) for each in other_papers.WORDS}
        self.hinted |= {getattr(tongue, name).pattern: needs for name, needs in self._doubts}
        self._telling = reduce(
            or_, [needs for _, needs in self._doubts] + [needs for needs, _ in self._unsure]
        )
        self._tongues: dict[tuple[tuple[str, ...], tuple[re.Pattern[str], ...]], Tongue] = {}
        self._lacking = lru_cache(maxsize=4096)(self._without_idle)

    def tongue(self, absent: int) -> Tongue:
        """The language without the doubts that a tagged sentence lacking these signs cannot raise."""
        return self._lacking(absent & self._telling)

    def headings(self, absent: int) -> list[Heading]:
        """The headings of lists that a tagged sentence lacking these signs may be."""
        return [heading for needs, heading in self._headings if not needs & absent]

    def _without_idle(self, absent: int) -> Tongue:
        idle = tuple(name for name, needs in self._doubts if needs & absent)
        unsure = tuple(words for needs, words in self._unsure if not needs & absent)
        if (idle, unsure) not in self._tongues:
            # As dataclasses.replace() would, and a good deal quicker: a first text asks for dozens.
            without = object.__new__(Tongue)
            for name in Tongue.__slots__:
                object.__setattr__(without, name, _NOWHERE if name in idle else getattr(self._tongue, name))
            object.__setattr__(without, "unsure", AnyOf(unsure))
            self._tongues[idle, unsure] = without
        return self._tongues[idle, unsure]


class AnyOf:
    """Several patterns, one of which a text may match."""

    __slots__ = ("_patterns",)

    def __init__(self, patterns: tuple[re.Pattern[str], ...]) -> None:
        self._patterns = patterns

    def search(self, text: str) -> re.Match[str] | None:
        """A match of the first of them that has one."""
        return next((found for each in self._patterns if (found := each.search(text))), None)


_DOUBTS = tuple(
    "unreal other_thing some once excepted standing wished apart perfect parted "
    "partial bygone past refuted excluding".split()
)
"""What of a language is asked about each match of a rule, of words of the tagged sentence only."""
_NOWHERE = re.compile(r"\0(?!)")


def _hints(tongue: Tongue) -> Iterator[re.Pattern[str]]:
    return tongue.hints.patterns() if tongue.hints is not None else iter(())


looks_of = lru_cache(maxsize=8)(Looks)
