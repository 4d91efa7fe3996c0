"""Spanish rules of figures: how many states, how many of how many, the how-manieth, and the treaty's own numbers."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, part_of, rank, share_of, treaty_rule, two_counts
from servanda.claiming.spanish.signs import (
    ADVERBS,
    ARE,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    NOUNS,
    OF_THEM,
    PARTIES,
    SIMPLE,
    STATES,
    THE,
    sense,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_OF = r"(?:(?:de|entre|sobre)(?: un total de)?(?: los| las)?)"
_JOINED = rf"(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|parte|signatari[oa]s|firmantes)){THE}"
_EXTENSION = re.compile(
    r"prórroga|prorrog|extensi|ampli|adicional|solicit|ha destruido|han destruido|desde|obtuv"
)
_BOUND = r"(?:debe|deben|deber\w+|compromet\w+|oblig\w+|exig\w+|tiene[n]? (?:que|un plazo)|prev[éi]\w*|estipul\w+|establec\w+|dispon\w+)"


def _share(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return share_of(lambda _: _joined(match))(reading, match)


def _part(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return part_of(lambda _: _joined(match), _how_much)(reading, match)


def _of_group(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return count_of(sense, group=True)(reading, match) if match.group("v") else None


def _only_signed_behind(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return count_of(lambda _: "signatory")(reading, match)


def _joined(match: re.Match[str]) -> str:
    return sense(match.group("v") or match.group("w"))


def _how_much(reading: Reading, match: re.Match[str]) -> str | None:
    said = match.group("q")
    if "mitad" in said:
        hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
        return "more than half" if hedges == ["more_than"] else "half" if not hedges else None
    if "mayoría" in said or "mayor parte" in said:
        return "most"
    return "none" if "ningun" in said or "<N" in said else "all"


RULES: tuple[Rule, ...] = (
    _figure(
        "share of a group",
        rf"{{N}} {_OF} {{M}} {{G}} {_JOINED}",
        _share,
        "22 de los 28 miembros de la OTAN han firmado la Convención",
        "27 de los 28 Estados miembros de la UE son parte en el Tratado de Ottawa",
    ),
    _figure(
        "part of a group",
        rf"(?P<q>(?:<H\d+> )*la mitad|la (?:gran |inmensa )?(?:mayoría|mayor parte)|tod[oa]s|la totalidad) (?:de )?(?:los |las )?(?:{{M}} )?{{G}} {_JOINED}",
        _part,
        "todos los Estados miembros de la Unión Europea han ratificado el Tratado",
        "más de la mitad de los países africanos son parte en la Convención",
    ),
    _figure(
        "none of a group",
        rf"(?P<q>ninguno|<N\d+>) (?:de )?(?:los )?(?:{{M}} )?{{G}} (?:(?:lo |la )?(?:ha|había) (?P<v>{DONE})|es (?P<w>{PARTIES}|parte|signatario)){THE}",
        _part,
        "Ninguno de los miembros permanentes del Consejo de Seguridad ha ratificado el Tratado",
    ),
    _figure(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )*la mitad|la mayoría) de los {{M}} (?:signatarios|firmantes) (?:lo |la )?han (?P<v>ratificado){THE}",
        part_of(sense, _how_much),
        "más de la mitad de los 108 signatarios han ratificado la Convención",
    ),
    # The treaty's own rules.
    _plain(
        "ratifications needed for entry into force",
        r"(?:son|eran|fueron|serán|resultan) (?:necesari[oa]s|precis[oa]s|requerid[oa]s) (?:al menos |las )?{N}(?: (?:ratificaciones|países|estados|instrumentos))?(?= (?:para que|para su|para la entrada|para entrar)|[.,;]|$| (?:ratificaciones))",
        making.rule_of("threshold"),
        "Son necesarios 30 para que empiece a regir",
    ),
    _plain(
        "n ratifications are needed",
        r"{N} (?:ratificaciones|instrumentos(?: de ratificación)?|estados|países)(?: que)? (?:son |eran |se )?(?:necesari[oa]s|requerid[oa]s|precis[oa]s|exigid[oa]s|requieren|necesitan)",
        making.rule_of("threshold"),
        "las 30 ratificaciones necesarias para su entrada en vigor",
    ),
    _plain(
        "needs n ratifications",
        r"(?:necesit\w+|requ(?:ier|er)\w+|exig\w+|hac(?:en|ían) falta|precis\w+)(?: de| la| que| el depósito de| al menos)* {N} (?:ratificaciones|instrumentos de ratificación)(?! (?:más|adicionales))",
        making.rule_of("threshold"),
        "La entrada en vigor requiere 40 ratificaciones",
    ),
    _plain(
        "n states must ratify",
        r"(?:ratificad[oa] por (?:al menos |un mínimo de )?{N} (?:estados|países) (?:para|antes de)|{M} (?:estados|países) (?:deben|debían|tienen que|deberán) ratificar)",
        lambda r, m: (
            making.rule_of("threshold")(r, m)
            if m.group("n")
            else r.claim(m, "rule", "threshold", value=r.value(m, "m"))
        ),
        "debe ser ratificado por 30 países para entrar en vigor",
    ),
    _plain(
        "n months after the nth ratification",
        r"(?:después|tras|siguiente|a partir|posterior|contad\w+)(?: (?:a|al|de|del|desde|que|la|el|depósito|fecha|en|se|haya|depositado|depositara|deposite)+)*? {O} (?:instrumentos?|ratificaci(?:ón|ones)|estado|país)",
        making.rule_of("threshold"),
        "seis meses después del depósito del trigésimo instrumento de ratificación",
    ),
    _plain(
        "withdrawal takes effect after n months",
        r"(?:retirada|retiro|denuncia)[^.;]{0,60}?(?:surt\w+|tendrá|tiene|entr\w+)(?: sólo| solo)? efectos?(?: sólo| solo)? {N} (?P<u>meses|días|años?)",
        lambda r, m: making.rule_of(
            "withdrawal", unit={"meses": "months", "días": "days"}.get(m.group("u"), "years")
        )(r, m),
        "La retirada surtirá efecto seis meses después de la recepción del instrumento",
    ),
    _plain(
        "destroy stocks within n years",
        rf"{_BOUND}[^.;]{{0,60}}?(?:destruir|destrucción de)[^.;]{{0,60}}?(?:existencias|arsenales|reservas|almacenadas)[^.;]{{0,50}}?(?:en un plazo (?:de|máximo de)|en|dentro de|a más tardar|antes de)(?: los)? {{N}} años",
        treaty_rule("stockpile", "years", _EXTENSION),
        "Los Estados parte deben destruir sus existencias en un plazo de ocho años",
    ),
    _plain(
        "clear land within n years",
        rf"{_BOUND}[^.]{{0,140}}?(?:limpiar|desminar|despejar|remover|limpieza)[^.;]{{0,70}}?(?:en un plazo (?:de|máximo de)|en|dentro de|a más tardar)(?: los)? {{N}} años",
        treaty_rule("clearance", "years", _EXTENSION),
        "deben limpiar las zonas contaminadas en un plazo de diez años",
    ),
    _plain(
        "n more ratifications needed",
        r"(?:faltan?|restan)(?: todavía| aún| sólo| solo)* {N} (?:ratificaciones|instrumentos)|{M} ratificaciones (?:más|adicionales)",
        making.delta("still_needed"),
        "faltan todavía siete ratificaciones",
    ),
    # Ranks.
    _dated(
        "became the nth party",
        r"{S},? (?:se (?:convirtió|ha convertido|convierte)(?: así| ayer| oficialmente| el <D\d+>| en <D\d+>)* en|es|fue|será|pasó a ser|pasa a ser) (?:el |la ){O} (?:estado|país|nación|miembro)? ?"
        r"(?P<v>partes?|signatario|firmante|en (?:haber )?(?:ratific|firm|adherir|unir|sumar)\w*|que (?:ratific|firm|se )\w*|miembro|contratante)",
        rank(lambda words: "signed" if "firm" in words or "signat" in words else "parties"),
        "Lituania se convirtió en el 55.º Estado parte",
        "Vanuatu es el 112.º país en ratificar la Convención",
    ),
    # Counts.
    _figure(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>{DONE}){THE},? (?:{OF_THEM}|y|y sólo|y solo) {{M}}(?: {OF_THEM})? (?:{HAVE}|{ARE}) (?P<w>{DONE}|{PARTIES}|signatarios)",
        two_counts(sense),
        "108 países han firmado la Convención, de los cuales 60 la han ratificado",
    ),
    _figure(
        "n have ratified and m others only signed",
        rf"otros {{N}} (?:{STATES} )?(?:lo |la )?(?:han|habían){ADVERBS} (?P<v>firmado)(?: {{T}})? (?:solamente|únicamente|sólo|solo|(?:pero|aunque) (?:aún |todavía )?no (?:lo |la )?(?:han )?ratificado|sin ratificarl[oa])",
        _only_signed_behind,
        "110 estados han ratificado el tratado y otros 32 lo han firmado solamente",
    ),
    _figure(
        "signed by n",
        rf"(?P<v>{DONE_BY})(?:[^.;,<]|<D\d+>){{0,50}}? por (?:ya |un total de |los (?:representantes|gobiernos) de )?{{N}} (?:{STATES}|{OF_THEM})(?! (?:parte|partes|signatarios))",
        count_of(sense),
        "La Convención ha sido firmada por 111 países",
        "fue firmado por 94 países en diciembre de 2008",
    ),
    _figure(
        "and ratified by n",
        rf"(?:(?<=, )|(?<= y ))(?P<v>{DONE_BY}) (?:hasta la fecha )?por {{N}}(?: {OF_THEM})?(?= ?[.,;)]|$)",
        count_of(sense),
        "firmada por 108 Estados y ratificada por 60",
    ),
    _figure(
        "n have signed",
        rf"(?<!uno de los ){{N}} (?:{STATES}|{OF_THEM})(?: que)?,? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Hasta la fecha, 119 Estados han firmado la Convención",
        "60 de ellos la han ratificado",
    ),
    _figure(
        "n signed",
        rf"{{N}} {STATES} (?:la |lo )?(?P<v>{SIMPLE}){THE}",
        count_of(sense),
        "El 3 de diciembre de 2008, 92 países firmaron la Convención",
    ),
    _figure(
        "of which n have ratified",
        rf"(?:{OF_THEM}|aunque hasta (?:hoy|ahora|la fecha)|pero|aunque|y) (?:sólo |solo |únicamente |solamente )?{{N}} (?:lo |la |se )(?:ya )?(?:han|habían){ADVERBS} (?P<v>{DONE})",
        count_of(sense),
        "aunque hasta hoy sólo cinco lo habían ratificado",
    ),
    _figure(
        "n states are parties",
        rf"{{N}} (?:{STATES}|{OF_THEM})(?: que)? {ARE} (?P<v>{PARTIES}|parte|signatari[oa]s|firmantes|obligados por){THE}",
        count_of(sense),
        "66 Estados son parte en la Convención",
    ),
    _figure(
        "it binds n states",
        rf"(?:<[TC]\d+>|vinculante para|vincula a|obliga a)(?: es)?(?: jurídicamente)?(?: vinculante para| vincula a| obliga a)(?: ya| hoy| actualmente)? {{N}} (?P<v>{STATES})",
        count_of(lambda _: "parties"),
        "La Convención obliga a 94 Estados",
    ),
    _figure(
        "it counts n parties",
        rf"(?:cuenta|contaba|cuentan|tiene|tenía|reúne|reunía|agrupa|comprende|suma|totaliza|registra|hay|había)(?: ya| hoy| actualmente| ahora| con| hasta la fecha| un total de| en total| en la actualidad)* {{N}} (?P<v>{NOUNS})(?! (?:que|con|afectad|african))",
        count_of(sense),
        "La Convención cuenta con 110 Estados parte",
    ),
    _figure(
        "n parties and m signatories",
        rf"{{N}} (?P<v>{NOUNS}),? y {{M}} (?:simples )?(?P<w>{NOUNS})(?! (?:que|con))",
        two_counts(sense),
        "112 Estados partes y 12 signatarios",
    ),
    _figure(
        "n parties to the treaty",
        rf"(?<!uno de los )(?<!algunos de los )(?<!entre los ){{N}} (?P<v>{NOUNS}) (?:en|a|de|del|al) ?(?:la |el |esta |este )?(?P<t><[TC]\d+>)(?! (?:que|con|han|deben|están|aún|todavía|tienen))",
        count_of(sense),
        "los 111 Estados parte en la Convención",
    ),
    _figure(
        "and m signatories",
        rf"<N\d+> {NOUNS},? (?:y|así como|con|incluid[oa]s|de ell[oa]s) {{N}} (?P<v>{NOUNS})",
        count_of(sense),
        "108 firmas, así como 60 ratificaciones",
    ),
    _figure(
        "somebody declared n ratifications",
        r"(?:declaró|registró|contó|contaba|alcanzó|sumaba|con|a|había) (?:un total de |las )?{N} (?P<v>ratificaciones|firmas|signatarios|estados partes?)(?= ?[.,;)]|$| y <N| hasta la fecha| al <D)",
        count_of(sense),
        "Para 2010, la ICBL declaró 156 ratificaciones",
    ),
    _figure(
        "label and number",
        rf"(?:^|[.;:|] ?)(?:número (?:total )?de )?(?P<v>{NOUNS}) ?[:=]? ?{{N}}(?=$|[ .,;|)])",
        count_of(sense),
        "Signatarios 130",
    ),
    _figure(
        "the number of parties is n",
        rf"(?:número|total|cifra) (?:total )?de (?P<v>{NOUNS})(?: {{U}})? (?:es de|es|era de|asciende a|ascendía a|alcanza(?: los)?|llega a|se eleva a|pasa a(?: ser de)?|se sitúa en|ha llegado a|asciende ya a|es ya de)(?: ya| ahora)? {{N}}",
        count_of(sense),
        "El número de Estados parte asciende a 111",
    ),
    _figure(
        "which brings to n the number",
        rf"(?:elev|llev|sit|sub)[a-zúó]+(?: así| ya)? a {{N}} el (?:número|total) (?:total )?de (?P<v>{NOUNS})|(?:elev|llev|sub)[a-zúó]+ el (?:número|total) de (?P<w>{NOUNS})(?: {{U}})? a {{M}}",
        lambda r, m: _brought(r, m),
        "lo que eleva a 112 el número de Estados parte",
    ),
    _figure(
        "n of a group have signed",
        rf"{{N}} (?:de los )?{{G}} {_JOINED}",
        _of_group,
        "37 países africanos han ratificado la Convención",
    ),
    _plain(
        "n states have not signed",
        rf"{{N}} (?:{STATES}|{OF_THEM}),?(?: con <S\d+>,)?[^.;]{{0,10}}? (?:todavía |aún )?no (?:lo |la )?(?:han|habían) (?:firmado|ratificado|adherido)",
        making.count("outside"),
        "39 países no han firmado",
    ),
    _plain(
        "votes",
        r"(?:por |con )?{N} (?:votos|sufragios)(?: a favor| en contra| favorables)?|{M} abstenciones",
        making.outside_the_record("vote", "vote"),
        "aprobada por 141 votos a favor",
    ),
    _plain(
        "stocks destroyed",
        r"(?:destruid[oa]s?|destruyeron|destruyó|destrucción de)[^.;]{0,40}?{N}(?: millones| millón)?(?: de)? ?[^.;]{0,25}?(?:municiones|submuniciones|minas|bombas)",
        making.outside_the_record("quantity", "destroyed"),
        "se destruyeron 44 millones de minas almacenadas",
    ),
)


def _brought(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if match.group("n"):
        return count_of(sense)(reading, match)
    number = reading.value(match, "m")
    if not isinstance(number, int) or number > making.MOST_STATES:
        return None
    return reading.claim(
        match, "count", sense(match.group("w")), value=number, hedge=reading.hedge(match, "m")
    )
