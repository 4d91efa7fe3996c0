"""The days and presidents of meetings of the parties: what one source prints in error bears nothing out."""

from __future__ import annotations

import pytest

import servanda as sv


def verdict(text: str, value: str, day: str = "2016-06-01") -> str:
    (claim,) = [claim for claim in sv.claims(text, date=day) if str(claim.found.value) == value]
    return claim.verdict


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        # One source prints September for November.
        (
            "The CCM's First Meeting of States Parties took place in September 2010.",
            "2010-09",
            "contradicted",
        ),
        ("The CCM's First Meeting of States Parties took place in November 2010.", "2010-11", "supported"),
        (
            "The First Review Conference of the CCM was held from 14 to 18 September 2015.",
            "2015-09-14/2015-09-18",
            "contradicted",
        ),
        (
            "The First Review Conference of the CCM was held from 7 to 11 September 2015.",
            "2015-09-07/2015-09-11",
            "supported",
        ),
        # Who counts a day less may leave out the last, on which all leave.
        (
            "The First Review Conference of the CCM was held from 7 to 10 September 2015.",
            "2015-09-07/2015-09-10",
            "unverifiable",
        ),
        # Sources differ on the last day of the Fifteenth Meeting in Santiago.
        (
            "The Fifteenth Meeting of the States Parties to the Mine Ban Treaty was held from 28 November to "
            "2 December 2016.",
            "2016-11-28/2016-12-02",
            "supported",
        ),
    ],
)
def test_the_days_of_a_meeting(text: str, value: str, expected: str) -> None:
    assert verdict(text, value, "2017-06-01") == expected


def test_other_days_of_a_meeting_to_come_may_be_a_plan() -> None:
    text = "The Fifth Meeting of States Parties to the CCM will take place on 9-12 September 2014."
    assert verdict(text, "2014-09-09/2014-09-12", "2014-03-01") == "unverifiable"


def test_who_one_source_names_in_error_did_not_preside() -> None:
    text = "Norway presided over the Thirteenth Meeting of States Parties to the CCM."
    assert verdict(text, "True", "2026-10-01") == "contradicted"
