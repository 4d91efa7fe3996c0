"""What a language without a grammar brings: its words for treaties, states, what they do, and days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.tags import NOTHING
from servanda.claiming.tongue import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language, as patterns in small letters."""

    code: str
    treaties: Sequence[tuple[str, str]]
    generic: str
    topics: Sequence[tuple[str, str]]
    months: str
    """Twelve, by spaces."""
    day: str
    """What may stand between a day, its month and its year: "3. Dezember 2008", "3 de dezembro de 2008"."""
    in_year: str
    """Words before four digits that are a year."""
    numbers: str
    """From two to twenty, by spaces."""
    hedges: Sequence[tuple[str, str]]
    states: str
    signed: str
    only_signed: str
    ratified: str
    parties: str
    joined: str
    adopted: str
    opened: str
    in_force: str
    needed: str
    units: tuple[str, str, str]
    """Years, months, days."""
    unreal: str
    joiners: str
    literals: str


def tongue(words: Words) -> Tongue:
    """The language, with no rules and with hints made of its words."""
    months = {name: place for place, name in enumerate(words.months.split(), 1)}
    figures = {name: place for place, name in enumerate(words.numbers.split(), 2)}
    month = rf"(?P<month>{'|'.join(sorted(months, key=len, reverse=True))})"
    year = r"(?P<year>(?:19|20)\d{2})"
    years = "|".join(rf"(?<=\b{word} )" for word in words.in_year.split("|"))
    either = "|".join((words.signed, words.ratified, words.parties, words.joined))
    return Tongue(
        code=words.code,
        treaties=words.treaties,
        generic=words.generic,
        topics=words.topics,
        number_words="|".join(sorted(figures, key=len, reverse=True)),
        number=lambda text: figures.get(text.casefold()),
        ordinals=r"(?!)",
        ordinal=lambda text: None,
        months=months,
        dates=(
            rf"\b(?P<day>\d{{1,2}}){words.day}{month}(?: de| del)? {year}\b",
            rf"(?<!\d )(?<!\d\. )\b{month}(?: de| del)? {year}\b",
            rf"(?:{years}){year}\b",
        ),
        ago=r"(?!)",
        units={},
        hedges=words.hedges,
        groups={"EU": r"EU(?!\w)"},  # its figures are none of all states
        joiners=words.joiners,
        rules=(),
        thousands=".",
        predicates=re.compile(
            f"{either}|{words.adopted}|{words.opened}|{words.in_force}|{words.needed}", re.I
        ),
        unreal=re.compile(words.unreal),
        literals=re.compile(words.literals, re.I),
        hints=Hints(
            counted=re.compile(rf"^ (?:\S+ ){{0,2}}?(?:{words.states}|{either})"),
            counting=NOTHING,
            senses=(
                ("signatory", re.compile(words.only_signed)),
                ("signed", re.compile(words.signed)),
                ("ratified", re.compile(words.ratified)),
                ("parties", re.compile(words.parties)),
                ("joined", re.compile(words.joined)),
            ),
            events=(
                ("adopted", re.compile(words.adopted)),
                ("opened", re.compile(f"{words.opened}|{words.signed}")),
                ("entered_into_force", re.compile(words.in_force)),
                ("deposit", re.compile(words.ratified)),
                ("signature", re.compile(words.signed)),
            ),
            periods=(),
            units=tuple(
                (name, re.compile(rf"^ {unit}\b"))
                for name, unit in zip(("years", "months", "days"), words.units, strict=True)
            ),
            needed=re.compile(words.needed),
            anniversary=NOTHING,
            ranked=NOTHING,
            listing=NOTHING,
            doing=NOTHING,
            present=NOTHING,
            as_said=NOTHING,
            negation=NOTHING,
        ),
    )
