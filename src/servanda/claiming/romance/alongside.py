"""How many states, told as one beside the others: "Colombia y otros 163 países", "avec 163 autres pays, la Colombie"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The words of a language, each a pattern over tagged sentences.

    ``others`` is the figure of the others with its noun, ``and_`` joins them to the states, ``with_`` leads to them between
    the states and their verb, ``have`` and ``done`` with ``simple`` are what all of them did, ``are`` what they are, and
    ``ends`` what may follow. ``examples`` has one sentence for each rule, in their order.
    """

    sense: Callable[[str], str]
    others: str
    and_: str
    with_: str
    have: str
    done: str
    simple: str
    are: str
    ends: str
    examples: tuple[str, str]


def _all_together(sense: Callable[[str], str]) -> Make:
    """The others and the states named beside them, counted together."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number, states = reading.value(match, "n"), reading.value(match, "s") or ()
        told = match.group("v") or match.group("w") or match.group("x") or ""
        if not isinstance(number, int) or number + len(states) > MOST_STATES:
            return None
        return reading.claim(
            match,
            "count",
            sense(told),
            value=number + len(set(states)),
            whole=number,
            hedge=reading.hedge(match),
        )

    return make


def alongside(grammar: Grammar, words: Beside) -> tuple[Rule, ...]:
    """The rules of a language."""
    does = rf"(?:{words.have} (?P<v>{words.done})|{words.simple}|{words.are}){words.ends}"
    return (
        grammar.figure(
            "a state and n others have joined",
            rf"{{S}},? {words.and_} {words.others},? {does}",
            _all_together(words.sense),
            words.examples[0],
        ),
        grammar.figure(
            "a state, with n others, has joined",
            rf"{{S}},? {words.with_} {words.others},? {does}",
            _all_together(words.sense),
            words.examples[1],
        ),
    )
