"""What is found, destroyed, cleared, given and suffered, in figures with their source.

A figure is a flow over a time (``during`` 2016) or a level on a day (``as_of`` the end of 2016); what is summed up
to a day is a level. Figures of several editions stand side by side and are never added to each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from servanda.amounts import Amount
from servanda.dates import PartialDate

StockMeasure = Literal[
    "declared", "destroyed", "remaining", "retained", "used_of_retained", "found_later", "transferred"
]
StockItem = Literal["cluster_munitions", "submunitions", "antipersonnel_mines"]
LandMeasure = Literal[
    "suspected", "confirmed", "contaminated", "cancelled", "reduced", "cleared", "released", "newly_found"
]
AreaUnit = Literal["m2", "ha", "km2"]
SQUARE_METRES: dict[str, Decimal] = {"m2": Decimal(1), "ha": Decimal(10_000), "km2": Decimal(1_000_000)}
"""How many square metres one of each unit is."""
CasualtyMeasure = Literal[
    "casualties",
    "killed",
    "injured",
    "outcome_unknown",
    "in_attacks",
    "from_remnants",
    "from_improvised_mines",
    "from_manufactured_mines",
    "children",
    "civilian_share",
    "child_share",
    "countries",
]
FundingMeasure = Literal["given", "received", "international", "national", "international_and_national"]
Conduct = Literal["production", "former_production", "transfer", "use", "past_use", "stockpiling"]
VictimAssistanceSort = Literal["victims", "focal_point", "plan", "needs_survey", "services"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StockpileFigure:
    """A number of munitions or mines a state declared, destroyed, kept, or has left (CCM 3, APMBC 3 and 4)."""

    KIND: ClassVar[str] = "stockpile_figure"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "measure", "item", "as_of", "during")
    treaty: str
    state: str
    measure: StockMeasure
    item: StockItem
    quantity: Amount
    as_of: PartialDate | None = None
    during: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LandFigure:
    """An area suspected, confirmed or released (CCM 4, APMBC 5; terms as in IMAS 07.11).

    ``released`` is cancelled, reduced and cleared together. ``contaminated`` is used where the source does not say
    whether the area is suspected or confirmed.
    """

    KIND: ClassVar[str] = "land_figure"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "measure", "as_of", "during", "where")
    treaty: str
    state: str
    measure: LandMeasure
    area: Amount
    unit: AreaUnit
    as_of: PartialDate | None = None
    during: PartialDate | None = None
    where: str = ""


def square_metres(figure: LandFigure) -> tuple[Decimal, Decimal | None]:
    """The least and the most an area can be, in square metres; a printed figure is rounded to its last digit.

    >>> square_metres(LandFigure(treaty="CCM", state="DEU", measure="cleared", area=Amount.parse("0.5"), unit="km2"))
    (Decimal('450000.00'), Decimal('550000.00'))
    """
    exponent = figure.area.value.as_tuple().exponent
    assert isinstance(exponent, int)
    rounding = Decimal(1).scaleb(exponent) / 2
    factor, high = SQUARE_METRES[figure.unit], figure.area.high
    least = max(figure.area.low - rounding, Decimal(0)) * factor
    return least, None if high is None else (high + rounding) * factor


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsDestroyed:
    """Items found and destroyed in survey and clearance, not those of stockpiles."""

    KIND: ClassVar[str] = "items_destroyed"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "item", "as_of", "during")
    treaty: str
    state: str
    item: str
    quantity: Amount
    as_of: PartialDate | None = None
    during: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CasualtyFigure:
    """Casualties as recorded by a source; recorded means at least so many.

    ``state`` is empty for all the world the source covers. A share is in per cent, ``basis`` says of what.
    ``edition`` names the publication, since later ones restate earlier years.
    """

    KIND: ClassVar[str] = "casualty_figure"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "measure", "during", "as_of", "where", "basis")
    treaty: str
    measure: CasualtyMeasure
    count: Amount
    state: str = ""
    during: PartialDate | None = None
    as_of: PartialDate | None = None
    where: str = ""
    basis: str = ""
    edition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """Money given for mine action by a donor, or received for work in a state (CCM and APMBC article 6).

    ``state`` is the donor, empty where all donors are summed; ``recipient`` the state helped. ``currency`` is the
    ISO 4217 code of ``amount``; ``in_usd`` is the source's own conversion.
    """

    KIND: ClassVar[str] = "funding"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "recipient", "measure", "during", "scope")
    treaty: str
    measure: FundingMeasure
    during: PartialDate
    state: str = ""
    recipient: str = ""
    amount: Amount | None = None
    currency: str = ""
    in_usd: Amount | None = None
    donors: Amount | None = None
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductReport:
    """A named source reports that a state, or forces, produced, transferred, used or kept what a treaty bans.

    It is an act of its source, never a finding of ours. ``state`` is whom the source names, empty where it names no
    state; ``actor`` in its own words; ``where`` the place. ``alleged`` where the source itself does not confirm it.
    """

    KIND: ClassVar[str] = "conduct_report"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "sort", "actor", "where", "during", "recipient")
    treaty: str
    sort: Conduct
    state: str = ""
    actor: str = ""
    where: str = ""
    recipient: str = ""
    during: PartialDate | None = None
    ended_on: PartialDate | None = None
    as_of: PartialDate | None = None
    alleged: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VictimAssistance:
    """What a state has in place for victims: whether it has any, a focal point, a plan, a survey."""

    KIND: ClassVar[str] = "victim_assistance"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "sort", "as_of")
    treaty: str
    state: str
    sort: VictimAssistanceSort
    about: str = ""
    as_of: PartialDate | None = None
    count: Amount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskEducation:
    """Explosive ordnance risk education given in a state (IMAS 12.10); ``people`` are those who attended."""

    KIND: ClassVar[str] = "risk_education"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "during", "about")
    treaty: str
    state: str
    during: PartialDate | None = None
    people: Amount | None = None
    about: str = ""
