"""Spanish words that name in passing who has joined: among them, in whose name, who did the same, who came before."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members, signed_by_many
from servanda.claiming.spanish.absent import last_act
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, STATES, sense

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_THE = r"(?:la |el |los |las )?"
_AMONG = r"(?:entre (?:ell[oa]s|l[oa]s que (?:están|figuran|se encuentran))|incluid[oa]s?|incluyendo)"
_PARTIES = (
    r"(?:estados? partes?|signatarios|firmantes|(?:estados|países) (?:signatarios|firmantes)|ratificaciones)"
)
_EVENTS = {"signed": "signature", "ratified": "deposit", "joined": "joined"}


def _done(words: str) -> str:
    if words.startswith(("firm", "suscri", "rubric")):
        return "signed"
    return "ratified" if words.startswith(("ratific", "deposit")) else "joined"


def _as_of_today(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states are among so many; of an earlier or a later day, by tense or by a day told, it may be so only then."""
    made = members(sense)(reading, match)
    days = [item.value for item in reading.found if item.sort == "D" and item.value != reading.today]
    if not isinstance(made, Found) or not (days or _OF_ANOTHER_DAY.search(reading.tagged)):
        return made
    return replace(made, note=UNSURE)


_OF_ANOTHER_DAY = re.compile(
    r"\b(?:contaba|contó|tenía|tuvo|llegó|eran?|fueron|había|reunía|sumaba|alcanzó|alcanzaba|entonces|antes|cuando|"
    r"tendrá|contará|habrá|será|serán|alcanzará|llegará)\b"
)


def _the_same(reading: Reading, match: re.Match[str]) -> list[Found] | None:
    """That these did what the sentence before tells of, and on the one day it tells."""
    what, states = last_act(reading.before), tuple(reading.value(match, "s") or ())
    if not what or not states or _DENIED.search(reading.before):
        return None
    days = [item for item in reading.told if item.sort == "D"]
    made = [members(lambda _: what, note=UNSURE)(reading, match)]
    if len(days) == 1 and "<D" not in reading.tagged:
        day = days[0].value
        made.append(
            reading.claim(match, "date", _EVENTS[what], value=str(day), date=day, states=states, note=UNSURE)
        )
    return [claim for claim in made if isinstance(claim, Found)]


_DENIED = re.compile(r"\bno\b|\bnunca\b|\btampoco\b|\bni\b")


def _but_one(reading: Reading, match: re.Match[str]) -> Found | None:
    """All of several states but one."""
    states = [
        state for state in reading.value(match, "s") or () if state not in (reading.value(match, "r") or ())
    ]
    return reading.claim(
        match,
        "membership",
        sense(match.group("v")),
        value=True,
        states=tuple(dict.fromkeys(states)),
        note=UNSURE,
    )


PASSING: tuple[Rule, ...] = (
    _dated(
        "n parties, these among them",
        rf"<N\d+> (?P<v>{_PARTIES})(?: {{T}})?,? {_AMONG} (?:a )?{_THE}{{S}}(?= ?[.,;)]|$| y <N)",
        _as_of_today,
        "La Convención tiene 112 Estados partes, entre ellos España y Francia",
    ),
    _dated(
        "n parties, so many of them these",
        rf"<N\d+> (?P<v>{_PARTIES})(?: {{T}})?,? (?:<N\d+>|dos|tres|un[oa]) de (?:ell[oa]s|l[oa]s cuales) ?[(:,–—-] ?{_THE}{{S}}(?= ?[.,;:)–—-]|$)",
        _as_of_today,
        "La Convención cuenta con 112 Estados partes, dos de ellos (España y Francia) con industria propia",
    ),
    _dated(
        "n, these among them, have ratified",
        rf"<N\d+>(?: {STATES})?, {_AMONG} (?:a )?{_THE}{{S}}, (?:(?:los|las) que )?(?:ya |también )*{HAVE}(?: ya)? (?P<v>{DONE})(?: {{T}}|(?= ?[.,;)]|$))",
        _as_of_today,
        "Son 111 los países que han firmado la Convención y 69, incluida España, los que ya la han ratificado",
    ),
    _figure(
        "somebody signed for a state",
        rf"\b(?:por|en (?:nombre|representación) (?:de(?:l gobierno de)?|del?)) {_THE}{{S}},? (?:lo |la )?(?:ha )?(?P<v>firmado|firmó|suscribió|suscrito|ratificó|depositó)(?= {{T}}| (?:el|la|su) (?:primer[oa] )?(?:ministr|canciller|embajador|president|secretari|viceministr|jef|instrumento)| ?[.,;)]|$)",
        members(_done, note=UNSURE),
        "Por España la firmó el ministro de Exteriores",
    ),
    _figure(
        "they have ratified it",
        r"{S},? (?:también |ya )*(?:lo|la) (?P<v>ratific(?:ó|aron)|firm(?:ó|aron)|suscribi(?:ó|eron))(?! (?:por|sin|pero)\b)(?= (?:en|durante|ese|el mismo|también|ya|ante|con)\b| ?[.,;)]|$)",
        members(_done, note=UNSURE),
        "Lituania y Letonia la ratificaron en el mismo acto",
    ),
    _figure(
        "one has signed and another ratified it",
        r"{S},? (?:ha |han )?(?P<v>firm(?:ado|ó|aron)|ratific(?:ado|ó|aron)|suscri(?:to|bió)) y (?:la |el |los )?<S\d+>,? (?:ha |han )?(?:firm|ratific|suscri)\w+(?:,? (?:hoy|ayer|este <D\d+>|<D\d+>))? (?:la |el |esta |este )?(?P<t><[TC]\d+>)",
        members(_done),
        "Lituania firmó y Letonia ratificó hoy la Convención",
    ),
    _dated(
        "many begin to sign on",
        rf"<N\d+> {STATES},? (?:han )?(?:empezaron|comenzaron|empiezan|comienzan|empezado|comenzado)(?: a (?:firmar|suscribir))?,? (?:el )?{{D}}(?: a (?:firmar|suscribir))?(?: en [a-zñáéíóú]{{3,12}})? (?:la |el |este |esta )?(?P<t><[TC]\d+>)",
        signed_by_many,
        "Cerca de 100 países empezaron el 3 de diciembre de 2008 a firmar la Convención",
    ),
    _plain(
        "these did the same",
        rf"^(?:(?:también|igualmente|junto (?:a|con) (?:amb[oa]s|ell[oa]s?|él|[eé]st[oa]s|l[oa]s (?:dos|tres|anteriores)|<S\d+>)|además(?:[^.;<]|<[NG]\d+>){{0,40}}?|asimismo|ese (?:mismo )?día|en la misma (?:fecha|ocasión)|el mismo día),? )*(?:también )?(?:(?:lo mismo|lo propio|otro tanto) (?:hizo|hicieron|han hecho)|lo (?:hizo|hicieron|han hecho))(?P<v>)(?: también)? {_THE}{{S}}(?= ?[.,;)]|$)",
        _the_same,
        "Lituania ratificó la Convención el 24 de marzo de 2011. Lo mismo hicieron Letonia y Estonia",
    ),
    _plain(
        "these came before it",
        rf"\b(?:le|les|la|lo) (?:habían |han )?(?:preced(?:ieron|ió|en|ido)|antecedieron|se adelantaron)(?P<v>)(?: en ello)? {_THE}{{S}}(?= ?[.,;)]|$)",
        lambda r, m: members(lambda _: last_act(r.before) or last_act(r.tagged) or "joined", note=UNSURE)(
            r, m
        ),
        "La última ratificación es la de Lituania. Le precedieron México y Cuba",
    ),
    _plain(
        "all of them but one have ratified",
        rf"{{S}}[^.<]{{0,90}}[;,] (?:salvo|excepto|menos|con (?:la )?excepción de|a excepción de) {_THE}{{R}},? tod[oa]s (?:ell[oa]s )?(?:ya )?(?:lo |la |se )?(?:han|habían) (?P<v>{DONE})",
        _but_one,
        "El grupo reunió a Austria, Irlanda, Noruega y el Perú; salvo el Perú, todos la han ratificado",
    ),
    _plain(
        "makers that are now parties",
        rf"(?:entre (?:quienes|los que|los países que|los estados que)|(?:estados|países) que)(?: antes)? (?:[^.;:<]|<[TC]\d+>){{3,70}}? y (?:que )?(?:hoy|<D\d+>|ahora|ya|actualmente) (?:son|forman) (?P<v>estados? partes?|partes?)(?: {{T}})? ?: {_THE}{{S}}(?= ?[.,;)]|$)",
        members(sense),
        "Entre quienes las fabricaron y hoy son Estados partes: Chile, España y Bélgica",
    ),
)
