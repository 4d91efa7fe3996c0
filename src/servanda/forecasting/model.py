"""Futures simulated from past years: each coming year releases what some past year did.

In every future the land that remains is drawn between its bounds, and each coming year takes the release of a past
one, drawn at random. How often each past year is drawn is itself uncertain where there are few of them: every future
draws its own weights (the Bayesian bootstrap of Rubin, 1981). The stream of random numbers follows from the figures of
release and not from what remains, so that the same figures give the same answer, and more land never looks quicker.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

import numpy as np

from servanda.errors import UsageError

Weighing = Literal["alike", "drawn", "recent"]
"""How past years are weighed: all alike, by weights each future draws, or such weights with later years favoured."""

FUTURES = 10_000
HALF_LIFE = 3.0
"""Years after which a past year weighs half, where recent years are favoured."""
QUANTILES = (0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A figure between two bounds, in km²."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """All that a simulation rests on.

    ``start`` is the first day after that on which ``confirmed`` and ``suspected`` land remained (all of it is
    ``confirmed`` where the source does not tell them apart). ``releases`` are the past years drawn from, ``found``
    the land newly found in them, where that counts. Years after ``start`` that are known already are used as they are.
    ``share_of_suspected`` is drawn where the releases hold only what was cleared, since survey may cancel the rest.
    """

    treaty: str
    state: str
    start: date
    confirmed: Span
    suspected: Span
    releases: dict[int, Span]
    found: dict[int, Span]
    share_of_suspected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Futures:
    """What came of the simulation.

    ``at_first`` are the quantiles of what is left before any coming year, in the order of ``QUANTILES``. ``finished``
    is the share of futures finished at the end of each of ``days``; ``remaining`` the quantiles of the area left on
    each, in the order of ``QUANTILES``; ``median_finish`` the day by which half of them are, if within the days.
    """

    days: tuple[date, ...]
    at_first: tuple[float, ...]
    finished: tuple[float, ...]
    remaining: tuple[tuple[float, ...], ...]

    @property
    def median_finish(self) -> date | None:
        """The first of the days by which half the futures are finished."""
        return next((day for day, share in zip(self.days, self.finished, strict=True) if share >= 0.5), None)


def futures(
    basis: Basis, days: tuple[date, ...], weighing: Weighing = "drawn", count: int = FUTURES
) -> Futures:
    """Simulate ``count`` futures and look at them on each of the ``days``, which come in order from ``start`` on.

    Raises UsageError where there is nothing to draw from.
    """
    if not basis.releases:
        raise UsageError("a simulation needs at least one past year")
    stream = np.random.Generator(np.random.PCG64(_seed(basis, weighing)))
    years = sorted(basis.releases)
    left = _between(basis.confirmed, stream.random(count))
    suspected = _between(basis.suspected, stream.random(count))
    share = stream.random(count)
    left = left + (suspected * share if basis.share_of_suspected else suspected)
    at_first = _quantiles(left)
    edges = _edges(basis, years, weighing, stream, count)
    finished, remaining = [], []
    at = basis.start
    releases = np.zeros(count)
    drawn_for: int | None = None
    for day in days:
        evening = day + timedelta(days=1)
        while at < evening:
            if drawn_for != at.year:
                releases, drawn_for = _release(basis, years, at.year, edges, stream, count), at.year
            until = min(evening, date(at.year + 1, 1, 1))
            left = np.where(left > 0, left - releases * ((until - at).days / _length(at.year)), left)
            at = until
        # A thousandth of a square metre is a rounding of the arithmetic, not land.
        left = np.where(left <= 1e-9, 0.0, left)
        finished.append(float(np.mean(left == 0)))
        remaining.append(_quantiles(left))
    return Futures(days=days, at_first=at_first, finished=tuple(finished), remaining=tuple(remaining))


def _quantiles(left: Any) -> tuple[float, ...]:
    return tuple(float(value) for value in np.quantile(left, QUANTILES))


def _release(
    basis: Basis, years: list[int], year: int, edges: Any, stream: np.random.Generator, count: int
) -> Any:
    """What each future releases in a year: what is known of it, or what a past year it draws released."""
    draw, inside, inside_found = stream.random(count), stream.random(count), stream.random(count)
    if year in basis.releases:
        chosen = np.full(count, years.index(year))
    else:
        chosen = np.minimum((draw[:, None] >= edges).sum(axis=1), len(years) - 1)
    low = np.array([basis.releases[one].low for one in years])[chosen]
    high = np.array([basis.releases[one].high for one in years])[chosen]
    nothing = Span(low=0.0, high=0.0)
    found_low = np.array([basis.found.get(one, nothing).low for one in years])[chosen]
    found_high = np.array([basis.found.get(one, nothing).high for one in years])[chosen]
    return low + (high - low) * inside - (found_low + (found_high - found_low) * inside_found)


def _edges(
    basis: Basis, years: list[int], weighing: Weighing, stream: np.random.Generator, count: int
) -> Any:
    """For each future, the points at which the draw passes from one past year to the next."""
    drawn = -np.log1p(-stream.random((count, len(years))))
    weights = np.ones((count, len(years))) if weighing == "alike" else drawn
    if weighing == "recent":
        weights = weights * np.array([0.5 ** ((years[-1] - year) / HALF_LIFE) for year in years])
    return np.cumsum(weights, axis=1) / np.sum(weights, axis=1, keepdims=True)


def _between(span: Span, draw: Any) -> Any:
    return span.low + (span.high - span.low) * draw


def _length(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days


def _seed(basis: Basis, weighing: Weighing) -> int:
    """A seed from the figures of release alone."""
    said = [basis.treaty, basis.state, weighing]
    for name, spans in (("released", basis.releases), ("found", basis.found)):
        said += [f"{name} {year} {spans[year].low:.6f} {spans[year].high:.6f}" for year in sorted(spans)]
    return int.from_bytes(hashlib.sha256("\n".join(said).encode()).digest()[:16], "big")
