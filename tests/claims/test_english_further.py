"""English ways to tell of joiners, votes, thresholds and anniversaries beyond the plain ones, and what is no claim."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
CCM = "The Convention on Cluster Munitions is open to all states. "


def told(text: str, day: str, kind: str) -> list[Claim]:
    """What rules, not hints, made of a text, of one kind."""
    return [
        claim
        for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims
        if claim.found.kind == kind and not claim.found.rule.startswith("hint")
    ]


def verdicts(text: str, day: str, kind: str) -> list[str]:
    return [claim.verdict for claim in told(text, day, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Other ratifying states are {0}, Albania and Malta.",
        "Further ratifying countries include {0}, Albania and Malta.",
        "New ratifiers include {0} and Malta.",
        "The other States Parties: {0}, Albania and Malta.",
    ],
)
def test_a_list_of_those_that_ratified_is_read_by_what_they_are_called(words: str) -> None:
    assert verdicts(CCM + words.format("Zambia"), "2010-07-01", "membership") == ["supported"]
    assert verdicts(CCM + words.format("Brazil"), "2010-07-01", "membership") == ["contradicted"]


def test_signatories_may_be_those_of_another_text_and_are_never_accused() -> None:
    words = CCM + "The appeal was endorsed too. Other signatories include Brazil and Finland."
    assert "contradicted" not in verdicts(words, "2010-07-01", "membership")


@pytest.mark.parametrize("words", ["Other likely ratifying states are", "The remaining ratifying states are"])
def test_states_that_may_ratify_soon_are_no_ratifying_states(words: str) -> None:
    words = CCM + f"{words} Brazil and Finland."
    assert verdicts(words, "2010-07-01", "membership") == []


@pytest.mark.parametrize(
    "words",
    [
        "Norway was the first to ratify, closely followed by {}.",
        "Norway was the first state to ratify it, and {} soon followed.",
        "Norway and {} went first and announced that they had already deposited their instruments of ratification.",
    ],
)
def test_who_followed_the_first_is_borne_out_and_never_accused(words: str) -> None:
    assert "supported" in verdicts(CCM + words.format("Austria"), "2010-07-01", "membership")
    assert "contradicted" not in verdicts(CCM + words.format("Brazil"), "2010-07-01", "membership")


def test_behind_a_dash_the_parts_of_a_total_count_all() -> None:
    words = (
        "{} states have joined the Convention on Cluster Munitions – {} States Parties and {} signatories."
    )
    assert set(verdicts(words.format(123, 110, 13), "2022-09-01", "count")) == {"supported"}
    assert verdicts(words.format(123, 110, 16), "2022-09-01", "count").count("contradicted") == 1


@pytest.mark.parametrize(
    "words",
    [
        "The workshop was full – 40 States Parties and 16 signatories.",
        "The appeal was backed by 56 states – 40 States Parties and 16 signatories.",
        "Some 56 states joined the meeting – 40 States Parties and 16 signatories.",
    ],
)
def test_behind_any_other_dash_a_figure_may_count_some(words: str) -> None:
    words = CCM + words
    assert "contradicted" not in verdicts(words, "2022-09-01", "count")


def test_votes_are_read_without_a_colon_before_the_figure() -> None:
    heading = "Resolution of the General Assembly on the Convention on Cluster Munitions\n"
    words = heading + "Result in plenary: in favour 148, against 1, abstaining 36."
    assert verdicts(words, "2023-12-05", "vote") == ["supported"] * 3


def test_figures_of_no_vote_are_not_read_as_votes() -> None:
    words = "The Convention on Cluster Munitions counts 112 parties, in favour 60, against 40, we were told."
    assert verdicts(words, "2023-12-05", "vote") == []


@pytest.mark.parametrize(
    "words",
    [
        "The {n} ratifications that will trigger the entry into force of the CCM are near.",
        "With Chad the Convention on Cluster Munitions comes to the magic number of {n} ratifications.",
        "{n} states have now ratified the Convention on Cluster Munitions, which guarantees its entry into force.",
    ],
)
def test_a_threshold_is_borne_out_and_a_figure_still_wanted_is_not_accused(words: str) -> None:
    assert verdicts(words.format(n=30), "2009-12-01", "rule") == ["supported"]
    assert verdicts(words.format(n=5), "2009-12-01", "rule") == ["unverifiable"]
    assert "contradicted" not in verdicts(words.format(n=2), "2010-02-16", "count")


def test_the_nth_to_complete_its_ratification_is_told_as_its_place() -> None:
    words = "Zambia was the {} country to complete its ratification of the Convention on Cluster Munitions."
    claims = told(words.format("15th"), "2009-12-01", "ordinal")
    assert [claim.verdict for claim in claims] == ["supported"]
    assert "contradicted" not in verdicts(words.format("14th"), "2009-12-01", "ordinal")


@pytest.mark.parametrize(
    "words",
    [
        "The Mine Ban Treaty has 164 States Parties, or more than {} of the nations of the world.",
        "More than {} of the countries in the world have joined the Mine Ban Treaty.",
    ],
)
def test_a_percentage_of_the_states_of_the_world(words: str) -> None:
    assert verdicts(words.format("80%"), "2020-06-01", "share") == ["supported"]
    assert verdicts(words.format("90%"), "2020-06-01", "share") == ["unverifiable"]


def test_all_of_a_second_group_but_one() -> None:
    words = "All of Africa{} is on board the Mine Ban Treaty, and all of NATO with the exception of {}."
    right = words.format(" but Egypt", "the United States")
    assert "supported" in verdicts(right, "2014-06-01", "membership")


def test_the_lone_hold_out_needs_no_hyphen_and_no_verb() -> None:
    words = "The Mine Ban Treaty has been joined by Finland -- the United States a lone hold out in NATO."
    assert "supported" in verdicts(words, "2014-06-01", "membership")


def test_a_notice_of_leaving_without_a_day_is_borne_out_and_never_accused() -> None:
    words = "{} has adopted the bill and also lodged its notice of withdrawal from the Mine Ban Treaty."
    assert verdicts(words.format("Estonia"), "2025-07-11", "membership") == ["supported"]
    assert "contradicted" not in verdicts(words.format("Sweden"), "2025-07-11", "membership")


ENTRY = "of the entry into force of the Convention on Cluster Munitions"


@pytest.mark.parametrize(
    "words",
    [
        "Today marks the {} anniversary",
        "Today we celebrate the {} anniversary",
        "Today is the {} anniversary",
    ],
)
def test_an_anniversary_kept_on_its_very_day_is_told_as_wrong(words: str) -> None:
    assert verdicts(f"{words.format('tenth')} {ENTRY}.", "2020-08-01", "delta") == ["supported"]
    assert verdicts(f"{words.format('ninth')} {ENTRY}.", "2020-08-01", "delta") == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Delegates recalled the ninth anniversary {ENTRY}.", "2020-08-01"),
        (f"Today marks the ninth anniversary {ENTRY}.", "2020-08-03"),
        ("Today marks the ninth anniversary of its signing of the Mine Ban Treaty.", "2020-12-03"),
        (
            "The Mine Ban Treaty bans mines. Today marks the 12th anniversary of the signing of the Convention.",
            "2020-12-03",
        ),
    ],
)
def test_an_anniversary_that_may_be_of_another_day_or_treaty_is_left_open(text: str, day: str) -> None:
    assert "contradicted" not in verdicts(text, day, "delta")


def test_praise_of_a_treaty_is_no_name_of_another() -> None:
    words = CCM + "It is the most humane treaty of the decade. It has {} States Parties."
    assert verdicts(words.format(112), "2023-12-03", "count") == ["supported"]
    assert verdicts(words.format(101), "2023-12-03", "count") == ["contradicted"]
