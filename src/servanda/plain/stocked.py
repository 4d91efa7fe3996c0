"""Stockpiles as plain values: by state, in sum, and as others print totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda import places
from servanda.acts import Assertion
from servanda.amounts import Amount
from servanda.answers.accounts import reference, sources_of
from servanda.answers.printed import Printed, printed_totals
from servanda.answers.stocks import (
    ARTICLES,
    MEASURES,
    Stock,
    StockTotal,
    stocks,
    told_during,
    told_until,
    totals,
)
from servanda.days import by_name
from servanda.plain.told import plain_told
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Stocks on a day: by state, in sum, and as printed."""

    treaty: TreatyRecord
    day: date
    found: Sequence[Stock]
    sums: Sequence[StockTotal]
    printed: dict[tuple[str, str], list[Printed]]
    year: int | None


def answer(treaty: TreatyRecord, day: date, chosen: Sequence[str] | None, year: int | None) -> Answer:
    """What is told of stocks by the day; printed totals only where no states are picked out."""
    found = sorted(
        (stock for stock in stocks(treaty, day) if chosen is None or stock.state in chosen),
        key=lambda stock: (by_name(places.name(stock.state)), stock.item),
    )
    if year is not None:
        found = [stock for stock in found if any(told_in(told.act, year) for told in stock.by_year)]
    sums = totals(found) if year is None else []
    printed: dict[tuple[str, str], list[Printed]] = {
        (one.item, one.measure): printed_totals(
            treaty, day, [f"{one.measure}_{one.item}"], _until(found, one, day)
        )
        for one in sums
        if chosen is None
    }
    return Answer(treaty=treaty, day=day, found=found, sums=sums, printed=printed, year=year)


def _until(
    found: Sequence[Stock], one: StockTotal, day: date
) -> Callable[[Assertion], tuple[Amount | None, int]]:
    def summed(act: Assertion) -> tuple[Amount | None, int]:
        if act.during is not None:
            return told_during(found, one.item, one.measure, act.during)
        until = act.as_of.latest if act.as_of is not None else day
        return told_until(found, one.item, one.measure, until)

    return summed


def told_in(act: Any, year: int) -> bool:
    return act.during is not None and act.during.earliest.year <= year <= act.during.latest.year


def article(one: Answer) -> str:
    """The article it is about."""
    return ARTICLES[one.treaty.code]


def plain(one: Answer) -> dict[str, Any]:
    """The answer as plain values."""
    return {
        "states": [plain_stock(stock) for stock in one.found],
        "totals": [
            {
                **sum_row(total),
                "states": list(total.states),
                "not_told_of": list(total.untold),
                "printed": [plain_printed(item) for item in one.printed.get((total.item, total.measure), ())],
            }
            for total in one.sums
        ],
    }


def plain_stock(stock: Stock) -> dict[str, Any]:
    """One stock as plain values, every figure with its sources and rivals."""
    return {
        **stock_row(stock),
        "figures": {measure: plain_told(told) for measure, told in stock.levels.items()},
        "by_year": [plain_told(told) for told in stock.by_year],
        "earlier": [plain_told(told) for told in stock.earlier],
    }


def plain_printed(item: Printed) -> dict[str, Any]:
    """A printed total as plain values."""
    return {
        "value": str(item.value),
        "as_of": str(item.act.as_of) if item.act.as_of else None,
        "during": str(item.act.during) if item.act.during else None,
        "sum": str(item.summed) if item.summed is not None else None,
        "states_not_told_of": item.untold,
        "agrees_with_sum": item.agrees,
        "more_than_sum": float(item.more) if item.more is not None else None,
        "sources": list(sources_of([item.fact])),
        "ref": reference(item.fact),
    }


def stock_row(stock: Stock) -> dict[str, Any]:
    followed = [told.followed for told in stock.levels.values()]
    return {
        "treaty": stock.treaty,
        "state": stock.state,
        "name": places.name(stock.state),
        "item": stock.item,
        **{
            measure: str(amount) if (amount := stock.amount(measure)) is not None else None
            for measure in MEASURES
        },
        "adds_up": stock.balance.verdict,
        "left_over": float(stock.balance.left_over) if stock.balance.left_over is not None else None,
        "missing": list(stock.balance.missing),
        "because": stock.balance.because,
        "contested": stock.contested,
        "low_confidence": stock.low_confidence,
        "sources": list(sources_of(followed)),
        "ref": f"{stock.treaty}/{stock.state}/stocks",
    }


def sum_row(total: StockTotal) -> dict[str, Any]:
    return {"item": total.item, "measure": total.measure, **bounds(total.amount)}


def bounds(amount: Amount | None) -> dict[str, Any]:
    """A sum with the least and the most it can be."""
    if amount is None:
        return {"amount": None, "least": None, "most": None}
    high = amount.high
    return {
        "amount": str(amount),
        "least": float(amount.low),
        "most": float(high) if high is not None else None,
    }
