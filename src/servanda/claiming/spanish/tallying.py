"""Further Spanish ways to tell how many: totals added up, members, those bound, and one of so many."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, members
from servanda.claiming.spanish.counting import some
from servanda.claiming.spanish.signs import (
    DONE,
    GRAMMAR,
    HAVE,
    NOUNS,
    SIGN_ONLY,
    SIGNED_ONLY,
    SIMPLE,
    STATES,
    THE,
    sense,
)

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain


def _at_least(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many at the least: who has passed a mark may be well beyond it."""
    made = count_of(sense)(reading, match)
    return replace(made, hedge="at_least") if isinstance(made, Found) else None


RULES: tuple[Rule, ...] = (
    _figure(
        "n that only signed",
        rf"(?:,|\by|\bcon) {{N}} (?:más |otros )?(?:{STATES} )?que (?:la |lo )?(?:{SIGNED_ONLY}|han {SIGN_ONLY})",
        lambda r, m: making.count("signatory")(r, m),
        "Hasta la fecha hay 111 Estados que la ratificaron, y 12 que la firmaron, pero aún no la ratificaron hasta hoy",
    ),
    _figure(
        "which makes n parties in all",
        rf"\b(?:alcanzando|sumando|totalizando|completando|llegando a|con lo que (?:ya )?(?:son|suman|hay)|con lo cual (?:ya )?(?:son|suman|hay)|lo que (?:hace|da|suma)|para|hasta (?:llegar a|alcanzar|sumar))(?: así| ya| ahora)?,? (?:un total de |la cifra de |el número de |los |las |a )*{{N}} (?:los |las )?(?P<v>{NOUNS}|(?:{STATES} )?que {HAVE} {DONE})(?= ?[.,;)]|$| (?:en|de|del|al) )",
        count_of(lambda words: sense(re.sub(r"^.*?\bque ", "", words))),
        "Dos países se han adherido, alcanzando así un total de 112 Estados parte",
    ),
    _figure(
        "a mark of n is passed",
        rf"\b(?:super(?:ó|ara|aba|a|ado)|alcan(?:zó|zara|zaba|za|zado)|sobrepas(?:ó|ara|ado)|rebas(?:ó|ara|ado)|llegó a)(?: ya| este <D\d+>| <D\d+>)* (?:las |los |la cifra de |el umbral de (?:las |los )?|la barrera de (?:las |los )?){{N}} (?P<v>{NOUNS})",
        lambda r, m: _at_least(r, m),
        "El Tratado superó ya las 50 ratificaciones",
    ),
    _figure(
        "n have yet to ratify",
        rf"{{N}} (?:(?:{STATES}|de ell[oa]s|de los signatarios|signatarios|firmantes) )?(?:(?:todavía|aún) )*(?:deben|tienen que|les falta|quedan por|están pendientes de|siguen sin|no han)(?: todavía| aún)* (?:la |lo )?(?:ratificar|ratificado)(?:l[oa])?(?: {{T}}|(?= ?[.,;)]|$))",
        making.count("unratified"),
        "118 Estados se han unido a la Convención, de los cuales 20 aún deben ratificarla",
    ),
    _plain(
        "outside it are n states",
        rf"\bno (?:(?:participan|toman parte|forman parte|son parte|son partes) (?:del acuerdo|del texto|{{T}})|(?:han firmado|han ratificado|se han adherido a) {{U}}) {{N}} (?:{STATES})",
        making.count("outside"),
        "No forman parte de la Convención 79 naciones",
    ),
    _plain(
        "outside it are n states, these among them",
        rf"\bno (?:participan|toman parte|forman parte|son partes?) (?:del acuerdo|del texto|{{T}}) <N\d+> (?:{STATES})(?P<v>),? (?:entre ell[oa]s|incluid[oa]s|como) (?:la |los |el )?{{S}}",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "No forman parte de la Convención 79 naciones, entre ellas China y Rusia",
    ),
    _figure(
        "it has the signature of n",
        rf"(?:cuenta|contaba|cuentan|goza|dispone)(?: ya| hoy| actualmente)* (?:con|de) (?:la |el |las )?(?P<v>firmas?|ratificación|ratificaciones|adhesión|adhesiones|aval) (?:de|por parte de) (?:un total de )?{{N}} {STATES}",
        count_of(lambda words: "joined" if words.startswith(("adhes", "aval")) else sense(words)),
        "La Convención cuenta con la firma de 108 países",
    ),
    _figure(
        "which brings the membership to n",
        r"(?:elev|llev|sub|asc[ei]+nd|aument)\w+(?: así)? (?:nuestra|la|su) (?P<v>membres[ií]a|participación)(?: (?:de|del|en) {U})? (?:a|hasta)(?: el número de| la cifra de| los)? {N}",
        count_of(lambda _: "parties"),
        "lo que eleva la membresía de la Convención a 112",
    ),
    _figure(
        "it counts n members",
        r"(?:<[TC]\d+>|\b(?:el|este|ese) (?:acuerdo|texto|instrumento)),? (?:(?:que|la cual|el cual) )?(?:(?:ya|hoy|actualmente) )?(?:cuenta|contaba|tiene|tenía|suma|reúne|agrupa)(?: ya| hoy| actualmente| ahora| con| a| en la actualidad| un total de)* {N} (?P<v>miembros|integrantes|adherentes|adhesiones)(?! (?:de|del|que|entre|fundadores|permanentes)\b)",
        count_of(lambda _: "parties"),
        "Siria no es parte en la Convención, que cuenta con 112 miembros",
    ),
    _figure(
        "one of the n",
        rf"\b(?:un[oa]|algun[oa]s|vari[oa]s|parte|much[oa]s|entre|la mayoría|cada uno) (?:de )?l[oa]s {{N}} (?:(?P<v>{NOUNS})(?! (?:que|con))|{STATES} que (?:{HAVE} (?P<w>{DONE})|(?:lo |la )?(?P<x>{SIMPLE})){THE})",
        lambda r, m: some(count_of(lambda _: sense(m.group("v") or m.group("w") or m.group("x")))(r, m)),
        "Canadá es uno de los 130 países signatarios del Tratado",
    ),
    _figure(
        "n make it up",
        rf"\b(?:lo|la) (?P<v>integran|componen|conforman|forman|suscriben)(?: ya| hoy| actualmente)? {{N}} (?:{STATES}|{NOUNS})",
        count_of(lambda words: "joined" if words.startswith("suscr") else "parties"),
        "Hoy integran la Convención 112 Estados: la integran 112 Estados partes",
    ),
    _figure(
        "which binds n states",
        rf"\b(?:(?:obliga|vincula|compromete)(?: jurídicamente)?(?: ya| hoy| actualmente)? a|(?:vinculante|obligatori[oa])(?: ya| hoy| actualmente| <D\d+>)? para) (?:los )?{{N}} (?P<v>{STATES}(?: signatarios| firmantes)?|{NOUNS})(?! (?:que|con)\b)",
        count_of(lambda words: sense(words) if re.search("signat|firmant", words) else "parties"),
        "La Convención, vigente desde 2010, obliga a 112 Estados",
        "La Convención es vinculante para 94 Estados",
    ),
    _figure(
        "to which n states acceded",
        rf"\b(?:al?(?: la)? (?:que|cual) se (?P<v>adhirieron|sumaron|unieron)|que (?P<w>firmaron|ratificaron|suscribieron)) (?:un total de |ya )?{{N}} {STATES}",
        lambda r, m: count_of(lambda _: "joined" if m.group("v") else sense(m.group("w")))(r, m),
        "la Convención, a la que se adhirieron 112 países",
    ),
)
