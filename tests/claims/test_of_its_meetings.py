"""Meetings and papers that are called after a treaty have days of their own, and pledges have signers of their own."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str = "2011-09-17", *, language: str = "en") -> list[str]:
    return [
        claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The Second Meeting of States Parties to the 2008 Convention on Cluster Munitions concluded on {}.",
            "en",
        ),
        ("A seminar on implementing the landmark Convention on Cluster Munitions was concluded on {}.", "en"),
        ("Talks under the Convention on Cluster Munitions were concluded on {}.", "en"),
        ("A resolution on the Convention on Cluster Munitions was adopted on {}.", "en"),
        ("A resolution welcoming the Convention on Cluster Munitions, adopted on {}, was praised.", "en"),
        (
            "L'Assemblée des États parties à la Convention sur les armes à sous-munitions s'est conclue le {}.",
            "fr",
        ),
        ("El plan de acción de la Convención sobre Municiones en Racimo fue adoptado el {}.", "es"),
    ],
)
def test_what_is_called_after_a_treaty_is_not_the_treaty(text: str, language: str) -> None:
    day = {"en": "16 September 2011", "fr": "16 septembre 2011", "es": "16 de septiembre de 2011"}[language]
    assert "contradicted" not in verdicts(text.format(day), language=language)


@pytest.mark.parametrize(
    "text",
    [
        "The Convention on Cluster Munitions was adopted on {}.",
        "The text of the Convention on Cluster Munitions was adopted on {}.",
        "At the Dublin conference the Convention on Cluster Munitions was adopted on {}.",
        "The meeting of parties to the Convention on Cluster Munitions, adopted on {}, went well.",
    ],
)
def test_the_treaty_keeps_its_own_day(text: str) -> None:
    assert "supported" in verdicts(text.format("30 May 2008"))
    assert "contradicted" in verdicts(text.format("20 May 2008"))


def test_those_that_commit_themselves_to_something_else_have_not_joined() -> None:
    text = "In the Oslo Declaration 46 states committed themselves to {}. It led to the cluster bomb treaty."
    for what in ("conclude a treaty by 2008", "a treaty on cluster munitions", ": end the harm"):
        assert "contradicted" not in verdicts(text.format(what))
    assert "contradicted" in verdicts(
        "So far 96 states have committed themselves to the Convention on Cluster Munitions."
    )


def test_nuclear_weapons_are_not_cleared() -> None:
    text = "The Convention on Cluster Munitions is the first step since nuclear disarmament was begun in 20 years."
    assert verdicts(text) == []
