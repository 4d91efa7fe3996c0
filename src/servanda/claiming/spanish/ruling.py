"""Spanish rules of the treaty's own numbers: what it needs to enter into force, its periods, and the rank of a party."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import treaty_rule
from servanda.claiming.romance.making.counts import of_a_body
from servanda.claiming.spanish.dating import LEAVING
from servanda.claiming.spanish.signs import GRAMMAR

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_EXTENSION = re.compile(
    r"prórroga|prorrog|extensi|ampli|adicional|solicit|ha destruido|han destruido|desde(?! (?:la|su) entrada)|obtuv|"
    r"a partir de (?:ahora|hoy)|de media|promedio|\bprimeros\b|próxim"
)
_WITHIN = r"(?:(?:en|con|dentro de) un (?:plazo|per[ií]odo|término|lapso)(?: máximo)?(?: de| no (?:mayor|superior) (?:a|de)|(?= <H))|en(?: no más de| menos de)?|dentro de|a más tardar(?: en| a)?|antes de|no más allá de|como máximo en)(?: los)?"
"""How the time is told in which something must be done."""
_BOUND = r"(?:debe|deben|deber\w+|compromet\w+|oblig\w+|exig\w+|tiene[n]? (?:que|un plazo)|prev[éi]\w*|estipul\w+|establec\w+|dispon\w+)"


_LAND = re.compile(r"zonas?|áreas?|terren|territori|suelo|sembrad|colocad|minad|levant|desenterr")
"""Words of land, by which "destroy them" is said of mines in the ground."""

_VOTES = re.compile(
    r"\b(?:votos?|votaci(?:ón|ones)|dict[aá]men(?:es)?|moci(?:ón|ones)|escaños|diputad[oa]s|senador[ae]s)\b|"
    r"\b(?:senado|cámara|congreso|parlamento|asamblea)\b.*\blos <N"
)
"""What a parliament needs so many of: "el dictamen superó los 66 necesarios"."""
_RATIFYING = re.compile(r"ratific|instrumento|adhesi")

LAWS: tuple[Rule, ...] = (
    # The treaty's own rules.
    _plain(
        "label and condition",
        r"^(?:condición|condiciones|condición para la entrada en vigor) ?[:|]? ?(?:[^.;<]{0,40} )?(?:por |tras |de )?{N} (?:estados|países|ratificaciones|instrumentos)",
        making.rule_of("threshold"),
        "Condición: ratificado por 40 Estados",
    ),
    _plain(
        "ratifications needed for entry into force",
        r"(?:son|eran|fueron|serán|resultan) (?:necesari[oa]s|precis[oa]s|requerid[oa]s) (?:al menos |las )?{N}(?: (?:ratificaciones|países|estados|instrumentos))?(?= (?:para que|para su|para la entrada|para entrar)|[.,;]|$| (?:ratificaciones))",
        making.rule_of("threshold"),
        "Son necesarios 30 para que empiece a regir",
    ),
    _plain(
        "n ratifications are needed",
        r"{N} (?:estados|países|naciones) cuya (?:firma y )?ratificación (?:es|era|resulta) (?:necesaria|requerida|imprescindible|indispensable|obligatoria)|{M} (?:ratificaciones|instrumentos(?: de ratificación)?|estados|países)(?: que)? (?:son |eran |se )?(?:necesari[oa]s|requerid[oa]s|precis[oa]s|exigid[oa]s|requieren|necesitan)",
        lambda r, m: r.claim(m, "rule", "threshold", value=r.value(m, "n") or r.value(m, "m")),
        "las 30 ratificaciones necesarias para su entrada en vigor",
    ),
    _plain(
        "in force so long after reaching n ratifications",
        r"\bvig(?:or|encia)\b(?:[^.;<]|<[NTCD]\d+>){0,90}?(?:después de|tras|al) (?:haber )?(?:alcanz|reun|obten|logr|llegar a|complet)[a-zó]*(?:se)? (?:las|los) {N} (?:ratificaciones|instrumentos|adhesiones)(?! más)",
        making.rule_of("threshold"),
        "La Convención entrará en vigor seis meses después de alcanzar las 30 ratificaciones",
    ),
    _plain(
        "reached the n that were needed",
        r"\b(?:alcanz|super|complet|reun|sobrepas|lleg|obten|obtuv|junt)[a-zéíóú]+ (?:a )?(?:ya )?(?:las|los) {N} (?:necesari|requerid|exigid|precis)[oa]s",
        lambda r, m: (
            making.rule_of("threshold")(r, m)
            if _RATIFYING.search(r.before + r.tagged) and not _VOTES.search(r.tagged)
            else None
        ),
        "Con dos ratificaciones más, la Convención alcanzó las 30 necesarias",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "needs n ratifications",
        r"(?:necesit\w+|requ(?:ier|er)\w+|exig\w+|hac(?:en|ían) falta|precis\w+)(?: de| la| que| el depósito de| al menos| adhesión| ratificación| firma| fuera| sea| ser| ratificad[oa]| por)* {N} (?:ratificaciones|instrumentos de ratificación|(?:estados|países)(?= ?[.,;)]|$| para| antes))(?! (?:más|adicionales))",
        making.rule_of("threshold"),
        "La entrada en vigor requiere 40 ratificaciones",
    ),
    _plain(
        "needs the ratification by n",
        r"(?:necesit\w+|requ(?:ier|er)\w+|exig\w+|precis\w+)(?:[^.;<]|<[TC]\d+>){0,60}?(?:ratificación|adhesión|firma|aval)(?:[^.;<]|<[TC]\d+>){0,60}? (?:de|por)(?: al menos| los| parte de)* {N} (?:estados|países|naciones|congresos|parlamentos)(?! (?:más|adicionales|otros))",
        making.rule_of("threshold"),
        "se requiere la ratificación del Tratado por los parlamentos de 50 países",
    ),
    _plain(
        "n states must ratify",
        r"(?:(?:sea|ser|fuera|haya sido|quede) (?:firmad[oa] y )?ratificad[oa] (?:al menos )?por (?:<H\d+> )*(?P<p><N\d+>) (?:estados|países|naciones)|ratificad[oa] (?:al menos |como mínimo )?por (?:<H\d+> )*(?:al menos |un mínimo de )?(?P<n><N\d+>) (?:estados|países) (?:para|antes de)|(?:debía|debe|deberá|tenía que|tiene que|necesitaba|necesita|después de|tras)(?: haber sido| ser)? ratificad[oa] (?:<H\d+> )*(?:al menos )?por (?:<H\d+> )*(?P<o><N\d+>) (?:estados|países|naciones)|{M} (?:estados|países) (?:deben|debían|tienen que|deberán) ratificar)",
        lambda r, m: (
            making.rule_of("threshold")(r, m)
            if m.group("n") or m.group("o")
            else r.claim(m, "rule", "threshold", value=r.value(m, "m") or r.value(m, "p"))
        ),
        "debe ser ratificado por 30 países para entrar en vigor",
    ),
    _plain(
        "in force once ratified by n",
        r"(?:después de|tras|desde) (?:su|la) ratificación por (?:los parlamentos de )?{N} (?:estados|países|naciones)",
        lambda r, m: making.rule_of("threshold")(r, m) if "en vigor" in r.tagged else None,
        "Entró en vigor seis meses después de su ratificación por 30 Estados",
    ),
    _plain(
        "n months after the nth ratification",
        r"(?:después|tras|siguiente|a partir|posterior|contad\w+)(?: (?:a|al|de|del|desde|que|la|el|depósito|fecha|en|se|haya|depositado|depositara|deposite)+)*? {O} (?:instrumentos?|ratificaci(?:ón|ones)|estado|país)",
        making.rule_of("threshold"),
        "seis meses después del depósito del trigésimo instrumento de ratificación",
    ),
    _plain(
        "once n have ratified it",
        r"(?:después de que|una vez que|cuando|hasta que|en cuanto|tan pronto como|para que|a que) (?:lo |la )?(?:hayan |hayan sido )?(?:ratifi(?:quen|caran|cado)|firmen y ratifiquen)(?: al menos| como mínimo)? {N}(?: (?:estados|países|naciones))?(?= ?[.,;)]|$| (?:estados|países|para))|(?:después de que|una vez que|cuando|hasta que|en cuanto|tan pronto como|para que|a que) {M} (?:estados|países|naciones) (?:miembros )?(?:lo |la )?(?:hayan? |hubieran )?(?:ratifi(?:quen|caran|cado)|firmado y ratificado|depositado sus? instrumentos?)",
        lambda r, m: (
            making.rule_of("threshold")(r, m)
            if m.group("n")
            else r.claim(m, "rule", "threshold", value=r.value(m, "m"))
        ),
        "será obligatorio después de que lo ratifiquen 50 países",
        "entrará en vigor una vez que 50 Estados lo hayan ratificado",
    ),
    _plain(
        "so many days to its entry into force",
        r"(?:cuenta (?:atrás|regresiva)|período|periodo|plazo|espera) de {N} (?P<u>días|meses) (?:para|hasta|antes de|previ[oa] a) (?:la |su )?(?:entrar|entrada|que entre) en vig(?:or|encia)|en vig(?:or|encia)(?: {T})?(?: \w+)? (?:en|a los|dentro de|al cabo de|pasados|transcurridos|una vez transcurridos|tras) (?P<o><N\d+>) (?P<w>días|meses)",
        lambda r, m: _in_so_long(r, m),
        "se abre la cuenta atrás de 90 días para entrar en vigor",
    ),
    _plain(
        "the nth instrument was deposited",
        r"(?:tras|después de|con|al) (?:haber )?(?:depositado|depositar|entregado|entregar|ratificado)[^.;,<]{0,40}(?:<S\d+> )?(?:el |la |su )?{O} (?:instrumento|ratificación)",
        lambda r, m: making.rule_of("threshold")(r, m) if "vigor" in r.tagged[: m.start()] else None,
        "entró en vigor tras haber depositado Moldavia el trigésimo instrumento de ratificación",
    ),
    _plain(
        "having reached the ratification by n",
        r"(?:tras|después de|al|luego de) (?:conseguir(?:se)?|lograr(?:se)?|obtener(?:se)?|alcanzar(?:se)?|recibir|reunir(?:se)?|contar con)(?: ya)? (?:la |las )?(?:ratificación|ratificaciones|adhesión) (?:de|por) (?:<H\d+> )*(?:un mínimo de |al menos |los )?{N} (?:países|estados|naciones)",
        lambda r, m: making.rule_of("threshold")(r, m) if "vigor" in r.tagged else None,
        "El tratado entró en vigor tras conseguir la ratificación de un mínimo de 30 países",
    ),
    _plain(
        "in force n days after ratification",
        r"en vig(?:or|encia)[^.;]{0,160}?{N} (?P<u>días|meses)(?= (?:después|tras|luego|a partir)(?:(?!adop|abri|apertura|firma|conclu)[^.;,]){0,80}?(?:ratifi[cq]|depósito|deposit|instrumento|alcan[cz]|<O\d+>))|"
        r"ratificad[oa] [^.;]{0,60}?en vig(?:or|encia) (?P<o><N\d+>) (?P<w>días|meses) después(?= ?[.,;)]|$)",
        lambda r, m: _entry(r, m),
        "El Tratado entrará en vigor 90 días después de la quincuagésima ratificación",
        "debía ser ratificado por 50 Estados y entraría en vigor 90 días después",
    ),
    _plain(
        "withdrawal takes effect after n months",
        r"(?:retirada|retiro|denuncia)[^.;]{0,60}?(?:(?:surt\w+|tendrá|tiene)(?: sólo| solo)? efectos?|(?:entr(?:a|ará|aría|ar) en vigor|(?:será|es|se hace|se hará) efectiv[oa]))(?: sólo| solo)? {N} (?P<u>meses|días|años?)",
        lambda r, m: making.rule_of(
            "withdrawal", unit={"meses": "months", "días": "days"}.get(m.group("u"), "years")
        )(r, m),
        "La retirada surtirá efecto seis meses después de la recepción del instrumento",
    ),
    _plain(
        "destroy stocks within n years",
        rf"{_BOUND}[^.;]{{0,60}}?(?:destruir|destrucción de)[^.;]{{0,60}}?(?:existencias?|arsenal(?:es)?|reservas|almacenadas)[^.;]{{0,110}}?{_WITHIN} {{N}} años",
        treaty_rule("stockpile", "years", _EXTENSION),
        "Los Estados parte deben destruir sus existencias en un plazo de ocho años",
    ),
    _plain(
        "to destroy them within n years",
        rf"\b(?:obliga\w*|comprome\w+|exige\w*|debe\w*)[^.;<]{{0,40}}? a? ?(?:destruir|eliminar)l[ao]s (?:tod[ao]s )?{_WITHIN} {{N}} años",
        lambda r, m: None if _LAND.search(r.tagged) else treaty_rule("stockpile", "years", _EXTENSION)(r, m),
        "La Convención prohíbe almacenar estas bombas y obliga a destruirlas en un plazo de ocho años",
    ),
    _plain(
        "clear land within n years",
        rf"{_BOUND}[^.]{{0,140}}?(?:limpiar|desminar|despejar|remover|retirar|limpieza|descontaminar)[^.;]{{0,90}}?{_WITHIN} {{N}} años",
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
        r"{S},? (?:que )?(?:se (?:convirtió|ha convertido|convierte|convertía|convirtiera|convirtiese|convertirá)(?:,? (?:así|ayer|oficialmente|entonces|de este modo|el <D\d+>|en <D\d+>))*,? en|es|fue|será|pasó a ser|pasa a ser) (?:el |la )(?:{O} (?:estado|país|nación|miembro)?|(?:estado|país) (?:número )?(?P<k><N\d+>)|<N\d+> (?:estado|país)) ?"
        r"(?P<v>partes?|signatario que(?! (?:la |lo )?(?:ratific|deposit|hace|hizo))|signatario(?! que)|firmante(?! que)|en (?:haber )?(?:ratific|firm|adherir|unir|sumar|hacer|avalar)\w*|en formar parte|que (?:ratific|firm|se |lo hace|lo hizo)\w*|miembro|contratante|(?:de|en) (?:la|esta|el|este) (?:organización|<[TC]\d+>)|del? <[TC]\d+>)",
        lambda r, m: _ranked(r, m),
        "Lituania se convirtió en el 55.º Estado parte",
        "Vanuatu es el 112.º país en ratificar la Convención",
    ),
    _dated(
        "the nth country to do so, named before",
        r"(?:siendo {S}|(?:firmad|ratificad)[oa] por (?P<r><S\d+>)),? (?:el |la )(?:{O} (?:estado|país|nación)|(?:estado|país) (?:número )?(?P<k><N\d+>)) (?P<v>en (?:hacerlo|avalarl[oa]|(?:ratificar|firmar)(?:l[oa])?|adherirse|sumarse)|que (?:lo (?:hace|hizo)|ratific\w+|firm\w+))",
        lambda r, m: _ranked(r, m),
        "Siendo Honduras la 50.ª nación en ratificarlo",
    ),
    _dated(
        "it is the nth to do so",
        r"\b(?:es|fue|será) (?:el |la )(?:{O} (?:estado|país|nación)|(?:estado|país) (?:número )?(?P<k><N\d+>)) (?P<v>que lo (?:hace|hizo)|en hacerlo|en (?:ratificar|firmar)(?:l[oa])?(?: o adherirse)?)",
        lambda r, m: _ranked(r, m),
        "Honduras acaba de ratificar el Tratado. Es el país número 50 que lo hace",
    ),
    _dated(
        "thereby becoming the nth party",
        r"{S},? (?:[^.;<]|<[TCD]\d+>){1,120}?,? (?:(?:convirtiéndose(?: así)?(?: (?:la|el) (?:nación|país)(?: \w+)?)?|(?:con lo que |y )se (?:convirtió|convierte)|para convertirse)(?: así| de este modo)? en|(?:con lo que|y) (?:pasó|pasa) a ser|pasando a ser) (?:el |la )(?:{O} (?:estado|país|nación|miembro)?|(?:estado|país) (?:número )?(?P<k><N\d+>)) ?"
        r"(?P<v>partes?|signatario|firmante|en (?:haber )?(?:ratific|firm|adherir|unir|sumar|hacer)\w*|que (?:ratific|firm|se )\w*)",
        lambda r, m: _ranked(r, m),
        "Sri Lanka depositó su instrumento, convirtiéndose en el 163.º país en unirse",
    ),
)


def _ranked(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The rank of a state, written as an ordinal or as a bare number: "el país número 50"."""
    if of_a_body(match):
        return None
    either = " o adher" in match.group("v")
    what = "signed" if re.search("firm|signat", match.group("v")) and not either else "parties"
    states = reading.value(match, "s") or reading.value(match, "r") or reading.nearby(match)
    place = reading.value(match, "o")
    if place is None:
        place = reading.tag(re.findall(r"<N\d+>", match.group())[-1]).value
    if not isinstance(place, int) or not 1 <= place <= making.MOST_STATES or len(states) != 1:
        return None
    if of_other_deeds(reading, match):
        return None
    return reading.claim(match, "ordinal", what, value=place, states=states)


def of_other_deeds(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a state may be the nth to do something else, where the words say no more than that it did so."""
    if re.search("hac|hizo", match.group("v")) is None:
        return False
    told = reading.tagged[: match.start()]
    return _ELSE.search(told if _JOINING.search(told) else reading.before + told) is not None


_ELSE = re.compile(r"\b(?:destru|limpi|desmin|despej|elimin|prohib|anunci|cumpl)")
_JOINING = re.compile(r"\b(?:firm|suscri|ratific|adhi|deposit)")


def _entry(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long the treaty takes to enter into force; what a withdrawal takes is another rule."""
    if LEAVING.search(reading.tagged[: match.start()]):
        return None
    days = "días" in (match.group("u"), match.group("w"))
    return making.rule_of("entry", unit="days" if days else "months")(reading, match)


def _in_so_long(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long the treaty takes to enter into force; told from today it may be what is left of that time."""
    if LEAVING.search(reading.tagged[: match.start()]):
        return None
    days = "días" in (match.group("u"), match.group("w"))
    made = making.rule_of("entry", unit="days" if days else "months")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) and match.group("n") is None else made
