"""Every figure and date that others print is held against what law and record give."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from servanda.acts import Assertion
from servanda.checks.finding import Finding, Weight
from servanda.checks.readings import Reproduction, reproduce
from servanda.checks.totals import TOTALS
from servanda.engine import Answer
from servanda.ledger.entry import Entry
from servanda.records import Record, TreatyRecord

NAME = "assertions"


def check(record: Record) -> Iterator[Finding]:
    """A finding for every assertion that no reading reproduces."""
    for code in record.codes:
        treaty = record.treaty(code)
        known_errors = {entry.id: entry for entry in treaty.record.entries(code)}
        for fact in treaty.facts:
            if isinstance(fact.act, Assertion) and fact.act.what not in TOTALS:
                yield from judge(treaty, fact.act, fact.entries[0], known_errors)


def judge(treaty: TreatyRecord, act: Assertion, entry: Entry, entries: dict[str, Entry]) -> Iterator[Finding]:
    """What there is to say about one assertion."""
    if act.what == "entered_into_force":
        yield from _entry_into_force(treaty, act, entry)
        return
    if entry.corrects:
        printed = entries[entry.corrects].act
        if isinstance(printed, Assertion):
            said = f"printed {printed.value} ({printed.what}, {printed.as_of})"
            yield Finding(
                check=NAME,
                weight="explained",
                treaty=treaty.code,
                subject=entries[entry.corrects].source,
                message=f"{said}; right is {act.value} on {act.as_of}: {entry.reason}",
            )
    if act.as_of is None:
        yield _finding(
            treaty, entry, "note", f"{act.what} {act.value}: the source names no day, so it is not checked"
        )
        return
    found = reproduce(treaty, act, act.as_of.latest)
    if found is None:
        yield _finding(
            treaty, entry, "note", f"'{act.what}' has no reading here, so {act.value} is not checked"
        )
    elif found.reading is None:
        covered = treaty.record.coverage.get(treaty.code)
        if covered is not None and act.as_of.latest > covered.complete_until:
            missing = (
                f"the record is known to be complete until {covered.complete_until} only: {covered.basis}"
            )
            yield _finding(treaty, entry, "explained", f"{describe(found)}; {missing}")
        else:
            yield _finding(treaty, entry, "fault", describe(found))


def describe(found: Reproduction) -> str:
    """The figure printed and what the record gives, in one line."""
    act = found.assertion
    values = ", ".join(f"{name} {'open' if value is None else value}" for name, value in found.values)
    return f"printed {act.value} {act.what} on {act.as_of}; the record gives {values}"


def _entry_into_force(treaty: TreatyRecord, act: Assertion, entry: Entry) -> Iterator[Finding]:
    computed = treaty.general.computed
    if treaty.law.generic or not isinstance(computed, Answer):
        return
    given = computed.value.isoformat() if isinstance(computed.value, date) else None
    if given != act.value:
        yield _finding(
            treaty,
            entry,
            "note",
            f"prints {act.value} as entry into force; the instruments give {given or 'none'}",
        )


def _finding(treaty: TreatyRecord, entry: Entry, weight: Weight, message: str) -> Finding:
    return Finding(
        check=NAME,
        weight=weight,
        treaty=treaty.code,
        subject=entry.source,
        message=message,
    )
