"""What French and Spanish rules make of a signature that may be under another paper: a law, or the instrument itself."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_PAPER = (
    r"(?:lois?|décrets?|décisions?|instruments?|ordonnances?|arrêtés?|résolutions?|lettres?|déclarations?|projets?|actes?|"
    r"pleins pouvoirs|protocole d'(?:accord|entente)|mémorandums?|communiqués?|pétitions?|appels?|autorisations?|"
    r"ley(?:es)?|decretos?|decisi(?:ón|ones)|instrumentos?|orden|órdenes|resoluci(?:ón|ones)|cartas?|declaraci(?:ón|ones)|"
    r"proyectos?|actas?|plenos poderes|memorandos?|comunicados?|peticiones|petición|llamamientos?|autorización|promulgación)\b"
)
_SIGNED_THERE = re.compile(
    r",? (?:(?:à|en|ante|devant|junto con|avec) [^.;,<]{1,40},? )?"
    rf"(?:(?:la|le|les|une?|des|sa|son|ses|el|los|las|una?|su|sus|cette|ce|esta|este) |l'|d')(?:[a-zé]+ )?{_PAPER}"
)
"""What follows a day that was signed on it: "le président a signé, le 25 juillet, la décision de se retirer"."""
_INSTRUMENT_OF = re.compile(
    r"\b(?:instruments?|instrumentos?|lettres?|cartas?|actes?|documentos?|documents?) (?:de |d')"
    r"(?:ratifi|adhés|adhes|accept|acept|approb|aprob)[^.;,]{0,90}$"
)
"""A paper by which a state consents, up to what is said of it: "l'instrument de ratification de la Convention a été signé"."""
_TREATY = re.compile(r"<[TC]\d+>")


def of_no_other_paper(made_of: Make) -> Make:
    """The claim of a signature; none where the words behind name what was signed, and it is another paper."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if _TREATY.search(match.group()) is None and _SIGNED_THERE.match(reading.tagged, match.end()):
            return None
        return made_of(reading, match)

    return make


def of_no_instrument(made_of: Make) -> Make:
    """The claim of a treaty's signature; none where it is an instrument of ratification that was signed, or a law."""
    made_of = of_no_other_paper(made_of)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if _INSTRUMENT_OF.search(reading.tagged[: match.end()].rpartition("sign")[0]) or (
            _INSTRUMENT_OF.search(reading.tagged[: match.end()].rpartition("firm")[0])
        ):
            return None
        return made_of(reading, match)

    return make
