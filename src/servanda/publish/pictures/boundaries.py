"""Outlines of states and territories, and the areas no map may colour by a guess.

The outlines are in ``boundaries.json``: arcs in hundredths of a degree, each drawn once however many areas it bounds;
areas as rings of arcs; and a point in each area, for those too small to be seen. They come from Natural Earth, with
areas put together as maps of the United Nations do (``scripts/boundaries.py``): Crimea is drawn with Ukraine, Taiwan
Province of China with China, Somaliland with Somalia, the north of Cyprus with Cyprus.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

FILE = Path(__file__).parent / "boundaries.json"

Line = tuple[tuple[float, float], ...]

UNDECIDED: dict[str, str] = {
    "ESH": "Western Sahara",
    "FLK": "Falkland Islands (Malvinas)",
    "SGS": "South Georgia and the South Sandwich Islands",
    "XKX": "Kosovo",
    "JK": "Jammu and Kashmir",
    "ABY": "Abyei",
}
"""Areas whose status or sovereignty is disputed or not settled: hatched, whoever administers them."""

_WITHIN = {"KAS": "JK"}

_ROUGH: dict[str, Line] = {
    "JK": (
        *((73.6, 34.3), (73.2, 34.9), (72.6, 35.9), (72.9, 36.7), (74.5, 37.0), (75.9, 36.6)),
        *((76.3, 35.9), (77.8, 35.5), (79.6, 35.6), (80.2, 35.3), (79.6, 34.5), (78.9, 33.9)),
        *((78.8, 33.2), (79.3, 32.5), (78.5, 32.6), (77.0, 33.1), (75.9, 32.6), (75.3, 32.3)),
        *((74.5, 32.8), (73.9, 33.1), (73.6, 33.7)),
    ),
    "ABY": ((27.8, 9.4), (27.8, 10.2), (29.0, 10.2), (29.0, 9.4)),
}
"""Areas that Natural Earth does not tell apart, drawn so roughly that nobody takes the line for a boundary."""

BROKEN_LINES = frozenset(
    {
        frozenset(pair)
        for pair in (
            ("ESH", "MAR"),
            ("SRB", "XKX"),
            ("ISR", "PSE"),
            ("ISR", "SYR"),
            ("IND", "CHN"),
            ("JK", "CHN"),
            ("JK", "IND"),
            ("JK", "PAK"),
            ("SDN", "SSD"),
            ("KOR", "PRK"),
        )
    }
)
"""Pairs of areas between which a line is not a settled boundary: it is drawn dashed."""


@dataclass(frozen=True, slots=True)
class Area:
    """An outline: its rings in degrees, a point within, and how large it is in square degrees (for comparing only)."""

    code: str
    rings: tuple[Line, ...]
    point: tuple[float, float]
    size: float


@dataclass(frozen=True, slots=True)
class World:
    """All areas by code, and the lines between them: ``coast``, ``land`` or ``dashed``."""

    areas: Mapping[str, Area]
    lines: tuple[tuple[str, Line], ...]
    source: str


@cache
def world() -> World:
    """The outlines that come with servanda."""
    value = json.loads(FILE.read_text(encoding="utf-8"))
    unit = value["unit"]
    arcs = [_decoded(arc, unit) for arc in value["arcs"]]
    beside: dict[int, list[str]] = {}
    areas: dict[str, Area] = {}
    for code, pieces in value["areas"].items():
        named = _WITHIN.get(code, code)
        rings = []
        for piece in pieces:
            for ring in piece:
                rings.extend(_on_the_sheet(_ring(ring, arcs)))
                for index in ring:
                    beside.setdefault(index if index >= 0 else ~index, []).append(named)
        across, up, size = value["points"][code]
        if named == code:
            areas[code] = Area(code, tuple(rings), (across, up), size)
    for code, line in _ROUGH.items():
        across, up = (sum(values) / len(line) for values in zip(*line, strict=True))
        areas[code] = Area(code, (line,), (across, up), 0.0)
    lines = [
        line
        for place, arc in enumerate(arcs)
        if (sort := _sort(beside.get(place, [])))
        for piece in _pieces(arc)
        for line in _not_settled(sort, piece)
    ]
    return World(areas=areas, lines=tuple(lines), source=value["source"])


def _sort(codes: list[str]) -> str:
    """What a line is that bounds these areas; nothing for one inside an area put together from two."""
    if len(codes) < 2:
        return "coast"
    if len(set(codes)) < 2:
        return ""
    return "dashed" if frozenset(codes) in BROKEN_LINES else "land"


def _not_settled(sort: str, line: Line) -> list[tuple[str, Line]]:
    """The line, dashed where it runs through Jammu and Kashmir: there it is a line of control and no boundary."""
    if sort != "land":
        return [(sort, line)]
    found: list[tuple[str, list[tuple[float, float]]]] = []
    for before, point in pairwise(line):
        middle = ((before[0] + point[0]) / 2, (before[1] + point[1]) / 2)
        kind = "dashed" if _inside(middle, _ROUGH["JK"]) else "land"
        if not found or found[-1][0] != kind:
            found.append((kind, [before]))
        found[-1][1].append(point)
    return [(kind, tuple(points)) for kind, points in found]


def _inside(point: tuple[float, float], ring: Line) -> bool:
    """Whether a point lies within a ring: a ray from it crosses the ring an odd number of times."""
    across, up = point
    inside = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > up) != (by > up) and across < (bx - ax) * (up - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _decoded(steps: list[int], unit: float) -> Line:
    across, up = steps[0], steps[1]
    found = [(across * unit, up * unit)]
    for place in range(2, len(steps), 2):
        across, up = across + steps[place], up + steps[place + 1]
        found.append((across * unit, up * unit))
    return tuple(found)


def _ring(indices: list[int], arcs: list[Line]) -> Line:
    found: list[tuple[float, float]] = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        found.extend(arc if not found else arc[1:])
    return tuple(found)


def _pieces(line: Line) -> list[Line]:
    """A line cut where it passes from one edge of the map to the other; what runs along the edge is left out."""
    pieces: list[list[tuple[float, float]]] = [[line[0]]]
    for before, point in pairwise(line):
        along = abs(abs(before[0]) - 180) < 0.02 and abs(abs(point[0]) - 180) < 0.02
        if along or abs(point[0] - before[0]) > 180:
            pieces.append([])
        pieces[-1].append(point)
    return [tuple(piece) for piece in pieces if len(piece) > 1]


def _on_the_sheet(ring: Line) -> list[Line]:
    """A ring as one or more that lie between the edges of the map: what reaches over one comes in at the other."""
    turned = [ring[0]]
    for point in ring[1:]:
        turns = round((turned[-1][0] - point[0]) / 360)
        turned.append((point[0] + 360 * turns, point[1]))
    found = []
    for shift in (-360, 0, 360):
        moved = [(across + shift, up) for across, up in turned]
        cut = _beyond(_beyond(moved, -180, 1), 180, -1)
        if len(cut) > 2:
            found.append((*cut, cut[0]))
    return found


def _beyond(points: list[tuple[float, float]], edge: float, side: int) -> list[tuple[float, float]]:
    """The part of a ring on one side of a meridian (Sutherland and Hodgman, 1974)."""
    found = []
    for before, point in zip([*points[-1:], *points[:-1]], points, strict=True):
        inside, was = side * (point[0] - edge) >= 0, side * (before[0] - edge) >= 0
        if inside != was:
            share = (edge - before[0]) / (point[0] - before[0])
            found.append((edge, before[1] + share * (point[1] - before[1])))
        if inside:
            found.append(point)
    return found


def equal_earth(across: float, up: float) -> tuple[float, float]:
    """A place in degrees on the Equal Earth projection (Šavrič, Patterson and Jenny, 2018), which keeps areas in
    proportion. The whole world is some 5.41 wide and 2.63 high.
    """
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(up)))
    t2 = theta * theta
    t6 = t2**3
    below = 3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1)
    return (
        2 * math.sqrt(3) * math.radians(across) * math.cos(theta) / below,
        theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)),
    )
