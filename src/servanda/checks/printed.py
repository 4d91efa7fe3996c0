"""The figures a status file prints at its head, against its own table; where they differ, why.

The file is asked alone: what other sources say does not help it to be right about itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda import places
from servanda.acts import Assertion, Deposit, Signature, participant
from servanda.checks.readings import reproduce
from servanda.intake import Reading
from servanda.ledger.store import Ledger
from servanda.records import Record, TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCount:
    """A printed figure: what the table gives by each reading, the reading that matches, or why none does."""

    file: str
    treaty: str
    what: str
    printed: str
    values: tuple[tuple[str, int | None], ...]
    reading: str | None
    why: str
    checkable: bool = True
    """False where the file prints a figure and no table to count."""


def printed_counts(reading: Reading) -> list[PrintedCount]:
    """Every count the file prints about itself, checked."""
    if reading.treaty is None or reading.source is None:
        return []
    own = [entry for entry in reading.entries if entry.act.treaty == reading.treaty]
    record = Record(ledger=Ledger({reading.treaty: tuple(own)}, {reading.source.id: reading.source}))
    treaty = record.treaty(reading.treaty)
    found = []
    for entry in own:
        act = entry.act
        if not isinstance(act, Assertion) or act.as_of is None:
            continue
        result = reproduce(treaty, act, act.as_of.latest)
        if result is not None:
            found.append(
                PrintedCount(
                    file=reading.file,
                    treaty=reading.treaty,
                    what=act.what.replace("printed_", ""),
                    printed=act.value,
                    values=result.values,
                    reading=result.reading,
                    why="" if result.reading else _why(treaty, reading, result.values),
                    checkable=reading.tally.tables > 0,
                )
            )
    return found


def _why(treaty: TreatyRecord, reading: Reading, values: tuple[tuple[str, int | None], ...]) -> str:
    """What in the table could account for the difference."""
    gives = ", ".join(f"{name} {value}" for name, value in values if value is not None)
    if not reading.tally.tables:
        return "the file has no table of participants to count"
    lapsed = {
        participant(fact.act)
        for fact in treaty.facts
        if isinstance(fact.act, (Signature, Deposit)) and fact.act.lapsed
    }
    kinds = {state: places.place(state).kind for state in treaty.histories}
    territories = [state for state, kind in kinds.items() if kind == "territory"]
    organisations = [state for state, kind in kinds.items() if kind == "organisation"]
    successions = [
        fact for fact in treaty.facts if isinstance(fact.act, Deposit) and fact.act.instrument == "succession"
    ]
    columns = {fact.act.under for fact in treaty.facts if isinstance(fact.act, Deposit) and fact.act.under}
    parts = []
    if lapsed:
        parts.append(f"{len(lapsed)} participants in brackets")
    if successions:
        parts.append(f"{len(successions)} successions")
    if territories:
        parts.append(f"{len(territories)} territorial units")
    if organisations:
        parts.append(f"{len(organisations)} organisations")
    if len(columns) > 1:
        parts.append(f"{len(columns)} columns that each record another way of consent")
    return f"the table gives {gives}" + (f"; it has {', '.join(parts)}" if parts else "")
