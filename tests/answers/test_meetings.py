"""Meetings held and to come."""

from __future__ import annotations

from datetime import date

from servanda.answers.meetings import hosted, meetings, offices
from tests.answers.made import extends, meets, presides
from tests.situations import record_of

TREATY = record_of(
    meets("12MSP", "2024-09-10", "2024-09-13"),
    meets("3RC", "2026-09-14", "2026-09-18", country="LAO", city="Vientiane"),
    presides("12MSP", "MEX", "Francisca Méndez"),
    presides("3RC", "LAO"),
    extends("TCD", "2026-10-01", "12MSP", "2024-09-13"),
).treaty("CCM")


def test_the_day_asked_for_parts_those_held_from_those_to_come() -> None:
    found = meetings(TREATY, date(2024, 12, 31))
    assert [(one.act.code, one.to_come) for one in found] == [("12MSP", False), ("3RC", True)]
    assert [told.act.holder for told in found[0].presidents] == ["Francisca Méndez"]


def test_nobody_knew_before_a_meeting_what_it_would_decide() -> None:
    before, after = (meetings(TREATY, date.fromisoformat(day))[0] for day in ("2024-09-09", "2024-09-10"))
    assert before.extensions == ()
    assert [told.act.state for told in after.extensions] == ["TCD"]


def test_what_a_state_hosts_and_presides() -> None:
    assert [told.act.code for told in hosted(TREATY, "LAO")] == ["3RC"]
    assert [told.act.meeting for told in offices(TREATY, "MEX")] == ["12MSP"]
