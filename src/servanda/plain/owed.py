"""Obligations as plain values and as rows."""

from __future__ import annotations

from typing import Any

from servanda import places
from servanda.answers import deadlines
from servanda.answers.accounts import sources_of
from servanda.answers.tracing import behind
from servanda.engine.obligations import Extension, Obligation
from servanda.publish.sheets import columns

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
