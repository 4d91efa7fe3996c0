"""Spanish: what a state says of itself at a meeting: "mi país ratificó en 2011", "firmamos en Oslo el 3 de diciembre de 2008",
"somos el Estado Parte número 96". Who speaks is told by the head of the text; else it may be the state told last."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES, dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.country_pages import head_state
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.signs import GRAMMAR

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain

_QUOTED = re.compile(r"[\"“«][^\"”»]*$")


def _speaker(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, ...], bool]:
    """The state that speaks, and whether that is certain; in a quotation it may be anybody's."""
    state = head_state(reading)
    if state:
        return (state,), _QUOTED.search(reading.source[reading.start : reading.places[match.start()]]) is None
    return (reading.subject, False) if len(reading.subject) == 1 else ((), False)


def _our_day(event: str) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, (states, sure) = reading.value(match, "d"), _speaker(reading, match)
        if day is None or not states:
            return None
        made = dated(reading, match, event, day, states)
        if made is None or made.note == YEARLESS:
            return None  # "firmamos aquel 3 de diciembre" is of no year that a speech tells
        return made if sure else replace(made, note=made.note or UNSURE)

    return make


def _our_rank(reading: Reading, match: re.Match[str]) -> Found | None:
    rank, (states, sure) = reading.value(match, "o") or reading.value(match, "n"), _speaker(reading, match)
    if not isinstance(rank, int) or not 1 < rank <= MOST_STATES or not states:
        return None
    what = "signed" if re.search(r"firm|signat|suscri", match.group()) else "parties"
    return reading.claim(match, "ordinal", what, value=rank, states=states, note="" if sure else UNSURE)


def _we_are(reading: Reading, match: re.Match[str]) -> Found | None:
    """That those who speak are parties, or not."""
    states, sure = _speaker(reading, match)
    if not states or not sure:
        return None
    negated = match.group("x") is not None
    said = match.group()
    what = (
        "signed" if re.search(r"firm|suscri|signat", said) else "ratified" if "ratific" in said else "parties"
    )
    return reading.claim(match, "membership", what, value=not negated, states=states, negated=negated)


_WE = r"(?:mi|nuestro|nuestra) (?:país|gobierno|estado|nación|república|delegación)"
_SIGNED = rf"(?:\b(?:firmamos|suscribimos|hemos (?:firmado|suscrito)|habíamos (?:firmado|suscrito))|\b{_WE},?(?: [^.;,<]{{0,40}},)? (?:firmó|suscribió|ha firmado|ha suscrito))"
_PAPER = r"(?:su|el|nuestro) (?:respectivo |correspondiente )?instrumento(?: de (?:ratificación|adhesión|aceptación|aprobación))?"
_BOUND = rf"(?:\b(?:ratificamos|nos adherimos|depositamos {_PAPER}|hemos (?:ratificado|depositado {_PAPER})|nos hemos adherido)|\b{_WE},?(?: [^.;,<]{{0,40}},)? (?:ratificó|ha ratificado|se adhirió|(?:depositó|entregó|ha depositado)(?: en [^.;,<]{{3,20}}| ante [^.;,<]{{3,60}})? {_PAPER}))"
_IT = r"(?:(?: a)? {T}| (?:este|el) (?:instrumento|tratado|texto|acuerdo))?"
_ENDS = r"(?= ?[.,;)]|$| (?:y|e|pero|mediante|tras|como|siendo)\b| (?:la |el |dicha |este |esta )?<[TC])"
_NO_OTHER = r"(?= ?[.,;)]|$| (?:y|en|ante|de)\b| (?:a )?(?:la |el |dicha |este |esta )?<[TC])"
_TOWN = r"(?: en (?!<)[^.;,<]{3,20},)?"
_AT = r"(?:,? (?:en|ante) (?!<)[^.;,<]{3,60})?"

SPEAKING: tuple[Rule, ...] = (
    _dated(
        "we signed on",
        rf"{_SIGNED}{_IT}{_AT}{ON}{{D}}{_ENDS}",
        _our_day("signature"),
        "Lituania habla. Firmamos la Convención en Oslo el 3 de diciembre de 2008",
    ),
    _dated(
        "we ratified on",
        rf"{_BOUND}{_IT}{_AT}{ON}{{D}}{_ENDS}",
        _our_day("deposit"),
        "Lituania habla. Mi país ratificó la Convención el 24 de marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on a day we signed",
        rf"(?:^|[;:,.] |\by )(?:el |en )?{{D}},?{_TOWN} {_SIGNED}{_NO_OTHER}",
        _our_day("signature"),
        "Lituania habla. El 3 de diciembre de 2008 firmamos la Convención",
    ),
    _dated(
        "on a day we ratified",
        rf"(?:^|[;:,.] |\by )(?:el |en )?{{D}},?{_TOWN} {_BOUND}{_NO_OTHER}",
        _our_day("deposit"),
        "Lituania habla. En marzo de 2011 ratificamos la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "we are a party since",
        rf"\b(?:somos|{_WE} es) (?:un )?(?:estado )?(?:partes?|miembro)(?: {{T}}| en {{U}})? desde{ON}{{D}}",
        _our_day("in_force_for_state"),
        "Lituania habla. Somos Estado Parte en la Convención desde el 1 de septiembre de 2011",
    ),
    _dated(
        "it is in force for us since",
        rf"\b(?:(?:entró|entrará|está|entra) en vig(?:or|encia)|vigente|regirá|rige|obliga|obligará) (?:para|en|respecto de|a) (?:nosotros|{_WE}){ON}{{D}}|\bnos (?:obliga|obligará|vincula|vinculará),?{ON}(?P<e><D\d+>)(?= ?[.,;)]|$)",
        lambda r, m: _in_force(r, m),
        "Lituania habla. La Convención nos obligará a partir del 1 de septiembre de 2011",
    ),
    _plain(
        "we are the nth to have joined",
        r"\b(?:somos|fuimos|nos convertimos en|nos hemos convertido en|pasamos a ser) (?:ya |hoy )?(?:el |la )(?:{O} (?:estado|país|parte|nación)|(?:estado|país)(?: parte| signatario)? (?:número|n\.?[º°]) ?{N})(?! (?:en|de) (?!ratificar|firmar|adherir|suscribir|(?:la |el |este |esta )?<[TC]))(?: (?:parte|en (?:ratificar|firmar|adherirse|suscribir)\w*|signatario|firmante))?",
        _our_rank,
        "Lituania habla. Somos el Estado Parte número 51 en la Convención",
    ),
    _plain(
        "we are parties, or not",
        r"\b(?P<x>(?:aún |todavía )?no )?(?:somos (?:orgullosamente |ya )?(?:un )?(?:estados? )?(?:partes?|signatari[oa]s?|firmantes?)(?: {T}|(?= ?[.,;)]|$))|hemos (?:firmado|ratificado|suscrito)(?: {U}|(?= ?[.,;)]|$)))",
        _we_are,
        "Declaración de Lituania.\n\nSomos Estado Parte en la Convención",
    ),
    _plain(
        "our country is a party, or not",
        rf"\b{_WE},? (?P<x>(?:aún |todavía )?no )?(?:es (?:orgullosamente |ya )?(?:un )?(?:estados? )?(?:partes?|signatari[oa]s?|firmantes?)(?: {{T}}|(?= ?[.,;)]|$))|ha (?:firmado|ratificado|suscrito)(?: {{U}}|(?= ?[.,;)]|$)))",
        _we_are,
        "Declaración de Lituania.\n\nMi país es Estado Parte en la Convención",
    ),
)


def _in_force(reading: Reading, match: re.Match[str]) -> Found | None:
    day, (states, sure) = reading.value(match, "d") or reading.value(match, "e"), _speaker(reading, match)
    if day is None or not states:
        return None
    group = "d" if match.group("d") else "e"
    made = dated(reading, match, "in_force_for_state", day, states, group)
    return made if sure or made is None else replace(made, note=made.note or UNSURE)
