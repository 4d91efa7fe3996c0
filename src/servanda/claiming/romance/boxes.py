"""Facts in a box beside an article, where its rows run together: "Effectif le 1er mars 1999 Condition Ratification par 40
États Signataires 133"."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.making import date_of, rule_of
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The words of a language: the labels ``in_force`` and ``signed`` with the words before their day, ``labels`` one of
    which follows it, and ``condition`` with the words between it and the number of ``states`` that must ratify.
    ``examples`` has one sentence for each rule, in their order.
    """

    in_force: str
    signed: str
    labels: str
    condition: str
    states: str
    examples: tuple[str, ...]


def boxes(grammar: Grammar, words: Box) -> tuple[Rule, ...]:
    """The rules of a language."""
    plain, examples = grammar.plain, iter(words.examples)
    return (
        plain(
            "day of entry into force in a box of facts",
            rf"\b{words.in_force}{{D}} {words.labels}\b",
            date_of("entered_into_force"),
            next(examples),
        ),
        plain(
            "day of signature in a box of facts",
            rf"(?:^|\d |> ){words.signed}{{D}} {words.labels}\b",
            date_of("opened_or_signed"),
            next(examples),
        ),
        plain(
            "condition in a box of facts",
            rf"\b{words.condition} {{N}} {words.states}",
            rule_of("threshold"),
            next(examples),
        ),
    )
