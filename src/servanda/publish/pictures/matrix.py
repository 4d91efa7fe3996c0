"""What states owe, as a table of shades: a row a state, a column an obligation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil
from typing import Any, get_args

from servanda import places
from servanda.dates import in_words
from servanda.days import by_name
from servanda.engine.obligations import Name, Obligation, Status
from servanda.publish.pictures.drawing import Picture
from servanda.publish.pictures.style import HAIR, INK, PAPER, QUIET, Look
from servanda.publish.tables import shortened

LOOKS: dict[Status, Look] = {
    "overdue": Look("#1a1a1a", "", PAPER, "O"),
    "due_soon": Look("#5b5b5b", "", PAPER, "S"),
    "pending": Look("#b5c4d0", "", INK, "P"),
    "fulfilled_late": Look("#e3e3e3", "", INK, "L"),
    "fulfilled": Look("#f4f4f4", "", INK, "F"),
    "unknown": Look(PAPER, "////", INK, "?"),
    "not_applicable": Look(PAPER, "", QUIET, "–"),
}
"""Darker is more pressing; the letter says it again."""

MEANINGS: dict[Status, str] = {
    "overdue": "overdue",
    "due_soon": "due within twelve months",
    "pending": "due later, or without a day",
    "fulfilled_late": "fulfilled late",
    "fulfilled": "fulfilled",
    "unknown": "not known",
    "not_applicable": "not owed",
}

HEADS: dict[Name, str] = {
    "stockpile_destruction": "stockpiles",
    "clearance": "clearance",
    "victim_assistance": "victims",
    "national_measures": "national law",
    "initial_report": "first report",
    "annual_report": "yearly report",
    "report_on_retained": "report on kept",
}

_ROWS_A_PANEL = 40
_PRESSING = (*LOOKS,)


def matrix(title: str, obligations: Iterable[Obligation], as_of: date) -> Picture:
    """The obligations of states under one treaty on a day, each state's by its name.

    Of a report owed every year the last one that was due is shown.
    """
    cells: dict[str, dict[Name, Obligation]] = {}
    for owed in obligations:
        row = cells.setdefault(owed.state, {})
        row[owed.obligation] = telling(row.get(owed.obligation), owed, as_of)
    names = [name for name in get_args(Name) if any(name in row for row in cells.values())]
    states = sorted(cells, key=lambda state: by_name(places.name(state, on=as_of)))
    counts = {
        name: Counter(cells[state][name].status for state in states if name in cells[state]) for name in names
    }
    said = "; ".join(
        f"{HEADS[name]}: "
        + ", ".join(
            f"{counts[name][status]} {MEANINGS[status]}" for status in _PRESSING if counts[name][status]
        )
        for name in names
    )
    articles = {name: _articles(cells[state].get(name) for state in states) for name in names}
    return Picture(
        title=f"{title}: what states owe, {in_words(as_of)}",
        words=f"{title}, obligations of {len(states)} states on {in_words(as_of)}. {said}.",
        heads=("state", *names),
        rows=tuple(
            (state, *(cells[state][name].status if name in cells[state] else "" for name in names))
            for state in states
        ),
        paint=lambda: _paint(title, as_of, states, names, articles, cells),
        notes=("What the record does not say is shown as not known, never as overdue.",),
    )


def telling(before: Obligation | None, now: Obligation, as_of: date) -> Obligation:
    """Which of two obligations of one name is shown: the last that was due, or else the next one due."""
    if before is None:
        return now

    def key(owed: Obligation) -> tuple[bool, int]:
        due = owed.due.toordinal() if owed.due is not None else 0
        past = owed.due is not None and owed.due <= as_of
        return past, due if past else -due

    return max(before, now, key=key)


def _articles(owed: Iterable[Obligation | None]) -> str:
    """The articles of a column, by their numbers alone."""
    numbers = {one.article.partition("(")[0] for one in owed if one is not None}
    return "/".join(sorted(numbers))


def _paint(
    title: str,
    as_of: date,
    states: Sequence[str],
    names: Sequence[Name],
    articles: dict[Name, str],
    cells: dict[str, dict[Name, Obligation]],
) -> Any:
    from matplotlib.figure import Figure

    panels = max(1, min(3, ceil(len(states) / _ROWS_A_PANEL)))
    deep = max(1, ceil(len(states) / panels))
    wide = 1.75 + 0.42 * len(names)
    width, height = max(7.5, panels * wide + 0.8), 0.2 * deep + 2.2
    figure = Figure(figsize=(width, height), dpi=120)
    figure.text(
        0.15 / width, 1 - 0.25 / height, f"What states owe, on {in_words(as_of)}", fontsize=11, va="center"
    )
    figure.text(0.15 / width, 1 - 0.47 / height, title, fontsize=9, va="center", color=QUIET)
    for panel in range(panels):
        left = 0.15 + panel * wide
        axes = figure.add_axes((left / width, 0.75 / height, (wide - 0.2) / width, (0.2 * deep) / height))
        # One unit is one cell; names stand left of it.
        axes.set_xlim(-1.55 / 0.42, len(names))
        axes.set_ylim(deep, 0)
        axes.axis("off")
        for place, name in enumerate(names):
            head = f"{HEADS[name]}, art. {articles[name]}" if articles[name] else HEADS[name]
            axes.text(place + 0.5, -0.3, head, rotation=50, fontsize=7.5, ha="left", va="bottom")
        for line, state in enumerate(states[panel * deep : (panel + 1) * deep]):
            _row(axes, line, places.name(state, on=as_of), [cells[state].get(name) for name in names])
    _key(figure, width, height)
    return figure


def _row(axes: Any, line: int, name: str, owed: Sequence[Obligation | None]) -> None:
    from matplotlib.patches import Rectangle

    axes.text(-0.15, line + 0.5, shortened(name, 26), fontsize=8, ha="right", va="center_baseline")
    for place, one in enumerate(owed):
        if one is None:
            continue
        look = LOOKS[one.status]
        axes.add_patch(
            Rectangle(
                (place + 0.04, line + 0.06),
                0.92,
                0.88,
                facecolor=look.shade,
                hatch=look.hatch or None,
                edgecolor=HAIR,
                linewidth=0.5,
            )
        )
        axes.text(
            place + 0.5,
            line + 0.52,
            look.letter,
            fontsize=7.5,
            color=look.ink,
            ha="center",
            va="center_baseline",
            fontweight="bold" if one.status in ("overdue", "due_soon") else "normal",
        )


def _key(figure: Any, width: float, height: float) -> None:
    """The meaning of shades and letters, in a line or two at the foot."""
    from matplotlib.patches import Rectangle

    axes = figure.add_axes((0, 0, 1, 0.65 / height))
    axes.set_xlim(0, width)
    axes.set_ylim(0.65, 0)
    axes.axis("off")
    across, down = 0.15, 0.14
    for status, look in LOOKS.items():
        size = 0.42 + 0.068 * len(MEANINGS[status])
        if across + size > width:
            across, down = 0.15, down + 0.25
        axes.add_patch(
            Rectangle(
                (across, down),
                0.2,
                0.17,
                facecolor=look.shade,
                hatch=look.hatch,
                edgecolor=HAIR,
                linewidth=0.5,
            )
        )
        axes.text(
            across + 0.1,
            down + 0.09,
            look.letter,
            fontsize=7.5,
            color=look.ink,
            ha="center",
            va="center_baseline",
        )
        axes.text(across + 0.26, down + 0.09, MEANINGS[status], fontsize=8, va="center_baseline")
        across += size
