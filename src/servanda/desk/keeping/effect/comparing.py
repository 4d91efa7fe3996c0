"""Two records side by side: which treaties and states may differ, and what of them does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.acts import participant
from servanda.desk.keeping.content import as_ledger
from servanda.desk.keeping.effect.counts import CountChange, counts
from servanda.desk.keeping.effect.findings import FindingChange, examined, findings
from servanda.desk.keeping.effect.owed import OwedChange, owed
from servanda.desk.keeping.effect.printed import PrintedChange, printed
from servanda.desk.keeping.effect.standings import StandingChange, standings
from servanda.ledger import Entry, Source
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What is different with the entries, asked of one day and of the days to come that they touch."""

    on: date
    treaties: tuple[str, ...]
    standings: tuple[StandingChange, ...]
    counts: tuple[CountChange, ...]
    owed: tuple[OwedChange, ...]
    printed: tuple[PrintedChange, ...]
    findings: tuple[FindingChange, ...]
    already_there: tuple[str, ...] = ()
    """The ids of those entries that the record holds already: to enter them again adds nothing."""

    @property
    def nothing(self) -> bool:
        """Whether no computed answer changes: the acts are kept with their sources, and that is all."""
        return not (self.standings or self.counts or self.owed or self.printed or self.findings)


def effect_of(known: Record, entries: Sequence[Entry], sources: Sequence[Source], on: date) -> Effect:
    """What entries would change in what is known, as seen on a day. ``known`` stays as it is."""
    examined(known)  # before it grows: what is found of a treaty that stays as it is goes with it
    after = known.grown(as_ledger(entries, sources))
    touched = {entry.act.treaty for entry in entries}
    states = _states(known, entries)
    affected = tuple(code for code in after.codes if code in touched or _asks(known, code) & touched)
    changed = standings(known, after, affected, states, on)
    days = sorted({on} | {day for change in changed for day in change.days if day > on})
    concerned = states | {(change.treaty, change.state) for change in changed}
    there = {entry.id for code in sorted(touched) for entry in known.entries(code)}
    return Effect(
        on=on,
        treaties=affected,
        standings=changed,
        counts=counts(known, after, affected, days),
        owed=owed(known, after, concerned, days),
        printed=printed(known, after, affected),
        findings=findings(known, after),
        already_there=tuple(entry.id for entry in entries if entry.id in there),
    )


def _states(known: Record, entries: Sequence[Entry]) -> frozenset[tuple[str, str]]:
    """The treaties and states the entries are about; for a correction also those of what it corrects."""
    corrected = {entry.corrects for entry in entries if entry.corrects}
    treaties = {entry.act.treaty for entry in entries if entry.corrects}
    wrong = [entry for code in sorted(treaties) for entry in known.entries(code) if entry.id in corrected]
    found = {(entry.act.treaty, participant(entry.act)) for entry in (*entries, *wrong)}
    return frozenset((treaty, state) for treaty, state in found if state)


def _asks(known: Record, code: str) -> set[str]:
    """The treaties whose states the law of another asks about."""
    if code not in known.codes:
        return set()
    treaty = known.treaty(code)
    _ = treaty.histories  # what it asked is known once it was reckoned
    return treaty.consulted
