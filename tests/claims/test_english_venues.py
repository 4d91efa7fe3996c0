"""Where and when parties met, in rows of towns and in parts: right ones and wrong ones."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str) -> list[str]:
    """The verdicts of rules, not of hints, on days of meetings."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        claim.verdict
        for claim in checked.claims
        if claim.found.what in ("meeting", "gathered") and not claim.found.rule.startswith("hint")
    ]


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        (
            "Plan adopted at the First Meeting of States Parties to the CCM, Vientiane, November {}",
            2010,
            2011,
        ),
        (
            "Plan adopted at the Second Meeting of States Parties to the CCM in Beirut, Lebanon, in September {}",
            2011,
            2013,
        ),
        (
            "The Second Review Conference of the CCM was held in two parts, in November 2020 and in September {}.",
            2021,
            2022,
        ),
        (
            "The Eleventh Meeting of States Parties to the CCM, led by Iraq, ran from 11 to 14 September {}.",
            2023,
            2022,
        ),
        ("The Second Review Conference of the CCM was held in November 2020 and September {}.", 2021, 2023),
        (
            "Between 7 and 11 September {} Dubrovnik hosted the First Review Conference of the CCM.",
            2015,
            2016,
        ),
        ("Meetings of States Parties to the CCM: Vientiane 2010, Beirut {}, Oslo 2012.", 2011, 2013),
        (
            "The Mine Ban Treaty's review conferences were held in Maputo in 2014 and Nairobi in {}.",
            2004,
            2006,
        ),
    ],
)
def test_the_days_of_a_meeting(words: str, right: int, wrong: int) -> None:
    assert set(verdicts(words.format(right), "2024-06-01")) == {"supported"}
    assert "contradicted" in verdicts(words.format(wrong), "2024-06-01")


def test_towns_told_one_after_the_other() -> None:
    text = "The parties to the CCM met in Vientiane in November 2010 and then in Beirut in September 2011."
    assert verdicts(text, "2012-06-01") == ["supported", "supported"]


@pytest.mark.parametrize(
    "text",
    [
        # What prepares a meeting, what some did elsewhere, and what is said in cities of many meetings.
        "A preparatory meeting for the First Meeting of States Parties to the CCM, Santiago, June 2010",
        "Parties to the CCM met in Beirut in February 2014 for a workshop.",
        "Statement to the Third Meeting of States Parties to the CCM, Geneva, 18 April 2012",
    ],
)
def test_another_meeting_is_not_called_wrong(text: str) -> None:
    assert "contradicted" not in verdicts(text, "2024-06-01")


def test_a_day_in_a_town_is_that_of_the_meeting_there() -> None:
    text = "On 12 September {} in Beirut, States Parties gave updates on how they carry out the CCM."
    assert verdicts(text.format(2011), "2024-06-01") == ["supported"]
    assert "supported" not in verdicts(text.format(2012), "2024-06-01")
