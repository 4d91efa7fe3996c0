"""Rows of tables of states and their days, in French and Spanish: "Bénin | 3 déc 2008 | 10 juil 2017" below a head that
says which column is of what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Rule
from servanda.claiming.making import certainty, dated_of
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar

_EVENTS: Sequence[tuple[str, re.Pattern[str]]] = (
    ("signature", re.compile(r"\b(?:signature|signée?|firma|firmad[oa])\b")),
    (
        "deposit",
        re.compile(
            r"ratifi|adh[ée]sion|adhesi[óo]n|acceptation|aceptaci[óo]n|approbation|dép[ôo]t|dep[óo]sito"
        ),
    ),
    ("in_force_for_state", re.compile(r"vigueur|vigor|vigencia")),
)
_HEAD = 3
"""Lines of a table in which its head is looked for."""


def _columns(reading: Reading) -> list[str]:
    """The event that each column of the table around is of; empty where its head does not say, or says two."""
    start = reading.source.rfind("\n\n", 0, reading.start) + 1
    lines = reading.source[start : reading.start].lower().split("\n", _HEAD + 1)
    for line in lines[: _HEAD + 1]:
        if "|" not in line:
            continue
        cells = [[event for event, words in _EVENTS if words.search(cell)] for cell in line.split("|")]
        if any(cells):
            return [events[0] if len(events) == 1 else "" for events in cells]
    return []


def _row(reading: Reading, match: re.Match[str]) -> list[Found]:
    columns, named = _columns(reading), reading.value(match, "s")
    # A row that begins with a treaty is of the state that the table, or the page, is about.
    states = named or reading.subject
    if not columns or len(states) != 1 or (named is None and "<S" in reading.tagged):
        return []
    lead = reading.tagged[: match.start()].count("|")
    made = []
    for hit in re.finditer(r"<D\d+>", match.group()):
        place = lead + match.group()[: hit.start()].count("|")
        event = columns[place] if place < len(columns) else ""
        day = reading.tag(hit.group())
        # A day whose year is lost, or stands in the next line, tells too little.
        if event and day.value.exact and columns.count(event) == 1 and not certainty(reading, day):
            found = dated_of(reading, match, event, day, states)
            # Each is told by its own cell, and not by the whole row.
            made.append(
                found._replace(
                    start=day.start,
                    end=day.end,
                    text=reading.source[day.start : day.end],
                    own_state=named is not None,
                    note=found.note or ("" if named else UNSURE),
                )
                if found
                else None
            )
    return [found for found in made if found is not None]


def tables(grammar: Grammar, example: str, of_treaties: str) -> tuple[Rule, ...]:
    """The rules of a language."""
    return (
        grammar.plain(
            "a row of a table of states",
            r"^\W{0,4}(?:la |le |les |l'|el )?{S}(?: \([^()|<]{1,40}\))?\W{0,4}\|.*<D\d+>.*",
            _row,
            example,
        ),
        grammar.plain(
            "a row of a table of treaties",
            r"^\W{0,4}(?:la |le |l'|el )?{T}(?: \([^()|<]{1,40}\))?\W{0,4}\|.*<D\d+>.*",
            _row,
            of_treaties,
        ),
    )
