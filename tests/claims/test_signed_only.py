"""Figures of those that signed and went no further, and ranks of those that did something else than join."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
THE_DAY = "2010-03-26"
"""On it 104 states had signed the Convention on Cluster Munitions, and 30 of them had ratified it; of African states 38
and six."""


def verdicts(text: str, day: str = THE_DAY, *, language: str = "en", kind: str = "count") -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [claim.verdict for claim in checked.claims if claim.found.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "{} countries in Africa have signed the Convention on Cluster Munitions but have still not ratified it.",
        "{} African nations have signed the Convention on Cluster Munitions yet never ratified it.",
        "{} African states have signed the Convention on Cluster Munitions and still have to ratify it.",
        "In Africa, {} countries have signed the Convention on Cluster Munitions without ratifying it.",
        "{} African states have signed the Convention on Cluster Munitions but have yet to become parties.",
    ],
)
def test_members_of_a_group_that_only_signed_are_not_all_that_signed(text: str) -> None:
    assert verdicts(text.format("32")) == ["supported"]
    assert verdicts(text.format("27")) == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("{} states have signed the Convention on Cluster Munitions and still need to ratify it.", "en"),
        ("{} states that have signed the Convention on Cluster Munitions remain to ratify it.", "en"),
        ("{} nations have signed the Convention on Cluster Munitions but must still ratify.", "en"),
        (
            "{} États ont signé la Convention sur les armes à sous-munitions et doivent encore la ratifier.",
            "fr",
        ),
        (
            "{} Estados han firmado la Convención sobre Municiones en Racimo y todavía tienen que ratificarla.",
            "es",
        ),
    ],
)
def test_what_is_still_to_be_done_is_told_behind_the_figure(text: str, language: str) -> None:
    assert verdicts(text.format(74), language=language) == ["supported"]
    assert verdicts(text.format(85), language=language) == ["contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "104 states have signed the Convention on Cluster Munitions, but not all have ratified it.",
        "104 states have signed the Convention on Cluster Munitions, and many still have to ratify it.",
        "104 states have signed the Convention on Cluster Munitions, but Egypt has not ratified it.",
        "104 states have signed the Convention on Cluster Munitions and ought to ratify it.",
        "The 104 states that have signed the Convention on Cluster Munitions must ratify it.",
        "The 104 states that have signed the Convention on Cluster Munitions need to ratify it soon.",
    ],
)
def test_what_some_of_them_or_all_ought_to_do_takes_nothing_from_those_that_signed(text: str) -> None:
    assert "contradicted" not in verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Denmark has become the 18th State Party to the Convention on Cluster Munitions completing this duty.",
        "Denmark becomes 18th State Party to the Convention on Cluster Munitions to finish stockpile destruction",
        "Denmark became the Convention on Cluster Munitions' 18th State Party to complete its destruction.",
        "Denmark today became the 18th State Party to the Convention on Cluster Munitions to declare completion.",
        "Denmark, as the 12th State Party to the Convention on Cluster Munitions with stocks, reported.",
        "Denmark is the 18th State Party to the Convention on Cluster Munitions from Europe.",
    ],
)
def test_the_nth_party_to_do_something_else_is_no_nth_party(text: str) -> None:
    assert verdicts(text, "2014-03-25", kind="ordinal") == []
    assert "contradicted" not in verdicts(text, "2014-03-25", kind="date")


def test_those_with_obligations_left_are_counted_by_what_is_left() -> None:
    text = (
        "That leaves only {} States Parties to the Convention on Cluster Munitions with "
        "stockpile destruction obligations."
    )
    assert verdicts(text.format("five"), "2019-09-12") == ["supported"]
    assert verdicts(text.format("thirty"), "2019-09-12") == ["unverifiable"]


def test_the_parties_that_have_destroyed_their_stocks_are_not_all_parties() -> None:
    text = "We owe it to the {} States Parties to the Convention on Cluster Munitions that destroyed their stocks."
    assert verdicts(text.format(36), "2021-09-15") == ["supported"]
    assert verdicts(text.format(66), "2021-09-15") == ["unverifiable"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("{} countries in Africa have signed the Convention on Cluster Munitions.", 38, 30),
        ("So far {} states from Africa have ratified the Convention on Cluster Munitions.", "six", "sixteen"),
        ("{} governments in Africa are parties to the Convention on Cluster Munitions.", 6, 12),
        ("The Convention on Cluster Munitions has been signed by {} nations in Africa.", 38, 28),
        ("The Convention on Cluster Munitions has been ratified by {} African states.", "six", "twelve"),
    ],
)
def test_a_region_is_told_behind_its_states(text: str, right: object, wrong: object) -> None:
    assert "supported" in verdicts(text.format(right))
    assert "contradicted" in verdicts(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "In 2009, three countries in Africa ratified the Convention on Cluster Munitions.",
        "Two states in Africa have ratified the Convention on Cluster Munitions this year.",
        "Of the ten affected countries in Africa, eight have signed the Convention on Cluster Munitions.",
        "Four countries in Africa that hold stocks have signed the Convention on Cluster Munitions.",
        "The Convention on Cluster Munitions was ratified by three countries in Africa in 2009.",
    ],
)
def test_some_of_a_region_are_not_all_of_it(text: str) -> None:
    assert "contradicted" not in verdicts(text)
