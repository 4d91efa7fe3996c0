"""The same acts in DuckDB and SQLite, prepared as well as we know how.

Both are given the acts the law admits, one row each: signatures, instruments, their ends. From these one
statement makes, in either engine, a table of periods: from which day, until which day, and whether the state
was then a consenting state, a signatory or neither. So what they are asked is simpler than what servanda
answers (it knows the parties, those who left, and what is open besides); our answers are mapped to theirs.
Keys are integers and days are numbers, which suits the engines; making the tables is not counted.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from servanda.engine import History
from servanda.engine.history import BIT
from servanda.panels import Changes, Panel
from servanda.records import Record

SIGNED, MAY_CONSENT, CONSENTED, ENDED, TAKEN_BACK, CEASED = range(1, 7)
LATER = date.max.toordinal()

PERIODS = f"""
CREATE TABLE made AS
WITH by_day AS (
  SELECT treaty, state, day,
    sum(CASE WHEN act = {SIGNED} THEN 1 ELSE 0 END) AS signed,
    sum(CASE WHEN act = {CONSENTED} THEN 1 WHEN act IN ({ENDED}, {TAKEN_BACK}) THEN -1 ELSE 0 END) AS bound,
    sum(CASE WHEN act IN ({MAY_CONSENT}, {CONSENTED}) THEN 1 WHEN act = {TAKEN_BACK} THEN -1 ELSE 0 END)
      AS ever,
    sum(CASE WHEN act = {CEASED} THEN 1 ELSE 0 END) AS ceased
  FROM acts GROUP BY treaty, state, day
), so_far AS (
  SELECT treaty, state, day, sum(signed) OVER w AS signed, sum(bound) OVER w AS bound,
    sum(ever) OVER w AS ever, sum(ceased) OVER w AS ceased
  FROM by_day WINDOW w AS (PARTITION BY treaty, state ORDER BY day)
)
SELECT treaty, state, day,
  lead(day, 1, {LATER}) OVER (PARTITION BY treaty, state ORDER BY day) AS until,
  CASE WHEN ceased > 0 THEN 0 WHEN bound > 0 THEN 2 WHEN signed > 0 AND ever <= 0 THEN 1 ELSE 0 END AS word
FROM so_far ORDER BY treaty, state, day
"""
"""Word 2: has consented and not left. Word 1: has signed only. Word 0: neither."""

Column = NDArray[np.int32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """Acts as columns, treaties and states as numbers of their place in a panel."""

    treaty: Column
    state: Column
    day: Column
    act: Column
    treaties: int
    states: int

    def __len__(self) -> int:
        return len(self.act)

    def copies(self, times: int) -> Acts:
        """The acts so many times over, each time for further treaties."""
        return Acts(
            treaty=_further(self.treaty, times, self.treaties),
            state=np.tile(self.state, times),
            day=np.tile(self.day, times),
            act=np.tile(self.act, times),
            treaties=self.treaties * times,
            states=self.states,
        )


def acts_of(record: Record, panel: Panel) -> Acts:
    """The acts of all histories of the record."""
    place = {state: number for number, state in enumerate(panel.states)}
    rows = [
        (number, place[state], day.toordinal(), act)
        for number, code in enumerate(panel.treaties)
        for state, history in record.treaty(code).histories.items()
        for day, act in _acts(history)
    ]
    treaty, state, day, act = np.array(rows, dtype=np.int32).reshape(-1, 4).T.copy()
    return Acts(
        treaty=treaty,
        state=state,
        day=day,
        act=act,
        treaties=len(panel.treaties),
        states=len(panel.states),
    )


def _acts(history: History) -> list[tuple[date, int]]:
    """What the state did, on the day from which it is certain; nothing for what is never certain."""
    found: list[tuple[date, int]] = []
    if history.signed_on is not None and history.signed_on[1] != date.max:
        found.append((history.signed_on[1], SIGNED))
    for spell in history.spells:
        first, last = spell.deposited
        if first != last:
            found.append((first, MAY_CONSENT))
        if last == date.max:
            continue
        found.append((last, CONSENTED))
        if spell.ended[0] is not None:
            found.append((spell.ended[0], TAKEN_BACK if spell.taken_back else ENDED))
    found += [(event.on, CEASED) for event in history.events if event.what == "state_ceased" and event.on]
    return found


def copies(panel: Panel, times: int) -> Panel:
    """The panel so many times over, each time for further treaties."""
    changes = panel.changes
    return Panel(
        [code if number == 0 else f"{code} ({number})" for number in range(times) for code in panel.treaties],
        panel.states,
        Changes(
            treaty=_further(changes.treaty, times, len(panel.treaties)),
            state=np.tile(changes.state, times),
            day=np.tile(changes.day, times),
            certain=np.tile(changes.certain, times),
        ),
    )


def _further(treaty: NDArray[Any], times: int, treaties: int) -> NDArray[Any]:
    return (np.tile(treaty, times) + np.repeat(np.arange(times) * treaties, len(treaty))).astype(treaty.dtype)


def in_words(masks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Our standings in the words of the engines."""
    signatory = np.where(masks & BIT["signatory"], 1, 0)
    return np.where(masks & BIT["consented"], 2, signatory).astype(np.uint8)


def in_duckdb(acts: Acts) -> duckdb.DuckDBPyConnection:
    """A database in memory, its table ``periods`` ordered by treaty, state and day, in narrow types."""
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    connection.register("given", _frame(acts))
    connection.execute("CREATE TABLE acts AS SELECT * FROM given")
    connection.execute(PERIODS)
    connection.execute(
        "CREATE TABLE periods AS SELECT treaty::INT AS treaty, state::INT AS state, day::INT AS day, "
        "until::INT AS until, word::UTINYINT AS word FROM made ORDER BY treaty, state, day"
    )
    connection.execute("DROP TABLE made")
    return connection


def in_sqlite(acts: Acts) -> sqlite3.Connection:
    """A database in memory, its table ``periods`` clustered by treaty, state and day, so that one seek finds
    the answer."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE acts (treaty INTEGER, state INTEGER, day INTEGER, act INTEGER)")
    columns = (acts.treaty, acts.state, acts.day, acts.act)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    connection.executemany("INSERT INTO acts VALUES (?, ?, ?, ?)", rows)
    connection.execute(PERIODS)
    connection.execute(
        "CREATE TABLE periods (treaty INTEGER, state INTEGER, day INTEGER, until INTEGER, word INTEGER, "
        "PRIMARY KEY (treaty, state, day)) WITHOUT ROWID"
    )
    connection.execute("INSERT INTO periods SELECT * FROM made ORDER BY treaty, state, day")
    connection.execute("DROP TABLE made")
    connection.execute("ANALYZE")
    return connection


def _frame(acts: Acts) -> pd.DataFrame:
    return pd.DataFrame({"treaty": acts.treaty, "state": acts.state, "day": acts.day, "act": acts.act})
