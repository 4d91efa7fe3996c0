"""Groups of states over time: who belonged to one from when to when; and sets of states that have no members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from servanda import places
from servanda.dates import PartialDate

REGIONS: dict[str, frozenset[str]] = {
    "CARIBBEAN": frozenset("ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT".split()),
    "BALTIC": frozenset("EST LTU LVA".split()),
    "SOUTH_AMERICA": frozenset("ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN".split()),
    "AMERICAS": frozenset(
        "ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER "
        "PRY SLV SUR TTO URY USA VCT VEN".split()
    ),
    "CTBT_ANNEX_2": frozenset(
        "ARG AUS AUT BEL BGD BGR BRA CAN CHE CHL CHN COD COL DEU DZA EGY ESP FIN FRA GBR HUN IDN IND IRN ISR ITA JPN "
        "KOR MEX NLD NOR PAK PER POL PRK ROU RUS SVK SWE TUR UKR USA VNM ZAF".split()
    ),
    "NUCLEAR_ARMED": frozenset("CHN FRA GBR IND ISR PAK PRK RUS USA".split()),
    "LATIN_AMERICA": frozenset(
        "ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY VEN".split()
    ),
    "LATIN_AMERICA_CARIBBEAN": frozenset(
        "ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY "
        "SLV SUR TTO URY VCT VEN".split()
    ),
    "CENTRAL_AMERICA": frozenset("BLZ CRI GTM HND NIC PAN SLV".split()),
    "EUROPE": frozenset(
        "ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO "
        "MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR VAT".split()
    ),
    "BALKANS": frozenset("ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN".split()),
    "NORDIC": frozenset("DNK FIN ISL NOR SWE".split()),
    "MIDDLE_EAST": frozenset("ARE BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR YEM".split()),
    "MIDDLE_EAST_NORTH_AFRICA": frozenset(
        "ARE BHR DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR OMN PSE QAT SAU SYR TUN YEM".split()
    ),
    "SOUTHEAST_ASIA": frozenset("BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM".split()),
    "SOUTH_ASIA": frozenset("AFG BGD BTN IND LKA MDV NPL PAK".split()),
    "CENTRAL_ASIA": frozenset("KAZ KGZ TJK TKM UZB".split()),
    "SUB_SAHARAN_AFRICA": frozenset(
        "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI MOZ "
        "MRT MUS MWI NAM NER NGA RWA SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE".split()
    ),
    "WEST_AFRICA": frozenset("BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO".split()),
    "SADC": frozenset("AGO BWA COD COM LSO MDG MOZ MUS MWI NAM SWZ SYC TZA ZAF ZMB ZWE".split()),
}
"""Sets of states that are no groups with members: regions of the United Nations' geographical scheme (M49); those whose
ratification the CTBT waits for, as its annex 2 lists them; those known or held to have nuclear weapons; and
parts of the world as most writers draw them."""

DRAWN = frozenset(REGIONS) - {"CARIBBEAN", "BALTIC", "CTBT_ANNEX_2"}
"""Sets of states that each writer draws somewhat differently: no figure is called wrong by them."""


@dataclass(frozen=True, slots=True)
class Stay:
    """A state's stay in a group: the numbers of the day it had certainly begun, and of the day it may have ended."""

    begun: float
    over: float
    edges: tuple[int, ...]


@lru_cache(maxsize=256)
def stays_in(group: str) -> Mapping[str, Sequence[Stay]]:
    """The stays of every state that ever belonged to a group."""
    if group in REGIONS:
        return {state: (Stay(-inf, inf, ()),) for state in REGIONS[group]}
    found: dict[str, list[Stay]] = {}
    for stay in places.membership(group):
        joined = PartialDate.parse(str(stay.joined)) if stay.joined else None
        left = PartialDate.parse(str(stay.left)) if stay.left else None
        found.setdefault(stay.state, []).append(
            Stay(
                joined.latest.toordinal() if joined else -inf,
                left.earliest.toordinal() if left else inf,
                tuple(
                    edge.toordinal()
                    for known in (joined, left)
                    if known
                    for edge in (known.earliest, known.latest)
                ),
            )
        )
    return found
