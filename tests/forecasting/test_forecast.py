"""Forecasts: arithmetic where there is no doubt, doubt where there is, and silence where the record is thin."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numpy", reason="needs the extra 'panel'")

from servanda.errors import UsageError
from servanda.forecasting.forecast import Forecast, NoForecast, forecast, last_rate
from servanda.forecasting.land import LandHistory
from servanda.forecasting.model import QUANTILES, Basis, Span, Weighing, futures
from servanda.forecasting.words import assumptions, of_hundred, sentence
from tests.forecasting.lands import history, level, released, steady

LAST = "2020-12-31"


def made(land: LandHistory, by: str, **options: Any) -> Forecast:
    found = forecast(land, date.fromisoformat(by), **options)
    assert isinstance(found, Forecast), found
    return found


@pytest.mark.parametrize(
    ("by", "probability"),
    [("2025-12-31", 1), ("2025-12-30", 0), ("2026-05-01", 1), ("2023-07-01", 0)],
)
def test_with_the_same_release_every_year_arithmetic_decides(by: str, probability: float) -> None:
    land = history(steady("2"), [level(LAST, contaminated="10")])
    assert made(land, by).probability == probability


@pytest.mark.parametrize("weighing", ["alike", "drawn", "recent"])
def test_how_years_are_weighed_makes_no_difference_where_they_are_alike(weighing: Weighing) -> None:
    land = history(steady("2"), [level(LAST, contaminated="10")])
    assert made(land, "2025-12-31", weighing=weighing).probability == 1


def test_half_a_year_releases_half() -> None:
    land = history(steady("2"), [level("2020-06-30", contaminated="2")])
    found = made(land, "2020-12-31")
    middle = QUANTILES.index(0.5)
    left = {
        day.year: quantiles[middle]
        for day, quantiles in zip(found.futures.days, found.futures.remaining, strict=True)
    }
    assert left[2020] == pytest.approx(1, abs=0.01)
    assert left[2021] == 0


VARIED = [released(2018, released="1"), released(2019, released="2"), released(2020, released="6")]


@settings(max_examples=25, deadline=None)
@given(
    less=st.integers(1, 200),
    more=st.integers(0, 200),
    by=st.dates(date(2021, 1, 1), date(2040, 12, 31)),
)
def test_more_land_never_looks_quicker(less: int, more: int, by: date) -> None:
    def probability(area: int) -> float:
        found = forecast(
            history(VARIED, [level(LAST, contaminated=str(area))], as_of=LAST), by, count=400, horizon=0
        )
        assert isinstance(found, Forecast)
        return found.probability

    assert probability(less + more) <= probability(less)


@settings(max_examples=25, deadline=None)
@given(
    area=st.integers(1, 100),
    one=st.dates(date(2021, 1, 1), date(2035, 12, 31)),
    other=st.dates(date(2021, 1, 1), date(2035, 12, 31)),
)
def test_a_later_deadline_is_never_harder_to_meet(area: int, one: date, other: date) -> None:
    land = history(VARIED, [level(LAST, contaminated=str(area))], as_of=LAST)
    early, late = (
        made(land, day.isoformat(), count=400, horizon=0).probability for day in sorted((one, other))
    )
    assert early <= late


def test_the_same_figures_give_the_same_answer() -> None:
    land = history(VARIED, [level(LAST, contaminated="~20")])
    assert made(land, "2026-05-01").futures == made(land, "2026-05-01").futures


def test_a_hedge_widens_the_fan() -> None:
    def spread(area: str) -> float:
        found = made(history(VARIED, [level(LAST, contaminated=area)]), "2026-05-01")
        after = found.futures.remaining[found.futures.days.index(date(2021, 12, 31))]
        return after[-1] - after[0]

    assert spread("60") < spread("~60") < spread(">60")


def test_figures_that_disagree_widen_the_fan_and_are_named() -> None:
    from servanda.amounts import Amount
    from servanda.forecasting.land import AreaFigure, Level
    from tests.situations import on

    rival = AreaFigure(area=Amount.parse("20"), rivals=(Amount.parse("35"),))
    land = history(VARIED, [Level(when=on(LAST), figures={"contaminated": rival})])
    found = made(land, "2026-05-01")
    assert (found.basis.confirmed.low, found.basis.confirmed.high) == (20, 35)
    assert any("disagree" in line for line in assumptions(found))


def test_where_only_clearance_is_known_suspected_land_may_be_cancelled() -> None:
    cleared = [released(year, cleared="2") for year in (2018, 2019, 2020)]
    whole = [released(year, released="2") for year in (2018, 2019, 2020)]
    levels = [level(LAST, confirmed="4", suspected="16")]
    found = made(history(cleared, levels), "2025-12-31")
    assert found.cleared_only
    assert 0 < found.probability < 1
    assert made(history(whole, levels), "2025-12-31").probability == 0
    assert any("suspected" in line for line in assumptions(found))


def test_more_years_of_clearance_are_better_than_too_few_of_all_release() -> None:
    years = [
        released(2018, cleared="1", reduced="1", cancelled="5"),
        released(2019, cleared="1"),
        released(2020, cleared="2"),
    ]
    assert made(history(years, [level(LAST, contaminated="10")]), "2025-12-31").cleared_only


def test_a_year_already_known_is_taken_as_it_was() -> None:
    years = [*steady("1", (2017, 2018, 2019)), released(2020, released="9")]
    land = history(years, [level("2019-12-31", contaminated="10")], as_of="2021-01-01")
    found = made(land, "2021-12-31")
    first = found.futures.remaining[found.futures.days.index(date(2020, 12, 31))]
    assert {round(value, 6) for value in first} == {1.0}
    assert found.probability == 1


def test_land_newly_found_counts_against_release_only_where_asked() -> None:
    years = [released(year, released="3", newly_found="2") for year in (2018, 2019, 2020)]
    land = history(years, [level(LAST, contaminated="9")])
    assert made(land, "2023-12-31").probability == 1
    assert made(land, "2023-12-31", net=True).probability == 0
    assert made(land, "2029-12-31", net=True).probability == 1


def test_if_nothing_was_released_nothing_ever_will_be() -> None:
    land = history(steady("0"), [level(LAST, contaminated="1")])
    found = made(land, "2026-05-01")
    assert found.probability == 0
    assert found.futures.median_finish is None


def test_bands_lie_around_the_middle() -> None:
    found = made(history(VARIED, [level(LAST, contaminated="~20")]), "2026-05-01")
    for left in found.futures.remaining:
        assert list(left) == sorted(left)
        assert len(left) == len(QUANTILES)


@pytest.mark.parametrize(
    ("land", "missing"),
    [
        (
            history(steady("2", (2019, 2020)), [level(LAST, contaminated="10")]),
            "fewer than 3 years since 2011 (2019, 2020)",
        ),
        (history(steady("2", (2001, 2002, 2003)), [level(LAST, contaminated="10")]), "(none)"),
        (history(steady("2"), []), "the area that remains is in no source"),
        (history(steady("2"), [level("2012-12-31", contaminated="10")]), "more than 3 years back"),
    ],
    ids=["two years", "years long ago", "no level", "old level"],
)
def test_a_thin_record_gives_no_forecast_and_says_what_is_missing(land: LandHistory, missing: str) -> None:
    found = forecast(land, date(2026, 5, 1))
    assert isinstance(found, NoForecast)
    assert found.kind == "too_thin"
    assert missing in "; ".join(found.missing)
    assert sentence(found).startswith("No forecast for Lebanon (CCM): ")


def test_an_upper_and_a_lower_bound_make_no_level() -> None:
    land = history(steady("2"), [level(LAST, confirmed=">4", suspected="<3")])
    assert isinstance(forecast(land, date(2026, 5, 1)), NoForecast)


def test_a_day_before_the_last_level_is_not_forecast() -> None:
    land = history(steady("2"), [level(LAST, contaminated="10")])
    found = forecast(land, date(2020, 6, 1))
    assert isinstance(found, NoForecast)
    assert "2020-06-01" in found.missing[0]


def test_the_last_rate_is_the_last_year_carried_on() -> None:
    land = history(VARIED, [level(LAST, contaminated="30")])
    assert last_rate(made(land, "2025-12-31"))
    assert not last_rate(made(land, "2025-11-01"))


def test_the_sentence_tells_rates_rest_day_and_share() -> None:
    land = history(VARIED, [level(LAST, confirmed="20", suspected="~5")])
    found = made(land, "2026-05-01")
    said = sentence(found, "the deadline as extended by 10MSP")
    assert said.startswith(
        "With 1 to 6 km² released a year (2018 to 2020) and 24.5 to 25.5 km² left (31 December 2020), Lebanon finishes "
        "by 1 May 2026 (the deadline as extended by 10MSP) in "
    )
    assert said.endswith("of 100 simulated futures.")


@pytest.mark.parametrize(
    ("probability", "said"),
    [
        (0, "none of 10,000"),
        (0.0004, "fewer than 1 of 100"),
        (0.12, "12 of 100"),
        (0.9996, "more than 99 of 100"),
        (1, "all of 10,000"),
    ],
)
def test_a_share_is_never_told_surer_than_the_simulation(probability: float, said: str) -> None:
    assert of_hundred(probability, 10_000) == said


def test_a_simulation_of_nothing_is_refused() -> None:
    nothing = Span(low=0, high=0)
    basis = Basis(
        treaty="CCM",
        state="LBN",
        start=date(2021, 1, 1),
        confirmed=nothing,
        suspected=nothing,
        releases={},
        found={},
        share_of_suspected=False,
    )
    with pytest.raises(UsageError, match="at least one past year"):
        futures(basis, (date(2022, 1, 1),))


def test_recent_years_weigh_more_where_that_is_asked() -> None:
    years = [released(2012, released="1"), released(2013, released="1"), released(2020, released="9")]
    land = history(years, [level(LAST, contaminated="20")])
    assert (
        made(land, "2025-12-31", weighing="recent").probability
        > made(land, "2025-12-31", weighing="drawn").probability
    )


def test_figures_by_which_the_work_would_be_done_by_now_are_not_trusted() -> None:
    land = history(steady("8"), [level("2019-12-31", contaminated="8")], as_of="2022-06-01")
    found = forecast(land, date(2026, 5, 1))
    assert isinstance(found, NoForecast)
    assert "by its figures the work would be done by now in 100 of 100" in found.missing[0]


def test_a_fall_that_no_release_explains_is_a_doubt() -> None:
    levels = [level("2019-12-31", contaminated="1061"), level(LAST, contaminated="50")]
    found = made(history(steady("2"), levels), "2026-05-01")
    assert any("may not speak of the same land" in line for line in assumptions(found))
    assert not any(
        "same land" in line
        for line in assumptions(
            made(history(steady("2"), [level("2019-12-31", contaminated="52"), levels[1]]), "2026-05-01")
        )
    )
