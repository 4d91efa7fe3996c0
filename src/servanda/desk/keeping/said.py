"""What was said of a treaty on a day in the past, held against what is said now.

From the day on which this desk took in its first line, what it had taken in by then is what it could say, imports
included. For days before, the moments of recording in the lines tell what was known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from servanda.clock import today
from servanda.days import Day, StateDay
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import at
from servanda.errors import BadDate
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A state of which something else was said."""

    state: str
    name: str
    then: StateDay | None
    now: StateDay | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """``then`` is None where nothing was known of the treaty; ``by_desk`` whether this desk was there to say it."""

    treaty: str
    as_of: date
    known: date
    by_desk: bool
    then: Day | None
    now: Day
    differing: tuple[Differing, ...]
    rows: tuple[StateDay, ...]


def said_on(record: Record, treaty: str, as_of: date, known: date) -> Said:
    """What was said on the day ``known`` of a treaty as of another day. Raises BadDate for a day to come, or one
    before the treaty.
    """
    if known > today():
        raise BadDate(f"{known.isoformat()} is yet to come: nobody said anything then")
    now = record.treaty(treaty).on(as_of)
    limit = datetime.combine(known, time(23, 59, 59, 999999), tzinfo=UTC)
    last = (
        Line.objects.filter(received_at__lte=limit)
        .order_by("-sequence")
        .values_list("sequence", "seal")
        .first()
    )
    if last is not None:
        earlier = _at(*last)
        then = earlier.treaty(treaty).on(as_of) if treaty in earlier.codes else None
    else:
        then = record.treaty(treaty, known).on(as_of)
    old = {row.state: row for row in then.rows()} if then is not None else {}
    new = {row.state: row for row in now.rows()}
    differing = [
        Differing(
            state=state, name=(new.get(state) or old[state]).name, then=old.get(state), now=new.get(state)
        )
        for state in sorted(old.keys() | new.keys())
        if _shown(old.get(state)) != _shown(new.get(state))
    ]
    return Said(
        treaty=treaty,
        as_of=as_of,
        known=known,
        by_desk=last is not None,
        then=then,
        now=now,
        differing=tuple(sorted(differing, key=lambda one: one.name)),
        rows=tuple(old.values()),
    )


@lru_cache(maxsize=4)
def _at(sequence: int, seal: str) -> Record:
    """The record at a line; the seal tells one ledger from another."""
    return at(sequence)


def _shown(row: StateDay | None) -> tuple[object, ...]:
    return (
        ()
        if row is None
        else (row.standing, row.signed, row.consented, row.in_force_from, row.withdrawal_effective)
    )
