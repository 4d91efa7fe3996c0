"""The Convention on Cluster Munitions, asked about real states and some that never were."""

from __future__ import annotations

import pytest

from servanda.engine import Answer, General
from tests.treaties.cases import (
    NOT_IN_FORCE,
    Done,
    acceded,
    answered,
    day,
    declared_provisional_application,
    deposit,
    deposited,
    event,
    history,
    in_armed_conflict,
    in_force_on,
    left_on,
    left_open,
    notified_suspension,
    notified_withdrawal,
    others,
    ratified,
    revoked_withdrawal,
    signed,
    standing,
    succeeded,
    took_back_its_instrument,
    treaty_enters_into_force,
    undetermined,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("2008-12-02", False, id="the day before it was opened in Oslo"),
        pytest.param("2008-12-03", True, id="the opening in Oslo"),
        pytest.param("2010-07-30", True, id="Djibouti, the last to sign"),
        pytest.param("2010-07-31", True, id="the last day before entry into force"),
        pytest.param("2010-08-01", False, id="the day of entry into force"),
    ],
)
def test_signature_is_open_from_oslo_until_entry_into_force(on: str, may: bool) -> None:
    found = history("CCM", signed(on))
    assert standing(found, "2012-01-01") == ("signatory" if may else "none")
    assert answered(found, "signed" if may else "signature_void").article == "15"


def test_a_signature_known_by_its_year_is_good_where_every_day_of_the_year_is() -> None:
    found = history("CCM", signed("2009"))
    assert standing(found, "2009-06-01") == "none"
    assert left_open(found, "2009-06-01") == ("signed", "signatory", "joined")
    assert standing(found, "2009-12-31") == "signatory"


def test_a_signature_known_by_a_year_in_which_signature_closed_is_left_open() -> None:
    found = history("CCM", signed("2010"))
    assert standing(found, "2015-01-01") == "none"
    assert left_open(found, "2015-01-01") == ("signed", "signatory", "joined")
    assert "while the treaty was open" in found.missing[0]


def test_a_signature_known_by_a_year_when_it_was_closed_all_along_is_void() -> None:
    assert event(history("CCM", signed("2011")), "signature_void").on is not None


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("2008-12-03"), "2010-08-01", id="on the day of signature, long before"),
        pytest.param(ratified("2010-02-16"), "2010-08-01", id="Moldova, on the day of the thirtieth"),
        pytest.param(ratified("2010-02-17"), "2010-08-01", id="the day after the thirtieth, same month"),
        pytest.param(ratified("2010-03-01"), "2010-09-01", id="after the thirtieth, before entry into force"),
        pytest.param(ratified("2010-07-28"), "2011-01-01", id="Comoros, days before entry into force"),
        pytest.param(ratified("2010-08-01"), "2011-02-01", id="on the day of entry into force"),
        pytest.param(ratified("2011-03-24"), "2011-09-01", id="Lithuania"),
        pytest.param(ratified("2011-03-14"), "2011-09-01", id="Mozambique"),
        pytest.param(ratified("2011-09-08"), "2012-03-01", id="Afghanistan"),
        pytest.param(ratified("2015-03-16"), "2015-09-01", id="Canada"),
        pytest.param(ratified("2023-02-28"), "2023-08-01", id="Nigeria, last day of February"),
        pytest.param(acceded("2023-08-03"), "2024-02-01", id="South Sudan, over the turn of the year"),
        pytest.param(acceded("2025-09-05"), "2026-03-01", id="Vanuatu"),
        pytest.param(deposited("acceptance", "2012-08-31"), "2013-02-01", id="31 August: it cannot miss"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("CCM", act)) == expected


def test_without_the_day_of_the_thirtieth_the_early_states_are_known_by_their_wait() -> None:
    unknown = General(entered_into_force=day("2010-08-01"))
    assert in_force_on(history("CCM", ratified("2009-01-15"), holding=unknown)) == "2010-08-01"
    assert in_force_on(history("CCM", ratified("2010-07-28"), holding=unknown)) == "2011-01-01"


def test_a_deposit_while_the_convention_is_not_in_force_binds_nobody_yet() -> None:
    found = history("CCM", ratified("2009-01-15"), holding=NOT_IN_FORCE)
    assert in_force_on(found) is None
    assert answered(found, "in_force_pending").caveat == "the Convention is not in force"
    assert standing(found, "2009-12-31") == "consented"


def test_between_deposit_and_entry_into_force_a_state_has_consented_and_is_no_party() -> None:
    found = history("CCM", signed("2009-06-12"), ratified("2023-02-28"))
    assert standing(found, "2023-02-27") == "signatory"
    assert standing(found, "2023-02-28") == "consented"
    assert standing(found, "2023-07-31") == "consented"
    assert standing(found, "2023-08-01") == "party"


def test_a_deposit_known_by_its_year_leaves_the_days_between_open() -> None:
    found = history("CCM", acceded("2014"))
    assert standing(found, "2013-12-31") == "none"
    assert left_open(found, "2013-12-31") == ()
    assert left_open(found, "2014-06-30") == ("consented", "joined")
    assert left_open(found, "2014-07-01") == ("consented", "party", "joined")
    assert standing(found, "2014-12-31") == "consented"
    assert left_open(found, "2014-12-31") == ("party",)
    assert left_open(found, "2015-05-31") == ("party",)
    assert standing(found, "2015-06-01") == "party"


def test_a_second_instrument_changes_nothing() -> None:
    found = history("CCM", ratified("2011-03-24"), ratified("2012-05-05"))
    assert in_force_on(found) == "2011-09-01"
    assert event(found, "deposited_again").on is not None


@pytest.mark.parametrize(
    ("succession", "expected"),
    [
        pytest.param(succeeded("2012-05-10", effective="2011-07-09"), "2011-07-09", id="the day stated"),
        pytest.param(
            succeeded("2012-05-10", effective="2009-01-01"), "2010-08-01", id="not before it is law"
        ),
        pytest.param(succeeded("2012-05-10"), "2012-05-10", id="at the latest when it was notified"),
    ],
)
def test_a_successor_is_bound_from_the_succession(succession: Done, expected: str) -> None:
    assert in_force_on(history("CCM", succession)) == expected


def test_a_succession_in_a_year_is_left_open_within_it() -> None:
    found = history("CCM", succeeded("2013-05-10", effective="2012"))
    assert "the day on which the succession of 2012 took effect" in found.missing
    assert "party" in left_open(found, "2012-06-01")


def test_provisional_application_ends_when_the_convention_is_in_force_for_the_state() -> None:
    found = history("CCM", ratified("2011-03-24"), declared_provisional_application("2011-03-24"))
    assert not found.on(day("2011-03-23")).holds("provisional")
    assert found.on(day("2011-03-24")).holds("provisional")
    assert found.on(day("2011-08-31")).holds("provisional")
    assert not found.on(day("2011-09-01")).holds("provisional")
    assert standing(found, "2011-08-31") == "consented"


def test_a_declaration_once_the_convention_is_in_force_for_the_state_has_no_use() -> None:
    found = history("CCM", ratified("2011-03-24"), declared_provisional_application("2011-09-01"))
    assert event(found, "provisional_void").note == "the treaty was already in force for the state"


def test_lithuania_left_six_months_after_its_notice() -> None:
    found = history(
        "CCM",
        signed("2008-12-03"),
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06", naming="2025-03-06"),
        state="LTU",
    )
    assert standing(found, "2025-03-05") == "party"
    assert standing(found, "2025-03-06") == "withdrawn"
    assert not found.on(day("2025-03-06")).holds("signatory")
    assert not found.on(day("2025-03-06")).holds("joined")
    withdrawn = answered(found, "withdrawn")
    assert withdrawn.article == "20(3)"
    assert "no finding" in withdrawn.caveat


@pytest.mark.parametrize(
    ("received", "effect"),
    [
        pytest.param("2024-08-31", "2025-02-28", id="31 August: the last day of February"),
        pytest.param("2023-08-31", "2024-02-29", id="31 August before a leap year"),
        pytest.param("2024-08-30", "2025-02-28", id="30 August"),
        pytest.param("2024-08-28", "2025-02-28", id="28 August, which misses nothing"),
    ],
)
def test_six_months_from_the_end_of_august(received: str, effect: str) -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal(received))
    assert left_on(found) == effect
    assert ("the last day of that month" in answered(found, "withdrawn").caveat) == (received[-2:] != "28")


def test_the_convention_lets_no_notice_name_another_day() -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06", naming="2026-01-01"))
    assert left_on(found) == "2025-03-06"


@pytest.mark.parametrize(
    ("conflict", "effect"),
    [
        pytest.param(in_armed_conflict("2024-10-01", "2026-05-09"), "2026-05-09", id="ends after the wait"),
        pytest.param(
            in_armed_conflict("2024-10-01", "2025-03-05"), "2025-03-06", id="ended before it was over"
        ),
        pytest.param(
            in_armed_conflict("2024-10-01", "2025-03-06"), "2025-03-06", id="ended on that very day"
        ),
        pytest.param(in_armed_conflict("2025-03-07", "2026-01-01"), "2025-03-06", id="began the day after"),
        pytest.param(in_armed_conflict("2024-10-01"), None, id="goes on: no day can be named"),
        pytest.param(in_armed_conflict("2025-03-06"), None, id="began on that very day and goes on"),
    ],
)
def test_a_conflict_on_the_day_the_wait_is_over_holds_the_withdrawal(
    conflict: Done, effect: str | None
) -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), conflict)
    assert left_on(found) == effect
    assert standing(found, effect or "2030-01-01") == ("withdrawn" if effect else "party")


def test_a_withdrawal_held_by_a_conflict_says_so() -> None:
    found = history(
        "CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), in_armed_conflict("2024-10-01")
    )
    held = answered(found, "withdrawal_held")
    assert held.value is None
    assert "since 2024-10-01" in held.caveat


def test_of_two_conflicts_the_one_that_lasts_longer_holds() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        in_armed_conflict("2024-01-01", "2025-06-01"),
        in_armed_conflict("2024-02-01", "2025-12-01"),
    )
    assert left_on(found) == "2025-12-01"


def test_a_conflict_that_began_later_does_not_prolong_the_wait() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        in_armed_conflict("2024-01-01", "2025-06-01"),
        in_armed_conflict("2025-05-01", "2025-12-01"),
    )
    assert left_on(found) == "2025-06-01"


def test_a_conflict_whose_end_is_known_by_the_year_leaves_the_days_between_open() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        in_armed_conflict("2024-10-01", "2026"),
    )
    assert standing(found, "2025-12-31") == "party"
    assert left_open(found, "2025-12-31") == ()
    assert "party" in left_open(found, "2026-06-01")
    assert standing(found, "2026-12-31") == "withdrawn"
    assert undetermined(found, "withdrawal_undetermined").article == "20(3)"


def test_a_conflict_that_may_have_ended_before_leaves_the_withdrawal_open() -> None:
    found = history(
        "CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), in_armed_conflict("2024", "2025")
    )
    assert standing(found, "2025-03-05") == "party"
    assert "party" in left_open(found, "2025-03-06")
    assert standing(found, "2025-12-31") == "withdrawn"


def test_a_conflict_that_may_have_begun_too_late_leaves_the_withdrawal_open() -> None:
    found = history(
        "CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), in_armed_conflict("2025")
    )
    assert undetermined(found, "withdrawal_undetermined").between == (day("2025-03-06"), None)
    assert left_open(found, "2025-03-05") == ()
    assert "party" in left_open(found, "2030-01-01")


def test_a_withdrawal_can_be_revoked_before_it_takes_effect() -> None:
    found = history(
        "CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), revoked_withdrawal("2025-03-05")
    )
    assert standing(found, "2025-03-06") == "party"
    assert left_on(found) is None
    assert [found_event.what for found_event in found.events][-2:] == [
        "withdrawal_notified",
        "withdrawal_revoked",
    ]


@pytest.mark.parametrize("on", ["2025-03-06", "2025-06-01"])
def test_a_withdrawal_that_took_effect_cannot_be_revoked(on: str) -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), revoked_withdrawal(on))
    assert standing(found, "2025-12-31") == "withdrawn"


@pytest.mark.parametrize(
    ("revoked", "standings"),
    [
        pytest.param("2024-06-30", "party", id="before the earliest day of effect"),
        pytest.param("2024-12-01", "none", id="between: nobody can tell"),
        pytest.param("2025-06-30", "withdrawn", id="on the latest day of effect"),
    ],
)
def test_a_notice_known_by_its_year_may_have_been_revoked_too_late(revoked: str, standings: str) -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal("2024"), revoked_withdrawal(revoked))
    assert standing(found, "2026-01-01") == standings
    assert ("party" in left_open(found, "2026-01-01")) == (standings == "none")


def test_a_revocation_of_an_earlier_notice_does_not_undo_a_later_one() -> None:
    found = history(
        "CCM", ratified("2011-03-24"), revoked_withdrawal("2020-01-01"), notified_withdrawal("2024-09-06")
    )
    assert standing(found, "2025-03-06") == "withdrawn"


def test_a_withdrawal_held_by_a_conflict_can_still_be_revoked() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        in_armed_conflict("2024-10-01"),
        revoked_withdrawal("2027-01-01"),
    )
    assert [found_event.what for found_event in found.events][-1] == "withdrawal_revoked"


def test_a_state_that_left_and_returned_is_bound_anew_from_its_own_new_day() -> None:
    found = history("CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"), acceded("2030-10-15"))
    assert standing(found, "2025-03-06") == "withdrawn"
    assert standing(found, "2030-10-14") == "withdrawn"
    assert standing(found, "2030-10-15") == "consented"
    assert not found.on(found.spells[-1].deposited[0]).holds("withdrawn")
    assert in_force_on(found) == "2031-04-01"
    assert standing(found, "2031-04-01") == "party"


def test_a_state_that_returned_may_leave_again() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        acceded("2030-10-15"),
        notified_withdrawal("2035-01-10"),
    )
    assert standing(found, "2035-07-09") == "party"
    assert standing(found, "2035-07-10") == "withdrawn"


def test_a_state_that_returned_may_apply_the_convention_provisionally_meanwhile() -> None:
    found = history(
        "CCM",
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
        acceded("2030-10-15"),
        declared_provisional_application("2030-10-15"),
    )
    assert found.on(day("2031-03-31")).holds("provisional")
    assert not found.on(day("2031-04-01")).holds("provisional")


def test_a_notice_without_an_instrument_makes_nobody_leave() -> None:
    found = history("CCM", signed("2008-12-03"), notified_withdrawal("2024-09-06"))
    assert standing(found, "2026-01-01") == "signatory"


def test_suspension_leaves_the_state_a_party() -> None:
    found = history("CCM", ratified("2011-03-24"), notified_suspension("2024-07-18"))
    assert answered(found, "suspension_notified").value is False
    assert standing(found, "2026-01-01") == "party"


def test_an_act_in_brackets_ceased_on_a_day_nobody_can_name() -> None:
    found = history("CCM", deposited("ratification", "2011-03-24", lapsed=True))
    assert standing(found, "2012-01-01") == "none"
    assert "party" in left_open(found, "2012-01-01")


def test_a_notice_tells_when_an_act_in_brackets_ceased() -> None:
    found = history(
        "CCM", deposited("ratification", "2011-03-24", lapsed=True), notified_withdrawal("2024-09-06")
    )
    assert standing(found, "2025-03-05") == "party"
    assert standing(found, "2025-03-06") == "withdrawn"


def test_an_instrument_taken_back_does_not_revive_with_a_later_notice() -> None:
    found = history(
        "CCM",
        ratified("2009-03-24"),
        took_back_its_instrument("2010-01-05"),
        ratified("2011-03-24"),
        notified_withdrawal("2024-09-06"),
    )
    assert standing(found, "2010-01-04") == "consented"
    assert standing(found, "2011-03-23") == "none"
    assert standing(found, "2011-09-01") == "party"
    assert standing(found, "2025-03-06") == "withdrawn"
    assert [spell.ended[1] for spell in found.spells] == [day("2010-01-05"), day("2025-03-06")]


def test_the_convention_entered_into_force_in_the_sixth_month_after_the_thirtieth_instrument() -> None:
    early = others(28, "CCM", "2009-12-31")
    last = [deposit("CCM", "BFA", "2010-02-16"), deposit("CCM", "MDA", "2010-02-16")]
    found = treaty_enters_into_force("CCM", early + last)
    assert isinstance(found, Answer)
    assert str(found.value) == "2010-08-01"
    assert found.article == "17(1)"


def test_twenty_nine_instruments_are_not_enough() -> None:
    found = treaty_enters_into_force("CCM", others(29, "CCM", "2009-12-31"))
    assert found.value is None
    assert found.caveat == "29 of 30 instruments have been deposited"


def test_a_succession_adds_no_instrument() -> None:
    found = treaty_enters_into_force(
        "CCM", [*others(29, "CCM", "2009-12-31"), deposit("CCM", "MNE", "2010-01-05", "succession")]
    )
    assert found.value is None
