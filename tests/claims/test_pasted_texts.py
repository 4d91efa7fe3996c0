"""Texts as people paste them: without a file, a heading or a date of their own beside them."""

from __future__ import annotations

import servanda as sv


def test_a_text_that_opens_with_place_and_day_is_of_that_day() -> None:
    checked = sv.check(
        "Oslo, 25 November 2011. The Convention on Cluster Munitions has been joined by 111 nations.\n\n"
        "Survivors were there when it was opened."
    )
    assert (str(checked.date), checked.date_from) == ("2011-11-25", "dateline")
    (claim,) = (claim for claim in checked.claims if claim.found.kind == "count")
    assert (claim.verdict, str(claim.as_of)) == ("supported", "2011-11-25")


def test_a_text_that_opens_with_an_event_and_its_day_may_be_of_any_day() -> None:
    checked = sv.check(
        "Oslo Signing Conference, 3 December 2008. The Convention on Cluster Munitions now has 111 members."
    )
    assert checked.date is None


def test_a_state_of_the_second_paragraph_is_not_held_against_what_the_first_says() -> None:
    checked = sv.check(
        "The country has not ratified the Convention on Cluster Munitions, although its parliament has spoken about "
        "it three times, its neighbours have all asked for it, and survivors wait for it year after year.\n\n"
        "Chile was asked about its plans by friends.",
        date="2015-01-31",
    )
    assert checked.title is None
    assert [claim.verdict for claim in checked.claims] == ["unverifiable"]
