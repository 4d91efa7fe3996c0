"""Land as plain values: by state and year, in sum, and as others print totals; areas in square kilometres."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda import places
from servanda.acts import Assertion, ItemsDestroyed
from servanda.amounts import Amount
from servanda.answers.accounts import sources_of, told_by
from servanda.answers.land import (
    ARTICLES,
    FLOWS,
    Area,
    LandYear,
    YearTotal,
    areas,
    by_year,
    land_figures,
    told_in,
    totals,
)
from servanda.answers.printed import Printed, printed_totals
from servanda.ledger.competing import Told
from servanda.plain.stocked import bounds, plain_printed
from servanda.plain.told import plain_told
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Land on a day: every level told, every state's years, sums by year, and totals as printed."""

    treaty: TreatyRecord
    day: date
    figures: Sequence[Told]
    years: Sequence[LandYear]
    sums: Sequence[YearTotal]
    printed: Sequence[Printed]
    items: Sequence[Told]


def answer(treaty: TreatyRecord, day: date, chosen: Sequence[str] | None, year: int | None) -> Answer:
    """What is told of land by the day; printed totals only where no states are picked out."""
    figures = [told for told in land_figures(treaty, day) if chosen is None or told.act.state in chosen]
    items = [
        told for told in told_by(treaty, ItemsDestroyed, day) if chosen is None or told.act.state in chosen
    ]
    every_year = by_year(figures)
    printed = [
        item
        for measure in FLOWS
        for item in printed_totals(treaty, day, [f"{measure}_area_km2"], _in_its_year(every_year, measure))
    ]
    years = [row for row in every_year if year is None or row.year == year]
    return Answer(
        treaty=treaty,
        day=day,
        figures=[told for told in figures if _speaks_of(told.act, year)],
        years=years,
        sums=totals(years),
        printed=[item for item in printed if _speaks_of(item.act, year)] if chosen is None else [],
        items=[told for told in items if _speaks_of(told.act, year)],
    )


def _in_its_year(rows: Sequence[LandYear], measure: str) -> Callable[[Assertion], tuple[Amount | None, int]]:
    return lambda act: told_in(rows, measure, act.during)


def _speaks_of(act: Any, year: int | None) -> bool:
    """Whether an act speaks of a time in the year, or no year is asked for."""
    if year is None:
        return True
    when = act.during or act.as_of
    return when is not None and when.earliest.year <= year <= when.latest.year


def article(one: Answer) -> str:
    """The article it is about."""
    return ARTICLES[one.treaty.code]


def plain(one: Answer) -> dict[str, Any]:
    """The answer as plain values; areas in square kilometres."""
    return {
        "unit": "km2",
        "years": [plain_year(row) for row in one.years],
        "totals": [
            {
                "year": total.year,
                "measure": measure,
                **bounds(amount),
                "states": list(total.states[measure]),
            }
            for total in one.sums
            for measure, amount in total.sums.items()
        ],
        "printed": [{"what": item.act.what, **plain_printed(item)} for item in one.printed],
        "figures": [{**plain_told(told), "km2": str(areas(told).km2)} for told in one.figures],
        "items_destroyed": [plain_told(told) for told in one.items],
    }


def plain_year(row: LandYear) -> dict[str, Any]:
    """One state's year as plain values."""
    parts = [
        told
        for area in (row.opening, *row.flows.values(), row.closing)
        if area is not None
        for told in area.parts
    ]
    return {
        "treaty": row.treaty,
        "state": row.state,
        "name": places.name(row.state),
        "year": row.year,
        "opening": _km2(row.opening),
        **{measure: _km2(row.flows.get(measure)) for measure in FLOWS},
        "released": _km2(row.released),
        "closing": _km2(row.closing),
        "adds_up": row.balance.verdict,
        "left_over": float(row.balance.left_over) if row.balance.left_over is not None else None,
        "missing": list(row.balance.missing),
        "because": row.balance.because,
        "contested": row.contested,
        "sources": list(sources_of(told.followed for told in parts)),
        "ref": f"{row.treaty}/{row.state}/land",
    }


def _km2(area: Area | None) -> str | None:
    return str(area.km2) if area is not None else None
