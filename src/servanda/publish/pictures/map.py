"""The world by standing under a treaty on a day.

States are shaded by their standing, small ones are marks as large as can be seen. Territories and areas whose status
is not settled are hatched: nothing is coloured by a guess. The key counts states, and its counts are those of the day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from servanda.dates import in_words
from servanda.days import Day
from servanda.engine.history import STANDINGS
from servanda.publish.pictures.boundaries import UNDECIDED, Area, equal_earth, world
from servanda.publish.pictures.drawing import Picture
from servanda.publish.pictures.style import INK, PAPER, QUIET, Look
from servanda.publish.tables import wrapped

LOOKS: dict[str, Look] = {
    "party": Look("#0b3d5c"),
    "consented": Look("#4d7b97", "-----"),
    "signatory": Look("#a9bfcd", "\\\\\\\\"),
    "withdrawn": Look("#ffffff", "xxxxxxx"),
    "none": Look("#ececec"),
    "open": Look("#ffffff", "+++++"),
}
"""From dark to light with the strength of the bond; each with a pattern of its own but the two ends."""

APART = Look("#ffffff", "//////")
"""Territories, and areas whose status is not settled."""

MEANINGS = {
    "party": "party (in force for it)",
    "consented": "consented, not yet in force",
    "signatory": "signatory",
    "withdrawn": "withdrawn",
    "none": "none",
    "open": "left open by the record",
}

DISCLAIMER = (
    "The boundaries and names shown, and the designations used, do not imply any opinion on the legal status of any "
    "country, territory, city or area, or of its authorities, or on the delimitation of its frontiers. Dashed lines "
    "are not settled boundaries; that in Jammu and Kashmir is roughly the Line of Control, and its final status is not "
    "agreed upon by the parties; that between Sudan and South Sudan, and the status of Abyei, are not yet determined. "
    "Argentina and the United Kingdom dispute the sovereignty over the Falkland Islands (Malvinas). Hatched without "
    "colour are territories, to which a treaty need not extend, and areas whose status is disputed or not determined."
)

CREDIT = "Outlines: Natural Earth."

MARKS = "Round marks are small states: ● party, ◐ consented, ◉ signatory, ⊗ withdrawn, ○ none."

SMALL = 1.0
"""Square degrees: a state with less land is shown by a mark as well."""

_SEA = "#ffffff"
_BOTTOM = -56.0


def world_map(day: Day) -> Picture:
    """The states by their standing on a day; all of them, also those that never acted under the treaty."""
    rows = day.rows(everyone=True)
    standing = {
        row.state: "open" if row.undetermined and row.standing == "none" else row.standing for row in rows
    }
    counts = {word: sum(1 for found in standing.values() if found == word) for word in (*STANDINGS, "open")}
    said = ", ".join(f"{MEANINGS[word]}: {counts[word]}" for word in LOOKS if counts[word])
    beside = [row.name for row in rows if row.state not in world().areas and row.standing != "none"]
    notes = [MARKS, DISCLAIMER, CREDIT]
    if beside:
        notes.insert(0, f"Not on the map, and counted: {', '.join(beside)}.")
    return Picture(
        title=f"{day.treaty.law.title}, {in_words(day.as_of)}",
        words=f"{day.treaty.law.title}, map of the world by standing on {in_words(day.as_of)}. {said}. "
        f"In all: {_totals(day)}.",
        heads=("state", "name", "standing"),
        rows=tuple((row.state, row.name, standing[row.state]) for row in rows),
        paint=lambda: _paint(day, standing, counts, beside),
        notes=tuple(notes),
    )


def _totals(day: Day) -> str:
    """The counts of the day that sum up several shades."""
    counts = day.counts
    party = "?" if counts.party is None else counts.party
    return f"{counts.joined} joined, {counts.consented} consented, {party} bound"


def _paint(day: Day, standing: Mapping[str, str], counts: Mapping[str, int], beside: Sequence[str]) -> Any:
    from matplotlib.figure import Figure

    left, bottom = equal_earth(-180, 0)[0], equal_earth(0, _BOTTOM)[1]
    top = equal_earth(0, 84)[1]
    width = 12.0
    deep = (width - 0.2) * (top - bottom) / (-2 * left)
    foot = 1.25 if beside else 1.1
    height = deep + 0.65 + foot
    figure = Figure(figsize=(width, height), dpi=120, facecolor=PAPER)
    figure.text(0.15 / width, 1 - 0.25 / height, day.treaty.law.title, fontsize=12, va="center")
    figure.text(
        0.15 / width,
        1 - 0.49 / height,
        f"by standing on {in_words(day.as_of)}: {_totals(day)}",
        fontsize=9,
        va="center",
        color=QUIET,
    )
    axes = figure.add_axes((0.1 / width, foot / height, (width - 0.2) / width, deep / height), facecolor=_SEA)
    axes.set_xlim(left, -left)
    axes.set_ylim(bottom, top)
    axes.axis("off")
    _areas(axes, standing)
    _lines(axes)
    _marks(axes, standing)
    _key(figure, width, height, counts)
    under = " ".join(
        [f"Not on the map, and counted: {', '.join(beside)}."] * bool(beside) + [MARKS, DISCLAIMER, CREDIT]
    )
    figure.text(
        0.15 / width,
        0.62 / height,
        wrapped(under, size=205),
        fontsize=7,
        va="top",
        color=QUIET,
        linespacing=1.3,
    )
    return figure


def _areas(axes: Any, standing: Mapping[str, str]) -> None:
    """Every area, the largest first: what lies within another is drawn over it."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    areas = world().areas
    order = sorted(areas, key=lambda code: (code in UNDECIDED, -areas[code].size, code))
    for code in order:
        look = _look(code, standing)
        points: list[tuple[float, float]] = []
        codes: list[Any] = []
        for ring in areas[code].rings:
            points += [equal_earth(*point) for point in ring]
            codes += [Path.MOVETO, *[Path.LINETO] * (len(ring) - 2), Path.CLOSEPOLY]
        if not points:
            # Too small for an outline: its mark stands for it.
            continue
        axes.add_patch(
            PathPatch(
                Path(points, codes),
                facecolor=look.shade,
                hatch=look.hatch or None,
                edgecolor=_edge(look),
                # Who left must be found, however small: a dark outline.
                linewidth=0.9 if look is LOOKS["withdrawn"] else 0 if look.hatch else 0.2,
                zorder=3 if look is LOOKS["withdrawn"] else 1,
            )
        )


def _edge(look: Look) -> str:
    if look is LOOKS["withdrawn"]:
        return INK
    return look.lines if look.hatch else look.shade


def _look(code: str, standing: Mapping[str, str]) -> Look:
    if code in UNDECIDED or code not in standing:
        return APART
    return LOOKS[standing[code]]


def _lines(axes: Any) -> None:
    from matplotlib.collections import LineCollection

    across, up = equal_earth(*world().areas["ABY"].point)
    axes.plot(
        [across],
        [up],
        marker="s",
        markersize=3,
        markerfacecolor=PAPER,
        markeredgecolor=QUIET,
        markeredgewidth=0.7,
    )
    for sort, colour, thick, dash in (
        ("coast", "#8a8a8a", 0.35, "solid"),
        ("land", "#ffffff", 0.7, "solid"),
        ("dashed", "#ffffff", 1.0, "solid"),
        ("dashed", "#5b5b5b", 0.6, (0, (2.5, 2))),
    ):
        found = [[equal_earth(*point) for point in line] for kind, line in world().lines if kind == sort]
        axes.add_collection(LineCollection(found, colors=colour, linewidths=thick, linestyles=[dash]))


def _marks(axes: Any, standing: Mapping[str, str]) -> None:
    """A round mark for each small state: solid, half, ring, crossed or pale, as on the pages."""
    areas = world().areas
    small = [
        areas[code]
        for code in sorted(areas)
        if _is_small(areas[code]) and code in standing and code not in UNDECIDED
    ]
    for area, (across, up) in zip(small, _apart([equal_earth(*area.point) for area in small]), strict=True):
        word = standing[area.code]
        look = LOOKS[word]
        there = equal_earth(*area.point)
        if (across - there[0]) ** 2 + (up - there[1]) ** 2 > 1e-5:
            axes.plot([there[0], across], [there[1], up], color="#8a8a8a", linewidth=0.4, zorder=5)
        mark: dict[str, Any] = {
            "markersize": 6.2,
            "markeredgecolor": INK,
            "markeredgewidth": 0.7,
            "zorder": 6,
        }
        if word == "consented":
            mark |= {
                "fillstyle": "left",
                "markerfacecolor": LOOKS["party"].shade,
                "markerfacecoloralt": PAPER,
            }
        elif word in ("signatory", "withdrawn", "open"):
            mark |= {"markerfacecolor": PAPER}
        else:
            mark |= {"markerfacecolor": look.shade}
        axes.plot([across], [up], marker="o", **mark)
        sign = {"signatory": "o", "withdrawn": "x"}.get(word)
        if sign:
            axes.plot(
                [across],
                [up],
                marker=sign,
                markersize=2.2 if sign == "o" else 3.6,
                color=INK,
                markeredgewidth=0.8,
                zorder=7,
            )


def _is_small(area: Area) -> bool:
    return 0 <= area.size < SMALL and area.code not in UNDECIDED


def _apart(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points moved until no two marks cover each other; those far from others stay where they are."""
    least, found = 0.042, list(points)
    for _ in range(200):
        moved = False
        for one in range(len(found)):
            for other in range(one):
                dx, dy = found[one][0] - found[other][0], found[one][1] - found[other][1]
                far = (dx * dx + dy * dy) ** 0.5
                if far < least:
                    if far < 1e-9:
                        dx, dy, far = 1.0, 0.0, 1.0
                    push = (least - far) / 2 + 1e-4
                    found[one] = (found[one][0] + dx / far * push, found[one][1] + dy / far * push)
                    found[other] = (found[other][0] - dx / far * push, found[other][1] - dy / far * push)
                    moved = True
        if not moved:
            break
    return found


def _key(figure: Any, width: float, height: float, counts: Mapping[str, int]) -> None:
    from matplotlib.patches import Patch

    handles = [
        Patch(
            facecolor=look.shade,
            hatch=look.hatch or None,
            edgecolor=look.lines if look.hatch else INK,
            linewidth=0.5,
            label=f"{MEANINGS[word]}: {counts[word]}",
        )
        for word, look in LOOKS.items()
        if counts[word]
    ]
    handles.append(
        Patch(facecolor=APART.shade, hatch=APART.hatch, edgecolor=QUIET, linewidth=0.5, label="not coloured")
    )
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(0.0, 0.62 / height),
        ncols=len(handles),
        frameon=False,
        fontsize=9,
        handlelength=2.2,
        handleheight=1.1,
        columnspacing=1.6,
    )
