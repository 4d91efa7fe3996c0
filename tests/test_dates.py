"""Periods as treaties count them."""

from datetime import date

import pytest

from servanda.dates import (
    MissingDay,
    PartialDate,
    days_after,
    first_day_of_nth_month_after,
    months_after,
    parse_day,
    years_after,
)
from servanda.errors import BadDate


@pytest.mark.parametrize(
    ("deposit", "in_force"),
    [
        pytest.param("2000-03-01", "2000-09-01", id="Botswana deposits on the first of a month"),
        pytest.param("2000-02-29", "2000-08-01", id="Albania deposits on a leap day"),
        pytest.param("1999-04-30", "1999-10-01", id="Brazil deposits on the last of a month"),
        pytest.param("2023-08-03", "2024-02-01", id="South Sudan: the year is carried"),
    ],
)
def test_the_first_day_of_the_sixth_month_never_misses(deposit: str, in_force: str) -> None:
    assert first_day_of_nth_month_after(date.fromisoformat(deposit), 6) == date.fromisoformat(in_force)


def test_six_months_after_31_august_must_be_decided_by_the_caller() -> None:
    notice = date(2026, 8, 31)
    assert months_after(notice, 6, missing_day=MissingDay.LAST_DAY_OF_MONTH) == date(2027, 2, 28)
    assert months_after(notice, 6, missing_day=MissingDay.FIRST_DAY_OF_NEXT_MONTH) == date(2027, 3, 1)
    with pytest.raises(BadDate, match="2026-08-31 plus 6 months: that month has no day 31"):
        months_after(notice, 6, missing_day=MissingDay.REFUSE)


def test_a_leap_day_has_no_anniversary_in_a_common_year() -> None:
    leap = date(2024, 2, 29)
    assert years_after(leap, 4, missing_day=MissingDay.REFUSE) == date(2028, 2, 29)
    with pytest.raises(BadDate):
        years_after(leap, 1, missing_day=MissingDay.REFUSE)


def test_days_count_from_the_day_after() -> None:
    assert days_after(date(2023, 8, 1), 180) == date(2024, 1, 28)


def test_a_year_is_a_date_as_far_as_it_is_known() -> None:
    year = PartialDate.parse("2018")
    assert (year.earliest, year.latest, str(year)) == (date(2018, 1, 1), date(2018, 12, 31), "2018")
    month = PartialDate.parse("2024-02")
    assert (month.latest, str(month)) == (date(2024, 2, 29), "2024-02")
    with pytest.raises(BadDate, match="2018: only the year is known"):
        _ = year.day


@pytest.mark.parametrize("text", ["2015-02-31", "2015-13", "31 Feb 2015", "15-01-01", "", "2015-1-1", "0000"])
def test_what_is_no_date_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadDate) as refused:
        PartialDate.parse(text)
    assert "\n" not in str(refused.value)


def test_a_month_is_not_a_day() -> None:
    with pytest.raises(BadDate, match="'2015-01' is not a day"):
        parse_day("2015-01")
