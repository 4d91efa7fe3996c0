"""When a figure held: the days on which a count had a value, per reading, and the intervals they make."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from servanda import places
from servanda.acts import Assertion, Deposit
from servanda.dates import PartialDate
from servanda.engine.history import BIT, History
from servanda.records import Record, TreatyRecord

REGIONS: dict[str, frozenset[str]] = {
    "CARIBBEAN": frozenset("ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT".split()),
    "BALTIC": frozenset("EST LTU LVA".split()),
}
"""Regions of the United Nations' geographical scheme (M49) that are no groups with members: states only."""

Holds = Callable[[History, date], tuple[bool, bool]]
"""Whether a state is certainly, and possibly, counted on a day."""


@dataclass(frozen=True, slots=True)
class Steps:
    """A count over all time: from each day on, how many are certainly counted, and how many possibly."""

    days: tuple[int, ...]
    certain: tuple[int, ...]
    possible: tuple[int, ...]

    def on(self, day: date) -> tuple[int, int]:
        """The certain and the possible count on a day."""
        place = bisect_right(self.days, day.toordinal()) - 1
        return (self.certain[place], self.possible[place]) if place >= 0 else (0, 0)

    def during(self, test: Callable[[int, int], bool]) -> list[tuple[date, date | None]]:
        """The closed intervals of days on which the test of (certain, possible) holds; None for no end."""
        found: list[tuple[date, date | None]] = []
        for place, day in enumerate(self.days):
            if not test(self.certain[place], self.possible[place]):
                continue
            last = self.days[place + 1] - 1 if place + 1 < len(self.days) else None
            end = date.fromordinal(last) if last is not None else None
            if found and found[-1][1] is not None and found[-1][1].toordinal() == day - 1:
                found[-1] = (found[-1][0], end)
            else:
                found.append((date.fromordinal(day), end))
        return found


WORD_READINGS: dict[str, tuple[str, ...]] = {
    "signed": ("signed", "joined"),
    "joined": ("joined", "consented", "party"),
    "ratified": ("consented", "party", "ratified"),
    "ratified_of_signed": ("ratified", "consented"),
    "parties": ("consented", "party"),
    "signatories": ("signatory", "signed"),
    "signatory": ("signatory",),
    "acceded": ("acceded", "consented"),
}
"""What a figure may stand for, the usual reading first. "Signed by 111" is often loosely said of those who joined."""


class Ledgerwise:
    """The record asked for counts over time; answers are kept, since documents repeat their questions."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.steps = lru_cache(maxsize=4096)(self._steps)
        self.sources = lru_cache(maxsize=256)(self._sources)

    def treaty(self, code: str) -> TreatyRecord:
        """The treaty of a code."""
        return self.record.treaty(code)

    def covered_until(self, code: str) -> date | None:
        """Until when the record of a treaty is known to be complete."""
        covered = self.record.coverage.get(code)
        return covered.complete_until if covered is not None else None

    def members(self, group: str, on: date) -> frozenset[str]:
        """The members of a group or region on a day."""
        return REGIONS[group] if group in REGIONS else places.members(group, on)

    def _sources(self, code: str) -> tuple[str, ...]:
        """The sources of most of what states did under a treaty."""
        counted_by: dict[str, int] = {}
        for entry in self.record.entries(code):
            if isinstance(entry.act, Assertion):  # what others print is no source of what states did
                continue
            counted_by[entry.source] = counted_by.get(entry.source, 0) + 1
        return tuple(sorted(counted_by, key=lambda source: (-counted_by[source], source))[:3])

    def _steps(self, code: str, reading: str, group: str | None = None) -> Steps:
        histories = self.treaty(code).histories
        days = {point for history in histories.values() for point in history.points}
        if group is not None and group not in REGIONS:
            for membership in places.membership(group):
                for when in (membership.joined, membership.left):
                    if when:
                        known = PartialDate.parse(str(when))
                        days.update((known.earliest.toordinal(), known.latest.toordinal()))
        changes: list[tuple[int, int, int]] = []
        for point in sorted(days):
            day = date.fromordinal(point)
            inside = None if group is None else self.members(group, day)
            certain = possible = 0
            for state, history in histories.items():
                if inside is not None and state not in inside:
                    continue
                sure, open_ = counted(history, reading, day)
                certain += sure
                possible += open_
            if not changes or changes[-1][1:] != (certain, possible):
                changes.append((point, certain, possible))
        columns = list(zip(*changes, strict=True)) if changes else [(), (), ()]
        return Steps(tuple(columns[0]), tuple(columns[1]), tuple(columns[2]))

    def states(self, code: str, reading: str, day: date, group: str | None = None) -> tuple[str, ...]:
        """The states certainly counted on a day."""
        inside = None if group is None else self.members(group, day)
        return tuple(
            sorted(
                state
                for state, history in self.treaty(code).histories.items()
                if (inside is None or state in inside) and counted(history, reading, day)[0]
            )
        )


def counted(history: History, reading: str, day: date) -> tuple[bool, bool]:
    """Whether a state is certainly, and possibly, counted under a reading on a day."""
    standing = history.on(day)
    if reading in BIT:
        bit = BIT[reading]
        return bool(standing.certain & bit), bool(standing.possible & bit)
    spell = history.spell_on(day)
    act = spell.fact.act if spell is not None else None
    kinds: Iterable[str] = (
        ("accession",) if reading == "acceded" else ("ratification", "acceptance", "approval")
    )
    fits = isinstance(act, Deposit) and act.instrument in kinds
    return fits and standing.holds("consented"), fits and bool(standing.possible & BIT["consented"])
