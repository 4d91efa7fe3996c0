"""Times taken in turn, so that whatever else the machine does falls on all alike; and tables of them."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Times = dict[str, list[float]]
"""What each contender took, round by round; one that ran out of patience has fewer rounds."""

TURN = 0.1


def paired(
    contenders: Mapping[str, Callable[[], Any]],
    *,
    same: Callable[[str, Any], None] | None = None,
    rounds: int = 7,
    patience: float = 12.0,
) -> Times:
    """The times of all contenders, each with a turn in every round.

    A first run of each is not measured: it warms up, and ``same`` is given every answer to compare. A turn
    is at least three runs and lasts at least ``TURN`` seconds; its median counts. Whoever has used more than
    ``patience`` seconds gets no further run; who does so at once is measured by that run.
    """
    taken: Times = {name: [] for name in contenders}
    used = dict.fromkeys(contenders, 0.0)
    for name, run in contenders.items():
        begun = time.perf_counter()
        answer = run()
        used[name] = time.perf_counter() - begun
        if used[name] > patience:
            taken[name].append(used[name])
        if same is not None:
            same(name, answer)
        del answer
    for _ in range(rounds):
        for name, run in contenders.items():
            if used[name] <= patience:
                turn = _turn(run, patience)
                used[name] += sum(turn)
                taken[name].append(statistics.median(turn))
    return taken


def _turn(run: Callable[[], Any], patience: float) -> list[float]:
    gc.collect()
    turn: list[float] = []
    while (len(turn) < 3 or sum(turn) < TURN) and sum(turn) < patience:
        begun = time.perf_counter()
        run()
        turn.append(time.perf_counter() - begun)
    return turn


def median(times: Sequence[float]) -> float:
    """The time in the middle."""
    return statistics.median(times)


def ratio(theirs: Sequence[float], ours: Sequence[float]) -> float:
    """How many times as long they took, as the median of the rounds in which both ran."""
    return statistics.median(one / other for one, other in zip(theirs, ours, strict=False))


def amount(seconds: float) -> str:
    """A time in the unit it is best read in."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table: the first column to the left, all others to the right."""
    lines = [f"| {' | '.join(head)} |", f"|---|{'--:|' * (len(head) - 1)}"]
    lines += [f"| {' | '.join(str(cell) for cell in row)} |" for row in rows]
    return "\n".join(lines)


def verdict(what: str, reached: float, target: float, *, at_most: bool = False) -> bool:
    """Whether a target is reached; it is printed either way."""
    met = reached <= target if at_most else reached >= target
    bound = "at most" if at_most else "at least"
    print(f"\n{what}: {reached:.3g}, target {bound} {target:g}: {'met' if met else 'MISSED'}")
    return met
