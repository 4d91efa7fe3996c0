"""How good forecasts were: Brier scores, what can be said with few cases, and calibration."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

RESAMPLES = 2_000


@dataclass(frozen=True, slots=True)
class Scored:
    """One forecast and what came: the probability given, whether the deadline was met, and whose it was."""

    state: str
    probability: float
    met: bool


def brier(scored: Sequence[Scored]) -> float:
    """The mean squared distance of forecasts from what came: 0 is perfect, 0.25 what one half always gets."""
    return sum((one.probability - one.met) ** 2 for one in scored) / len(scored)


def interval(
    pairs: Sequence[tuple[Scored, Scored]], of: Callable[[Sequence[tuple[Scored, Scored]]], float]
) -> tuple[float, float]:
    """95 of 100 of a figure's values when states are drawn anew, each with all its forecasts: forecasts for one
    state stand or fall together. The draws follow from the number of forecasts alone.
    """
    by_state: dict[str, list[tuple[Scored, Scored]]] = {}
    for pair in pairs:
        by_state.setdefault(pair[0].state, []).append(pair)
    states = sorted(by_state)
    draw = random.Random(len(pairs))  # noqa: S311 - no secret rests on it
    values = []
    for _ in range(RESAMPLES):
        drawn = [pair for state in draw.choices(states, k=len(states)) for pair in by_state[state]]
        values.append(of(drawn))
    values.sort()
    return values[round(0.025 * (RESAMPLES - 1))], values[round(0.975 * (RESAMPLES - 1))]


def difference(pairs: Sequence[tuple[Scored, Scored]]) -> float:
    """The Brier score of the first forecasts less that of the second; below 0 the first are better."""
    return brier([one for one, _ in pairs]) - brier([other for _, other in pairs])


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927): honest for few tries, unlike that of the normal curve."""
    z = 1.959964
    share = hits / tries
    middle = (share + z * z / (2 * tries)) / (1 + z * z / tries)
    half = z / (1 + z * z / tries) * sqrt(share * (1 - share) / tries + z * z / (4 * tries * tries))
    return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Bin:
    """The forecasts between two probabilities, and how many of them came true."""

    low: float
    high: float
    count: int
    mean: float
    met: int

    @property
    def bounds(self) -> tuple[float, float]:
        """The 95 % interval of the share met."""
        return wilson(self.met, self.count)


EDGES = (0.0, 0.1, 0.5, 0.9, 1.0)


def calibration(scored: Sequence[Scored]) -> list[Bin]:
    """The forecasts in four bins; those without any are left out."""
    found = []
    for low, high in pairwise(EDGES):
        inside = [
            one
            for one in scored
            if low <= one.probability < high or (high == EDGES[-1] and one.probability == high)
        ]
        if inside:
            mean = sum(one.probability for one in inside) / len(inside)
            found.append(Bin(low, high, len(inside), mean, sum(one.met for one in inside)))
    return found
