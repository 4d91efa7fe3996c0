"""Spanish: several states that did the same, each with its day: "el primero en 2009 y el segundo en 2011", "Uruguay (2009) y
Chile (2010) la ratificaron", "México ratificó en mayo de 2009, España en junio"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import dated_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.spanish.acting import ON
from servanda.claiming.spanish.acts_told import act_told, last_told, month_of
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.signs import GRAMMAR
from servanda.dates import PartialDate

_dated = GRAMMAR.dated

_OF = re.compile(r"\b(?:de|del)(?: la| los)? $")


def _both(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Two states told together, and the day of each, in their order."""
    here = reading.places[match.start()]
    pairs = [
        item.value for item in (*reading.told, *reading.found) if item.sort == "S" and len(item.value) == 2
    ]
    named = [item for item in reading.found if item.sort == "S" and item.end <= here]
    event, sure = act_told(reading, match)
    if not pairs or not event or any(len(item.value) != 2 for item in named):
        return []
    made = []
    for state, group in zip(pairs[-1], "de", strict=True):
        day = reading.mention(match, group)
        found = dated_of(reading, match, event, day, (state,)) if day is not None else None
        if found is not None and day is not None:
            note = found.note if sure else UNSURE
            made.append(
                _narrowed(
                    replace(found, note=note), reading, found.start if group == "d" else day.start, day.end
                )
            )
    return made


def _each(pair: re.Pattern[str]) -> Make:
    """Each of several states with its day."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        event, sure = act_told(reading, match)
        if not event or _OF.search(match.string[: match.start("all")]):
            return []
        last = last_told(reading, match.start("all"))
        made: list[Found] = []
        for told in pair.finditer(match.group("all")):
            state = reading.tag(told["s"])
            day = _day(reading, told, match, last)
            if day is None or len(state.value) != 1:
                return made
            last = day.value
            found = dated_of(reading, match, event, day, state.value)
            if found is not None:
                note = "" if sure and not day.relative else UNSURE
                made.append(
                    _narrowed(replace(found, note=note, own_state=True), reading, state.start, day.end)
                )
        return made

    return make


def _narrowed(found: Found, reading: Reading, start: int, end: int) -> Found:
    """A claim that is told by these words alone."""
    return replace(found, start=start, end=end, text=reading.source[start:end])


def _in_the_year_told(reading: Reading, item: Mention, last: PartialDate | None) -> Mention:
    """A day told without its year behind another one, "Nicaragua (2 de noviembre)": of that one's year, for all one knows."""
    told = reading.source[item.start : item.end]
    if last is None or item.relative or _YEAR.search(told) or not item.value.exact:
        return item
    day = item.value.earliest
    try:
        moved = day.replace(year=last.latest.year)
    except ValueError:
        return item._replace(relative=True)
    return item._replace(value=PartialDate.of(moved), relative=True)


_YEAR = re.compile(r"\d{4}")


def _day(
    reading: Reading, told: re.Match[str], match: re.Match[str], last: PartialDate | None
) -> Mention | None:
    """The day of one of several states: a date, a year in brackets, or a month of the year told last."""
    parts = told.groupdict()
    if parts.get("d"):
        item = reading.tag(told["d"])
        if item.sort == "D":
            return _in_the_year_told(reading, item, last)
        year = item.value if isinstance(item.value, int) and 1975 <= item.value <= 2049 else None
        return item._replace(sort="D", value=PartialDate.parse(str(year))) if year else None
    return month_of(reading, told, match, last)


_IN_BRACKETS = r"<S\d+> ?\((?:(?:en|el|desde) )?<[DN]\d+>\)"
_BRACKETED = re.compile(r"(?P<s><S\d+>) ?\((?:(?:en|el|desde) )?(?P<d><[DN]\d+>)\)")
_LISTED = rf"(?P<all>{_IN_BRACKETS}(?:(?:,| y|, y|;) (?:la |el |los )?{_IN_BRACKETS}){{0,11}})"
_MONTH = "|".join(name for name in MONTHS if name.isalpha())
_AT = rf"(?:,? |,? ?\()(?:(?:lo hizo|también|luego|después|finalmente|ya) )?(?:(?:el|en|a finales de|a fines de|a principios de|a mediados de|en el año) )?(?:<D\d+>|(?:{_MONTH})\b(?! de))\)?"
_FOLLOWING = re.compile(
    rf"(?P<s><S\d+>)(?:,? |,? ?\()(?:(?:lo hizo|también|luego|después|finalmente|ya) )?(?:(?:el|en|a finales de|a fines de|a principios de|a mediados de|en el año) )?(?:(?P<d><D\d+>)|(?P<month>{_MONTH})\b)"
)
_DID = r"(?:ratific(?:ó|aron)|firm(?:ó|aron)|suscribi(?:ó|eron)|deposit(?:ó|aron)|adhiri(?:ó|eron)|hizo|hicieron|sigui(?:ó|eron))"
_DONE = r"(?:han ratificado|ratificaron|han firmado|firmaron|suscribieron|han suscrito|se adhirieron|se han adherido|depositaron (?:su|sus|el|los) instrumentos?(?: de (?:ratificación|adhesión))?)"
_DOES = r"(?: de ell[oa]s)?,?(?: (?:lo |la |se )?(?:hizo|hará|haría|ratificó|firmó|suscribió|adhirió|depositó (?:su|el) instrumento(?: de ratificación| de adhesión)?)(?: <[TC]\d+>)?)?"

EACH: tuple[Rule, ...] = (
    _dated(
        "these followed, each on its day",
        rf"\b(?:(?:le|les|la|lo) (?:siguió|siguieron|seguiría|seguirían|imitó|imitaron|secundó|secundaron)|(?:lo mismo|otro tanto|lo propio|también lo|así lo|antes lo|después lo) hicieron|seguid[oa]s? (?:por|de)) (?P<all>(?:la |el )?<S\d+>{_AT}(?:(?:,|;| y|, y|; y) (?:la |el |los )?<S\d+>{_AT}){{0,8}})",
        _each(_FOLLOWING),
        "España la ratificó en junio de 2009. Le siguieron Uruguay, en septiembre, y Nicaragua, en noviembre",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the first on a day and the second on another",
        rf"\b(?:(?:el|la) primer[oa]|aqu[ée]l(?:la)?){_DOES}{ON}{{D}},?;? ?(?:y|mientras que|pero)? ?(?:(?:el|la) (?:<O\d+>|segund[oa]|últim[oa])|[ée]st[ea]){_DOES}{ON}{{E}}(?= ?[.,;)]|$)",
        _both,
        "México y Costa Rica la han ratificado: el primero en 2009 y el segundo en 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "both, on a day and on another, respectively",
        rf"\b(?:{_DID}|(?:han|habían) (?:ratificado|firmado|suscrito))\b(?:[^.;<]|<[TCN]\d+>){{0,130}}?{ON}{{D}},? y{ON}{{E}},? respectivamente",
        _both,
        "Guatemala y Lituania ratificaron la Convención el 3 de noviembre de 2010 y el 24 de marzo de 2011, respectivamente",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state on a day, and others on theirs",
        rf"\b{_DID}\b(?:[^.;<]|<[TCS]\d+>){{0,110}}<D\d+>(?P<all>(?:(?:,|;|:| y|, y|; y) (?:la |el |los )?<S\d+>{_AT}){{1,8}})(?= ?[.;)]|$|, (?:tras|según|mientras|pero|aunque|lo que|con lo que))",
        _each(_FOLLOWING),
        "México ratificó la Convención en mayo de 2009, España en junio y Uruguay en septiembre",
        "Ecuador la ratificó en 2010; Perú, en 2012; y Bolivia, en 2013",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "these did it, each with its day in brackets",
        rf"\b(?P<v>{_DONE}|(?:la |lo |se )?(?:ratificaciones|adhesiones|firmas))(?: a)?(?: {{T}}| en (?:oslo|ottawa|nueva york))?,? ?:? ?(?:(?:los siguientes|<N\d+>) (?:países|estados):? )?(?:la |el |los )?{_LISTED}",
        _each(_BRACKETED),
        "Ratificaron la Convención Uruguay (2009), Ecuador (2010) y Perú (2012)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "each with its day in brackets, these did it",
        rf"{_LISTED},? (?:que )?(?:también |ya )*(?:lo |la )?(?P<v>{_DONE})\b",
        _each(_BRACKETED),
        "Uruguay (2009), Ecuador (2010) y Perú (2012) ratificaron la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
