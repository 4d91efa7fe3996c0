"""The figures of the work that the record holds: stocks, land, people and money, as printed or as added up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.acts import CasualtyFigure, Funding, LandFigure, StockpileFigure
from servanda.acts.field import SQUARE_METRES
from servanda.amounts import Amount
from servanda.claiming.deciding.accounts import Account, accounts, day_asked, printed
from servanda.claiming.deciding.shared import Asking, window_of
from servanda.claiming.model import Found, Hedge
from servanda.dates import PartialDate
from servanda.errors import BadAmount
from servanda.records import TreatyRecord

LAND, MONEY = "square_metres", "usd"
_KM2 = 1_000_000
ITEMS = ("cluster_munitions", "submunitions", "antipersonnel_mines")
_FUNDED = ("APMBC", "CCM")
"""Money for mine action is given for the work under both treaties, and reported together."""

_SPREAD: dict[Hedge, float] = {"more_than": 1.01, "at_least": 1.01}
"""A printed lower bound speaks of a figure not much above it: "more than 573,000" is no account of a million."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the record: the least and the most it can be, when it was so, and how it reads."""

    low: float
    high: float
    when: PartialDate | None
    flow: bool
    """Whether it is of a time (a year), and not a level reached by a day."""
    told: str
    behind: tuple[Account, ...]


def figures_of(found: Found, treaty: TreatyRecord, asking: Asking) -> Iterator[Figure]:
    """Every figure of the record that may be of what a claim counts."""
    if found.about in ITEMS:
        yield from _stocks(found, treaty, asking)
    elif found.about == LAND:
        yield from _land(found, treaty)
    elif found.about == MONEY:
        for code in _FUNDED:
            if code in asking.ledger.record.codes:
                yield from _money(found, asking.ledger.treaty(code))
    else:
        yield from _people(found, treaty)


def _stocks(found: Found, treaty: TreatyRecord, asking: Asking) -> Iterator[Figure]:
    day = day_asked(found.date or window_of(found, asking), asking)
    measures = {"destroyed": ("destroyed", "declared"), "declared": ("declared",)}.get(
        found.what, ("destroyed", "declared")
    )
    if found.states:
        for account in accounts(treaty, StockpileFigure, found.states[0]):
            act = account.act
            if act.item == found.about and act.measure in measures and _by(act, day, found):
                yield _figure(
                    account,
                    act.quantity,
                    f"{places.name(act.state)} {act.measure} {act.quantity.in_words()} {_item(found)}",
                )
        return
    if found.what == "declared":
        return
    window = found.date or window_of(found, asking)
    for account in printed(treaty, f"destroyed_{found.about}"):
        figure = _printed(account, f"{_item(found)} destroyed", 1)
        if figure is not None and _is_of(figure, window, day):
            yield figure
    yield from _sum(found, treaty, day)


def _sum(found: Found, treaty: TreatyRecord, day: date) -> Iterator[Figure]:
    """What the figures of the states come to by a day: the latest level of each, with what nobody has seen and
    without."""
    for remembered in (False, True):
        levels: dict[str, Account] = {}
        for account in accounts(treaty, StockpileFigure):
            act = account.act
            if (
                act.item != found.about
                or act.measure != "destroyed"
                or act.as_of is None
                or act.as_of.latest > day
            ):
                continue
            if account.remembered and not remembered:
                continue
            held = levels.get(act.state)
            if held is None or _rank(account) > _rank(held):
                levels[act.state] = account
        if levels:
            low = sum(_low(a.act.quantity) for a in levels.values())
            high = sum(_high(a.act.quantity) for a in levels.values())
            told = f"the figures of {len(levels)} states come to {low:,.0f}" + (
                f" to {high:,.0f}" if high > low else ""
            )
            told += f" {_item(found)} by {day}" + (
                ", some of them not seen in a source" if remembered else ""
            )
            yield Figure(
                low, high, PartialDate.of(day), False, told, tuple(levels[state] for state in sorted(levels))
            )


def _rank(account: Account) -> tuple[bool, date]:
    return not account.remembered, account.act.as_of.latest


def _land(found: Found, treaty: TreatyRecord) -> Iterator[Figure]:
    measures: tuple[str, ...] = (found.what,)
    if found.what in ("cleared", "released"):
        measures = ("cleared", "released")
    if found.what == "contaminated":
        measures = ("contaminated", "suspected", "confirmed")
    if found.states:
        for account in accounts(treaty, LandFigure, found.states[0]):
            act = account.act
            if act.measure not in measures or not _of_time(act, found):
                continue
            factor = float(SQUARE_METRES[act.unit])
            figure = _figure(
                account,
                act.area,
                f"{places.name(act.state)} {act.measure} {act.area.in_words()} {act.unit}",
                factor,
            )
            digit = act.area.value.as_tuple().exponent
            half = factor * 10.0 ** (digit if isinstance(digit, int) else 0) / 2
            yield Figure(
                max(figure.low - half, 0),
                figure.high + half,
                figure.when,
                figure.flow,
                figure.told,
                figure.behind,
            )
        return
    if found.date is None:
        return
    for what in measures:
        for account in printed(treaty, f"{what}_area_km2"):
            printed_figure = _printed(account, f"km2 {what}", _KM2)
            if (
                printed_figure is not None
                and printed_figure.when is not None
                and _covers(printed_figure.when, found.date)
            ):
                yield printed_figure


def _people(found: Found, treaty: TreatyRecord) -> Iterator[Figure]:
    state = found.states[0] if found.states else ""
    if found.date is None:
        return
    for account in accounts(treaty, CasualtyFigure):
        act = account.act
        if act.state != state or act.measure != found.about or act.where or not act.during:
            continue
        if act.basis in ("", "recorded") and _covers(act.during, found.date):
            edition = f" ({act.edition})" if act.edition else ""
            yield _figure(
                account, act.count, f"{act.count.in_words()} {act.measure} in {act.during}{edition}"
            )


def _money(found: Found, treaty: TreatyRecord) -> Iterator[Figure]:
    if found.date is None:
        return
    if not found.states:
        for what in ("international", "national", "international_and_national", "total"):
            for account in printed(treaty, f"funding_{what}_usd"):
                figure = _printed(account, f"US dollars ({what.replace('_', ' ')})", 1)
                if figure is not None and figure.when is not None and _covers(figure.when, found.date):
                    yield figure
        return
    for account in accounts(treaty, Funding):
        act = account.act
        mine = act.state == found.states[0] or act.recipient == found.states[0]
        if mine and act.in_usd is not None and _covers(act.during, found.date):
            yield _figure(
                account, act.in_usd, f"{act.in_usd.in_words()} US dollars {act.measure} in {act.during}"
            )


def _covers(during: PartialDate, told: PartialDate) -> bool:
    """Whether a figure is of the very time told: the same year, or the same span."""
    return (during.earliest, during.latest) == (told.earliest, told.latest)


def _of_time(act: LandFigure, found: Found) -> bool:
    if found.date is None:
        return False
    if act.during is not None:
        return _covers(act.during, found.date)
    return act.as_of is not None and act.as_of.could_be(found.date)


def _by(act: StockpileFigure, day: date, found: Found) -> bool:
    """Whether a figure of a state's stocks can be the one told: of the year told, or a level reached by the day."""
    if act.during is not None:
        return found.date is not None and _covers(act.during, found.date)
    return act.as_of is None or act.as_of.earliest <= day


def _figure(account: Account, amount: Amount, told: str, factor: float = 1) -> Figure:
    act = account.act
    when = getattr(act, "during", None) or getattr(act, "as_of", None)
    dated = f", {when}" if when is not None and str(when) not in told else ""
    return Figure(
        _low(amount) * factor,
        _high(amount) * factor,
        when,
        getattr(act, "during", None) is not None,
        f"{told}{dated}",
        (account,),
    )


def _low(amount: Amount) -> float:
    return float(amount.low)


def _high(amount: Amount) -> float:
    high = amount.high
    if high is not None:
        return float(high)
    return float(amount.value) * _SPREAD.get(amount.hedge, 1.0)


def _printed(account: Account, what: str, factor: float) -> Figure | None:
    try:
        amount = Amount.parse(account.act.value)
    except BadAmount:
        return None
    return _figure(account, amount, f"{amount.in_words()} {what} is printed", factor)


def _item(found: Found) -> str:
    return found.about.replace("_", " ")


def _is_of(figure: Figure, window: PartialDate | None, day: date) -> bool:
    if figure.when is None:
        return False
    if figure.flow:
        return window is not None and _covers(figure.when, window)
    return (window is not None and figure.when.could_be(window)) or 0 <= (
        day - figure.when.latest
    ).days <= 370
