"""Who consented, counted for every treaty and day, in DuckDB, SQLite and pandas.

All begin with the periods of ``engines`` and end with a column of numbers, treaty by treaty and day by day.
DuckDB is asked in three ways: a running sum over the grid of treaties and days, an ASOF join of that grid
with the days on which the number changed, and those changes unrolled to days, which is quickest.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import Any

import duckdb
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benchmarks import engines

FIRST, LAST = date(1946, 1, 1), date(2026, 12, 31)
BEGIN, END = FIRST.toordinal(), LAST.toordinal()
DAYS = END - BEGIN + 1

Counter = Callable[[int, int], NDArray[np.int16]]
"""Counts for the treaties from one number up to, not including, another."""

STEPS = f"""
WITH chosen AS (
  SELECT treaty FROM treaties WHERE treaty >= ? AND treaty < ?
), held AS (
  SELECT treaty, state, day, CASE WHEN word = 2 THEN 1 ELSE 0 END AS held
  FROM periods JOIN chosen USING (treaty)
), moves AS (
  SELECT treaty, CASE WHEN day < {BEGIN} THEN {BEGIN} ELSE day END AS day,
    held - coalesce(lag(held) OVER (PARTITION BY treaty, state ORDER BY day), 0) AS step
  FROM held WHERE day <= {END}
), steps AS (
  SELECT treaty, day, CAST(sum(step) AS INTEGER) AS step
  FROM (SELECT * FROM moves WHERE step <> 0 UNION ALL SELECT treaty, {BEGIN}, 0 FROM chosen) AS all_moves
  GROUP BY treaty, day
)"""
SUMS = f"""{STEPS}, sums AS (
  SELECT treaty, day, lead(day, 1, {END + 1}) OVER w AS until, CAST(sum(step) OVER w AS SMALLINT) AS n
  FROM steps WINDOW w AS (PARTITION BY treaty ORDER BY day)
)"""
DUCKDB = {
    "DuckDB, running sum": f"""{STEPS}
SELECT CAST(sum(coalesce(step, 0)) OVER (PARTITION BY g.treaty ORDER BY g.day ROWS UNBOUNDED PRECEDING)
  AS SMALLINT) AS n
FROM (SELECT treaty, day FROM chosen CROSS JOIN days) g
LEFT JOIN steps s ON s.treaty = g.treaty AND s.day = g.day ORDER BY g.treaty, g.day""",
    "DuckDB, ASOF join": f"""{SUMS}
SELECT n FROM (SELECT treaty, day FROM chosen CROSS JOIN days) g
ASOF JOIN sums s ON s.treaty = g.treaty AND s.day <= g.day ORDER BY g.treaty, g.day""",
    "DuckDB, unrolled": f"""{SUMS}
SELECT n FROM (SELECT n, unnest(range(day, until)) FROM (SELECT * FROM sums ORDER BY treaty, day))""",
}
SQLITE = f"""{SUMS}
SELECT n FROM (SELECT * FROM sums ORDER BY treaty, day) s
CROSS JOIN days d ON d.day >= s.day AND d.day < s.until"""


def counters(acts: engines.Acts, names: list[str]) -> dict[str, Counter]:
    """The counters of these names, for these acts."""
    duck = engines.in_duckdb(acts)
    duck.execute(f"CREATE TABLE days AS SELECT unnest(range({BEGIN}, {END + 1}))::INT AS day")
    duck.execute(f"CREATE TABLE treaties AS SELECT unnest(range({acts.treaties}))::INT AS treaty")
    found: dict[str, Counter] = {
        name: _of_duckdb(duck, statement) for name, statement in DUCKDB.items() if name in names
    }
    if "pandas" in names:
        found["pandas"] = _of_pandas(duck.execute("SELECT treaty, state, day, word FROM periods").fetch_df())
    if "SQLite" in names:
        found["SQLite"] = _of_sqlite(acts)
    return found


NAMES = [*DUCKDB, "pandas", "SQLite"]


def _of_duckdb(connection: duckdb.DuckDBPyConnection, statement: str) -> Counter:
    def count(low: int, high: int) -> NDArray[Any]:
        numbers = np.asarray(connection.execute(statement, (low, high)).fetchnumpy()["n"])
        return numbers.reshape(high - low, DAYS)

    return count


def _of_pandas(periods: pd.DataFrame) -> Counter:
    treaties = periods["treaty"].to_numpy()

    def count(low: int, high: int) -> NDArray[Any]:
        own = periods.iloc[slice(*np.searchsorted(treaties, [low, high]))]
        held = (own["word"] == 2).astype(np.int32)
        step = held - held.groupby([own["treaty"], own["state"]]).shift(fill_value=0)
        moves = pd.DataFrame({"treaty": own["treaty"], "day": own["day"].clip(lower=BEGIN), "step": step})
        moves = moves[(moves["step"] != 0) & (moves["day"] <= END)]
        grid = moves.groupby(["day", "treaty"])["step"].sum().unstack(fill_value=0)
        grid = grid.reindex(index=range(BEGIN, END + 1), columns=range(low, high), fill_value=0)
        return np.asarray(grid.cumsum().to_numpy().T)

    return count


def _of_sqlite(acts: engines.Acts) -> Counter:
    connection: sqlite3.Connection = engines.in_sqlite(acts)
    for name, values in (("day", range(BEGIN, END + 1)), ("treaty", range(acts.treaties))):
        table = "days" if name == "day" else "treaties"
        connection.execute(f"CREATE TABLE {table} ({name} INTEGER PRIMARY KEY)")
        connection.executemany(f"INSERT INTO {table} VALUES (?)", ((value,) for value in values))

    def count(low: int, high: int) -> NDArray[Any]:
        rows = connection.execute(SQLITE, (low, high))
        numbers = np.fromiter((row[0] for row in rows), np.int16, (high - low) * DAYS)
        return numbers.reshape(high - low, DAYS)

    return count
