"""Spanish rules of entry into force for a state told first or last, and of the day on which signing began."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.spanish.dating import FILL, LAND, ON
from servanda.claiming.spanish.signs import GRAMMAR

_dated = GRAMMAR.dated

RULES: tuple[Rule, ...] = (
    _dated(
        "for a state it entered into force on",
        rf"(?:^|[;:,] )(?:y )?(?:para|en|respecto de) (?:la |el |los )?{{S}},? (?:{{U}} )?(?:que )?entr(?:ó|ará|a|aba) en vig(?:or|encia){ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Para Cuba, la Convención entró en vigor el 1 de octubre de 2016",
    ),
    _dated(
        "entered on a day into force for a state",
        r"entr(?:ó|ará|a|aba),? (?:el |este )?{D},? en vig(?:or|encia) (?:para|en|respecto de) (?:la |el |los )?{S}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convención entró el 1 de junio de 2011 en vigor para Chile",
    ),
    _dated(
        "its signing began on",
        rf"\bfirma (?:{{T}}|del? (?:este |el )?(?:texto|acuerdo|instrumento|documento)) (?:se )?(?:inició|comenzó|empezó|arrancó|tuvo lugar|celebró|realizó|produjo)(?: en {FILL}{LAND})?{ON}{{D}}",
        making.date_of("opened_or_signed"),
        "La firma del acuerdo comenzó en Oslo el 3 de diciembre de 2008",
    ),
)
"""Tried before the day of the treaty itself."""
