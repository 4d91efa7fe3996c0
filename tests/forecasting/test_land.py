"""The land of a state as it was known on a day, from the acts of a record."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from servanda.acts import LandFigure
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.forecasting.land import LandHistory, bounds, in_km2, land_history, states_with_land
from servanda.ledger import Source
from servanda.records import Record
from tests.situations import entered, ledger_of, on


def told(measure: Any, area: str, when: str, *, unit: Any = "km2", where: str = "") -> LandFigure:
    flow = measure not in ("suspected", "confirmed", "contaminated")
    return LandFigure(
        treaty="CCM",
        state="LBN",
        measure=measure,
        area=Amount.parse(area),
        unit=unit,
        during=PartialDate.parse(when) if flow else None,
        as_of=None if flow else PartialDate.parse(when),
        where=where,
    )


def source(name: str, published: str, kind: Any = "ngo") -> Source:
    return Source(id=name, title=name, publisher=name, kind=kind, published=on(published))


def land_of(by_source: dict[Source, list[LandFigure]], as_of: str = "2020-06-01") -> LandHistory:
    entries = [entry for one, acts in by_source.items() for entry in entered(*acts, source=one.id)]
    treaty = Record(ledger=ledger_of(entries, *by_source)).treaty("CCM")
    return land_history(treaty, "LBN", date.fromisoformat(as_of))


MONITOR = source("monitor", "2018-11-19")


def test_figures_of_one_year_come_together_in_square_kilometres() -> None:
    land = land_of(
        {
            MONITOR: [
                told("cleared", "1400000", "2017", unit="m2"),
                told("reduced", "~50", "2017", unit="ha"),
                told("cancelled", "2", "2017"),
                told("confirmed", "17.2", "2017-12-31"),
                told("suspected", "6.8", "2017-12-31"),
            ]
        }
    )
    (year,), (level,) = land.years, land.levels
    assert year.part("cleared") == Amount.parse("1.4")
    assert year.released == Amount(Decimal("3.85"), upto=Decimal("3.95"))
    assert level.remaining == Amount.parse("24")


def test_a_rounded_area_is_known_to_half_its_last_digit_in_any_unit() -> None:
    found = in_km2(told("cleared", "~50", "2017", unit="ha"))
    assert (found.low, found.high) == (Decimal("0.45"), Decimal("0.55"))


def test_figures_of_a_province_or_of_several_years_are_left_aside() -> None:
    land = land_of(
        {
            MONITOR: [
                told("cleared", "1", "2017", where="South"),
                told("cleared", "9", "2009/2016"),
                told("cleared", "2", "2016-01/2016-06"),
            ]
        }
    )
    assert land.years == ()


def test_a_figure_is_known_when_its_source_is_out() -> None:
    figures = {MONITOR: [told("cleared", "1.4", "2017"), told("contaminated", "24", "2017-12-31")]}
    early = source("report", "2018-03-01", "official")
    assert land_of(figures, "2018-03-15").years == ()
    assert land_of({early: figures[MONITOR]}, "2018-03-15").years != ()


def test_a_figure_is_known_at_the_latest_when_the_report_on_its_year_was_due() -> None:
    figures = {MONITOR: [told("cleared", "1.4", "2017"), told("contaminated", "24", "2017-12-31")]}
    assert land_of(figures, "2018-04-29").levels == ()
    assert land_of(figures, "2018-04-30").levels != ()


def test_what_a_later_edition_says_is_not_known_before_and_is_a_rival_after() -> None:
    later = source("later", "2021-06-01", "official")
    figures = {
        MONITOR: [told("contaminated", "24", "2017-12-31")],
        later: [told("contaminated", "30", "2017-12-31")],
    }
    (level,) = land_of(figures, "2022-01-01").levels
    figure = level.figures["contaminated"]
    assert (figure.area, figure.rivals) == (Amount.parse("30"), (Amount.parse("24"),))
    assert figure.contested
    assert set(figure.sources) == {"later", "monitor"}


def test_the_future_is_not_known() -> None:
    assert land_of({MONITOR: [told("cleared", "1", "2017")]}, "2017-06-01").years == ()


def test_one_part_alone_is_not_all_that_was_released() -> None:
    land = land_of({MONITOR: [told("cleared", "1", "2016"), told("cancelled", "5", "2017")]})
    assert [year.released for year in land.years] == [None, None]


def test_bounds_take_hedges_and_rivals_together() -> None:
    land = land_of({MONITOR: [told("confirmed", ">20", "2017-12-31"), told("suspected", "~5", "2017-12-31")]})
    low, high, ours = bounds(land.levels[0].pieces)
    assert (low, high, ours) == (pytest.approx(24.5), pytest.approx(35.5), True)


def test_states_with_figures_are_named() -> None:
    entries = entered(told("cleared", "1", "2017"), source="monitor")
    treaty = Record(ledger=ledger_of(entries, MONITOR)).treaty("CCM")
    assert states_with_land(treaty) == ("LBN",)
