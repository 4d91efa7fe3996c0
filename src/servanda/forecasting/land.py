"""The land of a state: what was released each year and what remained, in square kilometres, as known on a day.

Terms are those of IMAS 07.11: *cancelled* by survey without technical means, *reduced* by technical survey, *cleared*;
together *released*. Figures of part of a country, and of spans that are not a calendar year, are left aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from servanda.acts import LandFigure
from servanda.amounts import Amount, total
from servanda.dates import PartialDate
from servanda.errors import BadAmount
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.ledger.sources import Source
from servanda.records import TreatyRecord

PARTS = ("cancelled", "reduced", "cleared")
LEVELS = ("suspected", "confirmed", "contaminated")

_IN_KM2 = {"km2": Decimal(1), "ha": Decimal("0.01"), "m2": Decimal("0.000001")}
_REPORT_DUE = (4, 30)
"""Reports on a calendar year are due on 30 April of the next (article 7(2) of both conventions)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFigure:
    """One figure as the record follows it, in km², with the other accounts and the entries it rests on."""

    area: Amount
    rivals: tuple[Amount, ...] = ()
    sources: tuple[str, ...] = ()
    low_confidence: bool = False

    @property
    def contested(self) -> bool:
        """Whether another account cannot be true together with this one."""
        return any(not self.area.could_be(rival) for rival in self.rivals)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfRelease:
    """What a state released in a calendar year: by measure, only those a source gives."""

    year: int
    figures: Mapping[str, AreaFigure]

    def part(self, measure: str) -> Amount | None:
        """The figure of one measure; None where no source gives it, which is not zero."""
        found = self.figures.get(measure)
        return found.area if found is not None else None

    @property
    def released(self) -> Amount | None:
        """All land released: as a source sums it, or else cleared with what survey released, where both are given."""
        if "released" in self.figures:
            return self.figures["released"].area
        parts = [figure.area for measure, figure in self.figures.items() if measure in PARTS]
        if "cleared" not in self.figures or len(parts) < 2:
            return None
        try:
            return total(parts)
        except BadAmount:
            return None

    @property
    def unsplit(self) -> Decimal:
        """What of the sum of a source its parts do not account for; nothing where rounding explains it."""
        whole = self.part("released")
        if whole is None:
            return Decimal(0)
        parts = sum((self.figures[part].area.value for part in PARTS if part in self.figures), Decimal(0))
        rest = whole.value - parts
        return rest if rest > whole.value / 100 else Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """The area that remained on a day, by measure. ``when`` is the day as the source gives it."""

    when: PartialDate
    figures: Mapping[str, AreaFigure]

    @property
    def day(self) -> date:
        """The last day it can speak of."""
        return self.when.latest

    @property
    def pieces(self) -> tuple[AreaFigure, ...]:
        """The figures that make up all that remained, each counted once: suspected and confirmed land where both are
        told apart, else the one figure there is for all.
        """
        if "suspected" in self.figures and "confirmed" in self.figures:
            return self.figures["suspected"], self.figures["confirmed"]
        one = self.figures.get("contaminated") or self.figures.get("confirmed")
        return (one or self.figures["suspected"],)

    @property
    def remaining(self) -> Amount | None:
        """All that remained; None where a lower and an upper bound would be added."""
        try:
            return total(piece.area for piece in self.pieces)
        except BadAmount:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class LandHistory:
    """The years of release and the levels of a state under a treaty, in the order of time, as known on ``as_of``."""

    treaty: str
    state: str
    as_of: date
    years: tuple[YearOfRelease, ...]
    levels: tuple[Level, ...]


def land_history(treaty: TreatyRecord, state: str, as_of: date) -> LandHistory:
    """The land of a state as it was known on a day: of each figure the account followed among those known by then."""
    flows: dict[int, dict[str, AreaFigure]] = {}
    levels: dict[PartialDate, dict[str, AreaFigure]] = {}
    for told in treaty.told(LandFigure, state):
        act: LandFigure = told.act
        if act.where:
            continue
        found = _figure(told, as_of, treaty.record.sources)
        if found is None:
            continue
        if act.measure in LEVELS and act.as_of is not None:
            levels.setdefault(act.as_of, {})[act.measure] = found
        elif act.measure not in LEVELS and act.during is not None and (year := _year(act.during)):
            flows.setdefault(year, {})[act.measure] = found
    return LandHistory(
        treaty=treaty.code,
        state=state,
        as_of=as_of,
        years=tuple(YearOfRelease(year=year, figures=flows[year]) for year in sorted(flows)),
        levels=tuple(
            Level(when=when, figures=levels[when])
            for when in sorted(levels, key=lambda when: (when.latest, when))
        ),
    )


def states_with_land(treaty: TreatyRecord) -> tuple[str, ...]:
    """The states of which the record holds any figure of land, by their codes."""
    return tuple(sorted({told.act.state for told in treaty.told(LandFigure)}))


def _year(during: PartialDate) -> int | None:
    """The calendar year a span is, where it is one."""
    year = during.earliest.year
    return year if during == PartialDate(date(year, 1, 1), date(year, 12, 31)) else None


def _figure(told: Told, as_of: date, sources: Mapping[str, Source]) -> AreaFigure | None:
    """What was known of a figure on a day; the order in which accounts are followed stays."""
    known = [fact for fact in (told.followed, *told.others) if _known(fact, as_of, sources)]
    if not known:
        return None
    followed, *others = known
    return AreaFigure(
        area=in_km2(followed.act),  # type: ignore[arg-type]
        rivals=tuple(in_km2(other.act) for other in others),  # type: ignore[arg-type]
        sources=tuple(dict.fromkeys(entry.source for fact in known for entry in fact.entries)),
        low_confidence=followed.low_confidence,
    )


def _known(fact: Fact, as_of: date, sources: Mapping[str, Source]) -> bool:
    """Whether the world knew a figure on a day: its source was out, or the report on that time was due."""
    act = fact.act
    assert isinstance(act, LandFigure)
    when = act.during or act.as_of
    if when is None or when.latest > as_of:
        return False
    if date(when.latest.year + 1, *_REPORT_DUE) <= as_of:
        return True
    return any(_out(sources.get(entry.source), as_of) for entry in fact.entries)


def _out(source: Source | None, as_of: date) -> bool:
    return source is not None and source.published is not None and source.published.latest <= as_of


def in_km2(act: LandFigure) -> Amount:
    """The area of a figure in square kilometres, with its hedge."""
    factor = _IN_KM2[act.unit]
    if act.unit == "km2":
        return act.area
    if act.area.hedge == "about":
        # A rounded figure is known to half a unit of its last digit, and must stay so in another unit.
        assert act.area.high is not None
        return Amount(act.area.low * factor, upto=act.area.high * factor)
    upto = act.area.upto * factor if act.area.upto is not None else None
    return Amount(act.area.value * factor, act.area.hedge, upto)


def bounds(figures: Iterable[AreaFigure]) -> tuple[float, float, bool]:
    """The least and the most the figures can be together, by their hedges and their rivals; whether the most is ours.

    A figure that is only known to be at least so much is taken as at most half as much again.
    """
    low = high = 0.0
    ours = False
    for figure in figures:
        accounts = (figure.area, *figure.rivals)
        low += float(min(account.low for account in accounts))
        ours |= any(account.high is None for account in accounts)
        high += float(
            max(account.high if account.high is not None else account.low * 3 / 2 for account in accounts)
        )
    return low, high, ours
