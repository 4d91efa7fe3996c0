"""Land by state and year: what a state reported, in one unit, and whether it adds up."""

from __future__ import annotations

from datetime import date

from servanda.acts import Act
from servanda.answers.land import LandYear, by_year, land_figures, totals
from tests.answers.made import land
from tests.situations import record_of

TODAY = date(2026, 11, 21)


def years(*acts: Act) -> list[LandYear]:
    return by_year(land_figures(record_of(*acts).treaty("CCM"), TODAY))


LEBANON = (
    land("LBN", "contaminated", "16.3", as_of="2015-12-31"),
    land("LBN", "newly_found", "1", during="2016"),
    land("LBN", "cancelled", "0.5", during="2016"),
    land("LBN", "reduced", "30", during="2016", unit="ha"),
    land("LBN", "cleared", "1500000", during="2016", unit="m2"),
    land("LBN", "contaminated", "15.0", as_of="2016-12"),
)


def test_a_year_told_in_three_units_adds_up() -> None:
    year = next(row for row in years(*LEBANON) if row.year == 2016)
    assert year.opening is not None and year.closing is not None and year.released is not None
    assert float(year.released.km2.value) == 2.3
    assert (year.balance.verdict, year.balance.missing) == ("adds_up", ())


def test_cleared_alone_is_not_what_was_released() -> None:
    (year,) = years(land("LBN", "cleared", "1.5", during="2016"))
    assert year.released is None
    assert "released land" in year.balance.missing


def test_what_the_source_itself_calls_released_is_followed() -> None:
    (year,) = years(land("LBN", "released", "4", during="2016"), land("LBN", "cleared", "1", during="2016"))
    assert year.released is not None and year.released.km2.value == 4


def test_a_level_of_the_middle_of_a_year_closes_no_year() -> None:
    assert years(land("LBN", "contaminated", "17.18", as_of="2019-04")) == []


def test_confirmed_and_suspected_make_a_level_only_together() -> None:
    both = years(
        land("LBN", "confirmed", "10", as_of="2016-12-31"), land("LBN", "suspected", "5", as_of="2016-12-31")
    )
    assert both[0].closing is not None and str(both[0].closing.km2) == "15"
    one = years(land("LBN", "confirmed", "10", as_of="2016-12-31"))
    assert one[0].closing is not None and str(one[0].closing.km2) == ">=10"


def test_figures_of_regions_are_the_least_a_country_can_have_and_never_beside_its_own() -> None:
    parts = [
        land("IRQ", "contaminated", "200", as_of="2016", where="centre and south"),
        land("IRQ", "contaminated", "2.42", as_of="2016", where="Kurdish region"),
    ]
    assert str(years(*parts)[0].closing.km2) == ">=202.42"  # type: ignore[union-attr]
    whole = land("IRQ", "contaminated", "202.42", as_of="2016")
    assert str(years(*parts, whole)[0].closing.km2) == "202.42"  # type: ignore[union-attr]


def test_sums_say_of_which_states_they_are_made() -> None:
    rows = years(
        land("LBN", "cleared", "1.5", during="2016"),
        land("LAO", "cleared", ">5", during="2016"),
        land("IRQ", "cleared", "2", during="2017"),
    )
    first, second = totals(rows)
    assert (first.year, str(first.sums["cleared"]), first.states["cleared"]) == (
        2016,
        ">=6.5",
        ("LAO", "LBN"),
    )
    assert (second.year, second.states["cleared"]) == (2017, ("IRQ",))
    assert "released" not in first.sums


def test_what_is_told_of_later_is_not_known_on_a_day_before() -> None:
    treaty = record_of(*LEBANON).treaty("CCM")
    assert [told.act.measure for told in land_figures(treaty, date(2015, 12, 31))] == ["contaminated"]
