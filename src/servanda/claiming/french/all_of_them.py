"""French words for all, or none, of the states named in the sentence before."""

from __future__ import annotations

from servanda.claiming.french.signs import ADVERBS, ARE, DONE, GRAMMAR, IT, PARTIES, sense
from servanda.claiming.romance.all_of_them import Them, all_of_them

_ENDS = r"(?= ?[.,;:)]|$| (?:depuis|en|le|les) <D)"

ALL_OF_THEM = all_of_them(
    GRAMMAR,
    Them(
        all_=r"(?:(?:tous|toutes)(?: les)? {N}|(?:les|ces) {M}(?: (?:pays|[eé]tats))?|tous|toutes)",
        did=rf"(?:(?:l'|y )(?:ont|avaient){ADVERBS} (?P<v>{DONE}){_ENDS}|(?:ont|avaient){ADVERBS} (?P<w>{DONE})(?: {{T}}| {IT}\b)|(?:en )?{ARE} (?P<x>{PARTIES}|signataires)(?: {{U}}|{_ENDS}))",
        sense=sense,
        example="La Belgique et la Suisse produisaient ces armes. Toutes les deux sont parties à la Convention",
        none=(
            rf"(?:aucun|aucune|<N\d+>) (?:des {{N}}(?: (?:pays|[eé]tats))?|d'(?:entre )?(?:eux|elles)|de ces {{M}} (?:pays|[eé]tats)),? (?:(?:ne l'|n'y )(?:a|avait){ADVERBS} (?P<v>{DONE}){_ENDS}|n'(?:a|avait){ADVERBS} (?P<w>{DONE})(?: {{T}}| {IT}\b)|n'(?:est|était) (?P<x>{PARTIES}|signataire)(?: {{U}}|{_ENDS}))",
            "L'Inde et la Chine produisent ces armes. Aucune des deux n'a signé la Convention",
        ),
    ),
)
