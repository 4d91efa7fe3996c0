"""Land release as stacked bars, a bar a year, under a line of what remained."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

from servanda import places
from servanda.amounts import Amount
from servanda.dates import in_words
from servanda.forecasting.land import PARTS, LandHistory, Level, YearOfRelease, bounds
from servanda.publish.pictures.drawing import Picture
from servanda.publish.pictures.style import ACCENT, HAIR, INK, PAPER, QUIET, Look

LOOKS: dict[str, Look] = {
    "cleared": Look("#0b3d5c"),
    "reduced": Look("#8fa3b3", "\\\\\\\\"),
    "cancelled": Look("#e3e8ec", "----"),
    "unsplit": Look("#ffffff", "////"),
}
"""From the ground up: the surer the land was touched, the darker."""

MEANINGS = {
    "cleared": "cleared",
    "reduced": "reduced by technical survey",
    "cancelled": "cancelled by survey",
    "unsplit": "released, not told apart",
}


def land(history: LandHistory) -> Picture:
    """What a state released each year and what remained. A year without a figure is marked as such, not drawn as 0."""
    name = places.name(history.state, on=history.as_of)
    years = _span(history)
    by_year = {year.year: year for year in history.years}
    missing = [year for year in years if year not in by_year or not _drawn(by_year[year])]
    said = "; ".join(f"{year.year}: {_year_in_words(year)}" for year in history.years if _drawn(year))
    left = "; ".join(
        f"{level.when}: {level.remaining.in_words()}"
        for level in history.levels
        if level.remaining is not None
    )
    notes = []
    if missing:
        notes.append(f"No figure in the record for {_runs(missing)}: that is not zero.")
    figures = [figure for year in history.years for figure in year.figures.values()]
    figures += [figure for level in history.levels for figure in level.figures.values()]
    if any(figure.contested for figure in figures):
        notes.append("Sources disagree on some figures: the bar follows one, the thin line spans them all.")
    return Picture(
        title=f"{name}: land release ({history.treaty})",
        words=f"{name}, land release under {history.treaty} in km², as known on {in_words(history.as_of)}. "
        f"Released: {said or 'nothing known'}. Remaining: {left or 'not known'}.",
        heads=("year", *PARTS, "released", "newly_found", "remaining", "remaining_on"),
        rows=tuple(_row(year, by_year.get(year), history) for year in years),
        paint=lambda: _paint(name, history, years),
        notes=tuple(notes),
    )


def _span(history: LandHistory) -> list[int]:
    found = [year.year for year in history.years] + [level.day.year for level in history.levels]
    return list(range(min(found), max(found) + 1)) if found else []


def _drawn(year: YearOfRelease) -> bool:
    return any(measure in year.figures for measure in (*PARTS, "released"))


def _year_in_words(year: YearOfRelease) -> str:
    said = [f"{part} {figure.area.in_words()}" for part in PARTS if (figure := year.figures.get(part))]
    if "released" in year.figures:
        said.append(f"in all {year.figures['released'].area.in_words()}")
    return ", ".join(said)


def _runs(years: list[int]) -> str:
    """Years in words, those in a row as from and to."""
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def _row(number: int, year: YearOfRelease | None, history: LandHistory) -> tuple[str, ...]:
    levels = [level for level in history.levels if level.day.year == number and level.remaining is not None]
    cells = [str(number)]
    for measure in (*PARTS, "released", "newly_found"):
        figure = year.part(measure) if year is not None else None
        if measure == "released" and figure is None and year is not None:
            figure = year.released
        cells.append("" if figure is None else str(figure))
    last = levels[-1] if levels else None
    cells += [str(last.remaining), str(last.when)] if last is not None else ["", ""]
    return tuple(cells)


def _paint(name: str, history: LandHistory, years: list[int]) -> Any:
    from matplotlib.figure import Figure

    width, height = max(7.5, min(14.0, 1.8 + 0.5 * len(years))), 6.2
    figure = Figure(figsize=(width, height), dpi=120)
    figure.text(
        0.12 / width,
        1 - 0.25 / height,
        f"{name}: land release under {history.treaty}",
        fontsize=11,
        va="center",
    )
    figure.text(
        0.12 / width,
        1 - 0.47 / height,
        f"square kilometres, as known on {in_words(history.as_of)}",
        fontsize=9,
        va="center",
        color=QUIET,
    )
    inner = (width - 1.0) / width
    above = figure.add_axes((0.75 / width, 3.75 / height, inner, 1.5 / height))
    below = figure.add_axes((0.75 / width, 0.85 / height, inner, 2.45 / height))
    for axes, head in ((above, "remaining"), (below, "released in the year")):
        axes.set_title(head, fontsize=9, color=INK)
        axes.tick_params(labelsize=8)
        axes.yaxis.grid(True, color=HAIR, linewidth=0.4)
        axes.set_axisbelow(True)
        if years:
            axes.set_xlim(years[0] - 0.6, years[-1] + 0.6)
    _levels(above, history.levels)
    _bars(below, history, years)
    step = 1 if len(years) <= 26 else 2
    below.set_xticks(
        years[::step], [str(year) if len(years) <= 16 else f"’{year % 100:02d}" for year in years[::step]]
    )
    above.set_xticks(years[::step], [])
    _key(figure, width, height)
    return figure


def _levels(axes: Any, levels: tuple[Level, ...]) -> None:
    """What remained, at its day within the year; a thin line spans what hedges and rivals leave open."""
    known = [level for level in levels if level.remaining is not None]
    if not known:
        axes.text(
            0.5,
            0.5,
            "no figure in the record",
            transform=axes.transAxes,
            ha="center",
            va="center",
            fontsize=8,
        )
        axes.set_yticks([])
        return
    across, heights, most = [], [], 0.0
    for level in known:
        low, high, _ = bounds(level.pieces)
        # A bar of a year is centred on its number: the last day of 2016 lies between 2016 and 2017.
        place = level.day.year - 0.5 + level.day.timetuple().tm_yday / 366
        across.append(place)
        heights.append(float(sum(piece.area.value for piece in level.pieces)))
        most = max(most, high)
        if high > low:
            axes.plot([place, place], [low, high], color=INK, linewidth=0.8, solid_capstyle="butt")
    for begun, ended in pairwise(range(len(across))):
        # Over more than a year without a figure nobody knows the way.
        unknown = across[ended] - across[begun] > 1.1
        axes.plot(
            [across[begun], across[ended]],
            [heights[begun], heights[ended]],
            color=ACCENT,
            linewidth=0.9 if unknown else 1.5,
            linestyle=(0, (2, 2)) if unknown else "solid",
        )
    axes.plot(across, heights, color=ACCENT, linestyle="", marker="o", markersize=4.5)
    for nth in sorted({0, len(across) - 1}):
        axes.annotate(
            _short(heights[nth]),
            (across[nth], heights[nth]),
            textcoords="offset points",
            xytext=(6 if nth == 0 else -6, 5),
            fontsize=8,
            ha="left" if nth == 0 else "right",
        )
    axes.set_ylim(0, most * 1.2 or 1)


def _bars(axes: Any, history: LandHistory, years: list[int]) -> None:
    by_year = {year.year: year for year in history.years}
    most = 0.0
    for number in years:
        year = by_year.get(number)
        if year is None or not _drawn(year):
            axes.axvspan(
                number - 0.4, number + 0.4, ymax=0.06, facecolor=PAPER, edgecolor=HAIR, linewidth=0.6
            )
            axes.text(
                number,
                0.03,
                "?",
                transform=axes.get_xaxis_transform(),
                ha="center",
                va="center",
                fontsize=8,
                color=QUIET,
            )
            continue
        most = max(most, _bar(axes, year))
    axes.set_ylim(0, most * 1.15 or 1)


def _bar(axes: Any, year: YearOfRelease) -> float:
    """One year's bar from the ground up; returns how high it is."""
    height = 0.0
    parts = {measure: figure.area.value for measure, figure in year.figures.items() if measure in PARTS}
    parts["unsplit"] = year.unsplit
    for measure, look in LOOKS.items():
        area = float(parts.get(measure, Decimal(0)))
        if area:
            axes.bar(
                year.year,
                area,
                bottom=height,
                width=0.8,
                facecolor=look.shade,
                hatch=look.hatch,
                edgecolor=look.lines if look.hatch else look.shade,
                linewidth=0.6,
            )
            axes.bar(year.year, area, bottom=height, width=0.8, fill=False, edgecolor=INK, linewidth=0.6)
            height += area
    shown = [year.figures[measure] for measure in PARTS if measure in year.figures]
    low, high, _ = bounds([year.figures["released"]] if "released" in year.figures else shown)
    if high - low > 1e-9:
        axes.plot([year.year, year.year], [low, high], color=INK, linewidth=0.8)
        height = max(height, high)
    whole = _whole(year)
    axes.annotate(
        _short(float(whole.value)) + ("" if whole.exact else "*"),
        (year.year, height),
        textcoords="offset points",
        xytext=(0, 3),
        fontsize=7.5,
        ha="center",
    )
    return height


def _whole(year: YearOfRelease) -> Amount:
    """The figure written over the bar: all there is of the year."""
    if "released" in year.figures:
        return year.figures["released"].area
    parts = [year.figures[part].area for part in PARTS if part in year.figures]
    value = sum((part.value for part in parts), Decimal(0))
    return Amount(value) if all(part.exact for part in parts) else Amount(value, "about")


def _short(area: float) -> str:
    if area >= 100:
        return f"{area:,.0f}"
    return f"{area:.1f}" if area >= 10 else f"{area:.2g}"


def _key(figure: Any, width: float, height: float) -> None:
    from matplotlib.patches import Patch

    handles = [
        Patch(
            facecolor=look.shade,
            hatch=look.hatch,
            edgecolor=look.lines if look.hatch else INK,
            label=MEANINGS[measure],
        )
        for measure, look in LOOKS.items()
    ]
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(0.0, 0.2 / height),
        ncols=4,
        frameon=False,
        fontsize=8,
        columnspacing=1.2,
    )
    figure.text(
        0.12 / width,
        0.14 / height,
        "? no figure in the record    * rounded or a bound",
        fontsize=8,
        color=QUIET,
    )
