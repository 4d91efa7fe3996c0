"""The Anti-Personnel Mine Ban Convention, asked about real states and some that never were."""

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
    event,
    history,
    in_armed_conflict,
    in_force_on,
    left_on,
    notified_suspension,
    notified_withdrawal,
    others,
    ratified,
    revoked_withdrawal,
    signed,
    standing,
    succeeded,
    treaty_enters_into_force,
)


@pytest.mark.parametrize(
    ("on", "may"),
    [
        pytest.param("1997-12-02", False, id="the day before it was opened in Ottawa"),
        pytest.param("1997-12-03", True, id="the opening in Ottawa"),
        pytest.param("1997-12-05", True, id="New York"),
        pytest.param("1999-02-28", True, id="the last day before entry into force"),
        pytest.param("1999-03-01", False, id="the day of entry into force"),
    ],
)
def test_signature_is_open_from_ottawa_until_entry_into_force(on: str, may: bool) -> None:
    assert standing(history("APMBC", signed(on)), "2000-01-01") == ("signatory" if may else "none")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(ratified("1997-12-03"), "1999-03-01", id="Canada, on the day of signature"),
        pytest.param(ratified("1998-08-25"), "1999-03-01", id="Mozambique, before the fortieth"),
        pytest.param(ratified("1998-09-16"), "1999-03-01", id="on the day of the fortieth"),
        pytest.param(ratified("1998-09-25"), "1999-03-01", id="Benin, days after the fortieth"),
        pytest.param(ratified("1998-10-01"), "1999-04-01", id="after the fortieth, before entry into force"),
        pytest.param(ratified("1999-02-28"), "1999-08-01", id="the day before entry into force"),
        pytest.param(ratified("1999-03-01"), "1999-09-01", id="the day of entry into force"),
        pytest.param(ratified("1999-04-30"), "1999-10-01", id="Brazil, last day of April"),
        pytest.param(ratified("2000-02-29"), "2000-08-01", id="Albania, leap day"),
        pytest.param(ratified("2000-03-01"), "2000-09-01", id="Botswana, first day of a month"),
        pytest.param(acceded("2001-09-27"), "2002-03-01", id="Nigeria"),
        pytest.param(acceded("2002-09-11"), "2003-03-01", id="Afghanistan"),
        pytest.param(ratified("2003-05-12"), "2003-11-01", id="Lithuania"),
    ],
)
def test_it_enters_into_force_for_a_state(act: Done, expected: str) -> None:
    assert in_force_on(history("APMBC", act)) == expected


def test_south_sudan_is_bound_since_its_independence() -> None:
    found = history("APMBC", succeeded("2011-11-11", effective="2011-07-09"), state="SSD")
    assert in_force_on(found) == "2011-07-09"
    assert standing(found, "2011-07-08") == "none"
    assert standing(found, "2011-07-09") == "party"
    assert answered(found, "in_force").article == "17; succession"


def test_a_succession_of_which_only_the_notification_is_known_carries_a_caveat() -> None:
    found = history("APMBC", succeeded("2006-10-23"), state="MNE")
    assert in_force_on(found) == "2006-10-23"
    assert "may take effect on an earlier day" in answered(found, "in_force").caveat


@pytest.mark.parametrize(
    ("state", "received", "effect"),
    [
        ("EST", "2025-06-27", "2025-12-27"),
        ("LVA", "2025-06-27", "2025-12-27"),
        ("LTU", "2025-06-27", "2025-12-27"),
        ("FIN", "2025-07-10", "2026-01-10"),
        ("POL", "2025-08-20", "2026-02-20"),
    ],
)
def test_the_states_that_gave_notice_in_2025_left_six_months_later(
    state: str, received: str, effect: str
) -> None:
    found = history("APMBC", ratified("2004-03-01"), notified_withdrawal(received), state=state)
    assert left_on(found) == effect
    assert standing(found, received) == "party"
    assert standing(found, effect) == "withdrawn"


@pytest.mark.parametrize(
    ("conflict", "effect"),
    [
        pytest.param(in_armed_conflict("2025-10-01", "2026-06-30"), "2026-06-30", id="ends later"),
        pytest.param(in_armed_conflict("2025-10-01"), None, id="not ended"),
        pytest.param(in_armed_conflict("2025-10-01", "2025-12-01"), "2025-12-27", id="ended before"),
        pytest.param(in_armed_conflict("2025-12-28"), "2025-12-27", id="began after the wait was over"),
    ],
)
def test_an_armed_conflict_on_the_day_the_wait_is_over_holds_the_withdrawal(
    conflict: Done, effect: str | None
) -> None:
    found = history("APMBC", ratified("2003-05-12"), notified_withdrawal("2025-06-27"), conflict)
    assert left_on(found) == effect


def test_where_nobody_found_a_conflict_the_day_stands_with_a_caveat() -> None:
    found = history("APMBC", ratified("2003-05-12"), notified_withdrawal("2025-06-27"))
    assert "no finding" in answered(found, "withdrawn").caveat


def test_a_withdrawal_revoked_in_time_leaves_the_state_a_party() -> None:
    found = history(
        "APMBC", ratified("2003-05-12"), notified_withdrawal("2025-06-27"), revoked_withdrawal("2025-12-01")
    )
    assert standing(found, "2026-06-01") == "party"


def test_a_state_that_revoked_one_notice_may_give_another() -> None:
    found = history(
        "APMBC",
        ratified("2003-05-12"),
        notified_withdrawal("2025-06-27"),
        revoked_withdrawal("2025-12-01"),
        notified_withdrawal("2027-02-10"),
    )
    assert standing(found, "2027-08-09") == "party"
    assert standing(found, "2027-08-10") == "withdrawn"


def test_ukraine_suspends_and_remains_a_party() -> None:
    found = history(
        "APMBC",
        signed("1999-02-24"),
        ratified("2005-12-27"),
        notified_suspension("2025-07-18"),
        state="UKR",
    )
    said = answered(found, "suspension_notified")
    assert said.value is False
    assert said.article == "20"
    assert "contested" in said.caveat
    assert standing(found, "2025-07-18") == "party"
    assert standing(found, "2026-07-18") == "party"


def test_provisional_application_is_declared_with_the_instrument() -> None:
    found = history("APMBC", ratified("1998-11-30"), declared_provisional_application("1998-11-30"))
    assert found.on(day("1999-04-30")).holds("provisional")
    assert not found.on(day("1999-05-01")).holds("provisional")


def test_provisional_application_without_an_instrument_is_left_open() -> None:
    found = history("APMBC", signed("1997-12-04"), declared_provisional_application("1997-12-04"))
    assert not found.on(day("1998-06-01")).holds("provisional")
    assert "provisional" in found.on(day("1998-06-01")).undetermined
    assert "the instrument with which" in found.missing[0]


def test_provisional_application_declared_later_carries_a_caveat() -> None:
    found = history("APMBC", ratified("1998-11-30"), declared_provisional_application("1999-01-15"))
    assert "a later day" in answered(found, "applies_provisionally").caveat


def test_the_fortieth_instrument_brought_it_into_force() -> None:
    found = treaty_enters_into_force(
        "APMBC",
        [
            *others(38, "APMBC", "1998-08-31"),
            deposit("APMBC", "BFA", "1998-09-16"),
            deposit("APMBC", "GNQ", "1998-09-16", "accession"),
        ],
    )
    assert str(found.value) == "1999-03-01"


def test_thirty_nine_instruments_are_not_enough() -> None:
    found = treaty_enters_into_force("APMBC", others(39, "APMBC", "1998-08-31"))
    assert found.value is None
    assert found.caveat == "39 of 40 instruments have been deposited"


def test_an_instrument_known_by_its_year_is_not_counted_before_the_year_is_over() -> None:
    found = treaty_enters_into_force(
        "APMBC", [*others(39, "APMBC", "1998-08-31"), deposit("APMBC", "GNQ", "1998")]
    )
    assert str(found.value) == "1999-06-01"


def test_consent_comes_by_any_kind_of_instrument() -> None:
    for instrument in ("ratification", "acceptance", "approval", "accession"):
        found = history("APMBC", deposited(instrument, "2001-01-15"))
        assert event(found, "consented").outcome is not None
        assert standing(found, "2001-07-01") == "party"
