"""The Convention on Certain Conventional Weapons itself, asked about real states and some that never were."""

from __future__ import annotations

import pytest

from tests.treaties.cases import (
    Done,
    acceded,
    answered,
    consented,
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
    revoked_withdrawal,
    signed,
    standing,
    succeeded,
    treaty_enters_into_force,
    undetermined,
)

FIRST_TWENTY = (
    ("MEX", "1982-02-11", "ratification"),
    ("CHN", "1982-04-07", "ratification"),
    ("FIN", "1982-04-08", "ratification"),
    ("ECU", "1982-05-04", "ratification"),
    ("MNG", "1982-06-08", "ratification"),
    ("JPN", "1982-06-09", "acceptance"),
    ("RUS", "1982-06-10", "ratification"),
    ("HUN", "1982-06-14", "ratification"),
    ("BLR", "1982-06-23", "ratification"),
    ("UKR", "1982-06-23", "ratification"),
    ("DNK", "1982-07-07", "ratification"),
    ("SWE", "1982-07-07", "ratification"),
    ("DDR", "1982-07-20", "ratification"),
    ("CHE", "1982-08-20", "ratification"),
    ("CSK", "1982-08-31", "ratification"),
    ("BGR", "1982-10-15", "ratification"),
    ("LAO", "1983-01-03", "accession"),
    ("AUT", "1983-03-14", "ratification"),
    ("YUG", "1983-05-24", "ratification"),
    ("POL", "1983-06-02", "ratification"),
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("1981-04-09", False, id="the day before it was opened"),
        pytest.param("1981-04-10", True, id="the opening"),
        pytest.param("1982-04-10", True, id="the last day of the twelve months"),
        pytest.param("1982-04-11", False, id="the day after"),
        pytest.param("1982-11-02", False, id="Lao PDR, too late"),
    ],
)
def test_signature_was_open_for_twelve_months(on: str, may: bool) -> None:
    assert standing(history("CCW", signed(on)), "1983-01-01") == ("signatory" if may else "none")


def test_the_lao_signature_was_void_and_it_acceded_instead() -> None:
    found = history("CCW", signed("1982-11-02"), acceded("1983-01-03"), state="LAO")
    assert answered(found, "signature_void").article == "3"
    assert standing(found, "1982-12-31") == "none"
    assert standing(found, "1983-01-03") == "consented"
    assert standing(found, "1983-12-02") == "party"
    assert not found.on(found.spells[0].deposited[0]).holds("signed")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("1982-02-11"), "1983-12-02", id="Mexico, the first"),
        pytest.param(ratified("1983-06-02"), "1983-12-02", id="Poland, the twentieth"),
        pytest.param(ratified("1983-06-07"), "1983-12-07", id="Norway, after the twentieth"),
        pytest.param(ratified("1983-07-21"), "1984-01-21", id="Guatemala, before entry into force"),
        pytest.param(ratified("1983-09-29"), "1984-03-29", id="Australia"),
        pytest.param(ratified("1983-12-02"), "1984-06-02", id="on the day of entry into force"),
        pytest.param(ratified("1994-06-24"), "1994-12-24", id="Canada"),
        pytest.param(acceded("1998-06-03"), "1998-12-03", id="Lithuania"),
        pytest.param(ratified("2002-08-31"), "2003-02-28", id="31 August"),
        pytest.param(succeeded("1992-07-06", effective="1991-06-25"), "1991-06-25", id="Slovenia"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("CCW", act)) == expected


def test_a_deposit_on_31_august_carries_a_caveat() -> None:
    assert "the last day of that month" in answered(history("CCW", ratified("2002-08-31")), "in_force").caveat


def test_nigeria_signed_and_never_ratified() -> None:
    assert standing(history("CCW", signed("1982-01-26"), state="NGA"), "2026-01-01") == "signatory"


def test_the_twentieth_instrument_brought_it_into_force() -> None:
    acts = [deposit("CCW", state, on, instrument) for state, on, instrument in FIRST_TWENTY]
    found = treaty_enters_into_force("CCW", acts)
    assert str(found.value) == "1983-12-02"
    assert found.article == "5(1)"
    assert treaty_enters_into_force("CCW", acts[:-1]).value is None


def test_without_the_states_that_are_gone_the_rank_misleads() -> None:
    gone = ("DDR", "CSK", "YUG")
    left = [deposit("CCW", state, on, how) for state, on, how in FIRST_TWENTY if state not in gone]
    later = [
        deposit("CCW", state, on)
        for state, on in (("NOR", "1983-06-07"), ("GTM", "1983-07-21"), ("AUS", "1983-09-29"))
    ]
    assert str(treaty_enters_into_force("CCW", left + later).value) == "1984-03-29"


def test_nineteen_instruments_are_not_enough() -> None:
    found = treaty_enters_into_force("CCW", others(19, "CCW", "1983-01-01"))
    assert found.caveat == "19 of 20 instruments have been deposited"


# At least two of the Protocols, article 4(3)


def test_a_record_that_holds_no_protocol_takes_the_deposit_with_a_caveat() -> None:
    found = history("CCW", ratified("1994-06-24"))
    assert standing(found, "1995-01-01") == "party"
    assert "holds no Protocol" in answered(found, "consented").caveat


@pytest.mark.parametrize(
    "protocols",
    [
        pytest.param(("CCW-PI", "CCW-PII"), id="two of 1980"),
        pytest.param(("CCW-PI", "CCW-PII", "CCW-PIII"), id="all of 1980"),
        pytest.param(("CCW-PI", "CCW-APII"), id="Monaco: one of 1980 and amended II"),
        pytest.param(("CCW-PIV", "CCW-APII"), id="Turkey: none of 1980"),
        pytest.param(("CCW-PII", "CCW-PV"), id="Burundi: one of 1980 and V"),
    ],
)
def test_any_two_protocols_will_do(protocols: tuple[str, ...]) -> None:
    elsewhere: dict[str, tuple[Done, ...]] = dict.fromkeys(("CCW-PI", "CCW-PIII", "CCW-PV"), ())
    elsewhere |= {code: (consented("2012-07-13"),) for code in protocols}
    found = history("CCW", acceded("2012-07-13"), elsewhere=elsewhere)
    assert standing(found, "2013-01-13") == "party"
    assert answered(found, "consented").caveat == ""


@pytest.mark.parametrize(
    ("elsewhere", "missing"),
    [
        pytest.param(
            {"CCW-PI": (consented("2012-07-13"),), "CCW-PII": ()}, "its consent to CCW-PI only", id="one only"
        ),
        pytest.param(
            {"CCW-PI": (consented("2012-07-13"),), "CCW-PII": (consented("2014-01-01"),)},
            "its consent to CCW-PI only",
            id="the second only later",
        ),
        pytest.param(
            {"CCW-PI": (consented("2012-07-13"),), "CCW-PII": (consented("2012-07-12"),)},
            "its consent to CCW-PI only",
            id="the second a day too early",
        ),
        pytest.param(
            {"CCW-PI": (consented("2012-07-13"),), "CCW-AI": (consented("2012-07-13"),)},
            "its consent to CCW-PI only",
            id="amended article 1 is no Protocol",
        ),
    ],
)
def test_with_fewer_than_two_in_the_record_the_consent_is_left_open(
    elsewhere: dict[str, tuple[Done, ...]], missing: str
) -> None:
    found = history("CCW", acceded("2012-07-13"), elsewhere=elsewhere)
    said = undetermined(found, "consented")
    assert said.article == "4(3)"
    assert missing in said.missing
    assert standing(found, "2013-01-13") == "none"
    assert set(left_open(found, "2013-01-13")) == {"consented", "party", "joined"}


def test_where_the_record_is_silent_on_a_states_protocols_the_depositary_is_believed() -> None:
    # Singapore acceded on 21 September 2023; which Protocols it accepted has not been found.
    found = history("CCW", acceded("2023-09-21"), elsewhere={"CCW-PI": ()})
    assert standing(found, "2024-03-21") == "party"
    assert "does not say which two Protocols" in answered(found, "consented").caveat


def test_a_consent_known_by_its_year_may_be_of_the_same_day() -> None:
    elsewhere = {"CCW-PI": (consented("2012"),), "CCW-PIII": (consented("2012-07"),)}
    assert standing(history("CCW", acceded("2012-07-13"), elsewhere=elsewhere), "2013-01-13") == "party"


def test_a_successor_takes_over_the_protocols_without_naming_two() -> None:
    found = history("CCW", succeeded("1993-02-22", effective="1993-01-01"), elsewhere={"CCW-PI": ()})
    assert standing(found, "1993-02-22") == "party"
    assert answered(found, "consented").article == "4; succession"


# Denunciation, article 9


def test_a_denunciation_takes_effect_one_year_later() -> None:
    found = history("CCW", ratified("1994-06-24"), notified_withdrawal("2025-03-10"))
    assert standing(found, "2026-03-09") == "party"
    assert standing(found, "2026-03-10") == "withdrawn"
    assert answered(found, "withdrawn").article == "9(2)"


@pytest.mark.parametrize(
    ("conflict", "effect"),
    [
        pytest.param(in_armed_conflict("2025-10-01", "2027-05-09"), "2027-05-09", id="ends later"),
        pytest.param(in_armed_conflict("2025-10-01"), None, id="not ended"),
        pytest.param(in_armed_conflict("2025-10-01", "2026-02-01"), "2026-03-10", id="ended before"),
    ],
)
def test_a_conflict_on_the_day_the_year_is_over_holds_the_denunciation(
    conflict: Done, effect: str | None
) -> None:
    found = history("CCW", ratified("1994-06-24"), notified_withdrawal("2025-03-10"), conflict)
    assert left_on(found) == effect


def test_after_a_conflict_operations_may_hold_it_longer() -> None:
    found = history(
        "CCW",
        ratified("1994-06-24"),
        notified_withdrawal("2025-03-10"),
        in_armed_conflict("2025-10-01", "2027-05-09"),
    )
    assert "release and repatriation" in answered(found, "withdrawn").caveat


def test_a_denunciation_can_be_revoked_within_the_year() -> None:
    found = history(
        "CCW", ratified("1994-06-24"), notified_withdrawal("2025-03-10"), revoked_withdrawal("2026-03-09")
    )
    assert standing(found, "2026-03-10") == "party"


def test_suspension_leaves_the_state_a_party() -> None:
    found = history("CCW", ratified("1994-06-24"), notified_suspension("2025-01-01"))
    assert answered(found, "suspension_notified").value is False


def test_it_has_no_provisional_application() -> None:
    found = history("CCW", ratified("1994-06-24"), declared_provisional_application("1994-06-24"))
    assert "provisional" in left_open(found, "1994-07-01")
    assert left_open(found, "1994-12-24") == ()
