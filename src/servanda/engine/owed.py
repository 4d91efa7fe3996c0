"""What the rules on obligations see: from when a state is bound, and the one thing a question is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from servanda.dates import MissingDay, months_after
from servanda.engine.answers import Answer
from servanda.engine.history import History
from servanda.engine.obligations import Name, Obligation
from servanda.ledger.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """The case of one obligation.

    ``since`` is the day of entry into force for the state. The others are set where the question turns on them:
    ``year`` the calendar year a report is about, ``deadline`` the one in force, ``found_on`` the day something came
    to light, ``hostilities_ended_on`` the end of the hostilities it dates from, ``act`` one by which it may be met.
    """

    since: date
    year: int = 0
    deadline: date | None = None
    found_on: date | None = None
    hostilities_ended_on: date | None = None
    act: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A time during which the treaty binds the state, each end with the first and the last day it may be.

    ``until`` holds the day of leaving, on which it no longer binds; ``next_from`` the day on which a later time begins.
    ``caveat`` is what the law remarks upon its beginning.
    """

    since: tuple[date, date | None]
    until: tuple[date | None, date | None]
    fact: Fact
    caveat: str = ""
    again: bool = False
    next_from: date | None = None

    @property
    def counted_from(self) -> date | None:
        """The day periods run from: the last it may be, so that no deadline is said to have passed too early."""
        return self.since[1]

    def remarks(self) -> list[str]:
        """What a person should look at in when it binds the state."""
        again = "it joined again after leaving; whether old periods resume is unsettled"
        return [remark for remark in (self.caveat, again if self.again else "") if remark]

    def lacking(self) -> list[str]:
        """What is not known of when it began to bind the state."""
        known = self.since[1] is not None and self.since[0] == self.since[1]
        return [] if known else ["the day on which the treaty entered into force for it"]

    def turning_days(self) -> Iterable[date]:
        """The days on which it makes a difference."""
        return (day for day in (*self.since, *self.until, self.next_from) if day is not None)


def times_bound(history: History) -> tuple[Bound, ...]:
    """The times during which the treaty binds the state, or may bind it."""
    begun = [spell for spell in history.spells if spell.in_force[0] is not None and not spell.taken_back]
    found: list[Bound] = []
    for place, spell in enumerate(begun):
        first, last = spell.in_force
        assert first is not None
        following = begun[place + 1].in_force[0] if place + 1 < len(begun) else None
        ended = spell.ended[1]
        if ended is not None and ended <= first:
            continue
        found.append(
            Bound(
                since=(first, last),
                until=spell.ended,
                fact=spell.fact,
                caveat=_caveat(history, spell.fact),
                again=place > 0,
                next_from=following,
            )
        )
    return tuple(found)


def _caveat(history: History, fact: Fact) -> str:
    """What the law remarks on the entry into force that follows from an instrument."""
    for event in history.events:
        if event.what == "in_force" and event.fact is fact and isinstance(event.outcome, Answer):
            return event.outcome.caveat
    return ""


class Line(Protocol):
    """One thing a state owes, through all of time: ``on`` says how it stands on a day."""

    @property
    def name(self) -> Name:
        """Which obligation it is."""

    @property
    def listed_from(self) -> date:
        """The first day on which it is owed, or may be."""

    def on(self, day: date) -> Obligation | None:
        """How it stands on a day; None where nothing is owed yet."""

    def turning_days(self) -> Iterable[date]:
        """Days that bound the times in which the answer does not change; there may be more of them than changes."""


def shifted(day: date, months: int) -> date:
    """So many months later or, below zero, earlier; the last day of a month too short."""
    return months_after(day, months, missing_day=MissingDay.LAST_DAY_OF_MONTH)


def due_soon_from(due: date) -> tuple[date, ...]:
    """The days around that from which a deadline is less than twelve months off."""
    begins = shifted(due, -12)
    return (begins, date.fromordinal(begins.toordinal() + 1))


def within_a_year(day: date, due: date) -> bool:
    """Whether a deadline is due within twelve months."""
    return due <= shifted(day, 12)
