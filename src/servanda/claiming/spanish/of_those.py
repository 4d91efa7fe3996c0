"""Spanish: of those that signed, how many ratified, in the simple past: "113 firmantes, 84 de los cuales ya la ratificaron"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of
from servanda.claiming.spanish.signs import GRAMMAR, sense

_OF_WHOM = r"(?:de ell[oa]s|de l[oa]s cuales|de est[oa]s|de l[oa]s que)"
_DID = r"(?:ya |también |luego |después |finalmente )*(?:l[oa] )?(?:ya |también )?(?P<v>ratificaron|firmaron|suscribieron)(?! (?:un|una|su|sus|otr[oa]s?)\b)"
_ONLY = r"(?:sólo |solo |solamente |únicamente |apenas |ya )?"


def _counted(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """So many of those that signed; in a sentence that tells a day or a year, perhaps only those that did so then."""
    made = count_of(sense)(reading, match)
    if not isinstance(made, Found) or not any(item.sort == "D" for item in reading.found):
        return made
    return replace(made, note=UNSURE)


OF_THOSE: tuple[Rule, ...] = (
    GRAMMAR.figure(
        "of whom n ratified",
        rf"{_OF_WHOM} {_ONLY}{{N}} {_DID}",
        _counted,
        "firmada por 113 países, de los cuales 84 ya la ratificaron",
    ),
    GRAMMAR.figure(
        "n of whom ratified",
        rf"{{N}} {_OF_WHOM},? {_DID}",
        _counted,
        "La Convención cuenta con 113 firmantes, 84 de los cuales ya la ratificaron",
    ),
)
