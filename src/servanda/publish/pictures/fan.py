"""A forecast as a fan: what remained, and how the simulated futures spread towards the deadline."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from servanda import places
from servanda.dates import in_words
from servanda.forecasting.forecast import Forecast
from servanda.forecasting.land import bounds
from servanda.forecasting.model import QUANTILES
from servanda.forecasting.words import assumptions, of_hundred, sentence
from servanda.publish.pictures.drawing import Picture, at
from servanda.publish.pictures.style import ACCENT, HAIR, INK, QUIET
from servanda.publish.tables import wrapped

BANDS = (
    (0, 6, "#dde4ea", "95 of 100 futures"),
    (1, 5, "#b3c2ce", "80 of 100"),
    (2, 4, "#7f97a9", "50 of 100"),
)
"""Pairs of quantiles, from the widest to the narrowest band, each darker than the one around it."""

_MIDDLE = QUANTILES.index(0.5)
_AFTER = 3
"""Years drawn after the day asked for."""


def fan(made: Forecast, deadline: str = "") -> Picture:
    """The forecast as a picture. The table gives the bounds of the bands on the last day of each year."""
    name = places.name(made.state, on=made.as_of)
    shown = _shown(made)
    return Picture(
        title=f"{name}: forecast of land release ({made.treaty})",
        words=sentence(made, deadline),
        heads=("day", "finished", *(f"remaining_{quantile:g}" for quantile in QUANTILES)),
        rows=tuple(
            (
                made.futures.days[place].isoformat(),
                f"{made.futures.finished[place]:.4f}",
                *(f"{value:.3f}" for value in made.futures.remaining[place]),
            )
            for place in shown
        ),
        paint=lambda: _paint(name, made, deadline, shown),
        notes=assumptions(made),
    )


def _shown(made: Forecast) -> list[int]:
    """The places of the days drawn: until some years after the day asked for."""
    until = date(made.by.year + _AFTER, 12, 31)
    return [place for place, day in enumerate(made.futures.days) if day <= until]


def _paint(name: str, made: Forecast, deadline: str, shown: list[int]) -> Any:
    from matplotlib.figure import Figure

    under = "\n".join(
        [
            wrapped(sentence(made, deadline), size=150),
            *(wrapped(line, size=150) for line in assumptions(made)),
        ]
    )
    width, foot = 9.0, 0.55 + 0.165 * (under.count("\n") + 1)
    height = 4.6 + foot
    figure = Figure(figsize=(width, height), dpi=120)
    figure.text(
        0.12 / width,
        1 - 0.25 / height,
        f"{name}: forecast of land release under {made.treaty}",
        fontsize=11,
        va="center",
    )
    figure.text(
        0.12 / width,
        1 - 0.47 / height,
        f"square kilometres that remain, as known on {in_words(made.as_of)}",
        fontsize=9,
        va="center",
        color=QUIET,
    )
    axes = figure.add_axes(
        (0.75 / width, (foot + 0.35) / height, (width - 1.1) / width, (height - foot - 1.15) / height)
    )
    axes.xaxis_date()
    axes.tick_params(labelsize=8)
    axes.yaxis.grid(True, color=HAIR, linewidth=0.4)
    axes.set_axisbelow(True)
    days = [
        at(made.basis.start - timedelta(days=1)),
        *(at(made.futures.days[place]) for place in shown),
    ]
    at_first = made.futures.at_first
    for low, high, shade, label in BANDS:
        axes.fill_between(
            days,
            [at_first[low], *(made.futures.remaining[place][low] for place in shown)],
            [at_first[high], *(made.futures.remaining[place][high] for place in shown)],
            color=shade,
            linewidth=0,
            label=label,
        )
    middle = [at_first[_MIDDLE], *(made.futures.remaining[place][_MIDDLE] for place in shown)]
    axes.plot(days, middle, color=ACCENT, linewidth=1.6, linestyle="dashed", label="half above, half below")
    _past(axes, made)
    top = axes.get_ylim()[1]
    axes.set_ylim(0, top)
    axes.axvline(at(made.by), color=INK, linewidth=1)
    axes.annotate(
        f"{in_words(made.by)}\nfinished in {of_hundred(made.probability, made.count)}",
        (at(made.by), top),
        textcoords="offset points",
        xytext=(5, -2),
        fontsize=8.5,
        va="top",
        bbox={"facecolor": "#ffffff", "edgecolor": "none", "pad": 1.5},
    )
    axes.axvline(at(made.as_of), color=QUIET, linewidth=0.8, linestyle=(0, (1, 2)))
    axes.legend(frameon=False, fontsize=8, loc="upper center", bbox_to_anchor=(0.5, -0.07), ncols=5)
    figure.text(0.12 / width, (foot - 0.35) / height, under, fontsize=8, va="top", linespacing=1.35)
    return figure


def _past(axes: Any, made: Forecast) -> None:
    """The levels known before, with what hedges and rivals leave open."""

    known = [level for level in made.history.levels if level.remaining is not None][-8:]
    across = [at(level.day) for level in known]
    heights = [float(sum(piece.area.value for piece in level.pieces)) for level in known]
    for place, level in zip(across, known, strict=True):
        low, high, _ = bounds(level.pieces)
        if high > low:
            axes.plot([place, place], [low, high], color=INK, linewidth=0.8)
    axes.plot(across, heights, color=INK, linewidth=1, marker="o", markersize=4.5, label="as reported")
