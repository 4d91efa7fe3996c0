"""Spanish: parts of a group or of the world told as fractions or per cent: "dos tercios de la OTAN", "tres de cada cuatro
países", "el 77 % de los firmantes ha ratificado", "los 27 de la Unión Europea son parte"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import PER_CENT, everybody
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import part_of, share_of
from servanda.claiming.romance.fractions import Fractions
from servanda.claiming.spanish.shares import JOINED, all_of_them, joined
from servanda.claiming.spanish.signs import ARE, DONE, GRAMMAR, HAVE, PARTIES, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain

_WORLD = r"(?:los |las )?(?:<N\d+> )?(?:países|estados|naciones|gobiernos|miembros)(?: miembros?)? (?:del mundo|del planeta|de la onu|de las naciones unidas|de todo el mundo)"
_OF_IT = r"(?= ?[.,;:)]|$|(?: (?:ya|hoy|también))?(?: (?:a|en|de|del|al))?(?: (?:la|el|los|este|esta|dicha|dicho|ese|esa))? ?(?:<T\d+>|<C\d+>(?! [a-zñ]{5}))|(?: a| de) (?:él|ella|ésta|éste))"
"""That it is the treaty, and no union, pact or agreement, which states have joined."""
_BELONGS = rf"(?:pertenecen?|forman? parte|(?:es|son) (?:estados? )?partes?|integran?){_OF_IT}"
FRACTION = r"(?:<N\d+> |un |una |la |<O\d+> )(?:terci[oa]s?|tercera(?:s)?(?: partes?)?|<O\d+> partes?|cuart[oa]s(?: partes)?|cuarta parte|quint[oa]s(?: partes)?|quinta parte|partes?)"


def _what(match: re.Match[str]) -> str:
    return sense(match.group("v") or match.group("w") or "parte")


ROUND = Fractions(
    parts={"terc": 3, "cuart": 4, "quint": 5}, negated=re.compile(r"\bno (?:la |lo )?(?:ha|han|es|son)\b")
)


def _per_cent(what: str, group: str | None) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        told = reading.value(match, "p")
        if not isinstance(told, (int, float)):
            return None
        return reading.claim(
            match,
            "share",
            what or _what(match),
            value=int(told) if told == int(told) else told,
            hedge=reading.hedge(match, "p"),
            group=group,
            note=PER_CENT,
        )

    return make


_HALF = rf"(?:(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|parte|signatari[oa]s|firmantes)){_OF_IT}|(?P<x>{_BELONGS}))"


def _half(reading: Reading, match: re.Match[str]) -> Found | None:
    """Half of the world, or more."""
    hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", match.group("q"))]
    quantity = "more than half" if hedges == ["more_than"] else "half" if not hedges else ""
    if not quantity:
        return None
    made = everybody(_what(match), quantity)(reading, match)
    return replace(made, group="UN") if isinstance(made, Found) else None


FRACTIONS: tuple[Rule, ...] = (
    _figure(
        "a fraction of a group or of the world",
        rf"(?:<H\d+> )?(?P<q>{FRACTION}) (?:de |del )(?:(?:los |las )?{{G}}|{_WORLD}),? {_HALF}",
        ROUND.part(_what),
        "Dos tercios de los miembros de la OTAN son parte en la Convención",
    ),
    _figure(
        "so many of every few",
        rf"{{N}} de cada {{M}} (?:{{G}}|{_WORLD}),? {_HALF}",
        ROUND.of_every(_what),
        "Tres de cada cuatro países de la OTAN han ratificado la Convención",
    ),
    _figure(
        "half of the world",
        rf"(?P<q>(?:<H\d+> )*la mitad) de {_WORLD},? {_HALF}",
        _half,
        "Más de la mitad de los países del mundo son parte en la Convención",
    ),
    _figure(
        "so many per cent of the signatories",
        r"{P} de (?:los )?(?:<N\d+> )?(?:estados |países )?(?:signatarios|firmantes),? (?:ya )?(?:lo |la )?(?:ha|han) (?P<v>ratificado)",
        _per_cent("ratified_of_signed", None),
        "El 77 % de los firmantes ha ratificado ya la Convención",
    ),
    _figure(
        "so many per cent of the world belong to it",
        rf"{{P}} de {_WORLD},? (?P<x>{_BELONGS})",
        _per_cent("parties", "UN"),
        "El 82 % de los países del mundo pertenece a la Convención",
    ),
    _figure(
        "signed by so many per cent of the world",
        rf"\b(?:lo |la )?(?:ha|han) (?P<v>firmado|ratificado|suscrito)(?: {{T}})?,? (?:el |un |cerca del |casi el )?{{P}} de {_WORLD}",
        _per_cent("", "UN"),
        "Ha firmado la Convención un 56 % de los países de la ONU",
    ),
    _figure(
        "all the n members of a group",
        rf"(?:^|(?<=[.;:,] )|(?<=\by ))(?P<q>los|las) {{M}} {{G}}{JOINED}",
        lambda r, m: part_of(lambda _: joined(m), lambda *_: "all")(r, m) if all_of_them(r, m) else None,
        "Los 28 miembros de la Unión Europea son parte en la Convención de Ottawa",
    ),
    _figure(
        "in a group n of m have",
        r"\b(?:en|dentro de|entre) (?:los |las |la )?{G},? (?:lo |la |se )?(?:ya )?(?:ha|han) (?P<v>ratificado|firmado|suscrito|adherido|sumado)(?: {T})? {N} de (?:los |las |sus )?{M}",
        share_of(sense),
        "En la Unión Europea la han ratificado 20 de 28 miembros: es la Convención",
    ),
)
