"""The Treaty on the Prohibition of Nuclear Weapons, asked about real states and some that never were."""

from __future__ import annotations

import pytest

from tests.treaties.cases import (
    Done,
    acceded,
    answered,
    declared_provisional_application,
    deposit,
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
    treaty_enters_into_force,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("2017-07-07", False, id="the day of adoption"),
        pytest.param("2017-09-19", False, id="the day before it was opened"),
        pytest.param("2017-09-20", True, id="the opening"),
        pytest.param("2022-09-22", True, id="Haiti and others, after the entry into force"),
        pytest.param("2025-09-26", True, id="Kyrgyzstan: it never closes"),
    ],
)
def test_signature_is_open_and_never_closes(on: str, may: bool) -> None:
    assert standing(history("TPNW", signed(on)), "2026-01-01") == ("signatory" if may else "none")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("2017-09-20"), "2021-01-22", id="on the day it was opened"),
        pytest.param(
            acceded("2018-09-04"), "2021-01-22", id="Cook Islands, acceding before entry into force"
        ),
        pytest.param(ratified("2020-10-24"), "2021-01-22", id="Honduras, the fiftieth"),
        pytest.param(ratified("2020-10-25"), "2021-01-23", id="the day after the fiftieth"),
        pytest.param(ratified("2020-12-11"), "2021-03-11", id="Benin, before entry into force: its own wait"),
        pytest.param(ratified("2021-01-22"), "2021-04-22", id="Cambodia, on the day of entry into force"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("TPNW", act)) == expected


def test_ninety_days_after_the_fiftieth_it_entered_into_force() -> None:
    found = treaty_enters_into_force(
        "TPNW",
        [
            *others(47, "TPNW", "2020-09-26"),
            deposit("TPNW", "COK", "2018-09-04", "accession"),
            deposit("TPNW", "NIU", "2020-08-06", "accession"),
            deposit("TPNW", "HND", "2020-10-24"),
        ],
    )
    assert str(found.value) == "2021-01-22"


def test_forty_nine_instruments_are_not_enough() -> None:
    found = treaty_enters_into_force("TPNW", others(49, "TPNW", "2020-09-26"))
    assert found.value is None
    assert found.caveat == "49 of 50 instruments have been deposited"


@pytest.mark.parametrize(
    ("received", "effect"),
    [
        pytest.param("2026-01-15", "2027-01-15", id="twelve months"),
        pytest.param("2028-02-29", "2029-02-28", id="from a leap day"),
    ],
)
def test_a_withdrawal_takes_effect_twelve_months_later(received: str, effect: str) -> None:
    assert left_on(history("TPNW", ratified("2020-09-01"), notified_withdrawal(received))) == effect


def test_no_notice_can_name_another_day() -> None:
    found = history("TPNW", ratified("2020-09-01"), notified_withdrawal("2026-01-15", naming="2030-01-01"))
    assert left_on(found) == "2027-01-15"


@pytest.mark.parametrize(
    ("conflicts", "effect"),
    [
        pytest.param((in_armed_conflict("2026-10-01", "2027-05-09"),), "2027-05-09", id="ends later"),
        pytest.param((in_armed_conflict("2026-10-01"),), None, id="not ended"),
        pytest.param((in_armed_conflict("2026-02-01", "2026-12-31"),), "2027-01-15", id="ended before"),
        pytest.param(
            (in_armed_conflict("2026-10-01", "2027-05-09"), in_armed_conflict("2027-05-01", "2028-02-02")),
            "2028-02-02",
            id="another conflict began before the first had ended",
        ),
        pytest.param(
            (in_armed_conflict("2026-10-01", "2027-05-09"), in_armed_conflict("2027-05-01")),
            None,
            id="the second goes on",
        ),
        pytest.param(
            (in_armed_conflict("2026-10-01", "2027-05-09"), in_armed_conflict("2027-05-10", "2028-02-02")),
            "2027-05-09",
            id="the second began when it was already free",
        ),
    ],
)
def test_a_state_stays_bound_until_it_is_in_no_armed_conflict(
    conflicts: tuple[Done, ...], effect: str | None
) -> None:
    found = history("TPNW", ratified("2020-09-01"), notified_withdrawal("2026-01-15"), *conflicts)
    assert left_on(found) == effect


def test_where_nobody_found_a_conflict_the_day_stands_with_a_caveat() -> None:
    found = history("TPNW", ratified("2020-09-01"), notified_withdrawal("2026-01-15"))
    assert "no finding" in answered(found, "withdrawn").caveat
    assert answered(found, "withdrawn").article == "17(3)"


def test_it_has_no_provisional_application() -> None:
    found = history("TPNW", ratified("2020-12-11"), declared_provisional_application("2020-12-11"))
    assert "provisional" in left_open(found, "2021-01-01")


def test_suspension_leaves_the_state_a_party() -> None:
    found = history("TPNW", ratified("2020-09-01"), notified_suspension("2025-01-01"))
    assert answered(found, "suspension_notified").value is False
    assert standing(found, "2026-01-01") == "party"
