"""Spanish rules of figures of a group, of those that have not signed, and of those that adopted a treaty."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, outside_then
from servanda.claiming.spanish.doubts import BYGONE
from servanda.claiming.spanish.shares import JOINED
from servanda.claiming.spanish.signs import DONE_BY, GRAMMAR, OF_THEM, STATES, sense

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain


def _of_group(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return count_of(sense, group=True)(reading, match) if match.group("v") else None


GROUP_COUNTS: tuple[Rule, ...] = (
    _figure(
        "n of a group have signed",
        rf"{{N}} (?:de los )?{{G}}{JOINED}",
        _of_group,
        "37 países africanos han ratificado la Convención",
    ),
    _plain(
        "within a group n have not signed",
        rf"(?:^|[,.;] |dentro |entre )(?:los )?{{G}},? (?:sólo |solo |únicamente )?{{N}} (?:{STATES}|{OF_THEM}) (?:todavía |aún )?no (?:lo |la )?han (?:firmado|adherido)",
        making.count("outside", group=True),
        "Dentro de la UE, sólo seis países no han firmado el Tratado",
    ),
    _plain(
        "n states have not signed",
        rf"{{N}} (?:más )?(?:{STATES}|{OF_THEM})(?:,? (?:con|incluid[oa]s?|incluyendo|incluso|entre ell[oa]s|como)(?: a)? (?:la |los |el )?(?:[^.;<,]{{0,20}} )?<S\d+>,?)?,?[^.;]{{0,10}}? (?:que )?(?:todavía |aún )?no (?:(?:lo |la |se )?(?:han|habían) (?:firmado|ratificado|adherido|suscrito|unido|sumado|hecho)|(?:son|forman|eran|formaban) (?:parte|signatari|firmante))",
        outside_then(BYGONE),
        "39 países no han firmado",
    ),
    _figure(
        "n signatories of a group",
        r"{N} {G} (?P<v>signatarios|firmantes)",
        count_of(sense, group=True),
        "los 19 países africanos signatarios",
    ),
    _figure(
        "ratified by n of a group",
        rf"(?P<v>{DONE_BY}) (?:ya )?por {{N}} (?:de los )?{{G}}(?= ?[.,;:)]|$| y\b)",
        count_of(sense, group=True),
        "La Convención ha sido ratificada por 20 países de la Unión Europea",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "n of a group have not signed",
        r"{N} {G} (?:que )?(?:todavía |aún )?no (?:lo |la |se )?han (?:firmado|adherido|unido)",
        making.count("outside", group=True),
        "los 12 países africanos que aún no han firmado la Convención",
    ),
    _plain(
        "votes of states",
        rf"(?:adoptad|aprobad|respaldad|apoyad|votad)[oa],? (?:[^.;,]{{0,60}}?,? )??(?:por|con (?:el voto (?:a favor |favorable |afirmativo )?de|la rúbrica de|el (?:apoyo|respaldo) de)) {{N}} {STATES}",
        making.left_open("count", "adopting"),
        "adoptada por 107 Estados",
    ),
    _plain(
        "states adopted it",
        rf"{{N}} {STATES} (?:adoptaron|han adoptado|aprobaron|han aprobado) (?:un )?{{T}}",
        making.left_open("count", "adopting"),
        "107 Estados adoptaron la Convención",
    ),
)
