"""Days told by a month whose year stands before, "signée en décembre de la même année", or is still to come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.romance.making.months import month_in_that_year, month_to_come
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """The words of a language, patterns over tagged sentences; ``names`` are its months by their numbers.

    ``again`` is a month with the word before it and "of that year" behind it; ``place`` where something was done, if it
    is told, and ``the`` an article. ``opened``, ``signed`` and ``in_force`` were done to a treaty, ``ratified`` by a state, and
    ``ratifies`` the same behind the state and its month. ``will_enter`` and ``when`` lead to a ``month`` to come, which
    ``unless`` must not follow. ``examples`` has one sentence for each rule, in their order.
    """

    names: Mapping[str, int]
    again: str
    place: str
    the: str
    opened: str
    signed: str
    in_force: str
    ratified: str
    ratifies: str
    will_enter: str
    when: str
    month: str
    unless: str
    examples: tuple[str, ...]


def months_of_that_year(grammar: Grammar, words: Months) -> tuple[Rule, ...]:
    """The rules of a language."""
    dated, examples = grammar.dated, iter(words.examples)
    return (
        dated(
            "opened for signature in a month of that year",
            rf"{words.opened}{words.place},? {words.again}",
            month_in_that_year("opened", words.names),
            next(examples),
        ),
        dated(
            "signed in a month of that year",
            rf"{words.signed}{words.place},? {words.again}",
            month_in_that_year("opened_or_signed", words.names),
            next(examples),
        ),
        dated(
            "entered into force in a month of that year",
            rf"{words.in_force},? {words.again}",
            month_in_that_year("entered_into_force", words.names),
            next(examples),
        ),
        dated(
            "ratified in a month of that year",
            rf"{{S}}[^.;<]{{0,40}} {words.ratified}[^.;<]{{0,50}}?,? {words.again}",
            month_in_that_year("deposit", words.names, of_state=True),
            next(examples),
        ),
        dated(
            "in a month of that year a state ratified",
            rf"{words.again},? {words.the}{{S}}[^.;<]{{0,30}} {words.ratifies}",
            month_in_that_year("deposit", words.names, of_state=True),
            next(examples),
        ),
        grammar.plain(
            "will enter into force in a month",
            rf"{words.will_enter}{words.when}{words.month}{words.unless}",
            month_to_come("entered_into_force", words.names),
            next(examples),
        ),
    )
