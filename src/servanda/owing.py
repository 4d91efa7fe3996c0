"""What states owe on a day: obligations, deadlines with every extension, and how each of them stands.

>>> import servanda as sv
>>> from servanda.owing import obligations
>>> [owed.due.isoformat() for owed in obligations(sv.record(), "2016-12-31", ["CCM"], ["MOZ"]) if owed.due][:1]
['2019-09-01']
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from servanda import places
from servanda.acts import participant
from servanda.dates import parse_day
from servanda.engine.articles import owes_anything
from servanda.engine.dockets import Lists, docket, lists_of
from servanda.engine.lines import lines_of
from servanda.engine.obligations import Obligation
from servanda.engine.owed import Line
from servanda.errors import BadDate
from servanda.ledger.facts import Fact
from servanda.ledger.views import KnownAt
from servanda.reckoned import Owes

if TYPE_CHECKING:
    from servanda.records import Record, TreatyRecord

LAST_DAY = date(2199, 12, 31)
"""The last day for which obligations are reckoned, since a report is owed for every year."""


DECISIVE = ("completions", "extension_decisions", "extension_requests")
"""What a record must be complete about before its silence says that a deadline was missed."""


def obligations(
    record: Record,
    on: date | str,
    treaties: Iterable[str] | None = None,
    states: Iterable[str] | None = None,
    known_at: KnownAt = None,
) -> list[Obligation]:
    """What states owe on a day, in the order of treaty, state, article and the year covered.

    ``treaties`` and ``states`` are names or codes; all where none are given. Only what had been done by the day
    counts. Raises BadDate, UnknownTreaty, UnknownPlace.
    """
    when = parse_day(on)
    codes = record.owing if treaties is None else record.codes_of(treaties)
    wanted = None if states is None else sorted({places.resolve(name, when).code for name in states})
    found: list[Obligation] = []
    for code in codes:
        owing = record.treaty(code, known_at).owing
        for state in owing.states if wanted is None else wanted:
            found += owing.of(state, when)
    return found


class Owing:
    """What the states of one treaty owe. The acts of each are put in order once, and asked about any day."""

    def __init__(self, treaty: TreatyRecord) -> None:
        self.treaty = treaty
        self._owes: dict[str, Owes] = {}

    def carried_to(self, treaty: TreatyRecord) -> Owing:
        """The same as part of another record, which says the same about the treaty."""
        carried = Owing(treaty)
        vars(carried).update({name: value for name, value in list(vars(self).items()) if name != "treaty"})
        return carried

    @property
    def states(self) -> tuple[str, ...]:
        """The states that may owe something, in the order of their codes."""
        return tuple(sorted(self.treaty.histories)) if owes_anything(self.treaty.law) else ()

    def of(self, state: str, day: date) -> list[Obligation]:
        """What a state owes on a day, in order. Raises BadDate for a day too far off to reckon to."""
        lines = self.lines(state, day)
        if not lines:
            return []
        owes = self._of(state)
        answer = owes.answers.get(day)
        if answer is None:
            owed = [line.on(day) for line in lines]
            answer = tuple(sorted((one for one in owed if one is not None), key=order_of))
            owes.keep(day, answer)
        return list(answer)

    def lines(self, state: str, until: date) -> tuple[Line, ...]:
        """What a state owes, or may owe, one line for each thing whose time has begun by a day."""
        if not owes_anything(self.treaty.law) or state not in self.treaty.histories:
            return ()
        if until > LAST_DAY:
            raise BadDate(f"{until.isoformat()} is too far off: obligations are reckoned to {LAST_DAY}")
        owes = self._of(state)
        reached, found = owes.lines
        if until > reached:
            # As far as anybody is likely to ask next, so that the days of one year are reckoned together.
            reached = max(min(date(until.year + 2, 12, 31), LAST_DAY), until)
            mine = docket(
                owes.law,
                owes.history,
                owes.facts,
                owes.lists,
                self.treaty.record.sources,
                owes.complete_until,
            )
            found = lines_of(mine, reached)
            owes.lines = (reached, found)
        return found

    def _of(self, state: str) -> Owes:
        """What was reckoned of a state, where it follows from what the record says now; else to be reckoned."""
        owes = self._owes.get(state)
        if owes is None:
            law, history = self.treaty.law, self.treaty.histories[state]
            found = tuple(self._by_state.get(state, ()))
            owes = self.treaty.reckoned.owes.get(state)
            if owes is None or not owes.follows_from(law, history, found, self._lists, self._complete_until):
                owes = Owes(
                    law=law,
                    history=history,
                    facts=found,
                    lists=self._lists,
                    complete_until=self._complete_until,
                )
                self.treaty.reckoned.owes[state] = owes
            self._owes[state] = owes
        return owes

    @cached_property
    def _complete_until(self) -> date | None:
        """Until when the record is known to hold every request, decision and completion; what it was known to hold at
        an earlier moment is not kept.
        """
        if self.treaty.known_at is not None:
            return None
        covered = [self.treaty.record.coverage_of(self.treaty.code, subject) for subject in DECISIVE]
        return (
            min((known.complete_until for known in covered if known is not None), default=None)
            if all(covered)
            else None
        )

    @cached_property
    def _lists(self) -> Lists:
        return self.treaty.reckoned.lists(lists_of(self.treaty.implementation))

    @cached_property
    def _by_state(self) -> dict[str, list[Fact]]:
        by_state: dict[str, list[Fact]] = {}
        for fact in self.treaty.implementation:
            by_state.setdefault(participant(fact.act), []).append(fact)
        return by_state


_NUMBER = re.compile(r"\d+|[a-z]+", re.ASCII)


def order_of(owed: Obligation) -> tuple[str, str, list[tuple[int, str]], str]:
    """A key that orders obligations by treaty, state, article and the time they cover."""
    pieces = _NUMBER.findall(owed.article)
    return (
        owed.treaty,
        owed.state,
        [(int(piece), "") if piece.isdigit() else (0, piece) for piece in pieces],
        owed.covering,
    )
