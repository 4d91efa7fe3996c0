"""Counts over time as steps: lines that differ by dash as well as by shade, with years below and figures beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.desk.public.drawing.axes import Mark, years_apart
from servanda.timeline import Timeline

WIDTH, HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 640, 14, 268


@dataclass(frozen=True, slots=True)
class Line:
    """One word's steps, as a path, and where its last figure stands."""

    word: str
    path: str
    value: int | None
    down: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart ready for a template."""

    lines: tuple[Line, ...]
    counts: tuple[Mark, ...]
    years: tuple[Mark, ...]
    entered: float | None
    marked: float | None


def drawn(series: Timeline, marked: date | None = None) -> Chart:
    """The chart of a timeline; ``marked`` is a day to be shown on it."""
    first, last = series.points[0].date, series.points[-1].date
    days = max((last - first).days, 1)
    most = max((value or 0 for point in series.points for value in point.counts.values()), default=0) or 1

    def across(day: date) -> float:
        return _LEFT + (_RIGHT - _LEFT) * (day - first).days / days

    def down(value: float) -> float:
        return _BOTTOM - (_BOTTOM - _TOP) * value / most

    lines = []
    for word in series.words:
        steps: list[str] = []
        before: int | None = None
        for point in series.points:
            value = point.counts[word]
            if value is None:
                before = None
                continue
            x, y = f"{across(point.date):.1f}", f"{down(value):.1f}"
            steps.append(f"H{x}V{y}" if before is not None else f"M{x} {y}")
            before = value
        end = series.points[-1].counts[word]
        lines.append(Line(word, "".join(steps), end, down(end or 0)))
    entered = series.entered_into_force
    return Chart(
        lines=_apart(lines),
        counts=tuple(Mark(down(value), str(value)) for value in _ticks(most)),
        years=tuple(
            Mark(across(date(year, 1, 1)), str(year))
            for year in _years(first, last)
            if date(year, 1, 1) >= first
        ),
        entered=across(entered) if entered is not None and first <= entered <= last else None,
        marked=across(marked) if marked is not None and first <= marked <= last else None,
    )


def _apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with their last figures moved so that none covers another."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda one: one.down):
        least = found[-1].down + 17 if found else 0.0
        found.append(Line(line.word, line.path, line.value, max(line.down, least)))
    return tuple(found)


def _ticks(most: int) -> list[int]:
    step = next(
        step for power in range(6) for step in (10**power, 2 * 10**power, 5 * 10**power) if most <= 6 * step
    )
    return list(range(0, most + 1, step))


def _years(first: date, last: date) -> list[int]:
    step = years_apart(last.year - first.year, 9)
    return [year for year in range(first.year, last.year + 1) if year % step == 0]
