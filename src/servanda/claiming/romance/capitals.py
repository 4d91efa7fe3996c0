"""Governments called by their capitals: "Alger a ratifié la Convention en 2001", "ni Washington ni Moscú lo han firmado".

Only where the capital itself acts: a treaty is signed in Oslo by everybody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import date_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Capitals:
    """The words of a language: the code of the state by its capital in small letters, and patterns over tagged sentences.

    ``by`` stands between a passive with its day and who did it, ``ratified`` and ``signed`` are those passives, ``has_ratified``
    and ``has_signed`` the same of a capital that acts, ``gave_notice`` tells that it leaves, ``has_not`` that several have not
    joined, ``and_`` joins them, and ``on`` stands before the day. ``examples`` has one sentence for each rule, in their order.
    """

    names: Mapping[str, str]
    by: str
    on: str
    and_: str
    ratified: str
    signed: str
    has_ratified: str
    has_signed: str
    gave_notice: str
    has_not: str
    examples: tuple[str, ...]


def table(written: str) -> dict[str, str]:
    """The code of the state by its capital, of a table ``CODE Capital CODE Two_Words ...``."""
    words = written.split()
    return {name.replace("_", " ").lower(): code for code, name in zip(words[::2], words[1::2], strict=True)}


def capitals(grammar: Grammar, words: Capitals) -> tuple[Rule, ...]:
    """The rules of a language."""
    any_ = "|".join(sorted(map(re.escape, words.names), key=len, reverse=True))
    one = rf"(?P<capital>{any_})"
    acting = rf"(?:^|[,;:(«] ?|\b(?:{words.and_}|que|qu') ?){one},? "

    def of(event: str) -> Make:
        made_of = date_of(event)

        def make(reading: Reading, match: re.Match[str]) -> Found | None:
            if not reading.source[reading.places[match.start("capital")]].isupper():
                return None
            made = made_of(reading, match)
            state = words.names[match.group("capital")]
            return replace(made, states=(state,)) if isinstance(made, Found) else None

        return make

    def outside(reading: Reading, match: re.Match[str]) -> Found | None:
        named = re.finditer(rf"\b(?:{any_})\b", match.group("capitals"))
        places = [(reading.places[match.start("capitals") + found.start()], found.group()) for found in named]
        states = tuple(words.names[name] for place, name in places if reading.source[place].isupper())
        if len(states) != len(places):
            return None
        return reading.claim(
            match, "membership", "joined", value=False, states=states, negated=True, note=UNSURE
        )

    rules = (
        (
            "ratified on a day by a capital",
            rf"\b{words.ratified}{words.on}{{D}},? {words.by}{one}\b",
            of("deposit"),
            Mark.MAY_BE_DOMESTIC,
        ),
        (
            "signed on a day by a capital",
            rf"\b{words.signed}{words.on}{{D}},? {words.by}{one}\b",
            of("signature"),
            Mark.NONE,
        ),
        (
            "a capital ratified on",
            rf"{acting}{words.has_ratified}(?: {{T}})?{words.on}{{D}}",
            of("deposit"),
            Mark.MAY_BE_DOMESTIC,
        ),
        (
            "a capital signed on",
            rf"{acting}{words.has_signed}(?: {{T}})?{words.on}{{D}}",
            of("signature"),
            Mark.NONE,
        ),
        (
            "a capital gave notice on",
            rf"{acting}{words.gave_notice}{words.on}{{D}}",
            of("withdrawal_notice"),
            Mark.NONE,
        ),
        (
            "capitals have not joined",
            rf"(?:^|[.;:,(«] ?|\b)(?P<capitals>(?:ni )?(?:{any_})(?:(?:,|,? {words.and_}|,? ni) (?:{any_}))*),? {words.has_not}",
            outside,
            Mark.NONE,
        ),
    )
    return tuple(
        grammar.dated(name, pattern, make, example, marks=marks)
        for (name, pattern, make, marks), example in zip(rules, words.examples, strict=True)
    )
