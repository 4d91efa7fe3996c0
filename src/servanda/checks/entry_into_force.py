"""The general entry into force the depositary announced, against the one computed from the instruments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from servanda.acts import EntryIntoForce
from servanda.checks.finding import Finding
from servanda.engine import Answer
from servanda.records import Record, TreatyRecord

NAME = "entry-into-force"


def check(record: Record) -> Iterator[Finding]:
    """A fault where the two differ without an explanation in the record; a note where a state is missing."""
    for code in record.codes:
        treaty = record.treaty(code)
        if not treaty.law.generic:
            yield from _compare(treaty)


def _compare(treaty: TreatyRecord) -> Iterator[Finding]:
    general = treaty.general
    computed = general.computed
    announced = general.announced.act if general.announced is not None else None
    if not isinstance(computed, Answer):
        missing = getattr(computed, "missing", "")
        yield Finding(check=NAME, weight="note", treaty=treaty.code, subject="computed", message=missing)
        return
    day = computed.value if isinstance(computed.value, date) else None
    if not isinstance(announced, EntryIntoForce):
        said = f"the instruments give {day}" if day else f"not in force: {computed.caveat}"
        yield Finding(
            check=NAME,
            weight="fault" if day else "note",
            treaty=treaty.code,
            subject="announced",
            message=f"no announcement of the depositary in the record; {said}",
        )
        return
    if day == announced.entered_on.earliest:
        return
    assert general.announced is not None
    remark = next((entry.remark for entry in general.announced.entries if entry.remark), "")
    yield Finding(
        check=NAME,
        weight="explained" if remark else "fault",
        treaty=treaty.code,
        subject="announced",
        message=(
            f"the depositary announced {announced.entered_on}; the instruments in the record give "
            f"{day or computed.caveat} (art. {computed.article}){': ' + remark if remark else ''}"
        ),
    )
