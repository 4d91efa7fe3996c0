"""Spanish: sentences that go on about what the one before tells of others: who did it too ("también lo hicieron Portugal y
Senegal"), who ended its work and when ("España terminó en julio de 2018"), by when ("para el Perú, en diciembre de 2024")."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import dated_of, doings
from servanda.claiming.making.counts import MOST_STATES, TO_REACH
from servanda.claiming.making.senses import sense as sense_of
from servanda.claiming.model import RELATIVE, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.acts_told import act_told
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain

_STANDING = {"signature": "signed", "deposit": "ratified", "joined": "joined"}
_THE = r"(?:la |el |los |las )?"


def _they_too(reading: Reading, match: re.Match[str]) -> list[Found]:
    """That states did what was told of others; and on its day, where one exact day was told."""
    event, _ = act_told(reading, match)
    states = reading.value(match, "s")
    if not event or not states:
        return []
    what = _STANDING[event]
    made = [reading.claim(match, "membership", what, value=True, states=tuple(states), note=UNSURE)]
    days = [item for item in (*reading.told, *reading.found) if item.sort == "D"]
    if len(days) == 1 and days[0].value.exact:
        on_it = dated_of(reading, match, event, days[0], states)
        made = [replace(on_it, note=RELATIVE) if on_it is not None else None]
    return [found for found in made if found is not None]


def _work(reading: Reading) -> str:
    """Whether the sentences before are of stocks or of land."""
    near = sense_of(reading.tagged, STOCKS_OR_LAND) or sense_of(reading.before, STOCKS_OR_LAND)
    above = reading.source[max(0, reading.start - _ABOVE) : reading.start]
    return near or sense_of(above.lower(), STOCKS_OR_LAND)


_ABOVE = 600
"""Characters above a sentence that goes on about work told there."""


def _ended(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The day on which each state ended the work that was told of."""
    day, states, about = reading.value(match, "d"), reading.value(match, "s") or (), _work(reading)
    if day is None or not about:
        return []
    made = (
        reading.claim(
            match, "date", "completion", value=str(day), date=day, states=(state,), about=about, note=UNSURE
        )
        for state in states
    )
    return [found for found in made if found is not None]


def _by_then(reading: Reading, match: re.Match[str]) -> Found | None:
    """By when a state must have ended the work that was told of."""
    day, states, about = reading.mention(match, "d"), reading.value(match, "s"), _work(reading)
    if (
        day is None
        or not states
        or len(states) != 1
        or not about
        or not _TERM.search(reading.before + reading.tagged)
    ):
        return None
    return doings.due(reading, match, about, day, states, "its own")


_TERM = re.compile(r"\b(?:plazo|pr[óo]rrog|fecha límite|término|venc|hasta el)")


def _to_reach(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are missing to a number that somebody has set."""
    missing, goal = reading.value(match, "n"), reading.value(match, "m")
    if not isinstance(missing, int) or not isinstance(goal, int) or not missing < goal <= MOST_STATES:
        return None
    return reading.claim(match, "delta", TO_REACH, value=missing, whole=goal, note=UNSURE)


def _rank_too(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state among those who did what the words before tell of another."""
    rank, states, told = reading.value(match, "o"), reading.value(match, "s"), match.string[: match.start()]
    ranked = _RANKED.search(told)
    if ranked is None or not isinstance(rank, int) or not states or len(states) != 1:
        return None
    what = "signed" if ranked.group("v").startswith(("firm", "suscri")) else "parties"
    return reading.claim(match, "ordinal", what, value=rank, states=tuple(states), note=UNSURE)


_RANKED = re.compile(
    r"<O\d+> (?:estado|país|nación|parte|en)\b[^;]{0,30}?(?P<v>ratific|firm|suscri|adher|sum|un)[^;]*$"
)
_GOAL = r"(?:meta|objetivo|cifra|número|total|umbral|alcanzar|llegar a|los)(?: (?:de|a|los|las|un total de|universal de)){0,3} {M} (?:estados partes?|estados|miembros|partes|ratificaciones|adhesiones)"
_MISSING = (
    r"(?:faltan?|restan?|quedan?|hacen falta|se necesitan)(?: (?:sólo|solo|todavía|aún|apenas|ya)){0,2} {N}"
)

SEQUELS: tuple[Rule, ...] = (
    _dated(
        "these did so too",
        rf"(?<!tampoco )(?<!no )(?<!ni )(?<!nunca )\b(?:lo (?:hizo|hicieron|ha hecho|han hecho)|(?:hizo|hicieron) lo (?:mismo|propio)|otro tanto (?:hizo|hicieron)) (?:también |después |luego )?{_THE}{{S}}(?=[.;]|$|,? (?:entre otr|y otr[oa]s))",
        _they_too,
        "Dos países ratificaron la Convención. También lo hicieron Lituania y Chad",
    ),
    _plain(
        "it ended the work on",
        rf"{{S}},? (?:que )?(?:ya )?(?:lo )?(?:terminó|acabó|concluyó|culminó|completó|finalizó|hizo|logró|ha terminado|ha concluido|había terminado)(?: (?:con ello|el proceso|la tarea|el trabajo|las labores|con las suyas|la suya))?{ON}{{D}}",
        _ended,
        "Muchos han destruido sus existencias según la Convención. Alemania terminó en noviembre de 2015",
    ),
    _plain(
        "on a day these had ended the work",
        rf"\b(?:lo (?:habían|había|han) (?:anunciado|hecho|logrado|conseguido|terminado)|(?:terminaron|acabaron|concluyeron|lo hicieron|lo anunciaron)){ON}{{D}},? {_THE}{{S}}",
        _ended,
        "Perú ha destruido sus existencias según la Convención. Antes lo habían anunciado en 2015 Alemania y Japón",
    ),
    _plain(
        "by a day these had done so",
        rf"(?:^|[.;:,] |\by )(?:ya )?(?:en|antes de|a finales de|a mediados de|a principios de) {{D}},? (?:ya )?lo (?:habían|había|han|ha) (?:hecho|logrado|conseguido|terminado)(?: ya| también)? {_THE}{{S}}(?= ?[.,;)]|$)",
        _ended,
        "Perú ha destruido sus existencias según la Convención; en 2015 lo habían hecho ya Alemania y Japón",
    ),
    _plain(
        "it had until a day",
        r"{S},? (?:que )?(?:tenía|tiene|tendrá|dispone de|disponía de|contaba con)(?: de)?(?: (?:un )?plazo| tiempo)? hasta (?:el |finales de |fines de )?{D}",
        _by_then,
        "Líbano limpia sus zonas minadas según la Convención. Líbano tiene hasta el 1 de mayo de 2026",
    ),
    _plain(
        "for a state, by a day",
        rf"(?:^|[,;:] |\by )(?:(?:en el caso|el|la) (?:de|del) |para ){_THE}{{S}},? (?:vence |será |hasta |es )?(?:en |el |hasta |a finales de |a fines de )*{{D}}",
        _by_then,
        "La conferencia prorrogó los plazos de desminado de la Convención. Para el Líbano, hasta el 1 de mayo de 2026",
    ),
    _plain(
        "to a goal so many are missing",
        rf"\b{_GOAL}(?:[^.;<]|<[TC]\d+>){{0,60}}?[,;:]? (?:para (?:ello|eso|lograrlo),? )?{_MISSING}(?= ?[.,;)]|$| (?:estados|países|más|ratificaciones|adhesiones)\b)",
        _to_reach,
        "Se espera alcanzar la meta de 130 Estados Partes en la Convención; para ello faltan 24",
    ),
    _plain(
        "so many are missing to a goal",
        rf"\b{_MISSING} (?:(?:estados|países|más|ratificaciones|adhesiones) ){{0,2}}para (?:alcanzar|llegar a|lograr|cumplir)(?: la| el| los| las)* {_GOAL}",
        _to_reach,
        "Faltan 24 países para alcanzar la meta de 130 Estados Partes en la Convención",
    ),
    _plain(
        "and another the nth",
        r"[;,] (?:y )?(?:la |el )?{S},? (?:el|la) {O}(?= ?[.;,]|$)",
        _rank_too,
        "España fue el décimo Estado en ratificar la Convención; México, el séptimo",
    ),
)
