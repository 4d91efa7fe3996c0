"""Deadlines and meetings as events of a calendar that follows the record.

An event keeps its name for good. Whatever the record learns about it, a new deadline, a completion, a correction,
makes a higher sequence: the number of entries that shaped it, which only grows. Its moment of change is that of the
last such entry, never the time of asking, so that the same record always gives the same calendar. What no longer
holds is cancelled, not left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from servanda import places
from servanda.acts import Office
from servanda.answers.deadlines import REPORTS, known_to_apply, reference, says_it_applies
from servanda.answers.meetings import MeetingHeld, meetings
from servanda.answers.shaping import Shaped, Shaping
from servanda.dates import in_words, span_in_words
from servanda.engine.obligations import Obligation
from servanda.ledger.views import known
from servanda.owing import obligations
from servanda.records import Record, TreatyRecord

Holds = Literal["confirmed", "tentative", "cancelled"]
WORDS = {
    "stockpile_destruction": "destroy stockpiles",
    "clearance": "clear contaminated land",
    "victim_assistance": "assist victims",
    "national_measures": "take national measures",
    "initial_report": "initial report",
    "annual_report": "annual report",
    "report_on_retained": "report on what is kept",
}
"""What is to be done, in the words of an entry in a diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event of whole days, ``first`` to ``last``; ``sources`` are ids, ``ref`` what ``servanda trace`` takes.

    ``deadline`` tells a day by which something is due from a meeting.
    """

    uid: str
    first: date
    last: date
    summary: str
    description: str
    categories: tuple[str, ...]
    holds: Holds
    sequence: int
    created: datetime
    changed: datetime
    deadline: bool
    sources: tuple[str, ...]
    ref: str = ""
    place: str = ""


def agenda(
    record: Record,
    on: date,
    *,
    since: date,
    treaties: Sequence[str] | None = None,
    states: Sequence[str] | None = None,
    known_at: str | None = None,
) -> list[Event]:
    """The events from a day on, the earliest first.

    With states named, their own obligations; without, the annual reports of all are one event a year. A deadline of
    which the record does not say that it applies to a state is left out.
    """
    events: list[Event] = []
    for code in treaties if treaties is not None else record.codes:
        events += _of_treaty(record, code, on, states, known_at)
    return sorted(
        (event for event in events if event.last >= since), key=lambda event: (event.first, event.uid)
    )


def _of_treaty(
    record: Record, code: str, on: date, states: Sequence[str] | None, known_at: str | None
) -> list[Event]:
    found = _live(record, code, on, states, known_at)
    here = {event.uid for event in found}
    entries = known(record.entries(code), known_at)
    # What stood before a correction and does not stand any more is cancelled.
    for moment in sorted({entry.recorded_at for entry in entries if entry.corrects}, reverse=True):
        before = (moment - timedelta(microseconds=1)).isoformat()
        for event in _live(record, code, on, states, before):
            if event.uid not in here:
                here.add(event.uid)
                found.append(_gone(event, moment))
    return found


def _gone(event: Event, moment: datetime) -> Event:
    return replace(
        event,
        holds="cancelled",
        sequence=event.sequence + 1,
        changed=moment,
        summary=f"No longer held: {event.summary}",
    )


def _live(
    record: Record, code: str, on: date, states: Sequence[str] | None, known_at: str | None
) -> list[Event]:
    treaty = record.treaty(code, known_at)
    entries = known(record.entries(code), known_at)
    shaping = Shaping(entries)
    owed = obligations(record, on, treaties=[code], states=states, known_at=known_at)
    events = []
    taken: set[str] = set()
    for one in sorted(
        owed, key=lambda one: (one.state, one.obligation, one.covering, one.arises or date.max)
    ):
        if _day_of(one) is None or (states is None and one.obligation == "annual_report"):
            continue
        uid = _uid(one.treaty, one.state, one.obligation, one.covering)
        if uid in taken:
            uid = _uid(one.treaty, one.state, one.obligation, one.covering, str(one.arises or one.due))
        taken.add(uid)
        event = _deadline(one, uid, shaping.of_obligation(one), _last_day(treaty, one.state))
        if event is not None:
            events.append(event)
    if states is None:
        events += _annual_reports(owed, shaping.of_treaty())
    for held in meetings(treaty, on):
        if states is None or held.act.country in states or _presides(held, states):
            events.append(_meeting(held, shaping.of_meeting(held.act.code)))
    return events


def _uid(*parts: str) -> str:
    name = "-".join(part for part in parts if part).casefold()
    return "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in name) + "@servanda"


def _day_of(one: Obligation) -> date | None:
    """The day in a diary: the deadline, or the last that stood where nothing is owed any more."""
    if one.due is not None:
        return one.due
    return one.extensions[-1].until.latest if one.extensions else one.original_due


def _last_day(treaty: TreatyRecord, state: str) -> date | None:
    """The day by which a state has left for certain, today or to come; None where it stays."""
    spells = treaty.histories[state].spells
    return spells[-1].ended[1] if spells else None


def _deadline(one: Obligation, uid: str, shaped: Shaped, leaves_on: date | None) -> Event | None:
    """The event of a deadline, None where the record does not say that it applies to the state."""
    day = _day_of(one)
    assert day is not None
    gone = one.status == "not_applicable" or (leaves_on is not None and leaves_on <= day)
    holds = _holds(one, shaped, gone=gone)
    if holds is None:
        return None
    covering = f" for {one.covering}" if one.covering else ""
    what = f"{places.name(one.state)}: {WORDS[one.obligation]}{covering} ({one.treaty} art. {one.article})"
    lead = "Met: " if one.status in MET else "No longer owed: " if gone else ""
    return Event(
        uid=uid,
        first=day,
        last=day,
        summary=lead + what,
        description=_told(one),
        categories=(one.treaty, "Deadline"),
        holds=holds,
        sequence=shaped.sequence,
        created=shaped.created,
        changed=shaped.changed,
        deadline=True,
        sources=shaped.sources,
        ref=reference(one),
    )


MET = frozenset({"fulfilled", "fulfilled_late"})


def _holds(one: Obligation, shaped: Shaped, *, gone: bool) -> Holds | None:
    """Whether the deadline stands. It is left out where nothing ever said that it applies to the state.

    That a deadline has passed, and whether it was then met, changes nothing: only what the record learns does.
    """
    report = one.obligation in REPORTS
    applied = report or known_to_apply(one) or any(says_it_applies(entry.act) for entry in shaped.entries)
    if one.status in MET:
        return "cancelled"
    if gone:
        left = any(entry.act.KIND == "withdrawal_notice" for entry in shaped.entries)
        return "cancelled" if applied and (left or not report) else None
    return "confirmed" if applied or one.status != "unknown" else None


def _told(one: Obligation) -> str:
    """What an event says of an obligation; nothing in it depends on the day it is read."""
    lines = [f"{one.treaty}, article {one.article}."]
    if one.arises is not None:
        lines.append(f"Owed from {in_words(one.arises)}.")
    if one.original_due is not None and one.original_due != one.due:
        lines.append(f"First due {in_words(one.original_due)}.")
    for extension in one.extensions:
        meeting = f" by {extension.meeting}" if extension.meeting else ""
        document = f" ({extension.document})" if extension.document else ""
        lines.append(f"Extended to {span_in_words(extension.until)}{meeting}{document}.")
    if one.pending_request is not None and one.pending_request.until is not None:
        lines.append(
            f"More time asked for, to {span_in_words(one.pending_request.until)}; no decision known."
        )
    if one.fulfilled is not None:
        lines.append(f"Met {span_in_words(one.fulfilled)}.")
    return "\n".join(lines)


def _annual_reports(owed: Iterable[Obligation], shaped: Shaped) -> list[Event]:
    """One event a year for the annual reports of all. Who owes one is not said: that changes with the day."""
    due: dict[tuple[str, str, str], date] = {}
    for one in owed:
        if one.obligation == "annual_report" and one.due is not None:
            key = (one.treaty, one.covering, one.article)
            due[key] = min(one.due, due.get(key, one.due))
    return [
        Event(
            uid=_uid(treaty, "annual_reports", covering),
            first=day,
            last=day,
            summary=f"{treaty}: annual reports for {covering} (art. {article})",
            description=f"{treaty}, article {article}. "
            f"'servanda reports {treaty} --year {covering}' says who owes one.",
            categories=(treaty, "Deadline", "Reports"),
            holds="confirmed",
            sequence=shaped.sequence,
            created=shaped.created,
            changed=shaped.changed,
            deadline=True,
            sources=shaped.sources,
        )
        for (treaty, covering, article), day in sorted(due.items())
    ]


def _presides(held: MeetingHeld, states: Sequence[str]) -> bool:
    return any(told.act.state in states for told in held.presidents)


def _meeting(held: MeetingHeld, shaped: Shaped) -> Event:
    act = held.act
    exact = act.begun_on.exact
    last = (act.ended_on or act.begun_on).latest
    where = ", ".join(part for part in (act.city, _country(act.country)) if part)
    lines = [f"{act.title} ({act.treaty})."]
    lines += [
        f"{told.act.role.replace('_', ' ').capitalize()}: {_who(told.act)}." for told in held.presidents
    ]
    if act.report or act.documents:
        lines.append(f"Documents: {act.report or act.documents}")
    if not exact:
        lines.append(f"The days are not known, only {span_in_words(act.begun_on)}.")
    return Event(
        uid=_uid(act.treaty, "meeting", act.code),
        first=act.begun_on.earliest,
        last=max(last, act.begun_on.earliest),
        summary=f"{act.treaty}: {act.title}" + (f", {act.city}" if act.city else ""),
        description="\n".join(lines),
        categories=(act.treaty, "Meeting"),
        holds="confirmed" if exact else "tentative",
        sequence=shaped.sequence,
        created=shaped.created,
        changed=shaped.changed,
        deadline=False,
        sources=shaped.sources,
        ref=held.told.followed.entries[0].id[:8],
        place=where,
    )


def _country(code: str) -> str:
    return places.name(code) if code else ""


def _who(act: Office) -> str:
    state = _country(act.state)
    return f"{act.holder} ({state})" if act.holder and state else act.holder or state
