"""A figure that may count only some of the states: those that acted in the time the text names, or those it names."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

from servanda.claiming.deciding.shared import (
    MEANS,
    Asking,
    left_open,
    on_day,
    window_of,
)
from servanda.claiming.hedges import holds
from servanda.claiming.model import Claim, Found, Value, replace
from servanda.dates import PartialDate


def of_some(
    found: Found, asking: Asking, readings: tuple[str, ...], value: int, values: dict[str, Value]
) -> Claim:
    """A figure that may count only those that acted in the time the text names: "in 2013, six states ratified"."""
    assert found.treaty is not None
    ledger = asking.ledger
    if found.states:
        window = window_of(found, asking)
        day = window.latest if window is not None else asking.today
        for reading in readings:
            if set(found.states) <= set(ledger.states(found.treaty, reading, day)):
                return Claim(
                    found=found,
                    verdict="supported",
                    as_of=window,
                    reading=reading,
                    record_value=len(found.states),
                    states=found.states,
                    sources=ledger.sources(found.treaty),
                    explanation=f"All {len(found.states)} that the text names {MEANS[reading]} {on_day(window)}.",
                )
    for reading, period in product(readings, _periods(found, asking)):
        eve = period.earliest - timedelta(days=1)
        steps = ledger.steps(found.treaty, reading, found.group)
        before, after = steps.on(eve), steps.on(period.latest)
        risen = after[0] - before[0]
        if before[0] == before[1] and after[0] == after[1] and holds(found.hedge, value, risen):
            new = set(ledger.states(found.treaty, reading, period.latest, found.group))
            new -= set(ledger.states(found.treaty, reading, eve, found.group))
            said = on_day(period)
            return Claim(
                found=replace(found, kind="delta"),
                verdict="supported",
                as_of=period,
                reading=reading,
                record_value=risen,
                states=tuple(sorted(new)),
                sources=ledger.sources(found.treaty),
                explanation=f"{said[:1].upper()}{said[1:]} the number of those that {MEANS[reading]} "
                f"rose from {before[0]} to {after[0]}.",
            )
    return left_open(
        found,
        asking,
        "the figure may count only those that acted in some time or at some event, which the record does not tell apart",
        readings=values,
    )


def _periods(found: Found, asking: Asking) -> list[PartialDate]:
    """The time the text names; without one, the last days before the document, as news have it."""
    if found.as_of is not None:
        return [found.as_of]
    if asking.date is None or not asking.date.exact or not isinstance(found.value, int) or found.value < 2:
        return []
    day = asking.date.earliest
    return [PartialDate(day - timedelta(days=days), day) for days in (0, 1, 3, 7)]
