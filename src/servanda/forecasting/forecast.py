"""A forecast for one state: from its land and its deadline to a probability, or to what is missing for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from servanda.forecasting.land import AreaFigure, LandHistory, Level, YearOfRelease, bounds
from servanda.forecasting.model import FUTURES, Basis, Futures, Span, Weighing, futures

FEWEST_YEARS = 3
"""Fewer past years than this say too little about coming ones."""
YEARS_BACK = 10
"""Past years longer ago than this are not drawn from."""
OLDEST_LEVEL = 5
"""Years after which a figure of what remains says too little about today."""
HORIZON = 40
"""Years looked ahead for the day by which half the futures are finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TooThin:
    """Why there is no forecast: what is missing, each in a sentence."""

    treaty: str
    state: str
    as_of: date
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """How likely a state is to have released all its land by a day.

    ``probability`` is the share of simulated futures finished by the end of ``by``. ``level`` and ``years`` are
    what it rests on; ``cleared_only`` tells that the years hold what was cleared and not what survey released.
    """

    treaty: str
    state: str
    as_of: date
    by: date
    probability: float
    history: LandHistory
    level: Level
    years: tuple[YearOfRelease, ...]
    cleared_only: bool
    bound_is_ours: bool
    basis: Basis
    futures: Futures
    count: int

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of the figures it rests on, each once."""
        figures = [*self.level.pieces, *(figure for year in self.years for figure in year.figures.values())]
        return tuple(dict.fromkeys(source for figure in figures for source in figure.sources))


def forecast(
    history: LandHistory,
    by: date,
    *,
    weighing: Weighing = "drawn",
    net: bool = False,
    count: int = FUTURES,
    horizon: int = HORIZON,
) -> Forecast | TooThin:
    """The forecast that a state's land is all released by the end of a day, from its history as known on a day.

    ``net`` takes off each past year's release what was newly found in it.
    """
    level = _level(history)
    years, cleared_only = _years(history)
    missing = _missing(history, level, years)
    if missing or level is None:
        return TooThin(treaty=history.treaty, state=history.state, as_of=history.as_of, missing=missing)
    basis, ours = _basis(history, level, years, cleared_only=cleared_only, net=net)
    if by < basis.start:
        said = f"what remained is known for {level.when} only, and that is not before {by.isoformat()}"
        return TooThin(treaty=history.treaty, state=history.state, as_of=history.as_of, missing=(said,))
    days = _days(basis.start, by, horizon)
    found = futures(basis, days, weighing, count)
    return Forecast(
        treaty=history.treaty,
        state=history.state,
        as_of=history.as_of,
        by=by,
        probability=found.finished[days.index(by)],
        history=history,
        level=level,
        years=years,
        cleared_only=cleared_only,
        bound_is_ours=ours,
        basis=basis,
        futures=found,
        count=count,
    )


def last_rate(made: Forecast) -> bool:
    """Whether the state finishes by the day if every coming year releases what the last known one did, the figures
    taken as printed: the plainest forecast there is.
    """
    last = made.years[-1]
    figure = last.part("cleared") if made.cleared_only else last.released
    left = sum(float(piece.area.value) for piece in made.level.pieces)
    days = (made.by - made.basis.start).days + 1
    return figure is not None and float(figure.value) * days / 365.25 >= left


def _level(history: LandHistory) -> Level | None:
    """The last level whose parts make a whole."""
    whole = [level for level in history.levels if level.remaining is not None]
    return whole[-1] if whole else None


def _years(history: LandHistory) -> tuple[tuple[YearOfRelease, ...], bool]:
    """The past years to draw from, and whether they hold only what was cleared.

    All land released is better than only what was cleared, unless more years give the latter. Years are never mixed.
    """
    recent = [year for year in history.years if year.year >= history.as_of.year - YEARS_BACK]
    whole = tuple(year for year in recent if year.released is not None)
    cleared = tuple(year for year in recent if year.part("cleared") is not None)
    enough = len(whole) >= FEWEST_YEARS or len(whole) >= len(cleared)
    return (whole, False) if enough else (cleared, True)


def _missing(history: LandHistory, level: Level | None, years: tuple[YearOfRelease, ...]) -> tuple[str, ...]:
    found = []
    if level is None:
        found.append("the area that remains is in no source of the record")
    elif level.day.year < history.as_of.year - OLDEST_LEVEL:
        found.append(
            f"the last figure for the area that remains is of {level.when}, more than {OLDEST_LEVEL} years back"
        )
    if len(years) < FEWEST_YEARS:
        have = ", ".join(str(year.year) for year in years) or "none"
        since = history.as_of.year - YEARS_BACK
        found.append(f"the land released is known for fewer than {FEWEST_YEARS} years since {since} ({have})")
    return tuple(found)


def _basis(
    history: LandHistory, level: Level, years: tuple[YearOfRelease, ...], *, cleared_only: bool, net: bool
) -> tuple[Basis, bool]:
    pieces = level.pieces
    apart = len(pieces) > 1
    suspected = pieces[:1] if apart else ()
    confirmed = pieces[1:] if apart else pieces
    sure_low, sure_high, sure_ours = bounds(confirmed)
    perhaps_low, perhaps_high, perhaps_ours = bounds(suspected)
    releases = {}
    ours = sure_ours or perhaps_ours
    for year in years:
        low, high, assumed = bounds(_released(year, cleared_only=cleared_only))
        releases[year.year] = Span(low=low, high=high)
        ours |= assumed
    found = {}
    for year in years if net else ():
        if "newly_found" in year.figures:
            low, high, _ = bounds([year.figures["newly_found"]])
            found[year.year] = Span(low=low, high=high)
    basis = Basis(
        treaty=history.treaty,
        state=history.state,
        start=level.day + timedelta(days=1),
        confirmed=Span(low=sure_low, high=sure_high),
        suspected=Span(low=perhaps_low, high=perhaps_high),
        releases=releases,
        found=found,
        share_of_suspected=cleared_only and apart,
    )
    return basis, ours


def _released(year: YearOfRelease, *, cleared_only: bool) -> list[AreaFigure]:
    """The figures that add up to what a year released."""
    if cleared_only:
        return [year.figures["cleared"]]
    if "released" in year.figures:
        return [year.figures["released"]]
    return [
        figure for measure, figure in year.figures.items() if measure in ("cancelled", "reduced", "cleared")
    ]


def _days(start: date, by: date, horizon: int) -> tuple[date, ...]:
    """The day asked for, and the last day of every year until the horizon."""
    ends = {date(year, 12, 31) for year in range(start.year, max(start.year + horizon, by.year) + 1)}
    return tuple(sorted({day for day in ends if day >= start} | {by})) if horizon else (by,)
