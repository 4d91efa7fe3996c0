"""Spanish: how many of all, told from the whole: "de los 108 firmantes sólo la mitad la ha ratificado", "entre los signatarios se
cuentan 20 de los 28 miembros de la OTAN", "ninguno de los 112 Estados parte conserva arsenales"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.making import everybody
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, of_all_there_are, share_of
from servanda.claiming.romance.fractions import OF_SIGNED
from servanda.claiming.spanish.fractions import FRACTION, ROUND
from servanda.claiming.spanish.regional import not_of_a_region
from servanda.claiming.spanish.signs import GRAMMAR, STATES, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain

_ONLY = r"(?:(?:sólo|solo|solamente|únicamente|apenas|tan sólo|tan solo|ya|hasta ahora) )?"
_SIGNED = rf"(?:{STATES} )?(?:signatari[oa]s|firmantes|(?:que )?(?:lo |la )?(?:han firmado|firmaron|suscribieron|han suscrito|habían firmado))"
_RATIFIED = (
    r"(?:(?:lo |la )?(?:ha|han)(?: ya)? (?:ratificado|refrendado)|(?:ha|han)(?: ya)? (?:completado|culminado|concluido|cumplido|terminado) (?:el|ese|dicho|este|su) (?:trámite|proceso|paso)(?: de ratificación)?|"
    r"(?:lo |la )?(?:ratificó|ratificaron)|(?:ha|han)(?: ya)? depositado su(?:s)? instrumentos?(?: de ratificación)?)"
)


def _part(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What part of the signatories has ratified; where their noun is lacking, the text before must count them."""
    made = _said(reading, match)
    if _OF_SIGNING.search(match.group()) or not isinstance(made, Found):
        return made
    whole = reading.value(match, "all")
    told = reading.source[max(0, reading.start - _FAR) : reading.places[match.start()]].lower()
    signed = rf"\b{whole}\b[^.;]{{0,60}}\b(?:firm|signatari|suscri)|\b(?:firm|signatari|suscri)[^.;]{{0,60}}\b{whole}\b"
    return made if re.search(signed, told) else None


_OF_SIGNING = re.compile(r"firm|suscri|signatari")
_FAR = 1500


def _said(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    said = match.group("q")
    if "mitad" not in said and "mayoría" not in said:
        return ROUND.part(lambda _: OF_SIGNED)(reading, match)
    hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
    if "mayoría" in said:
        return everybody("ratified_of_signed", "most")(reading, match)
    if hedges not in ([], ["more_than"]):
        return None
    return everybody("ratified_of_signed", "more than half" if hedges else "half")(reading, match)


_Q = rf"(?P<q>(?:<H\d+> )*la mitad|la (?:gran |inmensa )?mayoría|(?:<H\d+> )?{FRACTION})"

PARTS_TOLD: tuple[Rule, ...] = (
    _figure(
        "of so many signatories half have ratified",
        rf"\bde (?:los|las|sus) (?P<all><N\d+>) (?:{_SIGNED}|{STATES})(?: {{U}})?,? {_ONLY}{_Q} (?:de ell[oa]s )?{_RATIFIED}(?= ?[.,;:)]|$| (?:la |el )?<[TC])",
        _part,
        "De los 108 firmantes de la Convención, más de la mitad la ha ratificado",
    ),
    _figure(
        "those that have ratified it, who are n by now",
        r"\b(?:estados|países|naciones) que (?:ya )?(?:lo |la )?(?:han (?P<v>ratificado|firmado|suscrito)|(?P<w>ratificaron|firmaron))(?: {T})?,? que (?:ya |hoy |con ello )?(?:son|suman)(?: ya| hoy)? {N}(?= ?[.,;:)]|$)",
        lambda r, m: making.count(sense(m.group("v") or m.group("w")))(r, m),
        "Paraguay se sumó a los Estados que han ratificado la Convención, que ya son 90",
    ),
    _figure(
        "half of the signatories have ratified",
        rf"{_Q} (?:de )?(?:los|las|sus) (?:<N\d+> )?{_SIGNED}(?: {{U}})?,? (?:ya |todavía )?{_RATIFIED}",
        _part,
        "Dos tercios de los firmantes de la Convención la han ratificado",
    ),
    _figure(
        "among the signatories there are so many of a group",
        r"\bentre (?:los|las|sus) (?P<v>signatari[oa]s|firmantes|(?:estados|países) (?:signatarios|firmantes|partes?|miembros)|partes|ratificantes)(?: {T})?,? (?:ya )?(?:se (?:cuentan|encuentran|hallan|incluyen)|figuran|están|hay|aparecen)(?: ya| hoy| actualmente)? {N} de (?:los|las|sus) {M} {G}",
        share_of(sense),
        "Entre los signatarios de la Convención se cuentan 20 de los 28 Estados miembros de la OTAN",
    ),
    _figure(
        "none of so many parties",
        r"(?:(?P<k><N\d+>)|\b(?:ninguno|ningún|cada uno|la mayoría|la totalidad|algunos|varios|muchos|buena parte|la mayor parte|el resto)) de (?:los|sus) (?:actuales )?{N} (?P<v>estados partes?|partes|signatarios|firmantes|(?:países|estados) (?:signatarios|firmantes|miembros))(?= (?:de |del |en )?(?:la |el )?<[TC]| (?:conserv|tien|pose|mantien|declar|almacen|us|ha|sigu|cumpl|produc|fabric|report|present|inform|debe|est)[a-zé]*\b)",
        lambda r, m: None if m.group("k") and r.tag(m.group("k")).value else of_all_there_are(sense)(r, m),
        "Ninguno de los 112 Estados parte en la Convención conserva arsenales",
    ),
    _figure(
        "so many signatories have still to ratify",
        rf"\b(?:quedan|faltan|restan|hay)(?: aún| todavía| ya| sólo| solo)? {{N}} (?:{STATES} )?(?P<v>signatari[oa]s|firmantes)(?: {{T}})?,? (?:que (?:aún |todavía )?(?:no (?:lo |la )?han ratificado|deben ratificar(?:l[oa])?)|(?:pendientes? de|por|sin) ratificar(?:l[oa])?)(?: {{U}}|(?= ?[.,;)]|$))",
        not_of_a_region(count_of(lambda _: "signatory")),
        "Aún quedan 12 Estados signatarios de la Convención por ratificar",
    ),
)
