"""Spanish sums told by their nouns: "los firmantes suman 111", "73 los que la han ratificado", "firmada por otros 13"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.making import count_of_all
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, share_of
from servanda.claiming.spanish.regional import not_of_a_region
from servanda.claiming.spanish.signs import (
    COUNTRY,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    STATES,
    THE,
    sense,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_WHO = (
    r"(?:estados (?:partes?|signatarios|firmantes|miembros)|países (?:signatarios|firmantes|miembros)|"
    r"firmantes|signatarios|firmas|ratificaciones|adhesiones)"
)
_AMOUNT = (
    r"(?:suman|sumaban|totalizan|ascienden a|ascendían a|se elevan a|llegan a|llegaban a|alcanzan|alcanzaban|son|eran)"
    r"(?: ya| hoy| actualmente| ahora| en total| un total de| hasta la fecha| por el momento)*"
)
_AMONG_THEM = (
    r"(?:, (?:entre ell[oa]s|incluid[oa]s?|incluyendo|con) (?:la |el |los )?<S\d+>(?: incluid[oa]s?)?,)?"
)
_STILL = r"(?:,? (?:pues|todavía|aún|así|por tanto|por lo tanto|sólo|solo|entonces|ahora),?)*"
_OF_THESE = (
    r",? (?:entre (?:ell[oa]s|l[oa]s que (?:figuran|están))|incluid[oa]s|de ell[oa]s|de l[oa]s cuales)"
)


_SIGNED = re.compile("signatari|firmantes")


def _either(words: str) -> str:
    """Of those that "have signed, ratified or acceded": all that joined."""
    return "joined" if re.search(r"firmado\b.*\bo\b|paso", words) else sense(words)


def _beside_others(reading: Reading, match: re.Match[str]) -> Found | None:
    """Those who did as one state did, which counts too: it may be on that day only."""
    number, words = reading.value(match, "n"), match.group("v").removeprefix("ha ")
    if not isinstance(number, int) or number >= making.MOST_STATES:
        return None
    what = "ratified" if words.startswith("ratific") else "signed"
    return reading.claim(
        match, "count", what, value=number + 1, whole=number, hedge=reading.hedge(match), note=OF_SOME
    )


SUMS: tuple[Rule, ...] = (
    _figure(
        "they sum up to n",
        rf"(?:^|(?<=[.;,:] )|(?<= y )|(?<= que ))(?:los|las) (?P<v>{_WHO})(?: {{T}}| {{U}})?,? {_AMOUNT} {{N}}(?= ?[.,;)]|$| (?:y|e|mientras|frente|hasta)\b)",
        not_of_a_region(count_of(sense)),
        "Los firmantes de la Convención suman 111",
        "Los Estados partes de la Convención son ya 73",
    ),
    _figure(
        "those that have done it sum up to n",
        rf"(?:^|(?<=[.;,:] )|(?<= y ))(?:los|las) (?:estados|países|naciones|gobiernos|que) (?:que )?{HAVE} (?P<v>{DONE}){THE},? {_AMOUNT} {{N}}(?= ?[.,;)]|$| (?:y|e|mientras|frente|hasta)\b)",
        not_of_a_region(count_of(sense)),
        "Los países que han ratificado la Convención ascienden a 73",
    ),
    _figure(
        "and n are those that have done it",
        rf"\by (?:son )?{{N}}{_AMONG_THEM} (?:los|las) (?:(?:estados|países) )?que (?:ya |también )*{HAVE}(?: ya)? (?P<v>{DONE})(?: {{T}}|(?= ?[.,;)]|$))",
        not_of_a_region(count_of(sense)),
        "Son 111 los países que han firmado la Convención y 73, incluida Bolivia, los que ya la han ratificado",
    ),
    _figure(
        "and n the ratifications",
        r"(?:son|eran|suman) <N\d+> (?:los|las) (?:firmantes|signatarios|firmas|estados partes?)(?: (?:de|del) ?(?:la |el )?<[TC]\d+>)?,? y {N} (?:los|las) (?P<v>ratificaciones|estados partes?|signatarios|firmantes|firmas)",
        not_of_a_region(count_of(sense)),
        "Son 111 los firmantes de la Convención y 73 las ratificaciones",
    ),
    _figure(
        "signed by n others",
        rf"ratificad[oa]s? por (?:ya )?(?:<H\d+> )*<N\d+>(?: {STATES})?,? (?:y|mientras que|pero) (?:ha sido |está )?(?:sólo |solo )?(?:firmad|suscrit)[oa]s?(?: (?:solamente|únicamente|sólo|solo))? por (?:otr[oa]s {{N}}(?: más)?|{{M}} (?:más|otr[oa]s))(?: {STATES})?(?= ?[.,;:)-]|$| que | deb)",
        not_of_a_region(lambda r, m: making.count_of("signatory", "n" if m.group("n") else "m")(r, m)),
        "La Convención ha sido ratificada por 110 países y firmada por otros 13",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "n signatories have not ratified",
        rf"\b(?:faltan|quedan|restan){_STILL} {{N}}(?: (?:de (?:los )?)?(?:signatarios|firmantes|países|estados|de ellos))? (?:por|sin) (?:ratificar|hacerlo)(?:l[oa])?(?: {{T}}|(?= ?[.,;:)]|$))",
        not_of_a_region(
            lambda r, m: making.count("signatory" if _SIGNED.search(m.group()) else "unratified")(r, m)
        ),
        "Han firmado la Convención 108 países. Faltan, pues, 74 por ratificar",
    ),
    _figure(
        "n of all states have joined",
        rf"{{N}} de (?:los|las) {{M}} {STATES}(?: (?:elegibles|existentes|reconocidos))? {HAVE} (?P<v>dado(?: ya)? (?:un paso|pasos|el paso)[^.;,<]{{0,30}}?|firmado, ratificado o (?:se han )?(?:adherido|accedido)|ratificado, firmado o (?:se han )?adherido|{DONE})(?: (?:a )?{{T}}|(?= ?[.,;)]|$))",
        lambda r, m: count_of_all(_either(m.group("v")))(r, m),
        "En total, 99 de los 197 Estados elegibles han firmado, ratificado o se han adherido al Tratado",
    ),
    _figure(
        "parties, among them so many of a group",
        rf"(?:(?:forman|son|hacen) (?P<v>partes?|estados partes?)|{HAVE} (?P<w>firmado|ratificado)|(?P<x>{DONE_BY}) por)(?: {{U}})? (?:ya )?(?:<H\d+> )*<N\d+> {STATES}{_OF_THESE} {{N}} de (?:los|las) {{M}} {{G}}",
        lambda r, m: share_of(lambda _: sense(m.group("v") or m.group("w") or m.group("x")))(r, m),
        "De la Convención forman parte 112 Estados, entre ellos 20 de los 27 Estados miembros de la Unión Europea",
    ),
    _figure(
        "so many parties, among them so many of a group",
        rf"<N\d+> (?P<v>estados partes?|signatarios|firmantes|ratificaciones)(?: {{T}})?{_OF_THESE} {{N}} de (?:los|las) {{M}} {{G}}",
        share_of(sense),
        "La Convención tiene 112 Estados partes, entre ellos 20 de los 27 Estados miembros de la Unión Europea",
    ),
    _figure(
        "ratified by so many of a group",
        rf"(?P<v>{DONE_BY}) por {{N}} de (?:los|las) {{M}} {{G}}",
        share_of(sense),
        "La Convención ha sido ratificada por 20 de los 27 países de la UE",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "which raises to n the ratifications",
        r"\b(?:elev|llev|sub|aument|ascend|increment)[a-zúó]+(?: así| ya| con ello)? a {N} (?:el (?:número|total) de |la cifra de )?(?:las |los )?(?P<v>ratificaciones|adhesiones|estados partes?|signatarios|firmantes|firmas|países (?:signatarios|firmantes))(?! (?:que|con|de (?:la )?(?:región|áfrica|américa|europa|asia)))",
        not_of_a_region(count_of(sense)),
        "Indonesia ratificó ayer la Convención, lo que eleva a 157 las ratificaciones",
    ),
    _plain(
        "so many since a day",
        rf"\bdesde (?:el |finales de |principios de |mediados de )?{{D}},? {{N}} (?:(?:nuevos|otros) )?(?:{STATES} )?(?:signatarios|firmantes)(?: más)?,? (?:ya )?(?:lo |la |se )?(?:han|ha) ratificado",
        lambda r, m: _newcomers(r, m),
        "Desde agosto de 2011, 12 signatarios han ratificado la Convención",
    ),
    _figure(
        "a state signed beside n others",
        rf"(?:{{S}}|{COUNTRY}),? (?:que )?(?:lo |la )?(?P<v>firmó|suscribió|ratificó|ha firmado|ha suscrito|ha ratificado)(?= (?:la |el |esta |este |dicha |dicho )?<[TC]|,| en | el <D| el (?:acuerdo|texto|documento)\b)(?:[^.;<]|<[TCD]\d+>){{1,100}}?,? (?:junto (?:a|con)|al igual que|como|con) (?:los )?otr[oa]s {{N}} {STATES}(?= ?[.,;)]|$| en )",
        _beside_others,
        "Lituania suscribió la Convención el 3 de diciembre de 2008, junto a otros 93 Estados",
    ),
)


_NEWCOMERS = 60
"""More than come within some years: "since 1999, 164 have ratified" counts all there are."""


def _newcomers(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many have ratified since a day, and not how many there are."""
    number = reading.value(match, "n")
    few = isinstance(number, int) and number < _NEWCOMERS
    return making.delta("new_since")(reading, match) if few else None
