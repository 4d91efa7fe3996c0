"""Reports owed: the first, the yearly ones, those on what is kept; and measures and care without a deadline."""

from __future__ import annotations

import pytest

from tests.treaties.cases import acceded, notified_withdrawal, ratified, signed
from tests.treaties.owed import (
    annual_report,
    another,
    due,
    from_memory,
    has_victims,
    initial_report,
    made_a_law,
    measures,
    one_of,
    outstanding,
    owed,
    reported,
    said_to_have,
    stocks,
    victims,
)

IN_2010 = ratified("2010-02-16")
"""Bound from 1 August 2010: first report by 28 January 2011, then every 30 April."""


def test_a_report_the_record_does_not_hold_may_have_been_sent() -> None:
    found = initial_report("CCM", IN_2010, on="2020-01-01")
    assert (due(found), found.status) == ("2011-01-28", "unknown")
    assert "no sign that none was sent" in found.because


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("2011-01-27", "fulfilled"),
        ("2011-01-28", "fulfilled"),
        ("2011-01-29", "fulfilled_late"),
        ("2011-01", "fulfilled"),
        ("2011", "fulfilled"),
        ("2012-06", "fulfilled_late"),
    ],
)
def test_a_report_is_late_only_where_no_day_it_may_have_come_on_was_in_time(sent: str, status: str) -> None:
    found = initial_report("CCM", IN_2010, reported("initial", sent), on="2015-01-01")
    assert (found.status, str(found.fulfilled)) == (status, sent)


def test_a_first_report_sent_before_entry_into_force_counts() -> None:
    found = initial_report(
        "CCM",
        signed("2009-06-12"),
        ratified("2023-02-28"),
        reported("initial", "2023-04-12"),
        on="2023-08-01",
    )
    assert found.status == "fulfilled"
    assert "and it counts" in found.because


def test_voluntary_reports_of_a_signatory_meet_nothing() -> None:
    told = (signed("2008-12-03"), ratified("2015-03-16"), reported("voluntary", "2015-04-30", about="2014"))
    found = owed("CCM", *told, on="2017-01-01")
    assert {one.status for one in found if "report" in one.obligation} == {"unknown", "due_soon", "pending"}


def test_a_report_without_a_day_was_sent_and_whether_in_time_is_open() -> None:
    found = annual_report("CCM", IN_2010, reported("annual", about="2012"), on="2026-02-01", covering="2012")
    assert (found.status, found.fulfilled) == ("fulfilled", None)
    assert "whether it came in time cannot be said" in found.caveats


def test_a_yearly_report_is_about_the_year_it_covers() -> None:
    told = (IN_2010, reported("annual", "2014-04-20", about="2013"))
    assert annual_report("CCM", *told, on="2016-01-01", covering="2013").status == "fulfilled"
    assert annual_report("CCM", *told, on="2016-01-01", covering="2014").status == "unknown"


def test_a_report_about_two_years_is_one_for_each() -> None:
    told = (IN_2010, reported("annual", "2015-04-20", about="2013/2014"))
    assert annual_report("CCM", *told, on="2016-01-01", covering="2013").status == "fulfilled_late"
    assert annual_report("CCM", *told, on="2016-01-01", covering="2014").status == "fulfilled"


def test_a_first_report_that_covers_the_year_is_taken_for_the_yearly_one_too() -> None:
    told = (IN_2010, reported("initial", "2011-01-20", about="2010"))
    assert annual_report("CCM", *told, on="2012-01-01", covering="2010").status == "fulfilled"


def test_the_years_reported_on_begin_with_the_first_30_april_after_the_first_report_was_due() -> None:
    found = owed("CCM", IN_2010, on="2012-06-01")
    yearly = [(one.covering, due(one), one.status) for one in found if one.obligation == "annual_report"]
    assert yearly == [
        ("2010", "2011-04-30", "unknown"),
        ("2011", "2012-04-30", "unknown"),
        ("2012", "2013-04-30", "due_soon"),
    ]


# Reports somebody says had not come


def test_it_is_overdue_from_the_day_somebody_says_that_it_had_not_come() -> None:
    told = (IN_2010, outstanding("initial", "2012-09-13"))
    assert initial_report("CCM", *told, on="2012-09-12").status == "unknown"
    found = initial_report("CCM", *told, on="2012-09-13")
    assert found.status == "overdue"
    assert "It had not come by 13 September 2012, says isu" in found.because


def test_it_is_not_overdue_before_our_own_day_has_passed() -> None:
    found = initial_report("CCM", IN_2010, outstanding("initial", "2011-01-28"), on="2011-01-28")
    assert found.status == "due_soon"


def test_a_report_that_came_after_all_takes_it_back() -> None:
    told = (IN_2010, outstanding("initial", "2012-09-13"), reported("initial", "2013-02-01"))
    assert initial_report("CCM", *told, on="2013-01-31").status == "overdue"
    assert initial_report("CCM", *told, on="2013-02-01").status == "fulfilled_late"


def test_any_later_report_takes_back_that_the_first_never_came() -> None:
    told = (IN_2010, outstanding("initial", "2012-09-13"), reported("annual", "2014-04-01", about="2013"))
    assert initial_report("CCM", *told, on="2014-04-01").status == "unknown"


def test_a_later_list_that_names_others_takes_it_back_without_saying_that_it_came() -> None:
    told = (
        IN_2010,
        outstanding("initial", "2012-09-13"),
        another("AFG", outstanding("initial", "2014-06-01")),
        another("ALB", outstanding("initial", "2014-06-01")),
    )
    assert initial_report("CCM", *told, on="2014-05-31").status == "overdue"
    assert initial_report("CCM", *told, on="2014-06-01").status == "unknown"


def test_a_page_about_one_other_state_is_no_list() -> None:
    told = (
        IN_2010,
        outstanding("initial", "2012-09-13"),
        another("AFG", outstanding("initial", "2014-06-01")),
    )
    assert initial_report("CCM", *told, on="2015-01-01").status == "overdue"


def test_an_old_word_is_marked_where_nothing_came_after_it() -> None:
    found = initial_report("CCM", IN_2010, outstanding("initial", "2012-09-13"), on="2015-01-01")
    assert found.caveats == ("the record holds no later word on whether it has come",)


def test_a_list_of_one_year_is_no_word_for_ever() -> None:
    told = (IN_2010, outstanding("annual", "2015-06-18", about="2014"))
    assert annual_report("CCM", *told, on="2016-04-30", covering="2014").status == "overdue"
    found = annual_report("CCM", *told, on="2016-05-01", covering="2014")
    assert found.status == "unknown"
    assert "It had not come by 18 June 2015; what the record holds since does not say" in found.because


# Leaving


def test_a_state_that_has_left_by_the_day_a_report_is_due_owes_none() -> None:
    told = (ratified("2011-03-24"), notified_withdrawal("2024-09-06"))
    about_2024 = annual_report("CCM", *told, on="2025-06-01", covering="2024")
    assert (about_2024.status, about_2024.due, str(about_2024.original_due)) == (
        "not_applicable",
        None,
        "2025-04-30",
    )
    assert annual_report("CCM", *told, on="2025-03-05", covering="2024").status == "due_soon"
    years = [one.covering for one in owed("CCM", *told, on="2030-01-01") if one.obligation == "annual_report"]
    assert years[-1] == "2025", "years that had not begun when it left are not listed"


# Arms transfers


@pytest.mark.parametrize(
    ("sent", "status"),
    [("2020-09-16", "fulfilled"), ("2020-09-17", "fulfilled"), ("2020-09-18", "fulfilled_late")],
)
def test_a_day_by_which_ways_of_counting_differ_makes_nobody_late(sent: str, status: str) -> None:
    told = (acceded("2019-06-19"), reported("initial", sent, article="13(1)"))
    assert initial_report("ATT", *told, on="2021-01-01").status == status


def test_a_state_bound_in_the_middle_of_a_year_reports_on_the_next() -> None:
    found = owed("ATT", acceded("2019-06-19"), on="2021-06-01")
    assert [(one.covering, due(one)) for one in found if one.obligation == "annual_report"] == [
        ("2020", "2021-05-31"),
        ("2021", "2022-05-31"),
    ]


# What is kept


def test_a_state_that_keeps_munitions_reports_on_their_use_for_that_year() -> None:
    told = (IN_2010, stocks("retained", "125", as_of="2016"), stocks("retained", "0", as_of="2017"))
    kept = [one for one in owed("CCM", *told, on="2019-01-01") if one.obligation == "report_on_retained"]
    assert [(one.article, one.covering, due(one), one.status) for one in kept] == [
        ("3(8)", "2016", "2017-04-30", "unknown")
    ]


def test_a_report_on_what_is_kept_meets_it() -> None:
    told = (
        IN_2010,
        stocks("retained", "125", as_of="2016"),
        reported("use_of_retained", "2017-04-28", about="2016", article="3(8)"),
    )
    found = one_of(owed("CCM", *told, on="2019-01-01"), "report_on_retained", covering="2016")
    assert found.status == "fulfilled"


# Without a deadline


def test_a_law_meets_the_duty_from_its_day() -> None:
    told = (IN_2010, made_a_law("The Cluster Munitions Act", on="2014-11-06"))
    assert measures("CCM", *told, on="2014-11-05").status == "unknown"
    found = measures("CCM", *told, on="2014-11-06")
    assert (found.status, str(found.fulfilled), found.due) == ("fulfilled", "2014-11-06", None)
    assert "The Cluster Munitions Act was made" in found.because


def test_a_law_made_before_the_convention_bound_the_state_meets_it_at_once() -> None:
    found = measures("CCM", IN_2010, made_a_law(on="2006-06-09"), on="2010-08-01")
    assert found.status == "fulfilled"
    assert "before the treaty entered into force for it" in found.because


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("existing_law_sufficient", "fulfilled"),
        ("in_preparation", "pending"),
        ("not_needed", "unknown"),
    ],
)
def test_what_a_state_says_of_its_law(status: str, expected: str) -> None:
    for code in ("CCM", "APMBC", "ATT"):
        found = measures(
            code, ratified("2011-03-24"), made_a_law(status=status, as_of="2016"), on="2017-01-01"
        )
        assert (found.status, found.due) == (expected, None)


def test_no_word_of_a_law_is_no_breach() -> None:
    found = measures("CCM", IN_2010, on="2025-01-01")
    assert (found.status, found.due) == ("unknown", None)


def test_a_law_only_remembered_counts_and_is_marked() -> None:
    found = measures("CCM", IN_2010, from_memory(made_a_law(on="2012")), on="2015-01-01")
    assert (found.status, found.low_confidence) == ("fulfilled", True)


def test_care_is_owed_where_there_are_victims_and_never_ends() -> None:
    assert victims("CCM", IN_2010, on="2015-01-01").status == "unknown"
    assert victims("CCM", IN_2010, has_victims("2012"), on="2025-01-01").status == "pending"
    none = victims("CCM", IN_2010, said_to_have("5", "no", as_of="2012"), on="2025-01-01")
    assert none.status == "not_applicable"
