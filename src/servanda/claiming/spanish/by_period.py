"""Spanish: how many acted within a year or month: "cinco Estados ratificaron en 2012", "en 2011, 17; en 2012, diez"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.romance.yearly import going_on, within
from servanda.claiming.spanish.signs import GRAMMAR, STATES

_plain = GRAMMAR.plain

_ACTED = r"(?:lo |la |se )?(?:ratificaron|refrendaron|firmaron|suscribieron|adhirieron|sumaron|unieron|incorporaron|accedieron|depositaron sus? (?:respectivos )?instrumentos?(?: de (?:ratificación|adhesión))?|(?:han|habían) (?:ratificado|firmado|suscrito|adherido|sumado|unido))"
_IN = r"(?:en lo que va de|en|durante|a lo largo de|solo en|sólo en) (?:el (?:año |mes de )?|todo )?"
_NEW = r"(?:nuevas |otras )?(?P<v>ratificaciones|adhesiones|firmas|instrumentos)"
_THERE_WERE = r"(?:hubo|se (?:produjeron|registraron|depositaron|sumaron|recibieron|lograron)|obtuvo|recibió|cosechó|ganó|registró|conoció)"
_UNREAL = re.compile(r"\b(?:si|espera\w*|prevé\w*|podrían?|meta|objetivo|necesit\w+|requier\w+|faltan?)\b")
_ACTS = r"\b(?:ratific|firm|suscri|adhes|adhir|instrumento)"


def _did(words: str) -> str:
    """What they did, in whatever tense."""
    if re.search(r"\b(?:firm|suscri)", words):
        return "signed"
    return "joined" if re.search(r"\b(?:suma|uni|incorpora)", words) else "ratified"


_A_WEEK = 6
_TOLD = re.compile(rf"(?:{_ACTS}[^;]*)?\b{_IN}<D\d+>(?:[^;]*{_ACTS}\w*)?")
"""An act and the time it is told of, whichever stands first."""
_within = within(_did, _A_WEEK, _UNREAL)
_within_likewise = going_on(_TOLD, _did, _A_WEEK, _UNREAL)


INSTRUMENTS: tuple[Rule, ...] = (
    _plain(
        "in a year there were so many ratifications",
        rf"(?:^|[.;:,(] |\by ){_IN}{{D}},? (?:{{T}} )?(?:solo |sólo |únicamente |apenas )?{_THERE_WERE} (?:un total de |solo |sólo )?{{N}} {_NEW}",
        _within,
        "Durante 2012 la Convención obtuvo 10 nuevas ratificaciones",
    ),
    _plain(
        "so many ratifications in a year",
        rf"{_THERE_WERE} (?:un total de |solo |sólo )?{{N}} {_NEW}(?: {{T}})? {_IN}{{D}}(?= ?[.,;)]|$| y\b)",
        _within,
        "La Convención recibió 10 ratificaciones en 2012",
    ),
)
"""Tried before a figure of instruments is taken as that of all there are."""

BY_PERIOD: tuple[Rule, ...] = (
    _plain(
        "so many acted in a year",
        rf"{{N}} (?:{STATES}|más|otros)(?: más)?,? (?P<v>{_ACTED})(?: a)?(?: {{T}}| (?:al|el|a este|este) (?:texto|acuerdo|tratado))? {_IN}{{D}}(?= ?[.,;)]|$| y\b)",
        _within,
        "Cinco Estados ratificaron la Convención en 2012",
    ),
    _plain(
        "in a year so many acted",
        rf"(?:^|[.;:,(] |\by ){_IN}{{D}},? (?:solo |sólo |únicamente |apenas )?(?P<v>{_ACTED})(?: a)?(?: {{T}})?,? (?:otros |un total de |solo |sólo )?{{N}} (?:nuevos )?(?:{STATES}|más)",
        _within,
        "En 2012 se sumaron a la Convención diez Estados",
    ),
    _plain(
        "and in a further year so many",
        rf";(?P<v>)(?: y)? {_IN}{{D}},? (?:(?:solo|sólo|fueron|otras|otros|lo hicieron|hubo) )?{{N}}(?: más)?(?= ?[.,;]|$| y en <D)",
        _within_likewise,
        "En 2011 hubo 17 ratificaciones de la Convención; en 2012, diez",
    ),
)
