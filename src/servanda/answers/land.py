"""Land under a clearance obligation: what was contaminated, found and released, by state and year (IMAS 07.11).

All areas are told in square kilometres. Cancelled and reduced are never added to cleared; released is the three
together. A level is taken for the end of a year only where it is told for December or for the year as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import reduce

from servanda import places
from servanda.acts import LandFigure
from servanda.acts.field import LandMeasure
from servanda.amounts import Amount
from servanda.answers.accounts import rivals, told_by
from servanda.answers.balance import Balance, balance, scaled, summed
from servanda.dates import PartialDate
from servanda.days import by_name
from servanda.ledger.competing import Told
from servanda.records import TreatyRecord

IN_KM2 = {"m2": Decimal("0.000001"), "ha": Decimal("0.01"), "km2": Decimal(1)}
FLOWS: tuple[LandMeasure, ...] = ("newly_found", "cancelled", "reduced", "cleared", "released")
LEVELS: tuple[LandMeasure, ...] = ("contaminated", "confirmed", "suspected")
ARTICLES = {"CCM": "4", "APMBC": "5"}
"""The article under which each treaty has land cleared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A figure of land: the area in square kilometres, and everything told of it; ``parts`` where it is a sum."""

    km2: Amount
    parts: tuple[Told, ...]

    @property
    def contested(self) -> bool:
        """Whether another account cannot be true together with one that was followed."""
        return any(rivals(told) for told in self.parts)

    @property
    def low_confidence(self) -> bool:
        """Whether it rests on what nobody has yet seen in a source."""
        return any(told.followed.low_confidence for told in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class LandYear:
    """One state's land in one year; ``flows`` by measure, the levels at its beginning and end, and whether they
    add up.
    """

    treaty: str
    state: str
    year: int
    opening: Area | None
    flows: dict[str, Area]
    closing: Area | None
    balance: Balance

    @property
    def released(self) -> Area | None:
        """What was released in the year."""
        return released_of(self.flows)

    @property
    def contested(self) -> bool:
        """Whether any of its figures has a rival."""
        found = [*self.flows.values(), *(area for area in (self.opening, self.closing) if area)]
        return any(area.contested for area in found)


def released_of(flows: Mapping[str, Area]) -> Area | None:
    """What was released: as told, else cancelled, reduced and cleared together where all three are told."""
    if "released" in flows:
        return flows["released"]
    three = [flows[name] for name in ("cancelled", "reduced", "cleared") if name in flows]
    return _together(three) if len(three) == 3 else None


def areas(told: Told) -> Area:
    """One figure of land in square kilometres."""
    return Area(km2=scaled(told.act.area, IN_KM2[told.act.unit]), parts=(told,))


def land_figures(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """What is told of land by a day, in the order of state and time."""
    return sorted(
        told_by(treaty, LandFigure, on, state),
        key=lambda told: (
            by_name(places.name(told.act.state)),
            str(told.act.during or told.act.as_of or ""),
            told.act.measure,
        ),
    )


def by_year(figures: Sequence[Told]) -> list[LandYear]:
    """A row for every state and year for which a flow, or a level at its end, is told."""
    rows = []
    for state in dict.fromkeys(told.act.state for told in figures):
        mine = [told for told in figures if told.act.state == state]
        years = {told.act.during.earliest.year for told in mine if _of_one_year(told.act.during)}
        years |= {year for told in mine if (year := closing_year(told.act)) is not None}
        rows += [_year(mine, state, year) for year in sorted(years)]
    return rows


def _year(mine: Sequence[Told], state: str, year: int) -> LandYear:
    flows: dict[str, Area] = {}
    for measure in FLOWS:
        told = [
            one
            for one in mine
            if one.act.measure == measure
            and _of_one_year(one.act.during)
            and one.act.during.earliest.year == year
        ]
        area = _nationwide(told)
        if area is not None:
            flows[measure] = area
    opening, closing = level(mine, year - 1), level(mine, year)
    found, gone = flows.get("newly_found"), released_of(flows)
    verdict = balance(
        (f"the area at the end of {year - 1}", opening.km2 if opening else None),
        [("newly found land", found.km2 if found else None)],
        [("released land", gone.km2 if gone else None)],
        [(f"the area at the end of {year}", closing.km2 if closing else None)],
    )
    return LandYear(
        treaty=mine[0].act.treaty,
        state=state,
        year=year,
        opening=opening,
        flows=flows,
        closing=closing,
        balance=verdict,
    )


def level(mine: Iterable[Told], year: int) -> Area | None:
    """The contaminated area at the end of a year: as told, else confirmed and suspected together, else what of the
    two is told, which then is the least it can be.
    """
    at_end = [told for told in mine if told.act.measure in LEVELS and closing_year(told.act) == year]
    by_measure = {
        measure: area
        for measure in LEVELS
        if (area := _nationwide([told for told in at_end if told.act.measure == measure])) is not None
    }
    if "contaminated" in by_measure:
        return by_measure["contaminated"]
    both = [by_measure[measure] for measure in ("confirmed", "suspected") if measure in by_measure]
    if len(both) == 1:
        return Area(km2=_at_least(both[0].km2), parts=both[0].parts)
    return _together(both)


def latest_level(mine: Sequence[Told]) -> Told | None:
    """The last level told of the whole country, whenever it was; of a part of it where nothing else is told."""
    told = [one for one in mine if one.act.measure in LEVELS and one.act.as_of]
    return max(
        told,
        key=lambda one: (not one.act.where, one.act.as_of.latest, -LEVELS.index(one.act.measure)),
        default=None,
    )


def closing_year(act: LandFigure) -> int | None:
    """The year at whose end a level is told, or None for a flow and for a level told for another time of a year."""
    if act.measure in FLOWS or act.as_of is None:
        return None
    first, last = act.as_of.earliest, act.as_of.latest
    whole = first.year == last.year and (first.month, last.month) == (1, 12)
    return last.year if first.year == last.year and (whole or first.month == 12) else None


def _of_one_year(when: PartialDate | None) -> bool:
    return when is not None and when.earliest.year == when.latest.year


def _nationwide(told: Sequence[Told]) -> Area | None:
    """The figure for the whole country, else its parts together, which then is the least it can be."""
    whole = [one for one in told if not one.act.where]
    if whole:
        # Figures of parts of the year stand beside one of the whole year, which is the one that counts.
        longest = max(whole, key=lambda one: _length(one.act))
        return areas(longest)
    parts = _together([areas(one) for one in told])
    return Area(km2=_at_least(parts.km2), parts=parts.parts) if parts is not None else None


def _length(act: LandFigure) -> int:
    when = act.during or act.as_of
    return (when.latest - when.earliest).days if when is not None else 0


def _together(found: Sequence[Area]) -> Area | None:
    km2 = summed([area.km2 for area in found])
    if km2 is None:
        return None
    return Area(km2=km2, parts=reduce(lambda all_, area: (*all_, *area.parts), found, ()))


def _at_least(amount: Amount) -> Amount:
    return Amount(amount.low, "at_least")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTotal:
    """What all states together are known to have released in a year, and of how many states each sum is made."""

    year: int
    sums: dict[str, Amount]
    states: dict[str, tuple[str, ...]]


def totals(rows: Sequence[LandYear]) -> list[YearTotal]:
    """The sums over states by year: no surer than their parts, and only over those that are told."""
    found = []
    for year in sorted({row.year for row in rows}):
        sums: dict[str, Amount] = {}
        states: dict[str, tuple[str, ...]] = {}
        for measure in FLOWS:
            told = {
                row.state: area.km2
                for row in rows
                if row.year == year
                and (area := row.released if measure == "released" else row.flows.get(measure))
            }
            amount = summed(list(told.values()))
            if amount is not None:
                sums[measure] = amount
                states[measure] = tuple(sorted(told))
        if sums:
            found.append(YearTotal(year=year, sums=sums, states=states))
    return found


def told_in(rows: Sequence[LandYear], measure: str, when: PartialDate | None) -> tuple[Amount | None, int]:
    """The sum over states of what is told of a measure in a year, and of how many states with land told of in any year
    it is then not told; nothing for a time that is not one year.
    """
    if when is None or not _of_one_year(when):
        return None, 0
    year = when.earliest.year
    told = {
        row.state: area.km2
        for row in rows
        if row.year == year and (area := row.released if measure == "released" else row.flows.get(measure))
    }
    return summed(list(told.values())), len({row.state for row in rows} - told.keys())
