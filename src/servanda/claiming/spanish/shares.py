"""Spanish rules of shares: how many of how many, all, none or most of a group."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import part_of, share_of
from servanda.claiming.spanish.signs import (
    ARE,
    DONE,
    GRAMMAR,
    HAVE,
    INSERTED,
    PARTIES,
    THE,
    sense,
)

_figure = GRAMMAR.figure
_OF = r"(?:(?:de|entre|sobre)(?: un total de)?(?: los| las)?)"
JOINED = rf"{INSERTED},? ?(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|parte|signatari[oa]s|firmantes)){THE}"


def _share(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return share_of(lambda _: joined(match))(reading, match)


def _part(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return part_of(lambda _: joined(match), _how_much)(reading, match)


def joined(match: re.Match[str]) -> str:
    """The sense of what a share has done or is."""
    return sense(match.group("v") or match.group("w"))


def _how_much(reading: Reading, match: re.Match[str]) -> str | None:
    said = match.group("q")
    if "mitad" in said:
        hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
        return "more than half" if hedges == ["more_than"] else "half" if not hedges else None
    if "mayoría" in said or "mayor parte" in said:
        return "most"
    return "none" if "ningun" in said or "<N" in said else "all"


_SIZES = {"EU": (25, 27, 28), "NATO": (26, 28, 29, 30, 31, 32), "UNSC_P5": (5,), "BALTIC": (3,), "G7": (7,)}
"""How many members groups have had since there were these treaties."""


def all_of_them(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "the 27 of the Union" are all it has."""
    return reading.value(match, "m") in _SIZES.get(str(reading.value(match, "g")), ())


SHARES: tuple[Rule, ...] = (
    _figure(
        "share of a group",
        rf"{{N}} {_OF} {{M}} {{G}}{JOINED}",
        _share,
        "22 de los 28 miembros de la OTAN han firmado la Convención",
        "27 de los 28 Estados miembros de la UE son parte en el Tratado de Ottawa",
    ),
    _figure(
        "of m members of a group, n have signed",
        rf"(?:de|entre|sobre) (?:los |las )?{{M}} {{G}},? {{N}} {JOINED[len(INSERTED) :]}",
        _share,
        "De los 28 miembros de la OTAN, 20 han ratificado la Convención",
    ),
    _figure(
        "part of a group",
        rf"(?P<q>(?:<H\d+> )*la mitad|la (?:gran |inmensa )?(?:mayoría|mayor parte)|tod[oa]s|la totalidad) (?:de )?(?:los |las )?(?:{{M}} )?{{G}}{JOINED}",
        _part,
        "todos los Estados miembros de la Unión Europea han ratificado el Tratado",
        "más de la mitad de los países africanos son parte en la Convención",
    ),
    _figure(
        "parties, among them all of a group",
        rf"(?P<v>{PARTIES}|signatari[oa]s|firmantes)(?: {{T}})?,? (?:entre ell[oa]s|incluid[oa]s?|incluyendo) (?P<q>tod[oa]s|la totalidad|la mayoría|la mayor parte|los(?= <N\d+> <G)) "
        r"(?:de )?(?:los |las )?(?:{M} )?{G}",
        lambda r, m: (
            None if m.group("q") == "los" and not all_of_them(r, m) else part_of(sense, _how_much)(r, m)
        ),
        "La Convención tiene 100 Estados parte, entre ellos la mayoría de los Estados miembros de la Unión Europea",
    ),
    _figure(
        "none of a group",
        rf"(?P<q>ninguno|<N\d+>) (?:de )?(?:los )?(?:{{M}} )?{{G}} (?:(?:lo |la )?(?:ha|había) (?P<v>{DONE})|es (?P<w>{PARTIES}|parte|signatario)){THE}",
        _part,
        "Ninguno de los miembros permanentes del Consejo de Seguridad ha ratificado el Tratado",
    ),
    _figure(
        "no state of a group",
        rf"(?P<q>ningún|<N\d+>) (?:país|estado|miembro|estado miembro) {{G}} (?:(?:lo |la )?(?:ha|había) (?P<v>{DONE})|es (?P<w>{PARTIES}|parte|signatario)){THE}",
        lambda r, m: _part(r, m) if m.group("q") == "ningún" or r.tag(m.group("q")).value == 0 else None,
        "Ningún país de la OTAN ha firmado el Tratado",
    ),
    _figure(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )*la mitad|la mayoría) de los {{M}} (?:signatarios|firmantes) (?:lo |la )?han (?P<v>ratificado){THE}",
        part_of(sense, _how_much),
        "más de la mitad de los 108 signatarios han ratificado la Convención",
    ),
)
