"""Deadlines as bars over the years, each in a row of its own, so that names and days beside it stay text.

Places are shares of the width: a row is as wide as the page lets it be, and nothing in it is stretched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.dates import PartialDate
from servanda.desk.public.drawing.axes import Mark, years_apart
from servanda.engine.obligations import Obligation
from servanda.forecasting.deadlines import done_on, listed_only
from servanda.publish.pictures.deadlines import Span, spans

_MARKS = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """A span of time, and where it begins and how long it is, in hundredths of the width."""

    sort: str
    span: Span
    left: float
    size: float


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one obligation, and where it was met: the first and the last place it may have been.

    ``listed`` where all that is known is a later list on which it is met: when it was met, it does not say.
    """

    bars: tuple[Bar, ...]
    met: tuple[float, float] | None
    listed: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows ready for a template, with the years over them and the day asked for."""

    rows: tuple[Row, ...]
    years: tuple[Mark, ...]
    today: float


def drawn(owed: Sequence[Obligation], as_of: date) -> Timeline:
    """The bars of obligations that have a deadline, in the order given."""
    found = [spans(one, as_of) for one in owed]
    met = [done_on(one) if listed_only(one) else _met(one) for one in owed]
    days = [day for of_one in found for span in of_one for day in (span.begun, span.ended)]
    days += [day for one in met if one is not None for day in (one.earliest, one.latest)]
    first = date(min(day.year for day in [*days, as_of]), 1, 1)
    last = date(max(day.year for day in [*days, as_of]) + 1, 1, 1)

    def across(day: date) -> float:
        return 100 * (day - first).days / (last - first).days

    rows = tuple(
        Row(
            bars=tuple(
                Bar(sort, span, across(span.begun), across(span.ended) - across(span.begun))
                for sort, span in _by_turns(of_one)
            ),
            met=(across(when.earliest), across(when.latest)) if when is not None else None,
            listed=listed_only(one),
        )
        for one, of_one, when in zip(owed, found, met, strict=True)
    )
    step = years_apart(last.year - first.year, _MARKS)
    years = tuple(
        Mark(across(date(year, 1, 1)), str(year)) for year in range(first.year, last.year) if year % step == 0
    )
    return Timeline(rows, years, across(as_of))


def _met(one: Obligation) -> PartialDate | None:
    return one.fulfilled if one.status in ("fulfilled", "fulfilled_late") else None


def _by_turns(found: Sequence[Span]) -> list[tuple[str, Span]]:
    """The spans with how each looks: one extension after another must be told apart."""
    turn, looks = 0, []
    for span in found:
        look = span.sort
        if look == "extension":
            look, turn = f"extension{' again' if turn % 2 else ''}", turn + 1
        looks.append((look, span))
    return looks
