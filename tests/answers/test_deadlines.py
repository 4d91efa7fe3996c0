"""What a secretariat asks for: the next twelve months, what is overdue, one state's promises."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.answers.deadlines import Wanted, deadlines, known_to_apply, reference
from servanda.answers.spans import end_of
from servanda.engine.obligations import Obligation
from servanda.errors import BadDate
from tests.answers.made import applies, completes, extends, has_not_reported, reports
from tests.situations import in_force, ratifies, record_of

RECORD = record_of(
    in_force(),
    ratifies("LBN", "2010-11-05"),
    applies("LBN"),
    extends("LBN", "2026-05-01", "2RC-1", "2021-02-15"),
    ratifies("MOZ", "2011-03-14"),
    applies("MOZ"),
    completes("MOZ", "2016-12-16"),
    reports("MOZ", "2012-06-20"),
    ratifies("TGO", "2012-06-22"),
    has_not_reported("TGO", "2021-09-01"),
)


def wanted(day: str, states: list[str] | None = None, **asked: object) -> list[Obligation]:
    return deadlines(RECORD, date.fromisoformat(day), states=states, wanted=Wanted(**asked))  # type: ignore[arg-type]


def names(found: list[Obligation]) -> list[str]:
    return [reference(one) for one in found]


def test_what_is_due_within_a_time_is_neither_met_nor_past() -> None:
    found = wanted("2021-01-01", within="12m")
    assert "CCM/MOZ/clearance" not in names(found)
    assert {one.status for one in found} <= {"pending", "due_soon", "unknown"}
    assert all(date(2021, 1, 1) <= one.due <= date(2022, 1, 1) for one in found if one.due)


def test_the_extended_deadline_counts_not_the_first() -> None:
    assert "CCM/LBN/clearance" in names(wanted("2025-06-01", within="24m"))
    assert "CCM/LBN/clearance" not in names(wanted("2021-03-01", within="24m"))


def test_overdue_alone_and_beside_what_is_due() -> None:
    alone = wanted("2021-09-02", overdue=True)
    assert names(alone) == ["CCM/TGO/initial_report"]
    both = wanted("2021-09-02", overdue=True, within="12m")
    assert set(names(alone)) < set(names(both))


def test_by_default_reports_only_where_something_is_to_be_done() -> None:
    found = wanted("2021-09-02")
    shown = [one for one in found if one.obligation in ("initial_report", "annual_report")]
    assert {one.status for one in shown} <= {"due_soon", "overdue"}
    assert "CCM/MOZ/clearance" in names(found)
    assert len(wanted("2021-09-02", everything=True)) > len(found)


def test_a_state_asked_for_shows_what_has_no_deadline_too() -> None:
    assert "CCM/MOZ/victim_assistance" in names(wanted("2021-09-02", ["MOZ"]))
    assert "CCM/MOZ/victim_assistance" not in names(wanted("2021-09-02"))


def test_the_earliest_deadline_comes_first() -> None:
    due = [one.due for one in wanted("2021-09-02", everything=True) if one.due]
    assert due == sorted(due)


def test_an_obligation_nobody_has_spoken_of_is_not_known_to_apply() -> None:
    found = {reference(one): one for one in wanted("2021-09-02", everything=True)}
    assert known_to_apply(found["CCM/LBN/clearance"])
    assert not known_to_apply(found["CCM/TGO/clearance"])
    assert found["CCM/TGO/clearance"].status == "unknown"


@pytest.mark.parametrize(
    ("span", "day", "end"),
    [
        ("24m", "2024-02-29", "2026-02-28"),
        ("12mo", "2026-11-21", "2027-11-21"),
        ("1m", "2025-01-31", "2025-02-28"),
        ("2y", "2024-02-29", "2026-02-28"),
        ("90d", "2024-01-01", "2024-03-31"),
        ("6w", "2024-01-01", "2024-02-12"),
        ("0d", "2024-01-01", "2024-01-01"),
    ],
)
def test_lengths_of_time(span: str, day: str, end: str) -> None:
    assert end_of(span, date.fromisoformat(day)) == date.fromisoformat(end)


@pytest.mark.parametrize("span", ["24x", "", "m", "-3m", "1.5y", "twelve months", "99999d"])
def test_what_is_no_length_of_time(span: str) -> None:
    with pytest.raises(BadDate, match="is not a length of time: write it as 24m, 2y, 90d or 6w"):
        end_of(span, date(2024, 1, 1))


def test_beyond_the_calendar() -> None:
    with pytest.raises(BadDate, match="beyond the calendar"):
        end_of("9999y", date(2024, 1, 1))
