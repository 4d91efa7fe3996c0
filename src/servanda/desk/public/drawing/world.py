"""The map of the world by standing: shade and pattern for areas, the signs of the pages for small states.

It holds no words, so that one drawing serves every language; the page says beside it what it shows. Outlines and what
is not settled about them are those of ``publish.pictures.boundaries``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import hypot

from servanda.publish.pictures.boundaries import UNDECIDED, Area, equal_earth, world

WIDTH = 1000.0
SMALL = 2.0
"""Square degrees below which a state has a round mark as well."""

_LEFT, _TOP, _BOTTOM = equal_earth(-180, 0)[0], equal_earth(0, 84)[1], equal_earth(0, -57)[1]
_SCALE = WIDTH / (-2 * _LEFT)
HEIGHT = round((_TOP - _BOTTOM) * _SCALE)
_APART = 9.5

_STYLE = """
:root{color-scheme:light dark;--land:#e3e1d9;--edge:#fdfcf9;--coast:#a8a59b;--accent:#0b5a7d;--ink:#1d1d1b;
--paper:#fdfcf9}
@media(prefers-color-scheme:dark){:root{--land:#33352f;--edge:#171816;--coast:#5f625a;--accent:#6fb7dc;
--ink:#e9e7e1;--paper:#171816}}
path{stroke:var(--edge);stroke-width:.5;fill:var(--land);stroke-linejoin:round}
.party{fill:var(--accent)}.consented{fill:url(#consented)}.signatory{fill:url(#signatory)}
.withdrawn{fill:url(#withdrawn);stroke:var(--ink);stroke-width:.8}.open,.apart{fill:url(#apart)}
.dashed{fill:none;stroke:var(--coast);stroke-width:.7;stroke-dasharray:2.5 2}
circle{stroke:var(--ink);stroke-width:.8;fill:var(--paper)}
circle.party{fill:var(--accent)}circle.signatory,circle.consented,circle.withdrawn{fill:var(--paper);stroke-width:1.2}
circle.none{fill:var(--land);stroke:var(--coast)}circle.open{fill:var(--land)}
.half{fill:var(--accent);stroke:none}.cross{fill:none;stroke:var(--ink);stroke-width:1}
.lead{fill:none;stroke:var(--coast);stroke-width:.5}
pattern path{stroke-width:1.6;stroke:var(--accent);fill:none}pattern rect{fill:var(--land)}
#apart path{stroke:var(--coast);stroke-width:1}#withdrawn path{stroke:var(--ink);stroke-width:1}
@media print{:root{--land:#e8e8e8;--accent:#333;--paper:#fff;--edge:#fff;--ink:#000}}
"""
_PATTERNS = (
    '<defs><pattern id="consented" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5"/>'
    '<path d="M0 1h5M0 3.5h5"/></pattern><pattern id="signatory" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="6" height="6"/><path d="M0 0v6"/></pattern><pattern id="withdrawn" '
    'width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5"/><path d="M0 0l5 5M5 0l-5 5"/>'
    '</pattern><pattern id="apart" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">'
    '<rect width="4" height="4"/><path d="M0 0v4"/></pattern></defs>'
)


def drawn(standing: Mapping[str, str]) -> str:
    """The map, for standings by place code; an area of no state is left plain, one that is not settled hatched."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {HEIGHT}"><style>{_STYLE}</style>{_PATTERNS}'
    ]
    for code, outline in _outlines():
        look = "apart" if code in UNDECIDED else standing.get(code, "none")
        parts.append(f'<path class="{look}" d="{outline}"/>' if look != "none" else f'<path d="{outline}"/>')
    parts.append(f'<path class="dashed" d="{_dashed()}"/>')
    small = [
        area
        for code, area in sorted(world().areas.items())
        if 0 <= area.size < SMALL and code in standing and code not in UNDECIDED
    ]
    for area, (across, down) in zip(small, _spread(small), strict=True):
        parts += _mark(area, across, down, standing[area.code])
    return "".join([*parts, "</svg>"])


def not_on_it(codes: Iterable[str]) -> list[str]:
    """Which of these places the map does not show."""
    return [code for code in codes if code not in world().areas]


def _mark(area: Area, across: float, down: float, look: str) -> Iterable[str]:
    there = _place(area.point)
    if hypot(there[0] - across, there[1] - down) > 2:
        yield f'<path class="lead" d="M{there[0]:.1f} {there[1]:.1f}L{across:.1f} {down:.1f}"/>'
    yield f'<circle class="{look}" cx="{across:.1f}" cy="{down:.1f}" r="3.6"/>'
    if look == "consented":
        yield f'<path class="half" d="M{across:.1f} {down - 3.6:.1f}a3.6 3.6 0 0 0 0 7.2z"/>'
    if look == "withdrawn":
        yield f'<path class="cross" d="M{across - 2.4:.1f} {down + 2.4:.1f}l4.8 -4.8"/>'


def _place(point: tuple[float, float]) -> tuple[float, float]:
    across, up = equal_earth(*point)
    return (across - _LEFT) * _SCALE, (_TOP - up) * _SCALE


@cache
def _outlines() -> tuple[tuple[str, str], ...]:
    """Every area as a path in half units, the largest first: what lies within another is drawn over it."""
    areas = world().areas
    order = sorted(areas, key=lambda code: (code in UNDECIDED, -areas[code].size, code))
    return tuple((code, path) for code in order if (path := "".join(map(_ring, areas[code].rings))))


def _ring(ring: Iterable[tuple[float, float]]) -> str:
    steps: list[str] = []
    before = (0, 0)
    for point in ring:
        across, down = _place(point)
        here = (round(across * 2), round(down * 2))
        if not steps:
            steps.append(f"M{_halves(here[0])} {_halves(here[1])}l")
        elif here != before:
            steps.append(f"{_halves(here[0] - before[0])} {_halves(here[1] - before[1])} ")
        else:
            continue
        before = here
    # A ring of fewer than three corners has no area at this scale.
    return f"{''.join(steps).rstrip()}z" if len(steps) > 3 else ""


def _halves(value: int) -> str:
    return str(value // 2) if value % 2 == 0 else f"{value / 2:.1f}"


@cache
def _dashed() -> str:
    parts = []
    for sort, line in world().lines:
        if sort == "dashed":
            points = [_place(point) for point in line]
            parts.append("M" + "L".join(f"{across:.1f} {down:.1f}" for across, down in points))
    return "".join(parts)


def _spread(small: list[Area]) -> list[tuple[float, float]]:
    """Where the marks stand: moved apart until none covers another."""
    found = [_place(area.point) for area in small]
    for _ in range(120):
        moved = False
        for one in range(len(found)):
            for other in range(one):
                right, down = found[one][0] - found[other][0], found[one][1] - found[other][1]
                gap = hypot(right, down)
                if gap < _APART:
                    push = (_APART - gap) / 2 + 0.01
                    right, down = (right / gap, down / gap) if gap > 0.01 else (1.0, 0.0)
                    found[one] = (found[one][0] + right * push, found[one][1] + down * push)
                    found[other] = (found[other][0] - right * push, found[other][1] - down * push)
                    moved = True
        if not moved:
            break
    return found
