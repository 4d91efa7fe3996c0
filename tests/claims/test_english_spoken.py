"""What the delegate of a state says of it, and short answers to questions of when and who: right and wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
GHANA = "Statement by Ghana to the meeting on the Convention on Cluster Munitions. "


def verdicts(text: str, kind: str = "date") -> list[str]:
    """The verdicts of rules, not of hints, on days or deadlines."""
    checked = CHECKER.check(text, date=PartialDate.parse("2024-06-01"))
    return [
        claim.verdict
        for claim in checked.claims
        if claim.found.kind == kind and not claim.found.rule.startswith("hint")
    ]


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        (GHANA + "My country ratified the Convention in February {}.", 2011, 2013),
        (GHANA + "We signed the Convention in Oslo in December {}.", 2008, 2010),
        (GHANA + "The Convention entered into force for my country on 1 August {}.", 2011, 2012),
        (GHANA + "The Convention is binding on us since 1 August {}.", 2011, 2012),
        ("Q: When did Chile ratify the Convention on Cluster Munitions?\nA: In December {}.", 2010, 2012),
        ("When did Chile sign the Convention on Cluster Munitions? It did so in {}.", 2008, 2009),
        ("When was the Convention on Cluster Munitions adopted? On 30 May {}, in Dublin.", 2008, 2009),
        ("When did the Convention on Cluster Munitions take effect? On 1 August {}.", 2010, 2011),
        (
            "Who was the last to join the Convention on Cluster Munitions? South Sudan, in August {}.",
            2023,
            2022,
        ),
    ],
)
def test_what_is_said_and_answered(words: str, right: int, wrong: int) -> None:
    assert set(verdicts(words.format(right))) == {"supported"}
    assert set(verdicts(words.format(wrong))) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway hosted a meeting on the CCM. “My country ratified it in 2015,” said an envoy.",
        "Norway welcomed the Convention on Cluster Munitions. We ratified it in 2015, said the envoy of Canada.",
    ],
)
def test_a_speaker_may_be_of_another_state(text: str) -> None:
    assert "contradicted" not in verdicts(text)


def test_the_deadline_of_the_state_that_speaks() -> None:
    text = "Statement by Finland on the Mine Ban Treaty. Our stockpile destruction deadline is 1 July {}."
    assert verdicts(text.format(2016), "deadline") == ["supported"]
    assert verdicts(text.format(2018), "deadline") == ["contradicted"]
