"""Obligations of real states, from the record that comes with servanda."""

from __future__ import annotations

from datetime import date

import pytest

import servanda as sv
from servanda.engine.obligations import Obligation
from servanda.errors import BadDate, UnknownPlace, UnknownTreaty, UsageError
from servanda.owing import obligations
from tests.treaties.owed import due, extended_to, one_of


def clearance(state: str, on: str) -> Obligation:
    return one_of(sv.record().state(state).obligations(on, treaties=["CCM"]), "clearance")


@pytest.mark.parametrize(
    ("state", "original", "decisions"),
    [
        ("DEU", "2020-08-01", [("9MSP", "2025-08-01"), ("12MSP", "2030-08-01")]),
        ("LAO", "2020-08-01", [("9MSP", "2025-08-01"), ("12MSP", "2030-08-01")]),
        ("LBN", "2021-05-01", [("2RC-1", "2026-05-01")]),
        (
            "CHL",
            "2021-06-01",
            [("2RC-1", "2022-06-01"), ("2RC-2", "2023-06-01"), ("10MSP", "2026-06-01")],
        ),
        ("BIH", "2021-03-01", [("2RC-1", "2022-09-01"), ("10MSP", "2023-09-01")]),
        ("IRQ", "2023-11-01", [("11MSP", "2028-11-01")]),
        ("TCD", "2023-09-01", [("10MSP", "2024-10-01"), ("12MSP", "2026-10-01")]),
    ],
)
def test_every_extension_in_order_with_its_decision(
    state: str, original: str, decisions: list[tuple[str, str]]
) -> None:
    found = clearance(state, "2025-01-01")
    made = [(extension.meeting, str(extension.until)) for extension in found.extensions]
    assert (str(found.original_due), made[: len(decisions)]) == (original, decisions)
    assert all(extension.fact is not None and extension.fact.entries for extension in found.extensions)


def test_before_its_meeting_an_extension_is_not_there() -> None:
    assert extended_to(clearance("DEU", "2019-08-31")) == []
    assert due(clearance("DEU", "2020-08-02")) == "2025-08-01"


def test_a_grant_nobody_has_seen_in_a_source_is_marked() -> None:
    first, second = clearance("DEU", "2025-01-01").extensions
    assert (first.low_confidence, second.low_confidence) == (False, True)


def test_bosnia_and_herzegovina_finished_in_time_and_declared_after() -> None:
    found = clearance("BIH", "2024-01-01")
    assert (found.status, str(found.fulfilled)) == ("fulfilled", "2023-08")
    assert "declared at 11MSP" in found.because


def test_somebody_waits_for_the_thirteenth_meeting_and_is_not_called_late() -> None:
    found = clearance("AFG", "2026-03-02")
    assert found.status == "unknown"
    assert found.missing == ("a decision of 13MSP on its request for more time by then",)


def test_whoever_is_called_late_is_so_by_a_source() -> None:
    for one in obligations(sv.record(), "2026-11-01"):
        if one.status == "overdue":
            assert one.due is not None and one.due < date(2026, 11, 1)
            assert len(one.facts) > 1, f"{one.treaty} {one.state}: nothing but its consent says so"
            assert not all(fact.low_confidence for fact in one.facts[1:])


def test_what_is_owed_comes_in_the_order_of_treaty_state_article_and_year() -> None:
    found = obligations(sv.record(), "2020-01-01", treaties=["Ottawa", "CCM"], states=["Mozambique", "AFG"])
    assert list(dict.fromkeys((one.treaty, one.state) for one in found)) == [
        ("APMBC", "AFG"),
        ("APMBC", "MOZ"),
        ("CCM", "AFG"),
        ("CCM", "MOZ"),
    ]
    articles = list(dict.fromkeys(one.article for one in found if one.treaty == "CCM"))
    assert articles == ["3(2)", "4(1)", "5(1)", "7(1)", "7(2)", "9"]


def test_one_state_asked_alone_owes_what_it_owes_among_all() -> None:
    record = sv.record()
    alone = record.state("MOZ").obligations(on="2016-12-31")
    assert alone == tuple(one for one in obligations(record, "2016-12-31") if one.state == "MOZ")


def test_before_an_entry_was_made_nothing_is_known_of_it() -> None:
    found = sv.record().state("MOZ").obligations("2016-12-31", known_at="2026-11-22", treaties=["CCM"])
    assert one_of(found, "clearance").status == "unknown"


def test_who_owes_nothing_owes_nothing() -> None:
    assert sv.record().state("USA").obligations("2020-01-01", treaties=["CCM"]) == ()
    assert sv.record().state("MOZ").obligations("2020-01-01", treaties=["ENMOD"]) == ()


def test_what_cannot_be_asked_is_refused_in_a_line() -> None:
    record = sv.record()
    with pytest.raises(BadDate, match="too far off"):
        record.state("MOZ").obligations("9999-12-31")
    with pytest.raises(BadDate, match="is not a day"):
        record.state("MOZ").obligations("2016-12")
    with pytest.raises(UnknownTreaty):
        obligations(record, "2020-01-01", treaties=["Nowhere"])
    with pytest.raises(UnknownPlace):
        obligations(record, "2020-01-01", states=["Nowhere"])


def test_a_question_about_one_obligation_of_many_is_not_asked_of_a_whole_treaty() -> None:
    with pytest.raises(UsageError, match="one obligation at a time"):
        sv.ask("obligation_due", "CCM", "MOZ", "2016-12-31")
