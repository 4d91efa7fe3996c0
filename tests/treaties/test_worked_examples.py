"""The deadlines of six states under several treaties, date for date, as the secretariats publish them."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.engine.obligations import Obligation
from tests.treaties.cases import Done, acceded, consented, ratified, succeeded
from tests.treaties.owed import due, extended_to, one_of, owed


def of(state: str, treaty: str, obligation: str, on: str = "2026-01-01") -> Obligation:
    return one_of(sv.record().state(state).obligations(on, treaties=[treaty]), obligation)


@pytest.mark.parametrize(
    ("state", "arises", "initial", "stocks", "cleared"),
    [
        ("LTU", "2011-09-01", "2012-02-28", "2019-09-01", "2021-09-01"),
        ("MOZ", "2011-09-01", "2012-02-28", "2019-09-01", "2021-09-01"),
        ("AFG", "2012-03-01", "2012-08-28", "2020-03-01", "2022-03-01"),
        ("CAN", "2015-09-01", "2016-02-28", "2023-09-01", "2025-09-01"),
        ("NGA", "2023-08-01", "2024-01-28", "2031-08-01", "2033-08-01"),
        ("SSD", "2024-02-01", "2024-07-30", "2032-02-01", "2034-02-01"),
    ],
)
def test_cluster_munitions(state: str, arises: str, initial: str, stocks: str, cleared: str) -> None:
    for obligation, day in (
        ("initial_report", initial),
        ("stockpile_destruction", stocks),
        ("clearance", cleared),
    ):
        found = of(state, "CCM", obligation)
        assert (str(found.arises), str(found.original_due)) == (arises, day)


@pytest.mark.parametrize(
    ("state", "stocks", "cleared"),
    [
        ("LTU", "2007-11-01", "2013-11-01"),
        ("MOZ", "2003-03-01", "2009-03-01"),
        ("AFG", "2007-03-01", "2013-03-01"),
        ("CAN", "2003-03-01", "2009-03-01"),
        ("NGA", "2006-03-01", "2012-03-01"),
    ],
)
def test_mines(state: str, stocks: str, cleared: str) -> None:
    assert str(of(state, "APMBC", "stockpile_destruction").original_due) == stocks
    assert str(of(state, "APMBC", "clearance").original_due) == cleared


@pytest.mark.parametrize(
    ("state", "on", "untils", "now"),
    [
        ("MOZ", "2015-01-01", ["2014-03-01", "2014-12-31"], "2014-12-31"),
        ("AFG", "2025-06-01", ["2023-03-01", "2025-03-01", "2030-03-01"], "2030-03-01"),
        ("NGA", "2025-01-01", ["2025-12-31"], "2025-12-31"),
        ("SSD", "2025-01-01", ["2026-07-09"], "2026-07-09"),
    ],
)
def test_mines_deadlines_put_off_by_meetings(state: str, on: str, untils: list[str], now: str) -> None:
    found = of(state, "APMBC", "clearance", on)
    assert extended_to(found)[-len(untils) :] == untils
    assert due(found) == now


@pytest.mark.parametrize(
    ("state", "initial"),
    [
        ("LTU", "2015-12-23"),
        ("MOZ", "2020-03-13"),
        ("AFG", "2021-10-26"),
        ("CAN", "2020-09-16"),
        ("NGA", "2015-12-23"),
    ],
)
def test_arms_trade(state: str, initial: str) -> None:
    assert due(of(state, "ATT", "initial_report")) == initial


def test_the_first_annual_report_on_arms_transfers_is_about_the_first_whole_year() -> None:
    found = sv.record().state("LTU").obligations("2017-01-01", treaties=["ATT"])
    years = [one for one in found if one.obligation == "annual_report"]
    assert [(one.covering, due(one)) for one in years[:2]] == [("2015", "2016-05-31"), ("2016", "2017-05-31")]
    assert "the text does not say it" in years[0].caveats[0]
    assert years[1].caveats == ()


def test_remnants_of_war_canada_s_first_report_and_the_yearly_ones() -> None:
    found = sv.record().state("CAN").obligations("2011-01-01", treaties=["CCW-PV"])
    assert [(one.obligation, one.covering, due(one)) for one in found] == [
        ("initial_report", "", "2010-05-18"),
        ("annual_report", "2010", "2011-03-31"),
        ("annual_report", "2011", "2012-03-31"),
    ]


def test_the_yearly_day_of_amended_protocol_ii_is_not_known_before_a_conference_fixed_it() -> None:
    found = sv.record().state("CAN").obligations("2011-01-01", treaties=["CCW-APII"])
    before, since = found[-3], found[-2]
    assert (before.covering, before.due, before.status) == ("2009", None, "unknown")
    assert (since.covering, due(since), since.status) == ("2010", "2011-03-31", "due_soon")


def test_mozambique_is_cleared_five_years_early() -> None:
    found = of("MOZ", "CCM", "clearance", "2016-12-31")
    assert (due(found), found.status, str(found.fulfilled)) == ("2021-09-01", "fulfilled", "2016-12")


def test_canada_destroyed_its_stocks_before_the_convention_bound_it() -> None:
    found = of("CAN", "CCM", "stockpile_destruction")
    assert (found.status, str(found.fulfilled)) == ("fulfilled", "2014-06")
    assert "before the treaty entered into force" in found.because


def test_lithuania_owes_no_report_that_fell_due_after_it_left() -> None:
    found = sv.record().state("LTU").obligations("2025-06-01", treaties=["CCM"])
    about = {one.covering: one for one in found if one.obligation == "annual_report"}
    assert about["2023"].status == "unknown"
    assert about["2024"].status == "not_applicable"
    assert "left the treaty on 6 March 2025" in about["2024"].because
    assert one_of(found, "clearance").status == "unknown", "what fell due before stays as it was"


def test_south_sudan_counts_from_independence_not_from_its_notice() -> None:
    found = owed("APMBC", succeeded("2011-11-11", effective="2011-07-09"), on="2020-01-01")
    assert due(one_of(found, "clearance")) == "2021-07-09"
    assert due(one_of(found, "stockpile_destruction")) == "2015-07-09"


@pytest.mark.parametrize(
    ("treaty", "joined", "obligation", "day"),
    [
        ("CCM", ratified("2011-03-14"), "clearance", "2021-09-01"),
        ("CCM", ratified("2011-09-08"), "initial_report", "2012-08-28"),
        ("CCM", ratified("2015-03-16"), "initial_report", "2016-02-28"),
        ("CCM", ratified("2023-02-28"), "initial_report", "2024-01-28"),
        ("CCM", acceded("2023-08-03"), "initial_report", "2024-07-30"),
        ("CCM", acceded("2023-08-03"), "stockpile_destruction", "2032-02-01"),
        ("CCM", ratified("2010-07-28"), "clearance", "2021-01-01"),
        ("CCM", ratified("2010-02-16"), "stockpile_destruction", "2018-08-01"),
        ("APMBC", ratified("1998-09-25"), "clearance", "2009-03-01"),
        ("APMBC", ratified("2000-02-29"), "clearance", "2010-08-01"),
        ("ATT", ratified("2014-12-18"), "initial_report", "2015-12-23"),
        ("ATT", ratified("2015-03-19"), "initial_report", "2016-06-16"),
    ],
)
def test_vectors(treaty: str, joined: Done, obligation: str, day: str) -> None:
    assert due(one_of(owed(treaty, joined, on="2025-01-01"), obligation)) == day


@pytest.mark.parametrize(
    ("month", "normal", "leap"),
    [
        (1, "06-30", "06-29"),
        (2, "07-31", "07-30"),
        (3, "08-28", "08-28"),
        (8, "01-28", "01-28"),
        (9, "02-28", "02-28"),
        (10, "03-30", "03-29"),
        (11, "04-30", "04-29"),
        (12, "05-30", "05-29"),
    ],
)
def test_a_hundred_and_eighty_days_from_the_first_of_each_month(month: int, normal: str, leap: str) -> None:
    for year, expected in ((2016 if month <= 2 else 2015, leap), (2017, normal)):
        joined = ratified(f"{year - (month <= 6)}-{(month + 5) % 12 + 1:02d}-15")
        found = one_of(owed("CCM", joined, on="2019-01-01"), "initial_report")
        assert str(found.arises) == f"{year}-{month:02d}-01"
        assert due(found) is not None and str(found.due)[5:] == expected


def test_the_first_yearly_report_falls_due_after_the_first_report_was_due() -> None:
    found = owed("CCM", ratified("2010-05-20"), on="2012-01-01")
    assert due(one_of(found, "initial_report")) == "2011-04-30"
    assert next(one.covering for one in found if one.obligation == "annual_report") == "2011"


def test_consent_to_a_protocol_of_1996_alone() -> None:
    assert owed("CCW-APII", consented("1998-01-05"), on="1998-12-02") == ()
