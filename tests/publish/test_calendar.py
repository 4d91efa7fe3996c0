"""The iCalendar file as calendar programs read it (RFC 5545)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events
import vobject

import servanda as sv
from servanda.answers.agenda import Event, agenda
from servanda.ledger import Source
from servanda.publish.calendar import as_ics

SOURCES = {
    "page": Source(
        id="page",
        title="État des lieux",
        publisher="Unité",
        kind="official",
        address="https://example.org/a b",
    ),
    "memory": Source(id="memory", title="General knowledge", publisher="servanda", kind="memory"),
}
EVENT = Event(
    uid="ccm-lbn-clearance@servanda",
    first=date(2026, 5, 1),
    last=date(2026, 5, 1),
    summary="Lebanon: clear contaminated land (CCM art. 4(1)), with a summary, that; is long enough to be folded",
    description="Côte d'Ivoire, République démocratique populaire lao; voilà\nExtended by 2RC-1.",
    categories=("CCM", "Deadline"),
    holds="confirmed",
    sequence=4,
    created=datetime(2026, 1, 1, 12, tzinfo=UTC),
    changed=datetime(2026, 3, 1, 9, tzinfo=UTC),
    deadline=True,
    sources=("memory", "page"),
    ref="CCM/LBN/clearance",
)


def made(*events: Event, reminders: tuple[int, ...] = (90, 7)) -> bytes:
    return as_ics(events, SOURCES, name="servanda: CCM", reminders=reminders)


def parsed(data: bytes) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    return [part for part in calendar.walk("VEVENT") if isinstance(part, icalendar.Event)]


def test_a_deadline_is_a_whole_day_that_ends_before_the_next() -> None:
    (event,) = parsed(made(EVENT))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 5, 1), date(2026, 5, 2))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert b"VTIMEZONE" not in made(EVENT)


def test_it_carries_what_calendars_compare_versions_by() -> None:
    (event,) = parsed(made(EVENT))
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (
        "ccm-lbn-clearance@servanda",
        4,
        "CONFIRMED",
    )
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == EVENT.changed
    assert event["CREATED"].dt == EVENT.created


def test_text_comes_back_as_it_went_in_with_its_sources() -> None:
    (event,) = parsed(made(EVENT))
    assert event["SUMMARY"] == EVENT.summary
    assert str(event["DESCRIPTION"]).startswith(EVENT.description)
    assert "Source: Unité: État des lieux. https://example.org/a b" in event["DESCRIPTION"]
    assert str(event["DESCRIPTION"]).endswith("servanda trace CCM/LBN/clearance")
    assert event["CATEGORIES"].cats == ["CCM", "Deadline"]


def test_an_address_with_a_blank_in_it_is_no_link_beyond_the_blank() -> None:
    (event,) = parsed(made(EVENT))
    assert event["URL"] == "https://example.org/a"


def test_lines_end_as_the_standard_says_and_none_is_longer_than_75_octets() -> None:
    data = made(EVENT)
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)


def test_reminders_come_before_a_deadline_that_stands_and_before_no_other() -> None:
    (event,) = parsed(made(EVENT))
    assert [part["TRIGGER"].dt for part in event.walk("VALARM")] == [timedelta(days=-90), timedelta(days=-7)]
    for other in (replace(EVENT, holds="cancelled"), replace(EVENT, deadline=False)):
        assert parsed(made(other))[0].walk("VALARM") == []


def test_cancelled_says_so() -> None:
    (event,) = parsed(made(replace(EVENT, holds="cancelled")))
    assert event["STATUS"] == "CANCELLED"


def test_another_program_reads_the_same() -> None:
    calendar = vobject.readOne(made(EVENT).decode("utf-8"))
    assert calendar.vevent.uid.value == EVENT.uid
    assert calendar.vevent.dtstart.value == EVENT.first
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(made(EVENT))).at((2026, 5))
    assert [str(event["UID"]) for event in found] == [EVENT.uid]


def test_the_same_events_give_the_same_bytes() -> None:
    assert made(EVENT) == made(EVENT)


@pytest.mark.parametrize("states", [None, ["LBN", "MOZ"]])
def test_the_calendar_of_the_shipped_record_is_sound(states: list[str] | None) -> None:
    record = sv.record()
    day = date(2026, 11, 21)
    events = agenda(record, day, since=date(2008, 1, 1), treaties=["CCM"], states=states)
    data = as_ics(events, record.sources, name="servanda")
    found = parsed(data)
    assert len(found) == len(events) > 20
    assert len({str(event["UID"]) for event in found}) == len(found)
    for event in found:
        assert event["DTEND"].dt > event["DTSTART"].dt
        assert event["SEQUENCE"] >= 0
        assert event["STATUS"] in ("CONFIRMED", "TENTATIVE", "CANCELLED")
        assert re.fullmatch(r"[a-z0-9_.\-]+@servanda", event["UID"])
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_mozambique_has_nothing_left_to_clear_in_its_calendar() -> None:
    events = {
        event.uid: event
        for event in agenda(
            sv.record(), date(2018, 1, 1), since=date(2018, 1, 1), treaties=["CCM"], states=["MOZ"]
        )
    }
    clearance = events["ccm-moz-clearance@servanda"]
    assert (clearance.first, clearance.holds) == (date(2021, 9, 1), "cancelled")
    assert "Met December 2016" in clearance.description
