"""Spanish words for those that signed at first."""

from __future__ import annotations

from servanda.claiming.romance.at_first import AtFirst, at_first
from servanda.claiming.spanish.signs import GRAMMAR, STATES

AT_FIRST = at_first(
    GRAMMAR,
    AtFirst(
        first=r"(?:inicialmente|originalmente|originariamente|en un principio|al principio|en un inicio|en un primer momento)",
        signed=r"(?:(?:fue |ha sido )?(?:firmad|suscrit)[oa])",
        by=r"por",
        states=STATES,
        have=r"(?:l[oa] (?:firmaron|suscribieron|habían firmado)|(?:firmaron|suscribieron|habían firmado) {U})",
        examples=(
            "La Convención de Ottawa fue firmada inicialmente por 122 países",
            "En un principio, 122 Estados firmaron la Convención de Ottawa",
        ),
    ),
)
