"""French words for those that signed at first."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR, STATES
from servanda.claiming.romance.at_first import AtFirst, at_first

AT_FIRST = at_first(
    GRAMMAR,
    AtFirst(
        first=r"(?:initialement|à l'origine|au départ|d'abord|dans un premier temps|au début|originellement)",
        signed=r"(?:signée?|paraphée?)",
        by=r"par",
        states=STATES,
        have=r"(?:l'(?:ont|avaient) signée?|(?:ont|avaient) signé {U})",
        examples=(
            "La Convention d'Ottawa a été initialement signée par 122 pays",
            "Au départ, 122 États ont signé la Convention d'Ottawa",
        ),
    ),
)
