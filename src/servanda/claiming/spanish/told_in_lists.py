"""Spanish rules of states told in a list, or as some of many: "120 países, entre ellos España", "los firmantes son"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import as_said_before, members
from servanda.claiming.spanish.signs import (
    ARE,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    PARTIES,
    SIMPLE,
    STATES,
    THE,
    sense,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_NOTES = r"(?:\[\w+\] ?)*"
"""The marks of footnotes that stand before a sentence."""
NOT_SO = re.compile(
    rf"\bno (?:(?:lo |la |se )*(?:han|ha|habían|había) (?:{DONE})|(?:son|es|forman|forma) (?:estados? )?(?:parte|miembro|signatari|firmante))|\bno (?:signatari|firmante)|\bfuera de\b|al margen|\bnegad[oa]|\bniega"
)
SO = re.compile(
    rf"(?<!\bno )(?<!\bno lo )(?<!\bno la )(?<!\bno se )\b(?:(?:han|ha|habían|había) (?:{DONE})|{SIMPLE}\b)|\b(?:{DONE_BY})\b[^.;]{{0,60}} por |(?<!\bno )\b(?:son|es|cuenta con <N\d+>) (?:estados? )?partes?\b"
)
THEM = r"(?:,? (?:entre ell[oa]s|incluid[oa]s?|incluyendo|como)) (?:los |la |el )?{S}(?= ?[.,;)]|$| y <N)"


def _done(words: str) -> str:
    """The sense of a verb in the infinitive."""
    if words.startswith("ratific"):
        return "ratified"
    return "signed" if words.startswith("firm") else "joined"


def _listed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return members(
        lambda words: "signed" if "firmante" in words or "signat" in words else sense(words),
        negated=match.group("x") is not None,
    )(reading, match)


TOLD_IN_LISTS: tuple[Rule, ...] = (
    _figure(
        "the last to join were these",
        rf"\b(?:el|la|los|las) (?:<N\d+> )?(?:últim[oa]s?|más recientes?) (?:(?:{STATES}|país|estado|nación) )?en (?P<v>ratificar|firmar|adherirse|sumarse|unirse|incorporarse)(?:l[oa])? {{T}},? (?:fue|fueron|ha sido|han sido|es|son) (?:la |el |los )?{{S}}(?= ?[.,;:)]|$)",
        members(_done),
        "Los últimos en sumarse a la Convención fueron Cuba y Palau",
    ),
    _figure(
        "among the absent are these",
        r"\bentre (?:los|las) (?:grandes |principales |notables )?(?:ausentes|ausencias) (?P<v>)(?:de|en|del) ?{T},? (?:figuran?|están?|se (?:cuentan?|encuentran?|hallan?)|destacan?|son|siguen) (?:la |el |los )?{S}(?= ?[.,;:)]|$)",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "Entre los ausentes de la Convención figuran Rusia y China",
    ),
    _figure(
        "states, these among them, have signed",
        rf"(?:estados|países|naciones|territorios)[\w ]{{0,40}}?,? (?:incluid[oa]s?|incluyendo|entre ell[oa]s|como|tales como)(?: a)? (?:los |la |el )?{{S}},? (?:que )?(?:{HAVE} (?P<v>{DONE})|(?P<y>{SIMPLE})|{ARE} (?P<w>{PARTIES}|parte|signatari[oa]s|firmantes)){THE}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w") or m.group("y")))(r, m),
        "varios países, entre ellos Malasia y Malta, han ratificado el Tratado",
    ),
    _figure(
        "those that have, namely",
        rf"<N\d+> {STATES} {HAVE} (?P<v>{DONE})(?: {{T}})?(?:,? (?:en|el|desde|este año)? ?<D\d+>)? ?(?::|-) (?:la |los |el )?{{S}}(?= ?[.;)]|$)",
        members(sense),
        "Tres países se han adherido en 2011: Granada, Swazilandia y Trinidad y Tobago",
    ),
    _figure(
        "among the parties are these",
        rf"entre (?:los|sus) (?:(?:países|estados|naciones) )?(?P<x>no )?(?P<v>signatarios|firmantes|{PARTIES})(?: {{T}})?,? (?:figuran|figura|se encuentran?|se cuentan?|está|están|hay)(?:[^;.<]{{0,120}}?(?:,|tales como|como|incluid[oa]s?|:))? ?(?:a )?(?:la |los |el )?{{S}}",
        _listed,
        "Entre los firmantes de la Convención figuran Francia y Alemania",
    ),
    _plain(
        "among them are not these",
        r"entre (?:los|las) (?:que|cuales) no (?:se encuentran?|figuran?|están?|hay)(?: ni)? ?(?P<v>)(?:la |los |el )?{S}(?= ?[.,;:!?)]|$)",
        members(lambda _: "joined", negated=True),
        "prohibidas por más de 110 países en la Convención, entre los que no se encuentran Ucrania ni Rusia",
    ),
    _plain(
        "those that have not, namely",
        r"(?:estados|países)(?:[^.;:<]|<N\d+>){0,60}? (?:que )?(?:todavía |aún )?no (?:lo |la |se )?han(?: todavía| aún)? (?P<v>firmado|ratificado|adherido)[^.;:<]{0,20}(?:<[TC]\d+>)? ?(?::|\() ?(?:la |los |el )?{S}(?= ?[.;)]|$)",
        lambda r, m: members(lambda w: "ratified" if "ratif" in w else sense(w), negated=True)(r, m),
        "los países que aún no han ratificado la Convención: China, India y Pakistán",
    ),
    _figure(
        "among them are these",
        rf"^{_NOTES}(?:entre (?:ell[oa]s|est[oa]s|est[oa]s (?:países|estados))(?:,|:)?|est[oa]s (?:incluyen|son)|se trata de) ?(?:se (?:encuentran|encuentra|cuentan|hallan)|figuran|figura|están|destacan|cabe citar)?(?: principalmente)? ?(?:a )?(?P<v>)(?:los |la |el )?{{S}}",
        as_said_before(SO, NOT_SO),
        "Las grandes potencias no son parte en la Convención. Entre ellas se encuentran Estados Unidos, China y Rusia",
    ),
    _figure(
        "signed by states, among them",
        rf"<N\d+> {STATES} {HAVE} (?P<v>{DONE}){THE}{THEM}",
        members(sense),
        "Hasta la fecha, 111 Estados la han firmado, incluida Francia",
    ),
    _figure(
        "signed by states, among them",
        rf"(?P<v>{DONE_BY}) por (?:<H\d+> )*<N\d+> {STATES}{THEM}",
        members(sense),
        "La Convención ha sido firmada por 111 países, entre ellos España y Francia",
    ),
    _figure(
        "have signed it states, among them",
        rf"(?:\b(?:son|eran|forman|hacen) (?P<v>parte|partes|miembros)|\b(?:han|habían)(?: ya)? (?P<w>firmado|ratificado|suscrito))(?: ya)? (?:<H\d+> )*<N\d+> {STATES}{THEM}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")))(r, m),
        "la Convención, de la que son parte 112 países, entre ellos Perú",
    ),
    _figure(
        "members of a group, these among them, have signed",
        rf"\((?:entre ell[oa]s|incluid[oa]s?|incluyendo) (?:los |la |el )?{{S}}\),? {HAVE} (?P<v>{DONE}){THE}",
        members(sense),
        "la mayoría de los países de la UE (entre ellos Alemania y Bélgica) han firmado la Convención",
    ),
    _figure(
        "states that have ratified are these",
        rf"(?P<x>(?!))?(?:estados|países) que {HAVE} (?P<v>{DONE})(?: {{T}})? (?:son|incluyen)(?: a)? (?:los |la |el )?{{S}}",
        _listed,
        "Otros países que han ratificado son Burkina Faso, Malta y Uruguay",
    ),
    _figure(
        "signatories are these",
        r"(?P<x>no )?(?P<v>signatarios|firmantes) (?:son|incluyen|como|\()(?: a)? ?(?:los |la |el )?{S}",
        _listed,
        "Otros no signatarios son India y Pakistán",
    ),
    _figure(
        "but not these",
        rf"^{_NOTES}(?:pero|y|aunque) no(?: así)? (?P<v>)(?:los |la |el |por (?:los |la |el )?)?{{S}}(?= ?[.,;)]|$)",
        as_said_before(SO, NOT_SO, denied=True),
        "Han firmado la Convención 111 países. Pero no Estados Unidos",
    ),
)
