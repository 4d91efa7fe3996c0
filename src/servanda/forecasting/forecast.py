"""A forecast for one state: from its land and its deadline to a probability, or to what is missing for one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from servanda.errors import UsageError
from servanda.forecasting.land import AreaFigure, LandHistory, Level, YearOfRelease, bounds
from servanda.forecasting.model import FUTURES, Basis, Futures, Span, Weighing, futures

Why = Literal["nothing_left", "no_deadline", "too_thin"]

FEWEST_YEARS = 3
"""Fewer past years than this say too little about coming ones."""
YEARS_BACK = 10
"""Past years longer ago than this are not drawn from."""
OLDEST = 3
"""Years after which a figure of what remains, or the last one of release, says too little about today."""
FINISHED_BY_NOW = 0.1
"""If more of the futures than this were finished on the day asked about, the figures do not fit a state that is not."""
FARTHEST = 60
"""Years ahead of which anything can be asked."""
HORIZON = 40
"""Years looked ahead for the day by which half the futures are finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoForecast:
    """Why there is no forecast: ``nothing_left`` to clear, ``no_deadline`` to finish by, or a record ``too_thin``;
    and what is the matter, or missing, each in a few words.
    """

    treaty: str
    state: str
    as_of: date
    kind: Why
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
) -> Forecast | NoForecast:
    """The forecast that a state's land is all released by the end of a day, from its history as known on a day.

    ``net`` takes off each past year's release what was newly found in it. Raises UsageError for a day too far off.
    """
    if by.year > history.as_of.year + FARTHEST:
        raise UsageError(f"{by.isoformat()} is too far off: a forecast looks at most {FARTHEST} years ahead")
    level = _level(history)
    years, cleared_only = _years(history)
    missing = _missing(history, level, years)
    if missing or level is None:
        return _too_thin(history, missing)
    basis, ours = _basis(history, level, years, cleared_only=cleared_only, net=net)
    if by < basis.start:
        said = f"what remained is known for {level.when} only, and that is not before {by.isoformat()}"
        return _too_thin(history, (said,))
    days = _days(basis.start, history.as_of, by, horizon)
    found = futures(basis, days, weighing, count)
    if history.as_of in days and (now := found.finished[days.index(history.as_of)]) > FINISHED_BY_NOW:
        said = (
            f"by its figures the work would be done by now in {now * 100:.0f} of 100 simulated futures, and it is not: "
            "what is known does not fit together"
        )
        return _too_thin(history, (said,))
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
    assert figure is not None
    rate, left = float(figure.value), sum(float(piece.area.value) for piece in made.level.pieces)
    plain = replace(
        made.basis,
        confirmed=Span(low=left, high=left),
        suspected=Span(low=0.0, high=0.0),
        releases={last.year: Span(low=rate, high=rate)},
        found={},
        share_of_suspected=False,
    )
    return futures(plain, (made.by,), "alike", count=1).finished == (1.0,)


def _too_thin(history: LandHistory, missing: tuple[str, ...]) -> NoForecast:
    return NoForecast(
        treaty=history.treaty, state=history.state, as_of=history.as_of, kind="too_thin", missing=missing
    )


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
    oldest = history.as_of.year - OLDEST
    if level is None:
        found.append("the area that remains is in no source of the record")
    elif level.day.year < oldest:
        found.append(
            f"the last figure for the area that remains is of {level.when}, more than {OLDEST} years back"
        )
    if len(years) < FEWEST_YEARS:
        have = ", ".join(str(year.year) for year in years) or "none"
        since = history.as_of.year - YEARS_BACK
        found.append(f"the land released is known for fewer than {FEWEST_YEARS} years since {since} ({have})")
    elif years[-1].year < oldest:
        found.append(
            f"the last year of which the land released is known is {years[-1].year}, more than {OLDEST} years back"
        )
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


def _days(start: date, as_of: date, by: date, horizon: int) -> tuple[date, ...]:
    """The day asked about and that to finish by, and the last day of every year until the horizon."""
    ends = {date(year, 12, 31) for year in range(start.year, max(start.year + horizon, by.year) + 1)}
    return tuple(sorted(day for day in {as_of, by, *(ends if horizon else ())} if day >= start))
