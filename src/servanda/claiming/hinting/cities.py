"""The cities in which the parties to the treaties met, as texts of three languages write them."""

from __future__ import annotations

import re
from typing import NamedTuple


class City(NamedTuple):
    """A city as the record writes it, and the code of its state."""

    name: str
    state: str


_WRITTEN = """
    Accra GHA accra | Addis Ababa ETH addis-abeba adís_abeba addis_abeba addis_ababa | Bangkok THA bangkok | Beirut LBN beirut beyrouth |
    Berlin DEU berlin berlín | Bonn DEU bonn | Brussels BEL brussels bruxelles bruselas | Cancún MEX cancun cancún |
    Cartagena COL cartagena carthagène cartagena_de_indias | Dead Sea JOR dead_sea mer_morte mar_muerto | Dublin IRL dublin dublín |
    Dubrovnik HRV dubrovnik | Geneva CHE geneva genève ginebra | Kampala UGA kampala | Lima PER lima | Lome TGO lomé lome |
    Lusaka ZMB lusaka | Managua NIC managua | Manila PHL manila manille | Maputo MOZ maputo |
    Mexico City MEX mexico_city ciudad_de_méxico | Nairobi KEN nairobi | Nayarit MEX nayarit |
    New York USA new_york nueva_york | Oslo NOR oslo | Ottawa CAN ottawa | Phnom Penh KHM phnom_penh phnom_pen nom_pen |
    Port of Spain TTO port_of_spain port_d'espagne puerto_españa | Rakitje HRV rakitje | San Jose CRI san_jose san_josé |
    Santiago CHL santiago | Siem Reap KHM siem_reap siem_riep | Sofia BGR sofia sofía | The Hague NLD the_hague la_haye la_haya |
    Tokyo JPN tokyo tokio | Vienna AUT vienna vienne viena | Vientiane LAO vientiane vientián vientian | Wellington NZL wellington |
    Zagreb HRV zagreb
"""


def _cities() -> dict[str, City]:
    cities: dict[str, City] = {}
    for line in _WRITTEN.split("|"):
        name, state, spellings = re.split(r" ([A-Z]{3}) ", line.strip())
        cities.update((spelling.replace("_", " "), City(name, state)) for spelling in spellings.split())
    return cities


CITIES = _cities()
"""The cities by their names in small letters."""

CITY = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, CITIES), key=len, reverse=True))})\b")
