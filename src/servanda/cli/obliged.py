"""Obligations as JSON, as rows and as lines for reading, the same wherever they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servanda import places
from servanda.answers import deadlines
from servanda.answers.accounts import sources_of
from servanda.answers.tracing import behind
from servanda.cli.footnotes import Footnotes
from servanda.cli.telling import UNSEEN
from servanda.dates import PartialDate
from servanda.engine.obligations import Extension, Obligation
from servanda.publish.sheets import columns

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

COLUMNS = columns(
    treaty="string",
    state="string",
    name="string",
    obligation="string",
    article="string",
    covering="string",
    arises="date",
    original_due="date",
    extensions="string",
    due="date",
    status="string",
    fulfilled="string",
    because="string",
    missing="string",
    caveats="string",
    low_confidence="boolean",
    sources="string",
    ref="string",
)


def plain(one: Obligation) -> dict[str, Any]:
    """An obligation as the contract has it."""
    request = one.pending_request
    return {
        "treaty": one.treaty,
        "state": one.state,
        "name": places.name(one.state),
        "obligation": one.obligation,
        "article": one.article,
        "covering": one.covering or None,
        "arises": _day(one.arises),
        "original_due": _day(one.original_due),
        "extensions": [_extension(extension) for extension in one.extensions],
        "pending_request": None
        if request is None
        else {
            "until": _day(request.until),
            "submitted": _day(request.submitted_on),
            "meeting": request.meeting or None,
            "sources": list(sources_of([request.fact] if request.fact is not None else [])),
        },
        "due": _day(one.due),
        "status": one.status,
        "fulfilled": _day(one.fulfilled),
        "because": one.because,
        "missing": list(one.missing),
        "caveats": list(one.caveats),
        "low_confidence": one.low_confidence,
        "from": [entry.id for entry in behind(one)],
        "sources": list(sources(one)),
        "ref": deadlines.reference(one),
    }


def _extension(extension: Extension) -> dict[str, Any]:
    facts = [extension.fact] if extension.fact is not None else []
    return {
        "until": str(extension.until),
        "granted": _day(extension.granted_on),
        "meeting": extension.meeting or None,
        "document": extension.document or None,
        "from_deadline": _day(extension.from_deadline),
        "low_confidence": extension.low_confidence,
        "rivals": len(extension.rivals),
        "sources": list(sources_of(facts)),
    }


def _day(value: object) -> str | None:
    return None if value is None else str(value)


def row(one: Obligation) -> dict[str, Any]:
    """An obligation as a row: its extensions as the deadlines they gave, in order."""
    return {**plain(one), "extensions": [str(extension.until) for extension in one.extensions]}


def sources(one: Obligation) -> tuple[str, ...]:
    """The sources of everything an obligation follows from."""
    return tuple(dict.fromkeys(entry.source for entry in behind(one)))


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
