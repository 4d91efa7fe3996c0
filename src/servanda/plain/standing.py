"""Standing as plain values: a treaty on a day, state by state, and the treaties of a record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from servanda.days import Day, StateDay
from servanda.engine.history import WORDS
from servanda.records import Record


def status(day: Day, rows: Iterable[StateDay], *, group: str | None, known_at: str | None) -> dict[str, Any]:
    """A treaty on a day, with these rows of its states."""
    counts = day.counted(group)
    entered = day.entered_into_force
    covered = day.treaty.record.coverage.get(day.treaty.code)
    return {
        "treaty": day.treaty.code,
        "title": day.treaty.law.title,
        "as_of": day.as_of.isoformat(),
        "known_at": known_at,
        "group": group,
        "in_force": day.in_force,
        "entered_into_force": entered.isoformat() if entered else None,
        "complete_until": covered.complete_until.isoformat() if covered else None,
        "counts": {word: getattr(counts, word) for word in WORDS},
        "open": {word: list(states) for word, states in day.open(group).items()},
        "states": [state_row(row) for row in rows],
    }


def state_row(row: StateDay) -> dict[str, Any]:
    """A state under a treaty on a day."""
    return {
        "state": row.state,
        "name": row.name,
        "standing": row.standing,
        "signed": row.signed,
        "consented": row.consented,
        "consent_by": row.consent_by,
        "in_force_from": row.in_force_from,
        "withdrawal_effective": row.withdrawal_effective,
        "provisional": row.provisional,
        "since": row.since,
        "article": row.article,
        "sources": list(row.sources),
        "undetermined": list(row.undetermined),
        "missing": list(row.missing),
        "low_confidence": row.low_confidence,
        "notes": list(row.notes),
    }


def treaties(record: Record) -> list[dict[str, Any]]:
    """The treaties of a record, and until when each is known to be complete."""
    rows = []
    for code in record.codes:
        treaty = record.treaty(code)
        entered = treaty.general.entered_into_force
        covered = record.coverage.get(code)
        rows.append(
            {
                "treaty": code,
                "number": treaty.law.number,
                "title": treaty.law.title,
                "coded": not treaty.law.generic,
                "entered_into_force": entered.isoformat() if entered else None,
                "complete_until": covered.complete_until.isoformat() if covered else None,
                "basis": covered.basis if covered else "not stated",
            }
        )
    return rows
