"""Spanish: the day of an act whose verb was told before, of others ("Perú lo hizo en 2012", "el instrumento fue depositado el")."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import dated, dated_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import spoken_of
from servanda.claiming.spanish.acting import ON
from servanda.claiming.spanish.acts_told import act_told, careful, last_told, month_of, told
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR

_dated = GRAMMAR.dated


def _of_something(match: re.Match[str]) -> bool:
    """Whether it is something of a state's that did so ("el Congreso de Chile"), or did so with something else."""
    led = match.groupdict().get("s") is not None and _OF.search(match.string[: match.start("s")]) is not None
    return led or _WITH.match(match.string, match.end()) is not None


_OF = re.compile(r"\b(?:de|del)(?: la| los)? $")
_WITH = re.compile(r",? (?:con|respecto|en relación|para|al|a)\b")


def _did_so(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which a state did what was told before it, of others."""
    states, named = spoken_of(reading, match)
    event, sure = act_told(reading, match)
    if len(states) != 1 or not event:
        return None
    sure = sure and named and not _of_something(match)
    day = reading.value(match, "d")
    if day is not None:
        return careful(dated(reading, match, event, day, states), sure=sure)
    month = month_of(reading, match, match, last_told(reading, match.start("month")))
    return careful(dated_of(reading, match, event, month, states), sure=sure) if month else None


def _these(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the states behind the verb did what it says."""
    day, states, (event, _) = reading.value(match, "d"), reading.value(match, "s"), told(match.group("v"))
    if day is None or not states:
        return None
    return dated(reading, match, event or "joined", day, tuple(states))


def _not_until(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day until which a state waited to do what the words themselves name."""
    day, (states, named) = reading.value(match, "d"), spoken_of(reading, match)
    event, _ = told(match.group())
    if day is None or len(states) != 1 or not event:
        return None
    doubtful = _CHAMBER.search(match.string) is not None
    return careful(dated(reading, match, event, day, states), sure=named and not doubtful)


_CHAMBER = re.compile(r"\b(?:congres|parlament|senad|diputad|cámara|asamblea|cortes|pleno)")


def _instrument(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which "the instrument" of the state spoken of was deposited."""
    day, (states, named) = reading.value(match, "d"), spoken_of(reading, match)
    if day is None or len(states) != 1:
        return None
    return careful(dated(reading, match, "deposit", day, states), sure=named)


def _party_too(reading: Reading, match: re.Match[str]) -> Found | None:
    """Since when a state is a party, as another was told to be."""
    day, states = reading.value(match, "d"), reading.value(match, "s")
    told = f"{reading.before} {match.string[: match.start()]}"
    if day is None or not _PARTY_SINCE.search(told):
        return None
    made = dated(reading, match, "in_force_for_state", day, states)
    return careful(made, sure=False)


_PARTY_SINCE = re.compile(r"\b(?:partes?|miembros?)\b[^.;]{0,60} desde ")

_MONTH = "|".join(name for name in MONTHS if name.isalpha())
_LATER = (
    r"(?:,? (?:más tarde|después|también|en (?:nueva york|oslo|ottawa)|un (?:año|mes|día) (?:más tarde|después)|"
    r"<N\d+> (?:años|meses|semanas|días) (?:más tarde|después)|el mismo año|ese mismo año)){0,2}"
)
_ON_DAY = rf"{ON}(?:{{D}}|(?P<month>{_MONTH})\b(?! (?:de|del|<)))"
_WHO = rf"(?:{{S}}|{COUNTRY}),?(?: (?:por su parte|en cambio|a su vez|sin embargo),)?"

ECHOES: tuple[Rule, ...] = (
    _dated(
        "did so, as was told, on",
        rf"{_WHO} (?:que )?(?:(?:también|ya|solo|sólo|finalmente|recién) )?(?:(?:lo|la) (?:hizo|hicieron|ha hecho|había hecho)|hizo (?:lo mismo|lo propio|otro tanto)|siguió (?:su ejemplo|sus pasos)|(?:la|lo|le|les) (?:siguió|imitó|secundó)){_LATER}{_ON_DAY}",
        _did_so,
        "Ecuador la ratificó en 2010. Perú lo hizo en septiembre de 2012",
        "Ecuador la ratificó en 2010 y Perú hizo lo propio en 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the like was done by a state on",
        rf"\b(?:(?:lo mismo|otro tanto|lo propio|también lo|así lo|antes lo|después lo|luego lo|más tarde lo) (?:hizo|haría)) (?:la |el )?{{S}}{_LATER}{_ON_DAY}",
        _did_so,
        "Ecuador la ratificó en 2010. Otro tanto hizo Perú en 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on a day did it these",
        r"(?:^|[.;:,] |\by )(?:el |en |desde )?{D},? (?:lo |la |se )?(?P<v>ratific(?:ó|aron)|firm(?:ó|aron)|suscribi(?:ó|eron)|adhiri(?:ó|eron)|sum(?:ó|aron)|uni(?:ó|eron))(?: a)? {T},? (?:la |el |los )?{S}(?= ?[.;)]|$|, y\b|,? entre otr)",
        _these,
        "En 2011 se adhirieron a la Convención Lituania y Granada",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "did not until",
        rf"{_WHO} (?:que )?(?:no (?:lo |la |se )?(?:ratificó|firmó|suscribió|adhirió|depositó su instrumento[^.;<]{{0,50}}?)(?: {{T}})? (?:sino )?hasta|(?:esperó|aguardó|tardó)(?: <N\d+> años)? (?:hasta|a)) (?:el |el año |finales de |fines de )?{{D}}(?: para (?:ratificar|firmar|adherirse|suscribir)\w*|(?= ?[.,;)]|$))",
        _not_until,
        "España firmó en 2008, pero Chile no la ratificó hasta diciembre de 2010",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "its instrument was deposited on",
        rf"\b(?:(?:el|su|dicho|ese) (?:correspondiente |respectivo )?instrumento(?: de (?:ratificación|adhesión|aceptación|aprobación))? (?:fue|quedó|ha sido|había sido|se)|(?:el|su) depósito (?:del (?:correspondiente |respectivo )?instrumento|de (?:su|el|dicho) instrumento)(?: de (?:ratificación|adhesión))?,?) (?:formalmente |oficialmente )?(?:depositado|depositó|entregado|entregó|presentado|consignado|tuvo lugar|se (?:produjo|realizó|efectuó|hizo|verificó)|fue|data)(?: (?:en|ante) [^.;,<]{{1,50}})?{ON}{{D}}",
        _instrument,
        "Perú ratificó la Convención. El instrumento fue depositado el 26 de septiembre de 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a party too since",
        rf"(?:^|[,;] |\by )(?:también(?: lo es| lo son)?|igualmente|lo mismo que)?(?:,? )?(?:la |el )?{{S}},? desde{ON}{{D}}",
        _party_too,
        "Honduras es parte en la Convención desde 2012. También El Salvador, desde 2011",
    ),
)
