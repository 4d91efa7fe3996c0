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
        rows: list[tuple[int, int, int, int]] = []
        for number, found in enumerate(histories):
            for state in sorted(found):
                history = found[state]
                rows.extend(
                    (number, place[state], point, certain)
                    for point, certain in zip(history.points, history.certain, strict=True)
                )
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
    def _keys(self) -> Numbers:
        """One ascending number for each change: state under treaty, then day."""
        changes = self.changes
        keys: Numbers = ((changes.treaty * len(self.states) + changes.state) << 20) | changes.day
        return keys

    def standings(self, treaty: Numbers, state: Numbers, day: Numbers) -> NDArray[np.uint8]:
        """The words that certainly hold, as bits, for each (treaty, state, day) of three equal columns.

        Treaties and states are numbers of their place in ``treaties`` and ``states``, days are ordinals.
        """
        numpy = _numpy()
        pair = treaty * len(self.states) + state
        found = numpy.searchsorted(self._keys, (pair << 20) | day, side="right") - 1
        nearest = numpy.maximum(found, 0)
        own = (found >= 0) & ((self._keys[nearest] >> 20) == pair)
        masks: NDArray[np.uint8] = numpy.where(own, self.changes.certain[nearest], 0).astype(numpy.uint8)
        return masks

    def counts(self, word: str, first: date, last: date) -> NDArray[np.int32]:
        """How many states the word certainly holds for, one row per treaty, one column per day."""
        if word not in BIT:
            raise UsageError(f"'{word}' is not a word for standing: use one of {', '.join(WORDS)}")
        numpy = _numpy()
        changes = self.changes
        holds = (changes.certain & BIT[word] != 0).astype(numpy.int32)
        if len(holds) == 0:
            return numpy.zeros((len(self.treaties), (last - first).days + 1), dtype=numpy.int32)  # type: ignore[no-any-return]
        pair = self._keys >> 20
        before = numpy.concatenate(([0], holds[:-1]))
        before[numpy.concatenate(([True], pair[1:] != pair[:-1]))] = 0
        step = holds - before
        moved = numpy.flatnonzero(step)
        days = (last - first).days + 1
        column = numpy.maximum(changes.day[moved] - first.toordinal(), 0)
        within = column < days
        rising = numpy.zeros((len(self.treaties), days), dtype=numpy.int32)
        numpy.add.at(rising, (changes.treaty[moved][within], column[within]), step[moved][within])
        totals: NDArray[np.int32] = numpy.cumsum(rising, axis=1, dtype=numpy.int32, out=rising)
        return totals


def panel(
    treaties: Iterable[str] | None = None,
    *,
    every: str = "1mo",
    first: date | str | None = None,
    last: date | str | None = None,
    record: Record | None = None,
) -> pl.DataFrame:
    """One row for each treaty, state and day, with the standing: ``treaty, state, date, standing``.

    ``every`` is ``1d``, ``1w``, ``1mo`` or ``1y`` (or a multiple); days run from ``first`` (by default the
    month of the first act) to ``last`` (today). States appear under a treaty once they have acted.
    Raises MissingExtra without the columnar libraries, UsageError for a step that is none.
    """
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
