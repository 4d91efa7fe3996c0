"""What every state owes on every day at once, as columns.

Each obligation is asked about once for every time in which its answer cannot change, and the answer is spread over the
days of that time. They are those of ``owing.obligations``, one by one, and a test holds them to it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from servanda import places
from servanda.engine.obligations import Obligation
from servanda.engine.owed import Line
from servanda.errors import MissingExtra
from servanda.owing import order_of

if TYPE_CHECKING:
    import polars as pl

    from servanda.records import Record


class Run(NamedTuple):
    """One answer that holds for consecutive days asked about: their first place, the place after the last."""

    begins: int
    ends: int
    answer: Obligation


def runs(line: Line, days: Sequence[date]) -> Iterator[Run]:
    """How one obligation stands on each of some days in ascending order, less those on which it is not owed."""
    turning = {day.toordinal() for day in line.turning_days()}
    edges = sorted({line.listed_from.toordinal(), *turning, *(day + 1 for day in turning)})
    places_of = sorted({bisect_left(days, date.fromordinal(edge)) for edge in edges if edge <= _LAST})
    for begins, ends in zip([0, *places_of], [*places_of, len(days)], strict=True):
        answer = line.on(days[begins]) if begins < ends else None
        if answer is not None:
            yield Run(begins, ends, answer)


_LAST = date.max.toordinal()


def matrix(
    record: Record,
    days: Sequence[date],
    treaties: Iterable[str] | None = None,
    states: Iterable[str] | None = None,
) -> pl.DataFrame:
    """One row for each obligation and day: ``treaty, state, article, obligation, covering, date, status, due``.

    Rows are ordered by treaty, state, article, the time covered and the day. ``days`` are in ascending order. Raises
    MissingExtra without the columnar libraries, UnknownTreaty, UnknownPlace, BadDate for a day too far off.
    """
    try:
        import numpy as np
        import polars as pl
    except ImportError:
        raise MissingExtra("this needs numpy and polars: pip install 'servanda[panel]'") from None
    found: list[Run] = []
    if days:
        wanted = None if states is None else sorted({places.resolve(name, days[-1]).code for name in states})
        for code in record.owing if treaties is None else record.codes_of(treaties):
            owing = record.treaty(code).owing
            for state in owing.states if wanted is None else wanted:
                of_state = [list(runs(line, days)) for line in owing.lines(state, days[-1])]
                for of_line in sorted(filter(None, of_state), key=lambda found: order_of(found[0].answer)):
                    found += of_line
    columns = _columns(np, found)
    lengths = columns.pop("length")
    begins = np.repeat(columns.pop("begins"), lengths)
    place = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths) + begins
    epoch = date(1970, 1, 1).toordinal()
    asked = np.array([day.toordinal() - epoch for day in days], dtype=np.int32)
    spread = {
        name: pl.Series(column).gather(np.repeat(np.arange(len(found)), lengths))
        for name, column in columns.items()
    }
    return pl.DataFrame(spread).with_columns(pl.Series("date", asked[place]).cast(pl.Date)).select(*ORDER)


ORDER = ("treaty", "state", "article", "obligation", "covering", "date", "status", "due")
"""The columns, in order."""


def _columns(np: Any, found: list[Run]) -> dict[str, Any]:
    """Runs as columns, one value each."""
    import polars as pl

    answers = [run.answer for run in found]
    columns: dict[str, Any] = {
        name: pl.Series([getattr(answer, name) for answer in answers], dtype=pl.String)
        for name in ("treaty", "state", "article", "obligation", "covering")
    }
    columns["status"] = pl.Series([answer.status for answer in answers], dtype=pl.String)
    columns["due"] = pl.Series([answer.due for answer in answers], dtype=pl.Date)
    columns["begins"] = np.array([run.begins for run in found], dtype=np.int64)
    columns["length"] = np.array([run.ends - run.begins for run in found], dtype=np.int64)
    return columns
