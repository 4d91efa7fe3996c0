"""What the law finds odd in the record: a signature out of time, an effect others date otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from servanda import places
from servanda.acts import WithdrawalNotice
from servanda.checks.finding import Finding
from servanda.engine import Answer
from servanda.engine.history import Event
from servanda.records import Record

NAME = "law"


def check(record: Record) -> Iterator[Finding]:
    """Faults where a rule and a source contradict each other; notes where the law leaves something open."""
    for code in record.codes:
        for state, history in sorted(record.treaty(code).histories.items()):
            for event in history.events:
                yield from _event(code, state, event)


def _event(code: str, state: str, event: Event) -> Iterator[Finding]:
    name = places.name(state)
    if event.what in ("signature_void", "not_bound") and isinstance(event.outcome, Answer):
        yield Finding(
            check=NAME,
            weight="fault",
            treaty=code,
            subject=name,
            message=f"{event.what.replace('_', ' ')} on {event.on}: {event.outcome.because}",
        )
    act = event.fact.act if event.fact is not None else None
    if event.what == "withdrawn" and isinstance(act, WithdrawalNotice) and act.stated_effect_on is not None:
        computed = event.outcome.value if isinstance(event.outcome, Answer) else None
        if isinstance(computed, date) and act.stated_effect_on.exact and computed != act.stated_effect_on.day:
            yield Finding(
                check=NAME,
                weight="fault",
                treaty=code,
                subject=name,
                message=f"the source dates the withdrawal {act.stated_effect_on}; the law gives {computed}",
            )
