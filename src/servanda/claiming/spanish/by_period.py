"""Spanish: how many acted within a year or month: "cinco Estados ratificaron en 2012", "en 2011, 17; en 2012, diez"."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming.grammar import Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.signs import GRAMMAR, STATES
from servanda.dates import PartialDate

_plain = GRAMMAR.plain

_ACTED = r"(?:lo |la |se )?(?:ratificaron|refrendaron|firmaron|suscribieron|adhirieron|sumaron|unieron|incorporaron|accedieron|depositaron sus? (?:respectivos )?instrumentos?(?: de (?:ratificación|adhesión))?|(?:han|habían) (?:ratificado|firmado|suscrito|adherido|sumado|unido))"
_IN = r"(?:en lo que va de|en|durante|a lo largo de|solo en|sólo en) (?:el (?:año |mes de )?|todo )?"
_NEW = r"(?:nuevas |otras )?(?P<v>ratificaciones|adhesiones|firmas|instrumentos)"
_THERE_WERE = r"(?:hubo|se (?:produjeron|registraron|depositaron|sumaron|recibieron|lograron)|obtuvo|recibió|cosechó|ganó|registró|conoció)"
_UNREAL = re.compile(r"\b(?:si|espera\w*|prevé\w*|podrían?|meta|objetivo|necesit\w+|requier\w+|faltan?)\b")
_ACTS = re.compile(r"\b(?:ratific|firm|suscri|adhes|adhir|instrumento)")


def _within(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many acted from the beginning of the time ``d`` to its end, or to the day of the text."""
    number, day = reading.value(match, "n"), reading.value(match, "d")
    if not isinstance(number, int) or number > MOST_STATES or day is None or _UNREAL.search(reading.tagged):
        return None
    if (day.latest - day.earliest).days < _A_WEEK:
        return None
    before = PartialDate.of(day.earliest - timedelta(days=1))
    until = day.latest
    if reading.today is not None and reading.today.latest < until:
        until = reading.today.latest
    if until <= before.latest:
        return None
    made = reading.claim(match, "delta", "new_since", value=number, hedge=reading.hedge(match), date=before)
    return replace(made, as_of=PartialDate.of(until)) if made is not None else None


_A_WEEK = 6


def _within_likewise(reading: Reading, match: re.Match[str]) -> Found | None:
    """The same of a further year, as the words before tell it of another."""
    told = match.string[: match.start()]
    return _within(reading, match) if _PERIOD.search(told) and _ACTS.search(told) else None


_PERIOD = re.compile(rf"\b{_IN}<D\d+>")


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
        rf";(?: y)? {_IN}{{D}},? (?:(?:solo|sólo|fueron|otras|otros|lo hicieron|hubo) )?{{N}}(?: más)?(?= ?[.,;]|$| y en <D)",
        _within_likewise,
        "En 2011 hubo 17 ratificaciones de la Convención; en 2012, diez",
    ),
)
