"""French figures of those that ratified or signed within a year: "en 2012, dix États ont ratifié", "dix ratifications en
2012, contre dix-huit en 2011"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, STATES, sense
from servanda.claiming.grammar import Rule
from servanda.claiming.romance.yearly import going_on, within

_IN = r"(?:en|dans l'année|au cours de l'année|au cours de|durant l'année|pendant l'année|courant|pour l'année|pour|durant)"
_NEW = r"(?:(?:nouve(?:aux|lles)|autres?) )?"
_NOUNS = r"(?:signatures|ratifications|adhésions|instruments de ratification|ratifications (?:et|ou) adhésions|adhésions (?:et|ou) ratifications|nouveaux membres|nouveaux venus|nouveaux [eé]tats parties|nouvelles parties)"
_DID = rf"(?P<v>{HAVE} {DONE}|(?:la |l'|y )?(?:ratifièrent|signèrent|adhérèrent|rejoignirent)|(?:sont|étaient) devenus (?:[eé]tats )?parties|ont été (?:déposés|enregistrées|recueillies))"
_A_YEAR = 364
"""A figure of a month or a day is read elsewhere."""


def _did(words: str) -> str:
    """What they did, in whatever tense."""
    found = sense(re.sub(rf"^{HAVE} ", "", words))
    return "signed" if found in ("signed", "signatories", "signatory") else "ratified"


_TOLD = re.compile(rf"(?:{_NOUNS}|\b(?:ratifi|sign|adh[ée]r)[ée]\w*|\bdevenus (?:[eé]tats )?parties)")
_within = within(_did, _A_YEAR)
_OF_OTHERS = re.compile(
    r"\b(?:appel|déclaration|pétition|lettre|accord|charte|communes?|villes?|parlements?|parlementaires|ministres?|députés?|ong|organisations)\b"
)
"""Who else signs, and what else is signed."""
_goes_on = going_on(_TOLD, _did, _A_YEAR, others=_OF_OTHERS)


YEARLY: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "in a year n did it",
        rf"(?:^|[;:,(] |\bet )(?:{_IN} |l'année ){{D}},? (?:ce sont |ils étaient |on (?:comptait|dénombrait) )?{{N}} {_NEW}{STATES},? {_DID}",
        _within,
        "En 2012, dix États ont ratifié la Convention",
    ),
    GRAMMAR.dated(
        "n did it in a year",
        rf"{{N}} {_NEW}{STATES}(?: seulement)?,? {_DID}(?: {{T}})?(?: (?:ou|et) y ont adhéré)?,? {_IN} {{D}}(?! ?: ?(?:la |le |les |l')?<S)",
        _within,
        "Dix États ont ratifié la Convention en 2012",
    ),
    GRAMMAR.dated(
        "so many ratifications in a year",
        rf"{{N}} {_NEW}(?P<v>{_NOUNS})(?: (?:de|du|à|au) ?{{T}})?(?: (?:ont été |furent )?(?:déposés|enregistrées|recueillies))?,? {_IN} {{D}}",
        _within,
        "La Convention a enregistré dix nouvelles ratifications en 2012",
    ),
    GRAMMAR.dated(
        "a year saw so many ratifications",
        rf"(?:(?:{_IN}|l'année|l'an) ){{D}},? (?:(?:a|aura|avait) (?:vu|apporté|enregistré|connu|compté)|a été marquée? par|{{U}} (?:a|avait) (?:enregistré|recueilli|reçu|gagné|connu|engrangé)|il y a eu|on a (?:compté|enregistré)) {{N}} {_NEW}(?P<v>{_NOUNS})",
        _within,
        "L'année 2012 a vu dix nouvelles ratifications de la Convention",
    ),
    GRAMMAR.dated(
        "and so many in another year",
        rf"(?:,|;|\bet|,? contre|,? après|,? puis|\bni|:)(?P<v>)(?: et| ils étaient| elles étaient)? {{N}} {_IN} {{D}}",
        _goes_on,
        "Dix États ont ratifié la Convention en 2012 et dix-huit en 2011",
    ),
)
