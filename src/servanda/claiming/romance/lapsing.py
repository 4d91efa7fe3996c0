"""Time since an event of a treaty, and between two of them, in French and Spanish: "dix ans après son entrée en vigueur"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making.lapses import lapse
from servanda.claiming.making.senses import Sense
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapses:
    """The words of a language for such times; each a pattern over tagged sentences.

    ``units`` pairs our units with its own; ``events`` tells events by their words, ``event`` matches any of them, and
    ``happened`` any verb for one. ``after`` stands before the event a time counts from, ``it`` is the treaty by a pronoun, ``later`` stands behind a time that counts
    from what was told. ``first`` is the ordinal that is no mention, ``kept`` are the words for anniversaries, ``of`` what stands between them and the event, and
    ``of_treaty`` between them and the treaty's name. ``due`` leads to a time in which something must be done, and ``else_``
    is what else begins. ``examples`` has one sentence for each rule, in their order.
    """

    units: Sequence[tuple[str, re.Pattern[str]]]
    unit: str
    events: Sequence[Sense]
    event: str
    happened: str
    after: str
    later: str
    it: str
    first: str
    kept: str
    of: str
    of_treaty: str
    due: re.Pattern[str]
    else_: re.Pattern[str]
    examples: tuple[str, ...]


_NO_STATE = r"(?:[^.;<]|<(?![SN]))"
"""Words between a time and the event it counts from, none of them a state's: that would be another event."""


def _made(words: Lapses) -> Make:
    def named(told: str) -> str:
        return next((unit for unit, said in words.units if said.match(told)), "years")

    made = lapse(words.events, named=named)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if words.due.search(match.string[: match.start()]) or words.else_.search(match.group()):
            return None
        return made(reading, match)

    return make


def lapses(grammar: Grammar, words: Lapses) -> tuple[Rule, ...]:
    """The rules of a language."""
    long_ = rf"{{N}} (?P<u>{words.unit})"
    patterns = (
        (
            "so long after its adoption it entered into force",
            rf"{long_} {words.after} (?P<from>{_NO_STATE}{{0,60}}?\b{words.event})\b(?:[^.;<]|<(?!S)){{0,40}}? (?P<to>{words.happened})",
        ),
        (
            "entered into force so long after its adoption",
            rf"(?P<to>\b{words.happened})\b(?:[^.;<]|<(?!S)){{0,50}}?[ ,(]+{long_} {words.after} (?P<from>{_NO_STATE}{{0,40}}?\b{words.event})\b",
        ),
        (
            "adopted, and so long after in force",
            rf"(?P<from>\b{words.event})\b(?:[^.;<]|<(?!S)){{0,60}}?[ ,](?P<to>{words.happened}) {long_} {words.later}",
        ),
        (
            "so long since it entered into force",
            rf"{long_} {words.after} (?P<from>{_NO_STATE}{{0,60}}?\b{words.event})\b",
        ),
        (
            "so long later it entered into force",
            rf"(?:^|[;:] ){long_} {words.later},?(?:[^.;<]|<(?!S)){{0,30}}? (?:{{U}}|{words.it}) (?P<to>{words.happened})",
        ),
        (
            "the nth anniversary of an event",
            rf"(?:{{O}}|{words.first}) {words.kept} {words.of}(?P<from>{words.event})\b",
        ),
        (
            "the nth anniversary of the treaty",
            rf"(?:{{O}}|{words.first}) {words.kept} {words.of_treaty}(?P<t><[TC]\d+>)",
        ),
        ("so long of the treaty", rf"{{N}} (?P<u>{words.unit}) {words.of_treaty}(?P<t><[TC]\d+>)"),
    )
    return tuple(
        grammar.plain(name, pattern, _made(words), example)
        for (name, pattern), example in zip(patterns, words.examples, strict=True)
    )
