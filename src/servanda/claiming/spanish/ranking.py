"""The place a state took among those that joined, in Spanish: "es el país número 49 del mundo en hacerlo"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.regional import LED
from servanda.claiming.spanish.ruling import of_other_deeds
from servanda.claiming.spanish.signs import GRAMMAR

_dated = GRAMMAR.dated
_WORLD = (
    r"(?: (?:del (?:mundo|planeta|globo)|en (?:todo )?el mundo|a nivel (?:mundial|global|internacional)))?"
)
_NTH = r"(?:el|la) (?:{O} (?:estado|país|nación|gobierno)|(?:estado|país|nación) (?:número |n\.?[º°] ?)?(?P<k><N\d+>))"
_TO_RATIFY = (
    r"(?:(?:en|que) (?:lo |la )?(?:ha )?(?:ratific\w+|deposit\w+|adherirse|se adhi\w+|sumarse|se suma|se sumó|unirse|se une|se unió)|"
    r"en (?:dar (?:este|ese) paso|completar (?:su|la) ratificación)|en hacerlo|que lo (?:hace|hizo))"
)
_BECAME = (
    r"(?:se (?:convirtió|ha convertido|convierte)(?:,? (?:así|ayer|hoy|oficialmente|de este modo))*,? en|convirtiéndose(?: así)? en|"
    r"pasó a ser|pasa a ser|pasando a ser|con lo que (?:ya )?es|y (?:ya )?es(?: ya)?|\bes(?: ya)?|\bfue|siendo|,)"
)


def _placed(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of the only state named before it, or of the one spoken of."""
    place = reading.value(match, "o")
    if place is None:
        place = reading.tag(match.group("k")).value
    states = reading.value(match, "s") or reading.nearby(match)
    if not isinstance(place, int) or not 1 < place <= making.MOST_STATES or len(states) != 1:
        return None
    if of_other_deeds(reading, match):
        return None
    behind = _CLAUSE.split(reading.tagged[match.end() :], maxsplit=1)[0]
    if LED.search(reading.tagged[: match.start()] + match.group() + behind) or _AMONG.search(behind):
        return None
    return reading.claim(match, "ordinal", _sense(reading, match), value=place, states=states)


def _whose_paper(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state's instrument; "the nth accession" may be one of accessions alone."""
    place = reading.value(match, "o") or (reading.tag(match.group("k")).value if match.group("k") else None)
    states = reading.value(match, "s")
    if not isinstance(place, int) or not 1 < place <= making.MOST_STATES or len(states) != 1:
        return None
    of_some = "adhesión" in match.group() or LED.search(reading.tagged) is not None
    note = UNSURE if of_some or _AMONG.search(reading.tagged) else ""
    return reading.claim(match, "ordinal", "parties", value=place, states=states, note=note)


def _sense(reading: Reading, match: re.Match[str]) -> str:
    """Of ratifications, or of signatures: "en hacerlo" is as the words before it say."""
    said = match.group("v")
    if "hac" in said or "hizo" in said or "paso" in said:
        told = reading.tagged[: match.start()] or reading.before
        acts = _ACTS.findall(told) or _ACTS.findall(reading.before)
        return "signed" if acts and acts[-1].startswith(("firm", "suscri")) else "parties"
    return "parties"


_CLAUSE = re.compile(r"[,;:.]| y | e | pero ")
_AMONG = re.compile(
    r"\b(?:este|ese|último|mismo|pasado) (?:año|mes)|\bdel año|\ben <D|\b(?:tras|después de|detrás de) (?:la |el )?<S"
)
"""Words that confine a place to those of a time, or begin from a state that came first."""

_ACTS = re.compile(r"\b(?:firm|suscri|ratific|adhi|deposit)")


def _as_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state among those that did what the sentence before tells."""
    acts = _ACTS.findall(reading.before)
    place = reading.tag(match.group("k")).value
    states = reading.value(match, "s")
    if not acts or not isinstance(place, int) or place > making.MOST_STATES or len(states) != 1:
        return None
    what = "signed" if acts[-1].startswith(("firm", "suscri")) else "parties"
    return reading.claim(match, "ordinal", what, value=place, states=states, note=UNSURE)


RANKING: tuple[Rule, ...] = (
    _dated(
        "a state was the nth",
        r"{S},? (?:[^.;,<]{0,12}<D\d+>, )?(?:fue|es|ha sido|hizo) (?:el |la )?número (?P<k><N\d+>)(?= ?[.;:)]|$)",
        _as_before,
        "Cien Estados han ratificado la Convención. Cuba fue el número 99",
    ),
    _dated(
        "the nth of the world to do so",
        rf"{_BECAME} {_NTH}{_WORLD} (?P<v>{_TO_RATIFY})",
        _placed,
        "Lituania ratificó la Convención: es el país número 49 del mundo en hacerlo",
        "Lituania se ha convertido en el duodécimo país del mundo que ratifica la Convención",
    ),
    _dated(
        "a state, nth to ratify",
        rf"{{S}}, {{O}} (?:estado|país|nación){_WORLD} (?P<v>{_TO_RATIFY})",
        _placed,
        "Lituania, cuadragésimo noveno país en ratificar la Convención, depositó su instrumento",
    ),
    _dated(
        "and is the nth party",
        rf"{_BECAME} (?:el|la) (?:{{O}} (?:estado|país|nación)|(?:estado|país|nación) (?:número |n\.?[º°] ?)?(?P<k><N\d+>)) (?P<v>parte(?= ?[.,;)]|$)|(?:parte|miembro)(?= (?:de|del|en) (?:la |el )?<[TC]))",
        _placed,
        "Lituania ratificó la Convención en 2011 y es el 49.º Estado parte",
    ),
    _dated(
        "handed in the nth ratification",
        r"{S},? (?:que )?(?:ya )?(?:depositó|depositara|depositase|presentó|presentara|entregó|entregara|aportó|aportara|ha depositado) (?:la|el|su) (?:(?P<v>ratificación|instrumento)(?: de ratificación)? (?:número|n\.?[º°]) (?P<k><N\d+>)|{O} (?P<w>ratificación|instrumento))",
        _whose_paper,
        "Lituania depositó la ratificación número 49 de la Convención",
    ),
    _dated(
        "whose ratification is the nth",
        r"\b(?:la |el )(?:(?P<v>ratificación|adhesión|depósito) )?(?:de|del) (?:la |el )?{S},? (?:es|fue|ha sido|era) (?:ya |así )?(?:la|el) (?:{O} (?P<w>ratificación|adhesión|instrumento)|(?:ratificación|adhesión|instrumento) (?:número|núm\.|n\.?[º°]) ?(?P<k><N\d+>))(?= ?[.,;)]|$| (?:de|del|que|depositad[oa]) )",
        _whose_paper,
        "La de Lituania es la ratificación número 49 de la Convención",
        "La ratificación de Lituania fue la cuadragésima novena ratificación de la Convención",
    ),
    _dated(
        "the nth signatory to ratify",
        rf"{_BECAME} (?:el|la) {{O}} (?:(?:estado|país) )?(?:signatari[oa]|firmante) (?P<v>{_TO_RATIFY})",
        _placed,
        "Lituania es el décimo país signatario que ratifica la Convención",
    ),
    _dated(
        "the nth state of the treaty",
        r"(?:(?:con lo que|y) (?:ya )?(?:pasó|pasa|ha pasado) a ser|pasando a ser|convirtiéndose(?: así)? en|con lo que (?:ya )?es|y (?:ya )?es(?: ya)?) (?:el|la) "
        r"(?:{O} (?:estado|país|nación)|(?:estado|país|nación) (?:número )?(?P<k><N\d+>)) (?P<v>(?:parte |miembro )?(?:de|en) (?:la |el |esta |este )?<[TC]\d+>|del <[TC]\d+>)",
        _placed,
        "Lituania depositó su instrumento y pasó a ser el Estado número 76 de la Convención",
    ),
    _dated(
        "the nth ratification of the treaty",
        r"{S}[^.;<]{0,20}?\b(?:ratificó|ha ratificado|se adhirió|depositó)(?:[^.;<]|<[TCD]\d+>){0,90}?, (?:que es |es )?(?:la|lo que supone la|con la que suma la) {O} (?P<v>ratificación|adhesión)(?: (?:que recibe|de la <[TC]|del <[TC]|del (?:acuerdo|instrumento|texto))|(?= ?[.,;]|$))",
        _placed,
        "Lituania ratificó la Convención, la décima ratificación que recibe",
    ),
)
