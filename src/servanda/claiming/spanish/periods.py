"""How long the treaties give, in Spanish: the second period after the first ("y limpiar las zonas en uno de diez"), and
the period told before its purpose ("ocho años para destruir las reservas")."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import treaty_rule
from servanda.claiming.spanish.signs import GRAMMAR

_plain = GRAMMAR.plain
_OWN = re.compile(
    r"prórroga|prorrog|extensi|ampli|adicional|solicit|(?:ha|han|había|habían) (?:destru|limpi)|desde(?! (?:la|su) entrada)|obtuv|consigui|"
    r"\b(?:tard(?!ar en)|demor|llev)\w+|más tarde|después de|hace <N|cada <N|plan\b|de media|promedio|a partir de (?:ahora|hoy|<D)|\bprimeros\b|"
    r"\bquedan?\b|\brestan?\b|todavía|aún|próxim"
)
"""Words of a term that one state was given or took, or of another time."""
_IN = (
    r"(?:(?:en|con|dentro de) (?:un|una|otro|otra|el|uno) ?(?:plazo|per[ií]odo|término|lapso)? ?(?:máximo ?)?(?:de|(?= <H))|"
    r"en(?: no más de| menos de)?|dentro de|a más tardar en|antes de|no más allá de|de|hasta)(?: los)?"
)
_YEARS = r"(?: años\b|(?= ?[.,;()]|$))"
_STOCKS = r"(?:existencias?|arsenal(?:es)?|reservas|almacenad[oa]s|almacenamientos?|stocks?)"
_LAND = (
    r"(?:limpi\w+|desmin\w+|despej\w+|descontamin\w+|remover|remoción|(?:áreas?|zonas?|tierras?|terrenos?|territorios?|suelos?) "
    r"(?:contaminad|minad|afectad)\w+|residuos|restos|remanentes)"
)
_W = r"(?:[^.;<]|<[CT]\d+>|(?<=artículo )<N\d+>)"


def _rule(what: str) -> Make:
    return treaty_rule(what, "years", _OWN)


def _destroyed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long to destroy "them"; mines may be those in the ground."""
    return None if reading.treaty(match) == "APMBC" else _rule("stockpile")(reading, match)


def _binding_it(what: str) -> Make:
    """How long the treaty gives a state, told as what it binds it to."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or _OWN.search(reading.tagged) or _AT_HOME.search(reading.tagged):
            return None
        return reading.claim(match, "rule", what, value=number, note="years")

    return make


_AT_HOME = re.compile(
    r"\b(?:ley(?:es)?|decreto|contrato|ejército|fuerzas armadas|decisión|donante|acuerdo con)\b"
)
_MUST = r"(?:deb(?:e|ía|ían|erá|erán)|(?:tiene|tenía|tendrá|había|ha) (?:que|de))"
_BY_IT = r"(?:en virtud de|conforme a|con arreglo a|según|de acuerdo con|de conformidad con) (?:(?:la|el|esta|este) <[TC]\d+>|sus (?:disposiciones|términos|normas))"
_BINDS = rf"(?:{_BY_IT}(?:[^.;<]|<[DS]\d+>){{1,110}}?\b(?:se (?:comprometió|comprometieron|obligó|obligaron) a|(?:está|estaba|queda|quedaba|quedó) obligad[oa] a|{_MUST})|<[TC]\d+> (?:obliga|obligaba|compromete) (?:a |al )(?:la |el )?<S\d+> a)"
_TERM = r"(?:en|dentro de) un (?:plazo|per[ií]odo|término|lapso|máximo)(?: (?:máximo|no mayor|no superior))? (?:de|a)(?: los)?"

PERIODS: tuple[Rule, ...] = (
    _plain(
        "it binds a state to destroy its stocks within so many years",
        rf"{_BINDS} (?:destruir|eliminar) {_W}{{0,30}}?(?:{_STOCKS}|(?:municiones|bombas) (?:de|en) racimo){_W}{{0,30}}? {_TERM} {{N}} años",
        _binding_it("stockpile"),
        "La Convención obliga a España a destruir sus reservas en un plazo de ocho años",
        "En virtud de sus disposiciones, España se comprometió a destruir sus reservas en un plazo de ocho años",
        "Según la Convención, España debía destruir sus reservas en un plazo de ocho años",
    ),
    _plain(
        "a state must by it destroy its stocks within so many years",
        rf"<S\d+> (?:{_MUST}|se comprometió a|se obligó a) (?:destruir|eliminar) {_W}{{0,30}}?(?:{_STOCKS}|(?:municiones|bombas) (?:de|en) racimo),? {_BY_IT},? {_TERM} {{N}} años",
        _binding_it("stockpile"),
        "España debía destruir sus existencias según la Convención en un plazo de ocho años",
    ),
    _plain(
        "it binds a state to clear its land within so many years",
        rf"{_BINDS} {_W}{{0,30}}?{_LAND}{_W}{{0,40}}? {_TERM} {{N}} años",
        _binding_it("clearance"),
        "La Convención obliga al Líbano a limpiar su territorio en un plazo de diez años",
    ),
    _plain(
        "and in so many years clear the land",
        rf"<N\d+> años\b{_W}{{0,90}}?(?:,| y|;) (?:(?:a|de|para|que|los|las|el|la|sus|con) ){{0,3}}{_W}{{0,40}}?{_LAND}{_W}{{0,60}}? {_IN} {{N}}{_YEARS}",
        _rule("clearance"),
        "La Convención obliga a destruir las reservas en un plazo de ocho años y a limpiar las áreas contaminadas en uno de diez",
        "Las reservas se destruirán en ocho años y las áreas contaminadas se limpiarán en un plazo no superior a diez",
    ),
    _plain(
        "the period to destroy stocks is so many years",
        rf"\bplazo (?:máximo )?(?:para|de) (?:la )?(?:destru\w+|elimina\w+)(?: de)? {_W}{{0,60}}?{_STOCKS}{_W}{{0,60}}? (?:es|era|será|sería) de {{N}} años",
        _rule("stockpile"),
        "El plazo de destrucción de las existencias es de ocho años",
    ),
    _plain(
        "and to destroy them within so many years",
        rf"\b(?:obliga\w*|comprome\w+|exige\w*|debe\w*)\b(?!{_W}{{0,140}}?(?:zonas?|áreas?|terren|territori|suelo|minad|colocad|sembrad)){_W}{{0,120}}? a? ?(?:destruir|eliminar)l[ao]s (?:tod[ao]s )?{_IN} {{N}} años",
        _destroyed,
        "La Convención obliga a no emplear, producir ni transferir estas bombas y a destruirlas en un plazo máximo de ocho años",
    ),
    _plain(
        "stocks will be destroyed within so many years",
        rf"\b(?:destruirán|eliminarán|(?:deben|deberán|habrán de|tienen que|tendrán que) (?:destruir|eliminar)(?:se)?|destruirse|será[n]? destruid[oa]s) {_W}{{0,30}}?{_STOCKS}{_W}{{0,50}}? {_IN} {{N}} años",
        _rule("stockpile"),
        "Los Estados partes destruirán sus existencias no más allá de ocho años desde la entrada en vigor",
    ),
    _plain(
        "stocks are to be destroyed within so many years",
        rf"\b{_STOCKS}{_W}{{0,30}}? (?:deben|deberán|habrán de|tienen que|tendrán que) (?:ser destruid[oa]s|destruirse|eliminarse|ser eliminad[oa]s){_W}{{0,30}}? {_IN} {{N}} años",
        _rule("stockpile"),
        "Las reservas deberán destruirse a más tardar en ocho años",
    ),
)
