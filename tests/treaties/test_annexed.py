"""The Protocols of the Convention on Certain Conventional Weapons, and its amended article 1."""

from __future__ import annotations

import pytest

from servanda.engine import Question
from tests.treaties.cases import (
    REAL,
    Done,
    acceded,
    answered,
    consented,
    day,
    deposit,
    deposited,
    event,
    history,
    in_armed_conflict,
    in_force_on,
    in_the_convention,
    law,
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

PROTOCOLS = ("CCW-PI", "CCW-PII", "CCW-PIII", "CCW-PIV", "CCW-APII", "CCW-PV")
ANNEXED = (*PROTOCOLS, "CCW-AI")
LONG_AGO = in_the_convention("1995-01-10")


@pytest.mark.parametrize("code", ANNEXED)
def test_it_is_not_signed(code: str) -> None:
    found = history(code, signed("1981-06-01"), elsewhere=LONG_AGO)
    assert answered(found, "signature_void").value is False
    assert standing(found, "2010-01-01") == "none"


# Only states of the Convention


@pytest.mark.parametrize("code", ANNEXED)
def test_a_state_outside_the_convention_cannot_consent(code: str) -> None:
    found = history(code, consented("2010-01-10"), elsewhere={"CCW": ()})
    assert answered(found, "not_bound").value is False
    assert standing(found, "2012-01-01") == "none"


def test_a_signatory_of_the_convention_cannot_consent_yet() -> None:
    found = history("CCW-PV", consented("2010-01-10"), elsewhere={"CCW": (signed("1981-04-10"),)})
    assert standing(found, "2012-01-01") == "none"


def test_a_state_cannot_consent_before_its_deposit_for_the_convention() -> None:
    found = history("CCW-PV", consented("2010-01-09"), elsewhere=in_the_convention("2010-01-10"))
    assert event(found, "not_bound").on == day("2010-01-09")


def test_a_state_that_left_the_convention_cannot_consent() -> None:
    left = in_the_convention("1995-01-10", notified_withdrawal("2005-01-10"))
    assert event(history("CCW-PV", consented("2006-01-10"), elsewhere=left), "not_bound").outcome


def test_a_state_may_consent_on_the_day_of_its_deposit() -> None:
    found = history("CCW-PV", consented("2010-01-10"), elsewhere=in_the_convention("2010-01-10"))
    assert in_force_on(found) == "2010-07-10"


def test_a_record_without_the_convention_takes_the_consent_with_a_caveat() -> None:
    found = history("CCW-PV", consented("2009-05-19"))
    assert in_force_on(found) == "2009-11-19"
    assert "does not hold the Convention" in answered(found, "consented").caveat


def test_where_the_states_own_consent_to_the_convention_is_open_so_is_this() -> None:
    found = history(
        "CCW-PV",
        consented("2010-01-10"),
        elsewhere={"CCW": (ratified("2010-01-10"),), "CCW-PI": ()},
    )
    assert standing(found, "2012-01-01") == "none"
    assert "party" in left_open(found, "2012-01-01")


# Entry into force


@pytest.mark.parametrize(
    ("code", "act", "expected"),
    [
        pytest.param("CCW-PV", consented("2009-05-19"), "2009-11-19", id="Canada, V"),
        pytest.param(
            "CCW-PV", consented("2004-09-29"), "2006-11-12", id="Lithuania, V, before the twentieth"
        ),
        pytest.param("CCW-PV", consented("2006-05-12"), "2006-11-12", id="Liechtenstein, V, twentieth"),
        pytest.param("CCW-PV", consented("2006-05-13"), "2006-11-13", id="V, the day after the twentieth"),
        pytest.param("CCW-PV", consented("2019-09-27"), "2020-03-27", id="Benin, V"),
        pytest.param("CCW-APII", consented("1998-01-05"), "1998-12-03", id="Canada, amended II"),
        pytest.param("CCW-APII", consented("1998-04-20"), "1998-12-03", id="Norway, amended II"),
        pytest.param(
            "CCW-APII", consented("1998-06-03"), "1998-12-03", id="Lithuania, amended II, twentieth"
        ),
        pytest.param("CCW-APII", consented("1998-06-26"), "1998-12-26", id="South Africa, amended II"),
        pytest.param("CCW-PIV", consented("1998-01-30"), "1998-07-30", id="Hungary, IV, the twentieth"),
        pytest.param("CCW-PIV", consented("1998-02-28"), "1998-08-28", id="IV, after the twentieth"),
        pytest.param("CCW-AI", deposited("approval", "2003-11-18"), "2004-05-18", id="Norway, article 1"),
        pytest.param("CCW-AI", acceded("2008-12-03"), "2009-06-03", id="Paraguay, article 1"),
    ],
)
def test_it_enters_into_force_for_a_state(code: str, act: Done, expected: str) -> None:
    assert in_force_on(history(code, act, elsewhere=LONG_AGO)) == expected


@pytest.mark.parametrize("code", ["CCW-PI", "CCW-PII", "CCW-PIII"])
@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param("1982-02-11", "1983-12-02", id="Mexico, the first"),
        pytest.param("1983-06-02", "1983-12-02", id="Poland, the twentieth"),
        pytest.param("1983-09-29", "1984-03-29", id="Australia, after the twentieth"),
        pytest.param("1994-06-24", "1994-12-24", id="Canada"),
    ],
)
def test_the_protocols_of_1980_came_with_the_convention(code: str, on: str, expected: str) -> None:
    elsewhere = {"CCW": (ratified(on),), **{other: (consented(on),) for other in PROTOCOLS[:3]}}
    elsewhere.pop(code)
    assert in_force_on(history(code, consented(on), elsewhere=elsewhere)) == expected


@pytest.mark.parametrize("code", ANNEXED)
def test_six_months_after_the_twentieth_consent_it_entered_into_force(code: str) -> None:
    real = REAL[code]
    assert real is not None
    acts = [*others(19, code, "1981-12-31"), deposit(code, "POL", real[1], "consent_to_be_bound")]
    found = treaty_enters_into_force(code, acts)
    assert str(found.value) == real[0]
    few = treaty_enters_into_force(code, acts[:-1])
    assert few.value is None
    assert few.caveat == "19 of 20 states have consented to be bound"


def test_the_articles_on_entry_into_force_are_named_as_the_depositary_names_them() -> None:
    rules = {code: law(code).rules[Question.TREATY_ENTERS_INTO_FORCE][0].article for code in ANNEXED}
    assert rules == {
        "CCW-PI": "CCW 5(3)",
        "CCW-PII": "CCW 5(3)",
        "CCW-PIII": "CCW 5(3)",
        "CCW-PIV": "2 of the Additional Protocol",
        "CCW-APII": "2 of the amending Protocol",
        "CCW-PV": "CCW 5(3)",
        "CCW-AI": "CCW 8(1)",
    }


def test_a_protocol_does_not_bind_a_state_before_the_convention_does() -> None:
    # Consent on the eve of the Protocol's own entry into force, the Convention itself still to wait for.
    elsewhere = in_the_convention("2006-05-01")
    found = history("CCW-PV", consented("2006-05-01"), elsewhere=elsewhere)
    assert in_force_on(found) == "2006-11-12"
    late = in_the_convention("1983-06-10")
    found = history("CCW-PII", consented("1983-06-10"), elsewhere=late)
    assert in_force_on(found) == "1983-12-10"


def test_where_the_convention_comes_later_its_day_counts() -> None:
    # The succession to the Protocol takes effect before the one to the Convention does.
    found = history(
        "CCW-PI",
        succeeded("2003-03-01", effective="2001-01-01"),
        elsewhere={"CCW": (succeeded("2003-03-01", effective="2002-06-01"),)},
    )
    assert in_force_on(found) == "2002-06-01"
    assert answered(found, "in_force").article == "CCW 4(5)"


def test_where_the_day_of_the_convention_is_open_so_is_that_of_the_protocol() -> None:
    elsewhere = {"CCW": (succeeded("2006-10-23", effective="2006"),)}
    found = history("CCW-PI", succeeded("2006-10-23", effective="2006-06-03"), elsewhere=elsewhere)
    said = undetermined(found, "in_force_undetermined")
    assert said.article == "CCW 4(5)"
    assert said.between == (day("2006-06-03"), day("2006-12-31"))


def test_a_convention_known_by_its_year_is_in_force_when_the_protocol_comes() -> None:
    found = history("CCW-PV", consented("2012-12-31"), elsewhere=in_the_convention("2012"))
    assert answered(found, "in_force").article == "CCW 5(4)"
    assert in_force_on(found) == "2013-06-30"


def test_a_consent_in_the_year_of_the_deposit_for_the_convention_is_left_open() -> None:
    found = history("CCW-PV", consented("2012-06-30"), elsewhere=in_the_convention("2012"))
    assert "whether the state had by then consented" in undetermined(found, "consented").missing


@pytest.mark.parametrize(
    ("succession", "expected"),
    [
        pytest.param(succeeded("2006-10-23", effective="2006-06-03"), "2006-06-03", id="the day stated"),
        pytest.param(succeeded("2006-10-23"), "2006-10-23", id="at the latest when it was notified"),
    ],
)
def test_a_successor_does_not_wait(succession: Done, expected: str) -> None:
    elsewhere = {"CCW": (succeeded("2006-10-23", effective="2006-06-03"),)}
    assert in_force_on(history("CCW-APII", succession, state="MNE", elsewhere=elsewhere)) == expected


# Leaving a Protocol alone


@pytest.mark.parametrize("code", PROTOCOLS)
def test_a_protocol_may_be_denounced_alone(code: str) -> None:
    elsewhere = in_the_convention("1997-01-10")
    elsewhere.pop(code, None)
    if len(elsewhere) == 2:
        elsewhere["CCW-PII"] = (consented("1997-01-10"),)
    found = history(code, consented("1997-01-10"), notified_withdrawal("2025-03-10"), elsewhere=elsewhere)
    assert left_on(found) == "2026-03-10"
    assert answered(found, "withdrawn").article == "CCW 9(2)"


def test_a_conflict_holds_the_denunciation_of_a_protocol() -> None:
    found = history(
        "CCW-APII",
        consented("2000-01-10"),
        notified_withdrawal("2025-03-10"),
        in_armed_conflict("2026-01-01"),
        elsewhere=LONG_AGO,
    )
    assert left_on(found) is None
    assert standing(found, "2030-01-01") == "party"


def test_whether_the_amendment_can_be_left_alone_nobody_says() -> None:
    found = history("CCW-AI", acceded("2008-12-03"), notified_withdrawal("2025-03-10"), elsewhere=LONG_AGO)
    assert "no article speaks" in undetermined(found, "withdrawal_undetermined").missing
    assert standing(found, "2025-03-09") == "party"
    assert "party" in left_open(found, "2030-01-01")


@pytest.mark.parametrize("code", ANNEXED)
def test_suspension_leaves_the_state_bound(code: str) -> None:
    elsewhere = {**LONG_AGO, "CCW-PII": (consented("1995-01-10"),)}
    elsewhere.pop(code, None)
    found = history(code, consented("1995-01-10"), notified_suspension("2025-01-01"), elsewhere=elsewhere)
    assert answered(found, "suspension_notified").value is False


# Leaving the Convention


@pytest.mark.parametrize("code", ["CCW-PIV", "CCW-APII", "CCW-PV", "CCW-AI"])
def test_a_state_that_leaves_the_convention_leaves_it_too(code: str) -> None:
    leaving = in_the_convention("1995-01-10", notified_withdrawal("2025-03-10"))
    found = history(code, consented("2009-05-19"), elsewhere=leaving)
    assert standing(found, "2026-03-09") == "party"
    assert standing(found, "2026-03-10") == "withdrawn"
    left = answered(found, "left_with_convention")
    assert left.article == ("CCW 9" if code == "CCW-AI" else "CCW 9(3)")


def test_the_reason_given_is_the_denunciation_of_the_convention() -> None:
    leaving = in_the_convention("1995-01-10", notified_withdrawal("2025-03-10"))
    found = history("CCW-PV", consented("2009-05-19"), elsewhere=leaving)
    behind = event(found, "left_with_convention").fact
    assert behind is not None
    assert behind.act.KIND == "withdrawal_notice"
    assert behind.act.treaty == "CCW"


def test_a_conflict_that_holds_the_denunciation_of_the_convention_holds_the_protocol() -> None:
    leaving = in_the_convention(
        "1995-01-10", notified_withdrawal("2025-03-10"), in_armed_conflict("2026-01-01", "2028-04-01")
    )
    found = history("CCW-PV", consented("2009-05-19"), elsewhere=leaving)
    assert standing(found, "2028-03-31") == "party"
    assert standing(found, "2028-04-01") == "withdrawn"


def test_a_denunciation_of_the_convention_that_was_revoked_leaves_the_protocol_alone() -> None:
    staying = in_the_convention(
        "1995-01-10", notified_withdrawal("2025-03-10"), revoked_withdrawal("2025-06-01")
    )
    found = history("CCW-PV", consented("2009-05-19"), elsewhere=staying)
    assert standing(found, "2030-01-01") == "party"


def test_a_protocol_denounced_first_ends_first() -> None:
    leaving = in_the_convention("1995-01-10", notified_withdrawal("2025-03-10"))
    found = history("CCW-PV", consented("2009-05-19"), notified_withdrawal("2024-02-01"), elsewhere=leaving)
    assert left_on(found) == "2025-02-01"
    assert "left_with_convention" not in [found_event.what for found_event in found.events]


def test_a_protocol_denounced_after_the_convention_ends_with_the_convention() -> None:
    leaving = in_the_convention("1995-01-10", notified_withdrawal("2025-03-10"))
    found = history("CCW-PV", consented("2009-05-19"), notified_withdrawal("2025-12-01"), elsewhere=leaving)
    assert left_on(found) == "2026-03-10"


def test_a_state_that_returns_to_the_convention_must_consent_to_the_protocol_again() -> None:
    returned = {
        "CCW": (ratified("1995-01-10"), notified_withdrawal("2005-03-10"), acceded("2015-05-05")),
        "CCW-PI": (consented("1995-01-10"), consented("2015-05-05")),
        "CCW-PIII": (consented("1995-01-10"), consented("2015-05-05")),
    }
    once = history("CCW-PIV", consented("1999-05-19"), elsewhere=returned)
    assert standing(once, "2006-03-09") == "party"
    assert standing(once, "2006-03-10") == "withdrawn"
    assert standing(once, "2020-01-01") == "withdrawn"
    again = history("CCW-PIV", consented("1999-05-19"), consented("2016-01-15"), elsewhere=returned)
    assert standing(again, "2016-01-14") == "withdrawn"
    assert standing(again, "2016-07-15") == "party"


def test_a_denunciation_in_a_year_leaves_the_protocol_open_in_the_year_after() -> None:
    leaving = in_the_convention("1995-01-10", notified_withdrawal("2024"))
    found = history("CCW-PV", consented("2009-05-19"), elsewhere=leaving)
    assert left_open(found, "2024-12-31") == ()
    assert set(left_open(found, "2025-06-01")) == {"consented", "party", "joined", "withdrawn"}
    assert standing(found, "2025-12-31") == "withdrawn"


def test_a_convention_whose_instrument_was_taken_back_takes_the_protocol_with_it() -> None:
    taken_back = in_the_convention("2009-05-19", took_back_its_instrument("2009-06-01"))
    found = history("CCW-PV", consented("2009-05-19"), elsewhere=taken_back)
    assert standing(found, "2009-05-31") == "consented"
    assert standing(found, "2012-01-01") == "none"
    assert not found.on(day("2012-01-01")).holds("withdrawn")


def test_a_treaty_without_a_convention_above_it_is_left_alone() -> None:
    elsewhere: dict[str, tuple[Done, ...]] = {
        "CCW": (ratified("1995-01-10"), notified_withdrawal("2005-03-10"))
    }
    assert standing(history("CCM", ratified("2011-03-24"), elsewhere=elsewhere), "2026-01-01") == "party"
