"""Spanish: the day of a deed told beside another, of a state in front: "ratificó la Convención y depositó su instrumento en Nueva
York el", "fue el primer país de la región en ratificarla, el", "Haití y Jamaica, que firmaron en 2009"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.romance.making.papers import of_no_other_paper
from servanda.claiming.spanish.acts_told import act_told, careful
from servanda.claiming.spanish.dating import CHAMBER, ON
from servanda.claiming.spanish.deeds import NO_OTHER
from servanda.claiming.spanish.signs import GRAMMAR, IT

_dated = GRAMMAR.dated

_PAPER = r"(?:su|el) (?:(?:correspondiente|respectivo) )?instrumento(?: de (?:ratificación|adhesión|aceptación|aprobación))?"
_LODGES = rf"(?:depositó|entregó|presentó|consignó|depositar|entregar) {_PAPER}(?:,? (?:en|ante) [^.;,<]{{1,50}},?)?"
_FIRST = r"(?:el |la )?primer[oa]? (?:(?:y únic[oa] )?(?:estado|país|nación) )?(?:(?:firmante |signatari[oa] )?[^.;,<]{0,45}? )?"
_TO_RATIFY = rf"(?:(?:en|que) (?:lo |la )?(?:ratific(?:ar|ó|ara)|depositar {_PAPER})(?:l?[oa])?)"


def _of_each(event: str) -> Make:
    """The day on which the states ``s`` did something together; another may be wrong of one of them alone."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.value(match, "s")
        if day is None or not states:
            return None
        made = dated(reading, match, event, day, tuple(states))
        if made is None:
            return None
        return replace(made, note=made.note or UNSURE) if CHAMBER.search(reading.tagged) else made

    return make


_deposited = _of_each("deposit")


def _of_the_one(event: str) -> Make:
    """The day of an act of the state told before; where several are, it may be of another."""
    made_of = of_subject(event)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = made_of(reading, match)
        here = reading.places[match.start()]
        told = {item.value for item in reading.found if item.sort == "S" and item.end <= here}
        if len(told) < 2 or not isinstance(made, Found):
            return made
        return replace(made, note=made.note or UNSURE)

    return make


def _as_first(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the state told before was the first; of a parliament it may be another step."""
    made = of_subject("deposit")(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, note=made.note or UNSURE) if CHAMBER.search(reading.tagged) else made


SECOND_DEEDS: tuple[Rule, ...] = (
    _dated(
        "ratified it, and deposited its instrument on",
        rf"{{S}},? (?:que )?(?:ya )?(?:ha |había )?(?:ratificó|aprobó|aceptó|firmó|suscribió|ratificado|aprobado|firmado|completó|culminó|concluyó)(?:[^.;<]|<[TCD]\d+>){{1,90}}?,? y (?:luego |posteriormente |finalmente |ya )?{_LODGES}{ON}{{D}}",
        _deposited,
        "Costa Rica ratificó la Convención y depositó su instrumento en Nueva York el 28 de abril de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the first to ratify it, on its day",
        rf"(?:{{S}}|\b(?:fue|es|era|ha sido|resultó|convirtió en|convierte en|como|y)),? (?:que )?(?:(?:fue|es|era|ha sido|se (?:convirtió|convierte|ha convertido) en) )?(?:así |también )?{_FIRST}{_TO_RATIFY}(?: {{T}}| {IT})?,? (?:y (?:en )?{_LODGES},? ?)?(?:lo que hizo |ya |cosa que hizo )?(?:el|en|con fecha) (?:de )?{{D}}",
        lambda r, m: _as_first(r, m),
        "México fue el primer país latinoamericano que ratificó la Convención, el 6 de mayo de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "states that signed it on",
        rf"{{S}},? que (?:ya )?(?:lo |la )?(?:firmaron|firmó|suscribieron|suscribió|habían firmado|había firmado)(?: {{T}}| {IT})?(?: en (?:oslo|ottawa|nueva york|parís|ginebra))?{ON}{{D}}{NO_OTHER}",
        of_no_other_paper(_of_each("signature")),
        "Haití y Jamaica, que firmaron la Convención en 2009, no la han ratificado",
    ),
    _dated(
        "states that ratified it on",
        rf"{{S}},? que (?:ya )?(?:lo |la |se )?(?:ratificaron|ratificó|adhirieron|habían ratificado|había ratificado)(?: (?:a )?{{T}}| {IT})?{ON}{{D}}{NO_OTHER}",
        _deposited,
        "España y México, que ratificaron la Convención en 2009, la cumplen",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    *(
        _dated(
            f"the treaty, which it {name} on",
            rf"<[TC]\d+>(?: \([^()<]{{1,30}}\))?,? que (?:ya |también )?(?:había |ha )?(?:{verb}){ON}{{D}}(?!,? (?:por|el|la|los|las|su|un|una)\b| <S)",
            _of_the_one(event),
            example,
            marks=marks,
        )
        for name, verb, event, marks, example in (
            (
                "signed",
                "firmado|suscrito|firmó|suscribió",
                "signature",
                Mark.NONE,
                "España ratificó la Convención, que había firmado el 3 de diciembre de 2008",
            ),
            (
                "ratified",
                "ratificado|ratificó",
                "deposit",
                Mark.MAY_BE_DOMESTIC,
                "España cumple la Convención, que ratificó el 17 de junio de 2009",
            ),
        )
    ),
    _dated(
        "after having deposited its instrument on",
        rf"\b(?:tras|después de|luego de|al) (?:haber )?(?:deposit|entreg|present)(?:ar|ado) {_PAPER}(?: {{T}})?(?:,? (?:en|ante) [^.;,<]{{1,50}},?)?{ON}{{D}}",
        _of_the_one("deposit"),
        "España es el décimo país en ratificar la Convención, tras depositar su instrumento el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the treaty, in which it came on",
        rf"<[TC]\d+>,? (?:en|a) (?:la|el) que (?:ya )?(?:entró|ingresó|se (?:integró|incorporó|sumó|unió|adhirió)){ON}{{D}}",
        _of_the_one("joined"),
        "Lituania abandona la Convención, a la que se sumó en 2011",
    ),
    _dated(
        "the latest being a state, on",
        r"\b(?:siendo|como) (?:la |el )?{S},? (?:el|la) (?:más reciente|últim[oa]|primer[oa])(?: (?:de ell[oa]s|país|estado))?(?: en (?:hacerlo|ratificar(?:l[oa])?|adherirse|sumarse|unirse|firmar(?:l[oa])?))?,? (?:el|en) {D}",
        lambda r, m: _latest(r, m),
        "Varios países han ratificado la Convención, siendo España el más reciente, el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)


def _latest(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of the last, or the first, of those told before, who did what is told of them."""
    day, states, (event, sure) = (
        reading.value(match, "d"),
        reading.value(match, "s"),
        act_told(reading, match),
    )
    if day is None or not states or not event:
        return None
    return careful(dated(reading, match, event, day, tuple(states)), sure=sure)
