"""Further Spanish wordings: periods and figures told in passing, lists behind a colon, days of a vote or of a signing by many.

Many of these say a thing less plainly than the rules before them, and none is called wrong by such words alone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from servanda.claiming.grammar import Rule
from servanda.claiming.making import figures
from servanda.claiming.model import UNSURE
from servanda.claiming.romance import (
    law_of_all,
    members,
    of_all_that_make_it_up,
    of_all_there_are,
    rank_of_number,
    signed_at_the_opening,
    voted_for,
)
from servanda.claiming.spanish.boxes import BOXES
from servanda.claiming.spanish.doing import MEASURES
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, IT, OF_THEM, OTHER_THING, STATES, sense
from servanda.claiming.spanish.that_year import PLACE, THAT_YEAR, THE

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_MANY = r"(?:<H\d+> )*<N\d+> (?:de )?(?:países|estados|naciones|gobiernos)"
_SIGNED = r"(?:firmaron|suscribieron)"
ELSEWHERE = re.compile(r"prórroga|prorrog|extensi|ampli|adicional|solicit|ha destruido|han destruido|obtuv")
_SUPPORT = (
    r"(?:(?:han|habían) (?:dado|prestado|otorgado|expresado) su (?:pleno |total |firme )?(?:respaldo|apoyo|aval|consentimiento)|"
    r"(?:lo |la )?(?:respaldan|apoyan|integran|componen|conforman)|se han comprometido|lo han hecho|(?:son|forman) parte)"
)


def _done(words: str) -> str:
    """The sense of a verb or noun, in the infinitive or not."""
    if re.search(r"ratific|instrumento", words):
        return "ratified"
    return "signed" if re.search(r"firm|suscri", words) else "joined"


_WHOLLY = re.compile(r"^(?!.*<N)(?!.*\bpor (?:dar|cumplir|hacer)).*<[TC]\d+>")
"""Words that name the treaty which those told next have still to join, and no number of others beside."""


def _of_the_whole(words: str) -> str:
    if re.search(r"firm|suscri|ratific|adher|unid|sumad", words):
        return _done(words)
    return "parties"


_ONLY_SIGNED = r"(?:(?:pero|aunque) sin|sin)(?: todavía| aún)?(?: haberl[oa])?(?: todavía| aún)? ratific(?:ar(?:l[oa])?|ado)"


_MEMBERS: tuple[Rule, ...] = (
    _figure(
        "have yet to join",
        r"{S},? (?:que )?(?:(?:aún|todavía) )?(?:están|está|siguen|sigue|permanecen|permanece|quedan|queda|continúan|continúa) (?:pendientes? de|por|sin) (?P<v>firmar|ratificar|suscribir|adherirse|sumarse|unirse|incorporarse)(?:l[oa])?(?: al?)?(?: {T}|(?= ?[.,;)]|$))?",
        members(_done, negated=True, note=UNSURE),
        "Sólo Nepal e India están pendientes de unirse a la Convención",
    ),
    _figure(
        "must still ratify",
        r"{S},? (?:que )?(?:(?:aún|todavía) (?:no )?(?:debe|deben|tiene que|tienen que|ha de|han de)|(?:debe|deben|tiene que|tienen que) (?:aún|todavía)) (?P<v>firmar|ratificar|suscribir|adherirse|sumarse|unirse)(?:l[oa])?(?: al?)?(?: {T}|(?= ?[.,;)]|$))?",
        members(_done, negated=True, note=UNSURE),
        "Nepal e India aún deben ratificar la Convención",
    ),
    _figure(
        "still to join are these",
        rf"\b(?:faltan?|restan?|quedan?) (?:(?:aún|todavía|sólo|solo|únicamente) )*(?:<N\d+> (?:(?:estados|países|naciones) )?)?por (?P<v>firmar|ratificar|suscribir|adherirse|sumarse|unirse|incorporarse|dar (?:ese|este) paso|cumplir (?:ese|este|dicho) requisito|hacer)(?:l[oa])?(?: al?)?(?: {{T}})?,?:? (?:entre otr[oa]s(?: (?:países|estados))?,? |por ejemplo,? )?{THE}{{S}}",
        lambda r, m: members(_done, negated=True, note="" if _WHOLLY.search(m.group()) else UNSURE)(r, m),
        "En la región faltan por ratificar la Convención Brasil y Argentina",
        "En la región faltan por unirse a la Convención, entre otros, Argentina y Brasil",
    ),
    _figure(
        "lacking are so many, namely",
        rf"\b(?P<v>)(?:faltan|restan|quedan)(?: aún| todavía| sólo| solo)* <N\d+>(?: (?:estados|países|naciones|ratificaciones|firmas))? ?[:(] ?{THE}{{S}}",
        members(lambda _: "ratified", negated=True, note=UNSURE),
        "Aún faltan tres países: China, India y Pakistán",
    ),
    _figure(
        "the nth to ratify, after these",
        rf"\ben (?P<v>ratificar|firmar|suscribir|adherirse|sumarse)(?:l[oa])?(?: al?)?(?: {{T}})?,? (?:después de|luego de|tras|por detrás de|precedid[oa] (?:por|de))l? ?{THE}{{S}}(?= ?[.,;)]|$)",
        members(_done, note=UNSURE),
        "Japón fue el décimo país en firmar la Convención, después de España e Italia",
    ),
    _figure(
        "after the accession of states",
        rf"\b(?:con|tras|gracias a|bienvenida a|después de|celebr\w+|salud\w+|felicit\w+(?: por)?) (?:la|las|su|sus) (?:\w+ )?(?P<v>adhesi(?:ón|ones)|ratificaci(?:ón|ones)|firmas?|incorporaci(?:ón|ones)|ingreso) (?:de|por parte de) (?:los (?:países|estados|gobiernos)(?: de)? )?{THE}{{S}}(?! ?,? (?:el |en )?<D)",
        members(_done, note=UNSURE),
        "Damos la bienvenida a las adhesiones de Nigeria y Sudán del Sur a la Convención",
    ),
    _figure(
        "the last to join",
        r"{S},? (?:son|fueron|es|fue|han sido|ha sido) (?:los|las|el|la)(?: <N\d+>)? (?:últim[oa]s?|más recientes?)(?: <N\d+>)? (?:(?:países|país|estados?|naciones|nación) )?(?:en|que) (?P<v>(?:haber(?:l[oa])? |han |ha |se han )?(?:firm|ratific|suscri|adheri|sum|uni)\w+)",
        members(_done, note=UNSURE),
        "Burkina Faso y Moldavia son los últimos países en haber ratificado la Convención",
    ),
    _figure(
        "neither signatory nor party",
        r"{S},? (?:que )?no (?:es|son|era|eran) (?P<v>signatari[oa]s?|firmantes?|(?:estados? )?partes?) ni (?:signatari[oa]s?|firmantes?|(?:estados? )?partes?)",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "Siria no es signataria ni parte de la Convención",
    ),
    _figure(
        "a state, party to it",
        r"{S}, (?:(?:un |una )?(?:país|países|estados?) )?(?P<v>signatari[oa]s?|firmantes?) (?:de|en|del|al|a) ?(?:la |el |esta |este )?(?P<t><[TC]\d+>)",
        members(lambda _: "signed", note=UNSURE),
        "España, signataria de la Convención",
    ),
    _figure(
        "a state, no party to it",
        r"{S}, (?:(?:país|países|estados?) )?no (?P<v>signatari[oa]s?|firmantes?)(?: (?:de |en )?{T}|(?= ?[.,;)]|$))",
        members(lambda _: "signed", negated=True, note=UNSURE),
        "Finlandia, país no signatario de la Convención",
    ),
    _figure(
        "its ratification by states",
        rf"\b(?P<v>ratificación|firma|adhesión)(?: {{T}})? (?:por parte de|por) {THE}{{S}}",
        members(_done, note=UNSURE),
        "la ratificación de la Convención por parte de Colombia",
    ),
    _figure(
        "the deposit by states of their instruments",
        rf"\bdepósito (?:por parte de|por|de) {THE}{{S}} del? (?:los |sus |su |el )?(?P<v>instrumentos? de (?:ratificación|adhesión))",
        members(lambda _: "ratified", note=UNSURE),
        "con el depósito por parte de Irlanda y Noruega de los instrumentos de ratificación",
    ),
    _figure(
        "deposited their instruments these",
        rf"\b(?P<v>depositaron|(?:han|habían) depositado)(?:,? (?:también|además|ya|hoy|ayer|ese día|este <D\d+>|<D\d+>|en la onu|ante [^.;,<]{{1,40}}))* (?:sus|los|sus respectivos) instrumentos? de (?:ratificación|adhesión|aceptación)(?: {{T}}| del? (?:acuerdo|texto|tratado|pacto))?[:,]? {THE}{{S}}(?= ?[.,;)]|$)",
        members(lambda _: "ratified", note=UNSURE),
        "También depositaron sus instrumentos de ratificación Irlanda, Noruega y Japón",
    ),
)
_LISTED: tuple[Rule, ...] = (
    _figure(
        "it have signed these",
        rf"(?<!\bno )\b(?:lo|la) (?:(?:han|habían)(?: ya| también)? )?(?P<v>firmado|ratificado|suscrito|firmaron|ratificaron|suscribieron)(?: también| ya)?:? {THE}{{S}}(?= ?[.,;)]|$)",
        members(sense, note=UNSURE),
        "En Europa la han ratificado Francia, Italia y Portugal",
    ),
    _figure(
        "states that have signed, namely",
        rf"<N\d+> (?:{STATES}|{OF_THEM}|otros)[^.;:<]{{0,40}}?(?<! no),? {HAVE} (?P<v>{DONE})[^.;:]{{0,90}}? ?: (?:a )?{THE}{{S}}",
        members(sense, note=UNSURE),
        "Otros tres países de la zona han firmado el Tratado y quieren ratificarlo: Brasil, Colombia y Perú",
    ),
    _figure(
        "states in brackets have not signed",
        rf"\({THE}{{S}}(?: y otros)?\),? (?:que )?(?:(?:todavía|aún|tampoco) )?(?:no|nunca|tampoco) (?:lo |la |se )?(?:han|ha|habían)(?: todavía| aún)? (?P<v>{DONE})",
        members(sense, negated=True, note=UNSURE),
        "Los grandes productores (China, India y Rusia) no han firmado la Convención",
    ),
    _figure(
        "among those that have not signed are",
        rf"\bentre (?:los|las|quienes|est[oa]s|es[oa]s|aquellos)[^.;<]{{0,60}} (?:no (?:lo |la |se )?(?:han|habían)(?: todavía| aún)? (?P<v>{DONE})|no (?:forman|son|hacen) (?P<w>partes?|signatari[oa]s|firmantes)|no (?P<x>firmantes|signatari[oa]s))(?: {{T}})?[^.;<]{{0,30}}? (?:figuran?|están?|se (?:encuentran?|cuentan?|hallan?)|destacan?|hay),? (?:también )?{THE}{{S}}",
        lambda r, m: members(
            lambda _: sense(m.group("v") or m.group("w") or m.group("x")), negated=True, note=UNSURE
        )(r, m),
        "Entre los países que no han firmado la Convención figuran China e India",
    ),
    _figure(
        "are no part of what",
        r"\bque (?P<v>)no (?:forman|hacen) parte (?:de |en )?{T},? (?:como|entre ellos|incluidos?|incluyendo|tales como) {S}",
        members(lambda _: "parties", negated=True, note=UNSURE),
        "países que no forman parte de la Convención, como China e India",
    ),
)
_COUNTS: tuple[Rule, ...] = (
    _figure(
        "label of those outside",
        r"(?:^|[.;:|-] ?)(?:estados|países) (?P<v>fuera)(?: {U})? ?[:=] ?{N}(?=$|[ .,;|)\[])",
        of_all_there_are(lambda _: "outside"),
        "Estados fuera de la Convención: 84",
    ),
    _figure(
        "of the n that make up the treaty",
        r"\b(?:de|entre|sobre) (?:los|las) {N} (?:(?:estados|países|naciones|miembros) )?que (?P<v>conforman|integran|componen|forman parte|hacen parte|son parte|tiene|(?:lo |la |se )?(?:han|habían) (?:ya )?(?:firmado|ratificado|suscrito|adherido|unido|sumado)) {T}",
        of_all_that_make_it_up(_of_the_whole, re.compile("conforman|integran|componen")),
        "Treinta de los 164 que conforman la Convención",
    ),
    _figure(
        "which brings to n the number of those who support it",
        rf"(?:elev|llev|sit|sub|aument|ascend|llegar|h[ai][cz]\w+ (?:llegar|subir|ascender))[a-zúó]* a {{N}} el (?:número|total) de (?:estados|países|naciones) que (?P<v>{_SUPPORT})",
        of_all_there_are(lambda _: "joined"),
        "lo que elevó a 30 el número de países que han dado su respaldo al tratado",
    ),
    _dated(
        "the state party number n",
        r"\b(?:el|la|su|del) (?P<v>estado (?:parte|miembro)|parte|signatario|firmante|(?:país|estado) (?:signatario|firmante|parte)) (?:número|nº|n\.º|n°|no\.) ?{N}",
        rank_of_number(lambda words: "signed" if re.search("firm|signat", words) else "parties"),
        "Colombia se convierte en el Estado parte número 96",
    ),
)
_TERM = r"\b(?:plazo|período|periodo|término) (?:máximo |límite )?(?:de|no (?:mayor|superior) (?:a|de))(?: hasta)?(?: los)?"
"""How a time is led to in which something must be done."""

_LAWS: tuple[Rule, ...] = (
    _plain(
        "n years to destroy stocks",
        rf"{_TERM} {{N}} años (?:para|a fin de)(?:(?!limpi|desmin|despej|minad)[^.;<]){{0,90}}?(?:destruir|destrucción|eliminar)(?:(?!limpi|desmin|despej|zona)[^.;<]){{0,50}}?(?:existencias|arsenal|reservas|armas|minas)",
        law_of_all("stockpile", ELSEWHERE),
        "Los Estados parte tienen un plazo de cuatro años a fin de destruir sus existencias",
    ),
    _plain(
        "destroy what they own within n years",
        r"(?:destruir|destrucción de) (?:todas )?(?:sus |las )?(?:minas|armas|municiones|bombas)[^.;,<]{0,40} (?:en su (?:posesión|poder)|que (?:posea|posean|tenga|tengan)|de su propiedad|almacenadas)[^.;<]{0,50}?(?:en un plazo (?:máximo )?de|en|dentro de|a más tardar|antes de)(?: los)? {N} años",
        law_of_all("stockpile", ELSEWHERE),
        "se compromete a destruir todas las minas en su poder en un plazo de cuatro años",
    ),
    _plain(
        "n years to clear land",
        rf"{_TERM} {{N}} años (?:para|a fin de)(?:(?!existenc|arsenal|destrui|<N)[^.;<]){{0,90}}?(?:limpiar|desmin|despej|descontamin|eliminar las minas)",
        law_of_all("clearance", ELSEWHERE),
        "Cada Estado dispone de un plazo de diez años a fin de desminar su territorio",
    ),
    _plain(
        "and what lies in its ground within n years",
        r"(?:minas|las)[^.;<]{0,20} (?:que (?:estén|se encuentren|haya|tenga|tengan|están)|colocadas|sembradas|enterradas|situadas)(?: enterradas| sembradas)? en (?:su|sus|el|zonas|las zonas)[^.;<]{0,60}?(?:en un plazo (?:máximo )?de|en|dentro de|a más tardar|antes de)(?: los)? {N} años",
        law_of_all("clearance", ELSEWHERE),
        "destruir las minas colocadas en su territorio en un plazo de diez años",
    ),
    _plain(
        "the destruction of stocks, within n years",
        rf"destrucción de (?:todas )?(?:los|las|sus) (?:arsenales|existencias|reservas)(?:(?!limpi|desmin|despej)[^.;<]){{0,80}}? {_TERM} {{N}} años",
        law_of_all("stockpile", ELSEWHERE),
        "la destrucción de los arsenales, en un plazo no mayor a ocho años",
    ),
    _plain(
        "a first report within n days",
        rf"\b(?:informe|informar|información)(?:[^.;<]|<[TC]\d+>){{0,120}}?(?:{_TERM}|a más tardar(?: a los)?|dentro de los|antes de) {{N}} días",
        law_of_all("initial_report", ELSEWHERE),
        "Cada Estado debe presentar un informe en un plazo máximo de 180 días",
    ),
)
_DAYS: tuple[Rule, ...] = (
    _plain(
        "voted at the united nations on",
        r"{T},? (?:que )?(?:fue |había sido |ha sido )?votad[oa] (?:en|por) (?:la )?(?:onu|asamblea general|naciones unidas)[^.;<]{0,40}?(?: el| en) {D}",
        voted_for(OTHER_THING),
        "El Tratado sobre el Comercio de Armas fue votado por la Asamblea General el 2 de abril de 2013",
    ),
    _dated(
        "n signed on a day a treaty",
        rf"{_MANY}[^.;<]{{0,20}} {_SIGNED} (?:el |este |los días )?{{D}}{PLACE},? {{T}}",
        signed_at_the_opening,
        "Unos 94 países firmaron el 3 de diciembre de 2008 en Oslo la Convención",
    ),
    _dated(
        "on a day n signed a treaty",
        rf"(?:^|[;:] )(?:el |en |este |los días )?{{D}},?{PLACE},? {_MANY}[^.;<]{{0,20}} {_SIGNED} {{T}}",
        signed_at_the_opening,
        "El 3 de diciembre de 2008, en Oslo, 94 países firmaron la Convención",
    ),
)
_PEOPLE = replace(MEASURES, items=(("casualties", re.compile("")),))
"""Measures of people named before their figure."""
_FIGURES: tuple[Rule, ...] = (
    _plain(
        "casualties, and then how many",
        r"\bvíctimas(?:[^.;<]|<[PN]\d+>){0,80}? (?:sum|totaliz|alcanz|ascend|asciend|lleg|pas|descend|baj|reduj|aument|sub|crec)\w+(?: un <P\d+>)?(?:[^.;<]|<D\d+>){0,60}?(?: a| hasta| los| las| un total de| de <N\d+> a)* {N}(?! (?:país|estado|año|mil|por ciento))(?=[^%]|$)",
        figures.measured(_PEOPLE, what="counted"),
        "Las víctimas de minas, según el informe, sumaron 6.461 en 2015",
    ),
)
FIRST: tuple[Rule, ...] = (
    _figure(
        "have signed the text only",
        rf"{{S}},? (?:que )?(?:{HAVE} (?P<v>firmado|suscrito)|firmaron|firmó|suscribieron|suscribió) {IT},? (?:(?:pero|aunque)(?: todavía| aún| hasta (?:ahora|hoy|la fecha))? no (?:la |lo )?(?:han|ha)(?: todavía| aún)? ratificado|{_ONLY_SIGNED})",
        members(lambda _: "signatory"),
        "Egipto y Grecia han firmado el acuerdo, pero aún no lo han ratificado",
    ),
)
"""Before those by which a state has signed, and no more is said."""

RULES: tuple[Rule, ...] = (*BOXES, *_DAYS, *THAT_YEAR, *_COUNTS, *_LAWS, *_MEMBERS, *_LISTED, *_FIGURES)
