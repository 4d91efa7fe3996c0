"""Milestones on the way of a treaty, in French and Spanish: the day on which so many instruments had been deposited."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """The words of a language for such steps; each a pattern over tagged sentences.

    ``instrument`` and ``instruments`` are what is deposited, ``needed`` what says that so many were needed, ``reached``
    how a treaty comes to a figure, ``was_reached`` how a figure is come to, ``receipt`` the noun for it, ``of`` the words
    between that noun and the ordinal, ``on`` the word before a day, ``it`` the treaty by a pronoun. ``examples`` has one
    sentence for each rule, in their order.
    """

    instrument: str
    instruments: str
    needed: str
    reached: str
    was_reached: str
    receipt: str
    of: str
    on: str
    it: str
    examples: tuple[str, ...]


_ON_THE_WAY = r"(?: [^.;,<]{1,60})?"


def milestones(grammar: Grammar, words: Steps) -> tuple[Rule, ...]:
    """The rules of a language."""
    nth = rf"(?:{{O}}|{{N}}) {words.instrument}(?: {{U}})?(?: {words.needed})?"
    # A figure before the plural counts them, one before the singular ranks the last.
    so_many = (
        rf"(?:{{O}} {words.instrument}|{{N}} (?:{words.instruments}|{words.instrument})(?: {words.needed})?)"
    )
    day = rf",? {words.on}{{D}}"
    of_it = rf"(?:{words.receipt}) {words.of}{nth}"
    patterns = (
        ("the nth ratification was deposited on", rf"{nth} {words.was_reached}{_ON_THE_WAY}{day}", False),
        ("the deposit of the nth on", rf"{of_it}{_ON_THE_WAY}{day}", False),
        (
            "on a day it reached so many ratifications",
            rf"{{D}},? (?:{{U}} |{words.it} )?{words.reached} {so_many}",
            False,
        ),
        (
            "it reached so many ratifications on",
            rf"(?:{{T}}|\b{words.it}) {words.reached} {so_many}{_ON_THE_WAY}{day}",
            False,
        ),
        (
            "so many ratifications were reached on",
            rf"{{N}} {words.instruments}(?: {words.needed})?{_ON_THE_WAY} {words.was_reached}{_ON_THE_WAY}{day}",
            True,
        ),
        (
            "the nth ratification, and a day behind it",
            rf"(?<!después de la )(?<!tras la )(?<!después del )(?<!après la )(?<!après le ){nth}(?: \(|{day[:3]}{words.on}){{D}}",
            True,
        ),
    )
    return tuple(
        grammar.plain(name, pattern, nth_deposit(loose=loose), example)
        for (name, pattern, loose), example in zip(patterns, words.examples, strict=True)
    )
