"""What speakers tell of their own country, and who was among the first so many."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
HEADING = (
    "Statement by {}\n\nMadam President,\n\nThe Convention on Cluster Munitions saves "
    "lives. Norway hosted us. "
)


def told(text: str, day: str = "2024-09-10") -> set[str]:
    return {claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims}


@pytest.mark.parametrize(
    ("speaker", "text", "right", "wrong"),
    [
        ("Austria", "My own country was the sixth to ratify, in {}.", "April 2009", "May 2010"),
        ("Austria", "My country was among the first to ratify, on {}.", "2 April 2009", "2 May 2010"),
        ("Austria", "We were the {} State to ratify it.", "sixth", "third"),
        ("the United Kingdom", "We ratified it on {}.", "4 May 2010", "4 May 2011"),
        (
            "Austria",
            "My Government signed it in Oslo on 3 December 2008 and ratified it in {}.",
            "April 2009",
            "May 2010",
        ),
        ("the delegation of Austria", "Our own ratification dates from {}.", "April 2009", "May 2010"),
        ("Lithuania", "My country has been a State Party since {}.", "1 September 2011", "1 August 2012"),
        (
            "H.E. Mr. John Doe, Permanent Representative of Ireland to the United Nations",
            "We ratified it on {}.",
            "3 December 2008",
            "3 May 2010",
        ),
    ],
)
def test_my_own_country(speaker: str, text: str, right: str, wrong: str) -> None:
    heading = HEADING.format(speaker)
    assert told(heading + text.format(right)) == {"supported"}
    assert "contradicted" in told(heading + text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        HEADING.format("the Cluster Munition Coalition")
        + "Belize is on board. We signed a petition on 3 May 2010.",
        (
            "Belize and Austria say that the Convention on Cluster Munitions matters. “We "
            "ratified it on 2 April 2009,” said one of them."
        ),
    ],
)
def test_we_may_be_anybody(text: str) -> None:
    assert "contradicted" not in told(text)


def test_among_the_first_so_many() -> None:
    text = "{} was one of the first {} states to ratify the Convention on Cluster Munitions, in {}."
    assert told(text.format("Norway", 30, "December 2008")) == {"supported"}
    assert "contradicted" in told(text.format("Norway", 30, "December 2009"))
    assert "contradicted" in told(text.format("Belize", 30, "September 2014"))


def test_a_weekday_with_the_number_of_its_day() -> None:
    text = "Poland ratified the Arms Trade Treaty on Wednesday {}."
    assert told(text.format("17th"), "2014-12-19") == {"supported"}
    assert told(text.format("16th"), "2014-12-19") == {"unverifiable"}
