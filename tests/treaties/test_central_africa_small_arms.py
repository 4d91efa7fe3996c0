"""The Kinshasa Convention, of which only the articles the depositary quotes have been read."""

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
    in_force_on,
    left_open,
    notified_suspension,
    notified_withdrawal,
    ratified,
    signed,
    standing,
    treaty_enters_into_force,
    undetermined,
)

FIRST_SIX = [
    deposit("KINSHASA", "TCD", "2012-08-08"),
    deposit("KINSHASA", "GAB", "2012-09-25", "acceptance"),
    deposit("KINSHASA", "CAF", "2012-10-24"),
    deposit("KINSHASA", "COG", "2012-12-05"),
    deposit("KINSHASA", "CMR", "2015-01-30"),
    deposit("KINSHASA", "AGO", "2017-02-06"),
]


@pytest.mark.parametrize(
    ("state", "on", "may"),
    [
        pytest.param("CMR", "2010-11-19", True, id="Cameroon in Brazzaville"),
        pytest.param("RWA", "2011-08-01", True, id="Rwanda, not then a member of the Community"),
        pytest.param("BDI", "2017-03-07", True, id="the last day before entry into force"),
        pytest.param("BDI", "2017-03-08", False, id="the day of entry into force"),
        pytest.param("CMR", "2010-11-18", False, id="the day before it was opened"),
        pytest.param("NGA", "2010-11-19", False, id="Nigeria, of another region"),
    ],
)
def test_eleven_states_could_sign_until_entry_into_force(state: str, on: str, may: bool) -> None:
    found = history("KINSHASA", signed(on), state=state)
    assert standing(found, "2018-01-01") == ("signatory" if may else "none")


def test_thirty_days_after_the_sixth_instrument_it_entered_into_force() -> None:
    found = treaty_enters_into_force("KINSHASA", FIRST_SIX)
    assert str(found.value) == "2017-03-08"
    assert found.article == "36(1)"


def test_five_instruments_are_not_enough() -> None:
    found = treaty_enters_into_force("KINSHASA", FIRST_SIX[:5])
    assert found.value is None
    assert found.caveat == "5 of 6 instruments have been deposited"


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(ratified("2012-08-08"), id="Chad"),
        pytest.param(deposited("acceptance", "2012-09-25"), id="Gabon"),
        pytest.param(ratified("2017-02-06"), id="Angola, the sixth"),
    ],
)
def test_the_first_six_are_bound_from_its_entry_into_force(act: Done) -> None:
    assert in_force_on(history("KINSHASA", act)) == "2017-03-08"


@pytest.mark.parametrize(
    ("act", "earliest"),
    [
        pytest.param(ratified("2017-02-20"), "2017-03-08", id="after the sixth, before entry into force"),
        pytest.param(ratified("2017-03-23"), "2017-03-23", id="Sao Tome and Principe"),
        pytest.param(ratified("2019-12-24"), "2019-12-24", id="Equatorial Guinea"),
    ],
)
def test_for_later_states_the_day_is_left_open(act: Done, earliest: str) -> None:
    found = history("KINSHASA", act)
    said = undetermined(found, "in_force_undetermined")
    assert said.article == "36"
    assert "has not been read" in said.missing
    assert said.between == (day(earliest), None)
    assert standing(found, "2026-01-01") == "consented"
    assert left_open(found, "2026-01-01") == ("party",)


def test_a_deposit_in_the_year_of_the_entry_into_force_may_be_early_or_late() -> None:
    found = history("KINSHASA", ratified("2017"))
    assert undetermined(found, "in_force_undetermined").article == "36"
    assert "party" in left_open(found, "2017-03-08")
    assert "party" in left_open(found, "2026-01-01")
    assert standing(found, "2026-01-01") == "consented"


def test_who_may_accede_is_left_open() -> None:
    found = history("KINSHASA", acceded("2020-01-01"), state="NGA")
    assert standing(found, "2021-01-01") == "none"
    assert "consented" in left_open(found, "2021-01-01")


def test_a_withdrawal_is_left_open_from_its_notice() -> None:
    found = history("KINSHASA", ratified("2012-08-08"), notified_withdrawal("2025-03-01"))
    assert "has not been read" in undetermined(found, "withdrawal_undetermined").missing
    assert standing(found, "2025-02-28") == "party"
    assert "party" in left_open(found, "2025-03-01")


def test_provisional_application_and_suspension_are_left_open() -> None:
    found = history(
        "KINSHASA",
        ratified("2012-08-08"),
        declared_provisional_application("2012-08-08"),
        notified_suspension("2025-03-01"),
    )
    assert "provisional" in left_open(found, "2013-01-01")
    assert "provisional" not in left_open(found, "2017-03-08")
    assert "has not been read" in undetermined(found, "suspension_notified").missing


def test_a_state_of_the_first_six_is_bound_by_its_article() -> None:
    assert answered(history("KINSHASA", ratified("2012-08-08")), "in_force").article == "36(1)"
