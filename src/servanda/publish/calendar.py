"""Events as an iCalendar file (RFC 5545), for any calendar program.

Days are whole days without a time zone, and DTEND is the day after the last. UID, SEQUENCE and DTSTAMP follow the
record: what has changed replaces what a calendar holds, what no longer holds is cancelled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from servanda.answers.agenda import Event
from servanda.errors import MissingExtra
from servanda.ledger.sources import Source

REMINDERS = (90, 30, 7)
"""Days before a deadline on which a calendar reminds of it."""


def as_ics(
    events: Sequence[Event], sources: Mapping[str, Source], *, name: str, reminders: Sequence[int] = REMINDERS
) -> bytes:
    """A calendar of the events. Raises MissingExtra where the library is not installed."""
    try:
        from icalendar import Alarm, Calendar
        from icalendar import Event as Component
    except ImportError:
        raise MissingExtra("calendars need icalendar: pip install 'servanda[calendar]'") from None
    calendar = Calendar()
    calendar.add("prodid", "-//servanda//disarmament treaties//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        made = Component()
        made.add("uid", event.uid)
        made.add("sequence", event.sequence)
        made.add("dtstamp", event.changed)
        made.add("last-modified", event.changed)
        made.add("created", event.created)
        made.add("dtstart", event.first)
        made.add("dtend", event.last + timedelta(days=1))
        made.add("summary", event.summary)
        made.add("description", _description(event, sources))
        made.add("categories", list(event.categories))
        made.add("status", event.holds.upper())
        # A deadline takes up nobody's day.
        made.add("transp", "TRANSPARENT")
        made.add("class", "PUBLIC")
        if event.place:
            made.add("location", event.place)
        address = _address(event, sources)
        if address:
            made.add("url", address)
        if event.deadline and event.holds == "confirmed":
            for days in reminders:
                alarm = Alarm()
                alarm.add("action", "DISPLAY")
                alarm.add("description", event.summary)
                alarm.add("trigger", timedelta(days=-days))
                made.add_component(alarm)
        calendar.add_component(made)
    written: bytes = calendar.to_ical()
    return written


def _description(event: Event, sources: Mapping[str, Source]) -> str:
    lines = [event.description]
    for key in event.sources:
        source = sources.get(key)
        if source is not None:
            lines.append(f"Source: {source.publisher}: {source.title}. {source.address or key}")
    if event.ref:
        lines.append(f"servanda trace {event.ref}")
    return "\n".join(lines)


def _address(event: Event, sources: Mapping[str, Source]) -> str:
    """The first of its sources that has an address on the web."""
    for key in event.sources:
        source = sources.get(key)
        if (
            source is not None
            and source.address.startswith(("https://", "http://"))
            and source.address.isascii()
        ):
            return source.address.split()[0]
    return ""
