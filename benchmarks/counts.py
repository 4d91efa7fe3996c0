"""The number of states that have consented to every treaty, on every day from 1946 to 2026.

A table of one row per treaty and one column per day. Large records are asked in blocks of treaties, all
contenders in the same ones; every block is compared number by number. Beside them stands what it takes to
fill a table of that size with one number: nobody can be quicker, and for large tables that is most of it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import engines
from benchmarks.corpus import corpus
from benchmarks.counters import DAYS, DUCKDB, FIRST, LAST, NAMES, Counter, counters
from benchmarks.measure import Times, amount, median, paired, ratio, table, verdict
from servanda.panels import Changes, Panel

TARGET = 10.0
LIMIT, FULL_LIMIT = 30.0, 120.0
"""Who would need longer than so many seconds for a larger record is left out of it."""
BARE = "a table of that size, filled"
BLOCK = 4100
"""How many treaties at a time: their counts are 121 million numbers."""


def main(full: bool = False) -> int:
    """Prints the tables; 1 where a target is missed."""
    given = corpus()
    acts = engines.acts_of(given.record, given.panel)
    print(f"**Counts: every treaty on every day from {FIRST.year} to {LAST.year}, {given.called}**")
    needed = dict.fromkeys(NAMES, 0.0)
    met, growth, limit = True, [], FULL_LIMIT if full else LIMIT
    for times in (1, 10, 100) if full else (1, 10):
        left_out = {name: seconds for name, seconds in needed.items() if seconds > limit}
        names = [name for name in needed if name not in left_out]
        taken = _counted(engines.copies(given.panel, times), acts.copies(times), times, names)
        for name, seconds in left_out.items():
            print(f"\n{name} is left out: it would need about {seconds:.0f} s.")
        ours, bare = taken.pop("servanda"), taken.pop(BARE)
        met &= verdict(
            "the best of DuckDB, servanda = 1",
            min(ratio(taken[name], ours) for name in DUCKDB if name in taken),
            TARGET,
        )
        growth.append(_cost(len(acts) * times, median(ours), median(bare)))
        needed = {name: 10 * median(seconds) for name, seconds in taken.items()} | {
            name: 10 * seconds for name, seconds in left_out.items()
        }
    print("\nOur cost as the acts grow:\n")
    print(table(["acts", "all counts", "each act", "each act, filling a table aside"], growth))
    return 0 if met else 1


def _cost(acts: int, ours: float, bare: float) -> list[str]:
    return [f"{acts:,}", amount(ours), amount(ours / acts), amount(max(ours - bare, 0.0) / acts)]


def _counted(panel: Panel, acts: engines.Acts, times: int, names: list[str]) -> Times:
    contenders = {"servanda": _ours(panel), BARE: _bare, **counters(acts, names)}
    blocks = [(low, min(low + BLOCK, acts.treaties)) for low in range(0, acts.treaties, BLOCK)]
    rounds, patience = (7, 12.0) if len(blocks) == 1 else (1, 4.0)
    parts = [_block(contenders, low, high, rounds, patience) for low, high in blocks]
    whole = {
        name: [sum(turn) for turn in zip(*(part[name] for part in parts), strict=False)]
        for name in contenders
    }
    millions = acts.treaties * DAYS / 1e6
    print(f"\n{len(acts):,} acts (record x {times}), {millions:,.0f} million counts, all equal:\n")
    rows = [
        [name, amount(median(taken)), f"{ratio(taken, whole['servanda']):.1f}"]
        for name, taken in whole.items()
    ]
    print(table(["", "all counts", "servanda = 1"], rows), flush=True)
    return whole


def _block(contenders: dict[str, Counter], low: int, high: int, rounds: int, patience: float) -> Times:
    expected = contenders["servanda"](low, high)

    def same(name: str, answer: NDArray[Any]) -> None:
        assert name == BARE or np.array_equal(answer, expected), f"{name} counts differently"

    runs = {name: lambda count=count: count(low, high) for name, count in contenders.items()}
    return paired(runs, same=same, rounds=rounds, patience=patience)


def _bare(low: int, high: int) -> NDArray[np.int16]:
    return np.full((high - low, DAYS), 1, dtype=np.int16)


def _ours(panel: Panel) -> Counter:
    parts: dict[tuple[int, int], Panel] = {}

    def count(low: int, high: int) -> NDArray[Any]:
        if (low, high) not in parts:
            parts[low, high] = _part(panel, low, high)
        return parts[low, high].counts("consented", FIRST, LAST)

    return count


def _part(panel: Panel, low: int, high: int) -> Panel:
    changes = panel.changes
    own = slice(*np.searchsorted(changes.treaty, [low, high]))
    return Panel(
        panel.treaties[low:high],
        panel.states,
        Changes(
            treaty=changes.treaty[own] - low,
            state=changes.state[own],
            day=changes.day[own],
            certain=changes.certain[own],
        ),
    )
