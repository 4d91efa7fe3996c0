"""Sums and parts of all states or of a group, in few words: right ones and wrong ones."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, value: int) -> set[str]:
    """The verdicts of rules, not of hints, on a figure."""
    checked = CHECKER.check(text, date=PartialDate.parse("2024-06-01"))
    return {
        claim.verdict
        for claim in checked.claims
        if not claim.found.rule.startswith("hint") and claim.found.value == value
    }


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The CCM has 112 parties and 12 signatories, {n} in all.", 124, 129),
        ("The CCM has 112 States Parties and 12 signatories, making a total of {n} states in all.", 124, 118),
        ("More than half of all UN members, {n} of 193, are parties to the CCM.", 112, 121),
        ("What of NATO and the CCM? {n} of the 32 allies are bound by it.", 24, 28),
        ("The CCM, from 2008, now has {n} members.", 112, 119),
        ("Palau has joined the CCM, bringing to {n} the number of states that have ratified it.", 112, 119),
    ],
)
def test_sums_and_parts(words: str, right: int, wrong: int) -> None:
    assert verdicts(words.format(n=right), right) == {"supported"}
    assert "contradicted" in verdicts(words.format(n=wrong), wrong)
    assert "supported" not in verdicts(words.format(n=wrong), wrong)


def test_fractions_of_the_world_are_about_so_much() -> None:
    words = "More than four fifths of the world's states have joined the {}."
    assert verdicts(words.format("Mine Ban Treaty"), 80) == {"supported"}
    assert verdicts(words.format("Convention on Cluster Munitions"), 80) == {"contradicted"}


@pytest.mark.parametrize(("days", "verdict"), [(90, "supported"), (94, "contradicted")])
def test_so_many_days_after_a_deposit(days: int, verdict: str) -> None:
    text = f"China deposited its instrument under the ATT, and {days} days later it entered into force for the country."
    assert verdicts(text, days) == {verdict}


def test_days_left_until_a_day_are_no_rule() -> None:
    assert "contradicted" not in verdicts(
        "The ATT is ratified. It enters into force for Chile in 12 days.", 12
    )
