"""Signatures of the opening day, and members of the United Nations counted without the others that may join."""

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
                "The Treaty on the Prohibition of Nuclear Weapons had opened for signature on 20 "
                "September 2017, when {} states signed."
            ),
            50,
            53,
        ),
        ("{} states signed the Treaty on the Prohibition of Nuclear Weapons on its first day.", 50, 58),
        ("At the signing conference in Oslo, {} states signed the Convention on Cluster Munitions.", 94, 104),
        (
            "The Arms Trade Treaty opened for signature on 3 June 2013, and {} states signed it on that day.",
            67,
            77,
        ),
    ],
)
def test_signatures_of_the_first_day(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2019-09-27", right) == {"supported"}
    assert verdicts(text.format(wrong), "2019-09-27", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("{} of the 193 UN member states are not party to the Mine Ban Treaty.", 34, 44),
        ("Of the United Nations' 193 members, {} are not parties to the Mine Ban Treaty.", 34, 44),
        ("{} members of the United Nations remain outside the Mine Ban Treaty.", 34, 44),
        ("{} UN member states are party to the Mine Ban Treaty.", 159, 149),
        ("{} of the UN's 193 members are parties to the Mine Ban Treaty.", 159, 149),
    ],
)
def test_members_of_the_united_nations(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2014-12-01", right) == {"supported"}
    assert verdicts(text.format(wrong), "2014-12-01", wrong) == {"contradicted"}


def test_a_figure_that_counts_one_that_is_no_member_is_not_borne_out() -> None:
    text = "There are 35 UN member states not party to the Mine Ban Treaty."
    assert verdicts(text, "2014-12-01", 35) == {"unverifiable"}


@pytest.mark.parametrize(
    "text",
    [
        "In Ottawa 12 states signed the Convention on Cluster Munitions last week.",
        "22 states signed the declaration on the Convention on Cluster Munitions in Oslo.",
    ],
)
def test_signatures_of_another_place_or_paper(text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2009-06-10")).claims
    assert "contradicted" not in {claim.verdict for claim in claims}
