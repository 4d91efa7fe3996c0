"""Meetings, votes and presidencies in the shorter ways of reports and programmes."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, what: str) -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [claim.verdict for claim in checked.claims if claim.found.what == what]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "The Sixth Meeting of States Parties to the CCM (Geneva, {} September 2016) adopted a declaration.",
            "5-7",
            "15-17",
        ),
        (
            "The Sixth Meeting of States Parties to the CCM ({} September 2016, Geneva) adopted a declaration.",
            "5-7",
            "15-17",
        ),
        (
            "The Twelfth Meeting of States Parties to the CCM was held in Geneva, 10-13 September {}.",
            2024,
            2023,
        ),
        ("The 7MSP of the CCM took place in Geneva, Switzerland, 4-6 September {}.", 2017, 2016),
    ],
)
def test_days_in_brackets_or_behind_a_comma(text: str, right: object, wrong: object) -> None:
    assert verdicts(text.format(right), "2024-10-01", "meeting") == ["supported"]
    assert verdicts(text.format(wrong), "2024-10-01", "meeting") == ["contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "The First Review Conference of the CCM takes place in Dubrovnik, Croatia, on September 7-11.",
        "Croatia will host the First Review Conference of the CCM in Dubrovnik on 7-11 September.",
        "The First Review Conference of the CCM is to be held in Dubrovnik from 7 to 11 September.",
    ],
)
@pytest.mark.parametrize("day", ["2015-03-17", "2015-08-30", "2014-12-01"])
def test_days_without_their_year_are_those_of_the_meeting_ahead(text: str, day: str) -> None:
    assert "contradicted" not in verdicts(text, day, "meeting")
    assert verdicts(text, "2015-03-17", "meeting") == ["supported"]


def test_days_of_a_month_that_are_of_no_meeting_are_not_borne_out() -> None:
    text = "The First Review Conference of the CCM takes place in Dubrovnik on September 17-21."
    assert "supported" not in verdicts(text, "2015-03-17", "meeting")


def test_the_next_meeting_is_that_of_the_year() -> None:
    text = "The next Meeting of States Parties to the CCM is in Geneva from {} September."
    assert verdicts(text.format("3 to 5"), "2018-08-01", "meeting") == ["supported"]
    assert "supported" not in verdicts(text.format("4 to 8"), "2018-08-01", "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "The CCM is in force. On 12 September 2011 in Beirut, States Parties spoke of their work.",
        "(Beirut, 14 September 2011) - It was said at the Second Meeting of States Parties to the CCM.",
        "The CCM is in force. They go to the Second Meeting, to be held in Beirut, Lebanon from 12 to 16 September.",
    ],
)
def test_a_day_beside_the_town_of_a_meeting(text: str) -> None:
    day = "2011-08-20" if "go to" in text else "2011-09-14"
    what = "gathered" if "spoke" in text else "meeting"
    assert verdicts(text, day, what) == ["supported"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2019, the Mine Ban Convention is presided over by {}.",
        "{} presides over the Mine Ban Convention in 2019.",
        "The Mine Ban Convention's current president is {}.",
        "The presidency of the Mine Ban Convention is held by {}.",
    ],
)
def test_who_presides(text: str) -> None:
    assert verdicts(text.format("Norway"), "2019-06-01", "president") == ["supported"]
    assert "supported" not in verdicts(text.format("Belgium"), "2019-06-01", "president")


def test_votes_below_the_day_they_are_of() -> None:
    text = (
        "Resolution on the Convention on Cluster Munitions\n\nFirst Committee vote (6 November 2018)\nIn favour: 139\n"
        "Against: 1\nAbstaining: 39\n\nGeneral Assembly vote (5 December 2018)\n"
        "In favour: 144\nAgainst: 1\nAbstaining: {}\n"
    )
    assert verdicts(text.format(38), "2018-12-06", "abstain") == ["supported", "supported"]
    assert verdicts(text.format(36), "2018-12-06", "abstain") == ["supported", "contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "In the G7, {} alone has stayed out of the CCM.",
        "Of the G7, only {} has not joined the CCM.",
        "{} alone among the G7 remains outside the CCM.",
        "Alone in the G7, {} has not signed the CCM.",
    ],
)
def test_who_alone_of_a_group_is_outside(text: str) -> None:
    assert verdicts(text.format("the United States"), "2022-08-15", "only outside") == ["supported"]
    assert "supported" not in verdicts(text.format("Japan"), "2022-08-15", "only outside")


def test_a_leaving_that_is_only_mentioned() -> None:
    text = "{}'s recent withdrawal from the Convention on Cluster Munitions is part of a trend."
    assert verdicts(text.format("Lithuania"), "2025-06-10", "withdrew") == ["supported"]
    assert verdicts(text.format("Norway"), "2025-06-10", "withdrew") == ["unverifiable"]
