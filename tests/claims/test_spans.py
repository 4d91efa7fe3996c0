"""Days told from the day of the document, and parts of months and years."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.english import ENGLISH
from servanda.claiming.finding import Page, read_each
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def read_as(text: str, today: PartialDate | None = None) -> Reading:
    """How the sentence is read that has these words, in a text of this day."""
    (sentences,) = read_each([Page(f"The treaty was signed {text}.", today)], ENGLISH)
    return sentences[0][0]


def days_in(text: str, today: str) -> list[str]:
    reading = read_as(text, PartialDate.parse(today))
    return [str(item.value) for item in reading.found if item.sort == "D"]


@pytest.mark.parametrize(
    ("text", "today", "expected"),
    [
        ("yesterday", "2010-03-01", "2010-02-28"),
        ("today", "2010-08-01", "2010-08-01"),
        ("tomorrow", "2010-07-31", "2010-08-01"),
        ("on Wednesday", "2008-12-04", "2008-12-03"),
        ("on Thursday", "2008-12-04", "2008-12-04"),
        ("last month", "2010-01-15", "2009-12"),
        ("this month", "2010-01-15", "2010-01"),
        ("earlier this year", "2010-08-15", "2010"),
        ("last year", "2010-08-15", "2009"),
        ("last December", "2009-03-18", "2008-12"),
        ("last December", "2008-12-30", "2007-12"),
        ("ten years ago today", "2020-08-01", "2010-08-01"),
        ("two weeks ago", "2010-08-15", "2010-07-25/2010-08-08"),
        ("in early 2012", "2020-01-01", "2012-01/2012-04"),
        ("at the end of 2016", "2020-01-01", "2016-11/2016-12"),
        ("in the first week of December 2008", "2017-02-23", "2008-12-01/2008-12-09"),
        ("in mid-March 2015", "2020-01-01", "2015-03-08/2015-03-22"),
    ],
)
def test_a_span_is_as_wide_as_its_words(text: str, today: str, expected: str) -> None:
    assert days_in(text, today) == [expected]


def test_a_day_of_the_week_before_a_full_date_is_no_day_of_its_own() -> None:
    assert days_in("on Wednesday 3 December 2008", "2016-01-01") == ["2008-12-03"]


@pytest.mark.parametrize("text", ["ten thousand years ago", "last month", "on Friday"])
def test_without_a_day_of_the_document_nothing_is_told_from_it(text: str) -> None:
    reading = read_as(text)
    assert [item for item in reading.found if item.sort == "D"] == []


def test_a_figure_of_a_weekday_is_held_against_that_day() -> None:
    (claim,) = sv.claims(
        "Ninety-two states signed the cluster bomb ban in Oslo on Wednesday.", date="2008-12-04"
    )
    assert (claim.verdict, str(claim.as_of)) == ("supported", "2008-12-03")


def test_no_day_told_from_the_document_is_called_wrong() -> None:
    # Niger deposited in 2009; a page dated wrongly must not make a sentence false.
    claims = sv.claims("Niger ratified the Convention on Cluster Munitions last month.", date="2018-08-01")
    assert [claim.verdict for claim in claims if claim.verdict == "contradicted"] == []


def test_a_day_without_its_year_may_be_that_of_the_year_after() -> None:
    (claim,) = sv.claims(
        "The Convention on Cluster Munitions will enter into force on 1 August.", date="2010-02-17"
    )
    assert (claim.verdict, claim.found.value) == ("supported", "2010-08-01")
