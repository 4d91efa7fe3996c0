"""Obligations as JSON, as rows and as lines for reading, the same wherever they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from servanda import places
from servanda.cli.footnotes import Footnotes
from servanda.cli.telling import UNSEEN
from servanda.dates import PartialDate
from servanda.engine.obligations import Extension, Obligation
from servanda.plain.owed import COLUMNS, plain, row, sources

__all__ = [
    "COLUMNS",
    "HEADS",
    "WORDS",
    "cells",
    "extended",
    "plain",
    "row",
    "sources",
    "status",
    "words",
]

WORDS = {
    "stockpile_destruction": "stockpile destruction",
    "clearance": "clearance",
    "victim_assistance": "victim assistance",
    "national_measures": "national measures",
    "initial_report": "initial report",
    "annual_report": "annual report",
    "report_on_retained": "report on what is kept",
    "due_soon": "due soon",
    "fulfilled_late": "fulfilled late",
    "not_applicable": "not applicable",
}
"""How obligations and statuses read, where that differs from their names."""


def words(name: str) -> str:
    """An obligation or a status as it reads."""
    return WORDS.get(name, name)


HEADS = ["Due", "State", "Treaty", "Obligation", "Art.", "Status", "Extended to", "Source"]


def cells(one: Obligation, notes: Footnotes) -> list[str]:
    """A row of the table for reading, under ``HEADS``."""
    return [
        _day(one.due) or "–",
        places.name(one.state),
        one.treaty,
        words(one.obligation) + (f" for {one.covering}" if one.covering else ""),
        one.article,
        status(one),
        extended(one.extensions),
        notes.cite(sources(one)),
    ]


def status(one: Obligation) -> str:
    """The status as it reads, with the day it was met and the mark of what nobody has seen in a source."""
    met = f" {one.fulfilled}" if one.fulfilled is not None else ""
    return words(one.status) + met + (UNSEEN if one.low_confidence else "")


def extended(extensions: Sequence[Extension]) -> str:
    """The deadlines that extensions gave, in order, each with the meeting that decided."""
    return ", ".join(
        f"{_short(extension.until)}{f' ({extension.meeting})' if extension.meeting else ''}"
        for extension in extensions
    )


def _short(until: PartialDate) -> str:
    return str(until)


def _day(value: object) -> str | None:
    return None if value is None else str(value)
