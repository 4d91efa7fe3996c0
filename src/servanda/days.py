"""A treaty on a day: the counts by their exact words, the states behind them, and each state's days."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from servanda import places
from servanda.acts import Deposit
from servanda.engine import Answer, General, History
from servanda.engine.history import BIT, PARTY, WORDS, Event, Spell, Standing, standing_of
from servanda.errors import UnknownPlace, UsageError

if TYPE_CHECKING:
    from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many states each word for standing holds for. ``party`` is None where the law does not say.

    Only states for which the word *certainly* holds are counted; ``Day.open`` names the others.
    """

    signed: int
    consented: int
    party: int | None
    signatory: int
    joined: int
    withdrawn: int
    provisional: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many states each word certainly holds for, in the order of ``WORDS``, and for how many it is left open
    whether they are parties.
    """

    totals: tuple[int, ...]
    open_parties: int


def tallied(histories: Iterable[History], turning_days: Sequence[int]) -> tuple[Tally, ...]:
    """The tally before the first of the days on which some history turns, and from each of them on."""
    coming: dict[int, list[int]] = {point: [0] * (len(WORDS) + 1) for point in turning_days}
    for history in histories:
        before, was_open = 0, 0
        for point, certain, possible in zip(history.points, history.certain, history.possible, strict=True):
            change, is_open = coming[point], int(bool(possible & ~certain & PARTY))
            for place, bit in enumerate(BIT.values()):
                change[place] += bool(certain & bit) - bool(before & bit)
            change[-1] += is_open - was_open
            before, was_open = certain, is_open
    now = [0] * (len(WORDS) + 1)
    found = [Tally(totals=tuple(now[:-1]), open_parties=now[-1])]
    for point in turning_days:
        now = [one + more for one, more in zip(now, coming[point], strict=True)]
        found.append(Tally(totals=tuple(now[:-1]), open_parties=now[-1]))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class StateDay:
    """One state under one treaty on one day, with the days that matter."""

    state: str
    name: str
    standing: str
    signed: str | None
    consented: str | None
    consent_by: str | None
    in_force_from: str | None
    withdrawal_effective: str | None
    since: str | None = None
    article: str = ""
    sources: tuple[str, ...] = ()
    provisional: bool = False
    undetermined: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    low_confidence: bool = False
    notes: tuple[str, ...] = ()


class Day:
    """A treaty on a day: the counts, the states behind them, and each state by name or code."""

    def __init__(self, treaty: TreatyRecord, as_of: date) -> None:
        self.treaty = treaty
        self.as_of = as_of
        self._made: dict[str, StateDay] = {}

    @cached_property
    def _standings(self) -> dict[str, Standing]:
        return {state: history.on(self.as_of) for state, history in self.treaty.histories.items()}

    @property
    def entered_into_force(self) -> date | None:
        """The day of the general entry into force, if that is known and not later than the day asked for."""
        entered = self.treaty.general.entered_into_force
        return entered if entered is not None and entered <= self.as_of else None

    @property
    def in_force(self) -> bool | None:
        """Whether the treaty is in force; None where neither record nor law say."""
        general = self.treaty.general
        if general.ended_on is not None and general.ended_on <= self.as_of:
            return False
        if general.entered_into_force is None and self.treaty.law.generic:
            return None
        return self.entered_into_force is not None

    def members(self, group: str | None) -> frozenset[str] | None:
        """The members of a group on the day; None for no group. Raises UnknownPlace, with what is near."""
        if group is None:
            return None
        found = places.find_group(group)
        if isinstance(found, places.Unknown):
            codes = [
                known.code
                for name in found.suggestions
                if isinstance(known := places.find_group(name), places.Group)
            ]
            near = (
                f"; did you mean {' or '.join(codes)}?"
                if codes
                else f"; known are {', '.join(places.groups())}"
            )
            raise UnknownPlace(f"'{group}' is not a group servanda knows{near}")
        return places.members(found.code, self.as_of)

    @property
    def counts(self) -> Counts:
        """How many states certainly hold each word for standing."""
        turns = bisect_right(self.treaty.turning_days, self.as_of.toordinal())
        return self._counts(self.treaty.tallies[turns])

    def counted(self, group: str | None = None) -> Counts:
        """The counts among the members of a group on that day; among all participants without one."""
        return self.counts if group is None else self._count(self.members(group))

    def _count(self, members: frozenset[str] | None) -> Counts:
        among = [
            standing for state, standing in self._standings.items() if members is None or state in members
        ]
        return self._counts(
            Tally(
                totals=tuple(sum(1 for one in among if one.certain & bit) for bit in BIT.values()),
                open_parties=sum(1 for one in among if one.possible & ~one.certain & PARTY),
            )
        )

    def _counts(self, tally: Tally) -> Counts:
        totals = dict(zip(WORDS, tally.totals, strict=True))
        party = None if self.treaty.law.generic and tally.open_parties else totals["party"]
        return Counts(**{**totals, "party": party})  # type: ignore[arg-type]

    def states(self, word: str, group: str | None = None) -> tuple[str, ...]:
        """The codes of the states a word certainly holds for, in the order of their codes."""
        if word not in BIT:
            raise UsageError(f"'{word}' is not a word for standing: use one of {', '.join(WORDS)}")
        members = self.members(group)
        return tuple(
            sorted(
                state
                for state, standing in self._standings.items()
                if standing.certain & BIT[word] and (members is None or state in members)
            )
        )

    def open(self, group: str | None = None) -> dict[str, tuple[str, ...]]:
        """For each word, the states of which the record or the law leave open whether it holds."""
        members = self.members(group)
        found: dict[str, list[str]] = {}
        for state, standing in sorted(self._standings.items()):
            if members is None or state in members:
                for word in standing.undetermined:
                    found.setdefault(word, []).append(state)
        return {word: tuple(found[word]) for word in WORDS if word in found}

    def __getitem__(self, state: str) -> StateDay:
        code = state if state in self.treaty.histories else places.resolve(state, self.as_of).code
        return self._state(code)

    def rows(self, group: str | None = None, *, everyone: bool = False) -> list[StateDay]:
        """A row for every state with an act by that day, ordered by name; all states with ``everyone``."""
        members = self.members(group)
        codes = {code for code, standing in self._standings.items() if standing.possible}
        if everyone:
            codes |= {
                place.code
                for place in places.all_places()
                if place.kind == "state" and _exists(place, self.as_of)
            }
        if members is not None:
            codes &= members | (members if everyone else frozenset())
        return sorted((self._state(code) for code in codes), key=lambda row: by_name(row.name))

    def _state(self, code: str) -> StateDay:
        if code not in self._made:
            self._made[code] = self._reckoned(code)
        return self._made[code]

    def _reckoned(self, code: str) -> StateDay:
        history = self.treaty.histories.get(code)
        name = places.name(code, on=self.as_of)
        if history is None:
            return StateDay(
                state=code,
                name=name,
                standing="none",
                signed=None,
                consented=None,
                consent_by=None,
                in_force_from=None,
                withdrawal_effective=None,
            )
        standing = history.on(self.as_of)
        spell = history.spell_on(self.as_of)
        signed = history.signed_on if history.signed_on and history.signed_on[0] <= self.as_of else None
        decisive = _decisive(history, self.as_of)
        behind = [
            event.fact for event in history.events if event.fact and event.on and event.on <= self.as_of
        ]
        return StateDay(
            state=code,
            name=name,
            standing=standing_of(standing.certain),
            signed=_printed(signed),
            consented=_deposited(spell),
            consent_by=spell.fact.act.instrument if spell and isinstance(spell.fact.act, Deposit) else None,
            in_force_from=_in_force(spell),
            withdrawal_effective=_effect(spell),
            since=decisive.on.isoformat() if decisive is not None and decisive.on is not None else None,
            article=_article(decisive),
            sources=_sources(decisive, self.treaty.general),
            provisional=standing.holds("provisional"),
            undetermined=standing.undetermined,
            missing=history.missing if standing.undetermined else (),
            low_confidence=any(fact.low_confidence for fact in behind),
            notes=tuple(
                dict.fromkeys(
                    event.what for event in history.events if _contested(event.what, event.on, self.as_of)
                )
            ),
        )


_DECISIVE = (
    "signed",
    "consented",
    "in_force",
    "withdrawn",
    "left_with_convention",
    "instrument_withdrawn",
    "lapsed",
)


def _decisive(history: History, as_of: date) -> Event | None:
    """The event by which the state stands as it does: the last one that changed its standing."""
    passed = [event for event in history.events if event.what in _DECISIVE and event.on and event.on <= as_of]
    if passed and passed[-1].what == "instrument_withdrawn":
        return next((event for event in passed if event.what == "signed"), passed[-1])
    return passed[-1] if passed else None


def _article(event: Event | None) -> str:
    outcome = event.outcome if event is not None else None
    return outcome.article if isinstance(outcome, Answer) else ""


def _sources(event: Event | None, general: General) -> tuple[str, ...]:
    """The sources of the act behind an event; with that of the general entry into force where it rests on it."""
    if event is None or event.fact is None:
        return ()
    found = [entry.source for entry in event.fact.entries]
    if event.what == "in_force" and event.on == general.entered_into_force and general.announced is not None:
        found += [entry.source for entry in general.announced.entries]
    return tuple(dict.fromkeys(found))


def _contested(what: str, on: date | None, as_of: date) -> bool:
    return what in ("suspension_notified", "withdrawal_notified") and on is not None and on <= as_of


def _exists(place: places.Place, on: date) -> bool:
    return (place.since is None or place.since <= on) and (place.until is None or on < place.until)


def _printed(bounds: tuple[date, date] | None) -> str | None:
    if bounds is None:
        return None
    early, late = bounds
    if early == late:
        return early.isoformat()
    return early.isoformat()[:7] if early.month == late.month else early.isoformat()[:4]


def _deposited(spell: Spell | None) -> str | None:
    if spell is None or not isinstance(spell.fact.act, Deposit):
        return None
    return str(spell.fact.act.deposited_on)


def _in_force(spell: Spell | None) -> str | None:
    """The day of entry into force for the state, even where it is still to come."""
    if spell is None or spell.in_force[0] is None or spell.in_force[1] is None:
        return None
    return _printed((spell.in_force[0], spell.in_force[1]))


def _effect(spell: Spell | None) -> str | None:
    if spell is None or spell.lapsed or spell.ended[0] is None or spell.ended[1] is None:
        return None
    return _printed((spell.ended[0], spell.ended[1]))


def by_name(name: str) -> str:
    """A key that orders names as an index does, accents aside."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()
