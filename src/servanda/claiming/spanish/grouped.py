"""Spanish figures of a group: "36 países africanos son parte", "en África hay 36 Estados Partes"."""

from __future__ import annotations

from servanda.claiming.grammar import Rule
from servanda.claiming.romance import count_of
from servanda.claiming.spanish.shares import JOINED, joined
from servanda.claiming.spanish.signs import ARE, GRAMMAR, INSERTED, NOUNS, OF_THEM, PARTIES, STATES, sense

_figure = GRAMMAR.figure
_PLACE = r"(?:^|[,;:(] ?|\by |\bpero )(?:en |dentro de |entre )(?:los |las |la )?"
_ENDS = r"(?=$|[.,;)]| y | pero | mientras )"

GROUPED: tuple[Rule, ...] = (
    _figure(
        "n of a group are parties",
        rf"(?<!los )(?<!sobre ){{N}} (?:de los )?{{G}}{INSERTED},? ?{ARE} (?P<v>{PARTIES}|parte|signatari[oa]s|firmantes) {{T}}",
        count_of(sense, group=True),
        "36 países africanos son parte en la Convención",
    ),
    _figure(
        "in a region n are parties",
        rf"{_PLACE}{{G}},? (?:sólo |solo |únicamente )?{{N}} (?:{STATES}|{OF_THEM}){JOINED}",
        lambda r, m: count_of(lambda _: joined(m), group=True)(r, m),
        "En África, 36 países son parte en la Convención",
    ),
    _figure(
        "in a region there are n parties",
        rf"{_PLACE}{{G}},? (?:hay|se cuentan|existen|{{T}} (?:cuenta con|tiene))(?: ya| hoy| actualmente)? {{N}} (?P<v>{NOUNS})(?: {{U}})?{_ENDS}",
        count_of(sense, group=True),
        "En África hay 36 Estados Partes en la Convención",
    ),
    _figure(
        "a region has n parties",
        rf"(?:^|[,;] ?|\by ){{G}} (?:cuenta|contaba)(?: ya| hoy| actualmente)? con {{N}} (?P<v>{NOUNS})(?: {{U}})?{_ENDS}",
        count_of(sense, group=True),
        "África cuenta con 36 Estados Partes en la Convención",
    ),
)
