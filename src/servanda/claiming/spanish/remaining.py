"""Spanish: figures in words few rules know: "quedan 111 Estados Partes", "de los cuales 84 son Estados Partes", "otros 17 que
firmaron sin ratificar", "Son ya 53", and how many a treaty needs to enter into force."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of
from servanda.claiming.romance.of_another import OF_BODIES, told_of_another
from servanda.claiming.spanish.regional import not_of_a_region
from servanda.claiming.spanish.signs import GRAMMAR, STATES, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain

_PARTIES = r"(?:estados? partes?|partes|miembros)"
_NOT_RATIFIED = r"(?:(?:,? (?:pero|y|aunque))?(?: (?:que )?(?:aún|todavía))? no (?:lo |la )?(?:ratificaron|han ratificado)|,? (?:pero )?sin (?:haberl[oa] )?ratific(?:ar|ado)(?:l[oa])?)"
_LEFT = re.compile(r"\b(?:salida|retir|denunci|abandon|saldrá|dej[óa] de ser|marcha|sali[óo])")


def _left_over(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many parties are left once one has gone; where nobody goes, they may be some of which something is lacking."""
    made = count_of(lambda _: "parties")(reading, match)
    if made is None or _LEFT.search(reading.before + match.string[: match.start()]):
        return made
    return None


def _of_all(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A figure of those just counted, unless they are the members of a group."""
    before = match.string[: match.start()]
    joined = _LAST.search(before) is not None and _PRESENT.search(before) is None
    return count_of(sense)(reading, match) if joined and "<G" not in before else None


_PRESENT = re.compile(
    r"\b(?:asist|acud|particip|present|reuni|invit|produc|fabric|almacen|minad|afectad|contamin|us[ao]|export|financ|encuest|vot)"
)
"""Of what else than joining the states just counted may be told."""


def _said_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """A bare figure, of those of whom the sentence before tells that they ratified or signed."""
    number, told = reading.value(match, "n"), _LAST.findall(reading.before)
    if not told or not isinstance(number, int) or not _FEWEST < number <= MOST_STATES:
        return None
    what = "signed" if told[-1].startswith(("firm", "suscri")) else "ratified"
    return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match), note=UNSURE)


_LAST = re.compile(r"\b(firm(?!es)\w*|suscri\w*|ratific\w*|deposit\w*|se sum\w+|se adhiri\w+|instrumentos?)")
_FEWEST = 3


def _threshold(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _MORE.match(match.string, match.end()) or _HEDGED.search(match.group()):
        return None
    made = making.rule_of("threshold")(reading, match)
    sure = _SURELY.search(match.group()) is not None or reading.hedge(match) == "at_least"
    return made if isinstance(made, Found) and sure else _unsure(made)


def _unsure(made: Found | list[Found] | None) -> Found | None:
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


_SURELY = re.compile(r"\b(?:mínimo|número|n\.?[º°])|^para (?:que )?(?:\w+ )?entr")
"""Words by which a number of ratifications is all that it takes, and neither those lacking nor those there were."""
_MORE = re.compile(r" (?:\w+ )?más\b| adicional| nuev")
_HEDGED = re.compile(r"\botr[oa]s\b|\bfaltan\b")
_ENTERS = r"(?:para (?:que )?(?:\w+ )?(?:entr(?:e|ar|ara|ase) en vig(?:or|encia)|(?:su|la) entrada en vigor))"
_NEEDS = r"(?:necesita\w*|requ(?:iere|ería|erirá)\w*|exig(?:e|ía)\w*|hac(?:e|en|ía|ían) falta|se (?:necesita|requier|exig)\w*|debe reunir|precisa\w*)"

REMAINING: tuple[Rule, ...] = (
    _figure(
        "of so many signatories n have ratified",
        rf"\bde (?:los|las|sus) <N\d+> (?:{STATES} )?(?:signatari[oa]s|firmantes|(?:que )?(?:lo |la )?(?:han firmado|firmaron|suscribieron|han suscrito))(?: {{U}})?,? (?:sólo |solo |solamente |únicamente |apenas |ya )?{{N}} (?:ya |también )?(?:lo |la )?han (?:ya )?(?P<v>ratificado)",
        count_of(sense),
        "De los 119 firmantes de la Convención, 100 ya la han ratificado",
    ),
    _figure(
        "to it belong n states",
        rf"\b(?:a|al|a la) ?(?:la |el |esta |este )?(?P<t><[TC]\d+>) (?:ya )?(?:pertenecen|se han (?:sumado|unido|adherido|incorporado))(?: ya| hoy| actualmente| hasta la fecha)* (?P<v>){{N}} {STATES}(?= ?[.,;:)]|$| y )",
        count_of(lambda _: "joined"),
        "A la Convención pertenecen ya 120 países",
    ),
    _figure(
        "n belong to it",
        rf"{{N}} {STATES},? (?:que )?(?:ya )?(?P<v>)(?:pertenecen(?: ya| hoy| actualmente)* (?:a|al)|(?:integran|conforman|componen)(?: ya| hoy| actualmente)*) ?{{T}}",
        count_of(lambda _: "joined"),
        "120 países pertenecen a la Convención",
        "120 naciones integran la Convención",
    ),
    _figure(
        "it comes to have n parties",
        rf"(?:{{T}},? )?\b(?:pas(?:a|ó|ará|aría) a (?:tener|contar con|sumar)|qued(?:a|ó|ará|aría)(?: así| ahora| ya)? con|se qued(?:a|ó|ará) (?:con|en)|baja a|cae a|desciende a) {{N}} (?P<v>{_PARTIES})(?! (?:con|que|sin|por|afectad|donde|para|obligad|en mora)\b)",
        lambda r, m: _left_over(r, m),
        "Con la salida de Lituania, la Convención pasa a tener 111 Estados partes",
    ),
    _figure(
        "n of the signatories have not ratified",
        rf"{{N}} (?:de (?:los|sus|las) )?(?:(?:{STATES}) )?(?P<v>signatari[oa]s|firmantes)(?: {{U}})?,? (?:que )?(?:(?:todavía|aún) )?no (?:lo |la )?(?:han ratificado|ratificaron|ratifican)(?: todavía| aún)?(?= ?[.,;)]|$)",
        count_of(lambda _: "signatory"),
        "Sólo 13 de los firmantes de la Convención no la han ratificado todavía",
    ),
    _figure(
        "they are n, the states that are parties",
        rf"\b(?:son|eran|suman)(?: ya| hoy| ahora| actualmente)* {{N}} (?:los|las) (?:{STATES}) (?:que )?(?P<v>(?:forman|hacen|son) parte|(?:la |lo |se )?(?:han|habían) (?:ya )?(?:firmado|ratificado|suscrito|adherido)|(?:la |lo |se )?(?:firmaron|ratificaron|suscribieron|adhirieron)|partes?|signatari[oa]s|firmantes)(?: {{T}}|(?= ?[.,;)]|$))",
        count_of(sense),
        "Con Cuba son ya 100 los países que forman parte de la Convención",
    ),
    _figure(
        "so many parties are left",
        rf"\b(?:quedan|quedarán|quedarían|permanecen|siguen siendo)(?: ya| así| ahora| aún| todavía)? {{N}} (?P<v>{_PARTIES})(?! (?:con|que|sin|por|afectad|donde|para|obligad|en mora)\b)",
        _left_over,
        "La Convención pierde a Lituania, y tras su salida quedan 111 Estados Partes",
    ),
    _figure(
        "of which n are parties",
        rf"\b(?:de los (?:cuales|que)|de ell[oa]s),? (?:ya )?{{N}} (?:ya )?(?:son|eran) (?:ya )?(?P<v>{_PARTIES}|signatari[oa]s|firmantes)",
        _of_all,
        "113 Estados han firmado la Convención hasta julio, de los cuales 84 son Estados Partes",
    ),
    _figure(
        "and n that signed without ratifying",
        rf"\b(?:otros|más|y|con|hay) (?:otros )?{{N}} (?:(?:más|{STATES}|signatarios|firmantes) )?(?:que|lo|la)(?: lo| la)? (?:han )?(?P<v>firma(?:ron|do)){_NOT_RATIFIED}",
        making.count("signatory"),
        "La Convención tiene 103 Estados partes y otros 17 que firmaron sin ratificar",
    ),
    _figure(
        "to it belong n states",
        rf"(?<!no )\b(?:(?:de|en|a) (?:la|el) (?:que|cual) |(?:de|del|en) (?:la |el |esta |este )?<[TC]\d+>,? (?:ya |hoy )?)(?:forman parte|son partes?|participan|pertenecen|hacen parte) (?:ya |hoy |actualmente )?(?P<v>)(?:un total de )?{{N}} {STATES}(?: partes?)?(?= ?[.,;:)]|$| y\b)",
        count_of(lambda _: "joined"),
        "De la Convención forman parte 112 Estados",
    ),
    _figure(
        "parties to it are n states",
        rf"(?:^|[.;:,] |\b(?:y|que) )(?:ya |hoy |actualmente )*(?:son|forman) (?:ya |hoy )?parte (?:de|en|del) ?(?:la |el |esta |este |dicha |dicho )?(?P<t><[TC]\d+>),? (?P<v>)(?:ya |hoy |actualmente )?(?:un total de )?{{N}} {STATES}(?= ?[.,;:)]|$| (?:y|pero|mientras)\b)",
        not_of_a_region(count_of(lambda _: "parties")),
        "Son parte de la Convención 112 países",
    ),
    _figure(
        "it has n states as parties",
        rf"(?:{{T}},? |(?:^|[.;] )(?:ésta |éste )?)(?:tiene|tenía|cuenta|reúne|agrupa)(?: ya| hoy| actualmente)?(?: con)? (?:a )?{{N}} {STATES} como (?P<v>{_PARTIES}|signatari[oa]s|firmantes)(?= ?[.,;)]|$| y\b)",
        lambda r, m: None if told_of_another(r, m, OF_BODIES) else not_of_a_region(count_of(sense))(r, m),
        "La Convención tiene actualmente a 112 países como Estados parte",
    ),
    _figure(
        "and n as signatories",
        rf"\bcomo (?:{_PARTIES}|signatari[oa]s|firmantes),? y (?:a |con )?{{N}} (?:{STATES} |más )?como (?P<v>{_PARTIES}|signatari[oa]s|firmantes)",
        not_of_a_region(count_of(sense)),
        "La Convención cuenta con 112 países como Estados parte y a 12 como signatarios",
    ),
    _figure(
        "and the signatories, n",
        rf"(?:son|suman|ascienden a)(?: ya)? (?:<H\d+> )*<N\d+>(?: {STATES})?,? y (?:los|las) (?P<v>signatari[oa]s|firmantes|{_PARTIES})(?: {{T}})?,? (?:son |suman |ascienden a )?{{N}}(?= ?[.,;)]|$)",
        not_of_a_region(count_of(sense)),
        "Los Estados parte de la Convención son 112 y los signatarios, 12",
    ),
    _plain(
        "label, to date, and number",
        r"^\W*(?P<v>estados? partes?|signatarios|firmantes|ratificaciones)(?: {T})? (?:a la fecha|hasta la fecha|a día de hoy|actuales|en total|hoy) ?[:=] ?{N}(?=$|[ .,;|)\[])",
        count_of(sense),
        "Estados Partes a la fecha: 112, entre ellos Suiza",
    ),
    _figure(
        "which brings the total to n",
        r"\b(?:elev|llev|sub|sit|aument|increment)[a-zúó]+ (?:ya |así )?(?:el|la) (?:total|cifra|número|cuenta)(?: total)? (?:a|hasta|en) {N}(?= ?[.,;)]|$| (?:estados partes?|ratificaciones|partes|países)\b)(?P<v>)",
        lambda r, m: _total(r, m),
        "Tres países más han ratificado la Convención, lo que eleva el total a 65",
    ),
    _plain(
        "they are n by now",
        r"^\W*(?:(?:hoy|ya|ahora) )?(?:son|van|suman|somos|eran)(?: ya| hoy| ahora)? {N}(?= ?[.!;]|$)",
        _said_before,
        "Muchos han ratificado la Convención. Son ya 53",
    ),
    _plain(
        "somebody joined, and they are n",
        r"\b(?:se sumó|se unió|se adhirió|ratificó|firmó|lo hizo)\b[^.;:]{1,60}: (?:ya son |son |van )?{N}(?= ?[.!;]|$)",
        _said_before,
        "En Oslo la firmaron 94 Estados. Ayer se sumó Túnez en Nueva York: 95",
    ),
    _figure(
        "we are n that have joined",
        rf"\bsomos (?:ya |hoy )?{{N}} (?:los|las) (?:{STATES} )?(?:que )?(?P<v>(?:hemos )?(?:firma|ratifica|suscri|adheri)\w*(?:(?: o| y| o nos hemos| o nos) (?:firma|ratifica|suscri|adheri)\w*)?)",
        count_of(lambda words: "joined" if " o " in words or "adheri" in words else sense(words)),
        "Hoy somos 117 los que firmamos o adherimos a la Convención",
    ),
    _plain(
        "it needs n to enter into force",
        rf"\b{_ENTERS},? (?:{{T}} )?{_NEEDS} (?:de )?(?:(?:al menos|un mínimo de|el aval de|que lo ratifiquen|la ratificación de|las ratificaciones de) )*{{N}}",
        _threshold,
        "Sólo la han ratificado once países y para entrar en vigor necesita 30",
    ),
    _plain(
        "lacking was the ratification of n",
        rf"\b(?:{_NEEDS}|(?:es|era|son|eran) (?:necesari|precis|imprescindible)\w*) (?:la|las|el) (?:ratificaci(?:ón|ones)|firmas?|adhesi(?:ón|ones)|aval|depósito)(?: {{T}})? (?:de|por)(?: parte de)? (?:al menos |un mínimo de |por lo menos )?{{N}}",
        _threshold,
        "Hacía falta la ratificación de al menos 30 para que la Convención entrara en vigor",
    ),
    _plain(
        "in force with the ratification of n",
        r"entr(?:ó|ará|aba|aría) en vig(?:or|encia)(?:[^.;<]|<[TCD]\d+>){0,60}?,? (?:con|tras|gracias a) (?:la |las )?ratificaci(?:ón|ones) de (?:al menos )?{N}(?= (?:países|estados|naciones)\b)",
        _threshold,
        "La Convención entró en vigor el 1 de agosto de 2010, con la ratificación de 30 países",
    ),
    _plain(
        "in force after instrument number n",
        r"\bvig(?:or|encia)\b(?:[^.;<]|<[NCTD]\d+>){0,110}?(?:instrumento|ratificación|adhesión|estado) (?:número|núm\.|n\.?[º°]) ?{N}",
        _threshold,
        "Entrará en vigor seis meses después de depositado el instrumento número 30",
    ),
    _plain(
        "label, needed, and number",
        r"^\W*(?:(?:ratificaciones|instrumentos(?: de ratificación)?|adhesiones) (?:necesarias|necesarios|requeridas|requeridos|exigidas|exigidos)(?: para (?:su |la )?(?:entrada en vigor|entrar en vigor))?|estados(?: partes?)? (?:necesarios|requeridos|exigidos) para (?:su |la )?(?:entrada en vigor|entrar en vigor)) ?[:=|] ?{N}(?=$|[ .,;|)\[])",
        making.rule_of("threshold"),
        "Ratificaciones necesarias: 30",
    ),
)


def _total(reading: Reading, match: re.Match[str]) -> Found | None:
    """The total after somebody signed or ratified: of what the words before tell."""
    told = _LAST.findall(f"{reading.before} {match.string[: match.start()]}")
    number = reading.value(match, "n")
    if not told or not isinstance(number, int) or number > MOST_STATES:
        return None
    own = _LAST.findall(match.string[: match.start()])
    what = "signed" if told[-1].startswith(("firm", "suscri")) else "ratified"
    made = reading.claim(match, "count", what, value=number, hedge=reading.hedge(match))
    if made is None:
        return None
    return (
        made
        if own and what == "ratified" and len({word[:4] for word in own}) == 1
        else replace(made, note=UNSURE)
    )
