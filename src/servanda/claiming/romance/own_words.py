"""The periods of a treaty in the long words of its own articles, in French and Spanish: "chaque État partie s'engage à
détruire tous les stocks dont il est propriétaire, dès que possible, et au plus tard quatre ans après l'entrée en vigueur"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.making.duties import treaty_rule
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """The words of a language; each a pattern over tagged sentences.

    ``to_destroy`` is what must be done, ``by`` stands before the years and ``since`` behind them; ``land`` and ``stocks``
    are the words of what must be done with them. ``elsewhere`` tells of more time, which is not the treaty's.
    """

    to_destroy: str
    by: str
    since: str
    land: re.Pattern[str]
    stocks: re.Pattern[str]
    elsewhere: re.Pattern[str]
    example: str


def own_words(grammar: Grammar, words: OwnWords) -> tuple[Rule, ...]:
    """The rules of a language."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told = match.group("object")
        what = "clearance" if words.land.search(told) else "stockpile" if words.stocks.search(told) else ""
        return treaty_rule(what, "years", words.elsewhere)(reading, match) if what else None

    return (
        grammar.plain(
            "to destroy what it has, n years after its entry into force at the latest",
            rf"\b{words.to_destroy},? (?P<object>(?:[^.;<]|<[TC]\d+>){{5,300}}?),? {words.by} {{N}} {words.since}",
            make,
            words.example,
        ),
    )
