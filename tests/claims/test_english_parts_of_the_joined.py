"""All that have joined, parted into those bound and those that signed."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, value: object, day: str = "2019-08-01") -> set[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {claim.verdict for claim in checked.claims if claim.found.value == value}


@pytest.mark.parametrize(
    "text",
    [
        (
            "{} States have committed to the goals of the Convention on Cluster Munitions, {} as "
            "States Parties and {} as signatories."
        ),
        "{} states are now part of the Convention on Cluster Munitions ({} States Parties, {} signatories).",
        (
            "{} countries have joined the Convention on Cluster Munitions since December 2008, {} "
            "of them as States Parties and {} as signatories."
        ),
    ],
)
def test_all_that_have_joined_and_their_parts(text: str) -> None:
    for value in (120, 106, 14):
        assert verdicts(text.format(120, 106, 14), value) == {"supported"}
    assert verdicts(text.format(130, 106, 14), 130) == {"contradicted"}
    assert verdicts(text.format(120, 100, 14), 100) == {"contradicted"}
    assert verdicts(text.format(120, 106, 18), 18) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "In 2015, 7 states joined the Convention on Cluster Munitions, 5 of them as States Parties.",
        "65 states attended the meeting on the Convention on Cluster Munitions, 45 of them States Parties.",
        ("75 states have joined the debate on the Convention on Cluster Munitions, 50 of them parties."),
    ],
)
def test_those_of_a_meeting_or_a_year(text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2015-12-10")).claims
    assert "contradicted" not in {claim.verdict for claim in claims}


def test_signatories_from_the_continent_told_before() -> None:
    text = (
        "Many African states were involved in the Oslo process of the Convention on Cluster Munitions. "
        "To date, 9 out of the 13 signatory states that have yet to ratify the Convention are "
        "from the continent."
    )
    assert verdicts(text, 9, "2022-03-24") == {"supported"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Signatories to the CCM include {} of the 27 member-states of the European Union.", 21, 23),
        ("The parties to the CCM include 20 of the 27 EU states and {} of the 30 NATO allies.", 23, 27),
        ("Among the parties to the Convention on Cluster Munitions are {} of the 27 EU members.", 20, 24),
        ("The Convention on Cluster Munitions' members include {} of 27 European Union states.", 20, 18),
    ],
)
def test_the_parties_include_so_many_of_a_group(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), right, "2022-06-16") == {"supported"}
    assert verdicts(text.format(wrong), wrong, "2022-06-16") == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "New parties to the Convention on Cluster Munitions include 2 of the 54 African states.",
        "Affected parties to the Convention on Cluster Munitions include 12 of the 54 African states.",
        "Signatories of the CCM included 18 of the 26 members of NATO.",
        "The parties to the CCM include 5 of the 32 NATO members that have destroyed their stocks.",
    ],
)
def test_those_of_a_sort_or_a_time_among_the_parties(text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2022-06-16")).claims
    assert "contradicted" not in {claim.verdict for claim in claims}
