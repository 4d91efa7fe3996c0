"""Who stays outside, in French and Spanish: told of several before they are named, or of others after "nor have"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE
from servanda.claiming.romance.making.standings import members
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The words of a language, each a pattern over tagged sentences.

    ``not_in`` says of states that they are not in a treaty, ``stay`` that some stay outside it, ``such_as`` leads to
    their names, ``nor_have`` to others of whom the same is true, and ``none_is`` follows states none of which is a party.
    ``examples`` has one sentence for each rule, in their order.
    """

    sense: Callable[[str], str]
    the: str
    not_in: str
    stay: str
    such_as: str
    nor_have: str
    none_is: str
    examples: tuple[str, ...]


def outsiders(grammar: Grammar, words: Outside) -> tuple[Rule, ...]:
    """The rules of a language."""
    patterns = (
        ("are not in it", rf"{{S}},? {words.not_in} (?P<v>){{T}}"),
        (
            "some stay outside, such as",
            rf"\b{words.stay}(?: {{T}})?,? {words.such_as} (?P<v>){words.the}{{S}}",
        ),
        ("nor have these", rf"\b{words.nor_have} (?P<v>){words.the}{{S}}(?= ?[.,;)]|$)"),
        ("none of them a party", rf"{{S}} ?[-,(]+ ?{words.none_is}"),
    )
    return tuple(
        grammar.figure(
            name,
            pattern,
            members(lambda said: words.sense(said) if said else "joined", negated=True, note=UNSURE),
            example,
        )
        for (name, pattern), example in zip(patterns, words.examples, strict=True)
    )
