"""The land of one state over the years: what remained as points, and under it what was released each year as bars.

A year of which no figure is told is marked as such and never drawn as nothing. Thin lines span what hedges and rival
accounts leave open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from servanda.desk.public.drawing.axes import Mark, years_apart
from servanda.forecasting.land import PARTS, LandHistory, Level, YearOfRelease, bounds

WIDTH, HEIGHT = 320, 158
ORDER = ("cleared", "reduced", "cancelled", "unsplit")
"""From the ground up: the surer the land was touched, the darker."""
_LEFT, _RIGHT = 6, 314
_LEVELS, _BARS = (22, 62), (84, 138)
"""From where to where, downwards, the points and the bars stand."""
_LABELS = 6
_WIDEST = 34


@dataclass(frozen=True, slots=True)
class Shape:
    """All of one sort, as one path."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Label:
    """A figure, in square kilometres, written over a point or a bar."""

    across: float
    down: float
    value: Decimal


@dataclass(frozen=True, slots=True)
class Releases:
    """A picture ready for a template; ``unknown`` are the places of years without a figure of release."""

    shapes: tuple[Shape, ...]
    points: tuple[tuple[float, float], ...]
    unknown: tuple[float, ...]
    years: tuple[Mark, ...]
    labels: tuple[Label, ...]


def drawn(history: LandHistory) -> Releases | None:
    """The picture of a state's land; None where no figure of it is told."""
    by_year = {year.year: year for year in history.years if has_release(year)}
    levels = [level for level in history.levels if level.remaining is not None]
    found = [*by_year, *(level.day.year for level in levels)]
    if not found:
        return None
    years = range(min(found), max(found) + 1)
    column = (_RIGHT - _LEFT) / len(years)

    def across(year: float) -> float:
        return round(_LEFT + (year - years[0]) * column, 1)

    bars, tallest = _bars(by_year, across, column)
    lines, points, last = _levels(levels, across)
    step = years_apart(len(years), _LABELS)
    return Releases(
        shapes=(*bars, *lines),
        points=points,
        unknown=tuple(across(year + 0.5) for year in years if year not in by_year),
        years=tuple(Mark(across(year + 0.5), str(year)) for year in reversed(years[::-1][::step])),
        labels=(*tallest, *last),
    )


def has_release(year: YearOfRelease) -> bool:
    """Whether anything is told of what was released in a year, new land aside."""
    return any(measure in year.figures for measure in (*PARTS, "released"))


def parts_of(year: YearOfRelease) -> dict[str, Decimal]:
    """What was released in a year, part by part, and what of the sum a source gives is left over by its parts."""
    found = {part: year.figures[part].area.value for part in PARTS if part in year.figures}
    return {**found, "unsplit": year.unsplit}


def _bars(
    by_year: dict[int, YearOfRelease], across: Callable[[float], float], column: float
) -> tuple[list[Shape], list[Label]]:
    """A bar for each year, its parts one over the other, and the figure of the tallest."""
    tops, spans = {}, {}
    for number, year in by_year.items():
        tops[number] = sum(parts_of(year).values(), Decimal(0))
        figures = [year.figures[part] for part in PARTS if part in year.figures]
        low, high, _ = bounds([year.figures["released"]] if "released" in year.figures else figures)
        if high - low > 1e-9:
            spans[number] = (low, high)
    most = (
        max([float(top) for top in tops.values()] + [high for _, high in spans.values()], default=0.0) or 1.0
    )

    def down(area: float) -> float:
        return round(_BARS[1] - (_BARS[1] - _BARS[0]) * area / most, 1)

    wide = round(min(column * 0.76, _WIDEST), 1)
    paths: dict[str, list[str]] = {name: [] for name in (*ORDER, "about")}
    for number, year in by_year.items():
        ground, parts = 0.0, parts_of(year)
        for name in ORDER:
            area = float(parts.get(name, 0))
            if area > 0:
                top, foot = down(ground + area), down(ground)
                paths[name].append(f"M{across(number + 0.5) - wide / 2:.1f} {foot}h{wide}V{top}h-{wide}z")
                ground += area
        if number in spans:
            low, high = spans[number]
            paths["about"].append(f"M{across(number + 0.5)} {down(low)}V{down(high)}")
    shapes = [Shape(name, "".join(path)) for name, path in paths.items() if path]
    if not tops:
        return shapes, []
    tallest = max(tops, key=lambda number: (tops[number], number))
    return shapes, [Label(_inside(across(tallest + 0.5)), down(float(tops[tallest])) - 4, tops[tallest])]


def _levels(
    levels: Sequence[Level], across: Callable[[float], float]
) -> tuple[list[Shape], tuple[tuple[float, float], ...], list[Label]]:
    """A point for what remained on each day, lines between them, and the last figure. Over more than a year without
    a figure nobody knows the way: that line is broken.
    """
    if not levels:
        return [], (), []
    values = [sum((piece.area.value for piece in level.pieces), Decimal(0)) for level in levels]
    spans = [bounds(level.pieces)[:2] for level in levels]
    most = max([float(value) for value in values] + [high for _, high in spans]) or 1.0

    def down(area: float) -> float:
        return round(_LEVELS[1] - (_LEVELS[1] - _LEVELS[0]) * area / most, 1)

    days = [level.day.year + level.day.timetuple().tm_yday / 366 for level in levels]
    points = tuple((across(day), down(float(value))) for day, value in zip(days, values, strict=True))
    paths: dict[str, list[str]] = {"way": [], "unsure": [], "about": []}
    for (day, one), (later, other) in pairwise(zip(days, points, strict=True)):
        paths["unsure" if later - day > 1.1 else "way"].append(f"M{one[0]} {one[1]}L{other[0]} {other[1]}")
    for point, (low, high) in zip(points, spans, strict=True):
        if high > low:
            paths["about"].append(f"M{point[0]} {down(low)}V{down(high)}")
    shapes = [Shape(name, "".join(path)) for name, path in paths.items() if path]
    return shapes, points, [Label(_inside(points[-1][0]), points[-1][1] - 6, values[-1])]


def _inside(across: float) -> float:
    """A place for the middle of a figure from which it does not run out of the picture."""
    return min(max(across, _LEFT + 14), _RIGHT - 14)
