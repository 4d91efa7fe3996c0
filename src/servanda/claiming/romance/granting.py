"""What time a treaty gives its parties, in French and Spanish: "it gives eight years to destroy stocks and ten to clear"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.making.duties import treaty_rule
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """The words of a language; each a pattern over tagged sentences.

    ``gives`` is what a treaty does with a time, ``years`` the unit and ``to`` what leads to its purpose; ``destroy`` and
    ``stocks`` are the purpose of the one time, ``clear`` that of the other, ``land`` what no stock is; ``and_`` joins the
    two, and ``delay`` leads to a time behind its purpose. ``elsewhere`` tells of more time, and ``left`` of what is left of a time, neither of which is the treaty's.
    ``examples`` has one sentence for each rule, in their order.
    """

    gives: str
    years: str
    to: str
    destroy: str
    stocks: str
    clear: str
    land: str
    and_: str
    delay: str
    elsewhere: re.Pattern[str]
    left: re.Pattern[str]
    examples: tuple[str, ...]


_WORDS = r"(?:[^.;:<]|<[TCG]\d+>)"


def granting(grammar: Grammar, words: Granted) -> tuple[Rule, ...]:
    """The rules of a language."""
    gives = re.compile(rf"\b(?:{words.gives})\b")

    def law(what: str) -> Make:
        by_law = treaty_rule(what, "years", words.elsewhere)

        def make(reading: Reading, match: re.Match[str]) -> Found | None:
            made = by_law(reading, match)
            if not isinstance(made, Found) or words.left.search(reading.tagged):
                return None
            given = gives.search(reading.tagged, 0, match.end())
            return made if given else replace(made, note=UNSURE)

        return make

    stocks = rf"{words.destroy}(?:(?!{words.land})[^.;:<]){{0,40}}?{words.stocks}"
    given = rf"\b(?:{words.gives}){_WORDS}{{0,70}}? {{N}} {words.years}{_WORDS}{{0,50}}? {words.to} "
    first = rf"<N\d+> {words.years}{_WORDS}{{0,50}}? {words.to} "
    then = rf"[^.:<]{{0,70}}?{words.and_}{{N}}(?: {words.years})?{_WORDS}{{0,40}}? {words.to} "
    patterns = (
        ("gives n years to destroy stocks", "stockpile", f"{given}{stocks}"),
        ("gives n years to clear land", "clearance", f"{given}{words.clear}"),
        (
            "so many years to destroy, and n to clear",
            "clearance",
            rf"{first}(?:{words.destroy}|(?:\w+ )?{words.stocks}){then}{words.clear}",
        ),
        (
            "so many years to clear, and n to destroy",
            "stockpile",
            rf"{first}{words.clear}{then}(?:{stocks}|(?:\w+ )?{words.stocks})",
        ),
        (
            "and to clear, n years",
            "clearance",
            rf"\b{words.to} {words.clear}{_WORDS}{{0,40}}?,? (?:{words.delay} )?{{N}} {words.years}(?= ?[.,;)]|$)",
        ),
    )
    return tuple(
        grammar.plain(name, pattern, law(what), example)
        for (name, what, pattern), example in zip(patterns, words.examples, strict=True)
    )
