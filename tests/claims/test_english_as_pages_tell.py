"""What pages tell by a heading, by the year before, or by a group: found, told wrong where it is, never accused."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))

VOTES = """The General Assembly's votes on the Convention on Cluster Munitions

2018: {} in favour, 1 against, 38 abstentions
2019: 144 in favour, 1 against, {} abstentions"""
UNDER_A_HEADING = """2018 resolution on the Convention on Cluster Munitions

First Committee vote
  - In favour: {}
  - Abstaining: 39

General Assembly vote
  - In favour: {}
  - Abstaining: 38"""


def verdicts(text: str, day: str = "2024-08-26", *, kind: str = "") -> dict[object, set[str]]:
    told: dict[object, set[str]] = {}
    for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims:
        if not kind or claim.found.kind == kind:
            told.setdefault(claim.found.value, set()).add(claim.verdict)
    return told


def test_votes_of_the_year_before_a_colon() -> None:
    assert verdicts(VOTES.format(144, 38), kind="vote") == {value: {"supported"} for value in (144, 1, 38)}
    assert verdicts(VOTES.format(164, 38), kind="vote")[164] == {"contradicted"}


def test_votes_under_the_heading_of_their_forum_and_year() -> None:
    assert verdicts(UNDER_A_HEADING.format(139, 144)) == {
        value: {"supported"} for value in (139, 39, 144, 38)
    }
    assert verdicts(UNDER_A_HEADING.format(139, 154))[154] == {"contradicted"}


def test_the_vote_on_a_paragraph_is_another() -> None:
    text = UNDER_A_HEADING.replace("First Committee vote", "First Committee vote\nPreambular paragraph 14")
    assert verdicts(text.format(150, 144))[150] == {"unverifiable"}


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        (
            "It was adopted in 2008 and opened for signature that same year: the Convention on Cluster Munitions.",
            "2008",
            "supported",
        ),
        (
            "The Arms Trade Treaty was adopted in 2013 and opened for signature in New York later that year.",
            "2013",
            "supported",
        ),
        (
            "Canada signed the Mine Ban Treaty in December 1997 and ratified it that same year.",
            "1997",
            "supported",
        ),
        (
            "Mexico ratified the Arms Trade Treaty in September 2013. Nigeria had ratified it earlier that year.",
            "2013",
            "supported",
        ),
        (
            "France signed the Convention on Cluster Munitions in 2009; Chad signed it that same year.",
            "2009",
            "contradicted",
        ),
        (
            "The Arms Trade Treaty was adopted in 2013 and took effect later that same year.",
            "2013",
            "contradicted",
        ),
    ],
)
def test_the_year_told_before(text: str, value: str, verdict: str) -> None:
    assert verdict in verdicts(text)[value]


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        (
            "Spain signed the Convention on Cluster Munitions on 3 December 2008 and ratified it {} days later.",
            196,
            "supported",
        ),
        (
            "The Arms Trade Treaty was adopted on 2 April 2013 and entered into force {} days later.",
            631,
            "supported",
        ),
        (
            "The Arms Trade Treaty was adopted on 2 April 2013 and entered into force {} days later.",
            431,
            "unverifiable",
        ),
    ],
)
def test_days_between_two_events(text: str, value: int, verdict: str) -> None:
    assert verdicts(text.format(value), kind="delta") == {value: {verdict}}


def test_so_many_days_after_another() -> None:
    text = "Norway ratified the Mine Ban Treaty on 9 July 1998. Denmark had ratified it {} days earlier."
    assert {"supported"} in verdicts(text.format(31)).values()
    told = verdicts(text.format(131))
    assert sum(found == {"supported"} for found in told.values()) == 1


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("{} of the 32 NATO members remain outside the Convention on Cluster Munitions.", "Eight", "Nine"),
        ("{} of the 27 EU countries have yet to join the Convention on Cluster Munitions.", "Seven", "Five"),
    ],
)
def test_those_of_a_group_outside(text: str, right: str, wrong: str) -> None:
    assert {"supported"} in verdicts(text.format(right), kind="count").values()
    assert {"contradicted"} in verdicts(text.format(wrong), kind="count").values()


@pytest.mark.parametrize(
    "text",
    [
        "There are 35 States not party, including Oman's neighbours Bahrain and Saudi Arabia, to the Mine Ban Treaty.",
        "Non-parties to the Mine Ban Treaty include Canada's neighbour, the United States.",
        "Campaigners praise the first year of the Mine Ban Treaty (June 23, 2014)",
        "The European Union has 27 members. It has long backed the Convention on Cluster Munitions.",
        "NATO has 32 members, and the Convention on Cluster Munitions divides them.",
    ],
)
def test_these_are_not_accused(text: str) -> None:
    told = verdicts(text, "2014-08-20")
    assert {"contradicted"} not in told.values()


def test_two_acts_in_one_headline() -> None:
    text = "{} and {} the Convention on Cluster Munitions."
    told = CHECKER.check(
        text.format("Comoros ratifies", "Djibouti signs"), date=PartialDate.parse("2010-08-04")
    )
    assert [claim.verdict for claim in told.claims] == ["supported", "supported"]
    told = CHECKER.check(
        text.format("Djibouti ratifies", "Comoros signs"), date=PartialDate.parse("2010-08-04")
    )
    assert [claim.verdict for claim in told.claims] == ["contradicted", "supported"]


@pytest.mark.parametrize(
    "text",
    [
        "States Parties to the Mine Ban Treaty have destroyed more than {} million mines since 1999.",
        "More than {} million mines have been destroyed since the Mine Ban Treaty entered into force in 1999.",
    ],
)
def test_what_was_destroyed_since_the_beginning(text: str) -> None:
    assert verdicts(text.format(47), "2014-07-23")[47_000_000] == {"supported"}
    assert verdicts(text.format(57), "2014-07-23")[57_000_000] == {"unverifiable"}
    assert verdicts(text.replace("1999", "2010").format(47), "2014-07-23")[47_000_000] == {"unverifiable"}


def test_a_conference_on_entry_into_force_is_no_entry_into_force() -> None:
    text = "Conference on Facilitating the Entry into Force of the Comprehensive Nuclear-Test-Ban Treaty, {}"
    assert not verdicts(text.format("23-24 September 2021"), "2021-09-30")


def test_what_will_be_signed_in_a_month_is_of_the_month_to_come() -> None:
    told = verdicts("The Convention on Cluster Munitions will be signed in Oslo in December.", "2008-06-02")
    assert told["2008-12"] == {"supported"}


@pytest.mark.parametrize("verb", ["will come together", "are due to assemble", "were to convene"])
def test_parties_that_are_to_meet(verb: str) -> None:
    text = f"States Parties to the Convention on Cluster Munitions {verb} in Geneva from 10 to 13 September 2024."
    assert {"supported"} in verdicts(text, "2024-06-26", kind="date").values()
