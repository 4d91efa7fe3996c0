"""What is read by the words near it: it supports, and never accuses."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from tests.claims.evaluate import passages

CHECKER = Checker()


def hinted(claims: tuple[Claim, ...]) -> list[tuple[str, object, str]]:
    return [
        (claim.found.kind, claim.found.value, claim.found.what)
        for claim in claims
        if claim.found.rule.startswith("hint")
    ]


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2020-08-10",
            "The goals of the Convention on Cluster Munitions are shared; of the states 109 are by now States Parties.",
            ("count", 109, "parties"),
        ),
        (
            "2009-03-18",
            "The DRC signed the ban on cluster bombs in New York, becoming the 96th signatory.",
            ("ordinal", 96, "signed"),
        ),
        (
            "2019-04-26",
            "Countries that have shunned the Arms Trade Treaty include Russia, North Korea and Syria.",
            ("membership", False, "joined"),
        ),
    ],
)
def test_figures_days_and_lists_are_read_by_the_words_near_them(
    day: str, text: str, expected: tuple[str, object, str]
) -> None:
    assert expected in hinted(sv.claims(text, date=day))


@pytest.mark.parametrize(
    ("day", "text"),
    [
        # Each is the true figure's neighbour: one more party, a rank too high, a day too late, a state too many.
        (
            "2020-08-10",
            "The goals of the Convention on Cluster Munitions are shared; of the states 111 are by now States Parties.",
        ),
        (
            "2009-03-18",
            "The DRC signed the ban on cluster bombs in New York, becoming the 99th government to join.",
        ),
        (
            "2019-04-26",
            "Countries that have shunned the Arms Trade Treaty include Russia, North Korea and Sweden.",
        ),
    ],
)
def test_what_the_record_does_not_confirm_is_not_read_at_all(day: str, text: str) -> None:
    assert hinted(sv.claims(text, date=day)) == []


def test_no_hint_accuses_in_any_of_the_samples() -> None:
    for sample in passages():
        checked = CHECKER.check(sample.text, date=sample.date, language=sample.language)
        for claim in checked.claims:
            if claim.found.rule.startswith("hint"):
                assert claim.verdict == "supported", (sample.about, claim.found.text)


def test_the_host_of_a_meeting_of_the_parties_is_not_said_to_be_one() -> None:
    claims = sv.claims(
        "The Second Meeting of States Parties to the Convention on Cluster Munitions is held in Beirut, Lebanon.",
        date="2011-09-12",
    )
    assert [claim.found.what for claim in claims if claim.found.kind == "membership"] == ["host"]
