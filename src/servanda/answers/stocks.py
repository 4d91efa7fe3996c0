"""Stockpiles: what a state declared, destroyed, kept and has left (CCM 3, APMBC 3 and 4).

Figures up to a day are levels, figures of a year are flows; a sum of flows never stands in for a level. Of several
levels the last one is followed, the earlier ones stand beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from servanda.acts import StockpileFigure
from servanda.acts.field import StockItem, StockMeasure
from servanda.amounts import Amount
from servanda.answers.accounts import rivals, told_by
from servanda.answers.balance import Balance, balance, summed
from servanda.dates import PartialDate
from servanda.ledger.competing import Told
from servanda.records import TreatyRecord

MEASURES: tuple[StockMeasure, ...] = get_args(StockMeasure)
ITEMS: tuple[StockItem, ...] = get_args(StockItem)
ARTICLES = {"CCM": "3", "APMBC": "4"}
"""The article under which each treaty has stocks destroyed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One state's stock of one kind of item.

    ``levels`` holds the last figure told of each measure, ``earlier`` those before it, ``by_year`` what was destroyed
    in single years.
    """

    treaty: str
    state: str
    item: StockItem
    levels: dict[str, Told]
    earlier: tuple[Told, ...]
    by_year: tuple[Told, ...]
    balance: Balance

    def amount(self, measure: str) -> Amount | None:
        """The figure followed for a measure, None where nothing is told."""
        told = self.levels.get(measure)
        quantity: Amount | None = told.act.quantity if told is not None else None
        return quantity

    @property
    def contested(self) -> bool:
        """Whether any of the figures followed has a rival."""
        return any(rivals(told) for told in self.levels.values())

    @property
    def low_confidence(self) -> bool:
        """Whether any of the figures followed has not yet been seen in a source."""
        return any(told.followed.low_confidence for told in self.levels.values())


def stocks(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Stock]:
    """Every state's stock of every item as told by a day, in the order of states and items."""
    figures = [told for told in told_by(treaty, StockpileFigure, on, state) if told.act.state]
    found = []
    for code in sorted({told.act.state for told in figures}):
        for item in ITEMS:
            mine = [told for told in figures if (told.act.state, told.act.item) == (code, item)]
            if mine:
                found.append(_stock(treaty.code, code, item, mine))
    return found


def _stock(treaty: str, state: str, item: StockItem, mine: Sequence[Told]) -> Stock:
    flows = [told for told in mine if told.act.during is not None]
    in_time = sorted((told for told in mine if told.act.during is None), key=_last_told)
    levels: dict[str, Told] = {told.act.measure: told for told in in_time}
    if _outdated(levels):
        del levels["remaining"]
    return Stock(
        treaty=treaty,
        state=state,
        item=item,
        levels=levels,
        earlier=tuple(told for told in in_time if levels.get(told.act.measure) is not told),
        by_year=tuple(sorted(flows, key=lambda told: (str(told.act.during), told.act.measure))),
        balance=_balance(levels),
    )


def _last_told(told: Told) -> date:
    return told.act.as_of.latest if told.act.as_of is not None else date.min


def _outdated(levels: dict[str, Told]) -> bool:
    """Whether what remained is told of a day before that of what has been destroyed since."""
    if "remaining" not in levels or "destroyed" not in levels:
        return False
    remained, destroyed = levels["remaining"].act.as_of, levels["destroyed"].act.as_of
    return remained is not None and destroyed is not None and remained.latest < destroyed.earliest


def _balance(levels: dict[str, Told]) -> Balance:
    """Whether what was declared or found later is what was destroyed, given away or is left.

    Where nobody tells what remains, the figures still agree if nothing is left by them, and disagree if more went
    than was there. Sources differ in whether what is kept for training was among what was declared: where the figures
    add up only with it, the sentence says so.
    """

    def term(measure: str) -> Amount | None:
        return levels[measure].act.quantity if measure in levels else None

    opening = ("what was declared", term("declared"))
    come = [("what was found later", found)] if (found := term("found_later")) is not None else []
    gone = [("what was destroyed", term("destroyed"))]
    if (given := term("transferred")) is not None:
        gone.append(("what was transferred", given))
    kept, remaining = term("retained"), term("remaining")
    with_kept = [("what is kept for training", kept)] if kept is not None and kept.value > 0 else []
    if remaining is not None:
        return _best(
            balance(opening, come, gone, [("what remains", remaining)]),
            balance(opening, come, gone, [("what remains", remaining), *with_kept]),
        )
    if any(amount is None for _, amount in (opening, *gone)):
        return balance(opening, come, gone, [])
    found_empty = _best(
        balance(opening, come, gone, [("nothing", Amount.of(0))]), balance(opening, come, gone, with_kept)
    )
    if found_empty.verdict == "adds_up" or found_empty.left_over is None:
        return found_empty
    if found_empty.left_over > 0:
        more = f"{found_empty.left_over:,f} more went than was there"
        return replace(found_empty, because=more)
    return Balance(
        verdict="cannot_tell",
        left_over=found_empty.left_over,
        missing=("what remains",),
        because=f"{-found_empty.left_over:,f} are not accounted for: what remains is not in the record",
    )


def _best(without: Balance, with_kept: Balance) -> Balance:
    """The balance without what is kept for training, unless the figures add up only with it."""
    if without.verdict == "adds_up" or with_kept.verdict != "adds_up":
        return without
    return replace(with_kept, because=f"{with_kept.because}, with what is kept for training")


@dataclass(frozen=True, slots=True, kw_only=True)
class StockTotal:
    """A sum over states of what is told of one measure and item, with the states it is made of, and those with a
    stock of which this figure is not told.
    """

    item: StockItem
    measure: StockMeasure
    amount: Amount | None
    states: tuple[str, ...]
    untold: tuple[str, ...]


def told_until(found: Sequence[Stock], item: str, measure: str, day: date) -> tuple[Amount | None, int]:
    """The sum over states of what is told of a measure for a time up to a day, and of how many states with such a
    stock it is then not told.
    """
    told, untold = [], 0
    for stock in found:
        if stock.item != item or measure not in stock.levels:
            continue
        figures = [stock.levels[measure], *stock.earlier]
        by_then = [one for one in figures if one.act.measure == measure and _last_told(one) <= day]
        if by_then:
            told.append(max(by_then, key=_last_told).act.quantity)
        else:
            untold += 1
    return summed(told), untold


def told_during(
    found: Sequence[Stock], item: str, measure: str, when: PartialDate
) -> tuple[Amount | None, int]:
    """The sum over states of what is told of a measure for just this time, and of how many states with such a stock
    nothing is told for it.
    """
    told = {
        stock.state: one.act.quantity
        for stock in found
        for one in stock.by_year
        if (stock.item, one.act.measure, one.act.during) == (item, measure, when)
    }
    return summed(list(told.values())), len(
        {stock.state for stock in found if stock.item == item} - told.keys()
    )


def totals(found: Sequence[Stock]) -> list[StockTotal]:
    """The sums over states: no surer than their parts, and only over those that are told."""
    sums = []
    for item in ITEMS:
        mine = [stock for stock in found if stock.item == item]
        for measure in MEASURES:
            told = {stock.state: amount for stock in mine if (amount := stock.amount(measure)) is not None}
            if told:
                sums.append(
                    StockTotal(
                        item=item,
                        measure=measure,
                        amount=summed(list(told.values())),
                        states=tuple(sorted(told)),
                        untold=tuple(sorted({stock.state for stock in mine} - told.keys())),
                    )
                )
    return sums
