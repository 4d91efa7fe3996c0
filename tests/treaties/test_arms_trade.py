"""The Arms Trade Treaty, asked about real states and some that never were."""

from __future__ import annotations

import pytest

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
    signed,
    standing,
    treaty_enters_into_force,
    undetermined,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("2013-06-02", False, id="the day before it was opened"),
        pytest.param("2013-06-03", True, id="the opening"),
        pytest.param("2014-12-19", True, id="San Marino and Sao Tome, the last to sign"),
        pytest.param("2014-12-23", True, id="the last day before entry into force"),
        pytest.param("2014-12-24", False, id="the day of entry into force"),
    ],
)
def test_signature_is_open_until_entry_into_force(on: str, may: bool) -> None:
    assert standing(history("ATT", signed(on)), "2016-01-01") == ("signatory" if may else "none")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("2013-08-12"), "2014-12-24", id="Nigeria, long before the fiftieth"),
        pytest.param(ratified("2014-09-25"), "2014-12-24", id="Argentina, on the day of the fiftieth"),
        pytest.param(ratified("2014-10-21"), "2014-12-24", id="Guinea, in the gap"),
        pytest.param(ratified("2014-12-18"), "2014-12-24", id="Lithuania, in the gap: no ninety days more"),
        pytest.param(ratified("2014-12-22"), "2014-12-24", id="South Africa, in the gap"),
        pytest.param(ratified("2014-12-23"), "2014-12-24", id="the day before entry into force"),
        pytest.param(ratified("2014-12-24"), "2015-03-24", id="the day of entry into force: ninety days"),
        pytest.param(ratified("2015-03-19"), "2015-06-17", id="Belize"),
        pytest.param(acceded("2017-12-08"), "2018-03-08", id="Kazakhstan"),
        pytest.param(ratified("2018-12-14"), "2019-03-14", id="Mozambique"),
        pytest.param(acceded("2019-06-19"), "2019-09-17", id="Canada"),
        pytest.param(acceded("2020-07-29"), "2020-10-27", id="Afghanistan"),
        pytest.param(ratified("2022-12-02"), "2023-03-02", id="Andorra"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("ATT", act)) == expected


def test_nobody_can_accede_before_the_entry_into_force() -> None:
    found = history("ATT", acceded("2014-11-01"))
    assert standing(found, "2016-01-01") == "none"
    assert answered(found, "not_bound").article == "21(3)"


def test_an_accession_in_the_year_of_the_entry_into_force_is_left_open() -> None:
    found = history("ATT", acceded("2014"))
    assert standing(found, "2016-01-01") == "none"
    assert "party" in left_open(found, "2016-01-01")


def test_an_accession_in_a_record_that_knows_no_entry_into_force_is_left_open() -> None:
    found = history("ATT", acceded("2019-06-19"), holding=NOT_IN_FORCE)
    assert standing(found, "2019-12-31") == "none"
    assert "consented" in left_open(found, "2019-12-31")


def test_accessions_do_not_bring_it_into_force() -> None:
    found = treaty_enters_into_force(
        "ATT",
        [*others(49, "ATT", "2014-09-01"), deposit("ATT", "KAZ", "2014-09-25", "accession")],
    )
    assert found.value is None
    assert found.caveat == "49 of 50 instruments have been deposited"


@pytest.mark.parametrize("instrument", ["ratification", "acceptance", "approval"])
def test_ninety_days_after_the_fiftieth_it_entered_into_force(instrument: str) -> None:
    found = treaty_enters_into_force(
        "ATT", [*others(49, "ATT", "2014-09-01"), deposit("ATT", "ARG", "2014-09-25", instrument)]
    )
    assert str(found.value) == "2014-12-24"
    assert found.article == "22(1)"


def test_spain_applied_it_provisionally_from_its_signature() -> None:
    found = history(
        "ATT",
        signed("2013-06-03"),
        declared_provisional_application("2013-06-03"),
        ratified("2014-04-02"),
        state="ESP",
    )
    assert found.on(day("2013-06-03")).holds("provisional")
    assert found.on(day("2014-12-23")).holds("provisional")
    assert not found.on(day("2014-12-24")).holds("provisional")
    assert standing(found, "2013-06-03") == "signatory"


def test_switzerland_applied_it_provisionally_while_it_waited() -> None:
    found = history(
        "ATT", ratified("2015-01-30"), declared_provisional_application("2015-01-30"), state="CHE"
    )
    assert found.on(day("2015-04-29")).holds("provisional")
    assert standing(found, "2015-04-29") == "consented"
    assert not found.on(day("2015-04-30")).holds("provisional")
    assert standing(found, "2015-04-30") == "party"


def test_a_declaration_before_signature_and_deposit_is_left_open() -> None:
    found = history("ATT", declared_provisional_application("2013-05-01"), signed("2013-06-03"))
    assert "provisional" in found.on(day("2013-05-02")).undetermined


@pytest.mark.parametrize(
    ("notice", "effect"),
    [
        pytest.param(notified_withdrawal("2026-01-15"), "2026-04-15", id="ninety days"),
        pytest.param(notified_withdrawal("2026-01-15", naming="2026-12-31"), "2026-12-31", id="a later day"),
        pytest.param(
            notified_withdrawal("2026-01-15", naming="2026-02-01"), "2026-04-15", id="too early a day"
        ),
        pytest.param(notified_withdrawal("2023-12-01"), "2024-02-29", id="ending on a leap day"),
    ],
)
def test_a_withdrawal_takes_effect_after_ninety_days_or_later_if_the_notice_says_so(
    notice: Done, effect: str
) -> None:
    assert left_on(history("ATT", ratified("2015-03-19"), notice)) == effect


def test_a_notice_that_names_a_year_leaves_the_days_of_the_year_open() -> None:
    found = history("ATT", ratified("2015-03-19"), notified_withdrawal("2025-11-15", naming="2026"))
    assert undetermined(found, "withdrawal_undetermined").between == (day("2026-02-13"), day("2026-12-31"))
    assert left_open(found, "2026-02-12") == ()
    assert "party" in left_open(found, "2026-02-13")
    assert standing(found, "2026-12-31") == "withdrawn"


def test_no_armed_conflict_holds_a_withdrawal() -> None:
    found = history(
        "ATT", ratified("2015-03-19"), notified_withdrawal("2026-01-15"), in_armed_conflict("2025-01-01")
    )
    assert left_on(found) == "2026-04-15"


def test_suspension_leaves_the_state_a_party() -> None:
    found = history("ATT", ratified("2015-03-19"), notified_suspension("2025-07-18"))
    assert answered(found, "suspension_notified").value is False


def test_a_signatory_that_says_it_will_not_join_is_still_a_signatory() -> None:
    # The United States told the depositary so on 18 July 2019: no act of this law.
    assert standing(history("ATT", signed("2013-09-25"), state="USA"), "2026-01-01") == "signatory"


def test_an_acceptance_binds_like_a_ratification() -> None:
    found = history("ATT", deposited("acceptance", "2022-09-21"))
    assert event(found, "consented").on == day("2022-09-21")
    assert in_force_on(found) == "2022-12-20"
