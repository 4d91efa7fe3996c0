"""The general entry into force the depositary announced, against the one computed from the instruments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from servanda import places
from servanda.acts import Deposit, EntryIntoForce
from servanda.checks.finding import Finding
from servanda.engine import Answer, Instruments, Question
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
        yield from _moved_by_successions(treaty, day)
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


def _moved_by_successions(treaty: TreatyRecord, day: date | None) -> Iterator[Finding]:
    """A note where the depositary's present table alone would give another day.

    States that ceased to exist are no longer in it, so that the rank of every later instrument has moved.
    """
    deposits = [fact.act for fact in treaty.facts if isinstance(fact.act, Deposit)]
    gone = sorted({act.state for act in deposits if places.place(act.state).kind == "former_state"})
    left = Instruments.of((act for act in deposits if act.state not in gone), counting=treaty.law.counting)
    moved = treaty.law.answer(Question.TREATY_ENTERS_INTO_FORCE, left)
    if gone and isinstance(moved, Answer) and moved.value != day:
        names = ", ".join(places.name(state) for state in gone)
        yield Finding(
            check=NAME,
            weight="note",
            treaty=treaty.code,
            subject="computed",
            message=(
                f"the instruments give {day} only with those of {names}, which the depositary's table no longer "
                f"shows; without them the rank moves and they would give {moved.value}"
            ),
        )
