"""When a figure held: the days on which a count had a value, per reading, and the intervals they make."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from math import inf
from operator import itemgetter

from servanda import places
from servanda.acts import Assertion, Deposit
from servanda.claiming.regions import REGIONS, Stay, stays_in
from servanda.claiming.steps import Steps
from servanda.engine.history import BIT as WORD_BIT
from servanda.engine.history import CONSENTED, JOINED, WITHDRAWN, History
from servanda.records import Record, TreatyRecord

_Change = tuple[int, int, int, int, int, int]
"""Of one state, as bits: the day, what held certainly and then does, what possibly, and all that changed in either."""

BIT = {
    **WORD_BIT,
    "ever_consented": CONSENTED | WITHDRAWN,
    "ever_joined": JOINED | WITHDRAWN,
}
"""By which bits of a standing a reading counts: any of several do. Who has left has ratified all the same."""

WORD_READINGS: dict[str, tuple[str, ...]] = {
    "signed": ("signed", "joined"),
    "joined": ("joined", "consented", "party", "ever_consented", "ever_joined"),
    "ratified": ("consented", "party", "ratified", "ever_consented"),
    "ratified_of_signed": ("ratified", "consented"),
    "parties": ("consented", "party"),
    "signatories": ("signatory", "signed", "joined"),
    "signatory": ("signatory",),
    "acceded": ("acceded", "acceded_or_succeeded", "consented"),
}
"""What a figure may stand for, the usual reading first. "Signed by 111" is often loosely said of those who joined."""

READINGS = tuple(dict.fromkeys(reading for readings in WORD_READINGS.values() for reading in readings))
"""All readings of a figure."""


class Ledgerwise:
    """The record asked for counts over time; answers are kept, since documents repeat their questions."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._changes = lru_cache(maxsize=512)(self._all_changes)
        self._kept = lru_cache(maxsize=4096)(self._steps)
        self.sources = lru_cache(maxsize=256)(self._sources)
        self.states = lru_cache(maxsize=2048)(self._states)
        self._held = lru_cache(maxsize=256)(self._all_held)
        self.members = lru_cache(maxsize=2048)(self._members)

    def steps(self, code: str, reading: str, group: str | None = None) -> Steps:
        """The count of a treaty over all time under a reading, of the members of a group where one is named."""
        return self._kept(code, reading, group)

    def treaty(self, code: str) -> TreatyRecord:
        """The treaty of a code."""
        return self.record.treaty(code)

    def covered_until(self, code: str) -> date | None:
        """Until when the record of a treaty is known to be complete."""
        covered = self.record.coverage.get(code)
        return covered.complete_until if covered is not None else None

    def _members(self, group: str, on: date) -> frozenset[str]:
        """The members of a group or region on a day."""
        return REGIONS[group] if group in REGIONS else places.members(group, on)

    def _sources(self, code: str) -> tuple[str, ...]:
        """The sources of most of what states did under a treaty."""
        counted_by: dict[str, int] = {}
        for entry in self.record.standing_entries(code):
            if isinstance(entry.act, Assertion):  # what others print is no source of what states did
                continue
            counted_by[entry.source] = counted_by.get(entry.source, 0) + 1
        return tuple(sorted(counted_by, key=lambda source: (-counted_by[source], source))[:3])

    def _steps(self, code: str, reading: str, group: str | None) -> Steps:
        if reading in BIT:
            return self._of_words(code, BIT[reading], group)
        histories = self.treaty(code).histories
        stays = None if group is None else stays_in(group)
        days = {point for history in histories.values() for point in history.points}
        for spans in (stays or {}).values():
            days.update(edge for span in spans for edge in span.edges)
        ordered = sorted(days)
        changes: dict[int, tuple[int, int]] = {}
        for state, history in histories.items():
            if stays is not None and state not in stays:
                continue
            before = (0, 0)
            for point, now in _standings(history, reading, ordered, None if stays is None else stays[state]):
                if now != before:
                    certain, possible = changes.get(point, (0, 0))
                    changes[point] = (certain + now[0] - before[0], possible + now[1] - before[1])
                    before = now
        certain = possible = 0
        steps: list[tuple[int, int, int]] = []
        for point in ordered:
            more = changes.get(point, (0, 0))
            certain, possible = certain + more[0], possible + more[1]
            if not steps or steps[-1][1:] != (certain, possible):
                steps.append((point, certain, possible))
        columns = list(zip(*steps, strict=True)) if steps else [(), (), ()]
        return Steps(tuple(columns[0]), tuple(columns[1]), tuple(columns[2]))

    def _all_changes(self, code: str, group: str | None) -> list[_Change]:
        """Every change of the standing of any state, or of any within a group, in the order of their days."""
        changes: list[_Change] = []
        stays = None if group is None else stays_in(group)
        for state, history in self.treaty(code).histories.items():
            if stays is None:
                spans: Iterable[tuple[int, int, int]] = zip(
                    history.points, history.certain, history.possible, strict=True
                )
            elif state in stays:
                spans = _bits_within(history, stays[state])
            else:
                continue
            sure = perhaps = 0
            for point, certain, possible in spans:
                changed = (sure ^ certain) | (perhaps ^ possible)
                changes.append((point, sure, certain, perhaps, possible, changed))
                sure, perhaps = certain, possible
        changes.sort(key=itemgetter(0))
        if stays is None:
            return changes
        # From the day of the first act of all, or of the first stay, there were none: "no state there had signed".
        begun = [change[0] for change in self._changes(code, None)[:1]]
        begun += [edge for spans in stays.values() for span in spans for edge in span.edges]
        return [(min(begun), 0, 0, 0, 0, 0), *changes] if begun else []

    def _of_words(self, code: str, bit: int, group: str | None) -> Steps:
        """The counts of states for which a word for standing holds, from the day of the first act of all."""
        days: list[int] = []
        certain: list[int] = []
        possible: list[int] = []
        sure = perhaps = 0
        changes = self._changes(code, group)
        telling = [change for change in changes[1:] if change[5] & bit]
        for day, was, now, might, may, _ in (*changes[:1], *telling):
            sure += bool(now & bit) - bool(was & bit)
            perhaps += bool(may & bit) - bool(might & bit)
            if days and days[-1] == day:
                certain[-1], possible[-1] = sure, perhaps
            else:
                days.append(day)
                certain.append(sure)
                possible.append(perhaps)
        return Steps(tuple(days), tuple(certain), tuple(possible))

    def _states(self, code: str, reading: str, day: date, group: str | None = None) -> tuple[str, ...]:
        """The states certainly counted on a day."""
        bit, point = BIT.get(reading), day.toordinal()
        if bit is not None:
            counted_in = [state for state, begun, over in self._held(code, bit) if begun <= point < over]
        else:
            histories = self.treaty(code).histories.items()
            counted_in = sorted(state for state, history in histories if counted(history, reading, day)[0])
        if group is None:
            return tuple(counted_in)
        inside = self.members(group, day)
        return tuple(state for state in counted_in if state in inside)

    def _all_held(self, code: str, bit: int) -> list[tuple[str, int, float]]:
        """Of each state, in order, from which day until before which a word certainly held for it."""
        held: list[tuple[str, int, float]] = []
        for state, history in sorted(self.treaty(code).histories.items()):
            since = None
            for point, certain in zip(history.points, history.certain, strict=True):
                if certain & bit and since is None:
                    since = point
                elif since is not None and not certain & bit:
                    held.append((state, since, point))
                    since = None
            if since is not None:
                held.append((state, since, inf))
        return held


def _bits_within(history: History, stays: Sequence[Stay]) -> Iterator[tuple[int, int, int]]:
    """From each of its days on, the words that certainly and possibly hold for a state while it is in the group."""
    for point in sorted({*history.points, *(edge for stay in stays for edge in stay.edges)}):
        within = any(span.begun <= point < span.over for span in stays)
        yield point, *(history.bits_on(point) if within else (0, 0))


def _standings(
    history: History, reading: str, days: Sequence[int], stays: Sequence[Stay] | None
) -> Iterator[tuple[int, tuple[bool, bool]]]:
    """Whether a state is certainly, and possibly, counted by what it did: from each of its days on."""
    for point in _moments(history, days, stays or ()):
        if stays is not None and not any(span.begun <= point < span.over for span in stays):
            yield point, (False, False)
        else:
            yield point, counted(history, reading, date.fromordinal(point))


def _moments(history: History, days: Sequence[int], stays: Sequence[Stay]) -> list[int]:
    """Those of the days on which a state may come to be counted, or cease to be, in order."""
    wanted = {*history.points, *(edge for stay in stays for edge in stay.edges)}
    for spell in history.spells:
        # A spell may begin on a day that is none of the state's own: it is seen on the next day looked at.
        begun = spell.deposited[0]
        if spell.in_force[0] is not None:
            begun = min(begun, spell.in_force[0])
        place = bisect_left(days, begun.toordinal())
        if place < len(days):
            wanted.add(days[place])
    return sorted(wanted)


def counted(history: History, reading: str, day: date) -> tuple[bool, bool]:
    """Whether a state is certainly, and possibly, counted under a reading on a day."""
    standing = history.on(day)
    if reading in BIT:
        bit = BIT[reading]
        return bool(standing.certain & bit), bool(standing.possible & bit)
    spell = history.spell_on(day)
    act = spell.fact.act if spell is not None else None
    kinds = _INSTRUMENTS.get(reading, ("ratification", "acceptance", "approval"))
    fits = isinstance(act, Deposit) and act.instrument in kinds
    return fits and standing.holds("consented"), fits and bool(standing.possible & BIT["consented"])


_INSTRUMENTS = {"acceded": ("accession",), "acceded_or_succeeded": ("accession", "succession")}
"""What is deposited by those that did not sign before; of a successor it is loosely said that it acceded."""
