"""How states come to stand otherwise: what is told of each with the proposal and not without, and the reverse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.errors import BadDate
from servanda.explaining import explain
from servanda.records import Record


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence with its day and article."""

    date: str
    text: str
    rule: str
    foreseen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingChange:
    """What changes for one state under one treaty. ``days`` are those on which something changes."""

    treaty: str
    state: str
    name: str
    before: str
    after: str
    came: tuple[Told, ...]
    went: tuple[Told, ...]
    days: tuple[date, ...]


def standings(
    before: Record,
    after: Record,
    codes: Iterable[str],
    states: frozenset[tuple[str, str]],
    on: date,
) -> tuple[StandingChange, ...]:
    """The states of these treaties that stand otherwise, in the order of treaty and name."""
    found = []
    for code in codes:
        differ = {state for treaty, state in states if treaty == code} | _moved(before, after, code)
        changes = [change for state in differ if (change := _of(before, after, code, state, on)) is not None]
        found += sorted(changes, key=lambda change: change.name)
    return tuple(found)


Happened = tuple[str, date | None, date | None]


def _happened(record: Record, code: str) -> dict[str, list[Happened]]:
    if code not in record.codes:
        return {}
    histories = record.treaty(code).histories
    return {
        state: [(event.what, event.on, event.until) for event in history.events]
        for state, history in histories.items()
    }


def _moved(before: Record, after: Record, code: str) -> set[str]:
    """The states whose history is another."""
    old, new = _happened(before, code), _happened(after, code)
    return {state for state in old.keys() | new.keys() if old.get(state) != new.get(state)}


def _of(before: Record, after: Record, code: str, state: str, on: date) -> StandingChange | None:
    old_word, old = _told(before, code, state, on)
    new_word, new = _told(after, code, state, on)
    came = tuple(told for told in new if told not in old)
    went = tuple(told for told in old if told not in new)
    if not came and not went and old_word == new_word:
        return None
    return StandingChange(
        treaty=code,
        state=state,
        name=places.name(state, on=on),
        before=old_word,
        after=new_word,
        came=came,
        went=went,
        days=_days(_happened(before, code).get(state, []), _happened(after, code).get(state, [])),
    )


def _told(record: Record, code: str, state: str, on: date) -> tuple[str, list[Told]]:
    """The word for where a state stands, and the steps that led there."""
    try:
        explained = explain(record.treaty(code).on(on), state)
    except BadDate:
        return "none", []
    if state not in record.treaty(code).histories:
        return explained.standing, []  # the one step would say that nothing is known
    return explained.standing, [
        Told(step.date or "", step.text, step.rule, step.foreseen) for step in explained.steps
    ]


def _days(old: list[Happened], new: list[Happened]) -> tuple[date, ...]:
    differ = set(old) ^ set(new)
    return tuple(sorted({day for _, day, _ in differ if day is not None}))
