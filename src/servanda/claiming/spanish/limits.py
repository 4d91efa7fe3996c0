"""By when states must destroy and clear, in Spanish: more time they were given, their own day, and who did not keep it."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import deadline, doings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import were_late
from servanda.claiming.romance.firmness import firmly
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_plain = GRAMMAR.plain
_MORE_TIME = r"(?:pr[óo]rroga|extensión|ampliación)"
_GRANT = r"(?:aprob|conced|otorg|autoriz|acord|dieron|dio|dado)\w*"
_INSERTED = r"(?:[^.;<]|<[NCT]\d+>)"
_STOCKS = r"(?:existencias|reservas|arsenal(?:es)?|minas almacenadas)"
_BY = r"(?:(?:antes|dentro) (?:del|de (?:la|su))|en (?:el|la|su)|con anterioridad (?:al|a (?:la|su)))"
_OF_WORK = r"(?:de|para) (?:el |la )?(?:desminado|limpieza|despeje|descontaminación|(?:destrucción|eliminación)(?: de (?:sus |las )?(?:existencias|reservas|arsenales|minas))?)"
_ASIDE = r"(?:(?:, (?:[^.;,<]|<[TCN]\d+>){1,130}){1,3},)?"
_KEPT = r"(?:no (?:han? |habían? )?(?:cumpl|respet|observ|alcanz)\w+|(?:han? |habían? )?(?:incumpl|infring|sobrepas|excedi)\w+)"
_THEIR_TERM = r"(?:con )?(?:su|sus|el|los|la|las) (?:respectiv[oa]s )?(?:plazos?|fechas? límites?|términos?)"
_CLEARING = re.compile(r"(?:en|de) (?:todo )?(?:su|el) (?:propio )?(?:territorio|suelo)\b|minas")
_TERM = re.compile(r"plazo|prórroga|limpi|desmin|despej|territorio|minas")


def given(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Until when a state was given more time. The mine ban treaty lets nobody put off the destruction of stocks, so
    that there it is the time to clear land (article 5)."""
    made = doings.put_off("", STOCKS_OR_LAND, "put off")(reading, match)
    if made is not None or reading.treaty(match) != "APMBC" or _TERM.search(reading.tagged) is None:
        return made
    return doings.put_off("clearance", STOCKS_OR_LAND, "put off")(reading, match)


def own_day(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """By when a state is to have acted, as the words around tell of stocks or of land."""
    made = doings.put_off("", STOCKS_OR_LAND, "its own")(reading, match)
    if made is not None or _CLEARING.search(match.group()) is None:
        return made
    return doings.put_off("clearance", STOCKS_OR_LAND, "its own")(reading, match)


LIMITS: tuple[Rule, ...] = (
    _plain(
        "finished before its deadline for stocks",
        rf"{{S}},? (?:que )?(?:(?:ha )?(?:anunci|inform|declar|confirm)\w+ que )?(?:ya )?(?:ha |había )?(?:complet|conclu|termin|finaliz|culmin)\w+ (?:con )?(?:la destrucción de|de destruir|de eliminar) (?:tod[oa]s )?(?:su|sus|las|el) {_STOCKS}(?: de [^.;,<]{{1,40}})?(?:,? ?[,(–—-] ?(?:[^.;<]{{0,30}}<N\d+>[^.;<]{{0,30}}|[^.;<]{{3,40}})[,)–—-])?,? {_BY} (?:propi[oa] )?(?:fecha límite|plazo)(?: de tratado)?,? (?:de|del|fijad[oa] (?:para|en)) (?:el )?{{D}}",
        firmly(doings.put_off("stockpile", STOCKS_OR_LAND, "its own")),
        "Alemania concluyó la destrucción de sus existencias antes de su fecha límite del 1 de agosto de 2018",
    ),
    _plain(
        "a state was granted more time until",
        rf"\b{_GRANT} (?:para|al?|en favor de|en beneficio de) (?:la |el |los )?{{S}},? (?:una?|la|su) (?:nueva |segunda |primera |tercera |última |<O\d+> )?{_MORE_TIME}{_INSERTED}{{0,120}}? hasta (?:el |finales de |fines de )?(?:año )?{{D}}",
        firmly(given),
        "La conferencia concedió al Líbano una prórroga de su plazo de limpieza hasta el 1 de mayo de 2026",
    ),
    _plain(
        "a state has more time until",
        rf"{{S}},? (?:que )?(?:ha |había )?(?:obtuvo|obtenido|recibió|recibido|consiguió|conseguido|logró|logrado|cuenta con|tiene|pidió|pedido|solicitó|solicitado) (?:una?|la|su) (?:nueva |segunda |primera |tercera |última |<O\d+> )?{_MORE_TIME}{_INSERTED}{{0,120}}? hasta (?:el |finales de |fines de )?(?:año )?{{D}}",
        given,
        "El Líbano obtuvo una prórroga de su plazo de limpieza hasta el 1 de mayo de 2026",
    ),
    _plain(
        "more time, from a day to a day",
        rf"\b(?:{_MORE_TIME}|(?:prorrog|extend|ampl[ií])\w+ (?:el|su|dicho|ese|este) plazo)(?:[^.;<]|<[NCTSD]\d+>){{0,140}}?,? (?:entre el|del|desde el|a partir del|corre del) <D\d+> (?:y|al|hasta) (?:el )?{{D}}",
        given,
        "Líbano obtuvo tiempo: la prórroga para limpiar su tierra va desde el 1 de mayo de 2021 hasta el 1 de mayo de 2026",
    ),
    _plain(
        "more time was approved until",
        rf"\b{_GRANT} (?:(?:hoy|ayer|formalmente|por unanimidad) )?(?:una?|la|su|esta|dicha) (?:nueva |segunda |primera |tercera |última |<O\d+> )?{_MORE_TIME}{_INSERTED}{{0,60}}? hasta (?:el |finales de |fines de )?(?:año )?{{D}}",
        given,
        "Líbano habla. La reunión aprobó la prórroga del desminado hasta el 1 de mayo de 2026",
    ),
    _plain(
        "asked for more time until",
        rf"\b(?:pedir|pid(?:ió|e)|solicit(?:ar|ó|a)|obtuvo|obtener|recibi(?:r|ó)|logr(?:ar|ó)|conseguir|consiguió) (?:una?|la|su|otra) (?:nueva |segunda |primera |tercera |última |<O\d+> )?{_MORE_TIME}{_INSERTED}{{0,60}}? (?:hasta|para) (?:el |finales de |fines de )?(?:año )?{{D}}",
        given,
        "Líbano limpia su tierra. En 2020 su gobierno pidió una prórroga del plazo de limpieza hasta el 1 de mayo de 2026",
    ),
    _plain(
        "by a day a state must be free of mines",
        r"(?:^|[.;:] )(?:el |para el |antes del |a más tardar el |en ){D},? (?:el |la )?{S} (?:deberá|debe|debería|debía|tendrá que|tendría que|tenía que) (?:estar|quedar|haber|ser) [^.;<]{0,60}?(?:libre|limpi\w+|desmin\w+|sin|exent\w+)(?: de)? (?:minas|[^.;<]{0,30}minas)",
        own_day,
        "El 31 de diciembre de 2025 Colombia deberá estar completamente libre de minas antipersonal",
    ),
    _plain(
        "a state had until a day",
        rf"{{S}}{_ASIDE},? (?:que )?(?:ten(?:ía|drá)|tiene|contaba con|cuenta con|disponía|dispone)(?: de)?(?: (?:un )?plazo)? hasta (?:el |finales de |fines de )?{{D}} para {_INSERTED}{{1,90}}",
        firmly(own_day),
        "Líbano tenía hasta el 1 de mayo de 2021 para limpiar su territorio",
    ),
    _plain(
        "the term of a state ends on",
        rf"\b(?:plazo|fecha límite|término) (?:{_OF_WORK} )?(?:fijad[oa] )?(?:de la |del |de los |de |para |a ){{S}} (?:(?:para|de) )?{_INSERTED}{{0,110}}?(?:venc(?:e|ía|erá|ió)|expir(?:a|aba|ará|ó)|conclu(?:ye|ía|irá|yó)|termin(?:a|aba|ará|ó)|finaliz(?:a|aba|ará|ó)|acab(?:a|aba|ará|ó)|caduc(?:a|aba|ará|ó)|se cumpl(?:e|ía|irá|ió)|es|era)(?: el)? {{D}}",
        firmly(own_day),
        "El plazo de Líbano para la limpieza en virtud de la Convención vence el 1 de mayo de 2026",
    ),
    _plain(
        "a state must be done with its stocks by",
        rf"{{S}},? (?:que )?(?:debe|debía|deberá|tiene que|tenía que|está obligad[oa] a)(?: haber)? (?:destru|elimin){_INSERTED}{{1,110}}? (?:antes del|a más tardar el|para el) {{D}}",
        firmly(own_day),
        "El Reino Unido debe destruir sus existencias en virtud de la Convención antes del 1 de noviembre de 2018",
    ),
    _plain(
        "a state had set itself a day",
        rf"{{S}}{_ASIDE},? (?:que )?(?:ten(?:ía|drá)|tiene|se (?:había )?(?:fij|propues|propus|impus|impuest)\w+)(?: inicialmente| en principio)?(?: como| la| el| una?)* (?:meta|objetivo|obligación|plazo|compromiso)(?: de| era)? (?:elimin|destru|limpi|desmin|despej|retir|acabar|termin|complet)\w*{_INSERTED}{{1,110}}? (?:el|antes del?|para el|para|hasta el|a más tardar el|en)(?: próximo)? {{D}}",
        own_day,
        "Líbano tenía como meta limpiar todo su territorio antes del 1 de mayo de 2021",
    ),
    _plain(
        "did not keep their deadline",
        rf"{{S}},? (?:que )?{_KEPT} {_THEIR_TERM}(?:[^.;,<]|<[CTDN]\d+>){{1,90}}",
        were_late(STOCKS_OR_LAND),
        "Bielorrusia y Grecia no cumplieron el plazo para la destrucción de sus reservas",
    ),
    _plain(
        "those that did not keep their deadline, namely",
        rf"(?:países|estados)(?: partes?)?,? (?:que )?{_KEPT} {_THEIR_TERM}(?:[^.;,<:(]|<[CTDN]\d+>){{1,90}}? ?(?:-+|:|\(|, a saber,?) ?(?:la |los |el )?{{S}}",
        were_late(STOCKS_OR_LAND),
        "Dos países no cumplieron los plazos de destrucción de sus reservas: Grecia y Turquía",
    ),
    _plain(
        "it undertook to act by a day",
        rf"{{S}},? (?:que )?(?:ha |había )?(?:asum\w+|contra\w+|adquiri\w+) (?:el|un|su) (?:compromiso|deber) (?:de|para) {_INSERTED}{{3,90}}? (?:hasta|antes de|antes del|para|a más tardar(?: en)?) ?(?:el |finales de |fines de )?(?:año )?{{D}}",
        own_day,
        "Líbano asumió el compromiso de limpiar su territorio antes de mayo de 2026",
    ),
)

DEADLINES: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "clearance deadline",
        rf"{{S}}[^.;<]{{0,90}}?(?:fecha límite|plazo)[^.;<]{{0,80}}?(?:es|vence|fijad[oa]|:){ON}{{D}}",
        deadline("clearance"),
        "Chile tiene un plazo para la limpieza que vence el 1 de junio de 2021",
    ),
)
