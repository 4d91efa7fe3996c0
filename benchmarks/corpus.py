"""The record everything is measured on: all treaties of the UN Treaty Collection's files, read by the intake.

The XML files are those of 15 January 2018, the CSV tables those of July 2014. Where the files are absent,
the shipped record takes their place, and the tables say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from servanda.dates import PartialDate
from servanda.intake import Reading, read
from servanda.ledger import Entry, Ledger, Source, read_ledger
from servanda.panels import Panel
from servanda.records import SHIPPED, Record

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
XML_DAY, CSV_DAY = PartialDate.parse("2018-01-15"), PartialDate.parse("2014-07")
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """The ledger, a record over it with every history reckoned, and its panel."""

    ledger: Ledger
    record: Record
    panel: Panel
    called: str


def xml_files() -> list[Path]:
    """The status files in XML; none where the folder is absent."""
    return sorted((SHARED / "untc-xml-2018").glob("*.xml"))


def csv_files() -> list[Path]:
    """The older tables; the index that names them is none."""
    return sorted(path for path in (SHARED / "untc-2014").glob("*.csv") if path.name != "index.csv")


def read_xml(path: Path) -> Reading:
    """What the intake makes of a status file."""
    return read(path, recorded_at=_MOMENT, by="benchmark", published=XML_DAY)


@cache
def corpus() -> Corpus:
    """The record of all files together."""
    if xml_files() and csv_files():
        readings = [read_xml(path) for path in xml_files()]
        readings += [
            read(path, recorded_at=_MOMENT, by="benchmark", published=CSV_DAY) for path in csv_files()
        ]
        ledger = _ledger(readings)
        called = f"{len(xml_files())} XML files and {len(csv_files())} CSV tables"
    else:
        ledger, called = read_ledger(SHIPPED), "the shipped record alone (the files are absent)"
    record = Record(ledger=ledger)
    return Corpus(ledger=ledger, record=record, panel=Panel.of(record), called=called)


def _ledger(readings: list[Reading]) -> Ledger:
    entries: dict[str, dict[str, Entry]] = {}
    sources: dict[str, Source] = {}
    for reading in readings:
        if reading.source is not None:
            sources[reading.source.id] = reading.source
        for entry in reading.entries:
            entries.setdefault(entry.act.treaty, {})[entry.id] = entry
    return Ledger({treaty: tuple(found.values()) for treaty, found in entries.items()}, sources)
