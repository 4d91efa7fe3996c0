"""Periods as treaties count them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.dates import (
    MissingDay,
    PartialDate,
    days_after,
    first_day_of_nth_month_after,
    months_after,
    parse_day,
    span_in_words,
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


@pytest.mark.parametrize(
    ("first", "last", "written", "said"),
    [
        pytest.param("2018-05-01", "2018-05-01", "2018-05-01", "1 May 2018", id="a day"),
        pytest.param("2018-05-01", "2018-05-31", "2018-05", "May 2018", id="a month"),
        pytest.param("2018-01-01", "2018-12-31", "2018", "2018", id="a year"),
        pytest.param("2008-05-01", "2008-07-31", "2008-05/2008-07", "May to July 2008", id="summer of 2008"),
        pytest.param(
            "2008-12-01", "2009-01-31", "2008-12/2009-01", "December 2008 to January 2009", id="winter"
        ),
        pytest.param("2008-01-01", "2010-12-31", "2008/2010", "2008 to 2010", id="three years"),
        pytest.param("2008-01-01", "2008-06-30", "2008-01/2008-06", "January to June 2008", id="half a year"),
        pytest.param(
            "2008-12-03", "2008-12-04", "2008-12-03/2008-12-04", "3 to 4 December 2008", id="the days in Oslo"
        ),
        pytest.param(
            "2010-04-28",
            "2010-05-03",
            "2010-04-28/2010-05-03",
            "28 April to 3 May 2010",
            id="over a month's end",
        ),
        pytest.param(
            "2014-05-20",
            "2015-05-20",
            "2014-05-20/2015-05-20",
            "20 May 2014 to 20 May 2015",
            id="a year of days",
        ),
    ],
)
def test_a_span_is_written_with_both_its_ends(first: str, last: str, written: str, said: str) -> None:
    span = PartialDate(date.fromisoformat(first), date.fromisoformat(last))
    assert str(span) == written
    assert span_in_words(span) == said
    assert PartialDate.parse(written) == span


@given(st.tuples(st.dates(), st.dates()).map(sorted))
def test_every_date_reads_back_as_it_was_written(ends: list[date]) -> None:
    span = PartialDate(*ends)
    assert PartialDate.parse(str(span)) == span


@given(
    st.tuples(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)),
    st.sampled_from(["{0:04}", "{0:04}-{1:02}", "{0:04}-{1:02}-{2:02}"]),
)
def test_a_day_a_month_or_a_year_is_written_as_it_was_given(parts: tuple[int, int, int], shape: str) -> None:
    text = shape.format(*parts)
    assert str(PartialDate.parse(text)) == text


def test_a_span_is_no_day() -> None:
    with pytest.raises(BadDate, match="2008-05/2008-07: only the span of days is known"):
        _ = PartialDate.parse("2008-05/2008-07").day
    with pytest.raises(BadDate, match="is not a day"):
        parse_day("2008-05-30/2008-12-03")


def test_a_span_cannot_end_before_it_begins() -> None:
    with pytest.raises(BadDate, match="'2008-07/2008-05' ends before it begins"):
        PartialDate.parse("2008-07/2008-05")


@pytest.mark.parametrize(
    "text",
    [
        *("2015-02-31", "2015-13", "31 Feb 2015", "15-01-01", "", "2015-1-1", "0000"),
        *("2015/", "/2015", "2015-01/02", "2015/2016/2017", "2015 / 2016", "٢٠١٥"),
    ],
)
def test_what_is_no_date_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadDate) as refused:
        PartialDate.parse(text)
    assert "\n" not in str(refused.value)
    assert f"'{text}' is not a date" in str(refused.value)


def test_a_month_is_not_a_day() -> None:
    with pytest.raises(BadDate, match="'2015-01' is not a day"):
        parse_day("2015-01")
