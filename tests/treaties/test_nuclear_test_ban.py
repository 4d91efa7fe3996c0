"""The Comprehensive Nuclear-Test-Ban Treaty, which is not in force."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.acts import InstrumentWithdrawn
from servanda.engine import Answer, General
from servanda.treaties.nuclear_test_ban import ANNEX_2
from tests.treaties.cases import (
    NOT_IN_FORCE,
    acceded,
    answered,
    day,
    deposit,
    fact,
    history,
    in_force_on,
    left_on,
    notified_suspension,
    notified_withdrawal,
    ratified,
    signed,
    standing,
    succeeded,
    took_back_its_instrument,
    treaty_enters_into_force,
)

OUTSTANDING = ("CHN", "PRK", "EGY", "IND", "IRN", "ISR", "PAK", "USA")
IN_FORCE = General(entered_into_force=day("2030-01-01"))


def ratifications(*, without: tuple[str, ...] = (), on: str = "2012-02-06") -> list:  # type: ignore[type-arg]
    return [deposit("CTBT", state, on) for state in ANNEX_2 if state not in without]


def russia_took_back(on: str = "2023-11-03") -> InstrumentWithdrawn:
    act = took_back_its_instrument(on)("CTBT", "RUS")
    assert isinstance(act, InstrumentWithdrawn)
    return act


def test_annex_2_names_forty_four_states() -> None:
    assert len(ANNEX_2) == len(set(ANNEX_2)) == 44


def test_it_waits_for_eight_states_until_russia_took_back_its_ratification() -> None:
    found = treaty_enters_into_force("CTBT", ratifications(without=OUTSTANDING))
    assert found.value is None
    assert found.article == "XIV(1)"
    assert found.caveat == (
        "36 of the 44 states of Annex 2 have ratified; missing: CHN, PRK, EGY, IND, IRN, ISR, PAK, USA"
    )


def test_it_waits_for_nine_states_since() -> None:
    found = treaty_enters_into_force("CTBT", ratifications(without=OUTSTANDING), russia_took_back())
    assert "35 of the 44" in found.caveat
    assert "RUS" in found.caveat


def test_a_state_that_ratifies_again_counts_again() -> None:
    again = [*ratifications(without=OUTSTANDING), deposit("CTBT", "RUS", "2030-05-01")]
    assert "36 of the 44" in treaty_enters_into_force("CTBT", again, russia_took_back()).caveat


def test_ratifications_of_other_states_do_not_help() -> None:
    many = [deposit("CTBT", f"X{number}", "2000-01-01") for number in range(150)]
    assert "0 of the 44" in treaty_enters_into_force("CTBT", many).caveat


def test_a_signature_of_annex_2_would_not_do_nor_an_accession() -> None:
    acts = [*ratifications(without=("USA",)), deposit("CTBT", "USA", "2026-01-01", "accession")]
    assert "missing: USA" in treaty_enters_into_force("CTBT", acts).caveat


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param("2029-07-05", "2030-01-01", id="180 days after the last of the forty-four"),
        pytest.param("1997-01-01", "1998-09-24", id="not within two years of the opening"),
    ],
)
def test_it_would_enter_into_force_when_all_forty_four_have_ratified(last: str, expected: str) -> None:
    acts = [*ratifications(without=("USA",), on="1996-12-01"), deposit("CTBT", "USA", last)]
    assert str(treaty_enters_into_force("CTBT", acts).value) == expected


def test_a_state_that_ratified_has_consented_and_is_no_party() -> None:
    found = history("CTBT", signed("1996-09-24"), ratified("1998-04-06"), state="FRA")
    assert standing(found, "2026-01-01") == "consented"
    assert in_force_on(found) is None
    assert "not in force" in answered(found, "in_force_pending").caveat


def test_russia_is_a_signatory_again() -> None:
    found = history(
        "CTBT",
        signed("1996-09-24"),
        ratified("2000-06-30"),
        took_back_its_instrument("2023-11-03"),
        state="RUS",
    )
    assert standing(found, "2000-06-29") == "signatory"
    assert standing(found, "2023-11-02") == "consented"
    assert standing(found, "2023-11-03") == "signatory"
    now = found.on(day("2026-01-01"))
    assert now.holds("joined")
    assert now.holds("signed")
    assert not now.holds("withdrawn")
    assert now.undetermined == ()


def test_a_state_that_took_back_its_instrument_may_ratify_again() -> None:
    found = history(
        "CTBT",
        signed("1996-09-24"),
        ratified("2000-06-30"),
        took_back_its_instrument("2023-11-03"),
        ratified("2030-05-01"),
    )
    assert standing(found, "2030-04-30") == "signatory"
    assert standing(found, "2030-05-01") == "consented"


def test_nobody_withdraws_from_a_treaty_that_is_not_in_force() -> None:
    found = history("CTBT", signed("1996-09-24"), ratified("2000-06-30"), notified_withdrawal("2023-11-03"))
    held = answered(found, "withdrawal_held")
    assert held.article == "IX(3)"
    assert "not in force" in held.caveat
    assert standing(found, "2026-01-01") == "consented"


def test_in_force_a_party_would_leave_with_six_months_notice() -> None:
    found = history("CTBT", ratified("2000-06-30"), notified_withdrawal("2031-08-31"), holding=IN_FORCE)
    assert left_on(found) == "2032-02-29"
    caveat = answered(found, "withdrawn").caveat
    assert "the last day of that month" in caveat
    assert "other addressees" in caveat


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("1996-09-23", False, id="the day before the opening"),
        pytest.param("1996-09-24", True, id="the opening"),
        pytest.param("2023-09-08", True, id="Somalia: still open"),
    ],
)
def test_signature_stays_open_while_it_is_not_in_force(on: str, may: bool) -> None:
    assert standing(history("CTBT", signed(on)), "2026-01-01") == ("signatory" if may else "none")


def test_signature_would_close_with_the_entry_into_force() -> None:
    assert standing(history("CTBT", signed("2030-01-01"), holding=IN_FORCE), "2031-01-01") == "none"


def test_no_state_can_accede_today() -> None:
    found = history("CTBT", acceded("2020-01-01"), holding=NOT_IN_FORCE)
    assert answered(found, "not_bound").article == "XIII"
    assert standing(found, "2026-01-01") == "none"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("2000-06-30"), "2030-01-01", id="early"),
        pytest.param(ratified("2029-12-31"), "2030-01-01", id="the day before entry into force"),
        pytest.param(ratified("2030-01-01"), "2030-01-31", id="the day of entry into force"),
        pytest.param(acceded("2030-03-01"), "2030-03-31", id="an accession after it"),
    ],
)
def test_in_force_later_states_would_wait_thirty_days(act: object, expected: str) -> None:
    assert in_force_on(history("CTBT", act, holding=IN_FORCE)) == expected  # type: ignore[arg-type]


def test_a_successor_has_consented_and_waits_like_the_others() -> None:
    found = history("CTBT", succeeded("2006-10-23", effective="2006-06-03"), state="MNE")
    assert standing(found, "2007-01-01") == "consented"


def test_suspension_has_no_effect() -> None:
    found = history("CTBT", ratified("2000-06-30"), notified_suspension("2025-01-01"))
    assert answered(found, "suspension_notified").value is False


def test_the_act_by_which_an_instrument_is_taken_back_stays_in_the_history() -> None:
    found = history("CTBT", ratified("2000-06-30"), took_back_its_instrument("2023-11-03"))
    behind = [event.fact for event in found.events if event.what == "instrument_withdrawn"]
    assert [found_fact and found_fact.act.KIND for found_fact in behind] == ["instrument_withdrawn"]
    assert behind == [fact(took_back_its_instrument("2023-11-03")("CTBT", "ARG"))]


def test_of_an_earlier_day_it_says_what_was_missing_then() -> None:
    """Russia ratified on 30 June 2000 and took its ratification back on 3 November 2023."""
    before, since = (
        sv.ask("treaty_enters_into_force", "CTBT", as_of=day) for day in ("2017-12-31", "2024-01-01")
    )
    assert isinstance(before, Answer) and isinstance(since, Answer)
    assert "36 of the 44" in before.caveat and "RUS" not in before.caveat
    assert "35 of the 44" in since.caveat and "RUS" in since.caveat
