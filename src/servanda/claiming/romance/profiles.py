"""Lines of profiles and gazettes, in French and Spanish, whose state is told above: "Ratificación: 26 de septiembre de
2012", "12-03-2012 RATIFICACIÓN", "État partie depuis le 1er mars 2013"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import date_of, dated
from servanda.claiming.making.milestones import nth_deposit
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronicle:
    """The words of a language for the lines of a chronology: what states do in it, in the present tense, ``the`` articles
    before their names, and ``instrument`` what is counted by an ordinal."""

    the: str
    ratifies: str
    signs: str
    joins: str
    leaves: str
    instrument: str
    examples: tuple[str, ...]


def _of_the_one_above(event: str, above: re.Pattern[str]) -> Make:
    """The day ``d`` of an act of the one state told above. It is certain only where the line before is the name of that
    state, a treaty's, or another of such lines: a chronology of the treaty has the like, of no state."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.subject
        if day is None or len(states) != 1 or "<S" in reading.tagged:
            return None
        if event == "in_force_for_state" and _OF_THE_TREATY.search(reading.before):
            return None  # "2008: the Convention is adopted / 2010: entry into force" is no state's
        made = dated(reading, match, event, day, states)
        among_lines = above.fullmatch(reading.before) is not None
        if made is None or (event == "in_force_for_state" and "<D" in match.group()[:8] and not among_lines):
            return None  # in a chronology of the treaty it is the treaty that enters into force
        return made if among_lines else replace(made, note=made.note or UNSURE)

    return make


_OF_THE_TREATY = re.compile(r"\badop|\baprobad[oa]s?\b|\babiert|\bouvert|ouverture|apertura|négoci|negoci")
"""What the line above tells of a treaty, and of no state."""


def profiles(grammar: Grammar, words: Lines) -> tuple[Rule, ...]:
    """The rules of a language."""
    ends = r"(?= ?[.;]?$| ?[.,;|(\[])"
    begins = r"^\W*"
    label = r" ?(?:[:|=–-]|\.{3,})* ?"
    said = rf"(?:{words.ratified}|{words.signed}|{words.in_force})"
    above = re.compile(
        rf"\W*(?:[^<.;]{{0,30}}?<S\d+>(?: \([^()]*\))?|[^<.;]{{0,20}}<T\d+>(?: \([^()]*\))?|<D\d+>{label}{said}|{said}{label}{words.on}<D\d+>|"
        rf"(?:{words.party_since}){words.on}<D\d+>)\W*".replace("{U}", r"<[TC]\d+>")
    )
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
        grammar.dated(name, pattern, _of_the_one_above(event, above), example, marks=marks)
        for (name, pattern, event, marks), example in zip(rules, words.examples, strict=True)
    )


def chronicles(grammar: Grammar, words: Chronicle) -> tuple[Rule, ...]:
    """The rules of a language for lines that begin with their day: "12 de diciembre de 2012: Chile ratifica"."""
    begins = r"^\W*{D} ?[:–—-]+ ?"
    ends = r"(?: {T})?(?= ?[.,;!]|$| (?:à|en|avec|con|et|y)\b)"
    acts = (
        ("a line of a chronology: a state ratifies", words.ratifies, "deposit", Mark.MAY_BE_DOMESTIC),
        ("a line of a chronology: a state signs", words.signs, "signature", Mark.NONE),
        ("a line of a chronology: a state joins", words.joins, "joined", Mark.NONE),
        ("a line of a chronology: a state leaves", words.leaves, "withdrawal", Mark.NONE),
    )
    *examples, last = words.examples
    return (
        *(
            grammar.dated(
                name,
                rf"{begins}(?:{words.the})?{{S}} (?:{verb}){ends}",
                date_of(event, of_state=True),
                example,
                marks=marks,
            )
            for (name, verb, event, marks), example in zip(acts, examples, strict=True)
        ),
        grammar.plain(
            "a line of a chronology: the nth ratification",
            rf"{begins}(?:{words.the})?{{O}} {words.instrument}(?= ?[.,;!(]|$)",
            nth_deposit(),
            last,
        ),
    )
