"""Spanish: days of acts whose verb was told before, of others: "Perú lo hizo en 2012", "el primero en 2009 y el segundo en
2011", "Uruguay (2009) y Chile (2010) la ratificaron".

Such a day may be called wrong where all that was told before is one sort of act of states, and nothing else that states do.
"""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import dated, dated_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.romance import spoken_of
from servanda.claiming.spanish.acting import ON
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR
from servanda.dates import PartialDate

_dated = GRAMMAR.dated

_SIGNED = re.compile(r"\b(?:firm(?!es)|suscri|rubric)")
_JOINED = re.compile(
    r"\b(?:adhiri|adhier|adherid|adhesi|accedi|(?:se|ha|han) (?:sum|un)(?:ó|ieron|aron|ado|ido|iría)\b)"
)
_BOUND = re.compile(r"\b(?:ratific|refrend|deposit|instrumento)")
_OTHER_DEEDS = re.compile(
    r"\b(?:no|nunca|sin|destru|complet|termin|desmin|inform|plazo|pr[óo]rrog|ley(?:es)?\b|congres|parlament|senado|diputad|"
    r"cámara|asamblea legis|asamblea nacional|gabinete|consejo de|retir|denunci|notific|anunci|aprob|promet|vot|acog|presid|pidi|"
    r"solicit|contribu|reuni|prohib|en vigor|(?:ratificar|firmar|suscribir|adherirse|adherir)\b)"
)
"""What else states do, or have not done; one of them may be what others did too."""


_LEFT = re.compile(r"\b(?:retirada|retiro|denuncia|salida|retir[óa]|retiraron|denunci[óa]|abandon)")
_NOTICE = re.compile(r"\b(?:notific|deposit|comunic)")
_AT_HOME = re.compile(
    r"\b(?:no|nunca|sin|ley(?:es)?\b|congres|parlament|senado|seimas|diputad|anunci|aprob|vot|surt|efect|vigor)"
)


def _told(text: str) -> tuple[str, bool]:
    """What a text says last that states did, and whether it says nothing else of them."""
    if _LEFT.search(text) and _SIGNED.search(text) is None and "ratific" not in text:
        return "withdrawal_notice", _AT_HOME.search(text) is None and _NOTICE.search(text) is not None
    ends = {
        event: max(found.end() for found in spans)
        for event, words in (("signature", _SIGNED), ("joined", _JOINED), ("deposit", _BOUND))
        if (spans := list(words.finditer(text)))
    }
    if not ends:
        return "", False
    event = max(ends, key=lambda name: ends[name])
    return event, len(ends) == 1 and _OTHER_DEEDS.search(text) is None


def act_told(reading: Reading, match: re.Match[str]) -> tuple[str, bool]:
    """The act meant: that of the words themselves, else of the sentence up to them, else of the sentence before."""
    event, sure = _told(match.group())
    if event:
        return event, sure
    here = match.string[: match.start()]
    event, sure = _told(here)
    if event:
        return event, sure
    event, sure = _told(reading.before)
    return event, sure and "<S" in reading.before and _GOES_ON.fullmatch(here) is not None


_GOES_ON = re.compile(
    r"(?:<[SDTC]\d+>|[^\w<]|\b(?:y|e|pero|mientras|que|en|el|la|los|las|por su parte|a su vez|después|luego|también|más tarde|además|solo|sólo|país|países|estado|"
    r"vecin[oa]s?|ambos|ambas|todos)\b)*"
)
"""What may stand ahead of who did so too; another verb may be what they did."""


def _careful(made: Found | None, *, sure: bool) -> Found | None:
    if sure or made is None:
        return made
    return replace(made, note=UNSURE if made.note == YEARLESS else made.note or UNSURE)


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
        return _careful(dated(reading, match, event, day, states), sure=sure)
    month = _month_of(reading, match, match, _last_told(reading, match.start("month")))
    return _careful(dated_of(reading, match, event, month, states), sure=sure) if month else None


def _these(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the states behind the verb did what it says."""
    day, states, (event, _) = reading.value(match, "d"), reading.value(match, "s"), _told(match.group("v"))
    if day is None or not states:
        return None
    return dated(reading, match, event or "joined", day, tuple(states))


def _not_until(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day until which a state waited to do what the words themselves name."""
    day, (states, named) = reading.value(match, "d"), spoken_of(reading, match)
    event, _ = _told(match.group())
    if day is None or len(states) != 1 or not event:
        return None
    doubtful = _CHAMBER.search(match.string) is not None
    return _careful(dated(reading, match, event, day, states), sure=named and not doubtful)


_CHAMBER = re.compile(r"\b(?:congres|parlament|senad|diputad|cámara|asamblea|cortes|pleno)")


def _instrument(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which "the instrument" of the state spoken of was deposited."""
    day, (states, named) = reading.value(match, "d"), spoken_of(reading, match)
    if day is None or len(states) != 1:
        return None
    return _careful(dated(reading, match, "deposit", day, states), sure=named)


def _party_too(reading: Reading, match: re.Match[str]) -> Found | None:
    """Since when a state is a party, as another was told to be."""
    day, states = reading.value(match, "d"), reading.value(match, "s")
    told = f"{reading.before} {match.string[: match.start()]}"
    if day is None or not _PARTY_SINCE.search(told):
        return None
    made = dated(reading, match, "in_force_for_state", day, states)
    return _careful(made, sure=False)


_PARTY_SINCE = re.compile(r"\b(?:partes?|miembros?)\b[^.;]{0,60} desde ")


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
        last = _last_told(reading, match.start("all"))
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


def _day(
    reading: Reading, told: re.Match[str], match: re.Match[str], last: PartialDate | None
) -> Mention | None:
    """The day of one of several states: a date, a year in brackets, or a month of the year told last."""
    parts = told.groupdict()
    if parts.get("d"):
        item = reading.tag(told["d"])
        if item.sort == "D":
            return item
        year = item.value if isinstance(item.value, int) and 1975 <= item.value <= 2049 else None
        return item._replace(sort="D", value=PartialDate.parse(str(year))) if year else None
    return _month_of(reading, told, match, last)


def _last_told(reading: Reading, place: int) -> PartialDate | None:
    """The last day told before a place of the sentence, or else by the sentence before."""
    here = reading.places[place]
    before = [item.value for item in reading.found if item.sort == "D" and item.end <= here]
    return before[-1] if before else reading.then


def _month_of(
    reading: Reading, told: re.Match[str], match: re.Match[str], last: PartialDate | None
) -> Mention | None:
    """A month without its year that comes after another of its year, told before."""
    month = MONTHS[told["month"]]
    if last is None:
        return None
    # "Two ratified in 2009: Mexico, in May": a month of that year.
    within = _is_a_year(last) and told is not match and match.group("all").startswith(":")
    if not within and ((last.latest - last.earliest).days > _A_MONTH or month < last.earliest.month):
        return None
    at = told.start("month") + (match.start("all") if told is not match else 0)
    begun = reading.places[at]
    day = PartialDate.parse(f"{last.earliest.year:04d}-{month:02d}")
    return Mention("D", begun, begun + len(told["month"]), day)


def _is_a_year(day: PartialDate) -> bool:
    return 363 < (day.latest - day.earliest).days < 367


_A_MONTH = 31

_IN_BRACKETS = r"<S\d+> ?\((?:(?:en|el|desde) )?<[DN]\d+>\)"
_BRACKETED = re.compile(r"(?P<s><S\d+>) ?\((?:(?:en|el|desde) )?(?P<d><[DN]\d+>)\)")
_LISTED = rf"(?P<all>{_IN_BRACKETS}(?:(?:,| y|, y|;) (?:la |el |los )?{_IN_BRACKETS}){{0,11}})"
_MONTH = "|".join(name for name in MONTHS if name.isalpha())
_AT = rf",? (?:(?:lo hizo|también|luego|después|finalmente|ya) )?(?:(?:el|en|a finales de|a fines de|a principios de|a mediados de|en el año) )?(?:<D\d+>|(?:{_MONTH})\b(?! de))"
_FOLLOWING = re.compile(
    rf"(?P<s><S\d+>),? (?:(?:lo hizo|también|luego|después|finalmente|ya) )?(?:(?:el|en|a finales de|a fines de|a principios de|a mediados de|en el año) )?(?:(?P<d><D\d+>)|(?P<month>{_MONTH})\b)"
)
_DID = r"(?:ratific(?:ó|aron)|firm(?:ó|aron)|suscribi(?:ó|eron)|deposit(?:ó|aron)|adhiri(?:ó|eron)|hizo|hicieron|sigui(?:ó|eron))"
_DONE = r"(?:han ratificado|ratificaron|han firmado|firmaron|suscribieron|han suscrito|se adhirieron|se han adherido|depositaron (?:su|sus|el|los) instrumentos?(?: de (?:ratificación|adhesión))?)"
_LATER = (
    r"(?:,? (?:más tarde|después|también|en (?:nueva york|oslo|ottawa)|un (?:año|mes|día) (?:más tarde|después)|"
    r"<N\d+> (?:años|meses|semanas|días) (?:más tarde|después)|el mismo año|ese mismo año)){0,2}"
)
_DOES = r"(?: de ell[oa]s)?,?(?: (?:lo |la |se )?(?:hizo|hará|haría|ratificó|firmó|suscribió|adhirió|depositó (?:su|el) instrumento(?: de ratificación| de adhesión)?)(?: <[TC]\d+>)?)?"
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
