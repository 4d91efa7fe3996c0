"""10,000 random questions of the kind "how does this state stand under this treaty on this day".

One at a time, as a program asks while it works, and all at once, as an analyst does. Four in five are about a
state that acted under the treaty, one in five about any state and any treaty; days run from 1946 to 2026.
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

from benchmarks import engines
from benchmarks.corpus import Corpus, corpus
from benchmarks.counters import FIRST, LAST
from benchmarks.measure import Times, amount, median, paired, ratio, table, verdict
from servanda.panels import Panel

QUESTIONS = 10_000
SAMPLE = 500
"""How many of them DuckDB is asked one at a time: it is made for columns, not for this."""
BATCH_TARGET = 20.0

ONE = "SELECT word FROM periods WHERE treaty = ? AND state = ? AND day <= ? ORDER BY day DESC LIMIT 1"
SQLITE_BATCH = """
SELECT coalesce((SELECT word FROM periods p WHERE p.treaty = q.treaty AND p.state = q.state
                 AND p.day <= q.day ORDER BY p.day DESC LIMIT 1), 0)
FROM questions q ORDER BY q.id
"""
DUCKDB_BATCH = {
    "DuckDB, ASOF join": "SELECT q.id, p.word FROM questions q ASOF JOIN periods p "
    "ON p.treaty = q.treaty AND p.state = q.state AND p.day <= q.day",
    "DuckDB, join of periods": "SELECT q.id, p.word FROM questions q JOIN periods p "
    "ON p.treaty = q.treaty AND p.state = q.state AND q.day >= p.day AND q.day < p.until",
}

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """The questions as three columns of numbers."""

    treaty: Numbers
    state: Numbers
    day: Numbers

    def rows(self) -> list[tuple[int, int, int]]:
        """The same, question by question."""
        return list(zip(self.treaty.tolist(), self.state.tolist(), self.day.tolist(), strict=True))

    def frame(self) -> pd.DataFrame:
        """The same, numbered, as a table for the engines."""
        return pd.DataFrame(
            {
                "id": np.arange(len(self.day), dtype=np.int32),
                "treaty": self.treaty.astype(np.int32),
                "state": self.state.astype(np.int32),
                "day": self.day.astype(np.int32),
            }
        )


def questions(panel: Panel, seed: int = 1946) -> Questions:
    """The same 10,000 for everybody."""
    draw = np.random.default_rng(seed)
    pairs = np.unique(np.stack([panel.changes.treaty, panel.changes.state], axis=1), axis=0)
    treaty, state = pairs[draw.integers(0, len(pairs), QUESTIONS)].T.copy()
    anyone = draw.random(QUESTIONS) < 0.2
    treaty[anyone] = draw.integers(0, len(panel.treaties), anyone.sum())
    state[anyone] = draw.integers(0, len(panel.states), anyone.sum())
    day = draw.integers(FIRST.toordinal(), LAST.toordinal() + 1, QUESTIONS)
    return Questions(treaty=treaty, state=state, day=day)


def main(full: bool = False) -> int:
    """Prints the tables; 1 where a target is missed."""
    given = corpus()
    acts = engines.acts_of(given.record, given.panel)
    print(f"**Standings: {QUESTIONS:,} random (treaty, state, day), {given.called}**\n")
    met = _one_at_a_time(given, acts)
    growth: list[list[str]] = []
    for times in (1, 10, 100) if full else (1, 10):
        met &= _batch(engines.copies(given.panel, times), acts.copies(times), times, growth)
    print("\nOur cost as the acts grow:\n")
    print(table(["acts", "all at once", "each question"], growth))
    return 0 if met else 1


def _one_at_a_time(given: Corpus, acts: engines.Acts) -> bool:
    asked = questions(given.panel)
    panel, standing = given.panel, given.record.standing
    named = [
        (panel.treaties[treaty], panel.states[state], date.fromordinal(day))
        for treaty, state, day in asked.rows()
    ]
    numbered = asked.rows()
    ask_sqlite, ask_duckdb = engines.in_sqlite(acts).execute, engines.in_duckdb(acts).execute

    def ours() -> list[Any]:
        return [standing(*question) for question in named]

    def sqlite() -> list[Any]:
        return [ask_sqlite(ONE, question).fetchone() for question in numbered]

    def duckdb_() -> list[Any]:
        return [ask_duckdb(ONE, question).fetchone() for question in numbered[:SAMPLE]]

    expected = engines.in_words(np.array([found.certain for found in ours()], dtype=np.uint8))

    def same(name: str, answers: list[Any]) -> None:
        if name != "servanda":
            words = [row[0] if row else 0 for row in answers]
            assert (expected[: len(words)] == words).all(), f"{name} answers differently"

    times = paired({"servanda": ours, "SQLite": sqlite, "DuckDB": duckdb_}, same=same, rounds=9, patience=10)
    times["DuckDB"] = [seconds * QUESTIONS / SAMPLE for seconds in times["DuckDB"]]
    rows = [
        [name, amount(median(taken) / QUESTIONS), f"{ratio(taken, times['servanda']):.1f}"]
        for name, taken in times.items()
    ]
    print("One at a time, all answers equal:\n")
    print(table(["", "each", "servanda = 1"], rows))
    print(f"\nDuckDB was asked the first {SAMPLE} only.")
    best = min(ratio(times[name], times["servanda"]) for name in ("SQLite", "DuckDB"))
    return verdict("the better of SQLite and DuckDB, servanda = 1", best, 1.0)


def _batch(panel: Panel, acts: engines.Acts, times: int, growth: list[list[str]]) -> bool:
    asked = questions(panel)
    expected = engines.in_words(panel.standings(asked.treaty, asked.state, asked.day))
    sqlite, duck = _sqlite(acts, asked), _duckdb(acts, asked)
    periods = duck.execute("SELECT treaty, state, day, word FROM periods ORDER BY day").fetch_df()
    frame = asked.frame()

    def same(name: str, answer: NDArray[Any]) -> None:
        words = engines.in_words(answer) if name == "servanda" else answer
        assert np.array_equal(words, expected), f"{name} answers differently"

    def of_sqlite() -> NDArray[Any]:
        return np.fromiter((row[0] for row in sqlite.execute(SQLITE_BATCH)), np.uint8, QUESTIONS)

    def of_duckdb(statement: str) -> NDArray[Any]:
        # Putting the answers in their places is quicker than having the engine order them.
        found = duck.execute(statement).fetchnumpy()
        words = np.zeros(QUESTIONS, dtype=np.uint8)
        words[found["id"]] = found["word"]
        return words

    def of_pandas() -> NDArray[Any]:
        found = pd.merge_asof(frame.sort_values("day"), periods, on="day", by=["treaty", "state"])
        words = np.zeros(QUESTIONS, dtype=np.uint8)
        words[found["id"].to_numpy()] = found["word"].fillna(0).to_numpy()
        return words

    contenders: dict[str, Any] = {
        "servanda": lambda: panel.standings(asked.treaty, asked.state, asked.day),
        "SQLite": of_sqlite,
        **{
            name: lambda statement=statement: of_duckdb(statement) for name, statement in DUCKDB_BATCH.items()
        },
        "pandas, merge_asof": of_pandas,
    }
    taken = paired(contenders, same=same, rounds=15, patience=15)
    print(f"\nAll at once, {len(acts):,} acts (record x {times}), all answers equal:\n")
    _print_batch(taken)
    best = min(ratio(taken[name], taken["servanda"]) for name in ("SQLite", *DUCKDB_BATCH))
    ours = median(taken["servanda"])
    growth.append([f"{len(acts):,}", amount(ours), amount(ours / QUESTIONS)])
    return verdict("the better of SQLite and DuckDB, servanda = 1", best, BATCH_TARGET)


def _print_batch(taken: Times) -> None:
    rows = [
        [
            name,
            amount(median(times)),
            amount(median(times) / QUESTIONS),
            f"{ratio(times, taken['servanda']):.1f}",
        ]
        for name, times in taken.items()
    ]
    print(table(["", "10,000", "each", "servanda = 1"], rows))


def _sqlite(acts: engines.Acts, asked: Questions) -> sqlite3.Connection:
    connection = engines.in_sqlite(acts)
    connection.execute("CREATE TABLE questions (id INTEGER PRIMARY KEY, treaty, state, day)")
    rows = ((number, *row) for number, row in enumerate(asked.rows()))
    connection.executemany("INSERT INTO questions VALUES (?, ?, ?, ?)", rows)
    return connection


def _duckdb(acts: engines.Acts, asked: Questions) -> duckdb.DuckDBPyConnection:
    connection = engines.in_duckdb(acts)
    connection.register("asked", asked.frame())
    connection.execute("CREATE TABLE questions AS SELECT * FROM asked")
    return connection
