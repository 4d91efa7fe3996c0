"""The corrections of the record: what was said, what is right, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from servanda.acts import Retraction, participant
from servanda.desk.keeping.content import fields_told, in_one_line
from servanda.ledger import Entry, Source
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction. ``differ`` are the fields with what they said and say; none where it is a retraction."""

    at: datetime
    treaty: str
    state: str
    before: Entry
    after: Entry
    line: str
    retracted: bool
    differ: tuple[tuple[str, Any, Any], ...]
    reason: str
    source: Source | None


def corrections(record: Record, language: str = "en") -> list[Correction]:
    """Every correction, newest first."""
    found = []
    for code in record.codes:
        entries = record.entries(code)
        fixes = [entry for entry in entries if entry.corrects]
        if fixes:
            by_id = {entry.id: entry for entry in entries}
            found += [
                _of(record, by_id[entry.corrects], entry, language)
                for entry in fixes
                if entry.corrects in by_id
            ]
    return sorted(found, key=lambda one: (one.at, one.after.id), reverse=True)


def _of(record: Record, before: Entry, after: Entry, language: str) -> Correction:
    old, new = dict(fields_told(before.act)), dict(fields_told(after.act))
    retracted = isinstance(after.act, Retraction)
    names = [] if retracted else [*old, *(name for name in new if name not in old)]
    return Correction(
        at=after.recorded_at,
        treaty=after.act.treaty,
        state=participant(before.act),
        before=before,
        after=after,
        line=in_one_line(before.act, language="en" if language == "en" else language.partition("-")[0]),
        retracted=retracted,
        differ=tuple(
            (name, old.get(name, ""), new.get(name, "")) for name in names if old.get(name) != new.get(name)
        ),
        reason=after.reason,
        source=record.sources.get(after.source),
    )
