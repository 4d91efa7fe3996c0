"""The Environmental Modification Convention, asked about real states and some that never were."""

from __future__ import annotations

import pytest

from tests.treaties.cases import (
    Done,
    acceded,
    day,
    deposit,
    deposited,
    history,
    in_force_on,
    left_open,
    notified_suspension,
    notified_withdrawal,
    others,
    ratified,
    signed,
    standing,
    succeeded,
    treaty_enters_into_force,
    undetermined,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("1977-05-17", False, id="the day before it was opened in Geneva"),
        pytest.param("1977-05-18", True, id="the opening in Geneva"),
        pytest.param("1978-10-04", True, id="the last day before entry into force"),
        pytest.param("1978-10-05", False, id="the day of entry into force"),
    ],
)
def test_signature_is_open_until_entry_into_force(on: str, may: bool) -> None:
    assert standing(history("ENMOD", signed(on)), "1980-01-01") == ("signatory" if may else "none")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("1978-07-19"), "1978-10-05", id="Spain, before the twentieth"),
        pytest.param(ratified("1978-10-05"), "1978-10-05", id="Lao PDR, the twentieth"),
        pytest.param(acceded("1978-10-05"), "1978-10-05", id="Malawi, acceding on that day"),
        pytest.param(ratified("1978-12-15"), "1978-12-15", id="India, on the day of its deposit"),
        pytest.param(acceded("2015-06-15"), "2015-06-15", id="Kyrgyzstan"),
        pytest.param(acceded("2017-12-29"), "2017-12-29", id="State of Palestine"),
        pytest.param(succeeded("1993-02-22", effective="1993-01-01"), "1993-01-01", id="Czechia"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("ENMOD", act)) == expected


def test_a_state_is_party_on_the_very_day_of_its_deposit() -> None:
    found = history("ENMOD", acceded("2017-12-29"))
    assert standing(found, "2017-12-28") == "none"
    assert standing(found, "2017-12-29") == "party"


def test_a_deposit_known_by_its_year_leaves_the_year_open() -> None:
    found = history("ENMOD", acceded("2003"))
    assert left_open(found, "2003-06-01") == ("consented", "party", "joined")
    assert standing(found, "2003-12-31") == "party"


def test_the_twentieth_ratification_brought_it_into_force_and_an_accession_did_not_help() -> None:
    nineteen = others(19, "ENMOD", "1978-07-19")
    malawi = deposit("ENMOD", "MWI", "1978-09-01", "accession")
    found = treaty_enters_into_force("ENMOD", [*nineteen, malawi])
    assert found.value is None
    assert found.caveat == "19 of 20 instruments of ratification have been deposited"
    found = treaty_enters_into_force("ENMOD", [*nineteen, malawi, deposit("ENMOD", "LAO", "1978-10-05")])
    assert str(found.value) == "1978-10-05"
    assert found.article == "IX(3)"


def test_a_withdrawal_is_left_open_because_no_article_provides_for_it() -> None:
    found = history("ENMOD", ratified("1979-03-01"), notified_withdrawal("2025-03-01"))
    said = undetermined(found, "withdrawal_undetermined")
    assert said.article == "VII"
    assert "no withdrawal clause" in said.missing
    assert "VCLT 56" in said.missing
    assert said.between == (day("2026-03-01"), None)


def test_such_a_state_is_party_for_twelve_months_at_least_and_perhaps_for_good() -> None:
    found = history("ENMOD", ratified("1979-03-01"), notified_withdrawal("2025-03-01"))
    assert standing(found, "2026-02-28") == "party"
    assert left_open(found, "2026-02-28") == ()
    assert standing(found, "2026-03-01") == "none"
    assert set(left_open(found, "2040-01-01")) == {"consented", "party", "joined", "withdrawn"}


def test_on_suspension_it_says_nothing() -> None:
    found = history("ENMOD", ratified("1979-03-01"), notified_suspension("2025-03-01"))
    assert "neither of suspension" in undetermined(found, "suspension_notified").missing
    assert standing(found, "2026-01-01") == "party"


def test_an_acceptance_the_depositary_lists_is_taken_with_a_caveat() -> None:
    found = history("ENMOD", deposited("acceptance", "1983-04-15"))
    assert standing(found, "1983-04-15") == "party"
