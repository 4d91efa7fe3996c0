"""The Chemical Weapons Convention, asked about real states and some that never were."""

from __future__ import annotations

import pytest

from tests.treaties.cases import (
    Done,
    acceded,
    answered,
    day,
    declared_provisional_application,
    deposit,
    deposited,
    history,
    in_armed_conflict,
    in_force_on,
    left_on,
    left_open,
    notified_suspension,
    notified_withdrawal,
    others,
    ratified,
    signed,
    standing,
    succeeded,
    treaty_enters_into_force,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("1993-01-12", False, id="the day before it was opened in Paris"),
        pytest.param("1993-01-13", True, id="the opening in Paris"),
        pytest.param("1997-04-28", True, id="the last day before entry into force"),
        pytest.param("1997-04-29", False, id="the day of entry into force"),
    ],
)
def test_signature_is_open_until_entry_into_force(on: str, may: bool) -> None:
    assert standing(history("CWC", signed(on)), "1998-01-01") == ("signatory" if may else "none")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("1996-10-31"), "1997-04-29", id="Hungary, the sixty-fifth"),
        pytest.param(ratified("1997-01-15"), "1997-04-29", id="after the sixty-fifth: the same day"),
        pytest.param(ratified("1997-04-28"), "1997-04-29", id="the day before entry into force"),
        pytest.param(ratified("1997-04-29"), "1997-05-29", id="Cuba, on the day of entry into force"),
        pytest.param(acceded("1997-06-20"), "1997-07-20", id="the first accession"),
        pytest.param(ratified("2015-07-08"), "2015-08-07", id="Myanmar"),
        pytest.param(acceded("2015-09-16"), "2015-10-16", id="Angola"),
        pytest.param(acceded("2018-05-17"), "2018-06-16", id="State of Palestine"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("CWC", act)) == expected


def test_a_successor_does_not_wait() -> None:
    assert in_force_on(history("CWC", succeeded("2006-10-23", effective="2006-06-03"))) == "2006-06-03"


def test_nobody_can_accede_before_the_entry_into_force() -> None:
    found = history("CWC", acceded("1997-04-28"))
    assert answered(found, "not_bound").article == "XX"
    assert standing(found, "1998-01-01") == "none"


def test_an_accession_on_the_day_of_entry_into_force_is_good() -> None:
    assert in_force_on(history("CWC", acceded("1997-04-29"))) == "1997-05-29"


def test_an_acceptance_the_depositary_lists_is_taken_with_a_caveat() -> None:
    found = history("CWC", deposited("acceptance", "2003-09-09"), state="STP")
    assert in_force_on(found) == "2003-10-09"
    assert "the article speaks of ratification" in answered(found, "consented").caveat


def test_the_sixty_fifth_ratification_brought_it_into_force() -> None:
    found = treaty_enters_into_force(
        "CWC", [*others(64, "CWC", "1996-09-01"), deposit("CWC", "HUN", "1996-10-31")]
    )
    assert str(found.value) == "1997-04-29"
    assert found.article == "XXI(1)"


def test_it_could_not_enter_into_force_within_two_years_of_its_opening() -> None:
    found = treaty_enters_into_force("CWC", others(65, "CWC", "1993-06-30"))
    assert str(found.value) == "1995-01-13"


def test_accessions_do_not_bring_it_into_force() -> None:
    found = treaty_enters_into_force(
        "CWC", [*others(64, "CWC", "1996-09-01"), deposit("CWC", "HUN", "1996-10-31", "accession")]
    )
    assert found.value is None
    assert found.caveat == "64 of 65 instruments of ratification have been deposited"


@pytest.mark.parametrize(
    ("notice", "effect"),
    [
        pytest.param(notified_withdrawal("2026-01-15"), "2026-04-15", id="ninety days' notice"),
        pytest.param(
            notified_withdrawal("2026-01-15", naming="2026-07-01"), "2026-07-01", id="longer notice"
        ),
        pytest.param(
            notified_withdrawal("2026-01-15", naming="2026-03-01"), "2026-04-15", id="too short notice"
        ),
    ],
)
def test_a_state_withdraws_with_ninety_days_notice(notice: Done, effect: str) -> None:
    found = history("CWC", ratified("1997-01-15"), notice)
    assert left_on(found) == effect
    assert "other addressees" in answered(found, "withdrawn").caveat


def test_no_armed_conflict_holds_a_withdrawal() -> None:
    found = history(
        "CWC", ratified("1997-01-15"), notified_withdrawal("2026-01-15"), in_armed_conflict("2025-01-01")
    )
    assert left_on(found) == "2026-04-15"


def test_it_has_no_provisional_application() -> None:
    found = history("CWC", ratified("1996-01-15"), declared_provisional_application("1996-01-15"))
    assert "no article provides for provisional application" in found.missing
    assert not found.on(day("1996-02-01")).holds("provisional")
    assert "provisional" in left_open(found, "1996-02-01")
    assert left_open(found, "1997-04-29") == ()


def test_suspension_leaves_the_state_a_party() -> None:
    found = history("CWC", ratified("1996-01-15"), notified_suspension("2025-07-18"))
    assert answered(found, "suspension_notified").value is False
    assert standing(found, "2026-01-01") == "party"
