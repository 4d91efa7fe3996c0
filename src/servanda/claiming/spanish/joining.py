"""Further Spanish ways to tell who has joined: who deposited, who signed "it", who is left out of all the others."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members, none_of_them, outside_then
from servanda.claiming.spanish.doubts import BYGONE
from servanda.claiming.spanish.signs import (
    ARE,
    DONE,
    GRAMMAR,
    HAVE,
    OTHER_THING,
    PARTIES,
    SIMPLE,
    STATES,
    THE,
    sense,
)
from servanda.claiming.spanish.standing import PAST, past
from servanda.claiming.spanish.told_in_lists import NOT_SO, SO, THEM

_dated, _figure, _plain = GRAMMAR.dated, GRAMMAR.figure, GRAMMAR.plain
_BUT = r"(?:con (?:la (?:única )?)?excepción de|a excepción de|salvo|excepto|menos|exceptuando(?: a)?|exceptuad[oa]s)"
"""What leads to those left out of "all"."""


_NOUNS_OF_ACTS = {"ratificación": "ratified", "firma": "signed", "adhesión": "joined"}


def _outside_of(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states are none of those just told of: of "them" only where the sentence before says that states joined."""
    themselves = re.search(r"entre (?:ell|est|es)[oa]s$", match.group().strip()) is not None
    if themselves and (SO.search(reading.before) is None or NOT_SO.search(reading.before)):
        return None
    return members(lambda _: "joined", negated=True, note=UNSURE)(reading, match)


def _it_or_another(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states signed "it", which may be a law or a resolution where one was told of."""
    if _DENIED.search(reading.tagged[: match.start()]):
        return None
    other = OTHER_THING.search(reading.before + reading.tagged) is not None
    return members(past, note=UNSURE if other else "")(reading, match)


_DENIED = re.compile(r"\b(?:ni|no|nunca|jamás|tampoco|sin)\b[^.;,<]{0,30}$")
"""Words right before states by which they did not do it: "ni Cuba ni Siria lo firmaron"."""

RULES: tuple[Rule, ...] = (
    _figure(
        "without the ratification of these",
        r"\bsin (?:contar con )?(?:la |el )(?P<v>ratificación|firma|adhesión) de (?:la |los |el )?{S}",
        members(lambda words: sense(words), negated=True, note=UNSURE),
        "La Convención entra en vigor, pero sin la ratificación de Estados Unidos",
    ),
    _figure(
        "these have signed and those have ratified",
        rf"{{S}},? {HAVE} (?P<v>{DONE}),? (?:y|e|mientras que) (?:la |el |los )?<S\d+>,? {HAVE} (?:{DONE}) {{T}}",
        members(sense),
        "España ha firmado y México ha ratificado la Convención",
    ),
    _figure(
        "states that have signed, named after a comma",
        rf"<N\d+> {STATES}[^.;:<]{{0,20}}?,? {HAVE} (?P<v>{DONE})(?: {{T}})?(?:[^.;:<]|<D\d+>){{0,30}}?, (?:la |los |el )?{{S}}(?=[.]|$|, (?:lo que|con lo que|elevando|llevando))",
        members(sense, note=UNSURE),
        "Tres países han ratificado la Convención en el último año, Gambia, Namibia y Filipinas",
    ),
    _figure(
        "none of them, namely",
        rf"(?:\bningun[oa]|<N\d+>) de (?:est[oa]s|es[oa]s|l[oa]s|dich[oa]s) (?:\w+ )?(?:países|estados|potencias|naciones)(?: \w+)? ?[-–—(,:]+ ?(?:la |los |el )?{{S}} ?[-–—),]+ ?(?:es|son|ha|han|forma|forman) (?:estado )?(?P<v>partes?|signatari[oa]s?|firmantes?|miembros?|{DONE})",
        lambda r, m: none_of_them(r, m, "signed" if re.search("sign|firm", m.group("v")) else "joined"),
        "Ninguno de estos países, Rusia, Ucrania y Estados Unidos, es parte en la Convención",
    ),
    _figure(
        "are not among those that have signed",
        rf"{{S}},? (?:que )?(?:todavía |aún )?no (?:figuran?|están?|se (?:encuentran?|cuentan?|hallan?)) entre (?:los|las) (?:<H\d+> )*(?:<N\d+> )?{STATES} (?:que )?(?P<v>{HAVE} {DONE}|{SIMPLE})",
        members(lambda words: sense(re.sub(rf"^{HAVE} ", "", words)), negated=True, note=UNSURE),
        "Nepal no figura entre los 120 países que han firmado la Convención",
    ),
    _plain(
        "welcomed to it are these",
        r"(?:\b(?:quer|quier|dese)\w+ )?(?:\bd(?:ar|amos|an|a|io|ieron) la )?\b(?:bienvenida|acog\w+|felicit\w+)(?:[^.;:<]|<[NHGTCD]\d+>){0,50}?\b(?P<v>nuevos (?:miembros|estados partes?|integrantes)|últimos (?:miembros|estados partes?))(?:[^.;:<]|<[NHGTCD]\d+>){0,70}? ?[:,(] ?(?:la |los |el |a )?{S}",
        members(lambda _: "joined", note=UNSURE),
        "Damos la bienvenida a los tres nuevos miembros de la Convención: Andorra, Cuba y Nauru",
    ),
    _figure(
        "foreign to it are these",
        r"(?:estados|países|potencias|naciones|gobiernos)[^.;,<]{0,30} (?:ajen[oa]s|no (?:firmantes|signatari[oa]s|adherid[oa]s|miembros|partes?))(?: {T}| (?:al|del|de|a) (?:acuerdo|texto|pacto|instrumento|tratado)),? ?(?:-+ ?|\()?(?:como|entre ell[oa]s|incluid[oa]s?|incluyendo|tales como|caso de|es decir|:)(?: los de)? ?(?P<v>)(?:la |los |el )?{S}",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "países ajenos a la Convención, como Rusia y China",
    ),
    _plain(
        "no signatories, these for example",
        r"(?:estados|países|naciones|gobiernos) (?P<v>no (?:firmantes|signatari[oa]s))(?: [^.;:<]{1,80}?)? ?(?:[–—-]+|,|\() ?(?:como|tales como|entre ell[oa]s|incluid[oa]s?|incluyendo) (?:la |los |el )?{S}",
        members(lambda _: "signed", negated=True, note=UNSURE),
        "los países no firmantes donde hay minas (como Rusia y China)",
    ),
    _plain(
        "all but these are parties",
        rf"\b(?:tod[oa]s|(?:la )?(?:mayoría|mayor parte)|los demás)\b[^.;<]{{0,50}}(?:<G\d+>)?[^.;<]{{0,20}},? {_BUT} (?:la |los |el )?{{S}}(?: \(?[^.;,<()]{{1,20}}\)?)?,? (?:que )?(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|signatari[oa]s|firmantes)){THE}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")), negated=True, note=UNSURE)(r, m),
        "Todos los vecinos, con la excepción de Estados Unidos y Cuba, son Estados partes en la Convención de Ottawa",
    ),
    _plain(
        "all have, but these",
        rf"\b(?:tod[oa]s|(?:la )?(?:mayoría|mayor parte)|los demás)\b(?:[^.;<]|<G\d+>){{0,60}} (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|signatari[oa]s|firmantes))(?: {{T}})?(?: [^.;,<]{{1,30}})?,? {_BUT} (?:la |los |el )?{{S}}(?= ?[.;,)]|$)",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")), negated=True, note=UNSURE)(r, m),
        "Todos los vecinos han ratificado la Convención, salvo Brasil y Argentina",
    ),
    _figure(
        "these have signed it",
        rf"{{S}},? (?:que )?(?:ya |también )?(?:lo|la) (?P<v>{PAST})(?= ?[.,;)]|$| (?:y|pero|aunque|mientras|también|junto)\b)",
        lambda r, m: _it_or_another(r, m),
        "Angola y el Brasil la firmaron, mientras que China calla",
    ),
    _figure(
        "deposited their instruments",
        r"{S},? (?:que )?(?:(?:ya|también) )?(?P<v>(?:depositó|depositaron|entregó|entregaron|presentó|presentaron|(?:ha|han|había|habían) (?:depositado|entregado|presentado))(?:,? (?:hoy|ayer|también|ya|este <D\d+>|<D\d+>|en la onu|ante [^.;,<]{1,40}))* (?:sus|los|su|el|un)(?: (?:respectiv|correspondient)\w+)? (?:instrumentos?|documentos?) de (?:ratificación|adhesión|aceptación|aprobación))(?: {T}| del? (?:acuerdo|texto|pacto)| del primer <C\d+>)?",
        members(lambda _: "ratified"),
        "Portugal y Senegal depositaron los instrumentos de ratificación del Tratado",
    ),
    _figure(
        "are not among them",
        rf"{{S}},? (?:que )?no (?:se (?:encuentran?|cuentan?|hallan?)|figuran?|están?|aparecen?) entre (?:ell[oa]s|est[oa]s|es[oa]s|los|las|sus)(?: (?:(?:países|estados|naciones) )?(?:(?:firmantes|signatarios|{PARTIES}|adheridos)|que (?:lo |la |se )?han {DONE}))?(?P<v>)(?: {{T}}|(?= ?[.,;)]|$))",
        lambda r, m: _outside_of(r, m),
        "Estados Unidos y Rusia no figuran entre los firmantes de la Convención",
    ),
    _dated(
        "signed among others by",
        r"(?<!ser )(?<!sea )(?<!vez )(?<!será )(?<!no )\b(?P<v>firmad[oa]|ratificad[oa]|suscrit[oa])(?: (?:ya|también|recientemente))*,? (?:(?:entre otr[oa]s|en particular|principalmente)(?: países| estados)?,? por|por,? (?:entre otr[oa]s|en particular)(?: países| estados)?,?) (?:la |el |los )?{S}(?!,? (?:el |en )?<D)(?= ?[.,;:!?)]|$)",
        members(sense),
        "El Tratado fue firmado por 84 países y ratificado, entre otros, por Irlanda y Malta",
    ),
    _dated(
        "its ratification by states of a group, in brackets, is welcomed",
        r"\b(?:salud|celebr|felicit|congratul)[a-zó]*(?:[^.;]){0,140}?\b(?:su|la) (?P<v>ratificación|firma|adhesión)(?: {T})?,? (?:por|por parte de) (?:los |estos )?(?:<N\d+> )?(?:(?:nuevos|otros) )?(?:<G\d+>|(?:países|estados)(?: miembros)?(?: <G\d+>| [a-zéóí]{3,15})?) \((?:la |el |los )?{S}\)",
        members(lambda words: _NOUNS_OF_ACTS[words]),
        "Celebra su ratificación por tres Estados miembros de la Unión Europea (España, Francia e Italia)",
    ),
    _figure(
        "states, parties in brackets",
        r"{S} \((?P<x>no )?(?P<v>(?:estados? )?partes?|firmantes?|signatari[oa]s?)\)",
        lambda r, m: members(sense, negated=m.group("x") is not None, note=UNSURE)(r, m),
        "se han puesto minas en Níger y Túnez (Estados parte)",
    ),
    _dated(
        "gave notice that it leaves",
        r"{S},? (?:que )?(?:ha |han )?(?:notific|comunic)\w+ (?:(?:formalmente|oficialmente) )?(?:al?|ante) [^.;<]{1,120}?(?:su|la) (?:retirada|retiro|salida|denuncia) (?P<v>)(?:de |del )(?:la |el )?(?P<t><[TC]\d+>)",
        members(lambda _: "withdrew"),
        "El Gobierno de Lituania notificó al Secretario General su retirada de la Convención",
    ),
    _plain(
        "n are still outside",
        r"{N} (?:más )?(?:(?:estados|países|naciones) )?(?:que )?(?:(?:todavía|aún) )?(?:están|siguen|permanecen|quedan|continúan|se mantienen)(?: todavía| aún)? (?:fuera|al margen)(?: {U}| del (?:acuerdo|texto|instrumento)|(?= ?[.,;)]|$))",
        lambda r, m: outside_then(BYGONE)(r, m) if any(item.sort == "T" for item in r.found) else None,
        "Más de cien Estados son parte en la Convención de Oslo, y otros 84 aún están fuera",
    ),
    _figure(
        "banned by states, among them",
        rf"\b(?P<v>prohibid[oa]s?|vetad[oa]s?|proscrit[oa]s?)(?: (?:ya|hoy|actualmente|desde <D\d+>))* (?:por|en) (?:<H\d+> )*<N\d+> {STATES}{THEM}",
        members(lambda _: "joined", note=UNSURE),
        "unas armas prohibidas desde 2008 por 108 países, entre ellos España",
    ),
)
