"""States as pages tell that they are in or out: borne out where it is right and told where it is wrong."""

from __future__ import annotations

import pytest

from servanda.dates import PartialDate
from tests.claims.figures import ABOUT, CHECKER, verdicts


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Only {n} signatories of the Convention on Cluster Munitions have not ratified it yet.", 13, 21),
        ("We call on the {n} signatories of the CCM who have not yet done so to ratify.", 13, 25),
        ("{n} countries that signed the CCM have still to complete ratification.", 13, 24),
    ],
)
def test_signatories_that_have_not_ratified(words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), "2021-02-15", right)
    assert "contradicted" in verdicts(words.format(n=wrong), "2021-02-15", wrong)


def test_signatories_at_a_meeting_may_be_some() -> None:
    text = "Nine signatories of the CCM that have not yet ratified attended the meeting."
    assert "contradicted" not in verdicts(text, "2021-02-15", 9)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Non-signatories of the treaty include {s}.", "Israel, Nepal and Cuba", "Israel, Chad and Cuba"),
        ("{s}, none of them party to the treaty, still make them.", "India and Cuba", "India and Peru"),
        ("{s} - all parties to the treaty - cleared their land.", "Peru and Chad", "Peru and Laos"),
        ("{s}, which are not parties to the treaty, still make them.", "India and Cuba", "Kenya and Cuba"),
        ("None of {s} has joined the treaty.", "Nepal, India and Cuba", "Nepal, India and Qatar"),
        ("{s} are among the States Parties to the treaty.", "Kenya and Qatar", "Kenya and Nepal"),
        ("{s} belong to the treaty.", "Kenya and Qatar", "Kenya and Nepal"),
        ("The treaty has not been ratified by {s}.", "Nepal and India", "Nepal and Kenya"),
        ("{s} never signed the treaty.", "Nepal and India", "Nepal and Kenya"),
        (
            "Three others - {s} - have neither signed nor ratified the treaty.",
            "Laos, Iran and India",
            "Laos, Togo and India",
        ),
        ("Many states, including {s}, have ratified the treaty.", "Kenya and Qatar", "Kenya and Laos"),
    ],
)
def test_states_on_the_one_side_or_the_other(words: str, right: str, wrong: str) -> None:
    assert "supported" in verdicts(ABOUT + words.format(s=right), "2022-06-01", None)
    assert "contradicted" in verdicts(ABOUT + words.format(s=wrong), "2022-06-01", None)


@pytest.mark.parametrize(
    "text",
    [
        "All EU members but a few, including Finland, have ratified the CCM.",
        "The neighbours of Norway, which are not parties to the CCM, still make them.",
        "Some of Norway and its allies, none of them named, discussed the CCM.",
        "One of Norway and Russia has joined the CCM.",
    ],
)
def test_states_that_are_named_beside_are_not_accused(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2021-02-15"))
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


def test_more_than_there_are_cannot_be_outside() -> None:
    # 32 members of the United Nations were not party in June 2022.
    assert "contradicted" in verdicts(
        "63 countries have neither signed nor ratified the Mine Ban Treaty.", "2022-06-01", 63
    )
    assert "contradicted" not in verdicts(
        "Nine countries have neither signed nor ratified the Mine Ban Treaty.", "2022-06-01", 9
    )


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("{s} has signed, but not ratified, the treaty.", "Angola", "Belgium"),
        (
            "Powers like {s}, who make many of them, are not part of the treaty.",
            "India and Russia",
            "Chad and Russia",
        ),
    ],
)
def test_states_that_have_done_a_part_or_nothing(words: str, right: str, wrong: str) -> None:
    about = "The Convention on Cluster Munitions was adopted in Dublin. "
    assert "supported" in verdicts(about + words.format(s=right), "2021-02-15", None)
    assert "contradicted" in verdicts(about + words.format(s=wrong), "2021-02-15", None)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Mines still kill in non-States Parties {s}.", "India and Nepal", "India and Chad"),
        (
            "That leaves just {s} as countries not to have joined the treaty.",
            "India and Nepal",
            "India and Chad",
        ),
        ("The countries outside the treaty - {s} - still make them.", "India and Nepal", "India and Chad"),
        ("{s} have ratified the landmark treaty.", "Chad and Peru", "Chad and India"),
    ],
)
def test_states_left_outside(words: str, right: str, wrong: str) -> None:
    assert "supported" in verdicts(ABOUT + words.format(s=right), "2022-06-01", None)
    assert "contradicted" in verdicts(ABOUT + words.format(s=wrong), "2022-06-01", None)


def test_the_only_ones_of_a_region() -> None:
    text = "{s} are the only countries in the region that have signed the CCM."
    assert "supported" in verdicts(text.format(s="Lebanon and Tunisia"), "2010-06-01", None)
    assert "contradicted" in verdicts(text.format(s="Lebanon and Egypt"), "2010-06-01", None)
