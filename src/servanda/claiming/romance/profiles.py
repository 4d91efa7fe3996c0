"""Lines of profiles and gazettes, in French and Spanish, whose state is told above: "Ratificación: 26 de septiembre de
2012", "12-03-2012 RATIFICACIÓN", "État partie depuis le 1er mars 2013"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The words of a language; each a pattern over tagged sentences.

    ``party_since`` begins a line that tells since when a state is a party; ``ratified``, ``signed`` and ``in_force`` are
    labels of its other days, ``on`` what stands before a day. ``examples`` has one text for each rule, in their order.
    """

    party_since: str
    ratified: str
    signed: str
    in_force: str
    on: str
    examples: tuple[str, ...]


def _of_the_one_above(event: str) -> Make:
    """The day ``d`` of an act of the one state told above. It is certain only among lines as short as a profile's, and
    where the line above, or the text's title, is of that state and of no other."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.subject
        if day is None or len(states) != 1 or "<S" in reading.tagged:
            return None
        if event == "in_force_for_state" and _OF_THE_TREATY.search(reading.before):
            return None  # "2008: the Convention is adopted / 2010: entry into force" is no state's
        made = dated(reading, match, event, day, states)
        if made is None:
            return None
        among_lines = len(reading.before) < _SHORT and len(reading.tagged) < _SHORT
        return made if among_lines else replace(made, note=made.note or UNSURE)

    return make


_OF_THE_TREATY = re.compile(r"\badop|\baprobad[oa]s?\b|\babiert|\bouvert|ouverture|apertura|négoci|negoci")
"""What the line above tells of a treaty, and of no state."""

_SHORT = 100
"""Characters of a tagged line that is no sentence of prose, at the most."""


def profiles(grammar: Grammar, words: Lines) -> tuple[Rule, ...]:
    """The rules of a language."""
    ends = r"(?= ?[.;]?$| ?[.,;|(\[])"
    begins = r"^\W*"
    label = r" ?[:|=–-]* ?"
    rules = (
        (
            "a line: party since",
            rf"{begins}(?:{words.party_since}){words.on}{{D}}{ends}",
            "in_force_for_state",
            Mark.NONE,
        ),
        (
            "a line: ratification and its day",
            rf"{begins}(?:{words.ratified}){label}{words.on}{{D}}{ends}",
            "deposit",
            Mark.MAY_BE_DOMESTIC,
        ),
        (
            "a line: a day and ratification",
            rf"{begins}{{D}}{label}(?:{words.ratified}){ends}",
            "deposit",
            Mark.MAY_BE_DOMESTIC,
        ),
        (
            "a line: a day and signature",
            rf"{begins}{{D}}{label}(?:{words.signed}){ends}",
            "signature",
            Mark.NONE,
        ),
        (
            "a line: a day and entry into force",
            rf"{begins}{{D}}{label}(?:{words.in_force}){ends}",
            "in_force_for_state",
            Mark.NONE,
        ),
    )
    return tuple(
        grammar.dated(name, pattern, _of_the_one_above(event), example, marks=marks)
        for (name, pattern, event, marks), example in zip(rules, words.examples, strict=True)
    )
