"""Every figure others print, beside the reading that gives it: the whole list, for reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.acts import Assertion
from servanda.checks.assertions import describe
from servanda.checks.readings import reproduce
from servanda.checks.totals import TOTALS
from servanda.ledger.entry import Entry
from servanda.ledger.views import known
from servanda.records import Record, TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One published figure: what was printed, by whom, and how it compares with the record."""

    treaty: str
    as_of: str
    what: str
    value: str
    source: str
    reading: str
    """The reading that gives the figure; empty where none does."""
    because: str
    """Why none does: an error of the source, or what the record does not cover."""


def published(record: Record) -> Iterator[Published]:
    """All counts printed by others, those found to be wrong included, by treaty and day."""
    for code in record.codes:
        yield from published_counts(record.treaty(code))


def published_counts(treaty: TreatyRecord) -> Iterator[Published]:
    """The counts of one treaty printed by others, by day."""
    entries = known(treaty.record.entries(treaty.code))
    corrections = {entry.corrects: entry for entry in entries if entry.corrects}
    counts = [
        entry
        for entry in entries
        if isinstance(entry.act, Assertion) and entry.act.value.isdigit() and entry.act.what not in TOTALS
    ]
    for entry in sorted(counts, key=_order):
        if not entry.corrects:
            yield _compared(treaty, entry, corrections.get(entry.id))


def _order(entry: Entry) -> tuple[str, str, str]:
    act = entry.act
    assert isinstance(act, Assertion)
    return str(act.as_of), act.what, entry.source


def _compared(treaty: TreatyRecord, entry: Entry, correction: Entry | None) -> Published:
    act = entry.act
    assert isinstance(act, Assertion)
    reading = because = ""
    if correction is not None and isinstance(correction.act, Assertion):
        right = correction.act
        because = f"an error of the source: right is {right.value} on {right.as_of}; {correction.reason}"
    elif act.as_of is None:
        because = "the source names no day"
    else:
        found = reproduce(treaty, act, act.as_of.latest)
        if found is None:
            because = "its words have no reading here"
        elif found.reading is None:
            covered = treaty.record.coverage.get(treaty.code)
            basis = f": {covered.basis}" if covered and act.as_of.latest > covered.complete_until else ""
            because = describe(found) + basis
        else:
            reading = found.reading
    group = f" ({act.group})" if act.group else ""
    return Published(
        treaty=treaty.code,
        as_of=str(act.as_of) if act.as_of else "",
        what=act.what.replace("_", " ") + group,
        value=act.value,
        source=entry.source,
        reading=reading,
        because=because,
    )


def as_markdown(record: Record) -> str:
    """The list as a Markdown document."""
    rows = list(published(record))
    lines = [
        "# Counts that others print",
        "",
        "Every count in the record that somebody else printed, and the reading of the record that gives it. The words",
        "for readings are those of `servanda status`. Made by `servanda doctor --counts`; a test keeps it so.",
        "",
        f"{sum(1 for row in rows if row.reading)} of {len(rows)} are reproduced; the others say why not.",
        "",
        "| treaty | on | printed | figure | source | reproduced as | otherwise, why |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = (row.treaty, row.as_of, row.what, row.value, row.source, row.reading, row.because)
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)
