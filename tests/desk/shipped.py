"""How many lines the ledger of a fresh desk has: the entries, sources and coverage of the shipped record."""

from __future__ import annotations

import servanda as sv


def _lines() -> int:
    record = sv.record()
    entries = sum(len(record.entries(code)) for code in record.codes)
    return entries + len(record.sources) + len(record.coverages)


LINES = _lines()
