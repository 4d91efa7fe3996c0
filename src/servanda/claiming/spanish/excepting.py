"""Spanish: all of a group but those named: "todos los miembros de la OTAN, salvo Turquía, son parte de la Convención"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.making.standings import all_but
from servanda.claiming.spanish.regional import REGIONS, region_of
from servanda.claiming.spanish.signs import ARE, DONE, GRAMMAR, HAVE, PARTIES, THE

_plain = GRAMMAR.plain

_ALL = rf"(?:tod[oa]s (?:los|las)|la totalidad de (?:los|las)|el conjunto de (?:los|las)|cada uno de los) (?:<N\d+> )?(?:{{G}}|(?:países|estados|naciones) (?:(?:de|del) (?:la |el )?)?(?P<r>{REGIONS}))"
_EXCEPT = r"(?:con (?:la )?(?:única |sola |notable )?excepción de|a excepción de|salvo|excepto|exceptuando(?: a)?|menos)"
_BUT = rf",? \(?{_EXCEPT}(?:l)? ?(?:la |los |las |el )?{{S}}\)?,?"
_NO_OTHER = r"(?! <G| (?:de|del|en|a|al) (?:la |el |los |las )?(?!<[TC]|la\b|el\b|ell[oa]|est[ea]|dich|hoy\b|día\b|diciembre\b)| (?:la|el|los|las|una?|su|sus) (?!<[TC]|convención\b|tratado\b))"
"""To what they belong, where it is told, is the treaty: "son parte de la OTAN"."""
_DID = rf"(?:{HAVE} (?:ya )?(?:{DONE})|{ARE} (?:{PARTIES}|parte|signatari[oa]s|firmantes))"


def _but_these(reading: Reading, match: re.Match[str]) -> Found | None:
    """That only the states left out have not joined."""
    states, group = reading.value(match, "s"), reading.value(match, "g") or region_of(match.group("r") or "")
    return all_but(reading, match, states, group)


EXCEPTING: tuple[Rule, ...] = (
    _plain(
        "all of a group except those named",
        rf"\b{_ALL}{_BUT} (?:que )?{_DID}{_NO_OTHER}",
        _but_these,
        "Todos los miembros de la OTAN, salvo Estados Unidos y Turquía, son parte de la Convención",
    ),
    _plain(
        "all of a group have joined except those named",
        rf"\b{_ALL} {_DID}{THE}{_BUT}(?= ?[.;)]|$)",
        _but_these,
        "Todos los miembros de la OTAN han ratificado la Convención, salvo Turquía",
    ),
    _plain(
        "except those named, all of a group have joined",
        rf"(?:^|(?<=[.;:] )){_EXCEPT}l? ?(?:la |los |las |el )?{{S}},? {_ALL} {_DID}{_NO_OTHER}",
        _but_these,
        "Con la excepción de Turquía, todos los miembros de la OTAN han ratificado la Convención",
    ),
)
