"""The facts a rule sees: one state under one treaty, or the instruments of all of them.

A rule never sees files, databases or the clock, only a case.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from servanda.acts import (
    Adoption,
    ArmedConflict,
    Deposit,
    EntryIntoForce,
    InstrumentWithdrawn,
    ProvisionalApplication,
    Signature,
    SuspensionNotice,
    Termination,
    WithdrawalNotice,
    WithdrawalRevoked,
)
from servanda.ledger.facts import Fact

if TYPE_CHECKING:
    from servanda.engine.history import History

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Instruments:
    """The consents to be bound that count towards entry into force, in the order of their deposit.

    Successions are left out: a successor takes over what its predecessor did and adds no instrument. So are
    instruments a state took back. ``by_state`` holds the first day of consent of each state. Days known
    only to the month or year are taken at their ``latest``, so that a threshold is never said to be reached
    too early.
    """

    by_state: tuple[tuple[date, str], ...]

    @classmethod
    def of(
        cls,
        deposits: Iterable[Deposit],
        *,
        counting: Collection[str] = (),
        taken_back: Iterable[InstrumentWithdrawn] = (),
    ) -> Instruments:
        """The first instrument of every state among these deposits, and not taken back since.

        ``counting`` names the kinds of instrument the treaty counts; where it names none, all kinds count.
        """
        gone: dict[str, date] = {}
        for act in taken_back:
            gone[act.state] = max(act.withdrawn_on.latest, gone.get(act.state, date.min))
        first: dict[str, date] = {}
        for deposit in deposits:
            day = deposit.deposited_on.latest
            if deposit.instrument == "succession" or (counting and deposit.instrument not in counting):
                continue
            if day > gone.get(deposit.state, date.min) and day <= first.get(deposit.state, day):
                first[deposit.state] = day
        return cls(tuple(sorted((day, state) for state, day in first.items())))

    def nth(self, rank: int) -> date | None:
        """The day on which so many instruments had been deposited; None while there are fewer."""
        return self.by_state[rank - 1][0] if len(self.by_state) >= rank else None

    def of_all(self, states: Iterable[str]) -> date | None:
        """The day on which the last of these states deposited; None while one is missing."""
        days = {state: day for day, state in self.by_state}
        wanted = list(states)
        return max(days[state] for state in wanted) if wanted and all(s in days for s in wanted) else None

    def missing(self, states: Iterable[str]) -> tuple[str, ...]:
        """Those of the states that have not deposited."""
        have = {state for _, state in self.by_state}
        return tuple(state for state in states if state not in have)


@dataclass(frozen=True, slots=True, kw_only=True)
class General:
    """What holds for the treaty as a whole.

    ``entered_into_force``: the depositary's announcement where the record has it, else computed.
    ``threshold_on``: the day on which the last instrument needed arrived.
    """

    entered_into_force: date | None = None
    threshold_on: date | None = None
    ended_on: date | None = None
    announced: Fact | None = None
    ended: Fact | None = None
    computed: Any = None
    adoption: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One state under one treaty: what it did, and what holds for the treaty as a whole."""

    treaty: str
    state: str
    general: General
    facts: tuple[Fact, ...] = ()
    ceased_on: date | None = None
    """The day on which the state itself ceased to exist, for Czechoslovakia and its like."""
    elsewhere: Callable[[str], History | None] = field(default=lambda _code: None)
    """The same state's history under another treaty, for protocols that follow their convention."""
    facts_elsewhere: Callable[[str], tuple[Fact, ...] | None] = field(default=lambda _code: None)
    """What the same state did under another treaty; None where the record does not hold that treaty.

    A convention that asks about its protocols looks at acts, not at histories: the protocols' histories
    follow from its own.
    """

    def of(self, kind: type[T]) -> list[tuple[T, Fact]]:
        """The state's acts of one kind, with the facts behind them, oldest first."""
        return [(fact.act, fact) for fact in self.facts if isinstance(fact.act, kind)]

    def engaged_in_armed_conflict(self, on: date) -> ArmedConflict | None:
        """The finding by which the state was, or may have been, engaged in an armed conflict on that day.

        Where there are several, it is the one that lasts longest.
        """
        engaged = [
            conflict
            for conflict, _ in self.of(ArmedConflict)
            if conflict.began_on.earliest <= on
            and (conflict.ended_on is None or on < conflict.ended_on.latest)
        ]
        return max(
            engaged,
            key=lambda conflict: conflict.ended_on.latest if conflict.ended_on else date.max,
            default=None,
        )


__all__ = [
    "Adoption",
    "Case",
    "Deposit",
    "EntryIntoForce",
    "General",
    "Instruments",
    "ProvisionalApplication",
    "Signature",
    "SuspensionNotice",
    "Termination",
    "WithdrawalNotice",
    "WithdrawalRevoked",
]
