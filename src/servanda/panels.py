"""Every treaty, state and day at once: columns, not objects.

The law is reckoned once for each state under each treaty; what is left is arithmetic on columns. Answers
are the same as those of ``ask``, one by one, and a test holds them to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from servanda.clock import today
from servanda.dates import MissingDay, months_after, parse_day
from servanda.engine.history import BIT, STANDINGS, WORDS, standing_of
from servanda.errors import MissingExtra, UsageError

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from servanda.records import Record

    Numbers = NDArray[np.int64]


FIRST_OBLIGATIONS = date(1999, 1, 1)
"""From when obligations are shown where nobody names a day: the year of the Mine Ban Convention."""

_NEVER = 2**31 - 1
"""A day number later than any day."""


def _numpy() -> Any:
    try:
        import numpy
    except ImportError:
        raise MissingExtra("this needs numpy: pip install 'servanda[panel]'") from None
    return numpy


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Every change of standing as columns: which treaty, which state, from which day, to which words.

    ``day`` is ``date.toordinal``; ``certain`` holds the words as bits (``history.WORDS``). Rows are ordered
    by treaty, state and day.
    """

    treaty: Numbers
    state: Numbers
    day: Numbers
    certain: NDArray[np.uint8]


class Panel:
    """The standings of all treaties of a record, reckoned once and asked in bulk."""

    def __init__(self, treaties: Sequence[str], states: Sequence[str], changes: Changes) -> None:
        self.treaties = tuple(treaties)
        self.states = tuple(states)
        self.changes = changes

    @classmethod
    def of(cls, record: Record, treaties: Iterable[str] | None = None) -> Panel:
        """The panel of these treaties, or of all in the record. Raises UnknownTreaty."""
        np = _numpy()
        codes = (
            [record.treaty(name).code for name in treaties] if treaties is not None else list(record.codes)
        )
        histories = [record.treaty(code).histories for code in codes]
        states = sorted({state for found in histories for state in found})
        place = {state: number for number, state in enumerate(states)}
        rows = [
            (number, place[state], point, certain)
            for number, found in enumerate(histories)
            for state in sorted(found)
            for point, certain in zip(found[state].points, found[state].certain, strict=True)
        ]
        columns = np.array(rows, dtype=np.int64).reshape(-1, 4)
        return cls(
            codes,
            states,
            Changes(
                treaty=columns[:, 0].copy(),
                state=columns[:, 1].copy(),
                day=columns[:, 2].copy(),
                certain=columns[:, 3].astype(np.uint8),
            ),
        )

    @cached_property
    def _pairs(self) -> Numbers:
        """One number for the state under the treaty of each change."""
        pairs: Numbers = self.changes.treaty * len(self.states) + self.changes.state
        return pairs

    @cached_property
    def _first_changes(self) -> NDArray[np.bool_]:
        """Whether a change is the first one of its state under its treaty."""
        pairs = self._pairs
        first: NDArray[np.bool_] = _numpy().ones(len(pairs), dtype=bool)
        first[1:] = pairs[1:] != pairs[:-1]
        return first

    @cached_property
    def _periods(self) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]]:
        """Each state under each treaty as a run of periods, the one before its first change among them.

        The first column has the place of that first period for every pair; the others, for every period,
        the day on which the next one begins and the words that hold meanwhile. Pairs without a change
        share period 0, which never ends.
        """
        numpy = _numpy()
        changes, begins = self.changes, self._first_changes
        after = numpy.arange(1, len(begins) + 1) + numpy.cumsum(begins)
        size = int(after[-1]) + 1 if len(after) else 1
        until = numpy.full(size, _NEVER, dtype=numpy.int32)
        words = numpy.zeros(size, dtype=numpy.uint8)
        until[after - 1] = changes.day
        words[after] = changes.certain
        first = numpy.zeros(len(self.treaties) * len(self.states), dtype=numpy.int32)
        first[self._pairs[begins]] = after[begins] - 1
        return first, until, words

    def standings(self, treaty: Numbers, state: Numbers, day: Numbers) -> NDArray[np.uint8]:
        """The words that certainly hold, as bits, for each (treaty, state, day) of three equal columns.

        Treaties and states are numbers of their place in ``treaties`` and ``states``, days are ordinals.
        """
        numpy = _numpy()
        first, until, words = self._periods
        period = first.take(treaty * len(self.states) + state)
        asked = day.astype(numpy.int32)
        # Nearly every standing changes once or twice; the few that go on changing are followed by themselves.
        for _ in range(2):
            period += until.take(period) <= asked
        left = numpy.flatnonzero(until.take(period) <= asked)
        while left.size:
            period[left] += 1
            left = left[until[period[left]] <= asked[left]]
        masks: NDArray[np.uint8] = words.take(period)
        return masks

    def counts(self, word: str, first: date, last: date) -> NDArray[np.int16] | NDArray[np.int32]:
        """How many states the word certainly holds for, one row per treaty, one column per day.

        The numbers have 16 bits where no count can need more, since the table is large: they can be
        subtracted from each other, but are better widened before they are multiplied.
        """
        if word not in BIT:
            raise UsageError(f"'{word}' is not a word for standing: use one of {', '.join(WORDS)}")
        numpy = _numpy()
        treaties, days = len(self.treaties), max((last - first).days + 1, 0)
        treaty, place, step = self._steps(word, first, days)
        # All rows laid end to end make one line; where a row begins, the count of the row before is undone.
        closing = -numpy.bincount(treaty, weights=step, minlength=treaties).astype(numpy.int32)
        edges = numpy.concatenate((numpy.arange(treaties) * days, treaty * days + place))
        rises = numpy.concatenate((numpy.zeros(treaties, dtype=numpy.int32), step))
        rises[1:treaties] = closing[:-1]
        # The changes come in runs already in order, which a stable sort makes use of.
        order = numpy.argsort(edges, kind="stable")
        width = numpy.int16 if len(self.states) < 2**15 else numpy.int32
        levels = numpy.cumsum(rises[order], dtype=numpy.int32).astype(width)
        lengths = numpy.diff(edges[order], append=treaties * days)
        totals: NDArray[np.int16] | NDArray[np.int32] = numpy.repeat(levels, lengths).reshape(treaties, days)
        return totals

    def _steps(self, word: str, first: date, days: int) -> tuple[Numbers, Numbers, NDArray[np.int32]]:
        """Where the count rises or falls: in which treaty, so many days after the first, by how much.

        What happened before the first day happens on it.
        """
        numpy = _numpy()
        changes = self.changes
        holds = (changes.certain & BIT[word] != 0).astype(numpy.int32)
        step = holds.copy()
        step[1:] -= numpy.where(self._first_changes[1:], 0, holds[:-1])
        place = numpy.maximum(changes.day - first.toordinal(), 0)
        moved = (step != 0) & (place < days)
        return changes.treaty[moved], place[moved], step[moved]


def panel(
    treaties: Iterable[str] | None = None,
    *,
    every: str = "1mo",
    first: date | str | None = None,
    last: date | str | None = None,
    record: Record | None = None,
    what: str = "standing",
) -> pl.DataFrame:
    """One row for each treaty, state and day, with the standing: ``treaty, state, date, standing``; or, for ``what``
    "obligations", one for each obligation: ``treaty, state, article, obligation, covering, date, status, due``.

    ``every`` is ``1d``, ``1w``, ``1mo`` or ``1y`` (or a multiple); days run from ``first`` (by default the
    month of the first act, for obligations January 1999) to ``last`` (today). States appear under a treaty once they
    have acted. Raises MissingExtra without the columnar libraries, UsageError for a step that is none.
    """
    if what not in ("standing", "obligations"):
        raise UsageError(f"'{what}' is not a panel servanda has: use standing or obligations")
    if what == "obligations":
        return _obligations(treaties, every, first, last, record)
    np = _numpy()
    try:
        import polars as pl
    except ImportError:
        raise MissingExtra("this needs polars: pip install 'servanda[panel]'") from None
    from servanda.records import shipped

    whole = Panel.of(record or shipped(), treaties)
    changes = whole.changes
    if len(changes.day) == 0:
        return pl.DataFrame(
            schema={"treaty": pl.String, "state": pl.String, "date": pl.Date, "standing": pl.String}
        )
    start = parse_day(first) if first is not None else date.fromordinal(int(changes.day.min())).replace(day=1)
    end = parse_day(last) if last is not None else today()
    days = np.array([day.toordinal() for day in days_from(start, end, every)], dtype=np.int64)
    pairs = np.unique(np.stack([changes.treaty, changes.state], axis=1), axis=0)
    treaty, state = (np.repeat(pairs[:, place], len(days)) for place in (0, 1))
    every_day = np.tile(days, len(pairs))
    masks = whole.standings(treaty, state, every_day)
    words = np.array([STANDINGS.index(standing_of(mask)) for mask in range(128)], dtype=np.uint8)
    acted = masks != 0
    epoch = date(1970, 1, 1).toordinal()
    return pl.DataFrame(
        {
            "treaty": pl.Series(np.array(whole.treaties)[treaty[acted]]),
            "state": pl.Series(np.array(whole.states)[state[acted]]),
            "date": pl.Series((every_day[acted] - epoch).astype(np.int32)).cast(pl.Date),
            "standing": pl.Series(np.array(STANDINGS)[words[masks[acted]]]),
        }
    )


def _obligations(
    treaties: Iterable[str] | None,
    every: str,
    first: date | str | None,
    last: date | str | None,
    record: Record | None,
) -> pl.DataFrame:
    from servanda.matrices import matrix
    from servanda.records import shipped

    start = parse_day(first) if first is not None else FIRST_OBLIGATIONS
    end = parse_day(last) if last is not None else today()
    return matrix(record or shipped(), days_from(start, end, every), treaties)


def days_from(first: date, last: date, every: str) -> list[date]:
    """The days from the first to the last, a step apart: ``1d``, ``2w``, ``1mo``, ``1y``."""
    number = "".join(char for char in every if char.isdigit())
    unit = every[len(number) :]
    size = int(number or 1)
    if not every or unit not in ("d", "w", "mo", "y") or size < 1:
        raise UsageError(f"'{every}' is not a step: use 1d, 1w, 1mo or 1y")
    found: list[date] = []
    count = 0
    while True:
        if unit in ("mo", "y"):
            months = count * size * (12 if unit == "y" else 1)
            day = months_after(first, months, missing_day=MissingDay.LAST_DAY_OF_MONTH)
        else:
            day = first + timedelta(days=count * size * (7 if unit == "w" else 1))
        if day > last:
            return found
        found.append(day)
        count += 1
