"""What changed under a treaty between two days: who signed, deposited, became a party, left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.days import Counts
from servanda.engine import Answer
from servanda.errors import BadDate
from servanda.records import TreatyRecord

HAPPENINGS = {
    "signed": "signed",
    "consented": "deposited its instrument",
    "in_force": "became a party",
    "applies_provisionally": "began to apply it provisionally",
    "withdrawal_notified": "gave notice of withdrawal",
    "withdrawal_revoked": "took back its notice of withdrawal",
    "instrument_withdrawn": "took back its instrument",
    "suspension_notified": "gave notice of suspension",
    "withdrawn": "left",
    "left_with_convention": "left with the Convention",
    "lapsed": "ceased to be bound, on or before this day",
    "state_ceased": "ceased to exist as a state",
}
"""The events that are changes, and how they read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: the state, the day, what happened, by which article and on which sources."""

    date: date
    state: str
    name: str
    what: str
    before: str
    after: str
    article: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All changes after the first day up to and including the last, with the counts on both."""

    treaty: str
    first: date
    last: date
    before: Counts
    after: Counts
    changes: tuple[Change, ...]


def changes(treaty: TreatyRecord, first: date, last: date, group: str | None = None) -> Changes:
    """What changed after ``first`` up to and including ``last``. Raises BadDate where they are out of order."""
    if last < first:
        raise BadDate(f"{first} is later than {last}: give the earlier day first")
    start, end = treaty.on(first), treaty.on(last)
    members = None if group is None else end.members(group)
    found = []
    for state, history in treaty.histories.items():
        if members is not None and state not in members:
            continue
        for event in history.events:
            if event.what not in HAPPENINGS or event.on is None or not first < event.on <= last:
                continue
            found.append(
                Change(
                    date=event.on,
                    state=state,
                    name=places.name(state, on=event.on),
                    what=event.what,
                    before=history.on(date.fromordinal(event.on.toordinal() - 1)).word,
                    after=history.on(event.on).word,
                    article=event.outcome.article if isinstance(event.outcome, Answer) else "",
                    sources=tuple(dict.fromkeys(e.source for e in event.fact.entries)) if event.fact else (),
                )
            )
    return Changes(
        treaty=treaty.code,
        first=first,
        last=last,
        before=start.counted(group),
        after=end.counted(group),
        changes=tuple(sorted(found, key=lambda change: (change.date, change.name, change.what))),
    )
