"""Land in a line: years of release and levels as the record would hold them, in square kilometres."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.forecasting import LandHistory, Level, YearOfRelease
from servanda.forecasting.land import AreaFigure


def released(year: int, **measures: str) -> YearOfRelease:
    """What was released in a year, by measure: ``released(2015, cleared="1.4", cancelled="~2")``."""
    return YearOfRelease(year=year, figures=_figures(measures))


def level(when: str, **measures: str) -> Level:
    """What remained on a day, by measure."""
    return Level(when=PartialDate.parse(when), figures=_figures(measures))


def _figures(measures: dict[str, str]) -> dict[str, AreaFigure]:
    return {measure: AreaFigure(area=Amount.parse(text)) for measure, text in measures.items()}


def history(
    years: Sequence[YearOfRelease],
    levels: Sequence[Level],
    *,
    as_of: str = "2021-06-01",
    state: str = "LBN",
    treaty: str = "CCM",
) -> LandHistory:
    """The land of a state as known on a day."""
    return LandHistory(
        treaty=treaty,
        state=state,
        as_of=date.fromisoformat(as_of),
        years=tuple(years),
        levels=tuple(levels),
    )


def steady(area: str, years: Sequence[int] = (2018, 2019, 2020)) -> list[YearOfRelease]:
    """The same area released every year."""
    return [released(year, released=area) for year in years]
