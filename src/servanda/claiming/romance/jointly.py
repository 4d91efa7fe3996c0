"""Several states named together that acted on one day, in French and Spanish: "on 3 June eight signatories (...) deposited"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Rule
from servanda.claiming.making import date_of
from servanda.claiming.making.senses import Sense, sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


def jointly(
    grammar: Grammar, on: str, states: str, the: str, verbs: str, events: Sequence[Sense], example: str
) -> tuple[Rule, ...]:
    """The rule of a language: ``on`` before the day, ``states`` the noun, ``the`` before names, ``verbs`` what they did,
    and ``events`` the event that each verb is."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        event = sense(match.group("v"), events)
        return date_of(event, of_state=True)(reading, match) if event else None

    return (
        grammar.dated(
            "several states, named, acted on a day",
            rf"(?:^|[;:] |\b(?:y|et|que) )(?:{on})?{{D}},? (?:les |los |las )?<N\d+> (?:\w+ )?(?:{states})(?: [^.;:<(,]{{1,40}})? ?[(,:–-]+ ?(?:{the})?{{S}} ?[,)–-]+ ?(?P<v>{verbs})(?:(?<=instrumentos)|(?<=instruments)| {{T}}|(?= ?[.;)]|$))",
            make,
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        ),
    )


def not_by_the_one(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the one state spoken of has not ratified, which the words do not name."""
    states = reading.nearby(match) or reading.subject
    if len(states) != 1:
        return None
    return reading.claim(
        match, "membership", "ratified", value=False, states=states, negated=True, note=UNSURE
    )
