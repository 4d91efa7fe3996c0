"""A calendar that follows the record: stable names, sequences that only grow, nothing silently gone."""

from __future__ import annotations

from datetime import UTC, date, datetime

from servanda.acts import Act, Retraction
from servanda.answers.agenda import Event, agenda
from servanda.ledger import Entry, correct
from servanda.records import Record
from tests.answers.made import applies, completes, extends, meets, presides
from tests.situations import entered, in_force, leaves, ledger_of, ratifies

TODAY = date(2020, 6, 1)
LEBANON = (in_force(), ratifies("LBN", "2010-11-05"), applies("LBN"))
LATER = datetime(2026, 3, 1, 9, tzinfo=UTC)


def events(entries: list[Entry], day: date = TODAY, states: list[str] | None = None) -> dict[str, Event]:
    record = Record(ledger=ledger_of(entries))
    found = agenda(record, day, since=date(2000, 1, 1), treaties=["CCM"], states=states)
    assert len({event.uid for event in found}) == len(found)
    return {event.uid: event for event in found}


def with_more(*acts: Act) -> list[Entry]:
    return [*entered(*LEBANON), *entered(*acts, at=LATER)]


CLEARANCE = "ccm-lbn-clearance@servanda"


def test_a_deadline_is_an_event_of_one_day_under_a_lasting_name() -> None:
    event = events(entered(*LEBANON))[CLEARANCE]
    assert (event.first, event.last, event.holds) == (date(2021, 5, 1), date(2021, 5, 1), "confirmed")
    assert event.categories == ("CCM", "Deadline")
    assert event.ref == "CCM/LBN/clearance"


def test_an_extension_moves_the_event_and_makes_it_newer() -> None:
    before = events(entered(*LEBANON))[CLEARANCE]
    after = events(with_more(extends("LBN", "2026-05-01", "2RC-1", "2020-05-15")))[CLEARANCE]
    assert after.first == date(2026, 5, 1)
    assert after.sequence > before.sequence
    assert (before.changed, after.changed) == (before.created, LATER)


def test_the_same_record_gives_the_same_calendar_on_any_day() -> None:
    entries = with_more(
        extends("LBN", "2026-05-01", "2RC-1", "2020-05-15"), meets("9MSP", "2019-09-02", "2019-09-04")
    )
    assert events(entries, date(2020, 6, 1))[CLEARANCE] == events(entries, date(2027, 11, 1))[CLEARANCE]


def test_what_is_met_is_cancelled_and_newer() -> None:
    before = events(entered(*LEBANON))[CLEARANCE]
    after = events(with_more(completes("LBN", "2020-03-01")))[CLEARANCE]
    assert (after.holds, after.summary[:5]) == ("cancelled", "Met: ")
    assert after.sequence > before.sequence


def test_what_is_no_longer_owed_is_cancelled() -> None:
    before = events(entered(*LEBANON))[CLEARANCE]
    foreseen, gone = (
        events(with_more(leaves("LBN", "2020-01-10")), day)[CLEARANCE]
        for day in (date(2020, 6, 1), date(2020, 12, 1))
    )
    assert (gone.holds, gone.summary[:16]) == ("cancelled", "No longer owed: ")
    assert gone.sequence > before.sequence
    assert (foreseen.holds, foreseen.sequence, foreseen.first) == (gone.holds, gone.sequence, gone.first)


def test_a_retracted_meeting_is_cancelled_not_gone() -> None:
    entries = entered(meets("14MSP", "2027-09-06", "2027-09-10"))
    taken_back = correct(
        entries[0],
        Retraction(treaty="CCM"),
        reason="another year's meeting",
        source="depositary",
        locator="line 9",
        recorded_at=LATER,
        by="test",
    )
    before = events(entries)["ccm-meeting-14msp@servanda"]
    after = events([*entries, taken_back])["ccm-meeting-14msp@servanda"]
    assert (before.holds, after.holds) == ("confirmed", "cancelled")
    assert (after.sequence, after.changed) == (before.sequence + 1, LATER)


def test_a_retracted_extension_gives_the_old_day_back_with_a_higher_sequence() -> None:
    entries = with_more(extends("LBN", "2026-05-01", "2RC-1", "2020-05-15"))
    taken_back = correct(
        entries[-1],
        Retraction(treaty="CCM"),
        reason="read wrongly",
        source="depositary",
        locator="line 9",
        recorded_at=datetime(2026, 4, 1, tzinfo=UTC),
        by="test",
    )
    before, after = events(entries)[CLEARANCE], events([*entries, taken_back])[CLEARANCE]
    assert (before.first, after.first) == (date(2026, 5, 1), date(2021, 5, 1))
    assert after.sequence > before.sequence


def test_a_deadline_nobody_said_applies_is_left_out() -> None:
    assert CLEARANCE not in events(entered(in_force(), ratifies("LBN", "2010-11-05")))


def test_annual_reports_of_all_are_one_event_and_of_one_state_its_own() -> None:
    together = events(entered(*LEBANON))
    assert "ccm-annual_reports-2019@servanda" in together
    assert "ccm-lbn-annual_report-2019@servanda" not in together
    assert "ccm-lbn-annual_report-2019@servanda" in events(entered(*LEBANON), states=["LBN"])


def test_a_meeting_of_which_only_the_month_is_known_is_tentative() -> None:
    event = events(entered(meets("14MSP", "2027-09")))["ccm-meeting-14msp@servanda"]
    assert (event.first, event.last, event.holds) == (date(2027, 9, 1), date(2027, 9, 30), "tentative")


def test_a_president_named_later_makes_the_meeting_newer() -> None:
    entries = entered(meets("3RC", "2026-09-14", "2026-09-18"))
    before = events(entries)["ccm-meeting-3rc@servanda"]
    after = events([*entries, *entered(presides("3RC", "LAO", "A. Person"), at=LATER)])[
        "ccm-meeting-3rc@servanda"
    ]
    assert after.sequence == before.sequence + 1
    assert "A. Person (Lao People's Democratic Republic)" in after.description


def test_a_state_sees_the_meetings_it_hosts_or_presides() -> None:
    entries = entered(
        meets("12MSP", "2024-09-10"),
        presides("12MSP", "MEX"),
        meets("3RC", "2026-09-14", country="LAO"),
    )
    assert set(events(entries, states=["MEX"])) == {"ccm-meeting-12msp@servanda"}
    assert set(events(entries, states=["LAO"])) == {"ccm-meeting-3rc@servanda"}
