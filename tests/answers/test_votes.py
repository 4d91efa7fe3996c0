"""Votes: plenary and committee apart, and nobody's vote guessed from a list that leaves him out."""

from __future__ import annotations

from datetime import date

from servanda.answers.votes import agreement, ballots, changes
from tests.answers.made import cast, voted
from tests.situations import record_of

TODAY = date(2026, 11, 21)
TREATY = record_of(
    voted("2018", yes="144", no="1", abstain="2"),
    voted("2018", forum="first_committee", yes="139", no="1", abstain="39"),
    voted("2019", yes="144", no="1", abstain="1"),
    cast("ZWE", "2018", "no"),
    cast("UKR", "2018", "abstain"),
    cast("USA", "2018", "abstain"),
    cast("ZWE", "2019", "abstain"),
    cast("UKR", "2019", "abstain"),
    cast("RUS", "2019", "no"),
).treaty("CCM")


def test_plenary_and_committee_are_two_votes() -> None:
    assert [(one.session, one.forum, str(one.count("yes"))) for one in ballots(TREATY, TODAY)] == [
        ("2018", "first_committee", "139"),
        ("2018", "plenary", "144"),
        ("2019", "plenary", "144"),
    ]


def test_who_is_on_no_list_has_no_vote() -> None:
    plenary = ballots(TREATY, TODAY)[1]
    assert plenary.choice_of("LTU") is None
    assert plenary.named("yes") == ()
    assert plenary.named("abstain") == ("UKR", "USA")


def test_choices_whose_names_are_not_as_many_as_were_counted_are_named() -> None:
    committee, plenary, later = ballots(TREATY, TODAY)
    assert committee.unnamed == ("yes", "no", "abstain")
    assert plenary.unnamed == ("yes",)
    assert later.unnamed == ("yes", "abstain")


def test_a_change_is_between_votes_that_are_known() -> None:
    (change,) = changes(ballots(TREATY, TODAY), "ZWE")
    assert (change.was, change.became, change.before.session, change.after.session) == (
        "no",
        "abstain",
        "2018",
        "2019",
    )
    assert changes(ballots(TREATY, TODAY), "UKR") == []
    assert changes(ballots(TREATY, TODAY), "RUS") == []


def test_states_are_compared_on_votes_known_of_both() -> None:
    found = agreement(ballots(TREATY, TODAY), "ZWE", "UKR")
    assert (found.agreed, found.known) == (1, 2)
    assert agreement(ballots(TREATY, TODAY), "ZWE", "LTU").known == 0


def test_a_vote_still_to_come_is_not_there_yet() -> None:
    assert {one.session for one in ballots(TREATY, date(2018, 12, 31))} == {"2018"}
    assert {one.session for one in ballots(TREATY, date(2018, 12, 4)) if one.resolution} == set()
