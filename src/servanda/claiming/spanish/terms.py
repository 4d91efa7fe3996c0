"""Spanish: deadlines told in full, in further orders: "vence el 1 de marzo de 2021 el plazo de Colombia para limpiar", "la fecha
límite para que España destruya sus reservas es", and lists of states with the day of each below the word for it."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import certainty, doings
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.firmness import firmly, is_plain
from servanda.claiming.romance.making.duties import period_of_article
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.limits import given, own_day
from servanda.claiming.spanish.signs import GRAMMAR

_plain = GRAMMAR.plain

_TERM = r"(?:plazo|fecha límite|término|fecha tope|plazo límite)"
_ENDS = r"(?:venc(?:e|ía|erá|ió)|expir(?:a|aba|ará|ó)|conclu(?:ye|ía|irá|yó)|termin(?:a|aba|ará|ó)|finaliz(?:a|aba|ará|ó)|acab(?:a|aba|ará|ó)|se cumpl(?:e|ía|irá|ió))"
_MORE = r"(?:[^.;<]|<[NCT]\d+>)"
_WORK = r"(?:destru|elimin|limpi|desmin|despej|termin|complet|conclu|acab|cumpl)"
_MUST = r"(?:deb(?:e|ía|erá|ería|ió)|tiene que|tenía que|tendrá que|había de|ha de|(?:está|estaba|estará|queda|quedaba) (?:obligad[oa]|comprometid[oa]) (?:por {U} )?a)"
_BY = r"(?:antes del|a más tardar,? el|no más tarde del|como (?:muy tarde|máximo),? el|para el|antes de concluir el|hasta el)"

_EACH = re.compile(r"(?P<s><S\d+>)(?:,| ?\(| ?:| ?[-–]| \|)? ?(?:el |hasta el |en )?(?P<d><D\d+>)\)?")
_LIST = rf"(?P<all>{_EACH.pattern.replace('?P<s>', '?:').replace('?P<d>', '?:')}(?:(?:[;,]| y|, y|; y) (?:la |el |los )?{_EACH.pattern.replace('?P<s>', '?:').replace('?P<d>', '?:')})+)"


def _each(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The deadline of each state of a list, with its day; they are firm where the days are told in full."""
    about = doings.article(reading, match, STOCKS_OR_LAND)
    made: list[Found] = []
    if _GRANTED_ON.search(match.group()[: match.start("all") - match.start()]):
        return made
    for told in _EACH.finditer(match.group("all")):
        state, day = reading.tag(told["s"]), reading.tag(told["d"])
        if not about or len(state.value) != 1:
            return []
        found = doings.due(reading, match, about, day, state.value, "put off")
        if found is not None:
            firm = not certainty(reading, day) and day.value.exact and is_plain(reading, match, found)
            text = reading.source[state.start : day.end]
            made.append(replace(found, start=state.start, end=day.end, text=text, firm=firm))
    return made


_GRANTED_ON = re.compile(
    r"\b(?:prorrogad|concedid|otorgad|aprobad|acordad|decidid|fijad|solicitad|pedid)[oa]s? (?:en|el)?\W*$|\b(?:informes?|pedir|solicitar|presentar|entregar)\b"
)
"""Words by which the days of a list are those of a decision, of a request or of reports."""


def _its(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A deadline of a state that the words of another order tell, if they say of which work it is."""
    return own_day(reading, match) or given(reading, match)


def _surely(make: Make) -> Make:
    """The deadlines of a maker, firm where nothing tells of a plan of the state's own."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        return make(reading, match) if _PLANNED.search(match.string) else firmly(make)(reading, match)

    return made


_PLANNED = re.compile(
    r"\b(?:plan(?:es)?|calendario|cronograma|contrat\w+|ley|decreto|presupuest\w+|empresas?|promet\w+|acuerdo con|parlamento|congreso|senado|ministr\w+|ministerio|gobierno|ejército)\b"
)


TERMS: tuple[Rule, ...] = (
    _plain(
        "ends on a day the term of a state",
        rf"\b{_ENDS},? (?:el )?{{D}},? el {_TERM} (?:(?:del?|para|al?|fijado a|dado a|que tiene|que tenía) )?(?:la |el |los )?{{S}}{_MORE}{{0,110}}",
        _surely(_its),
        "Vence el 1 de mayo de 2026 el plazo del Líbano para limpiar sus zonas minadas",
    ),
    _plain(
        "on a day ends the term of a state",
        rf"(?:^|[.;:] )(?:el )?{{D}},? {_ENDS} el {_TERM} {_MORE}{{0,70}}?(?:de |del |a |al |para |que tiene |que tenía )(?:la |el |los )?{{S}}{_MORE}{{0,110}}",
        _surely(_its),
        "El 1 de mayo de 2026 vence el plazo del Líbano para limpiar sus zonas minadas",
    ),
    _plain(
        "the deadline for a state to act is",
        rf"\b(?:la fecha límite|el (?:plazo|término|último día)|la fecha tope) para que (?:la |el |los )?{{S}} {_MORE}{{1,110}}? (?:es|era|será|fue|{_ENDS}|quedó fijad[oa] en|se fijó en)(?: el)? {{D}}",
        _surely(_its),
        "La fecha límite para que el Líbano limpie sus zonas minadas es el 1 de mayo de 2026",
    ),
    _plain(
        "sets a day as the deadline of a state",
        rf"\b(?:fij(?:a|aba|ó)|establec(?:e|ía|ió)|señal(?:a|aba|ó)) (?:el )?{{D}} como (?:la )?(?:{_TERM}) (?:para|de|a) {_MORE}{{1,90}}?(?:de|del|a|al|por|en)(?: la| el| los)? {{S}}",
        _surely(_its),
        "La Convención fija el 1 de mayo de 2026 como fecha límite para el desminado del Líbano",
    ),
    _plain(
        "a state, whose term ends on",
        rf"{{S}},? cuy[oa] {_TERM}{_MORE}{{0,110}}? {_ENDS}(?: el)? {{D}}",
        _surely(_its),
        "Líbano, cuyo plazo de desminado vence el 1 de mayo de 2026, pedirá más tiempo",
    ),
    _plain(
        "a state must be done by",
        rf"{{S}},? (?:que )?{_MUST} (?:haber )?{_WORK}{_MORE}{{1,140}}? {_BY} {{D}}",
        _surely(_its),
        "España estaba obligada por la Convención a destruir sus reservas a más tardar el 1 de agosto de 2018",
    ),
    _plain(
        "a state must have ended it on",
        rf"{{S}},? (?:que )?{_MUST} (?:haber (?:destru|elimin|limpi|desmin|despej)|(?:haber )?(?:termin|complet|conclu|acab|finaliz|culmin)){_MORE}{{1,110}}? (?<!hasta )el {{D}}(?= ?[.,;)]|$)",
        _surely(_its),
        "El Líbano debía concluir la limpieza de su territorio el 1 de mayo de 2026",
    ),
    _plain(
        "the work of a state must end by",
        rf"\b(?:destrucción|eliminación|limpieza|desminado|despeje|descontaminación)(?: (?:de|del) (?:sus |las |los |su )?(?:existencias|reservas|arsenal(?:es)?|territorio|zonas minadas|minas))? (?:del? |en )(?:la |el )?{{S}},? (?:que )?{_MUST} (?:haber |estar )?(?:termin|complet|conclu|acab|finaliz|culmin|list)\w*{_MORE}{{0,40}}? (?:{_BY}|el) {{D}}",
        _surely(_its),
        "El desminado en el Líbano debe estar listo el 1 de mayo de 2026",
    ),
    _plain(
        "by a day a state must be done",
        rf"(?:^|[.;:] ){_BY} {{D}},? (?:la |el |los )?{{S}} {_MUST} (?:haber )?{_WORK}{_MORE}{{1,110}}",
        _surely(_its),
        "Antes del 1 de agosto de 2018, España debía destruir sus reservas",
    ),
    _plain(
        "gave a state more time, until",
        rf"\b(?:di(?:o|eron)|conced(?:ió|ieron)|otorg(?:ó|aron)|ha[n]? (?:dado|concedido|otorgado)) (?:al? )(?:la |el )?{{S}} (?:más tiempo|un nuevo plazo|otro plazo)(?: para {_MORE}{{1,70}}?)?[,:]? ?hasta (?:el )?{{D}}(?: para {_MORE}{{1,70}})?",
        given,
        "Los Estados partes dieron al Líbano más tiempo: hasta el 1 de mayo de 2026 para limpiar sus zonas minadas",
    ),
    _plain(
        "an article gives a period",
        r"\bartículo (?P<o><N\d+>)(?: (?:de|del) ?{T})? (?:(?:le|les|nos) )?(?:d(?:a|aba|io)|conced(?:e|ía|ió)|otorg(?:a|aba|ó)|dej(?:a|aba|ó)|fij(?:a|aba|ó)|impon(?:e|ía)|prev(?:é|eía)|establec(?:e|ía))(?: (?:a los|a las|a cada|al) [^.;,<]{3,40}?)? (?:(?:como máximo|a lo sumo|hasta|un (?:plazo|período|periodo|máximo)(?: máximo)? de) )*{N} (?P<u>años|días)(?! (?:más|adicionales|de prórroga))",
        period_of_article("días"),
        "La Convención sobre Municiones en Racimo. El artículo 4 da diez años",
    ),
    _plain(
        "the terms of several, each with its day",
        rf"\b(?:plazos?|fechas? límites?|vencimientos?|prórrogas?)\b{_MORE}{{0,110}}?(?:[:,(]|son|siguientes) ?(?:los siguientes: ?)?(?:la |el |los )?{_LIST}",
        _each,
        "Los plazos para el desminado según la Convención son: Líbano, 1 de mayo de 2026; Chile, 1 de junio de 2021",
    ),
)
