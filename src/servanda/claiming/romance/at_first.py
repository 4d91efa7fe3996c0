"""How many signed at first, in French and Spanish: "firmada inicialmente por 122 países", "122 pays l'ont signée à
l'origine". Those of the opening, as a rule; some mean all that ever signed, so that such a figure is never called wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar
from servanda.claiming.topics import OPENED
from servanda.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class AtFirst:
    """The words of a language: ``first`` for "at first", ``signed`` for "signed" with ``by``, and ``states``; ``have``
    is what states did to the treaty. ``examples`` has one sentence a rule."""

    first: str
    signed: str
    by: str
    states: str
    have: str
    examples: tuple[str, str]


_OPENING = timedelta(days=2)


def _at_the_opening(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signed")(reading, match)
    opened = OPENED.get(made.treaty or "") if isinstance(made, Found) else None
    if not isinstance(made, Found) or opened is None:
        return None
    return replace(made, as_of=PartialDate(opened, opened + _OPENING), note=UNSURE)


def at_first(grammar: Grammar, words: AtFirst) -> tuple[Rule, ...]:
    """The rules of a language."""
    signed = rf"(?:{words.first} {words.signed}|{words.signed},? {words.first},?)"
    return (
        grammar.plain(
            "signed at first by n",
            rf"\b{signed}(?: (?:à|en) \w+)? {words.by} {{N}} {words.states}",
            _at_the_opening,
            words.examples[0],
        ),
        grammar.plain(
            "at first n signed",
            rf"\b{words.first},? {{N}} {words.states} {words.have}",
            _at_the_opening,
            words.examples[1],
        ),
    )
