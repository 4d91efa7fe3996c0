"""Years that have gone by since a treaty was made: right and far from right, on its very day, and of other things."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> set[str]:
    return {claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims}


@pytest.mark.parametrize(
    ("text", "day", "right", "wrong"),
    [
        ("The Convention on Cluster Munitions turns {} today.", "2020-08-01", "ten", "eleven"),
        ("The Convention on Cluster Munitions is {} years old today.", "2020-08-01", "ten", "nine"),
        (
            "{} years ago today, the Convention on Cluster Munitions entered into force.",
            "2020-08-01",
            "Ten",
            "Nine",
        ),
        (
            "It is {} years to the day since the Convention on Cluster Munitions became law.",
            "2020-08-01",
            "ten",
            "nine",
        ),
        (
            "Today marks {} years since the Mine Ban Treaty became international law.",
            "2019-03-01",
            "20",
            "21",
        ),
        ("The Mine Ban Treaty entered into force {} years ago.", "2019-05-02", "20", "25"),
        ("It has been {} years since the Mine Ban Treaty entered into force.", "2019-05-02", "20", "25"),
        ("This year marks the {}th year since the Mine Ban Treaty took effect.", "2019-05-02", "20", "15"),
        (
            "In the {} years that the Mine Ban Treaty has been in force, much was done.",
            "2019-05-02",
            "20",
            "25",
        ),
        ("The Convention on Cluster Munitions is now in its {} year.", "2015-09-10", "sixth", "tenth"),
    ],
)
def test_years_that_have_gone_by(text: str, day: str, right: str, wrong: str) -> None:
    assert told(text.format(right), day) == {"supported"}
    assert "contradicted" in told(text.format(wrong), day)


@pytest.mark.parametrize(
    "text",
    [
        (
            "It has been ten years since States Parties to the Mine Ban Treaty adopted the "
            "Cartagena Action Plan."
        ),
        "It has been ten years since the adoption of the Cartagena Action Plan under the Mine Ban Treaty.",
        "It has been 3 years since the amendments to the Mine Ban Treaty entered into force.",
        "Mine action has been in force for 40 years, and the Mine Ban Treaty has helped.",
        "It has been 40 years since the war ended, and 20 since the Mine Ban Treaty entered into force.",
        "For Iraq the Convention on Cluster Munitions entered into force 6 years ago.",
        "Five years ago today our law on the Convention on Cluster Munitions entered into force.",
    ],
)
def test_years_since_something_else_are_not_held_against_a_treaty(text: str) -> None:
    assert "contradicted" not in told(text, "2019-09-01")
    assert "contradicted" not in told(text, "2020-08-01")


def test_a_treaty_that_took_effect_at_midnight() -> None:
    text = (
        "At the stroke of 12 a.m., on August 1, {}, the Convention on Cluster Munitions, for "
        "which many had fought, became law."
    )
    assert told(text.format(2010), "2020-07-31") == {"supported"}
    assert told(text.format(2011), "2020-07-31") == {"contradicted"}
