"""The record a fresh desk begins with, and a small one out of it for tests to which its size makes no difference."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import servanda as sv
from servanda.ledger import Entry, append, create
from servanda.ledger.coverage import coverage_texts
from servanda.records import Record

_STANDING = (
    "adoption",
    "signature",
    "deposit",
    "provisional_application",
    "entry_into_force",
    "withdrawal_notice",
)


def lines_of(record: Record) -> int:
    """How many lines a ledger has that holds a record: its entries, its sources, and what it covers."""
    entries = sum(len(record.entries(code)) for code in record.codes)
    return entries + len(record.sources) + len(record.coverages)


LINES = lines_of(sv.record())


def part(folder: Path, treaty: str, entries: Iterable[Entry]) -> Record:
    """Some of the entries about a treaty, with their sources and what is covered, as a record in a new folder."""
    shipped, chosen = sv.record(), list(entries)
    create(folder)
    append(folder, chosen, [shipped.sources[key] for key in sorted({entry.source for entry in chosen})])
    covered = {name: one for name, one in shipped.coverages.items() if name.partition("/")[0] == treaty}
    for name, text in coverage_texts(covered).items():
        (folder / name).write_text(text, encoding="utf-8")
    return Record(folder)


def small_record(folder: Path) -> Record:
    """Who joined the CCM and when."""
    found = (entry for entry in sv.record().entries("CCM") if entry.act.KIND in _STANDING)
    return part(folder, "CCM", found)


@dataclass(frozen=True)
class Small:
    """The small record, and where it lies."""

    folder: Path
    record: Record

    @property
    def lines(self) -> int:
        """Of a ledger that holds it."""
        return lines_of(self.record)
