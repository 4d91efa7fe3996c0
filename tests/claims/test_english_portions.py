"""Parts of a group and the rest of it, right and with the figure altered."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, value: object) -> set[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {claim.verdict for claim in checked.claims if claim.found.value == value}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            (
                "Three quarters of NATO – {} of 32 Allies – are States Parties to the Convention on "
                "Cluster Munitions."
            ),
            24,
            28,
        ),
        (
            (
                "All members of the European Union but {} are States Parties to the Convention on "
                "Cluster Munitions."
            ),
            7,
            3,
        ),
        ("All but {} EU member states are parties to the Convention on Cluster Munitions.", 7, 3),
        ("Every EU member state is party to the Convention on Cluster Munitions except {}.", 7, 3),
        (
            "With the exception of {}, all EU members are parties to the Convention on Cluster Munitions.",
            7,
            3,
        ),
        ("Among NATO's 32 members, {} are not party to the Convention on Cluster Munitions.", 8, 3),
        ("{} of the Alliance's 32 members remain outside the Convention on Cluster Munitions.", 8, 3),
        ("In NATO, 24 states are parties to the Convention on Cluster Munitions and {} are not.", 8, 4),
        ("{} of the Union's 27 members have ratified the Convention on Cluster Munitions.", 20, 24),
        ("{} members of the European Union have not ratified the Convention on Cluster Munitions.", 7, 3),
        (
            (
                "Most of NATO are States Parties to the Convention on Cluster Munitions, and so are "
                "all members of the European Union but {}."
            ),
            7,
            3,
        ),
        ("{} of the G7 countries are party to the Convention on Cluster Munitions.", 6, 4),
    ],
)
def test_parts_of_an_organization(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2024-09-11", right) == {"supported"}
    assert verdicts(text.format(wrong), "2024-09-11", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            (
                "To date, {} out of the 13 signatory states that have yet to ratify the Convention on "
                "Cluster Munitions are from the African continent."
            ),
            9,
            12,
        ),
        (
            (
                "Of the 13 states that have signed but not ratified the Convention on Cluster "
                "Munitions, {} are African."
            ),
            9,
            12,
        ),
        (
            (
                "Africa accounts for {} of the 13 signatories that have not yet ratified the "
                "Convention on Cluster Munitions."
            ),
            9,
            12,
        ),
        ("{} African signatories have yet to ratify the Convention on Cluster Munitions.", 9, 12),
    ],
)
def test_signatories_of_a_region(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2022-03-24", right) == {"supported"}
    assert "supported" not in verdicts(text.format(wrong), "2022-03-24", wrong)


def test_a_second_figure_of_the_same_group() -> None:
    text = (
        "Of the 28 members of NATO, 20 have by now signed the Convention on Cluster "
        "Munitions, {} of them have also ratified."
    )
    assert verdicts(text.format(11), "2010-11-01", 11) == {"supported"}
    assert "supported" not in verdicts(text.format(15), "2010-11-01", 15)


@pytest.mark.parametrize(
    "text",
    [
        (
            "In NATO, 24 states have joined the Convention on Cluster Munitions, but eight are "
            "not happy about it."
        ),
        (
            "At the workshop 8 of the 12 signatories to the Convention on Cluster Munitions that "
            "attended are African."
        ),
        "Two of the eight NATO members outside the Convention on Cluster Munitions attended.",
        "Nine of the 13 African signatories attended the workshop on the Convention on Cluster Munitions.",
    ],
)
def test_those_that_did_something_else(text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2024-09-11")).claims
    assert "contradicted" not in {claim.verdict for claim in claims}
