"""Small records for the checks: a few acts, each said by one source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from servanda.acts import from_plain
from servanda.checks.finding import Finding
from servanda.ledger.entry import Confidence, Entry, enter
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger
from servanda.records import Record

SOURCES = {
    "monitor": Source(id="monitor", title="Monitor", publisher="Monitor", kind="ngo"),
    "isu": Source(id="isu", title="News", publisher="ISU", kind="official"),
    "dataset": Source(id="dataset", title="Votes", publisher="Somebody", kind="reference"),
}


def said(
    plain: dict[str, Any], source: str = "monitor", confidence: Confidence = "verified", remark: str = ""
) -> Entry:
    return enter(
        from_plain(plain),
        source=source,
        locator="text",
        recorded_at=datetime(2026, 11, 28, tzinfo=UTC),
        by="test",
        confidence=confidence,
        remark=remark,
    )


def record(*entries: Entry) -> Record:
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        found[entry.act.treaty] = (*found.get(entry.act.treaty, ()), entry)
    return Record(ledger=Ledger(found, SOURCES))


def messages(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    return [(finding.weight, finding.message) for finding in findings]
