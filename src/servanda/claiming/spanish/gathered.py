"""Spanish: days of meetings told by who held or hosted them, or in brackets behind their number: "celebró su primera reunión
en Vientián del 9 al 12 de noviembre de 2010", "Managua acogió en septiembre de 2001 la tercera reunión"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import meetings
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.doing import NUMBERED, OF_STATES
from servanda.claiming.spanish.signs import GRAMMAR

_plain = GRAMMAR.plain

_AHEAD = re.compile(
    r"(?:^|[.;:] )(?:la |el |los )?(?:<S\d+>|<T\d+>|[a-zñáéíóú]+(?: [a-zñáéíóú]+){0,2})(?:,? \(?<S\d+>\)?,?)? $"
)
"""The state, town or treaty that has a meeting, where nothing but it stands before the verb."""
_ON = r"(?:,? ?(?:el|los|en|del|de|desde|entre|los días|el día|durante)(?! ?\w))*,? ?(?:<N\d+> al )?"
_WHERE = r"(?:,? en (?:la (?:ciudad|capital) de )?(?!<)[^.;<,()]{3,40}?(?:,? ?\(?(?:<S\d+>)\)?)?)?"
_OF_IT = r"(?: (?:en|de|del|a) (?:la |el |esta |este |dicha )?<[TC]\d+>)?"


def _held(sure: re.Pattern[str] | None = None) -> Make:
    """The day of a numbered meeting; another may be wrong where ``sure``, or nothing at all, must stand before."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = meetings.meeting()(reading, match)
        day = reading.mention(match, "d")
        if not isinstance(made, Found) or day is None or not made.about:
            return None
        head = match.string[: match.start()]
        plain = (sure is None or sure.search(head) is not None) and _BODY.search(
            head or reading.before
        ) is None
        if _LABEL.match(match.group()) or (
            ";" in match.string[match.end() :].split("<T")[0] and "<T" not in match.string[: match.end()]
        ):
            plain = False
        if _PLANNED.search(match.group()) or not plain:
            return replace(made, note=UNSURE)
        return replace(made, note=meetings.how_sure(reading, day)) if made.note == UNSURE else made

    return make


_PLANNED = re.compile(
    r"será|serán|celebrará|tendrá|acogerá|albergará|reunirá|prevé|previst|programad|realizará|propuso|ofreci"
)
_BODY = re.compile(
    r"\b(?:comité|grupo|comisión|consejo|coordinación|mesa|oficina|red|foro|coalición|equipo|panel)\b"
)
"""Who else of a treaty meets, besides its parties."""
_LABEL = re.compile(r"\W*(?:<O\d+>|primera|segunda|[ivx]+) reunión ?[:|,–-]")
"""A label that says of whom the meeting is nowhere."""
_ANYTHING = re.compile(r"(?:<[TC]\d+>|\bestados partes?)(?:,? que)? $|(?:^|[.;:] )$")

GATHERED: tuple[Rule, ...] = (
    _plain(
        "held its nth meeting on",
        rf"\b(?:celebr(?:ó|aron|a|an)|tuv(?:o|ieron)|realiz(?:ó|aron)|llev(?:ó|aron) a cabo|mantuv(?:o|ieron)) su (?P<meet>(?:<O\d+>|primera|segunda|[ivx]{{1,6}}) (?:reunión|asamblea|conferencia (?:de examen|de revisión|de los estados partes|de estados partes))(?: {OF_STATES})?){_OF_IT}{_WHERE}{_ON}{{D}}",
        _held(_ANYTHING),
        "La Convención celebró su primera reunión en Vientián del 9 al 12 de noviembre de 2010",
    ),
    _plain(
        "a place had the nth meeting on",
        rf"\b(?:acog(?:ió|e|erá)|alberg(?:ó|a|ará)|aloj(?:ó|a)|(?:fue|es|será) (?:la )?(?:sede|anfitriona?)(?: de)?|recibi(?:ó)|organiz(?:ó|a)),?{_ON}{{D}},?{_WHERE},? (?:a |de )?(?:la |el )?{NUMBERED}",
        _held(_AHEAD),
        "Managua acogió en septiembre de 2001 la tercera reunión de los Estados Partes en la Convención",
    ),
    _plain(
        "a place had on its days the nth meeting",
        rf"\b(?:acog(?:ió|e|erá)|alberg(?:ó|a|ará)|aloj(?:ó|a)|(?:fue|es|será) (?:la )?(?:sede|anfitriona?) de|recibi(?:ó)|organiz(?:ó|a)) (?:a )?(?:la |el )?{NUMBERED}{_WHERE}{_ON}{{D}}",
        _held(_AHEAD),
        "Zambia acogió la cuarta reunión de los Estados Partes en la Convención en septiembre de 2013",
    ),
    _plain(
        "the nth meeting, and in brackets its days",
        rf"{NUMBERED}{_WHERE},? ?\((?:en )?(?:[^().;<]{{2,40}}?,? ?(?:<S\d+>,? )?)?{_ON}{{D}}(?:, [^()<]{{2,30}}(?:<S\d+>)?)?\)",
        _held(),
        "La Tercera Reunión de los Estados Partes (Oslo, 11 a 14 de septiembre de 2012)",
    ),
    _plain(
        "a label: the nth meeting, and its days",
        rf"^\W*(?P<meet>(?:<O\d+>|primera|segunda|[ivx]{{1,6}}) (?:reunión|conferencia de examen|conferencia de revisión)(?: {OF_STATES})?){_OF_IT} ?[:|,–-] ?(?:(?:en )?[a-zñáéíóú ]{{3,20}}(?:,? ?\(?<S\d+>\)?)?,? ?)?\(?{_ON}{{D}}",
        _held(),
        "Primera reunión de los Estados Partes: Vientián, 9 a 12 de noviembre de 2010",
    ),
    _plain(
        "a label: who presides over the nth meeting",
        rf"^\W*presiden(?:cia|te|ta) (?:de|del) (?:la |el )?{NUMBERED} ?[:|–-] ?(?:la |el |los )?{{S}}",
        meetings.of_meeting("president"),
        "Presidencia de la Tercera Reunión de los Estados Partes: Noruega",
    ),
    _plain(
        "a line of a chronology: the nth meeting",
        r"^\W*{D} ?[:–—-] ?(?:[a-zñáéíóú ]{3,20}?(?:, ?| acoge | acogió ))?(?:la )?(?P<meet>(?:<O\d+>|primera|segunda) (?:reunión|conferencia de examen|conferencia de revisión))(?= ?[.,;]|$| de )",
        meetings.meeting(loose=True),
        "Noviembre de 2010: Primera Reunión, Vientián",
    ),
)
