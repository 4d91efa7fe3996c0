"""Tables of states with their days: a row "Bénin | 3 décembre 2008 | 10 juillet 2017" below the names of its columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making.days import dated_of
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The words of a language: the events by the words that name their column; one of the ``examples`` a rule."""

    events: Mapping[str, re.Pattern[str]]
    examples: tuple[str, ...]


_ABOVE = 8000
"""Characters above a row in which the names of its columns are looked for."""
_TAG = re.compile(r"<D\d+>")


def _names(reading: Reading, words: Columns) -> Sequence[str]:
    """The event of each column, empty for the others: by the nearest line above that names one and has no figures."""
    above = reading.source[max(0, reading.start - _ABOVE) : reading.start]
    for line in reversed(above.splitlines()):
        cells = _cells(line)
        if len(cells) < _COLUMNS or _FIGURE.search(line):
            continue
        names = [_event(cell.lower(), words) for cell in cells]
        if any(names):
            return names
    return ()


_COLUMNS = 2
_FIGURE = re.compile(r"\d{3}")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


_HOME = re.compile(
    r"parl[ae]|\bloi|\bley\b|accord|acuerdo|congre|sénat|senado|nationale?\b|nacional\b|projet|proyecto"
)
"""Columns of steps taken at home, or of another paper."""


def _event(cell: str, words: Columns) -> str:
    if _HOME.search(cell):
        return ""
    return next((event for event, named in words.events.items() if named.search(cell)), "")


def _row(words: Columns) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        states = tuple(dict.fromkeys(reading.value(match, "s") or ()))
        names = _names(reading, words) if len(states) == 1 else ()
        made: list[Found | None] = []
        place = match.start()
        row = match.group().removeprefix("| ")
        place += len(match.group()) - len(row)
        for name, cell in zip(names, row.split("|"), strict=False):
            tags = list(_TAG.finditer(match.string, place, place + len(cell)))
            place += len(cell) + 1
            if name and len(tags) == 1:
                made.append(dated_of(reading, tags[0], name, reading.tag(tags[0].group()), states))
        # A day whose year was lost with its column is that of some year, and is called wrong by none.
        return [
            replace(claim, own_state=True, note=UNSURE if claim.note else "")
            for claim in made
            if claim is not None
        ]

    return make


def columns(grammar: Grammar, words: Columns) -> tuple[Rule, ...]:
    """The rules of a language."""
    return (
        grammar.plain(
            "a row of a table, its days",
            r"^(?:\| )?(?:la |le |les |l'|el |los |las )?{S}[^<|;]{0,30}\|(?:[^<;]|<[DN]\d+>){0,200}$",
            _row(words),
            *words.examples,
        ),
    )
