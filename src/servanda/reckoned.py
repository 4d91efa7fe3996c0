"""What was reckoned of a treaty, each answer with all it follows from: handed on when the record grows.

Most of what comes in touches one state under one treaty, and what holds of the others need not be reckoned again. An
answer is given again only where everything it follows from is the same, compared as values: nobody guesses which
entries matter to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from servanda.engine import Case, General, History, Treaty
from servanda.engine.dockets import Lists
from servanda.engine.obligations import Obligation
from servanda.engine.owed import Line
from servanda.ledger.entry import Entry
from servanda.ledger.facts import Fact, facts
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger

DAYS_KEPT = 2
"""Of how many days what a state owes is kept: today's, and another that is asked about just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a history follows from: the law, what holds for the treaty, the state's acts, what the law asked elsewhere.

    ``histories`` and ``acts`` hold what it was told about the same state under other treaties, by their codes.
    """

    law: Treaty
    general: General
    facts: tuple[Fact, ...]
    histories: Mapping[str, History | None]
    acts: Mapping[str, tuple[Fact, ...] | None]

    def hold(self, law: Treaty, case: Case) -> bool:
        """Whether they are the same now. What the law asked elsewhere is asked again."""
        return (
            self.law is law
            and self.facts == case.facts
            and self.general == case.general
            and all(case.elsewhere(code) == told for code, told in self.histories.items())
            and all(case.facts_elsewhere(code) == told for code, told in self.acts.items())
        )


@dataclass(slots=True, kw_only=True)
class Owes:
    """What one state owes, as far as it was reckoned, and what that follows from."""

    law: Treaty
    history: History
    facts: tuple[Fact, ...]
    lists: Lists
    complete_until: date | None
    lines: tuple[date, tuple[Line, ...]] = (date.min, ())
    """All it owes whose time has begun by the day."""
    answers: dict[date, tuple[Obligation, ...]] = field(default_factory=dict)
    """How all that stood on the days asked about last."""

    def follows_from(
        self,
        law: Treaty,
        history: History,
        found: tuple[Fact, ...],
        lists: Lists,
        complete_until: date | None,
    ) -> bool:
        """Whether it follows from the same as now."""
        return (
            self.law is law
            and self.complete_until == complete_until
            and self.lists is lists
            and self.facts == found
            and self.history == history
        )

    def keep(self, day: date, answer: tuple[Obligation, ...]) -> None:
        """Keep the answer for a day, and forget that of the day asked about longest ago."""
        # Put in place as a whole: others may be reading.
        self.answers = {**dict(list(self.answers.items())[1 - DAYS_KEPT :]), day: answer}


class Reckoned:
    """What was last reckoned of a treaty, state by state."""

    def __init__(self) -> None:
        self.histories: dict[str, tuple[Grounds, History]] = {}
        self.owes: dict[str, Owes] = {}
        self._told: dict[str, tuple[tuple[Entry, ...], tuple[Fact, ...]]] = {}
        self._lists = Lists()

    def history(self, law: Treaty, case: Case, reckon: Callable[[Treaty, Case], History]) -> History:
        """A state's history, reckoned where something it follows from is not what it was."""
        known = self.histories.get(case.state)
        if known is not None and known[0].hold(law, case):
            return known[1]
        histories: dict[str, History | None] = {}
        acts: dict[str, tuple[Fact, ...] | None] = {}

        def elsewhere(code: str) -> History | None:
            histories[code] = case.elsewhere(code)
            return histories[code]

        def facts_elsewhere(code: str) -> tuple[Fact, ...] | None:
            acts[code] = case.facts_elsewhere(code)
            return acts[code]

        found = reckon(law, replace(case, elsewhere=elsewhere, facts_elsewhere=facts_elsewhere))
        grounds = Grounds(law=law, general=case.general, facts=case.facts, histories=histories, acts=acts)
        self.histories[case.state] = (grounds, found)
        return found

    def facts(
        self, state: str, entries: tuple[Entry, ...], sources: Mapping[str, Source]
    ) -> tuple[Fact, ...]:
        """The entries about one participant's implementation put together; the same facts for the same entries."""
        known = self._told.get(state)
        if known is None or known[0] != entries:
            known = self._told[state] = (entries, tuple(facts(entries, sources)[0]))
        return known[1]

    def lists(self, found: Lists) -> Lists:
        """What all states have in common; the very same where nothing about it changed."""
        if self._lists != found:
            self._lists = found
        return self._lists


def reaching(touched: set[str], asking: Iterable[tuple[str, set[str]]]) -> set[str]:
    """The treaties that something touches: these, those whose law asks about one of them, and so on."""
    found, left = set(touched), list(asking)
    while more := {code for code, asked in left if code not in found and asked & found}:
        found |= more
    return found


def described_anew(ledger: Ledger, added: Mapping[str, Source]) -> bool:
    """Whether sources that entries of the ledger name are described otherwise than before, or only now."""
    new = {key for key, source in added.items() if ledger.sources.get(key) != source}
    return bool(new) and any(entry.source in new for found in ledger.entries.values() for entry in found)
