"""Charts of counts over time: SVG and PNG for print, readable in greyscale, and one for the terminal."""

from __future__ import annotations

from typing import Any

from servanda.dates import in_words
from servanda.errors import MissingExtra
from servanda.publish.pictures.drawing import saved
from servanda.publish.tables import wrapped
from servanda.timeline import Timeline

DASHES = ("solid", "dashed", "dotted", "dashdot", (0, (5, 1)), (0, (3, 1, 1, 1)), (0, (1, 2)))
"""One style a line, so that they differ without colour."""

MARKERS = (
    *(("braille", "⠤⠤"), ("dot", "••"), ("x", "xx"), ("o", "oo")),
    *(("+", "++"), ("*", "**"), ("#", "##")),
)
"""In the terminal: the marker of each line, and how it looks in the key."""

_HARD_SPACE = "\u00a0"

SHADES = ("#0b3d5c", "#b3541e", "#4a7a3a", "#6b4a8a", "#8a6d1a", "#555555", "#a03050")


def describe(series: Timeline) -> str:
    """The chart in words, for those who do not see it."""
    first, last = series.points[0], series.points[-1]
    parts = [
        f"{word}: {_known(first.counts[word])} on {in_words(first.date)}, "
        f"{_known(last.counts[word])} on {in_words(last.date)}"
        for word in series.words
    ]
    among = f" among members of {series.group}" if series.group else ""
    return f"{series.title}{among}, counts over time. " + "; ".join(parts) + "."


def _known(value: int | None) -> str:
    return "open" if value is None else str(value)


def picture(series: Timeline, kind: str) -> bytes:
    """The chart as ``svg`` or ``png``; the same bytes for the same counts. Raises MissingExtra."""
    return saved(lambda: figure(series), kind, series.title, describe(series))


def figure(series: Timeline) -> Any:
    """The chart as a figure of matplotlib."""
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(9, 5), dpi=120, layout="constrained")
    axes = drawing.add_subplot()
    days: list[Any] = [point.date for point in series.points]
    for place, word in enumerate(series.words):
        values: list[Any] = [
            float("nan") if point.counts[word] is None else point.counts[word] for point in series.points
        ]
        axes.step(
            days,
            values,
            where="post",
            label=word,
            linestyle=DASHES[place],
            color=SHADES[place],
            linewidth=1.8,
        )
    for value, ending in _endings(series).items():
        axes.annotate(
            f" {', '.join(ending)} {value}", (days[-1], value), fontsize=9, va="center", annotation_clip=False
        )
    entered = series.entered_into_force
    if entered is not None and days[0] <= entered <= days[-1]:
        mark: Any = entered
        axes.axvline(mark, color="#999999", linewidth=0.8)
        axes.annotate(
            f"in force\n{entered.isoformat()}",
            (mark, 0),
            textcoords="offset points",
            xytext=(4, 6),
            fontsize=8,
        )
    among = f", members of {series.group}" if series.group else ""
    axes.set_title(f"{series.title}{among}", fontsize=11, loc="left")
    axes.set_ylabel("states")
    axes.set_ylim(bottom=0)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_xlim(left=days[0], right=days[-1])
    axes.legend(frameon=False, loc="lower right", fontsize=9)
    return drawing


def _endings(series: Timeline) -> dict[int, list[str]]:
    """The last counts, with the words that share each, so that no label covers another."""
    endings: dict[int, list[str]] = {}
    for word in series.words:
        value = series.points[-1].counts[word]
        if value is not None:
            endings.setdefault(value, []).append(word)
    return endings


def for_terminal(series: Timeline, width: int, *, colour: bool) -> str:
    """The chart drawn in characters, as wide as the terminal. Raises MissingExtra."""
    try:
        import plotext
    except ImportError:
        raise MissingExtra("charts in the terminal need plotext: pip install 'servanda[charts]'") from None
    plotext.clear_figure()
    plotext.theme("clear")
    wide = max(40, min(width, 120))
    plotext.plot_size(wide, 18)
    plotext.date_form("Y-m-d")
    days = [point.date.isoformat() for point in series.points]
    most = 0
    for place, word in enumerate(series.words):
        known = [(day, point.counts[word]) for day, point in zip(days, series.points, strict=True)]
        known = [(day, value) for day, value in known if value is not None]
        if known:
            most = max(most, *(value for _, value in known if value is not None))
            plotext.plot([day for day, _ in known], [value for _, value in known], marker=MARKERS[place][0])
    ticks = _ticks(most)
    plotext.ylim(0, max(most, ticks[-1]))
    plotext.yticks(ticks, [str(tick) for tick in ticks])
    text = str(plotext.build())
    # A key inside the frame would cover a line.
    key = "   ".join(f"{MARKERS[place][1]}{_HARD_SPACE}{word}" for place, word in enumerate(series.words))
    above = wrapped(key, indent="     ", size=wide).replace(_HARD_SPACE, " ")
    return f"{above}\n{text if colour else plotext.uncolorize(text)}"


def _ticks(most: int) -> list[int]:
    """Whole numbers of states from 0 up to the highest count, nine at most, in round steps."""
    steps = (first * 10**power for power in range(9) for first in (1, 2, 5))
    step = next(step for step in steps if most <= 8 * step)
    return list(range(0, most + 1, step))
