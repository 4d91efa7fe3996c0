"""Land to clear and stocks to destroy: owed or not, by when, put off by whom, done in time or not."""

from __future__ import annotations

import pytest

from tests.treaties.cases import notified_withdrawal, ratified
from tests.treaties.owed import (
    asked,
    clearance,
    completed,
    decided,
    due,
    extended_to,
    found_again,
    from_memory,
    land,
    met,
    owed,
    said_to_have,
    stockpiles,
    stocks,
)

IN_2010 = ratified("2010-02-16")
"""Bound from 1 August 2010: stocks until 1 August 2018, land until 1 August 2020."""

# Whether there is anything to do


def test_what_the_record_says_nothing_about_is_unknown_however_late_it_is() -> None:
    found = clearance("CCM", IN_2010, on="2025-01-01")
    assert (due(found), found.status) == ("2020-08-01", "unknown")
    assert found.missing == ("the record does not say whether it has contaminated areas to clear",)


def test_nothing_is_owed_before_the_convention_binds_the_state() -> None:
    assert owed("CCM", IN_2010, said_to_have("4"), on="2010-07-31") == ()
    assert clearance("CCM", IN_2010, said_to_have("4"), on="2010-08-01").status == "pending"


def test_a_state_said_to_have_no_stocks_has_none_to_destroy_as_its_source_says() -> None:
    found = stockpiles("CCM", IN_2010, said_to_have("3", "no", as_of="2012"), on="2013-01-01")
    assert (found.status, found.due, str(found.original_due)) == ("not_applicable", None, "2018-08-01")
    assert "as isu has it" in found.because


def test_a_declaration_of_no_stocks_at_all_counts_as_saying_so() -> None:
    found = stockpiles("CCM", IN_2010, stocks("declared", "0", as_of="2011"), on="2013-01-01")
    assert found.status == "not_applicable"


@pytest.mark.parametrize("word", ["claimed", "unclear"])
def test_land_that_is_claimed_or_not_clear_is_unknown_with_the_reason(word: str) -> None:
    found = clearance("CCM", IN_2010, said_to_have("4", word, as_of="2017"), on="2025-01-01")
    assert found.status == "unknown"
    assert ("claimed" if word == "claimed" else "unclear") in found.missing[0]


def test_the_last_word_counts() -> None:
    told = (said_to_have("3", as_of="2019"), said_to_have("3", "no", as_of="2022-05"))
    assert stockpiles("CCM", ratified("2020-01-15"), *told, on="2021-01-01").status == "pending"
    later = stockpiles("CCM", ratified("2020-01-15"), *told, on="2022-06-01")
    assert later.status == "not_applicable"


def test_sources_that_name_no_day_and_disagree_leave_it_unknown() -> None:
    found = clearance("CCM", IN_2010, said_to_have("4"), said_to_have("4", "no"), on="2015-01-01")
    assert (found.status, found.missing) == (
        "unknown",
        ("sources disagree whether it has contaminated areas to clear",),
    )


def test_an_undated_word_of_none_does_not_stand_against_land_that_was_found() -> None:
    found = clearance(
        "CCM",
        IN_2010,
        from_memory(said_to_have("4", "no")),
        land("confirmed", "3", as_of="2014"),
        on="2015-01-01",
    )
    assert found.status == "unknown"


def test_land_cleared_later_was_there_before() -> None:
    found = clearance("CCM", IN_2010, land("cleared", "2", during="2016"), on="2013-01-01")
    assert found.status == "pending"
    assert "Later acts show that it had" in found.because


def test_none_said_from_memory_is_marked_as_such() -> None:
    found = clearance("CCM", IN_2010, from_memory(said_to_have("4", "no")), on="2015-01-01")
    assert (found.status, found.low_confidence) == ("not_applicable", True)


# The deadline


@pytest.mark.parametrize(
    ("on", "status"),
    [
        ("2019-07-31", "pending"),
        ("2019-08-01", "due_soon"),
        ("2020-08-01", "due_soon"),
        ("2020-08-02", "overdue"),
    ],
)
def test_it_is_due_soon_a_year_before_and_in_time_on_the_day_itself(on: str, status: str) -> None:
    had = (said_to_have("4", as_of="2012"), land("suspected", "5", as_of="2020-12-31"))
    assert clearance("CCM", IN_2010, *had, on=on).status == status


def test_a_deadline_past_is_unknown_where_nothing_since_says_that_work_is_left() -> None:
    found = clearance("CCM", IN_2010, said_to_have("4", as_of="2012"), on="2021-01-01")
    assert found.status == "unknown"
    assert found.missing == ("anything after 1 August 2020 on whether it was fulfilled",)


def test_a_record_known_to_hold_every_completion_says_that_it_is_overdue() -> None:
    had = (IN_2010, said_to_have("4", as_of="2012"))
    assert clearance("CCM", *had, on="2021-01-01", complete_until="2022-12-31").status == "overdue"
    assert clearance("CCM", *had, on="2023-01-01", complete_until="2022-12-31").status == "unknown"


def test_nobody_is_late_with_what_the_record_first_shows_after_the_deadline() -> None:
    found = clearance("APMBC", ratified("1998-08-25"), said_to_have("5", as_of="2023"), on="2024-01-01")
    assert found.status == "unknown"
    assert found.missing == ("any sign, by the deadline, of contaminated areas to clear",)


def test_what_is_only_remembered_makes_nobody_late() -> None:
    had = (from_memory(said_to_have("4", as_of="2012")), from_memory(said_to_have("4", as_of="2021")))
    assert clearance("CCM", IN_2010, *had, on="2022-01-01").status == "unknown"


def test_a_deadline_passed_with_a_request_nobody_decided_names_the_decision_missing() -> None:
    found = clearance(
        "CCM",
        IN_2010,
        said_to_have("4", as_of="2012"),
        land("suspected", "5", as_of="2020-12-31"),
        asked("4", until="2025-08-01", on="2019-12-20", meeting="2RC", deadline="2020-08-01"),
        on="2021-01-01",
    )
    assert found.status == "unknown"
    assert found.missing == ("a decision of 2RC on its request for more time by then",)
    assert found.pending_request is not None
    assert (found.pending_request.meeting, str(found.pending_request.until)) == ("2RC", "2025-08-01")


def test_a_request_before_the_deadline_is_shown_and_changes_nothing_yet() -> None:
    found = clearance(
        "CCM",
        IN_2010,
        said_to_have("4"),
        asked("4", until="2025-08-01", on="2019-12-20", meeting="9MSP"),
        on="2020-01-01",
    )
    assert (found.status, due(found)) == ("due_soon", "2020-08-01")
    assert found.pending_request is not None


# Decisions of meetings


def test_a_decision_is_not_known_before_it_is_made() -> None:
    granted = decided("4", until="2025-08-01", on="2019-09-04", meeting="9MSP", deadline="2020-08-01")
    before = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2019-09-03")
    after = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2019-09-04")
    assert (due(before), extended_to(before)) == ("2020-08-01", [])
    assert (due(after), extended_to(after)) == ("2025-08-01", ["2025-08-01"])
    assert "9MSP (4 September 2019) put it off to 1 August 2025" in after.because


def test_the_day_of_a_decision_known_by_its_year_is_narrowed_by_the_meeting() -> None:
    granted = decided("4", until="2025-08-01", on="2019", meeting="9MSP")
    held = met("9MSP", "2019-09-02", "2019-09-04")
    assert extended_to(clearance("CCM", IN_2010, said_to_have("4"), granted, on="2019-10-01")) == []
    found = clearance("CCM", IN_2010, said_to_have("4"), granted, held, on="2019-10-01")
    assert extended_to(found) == ["2025-08-01"]


def test_a_day_set_by_a_meeting_prevails_over_any_anniversary() -> None:
    granted = decided("4", until="2024-12-31", on="2019-09-04", meeting="9MSP")
    assert due(clearance("CCM", IN_2010, said_to_have("4"), granted, on="2020-01-01")) == "2024-12-31"


def test_more_time_than_the_treaty_allows_stands_with_a_remark() -> None:
    granted = decided("4", until="2026-08-01", on="2019-09-04", meeting="9MSP", deadline="2020-08-01")
    found = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2020-01-01")
    assert due(found) == "2026-08-01"
    assert found.caveats == ("9MSP granted more than article 4(5) allows, which ends on 1 August 2025",)


@pytest.mark.parametrize(
    ("code", "joined", "article", "ask", "longest"),
    [
        ("CCM", IN_2010, "3", stockpiles, "2022-08-01"),
        ("CCM", IN_2010, "4", clearance, "2025-08-01"),
        ("APMBC", ratified("1998-08-25"), "5", clearance, "2019-03-01"),
    ],
)
def test_the_longest_extension_each_article_allows(code, joined, article, ask, longest) -> None:  # type: ignore[no-untyped-def]
    first = {"3": "2018-01-01", "4": "2020-01-01", "5": "2008-11-01"}[article]
    granted = decided(article, until=longest, on=first, meeting="M")
    assert ask(code, joined, said_to_have(article), granted, on=longest).caveats == ()


def test_nothing_provides_for_more_time_to_destroy_mines() -> None:
    granted = decided("4", until="2005-03-01", on="2002-09-01", meeting="4MSP")
    found = stockpiles("APMBC", ratified("1998-08-25"), said_to_have("4"), granted, on="2003-01-01")
    assert due(found) == "2005-03-01"
    assert "lets no meeting extend" in found.caveats[0]


def test_an_extension_that_does_not_begin_at_the_deadline_is_remarked_upon() -> None:
    granted = decided("4", until="2024-10-01", on="2019-09-04", meeting="9MSP", deadline="2020-10-01")
    found = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2020-01-01")
    assert found.caveats == (
        "9MSP extends a deadline of 1 October 2020; the one then in force was 1 August 2020",
    )


def test_a_deadline_known_to_the_month_is_never_over_before_the_month_is() -> None:
    told = (
        said_to_have("4", as_of="2012"),
        decided("4", until="2024-08", on="2019-09-04", meeting="9MSP"),
        land("suspected", "5", as_of="2024-12-31"),
    )
    found = clearance("CCM", IN_2010, *told, on="2024-08-31")
    assert (due(found), found.status) == ("2024-08-31", "due_soon")
    assert "its last possible day is shown" in found.caveats[0]
    assert clearance("CCM", IN_2010, *told, on="2024-09-01").status == "overdue"


def test_a_meeting_may_shorten_and_it_is_said() -> None:
    told = (
        said_to_have("4"),
        decided("4", until="2025-08-01", on="2019-09-04", meeting="9MSP"),
        decided("4", until="2023-08-01", on="2021-09-20", meeting="2RC", outcome="shortened"),
    )
    found = clearance("CCM", IN_2010, *told, on="2022-01-01")
    assert due(found) == "2023-08-01"
    assert "2RC (20 September 2021) shortened it to 1 August 2023" in found.because


def test_an_earlier_day_nobody_calls_shortened_is_not_followed() -> None:
    told = (
        said_to_have("4"),
        decided("4", until="2025-08-01", on="2019-09-04", meeting="9MSP"),
        decided("4", until="2023-08-01", on="2021-09-20", meeting="2RC"),
    )
    found = clearance("CCM", IN_2010, *told, on="2022-01-01")
    assert due(found) == "2025-08-01"
    assert "nobody says that it shortened it: not followed" in found.caveats[0]


def test_a_refusal_leaves_the_deadline_and_is_said() -> None:
    refused = decided("4", on="2019-09-04", meeting="9MSP", outcome="refused")
    found = clearance("CCM", IN_2010, said_to_have("4"), refused, on="2020-01-01")
    assert (due(found), found.extensions) == ("2020-08-01", ())
    assert "9MSP (4 September 2019) refused more time" in found.because


def test_a_grant_whose_new_day_is_not_in_the_record_leaves_the_deadline_unknown() -> None:
    granted = decided("4", on="2019-09-04", meeting="9MSP")
    found = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2022-01-01")
    assert (found.due, found.status, found.missing) == (None, "unknown", ("the deadline that 9MSP set",))


def test_accounts_of_one_decision_are_put_together() -> None:
    found = clearance(
        "CCM",
        IN_2010,
        said_to_have("4"),
        decided("4", until="2025-08-01", on="2019-09", meeting="9MSP"),
        decided("4", until="2025-08-02", on="2019-09-04", meeting="9MSP"),
        decided("4", until="2025-08-02"),
        on="2020-01-01",
    )
    assert len(found.extensions) == 1
    assert len(found.extensions[0].rivals) == 2


def test_nobody_is_late_where_another_account_has_the_meeting_decide_in_time() -> None:
    told = (
        ratified("1998-08-25"),
        said_to_have("5", as_of="2005"),
        decided("5", until="2017-03-01", on="2009-12-04", meeting="2RC"),
        decided("5", until="2017-03-01", on="2008-11", meeting="9MSP"),
    )
    found = clearance("APMBC", *told, on="2009-06-01")
    assert found.status in ("unknown", "pending")
    assert len(clearance("APMBC", *told, on="2010-01-01").extensions) == 1


def test_a_decision_without_its_day_was_made_by_the_deadline_it_extends() -> None:
    granted = decided("4", until="2025-08-01", deadline="2020-08-01")
    told = (said_to_have("4", as_of="2012"), granted)
    assert due(clearance("CCM", IN_2010, *told, on="2020-08-02")) == "2025-08-01"
    assert due(clearance("CCM", IN_2010, *told, on="2019-01-01")) == "2020-08-01"


def test_one_decision_built_on_by_another_was_made_before_it() -> None:
    told = (
        said_to_have("4", as_of="2012"),
        decided("4", until="2021-08-01", on="2020", meeting="2RC-1", deadline="2020-08-01"),
        decided("4", until="2022-08-01", on="2020-09-20", meeting="2RC-2", deadline="2021-08-01"),
    )
    found = clearance("CCM", IN_2010, *told, on="2020-09-20")
    assert (extended_to(found), found.caveats) == (["2021-08-01", "2022-08-01"], ())


def test_a_decision_only_remembered_counts_and_is_marked() -> None:
    granted = from_memory(decided("4", until="2025-08-01", on="2019-09-04", meeting="9MSP"))
    found = clearance("CCM", IN_2010, said_to_have("4"), granted, on="2022-01-01")
    assert (due(found), found.low_confidence) == ("2025-08-01", True)
    assert found.extensions[0].low_confidence


# Done


def test_the_notice_names_the_day_before_the_work_and_the_meeting() -> None:
    done = completed("4", work="2016-11", notified="2016-12", declared="2017-09-04")
    told = (IN_2010, said_to_have("4"), done)
    found = clearance("CCM", *told, on="2016-12-31")
    assert (found.status, str(found.fulfilled)) == ("fulfilled", "2016-12")
    between = clearance("CCM", *told, on="2016-12-01")
    assert (between.status, str(between.fulfilled)) == ("fulfilled", "2016-11")
    assert clearance("CCM", *told, on="2016-10-31").status == "pending"


def test_in_the_month_in_which_it_was_done_it_may_have_been_done() -> None:
    found = clearance("CCM", IN_2010, said_to_have("4"), completed("4", notified="2016-12"), on="2016-12-15")
    assert (found.status, found.missing) == ("unknown", ("the day on which it was fulfilled",))


def test_work_that_ended_after_the_deadline_was_late() -> None:
    done = completed("4", work="2020-09-30")
    told = (IN_2010, said_to_have("4", as_of="2012"), done)
    assert clearance("CCM", *told, on="2020-09-01").status == "overdue"
    found = clearance("CCM", *told, on="2020-10-01")
    assert found.status == "fulfilled_late"
    assert "The deadline then in force was 1 August 2020" in found.because


def test_work_that_ended_in_the_year_of_the_deadline_is_not_called_late() -> None:
    found = clearance("CCM", IN_2010, said_to_have("4"), completed("4", work="2020"), on="2021-01-01")
    assert found.status == "fulfilled"
    assert "does not say whether the work ended by the deadline" in found.caveats[0]


def test_a_notice_after_the_deadline_does_not_say_when_the_work_ended() -> None:
    told = (IN_2010, said_to_have("4", as_of="2012"), completed("4", notified="2020-11-20"))
    assert clearance("CCM", *told, on="2020-09-01").status == "unknown"
    assert clearance("CCM", *told, on="2020-12-01").status == "fulfilled"


def test_a_list_says_by_when_it_was_done_and_leaves_open_what_was_before() -> None:
    told = (IN_2010, completed("4", by="2019-08"))
    assert clearance("CCM", *told, on="2015-01-01").status == "unknown"
    found = clearance("CCM", *told, on="2020-01-01")
    assert (found.status, str(found.fulfilled)) == ("fulfilled", "2019-08")
    assert "the last on which it can have been fulfilled" in found.caveats[0]


def test_done_before_entry_into_force_is_done_and_said() -> None:
    found = stockpiles("CCM", ratified("2015-03-16"), completed("3", work="2014-06"), on="2015-09-01")
    assert found.status == "fulfilled"
    assert "before the treaty entered into force for it" in found.because


def test_a_completion_only_remembered_counts_and_is_marked() -> None:
    found = stockpiles("CCM", IN_2010, from_memory(completed("3", work="2013")), on="2015-01-01")
    assert (found.status, found.low_confidence) == ("fulfilled", True)
    assert "nobody has yet seen the completion in a source" in found.caveats


def test_a_day_seen_in_a_source_goes_before_one_only_remembered() -> None:
    found = stockpiles(
        "CCM",
        IN_2010,
        from_memory(completed("3", notified="2012")),
        completed("3", work="2013-07"),
        on="2015-01-01",
    )
    assert (str(found.fulfilled), found.low_confidence) == ("2013-07", False)


def test_accounts_that_cannot_both_be_right_are_named() -> None:
    found = stockpiles(
        "APMBC",
        ratified("1998-08-25"),
        completed("4", work="2002-06-01"),
        completed("4", work="2003-10"),
        on="2010-01-01",
    )
    assert found.status == "fulfilled"
    assert "another account has the work end in October 2003" in found.caveats


# Found again, and new since


def test_remnants_found_again_before_the_deadline_fall_under_it() -> None:
    told = (IN_2010, completed("4", declared="2014-09"), found_again("4", "2016-05-10"))
    assert clearance("CCM", *told, on="2016-05-09").status == "fulfilled"
    found = clearance("CCM", *told, on="2016-05-10")
    assert (found.status, due(found)) == ("pending", "2020-08-01")
    assert "more came to light on 10 May 2016" in found.because


def test_remnants_found_again_after_the_deadline_wait_for_a_decision() -> None:
    told = (
        IN_2010,
        completed("4", declared="2014-09"),
        found_again("4", "2021-05-10"),
        decided("4", until="2024-08-01", on="2022-09-01", meeting="10MSP"),
    )
    before = clearance("CCM", *told, on="2022-01-01")
    assert (before.status, before.due) == ("unknown", None)
    assert "the state has to ask a meeting" in before.missing[0]
    assert due(clearance("CCM", *told, on="2022-09-01")) == "2024-08-01"


def test_a_second_completion_belongs_to_what_was_found_again() -> None:
    told = (
        IN_2010,
        completed("4", work="2014-09"),
        found_again("4", "2016-05-10"),
        completed("4", work="2018-03-01"),
    )
    assert str(clearance("CCM", *told, on="2015-01-01").fulfilled) == "2014-09"
    assert clearance("CCM", *told, on="2017-01-01").status == "pending"
    assert str(clearance("CCM", *told, on="2019-01-01").fulfilled) == "2018-03-01"


def test_more_land_found_while_some_is_left_changes_no_deadline() -> None:
    told = (IN_2010, said_to_have("4", as_of="2012"), found_again("4", "2021-05-10"))
    found = clearance("CCM", *told, land("suspected", "5", as_of="2022"), on="2021-06-01")
    assert (found.status, due(found)) == ("overdue", "2020-08-01")


def test_new_mines_after_the_deadline_put_nobody_in_breach_of_it() -> None:
    told = (ratified("1998-08-25"), found_again("5", "2018-03-01", new=True))
    found = clearance("APMBC", *told, land("suspected", "2", as_of="2020"), on="2021-01-01")
    assert (found.status, found.due) == ("unknown", None)
    assert "unless it clears at once" in found.missing[0]


def test_new_remnants_have_a_clock_of_their_own_from_the_end_of_hostilities() -> None:
    told = (
        IN_2010,
        said_to_have("4", "no", as_of="2011"),
        found_again("4(1)(b)", "2015-06-01", new=True, hostilities_ended="2017-07-10"),
    )
    during = clearance("CCM", *told, on="2016-01-01", article="4(1)(b)", covering="2015-06-01")
    assert (during.status, during.due) == ("pending", None)
    assert "No period runs yet" in during.because
    after = clearance("CCM", *told, on="2018-01-01", article="4(1)(b)", covering="2015-06-01")
    assert (after.status, due(after)) == ("pending", "2027-07-10")
    old = clearance("CCM", *told, on="2018-01-01", article="4(1)")
    assert old.status == "not_applicable", "what is new says nothing about what was there before"


def test_every_time_of_hostilities_has_its_own_clock() -> None:
    found = owed(
        "CCM",
        IN_2010,
        found_again("4(1)(b)", "2012-06-01", new=True, hostilities_ended="2013-01-01"),
        found_again("4(1)(b)", "2020-06-01", new=True),
        on="2021-01-01",
    )
    clocks = [(one.covering, due(one)) for one in found if one.article == "4(1)(b)"]
    assert clocks == [("2012-06-01", "2023-01-01"), ("2020-06-01", None)]


def test_an_extension_of_the_clock_for_new_remnants_leaves_the_other_alone() -> None:
    told = (
        IN_2010,
        said_to_have("4"),
        found_again("4(1)(b)", "2012-06-01", new=True, hostilities_ended="2013-01-01"),
        decided("4(1)(b)", until="2028-01-01", on="2022-09-01", meeting="10MSP", deadline="2023-01-01"),
    )
    new = clearance("CCM", *told, on="2022-10-01", article="4(1)(b)", covering="2012-06-01")
    old = clearance("CCM", *told, on="2022-10-01", article="4(1)")
    assert (due(new), due(old)) == ("2028-01-01", "2020-08-01")


# Leaving


def test_what_falls_due_after_a_state_has_left_ends_with_its_leaving() -> None:
    left = (ratified("2011-03-24"), said_to_have("4"), notified_withdrawal("2018-02-01"))
    found = clearance("CCM", *left, on="2018-08-01")
    assert (found.status, found.due) == ("not_applicable", None)
    assert "left the treaty on 1 August 2018" in found.because
    assert clearance("CCM", *left, on="2018-07-31").status == "pending"


def test_what_fell_due_before_it_left_stays_as_it_was() -> None:
    left = (
        ratified("2011-03-24"),
        said_to_have("4", as_of="2012"),
        land("suspected", "5", as_of="2022"),
        notified_withdrawal("2024-09-06"),
    )
    found = clearance("CCM", *left, on="2026-01-01")
    assert (due(found), found.status) == ("2021-09-01", "overdue")


def test_a_state_that_joined_again_is_pointed_out() -> None:
    again = (
        ratified("2010-02-16"),
        notified_withdrawal("2012-01-10"),
        ratified("2014-03-10"),
        said_to_have("4"),
    )
    found = clearance("CCM", *again, on="2015-01-01")
    assert due(found) == "2024-09-01"
    assert "whether old periods resume is unsettled" in found.caveats[0]


def test_a_deposit_known_to_its_year_counts_from_the_last_day_it_may_be() -> None:
    found = clearance("CCM", ratified("2014"), said_to_have("4"), on="2016-01-01")
    assert (due(found), found.arises) == ("2025-06-01", None)
