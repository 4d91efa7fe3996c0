"""Every act can be true: no negative area, no end before its start, no state cleared of more than it had.

Sources do print figures that cannot stand together. Where an entry says so in its remark, that is known and explained.
"""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import Act, Assertion, participant
from servanda.acts.soundness import excesses, faults
from servanda.checks.finding import Finding, Weight
from servanda.checks.totals import TOTALS, no_figure
from servanda.ledger.entry import Entry
from servanda.ledger.views import view
from servanda.records import Record

NAME = "soundness"


def check(record: Record) -> Iterator[Finding]:
    """A fault for every act that cannot be true, and for every figure that is more than others of its state allow."""
    for code in record.codes:
        beside = record.treaty(code).beside
        if NAME not in beside:  # what is found of a treaty holds until a line about it is added
            beside[NAME] = tuple(_of_treaty(view(record.entries(code))))
        yield from beside[NAME]


def _of_treaty(entries: list[Entry]) -> Iterator[Finding]:
    for entry in entries:
        for fault in faults(entry.act, entry.recorded_at.date()):
            yield _finding("fault", entry.act, f"entry {entry.id}: {fault}")
        if isinstance(entry.act, Assertion) and entry.act.what in TOTALS and no_figure(entry.act):
            yield _finding("fault", entry.act, f"entry {entry.id}: value: {no_figure(entry.act)}")
    yield from _too_much(entries)


def _too_much(entries: list[Entry]) -> Iterator[Finding]:
    by_act: dict[Act, list[Entry]] = {}
    for entry in entries:
        by_act.setdefault(entry.act, []).append(entry)
    for excess in excesses(by_act):
        for entry in by_act[excess.act]:
            weight: Weight = "explained" if entry.remark else "fault"
            why = f"; {entry.remark}" if entry.remark else ""
            yield _finding(weight, entry.act, f"{excess.message} ({entry.source}{why})")


def _finding(weight: Weight, act: Act, message: str) -> Finding:
    state = participant(act)
    return Finding(
        check=NAME,
        weight=weight,
        treaty=act.treaty,
        subject=places.name(state) if state else act.treaty,
        message=f"{act.KIND.replace('_', ' ')}: {message}",
    )
