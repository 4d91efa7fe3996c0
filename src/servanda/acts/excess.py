"""Figures of one state that cannot stand together: more taken away than there was.

Figures keep their hedge: a sum counts as too large only if the least it can be is more than the most there was.
Where sources compete about one figure, the one that does least harm is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from servanda.acts import Act, CasualtyFigure, LandFigure, StockpileFigure
from servanda.acts.field import square_metres
from servanda.amounts import Amount
from servanda.dates import PartialDate

T = TypeVar("T", StockpileFigure, LandFigure)

_TAKEN_AWAY = ("cleared", "reduced", "cancelled")


@dataclass(frozen=True, slots=True)
class Excess:
    """An act whose figure is more than others of the same state allow, and why."""

    act: Act
    message: str


def excesses(acts: Iterable[Act]) -> tuple[Excess, ...]:
    """What is too much, over the acts of any number of states and treaties, in the order of treaty and state."""
    stocks: dict[tuple[str, str, str], list[StockpileFigure]] = {}
    land: dict[tuple[str, str, str], list[LandFigure]] = {}
    casualties: dict[tuple[str, ...], list[CasualtyFigure]] = {}
    for act in acts:
        if isinstance(act, StockpileFigure):
            stocks.setdefault((act.treaty, act.state, act.item), []).append(act)
        elif isinstance(act, LandFigure):
            land.setdefault((act.treaty, act.state, act.where), []).append(act)
        elif isinstance(act, CasualtyFigure):
            about = (act.treaty, act.state, act.where, act.edition, str(act.during), str(act.as_of))
            casualties.setdefault(about, []).append(act)
    found: list[Excess] = []
    for key in sorted(stocks):
        found.extend(_stocks(stocks[key]))
    for key in sorted(land):
        found.extend(_land(land[key]))
    for edition in sorted(casualties):
        found.extend(_casualties(casualties[edition]))
    return tuple(found)


def _stocks(figures: Sequence[StockpileFigure]) -> Iterator[Excess]:
    """More destroyed than was ever declared or found."""
    declared = [figure.quantity.high for figure in figures if figure.measure == "declared"]
    found_later = [figure.quantity.high for figure in figures if figure.measure == "found_later"]
    if not declared or None in declared or None in found_later:
        return
    most = max(high for high in declared if high is not None)
    most += sum((high for high in found_later if high is not None), Decimal(0))
    destroyed = [figure for figure in figures if figure.measure == "destroyed"]
    for figure in destroyed:
        if figure.during is None and figure.quantity.low > most:
            yield Excess(figure, f"{_words(figure.quantity)} destroyed is more than the {most:,f} declared")
    flows = _apart(
        [(figure.during, figure.quantity, figure) for figure in destroyed if figure.during is not None]
    )
    total = sum((quantity.low for _, quantity, _ in flows), Decimal(0))
    if flows and total > most:
        yield Excess(flows[-1][2], f"{total:,f} destroyed over the years is more than the {most:,f} declared")


def _land(figures: Sequence[LandFigure]) -> Iterator[Excess]:
    """More released, after a day on which the whole area was known, than there was on it."""
    levels = _levels(figures)
    ends = [*(day for day, _ in levels[1:]), date.max]
    for (day, most), end in zip(levels, ends, strict=False):
        gone, last = Decimal(0), None
        for measures in (_TAKEN_AWAY, ("released",)):
            flows = _flows(figures, measures, day, end)
            amount = sum((low for low, _ in flows), Decimal(0))
            if amount > gone:
                gone, last = amount, flows[-1][1]
        new = [
            square_metres(figure)[1]
            for figure in figures
            if figure.measure == "newly_found" and _within(figure.during or figure.as_of, day, end)
        ]
        if last is None or None in new:
            continue
        most += sum((high for high in new if high is not None), Decimal(0))
        if gone > most:
            yield Excess(
                last,
                f"{_plain(gone)} m2 or more released after {day}, when {_plain(most)} m2 at most remained",
            )


def _levels(figures: Sequence[LandFigure]) -> list[tuple[date, Decimal]]:
    """The days on which the whole contaminated area is known, with the most it was, in square metres."""
    by_day: dict[date, dict[str, Decimal | None]] = {}
    for figure in figures:
        if figure.as_of is not None and figure.measure in ("contaminated", "suspected", "confirmed"):
            on = by_day.setdefault(figure.as_of.latest, {})
            high = square_metres(figure)[1]
            rival = on.get(figure.measure, Decimal(0))
            on[figure.measure] = None if high is None or rival is None else max(high, rival)
    levels = []
    for day, on in sorted(by_day.items()):
        parts = [on["contaminated"]] if "contaminated" in on else [on.get("suspected"), on.get("confirmed")]
        if all(part is not None for part in parts):
            levels.append((day, sum((part for part in parts if part is not None), Decimal(0))))
    return levels


def _flows(
    figures: Sequence[LandFigure], measures: Sequence[str], after: date, upto: date
) -> list[tuple[Decimal, LandFigure]]:
    found = []
    for measure in measures:
        told = [
            (figure.during, figure.area, figure)
            for figure in figures
            if figure.measure == measure and figure.during is not None and _within(figure.during, after, upto)
        ]
        found += [(square_metres(figure)[0], figure) for _, _, figure in _apart(told)]
    return found


def _casualties(figures: Sequence[CasualtyFigure]) -> Iterator[Excess]:
    """Killed and injured, or those of attacks and of remnants, that come to more than all casualties."""
    whole = [figure.count.high for figure in figures if figure.measure == "casualties" and not figure.basis]
    if not whole or None in whole:
        return
    most = max(high for high in whole if high is not None)
    for parts in (("killed", "injured", "outcome_unknown"), ("in_attacks", "from_remnants")):
        told = {figure.measure: figure for figure in figures if figure.measure in parts and not figure.basis}
        total = sum((figure.count.low for figure in told.values()), Decimal(0))
        if total > most:
            last = told[max(told, key=parts.index)]
            names = " and ".join(part.replace("_", " ") for part in parts if part in told)
            yield Excess(
                last, f"{names} come to {total:,f}, more than the {most:,f} casualties of the same edition"
            )


def _apart(flows: Iterable[tuple[PartialDate | None, Amount, T]]) -> list[tuple[PartialDate, Amount, T]]:
    """Flows of times that do not overlap, the shorter times first chosen; of rivals about one time, the least."""
    ordered = sorted(
        ((during, amount, figure) for during, amount, figure in flows if during is not None),
        key=lambda flow: (flow[0].latest - flow[0].earliest, flow[0].earliest, flow[1].low),
    )
    chosen: list[tuple[PartialDate, Amount, T]] = []
    for flow in ordered:
        if not any(flow[0].could_be(other[0]) for other in chosen):
            chosen.append(flow)
    return sorted(chosen, key=lambda flow: flow[0].earliest)


def _within(when: PartialDate | None, after: date, upto: date) -> bool:
    return when is not None and after < when.earliest and when.latest <= upto


def _plain(number: Decimal) -> str:
    return f"{number.normalize():,f}"


def _words(amount: Amount) -> str:
    return amount.in_words()
