"""Governments called by their capitals, and capitals that are only places."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, str, str, tuple[str, ...], str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.kind, claim.found.what, str(claim.found.value), claim.found.states, claim.verdict)
        for claim in checked.claims
    ]


PAIRS = [
    (
        "Norway chaired the meeting on the Convention on Cluster Munitions. Tokyo signed in December 2008 and "
        "ratified in {}.",
        "July 2009",
        "July 2010",
    ),
    ("Warsaw's ratification of the Ottawa Convention came on {}.", "27 December 2012", "27 December 2011"),
    ("The Convention on Cluster Munitions was ratified by Madrid on {}.", "17 June 2009", "17 June 2008"),
    ("Madrid deposited its ratification of the Arms Trade Treaty on {}.", "2 April 2014", "2 May 2014"),
    ("The Convention on Cluster Munitions became binding on Juba on {}.", "1 February 2024", "1 March 2024"),
    (
        "Helsinki notified the UN of its withdrawal from the Ottawa Convention on {}.",
        "10 July 2025",
        "10 June 2025",
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong"), PAIRS)
def test_what_a_capital_did_is_its_states_doing(text: str, right: str, wrong: str) -> None:
    good = [verdict for *_, verdict in told(text.format(right), "2025-10-01")]
    assert "supported" in good
    assert "contradicted" not in good
    assert "contradicted" in [verdict for *_, verdict in told(text.format(wrong), "2025-10-01")]


@pytest.mark.parametrize(
    ("text", "state", "what"),
    [
        ("The Convention on Cluster Munitions has 112 parties; Moscow has not signed it.", "RUS", "signed"),
        ("Washington is not a party to the Convention on Cluster Munitions.", "USA", "parties"),
    ],
)
def test_what_a_capital_has_not_done_is_said_of_its_state(text: str, state: str, what: str) -> None:
    assert ("membership", what, "False", (state,), "supported") in told(text, "2024-10-01")


@pytest.mark.parametrize(
    "text",
    [
        "The Convention on Cluster Munitions was signed in Oslo; ministers who met in Dublin joined it later.",
        "States gathered in Oslo signed the Convention on Cluster Munitions on 3 December 2008.",
        "Delegations from Ottawa to Dublin signed the Convention on Cluster Munitions on 3 December 2008.",
        "Washington has signed the Convention on Cluster Munitions's guest book.",
        "Moscow signed an agreement with Minsk on 4 May 2011 about the Convention on Cluster Munitions.",
    ],
)
def test_a_capital_where_something_is_done_does_nothing(text: str) -> None:
    assert not [found for found in told(text, "2024-10-01") if found[3] and found[-1] == "contradicted"]


def test_the_state_in_which_a_town_lies_is_not_spoken_of_next() -> None:
    text = (
        "Adopted in Dublin, Ireland and opened for signature in Oslo, Norway, the Convention on Cluster Munitions "
        "entered into force in 2010. It ratified on 14 May 2013."
    )
    assert "contradicted" not in [verdict for *_, verdict in told(text, "2021-09-22")]
