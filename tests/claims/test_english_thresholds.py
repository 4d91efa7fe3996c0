"""How many must be bound before a treaty binds anybody: right, wrong, and told of those that only sign."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> set[str]:
    return {claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            (
                "The Convention on Cluster Munitions will not come into force until {} countries have "
                "ratified it."
            ),
            30,
            40,
        ),
        (
            "The Convention on Cluster Munitions cannot enter into force before {} states have ratified it.",
            30,
            40,
        ),
        ("The Arms Trade Treaty will be in force as soon as {} states are on board.", 50, 60),
        ("Not until {} countries have ratified will the Arms Trade Treaty enter into force.", 50, 40),
        (
            "Unless {} countries ratify, the Convention on Cluster Munitions will not enter into force.",
            30,
            50,
        ),
        ("Before it becomes law, the Convention on Cluster Munitions needs {} ratifications.", 30, 40),
        (
            (
                "Only after {} countries have deposited their instruments will the Arms Trade Treaty "
                "take effect."
            ),
            50,
            60,
        ),
        ("The Arms Trade Treaty enters into force {} days after 50 states have ratified.", 90, 60),
        (
            (
                "Once 30 states have ratified the Convention on Cluster Munitions, it will enter into "
                "force {} months later."
            ),
            6,
            3,
        ),
        (
            "The Convention on Cluster Munitions will not come into force until 30 countries have {} it.",
            "ratified",
            "signed",
        ),
        ("The Arms Trade Treaty will come into force when 50 countries have {} it.", "ratified", "signed"),
    ],
)
def test_how_many_must_be_bound(text: str, right: object, wrong: object) -> None:
    assert told(text.format(right), "2009-06-01") == {"supported"}
    assert "contradicted" in told(text.format(wrong), "2009-06-01")


@pytest.mark.parametrize(
    "text",
    [
        "The Convention on Cluster Munitions took effect last month after {} countries had ratified it.",
        "The Convention on Cluster Munitions took effect in August 2010, once {} states had ratified.",
        (
            "The Convention on Cluster Munitions became binding law on 1 August 2010, once {} governments "
            "had deposited their instruments."
        ),
    ],
)
def test_how_many_had_ratified_when_it_started(text: str) -> None:
    assert told(text.format(30), "2010-09-01") == {"supported"}
    assert "contradicted" in told(text.format(40), "2010-09-01")
    assert "contradicted" not in told(text.format(38), "2010-09-01")


def test_how_many_are_wanting() -> None:
    text = "The Treaty on the Prohibition of Nuclear Weapons now has 33 ratifications; {} more are needed."
    assert told(text.format(17), "2019-10-26") == {"supported"}
    assert "contradicted" in told(text.format(27), "2019-10-26")


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Convention on Cluster Munitions was agreed in Dublin. The law will not come into "
            "force until 60 senators have signed it."
        ),
        "The coalition will not rest until 150 states have joined the Convention on Cluster Munitions.",
        (
            "The amendment to the Convention on Cluster Munitions will not enter into force until "
            "40 states have ratified it."
        ),
        "An amendment to the Arms Trade Treaty took effect after 43 states had ratified it.",
        "The Arms Trade Treaty will come into force when 50 states have signed on.",
        "The Arms Trade Treaty will enter into force on 24 December, 90 days after 53 states had ratified.",
        "The Convention on Cluster Munitions will come into force when four have ratified it.",
    ],
)
def test_what_is_no_rule_of_the_treaty(text: str) -> None:
    assert "contradicted" not in told(text, "2014-10-01")
