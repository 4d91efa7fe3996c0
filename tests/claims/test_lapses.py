"""How long lies between events of a treaty, and until the day of the text: anniversaries, and "two years after"."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def lapses(text: str, day: str | None) -> list[Claim]:
    told = PartialDate.parse(day) if day else None
    return [claim for claim in CHECKER.check(text, date=told).claims if claim.found.what == "lapse"]


@pytest.mark.parametrize(
    ("day", "text", "value"),
    [
        ("2014-03-01", "It is now 15 years since the Mine Ban Treaty entered into force.", 15),
        ("2016-03-02", "It is a day after the 17th anniversary of the Ottawa Treaty becoming law.", 17),
        ("2020-08-01", "We mark the tenth anniversary of the entry into force of the CCM.", 10),
        ("2017-12-04", "Yesterday was the Mine Ban Treaty's 20th anniversary.", 20),
        (
            "2018-06-01",
            "A decade after the adoption of the Convention on Cluster Munitions, work remains.",
            10,
        ),
        ("2024-03-04", "The Mine Ban Treaty has been in force for 25 years.", 25),
        ("2024-03-04", "An evening on twenty-five years of the Mine Ban Treaty.", 25),
        ("2007-11-30", "Ten years on, the Mine Ban Treaty still has much before it.", 10),
        ("2024-12-20", "Nearly ten years after the Arms Trade Treaty took effect, few states report.", 10),
        ("2012-05-01", "The CCM was adopted in Dublin and six months later opened for signature in Oslo.", 6),
        ("2012-05-01", "Just over two years after its adoption, the CCM entered into force.", 2),
        ("2012-05-01", "The Mine Ban Treaty entered into force less than two years after its adoption.", 2),
    ],
)
def test_a_time_is_held_against_the_days_of_the_treaty(day: str, text: str, value: int) -> None:
    (claim,) = lapses(text, day)
    assert (claim.found.value, claim.verdict) == (value, "supported")


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2020-12-01", "Fourteen years after its adoption the Convention on Cluster Munitions is young."),
        (
            "2020-08-01",
            "Today is the twelfth birthday of the Convention on Cluster Munitions' entry into force.",
        ),
        ("2012-05-01", "The CCM was adopted in Dublin and two months later opened for signature in Oslo."),
    ],
)
def test_a_time_that_fits_no_day_is_left_open_and_never_called_wrong(day: str, text: str) -> None:
    (claim,) = lapses(text, day)
    assert claim.verdict == "unverifiable"
    assert "another day" in claim.missing


def test_without_a_day_of_the_text_an_anniversary_cannot_be_counted() -> None:
    (claim,) = lapses("The tenth anniversary of the entry into force of the CCM is kept.", None)
    assert "no day to count to" in claim.missing


@pytest.mark.parametrize(
    "text",
    [
        "States Parties have eight years from the entry into force of the CCM to complete destruction.",
        "Land is to be cleared not later than ten years after the entry into force of the CCM for that State Party.",
        "Two years after Norway signed the CCM, others followed.",
        "The 10th anniversary of the war was kept, and the CCM was spoken of.",
        "The CCM gives eight years after entry into force for stocks.",
    ],
)
def test_a_time_allowed_or_counted_from_something_else_is_no_time_since_the_treaty(text: str) -> None:
    assert lapses(text, "2015-05-01") == []
