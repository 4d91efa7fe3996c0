"""Where an answer comes from: the entries and sources of a fact, its short reference, and its rivals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.acts import ImplementingAct, dates_of
from servanda.dates import PartialDate
from servanda.ledger.competing import Told, agree
from servanda.ledger.facts import Fact
from servanda.records import TreatyRecord

REFERENCE = 8
"""How many signs of an entry's id make a reference to it."""


def reference(fact: Fact) -> str:
    """A short reference to the best entry of a fact, as ``servanda trace`` takes it."""
    return fact.entries[0].id[:REFERENCE]


def sources_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The ids of the sources that report these facts, each once, the best first."""
    return tuple(dict.fromkeys(entry.source for fact in facts for entry in fact.entries))


def rivals(told: Told) -> tuple[Fact, ...]:
    """The other accounts that cannot be true together with the one followed."""
    return tuple(other for other in told.others if not agree(told.act, other.act))


def told_by(
    treaty: TreatyRecord, kind: type[ImplementingAct], on: date, state: str | None = None
) -> list[Told]:
    """What is told of one kind of act that may have happened, or that speaks of a time begun, by the day."""
    return [told for told in treaty.told(kind, state) if happened_by(told, on)]


def happened_by(told: Told, on: date) -> bool:
    """Whether the act followed may have been done by the day; one without any date is taken to have been."""
    earliest = [
        value.earliest
        for name in dates_of(told.act.KIND)
        if isinstance(value := getattr(told.act, name), PartialDate)
    ]
    return not earliest or min(earliest) <= on
