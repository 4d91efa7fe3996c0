"""What is told of the states named in the sentence before, all of them or none, in French and Spanish: "tous les cinq sont
parties au traité", "ninguno de los tres la ha firmado"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Them:
    """The words of a language, each a pattern over tagged sentences.

    ``all_`` are all those told before, with their number, ``n`` or ``m``, if it is told; ``did`` is what they did or are, in
    words ``v`` to ``z`` that ``sense`` knows. ``none`` is that none of them did it, with its example.
    """

    all_: str
    did: str
    sense: Callable[[str], str]
    example: str
    none: tuple[str, str] | None = None


_LEAST, _MOST = 2, 12
"""How many states one may speak of as "all three"."""


def _first(match: re.Match[str], groups: str) -> str:
    """Which of some groups caught something; nothing if none did."""
    return next((group for group in groups if match.groupdict().get(group)), "")


def _those_before(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, ...], bool]:
    """The states told of in the sentence before, all it names or those named last, none if they are not so many; and
    whether no others may be meant."""
    number = _first(match, "nm") and reading.value(match, _first(match, "nm"))
    lists = [item.value for item in reading.told if item.sort == "S"]
    each = tuple(dict.fromkeys(state for states in lists for state in states))
    ways = [each, tuple(dict.fromkeys(lists[-1]))] if lists else []
    fitting = [way for way in ways if _LEAST <= len(way) <= _MOST and number in (None, len(way))]
    return (fitting[0], number is not None and fitting[0] == each) if fitting else ((), False)


def _of_them(sense: Callable[[str], str], *, negated: bool) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states, sure = _those_before(reading, match)
        if not states:
            return None
        what = sense(match.group(_first(match, "vwxyz")))
        return reading.claim(
            match,
            "membership",
            "joined" if what == "adhered" else what,
            value=not negated,
            states=states,
            negated=negated,
            note="" if sure else UNSURE,
        )

    return make


def all_of_them(grammar: Grammar, words: Them) -> tuple[Rule, ...]:
    """The rules of a language."""
    begins = r"(?:^|(?<=[;:] ))"
    every = grammar.figure(
        "all of those told before",
        rf"{begins}{words.all_},? {words.did}",
        _of_them(words.sense, negated=False),
        words.example,
    )
    if words.none is None:
        return (every,)
    none, example = words.none
    return (
        every,
        grammar.figure(
            "none of those told before",
            f"{begins}{none}",
            _of_them(words.sense, negated=True),
            example,
        ),
    )
