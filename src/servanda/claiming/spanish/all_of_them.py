"""Spanish words for all of the states named in the sentence before."""

from __future__ import annotations

from servanda.claiming.romance.all_of_them import Them, all_of_them
from servanda.claiming.spanish.signs import ADVERBS, ARE, DONE, GRAMMAR, IT, PARTIES, SIMPLE, sense

_ENDS = r"(?= ?[.,;:)]|$| (?:desde|en|el) <D)"

ALL_OF_THEM = all_of_them(
    GRAMMAR,
    Them(
        all_=r"(?:(?:tod[oa]s )?(?:l[oa]s|est[oa]s|es[oa]s) {N}(?: (?:países|estados))?|tod[oa]s(?: ell[oa]s)?|amb[oa]s(?: (?:países|estados))?)",
        did=rf"(?:(?:lo |la |se )(?:ya )?(?:han|habían){ADVERBS} (?P<v>{DONE}){_ENDS}|(?:han|habían){ADVERBS} (?P<w>{DONE})(?: {{T}}| {IT}\b)|(?:lo |la )(?P<x>{SIMPLE}){_ENDS}|(?P<y>{SIMPLE})(?: {{U}}| {IT}\b)|{ARE} (?P<z>{PARTIES}|signatari[oa]s|firmantes)(?: {{U}}|{_ENDS}))",
        sense=sense,
        example="Bélgica y Suiza producían esas armas. Las dos son parte en la Convención",
    ),
)
