"""The trial: past deadlines and their outcomes, scores, and the page that tells them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="needs the extra 'panel'")

import servanda as sv
from servanda.acts import Completion
from servanda.dates import PartialDate
from servanda.forecasting.deadlines import SetDeadline, deadlines_of, done_on
from servanda.forecasting.report import page, track
from servanda.forecasting.scores import Scored, brier, calibration, difference, interval, wilson
from servanda.forecasting.trial import DEFAULT, METHODS, MODELS, Trial, base_rate, case, days_of, trial
from servanda.forecasting.words import TRACK
from tests.forecasting.lands import history, level, steady
from tests.publish.pictured import owed

PAGE = Path(__file__).parents[2] / "docs" / "forecasts.md"


def outcomes(found: tuple[SetDeadline, ...]) -> list[tuple[str, str]]:
    return [(deadline.due.isoformat(), deadline.outcome) for deadline in found]


def test_a_deadline_put_off_is_missed_and_the_last_is_open() -> None:
    found = deadlines_of(owed("LBN", status="due_soon", until=("2026-05-01",), granted=("2021-09",)))
    assert outcomes(found) == [("2021-05-01", "missed"), ("2026-05-01", "unknown")]
    assert [deadline.set_on.isoformat() for deadline in found] == ["2011-05-01", "2021-09-30"]


def test_each_deadline_is_held_against_the_day_the_work_was_over() -> None:
    bosnia = owed(
        "BIH",
        status="fulfilled",
        first="2021-03-01",
        until=("2022-09-01", "2023-09-01"),
        granted=("2020-11", "2022-08-30"),
        fulfilled="2023-08",
    )
    assert outcomes(deadlines_of(bosnia)) == [
        ("2021-03-01", "missed"),
        ("2022-09-01", "missed"),
        ("2023-09-01", "met"),
    ]


def test_a_deadline_met_early_is_met() -> None:
    assert outcomes(
        deadlines_of(owed("MOZ", status="fulfilled", first="2021-09-01", fulfilled="2016-12"))
    ) == [("2021-09-01", "met")]


def test_an_extension_whose_day_is_not_known_makes_no_day_to_forecast_from() -> None:
    found = deadlines_of(owed("TCD", until=("2024-10-01", "2026-10-01"), granted=()))
    assert [deadline.due.isoformat() for deadline in found] == ["2021-05-01"]


def test_where_nobody_knows_what_is_owed_there_is_no_deadline() -> None:
    assert deadlines_of(owed("COL", status="unknown")) == ()


def test_what_is_overdue_is_missed() -> None:
    assert outcomes(deadlines_of(owed("XYZ", status="overdue"))) == [("2021-05-01", "missed")]


def test_a_list_of_a_later_day_does_not_tell_whether_the_deadline_was_met() -> None:
    from dataclasses import replace

    from tests.situations import record_of

    act = Completion(treaty="CCM", state="CMR", article="4", no_later_than=PartialDate.parse("2023"))
    (fact,) = record_of(act).treaty("CCM").implementation
    listed = replace(owed("CMR", status="fulfilled", fulfilled="2023-12-31"), facts=(fact,))
    assert done_on(listed) == PartialDate(date(2011, 5, 1), date(2023, 12, 31))
    assert outcomes(deadlines_of(listed)) == [("2021-05-01", "unknown")]


def deadline(state: str, due: str, outcome: str, set_on: str = "2011-05-01") -> SetDeadline:
    return SetDeadline(
        treaty="CCM",
        state=state,
        set_on=date.fromisoformat(set_on),
        due=date.fromisoformat(due),
        outcome=outcome,  # type: ignore[arg-type]
    )


def test_forecasts_are_made_on_the_day_a_deadline_is_set_and_in_its_last_three_years() -> None:
    assert [day.isoformat() for _, day in days_of(deadline("LBN", "2021-05-01", "missed"))] == [
        "2011-05-01",
        "2018-05-01",
        "2019-05-01",
        "2020-05-01",
    ]
    short = deadline("BIH", "2022-09-01", "missed", set_on="2020-11-30")
    assert [years for years, _ in days_of(short)] == [0, 1]


def test_the_base_rate_knows_only_what_had_passed() -> None:
    past = [
        deadline("AAA", "2015-01-01", "met"),
        deadline("BBB", "2016-01-01", "missed"),
        deadline("CCC", "2017-01-01", "missed"),
        deadline("DDD", "2016-06-01", "unknown"),
    ]
    assert base_rate(past, date(2014, 1, 1)) == 0.5
    assert base_rate(past, date(2016, 12, 31)) == 0.5
    assert base_rate(past, date(2018, 1, 1)) == pytest.approx(2 / 5)


def test_a_case_holds_what_every_method_said() -> None:
    one = deadline("LBN", "2025-12-31", "met")
    land = history(steady("2"), [level("2020-12-31", contaminated="10")])
    found = case(one, 3, date(2022, 12, 31), land, [])
    assert set(found.probabilities) == set(METHODS)
    assert {found.probabilities[method] for method in (*MODELS, "last_rate")} == {1.0}


def test_a_case_the_record_is_too_thin_for_has_the_base_rate_alone() -> None:
    found = case(deadline("LBN", "2025-12-31", "met"), 3, date(2022, 12, 31), history([], []), [])
    assert set(found.probabilities) == {"base_rate"}
    assert found.missing
    assert not found.forecast


def test_brier_is_the_mean_squared_distance() -> None:
    assert brier([Scored("A", 1.0, True), Scored("B", 0.0, False)]) == 0
    assert brier([Scored("A", 0.5, True), Scored("B", 0.5, False)]) == 0.25
    assert brier([Scored("A", 0.8, True), Scored("B", 0.4, False)]) == pytest.approx(0.1)


def test_the_interval_of_a_share_is_that_of_wilson() -> None:
    assert wilson(0, 10) == (0.0, pytest.approx(0.2775, abs=1e-4))
    assert wilson(5, 10) == (pytest.approx(0.2366, abs=1e-4), pytest.approx(0.7634, abs=1e-4))


def test_one_state_alone_cannot_narrow_an_interval_by_many_forecasts() -> None:
    good, bad = Scored("A", 1.0, True), Scored("A", 0.0, True)
    assert interval([(good, bad)] * 50, difference) == (-1.0, -1.0)
    mixed = [(good, bad)] * 50 + [(Scored("B", 0.0, True), Scored("B", 1.0, True))] * 50
    low, high = interval(mixed, difference)
    assert (low, high) == (-1.0, 1.0)


def test_bins_of_calibration_hold_every_forecast_once() -> None:
    scored = [Scored("A", value / 10, value > 5) for value in range(11)]
    bins = calibration(scored)
    assert sum(one.count for one in bins) == 11
    assert sum(one.met for one in bins) == 5
    assert bins[-1].high == 1.0
    assert bins[-1].count == 2


def test_a_page_without_any_forecast_says_so() -> None:
    bare = case(deadline("LBN", "2025-12-31", "met"), 3, date(2022, 12, 31), history([], []), [])
    said = page(Trial(deadlines=(bare.deadline,), cases=(bare,)))
    assert "too thin for a forecast" in said
    assert "Brier" not in said


@pytest.fixture(scope="module")
def tried() -> Trial:
    return trial(sv.record())


def test_the_page_in_the_documentation_is_what_the_trial_finds_today(tried: Trial) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(tried), (
        "docs/forecasts.md is out of date: python scripts/forecasts.py"
    )


def test_what_stands_beside_every_forecast_is_what_the_trial_finds_today(tried: Trial) -> None:
    assert track(tried) == TRACK, "the sentence is out of date: python scripts/forecasts.py"


def test_no_other_method_does_clearly_better_than_the_default(tried: Trial) -> None:
    if not any(one.forecast for one in tried.cases):
        pytest.skip("the record is too thin for any forecast")
    for method in METHODS:
        if method != DEFAULT:
            _, (_, high) = tried.against(method, DEFAULT)
            assert high >= 0, method


def test_no_case_is_made_of_a_day_on_which_the_work_may_have_been_done(tried: Trial) -> None:
    for one in tried.cases:
        assert one.deadline.done is None or one.deadline.done.earliest > one.day
        assert one.deadline.outcome in ("met", "missed")
        assert one.day <= one.deadline.due
