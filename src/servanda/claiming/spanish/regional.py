"""States of a part of the world counted in Spanish: "en América Latina, 18 países la han firmado y doce son partes"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.signs import ARE, DONE, GRAMMAR, HAVE, NOUNS, PARTIES, STATES, THE, sense

_figure = GRAMMAR.figure
_NAMES = (
    (
        "LATIN_AMERICA_CARIBBEAN",
        "(?:américa latina|latinoamérica) y (?:el )?caribe",
        "latinoamerican[oa]s y (?:del caribe|caribeñ[oa]s)",
    ),
    ("LATIN_AMERICA", "américa latina|latinoamérica", "latinoamerican[oa]s"),
    ("CENTRAL_AMERICA", r"centroamérica|américa central|istmo(?: centroamericano)?", "centroamerican[oa]s"),
    ("SOUTH_AMERICA", r"sudamérica|suramérica|américa del sur", "su[dr]american[oa]s"),
    ("AMERICAS", r"las américas|américa|continente americano|hemisferio", "american[oa]s"),
    ("CARIBBEAN", r"caribe", "caribeñ[oa]s"),
    ("SOUTHEAST_ASIA", r"sudeste asiático|sureste asiático", "(?!)"),
    ("MIDDLE_EAST", r"oriente medio|oriente próximo|medio oriente", "(?!)"),
    ("EUROPE", r"europa|continente europeo", "europe[oa]s"),
    ("UNRG_AFRICA", r"áfrica|continente africano", "african[oa]s"),
)
_REGION = rf"(?:{'|'.join(region for _, region, _ in _NAMES)})"
_OF_THE_REGION = rf"(?:{'|'.join(people for *_, people in _NAMES if people != '(?!)')})"
REGIONS = rf"(?:{_REGION}|{_OF_THE_REGION})"
"""Parts of the world, and what their states are called after them."""
_CODES = tuple((code, re.compile(rf"(?:{region}|{people})\Z")) for code, region, people in _NAMES)
_IN = rf"(?:^|[;:,(] ?|\b(?:y|pero|mientras que) )(?:en|dentro de) (?:la |el |toda )?(?P<r>{_REGION}),? "
_THERE = (
    r"(?:(?:ya|hoy|actualmente|hasta (?:la fecha|hoy|ahora)|sólo|solo|son|hay|suman|un total de),? )*"
    r"(?:(?:lo |la |se )?(?:han (?:firmado|ratificado|adherido)) )?"
)
_DOES = rf"(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|parte|signatari[oa]s|firmantes)){THE}"

LED = re.compile(
    rf"\b(?:en|de|dentro de) (?:la |el |toda |su |esta |nuestra )?(?:{_REGION}|región|zona|continente|subregión|organización|\w+ <G\d+>|<G\d+>)\b"
)
"""Words by which the figures of a sentence are those of a part of the world."""

_OF_ONE = tuple(
    (code, re.compile(rf"(?:{region}|{people.replace('[oa]s', '[oa]s?')})\Z"))
    for code, region, people in _NAMES
)


def region_of(words: str) -> str | None:
    """The part of the world that words name, or of which they say that one state is."""
    return next((code for code, name in _OF_ONE if name.match(words)), None)


def _counted(reading: Reading, match: re.Match[str]) -> Found | None:
    told = match.groupdict()
    number, words = reading.value(match, "n"), next((told[name] for name in "vw" if told.get(name)), "")
    code = next((code for code, name in _CODES if name.match(match.group("r"))), None)
    if not isinstance(number, int) or number > MOST_STATES or code is None or not words:
        return None
    what = sense(words)
    return reading.claim(
        match,
        "count",
        "joined" if what == "adhered" else what,
        value=number,
        hedge=reading.hedge(match),
        group=code,
        note=OF_SOME,
    )


def not_of_a_region(make: Make) -> Make:
    """The count, which is but of some where the words before it speak of a part of the world."""

    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = make(reading, match)
        if not isinstance(made, Found) or LED.search(reading.tagged[: match.end()]) is None:
            return made
        return replace(made, note=made.note or OF_SOME)

    return careful


def _of_ours(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of the 33 states of Latin America and the Caribbean, whose number tells which region is meant."""
    number, words = reading.value(match, "n"), match.group("v") or match.group("w")
    if reading.value(match, "m") != _LATIN_AMERICA_AND_THE_CARIBBEAN or not isinstance(number, int):
        return None
    what = sense(words)
    return reading.claim(
        match,
        "share",
        "joined" if what == "adhered" else what,
        value=number,
        hedge=reading.hedge(match),
        whole=_LATIN_AMERICA_AND_THE_CARIBBEAN,
        group="UNRG_GRULAC",
    )


_LATIN_AMERICA_AND_THE_CARIBBEAN = 33


REGIONAL: tuple[Rule, ...] = (
    _figure(
        "in a region n have joined",
        rf"{_IN}{_THERE}{{N}} (?:(?:de (?:sus|los) )?{STATES} )?(?:(?:los|las) (?:{STATES} )?que )?{_DOES}",
        _counted,
        "En América Latina, 18 países la han firmado",
        "En América Latina son 18 los países que la han firmado",
    ),
    _figure(
        "in our region n of m have joined",
        rf"(?:^|[;:,(] ?|\b(?:y|pero|que) )en (?:nuestra|esta|la) (?P<r>región),? (?:ya )?{{N}} de (?:los|las|sus) {{M}} {STATES},? {_DOES}",
        lambda r, m: _of_ours(r, m),
        "Cuba recuerda que en nuestra región 24 de los 33 Estados son partes en la Convención",
    ),
    _figure(
        "in a region there are n parties",
        rf"{_IN}(?:(?:la <[TC]\d+>|el <[TC]\d+>) )?(?:hay|son|cuenta con|tiene|existen)(?: ya| hoy| actualmente| sólo| solo)* {{N}} (?P<v>{NOUNS})(?P<w>)",
        _counted,
        "En América Latina hay ya doce Estados partes",
    ),
    _figure(
        "in a region the signatories are n",
        rf"{_IN}(?:los|las) (?P<v>{NOUNS})(?P<w>)(?: {{T}})? (?:suman|son|ascienden a|eran)(?: ya| hoy)* {{N}}",
        _counted,
        "En América Latina, los firmantes de la Convención suman 18",
    ),
    _figure(
        "n of a region have joined",
        rf"{{N}} (?:de los )?(?:{STATES} )?(?:de |del |en )(?:la |el |las )?(?P<r>{_REGION}),? {_DOES}",
        _counted,
        "Doce países de América Latina la han ratificado",
    ),
    _figure(
        "n of its peoples have joined",
        rf"{{N}} (?:de los )?(?:{STATES} )?(?P<r>{_OF_THE_REGION}),? {_DOES}",
        _counted,
        "Siete latinoamericanos la han ratificado",
    ),
)
