"""What states owe that they would not, and the other way round: obligations that arise, change or fall away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda import places
from servanda.engine.obligations import Obligation
from servanda.owing import order_of
from servanda.records import Record

Key = tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedChange:
    """One obligation that is another: ``before`` is None where it arises, ``after`` where it falls away."""

    what: Literal["arises", "changes", "falls away"]
    day: date
    name: str
    before: Obligation | None
    after: Obligation | None

    @property
    def shown(self) -> Obligation:
        """The obligation as it will be; as it was, where it falls away."""
        found = self.after or self.before
        assert found is not None
        return found


def owed(
    before: Record, after: Record, concerned: Iterable[tuple[str, str]], days: Sequence[date]
) -> tuple[OwedChange, ...]:
    """The obligations of these states that differ; each once, as it is on the last of the days on which it does.

    The last, for one that is put off by a month is not one that falls away in the meantime.
    """
    found: dict[Key, OwedChange] = {}
    for treaty, state in sorted(concerned):
        for day in reversed(days):
            old, new = _owed(before, treaty, state, day), _owed(after, treaty, state, day)
            for key in old.keys() | new.keys():
                change = _change(old.get(key), new.get(key), day)
                if change is not None:
                    found.setdefault(key, change)
    return tuple(sorted(found.values(), key=lambda change: (change.day, order_of(change.shown))))


def _owed(record: Record, treaty: str, state: str, day: date) -> dict[Key, Obligation]:
    if treaty not in record.owing:
        return {}
    return {
        (one.treaty, one.state, one.obligation, one.article, one.covering): one
        for one in record.treaty(treaty).owing.of(state, day)
    }


def _change(old: Obligation | None, new: Obligation | None, day: date) -> OwedChange | None:
    if (old is None and new is None) or (old is not None and new is not None and _said(old) == _said(new)):
        return None
    what: Literal["arises", "changes", "falls away"] = (
        "arises" if old is None else "falls away" if new is None else "changes"
    )
    one = new or old
    assert one is not None
    return OwedChange(what=what, day=day, name=places.name(one.state, on=day), before=old, after=new)


def _said(one: Obligation) -> tuple[object, ...]:
    """What a reader is told of an obligation; entries that only confirm it change nothing."""
    return (
        one.status, one.arises, one.due, one.original_due, one.fulfilled, one.because, one.caveats, one.missing,
    )  # fmt: skip
