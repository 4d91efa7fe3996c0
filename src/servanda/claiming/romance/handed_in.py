"""The day on which the instrument of a state was handed in, told of the paper and not of the state, in French and Spanish:
"el instrumento de ratificación por parte de España fue depositado el 17 de junio de 2009"."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """The words of a language; each a pattern over tagged sentences.

    ``paper`` is the instrument, ``by`` stands between it and its state, ``was`` is what was done to it, ``did`` the same as
    somebody's deed, ``on`` leads to its day and ``the`` to the paper behind it. ``head`` begins a clause with a day.
    ``examples`` has one sentence a rule.
    """

    paper: str
    by: str
    was: str
    did: str
    on: str
    the: str
    head: str
    examples: tuple[str, str, str, str]


_ASIDE = r"(?:,? [^.;,<]{1,60}?,?)?"
"""Where, or with whom, it was handed in."""
_OF = r"(?: (?:[a-zà]{1,2} )?(?:l[ae]s? |l'|el |los |esta |este |cette |ce |dicha |dicho )?<[TC]\d+>| (?:du|au|al|del) <[TC]\d+>)?"
"""The treaty, between its instrument and what was done to it."""


def handed_in(grammar: Grammar, words: HandedIn) -> tuple[Rule, ...]:
    """The rules of a language."""
    deposit = making.date_of("deposit", of_state=True)
    of_state = rf"{words.paper}{words.by}{{S}}"
    patterns = (
        (
            "the instrument of a state was handed in on",
            rf"{of_state}{_OF},? {words.was}{_ASIDE}{words.on}{{D}}",
        ),
        (
            "somebody handed in on a day the instrument of a state",
            rf"\b{words.did},?{words.on}{{D}}{_ASIDE} {words.the}{of_state}",
        ),
        (
            "on a day the instrument of a state was handed in",
            rf"{words.head}{{D}},? {words.was}{_ASIDE} {words.the}{of_state}",
        ),
        (
            "the instrument was handed in by a state on",
            rf"{words.paper}{_OF},? {words.was}{words.by}{{S}}{_ASIDE}{words.on}{{D}}",
        ),
    )
    return tuple(
        grammar.dated(name, pattern, deposit, example)
        for (name, pattern), example in zip(patterns, words.examples, strict=True)
    )
