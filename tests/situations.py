"""Small records for tests: acts entered in a line each, and a record made of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from servanda.acts import (
    Act,
    ArmedConflict,
    Deposit,
    EntryIntoForce,
    Signature,
    WithdrawalNotice,
)
from servanda.dates import PartialDate
from servanda.ledger import Entry, Ledger, Source, enter
from servanda.records import Record

FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)

DEPOSITARY = Source(
    id="depositary",
    title="Status of the treaty",
    publisher="The depositary",
    kind="depositary",
    published=None,
)


def on(text: str) -> PartialDate:
    return PartialDate.parse(text)


def signs(state: str, day: str, treaty: str = "CCM") -> Signature:
    return Signature(treaty=treaty, state=state, signed_on=on(day))


def ratifies(state: str, day: str, treaty: str = "CCM", instrument: Any = "ratification") -> Deposit:
    return Deposit(treaty=treaty, state=state, deposited_on=on(day), instrument=instrument)


def leaves(state: str, day: str, treaty: str = "CCM") -> WithdrawalNotice:
    return WithdrawalNotice(treaty=treaty, state=state, received_on=on(day))


def at_war(state: str, began: str, ended: str | None = None, treaty: str = "CCM") -> ArmedConflict:
    return ArmedConflict(
        treaty=treaty, state=state, began_on=on(began), ended_on=on(ended) if ended is not None else None
    )


def in_force(
    day: str = "2010-08-01", threshold: str | None = "2010-02-16", treaty: str = "CCM"
) -> EntryIntoForce:
    return EntryIntoForce(
        treaty=treaty, entered_on=on(day), threshold_on=on(threshold) if threshold is not None else None
    )


def entered(
    *acts: Act, source: str = "depositary", at: datetime = FIRST, confidence: Any = "verified"
) -> list[Entry]:
    """An entry for each act, as one person types them in one after the other."""
    return [
        enter(act, source=source, locator=f"line {number}", recorded_at=at, by="test", confidence=confidence)
        for number, act in enumerate(acts, 1)
    ]


def ledger_of(entries: list[Entry], *sources: Source) -> Ledger:
    by_treaty: dict[str, list[Entry]] = {}
    for entry in entries:
        by_treaty.setdefault(entry.act.treaty, []).append(entry)
    described = {source.id: source for source in (DEPOSITARY, *sources)}
    return Ledger({treaty: tuple(found) for treaty, found in by_treaty.items()}, described)


def record_of(*acts: Act) -> Record:
    return Record(ledger=ledger_of(entered(*acts)))
