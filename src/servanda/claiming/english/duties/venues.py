"""Where and when parties met, in towns told one after the other, and meetings in two parts: "met in Vientiane in November 2010
and in Beirut in September 2011", "Meetings of States Parties: Vientiane 2010, Beirut 2011", "in two parts, on ... and ..."."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.meetings import NUMBERED
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.hinting.cities import CITIES, CITY
from servanda.claiming.making import certainty, meetings
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_CITY = rf"(?P<city>{CITY.pattern})"
_TOWN = f"(?:{CITY.pattern})"
_LAND = r"(?:,? \(?(?:the )?<S\d+>\)?)?"
_ON = r",? ?\(?(?:on |in |from |between |for )?(?:the )?"
_STAY = rf"(?:in |at )?{_TOWN}{_LAND}{_ON}<[ND]\d+>\)?"
_MORE = rf"(?:(?:,|;|,? and|,? then|,? with) (?:then |again |later |lastly |finally |most recently )*{_STAY})"
_MET = r"(?:met|gathered|convened|came together|assembled|have met|(?:will|(?:are|were) (?:due |set |expected |scheduled )?to|would) (?:meet|gather|convene|come together|assemble)|meet|are meeting|gather|come together|assemble|convene)"
_PARTIES = r"(?:(?:(?:states )?parties|members|member states) (?:to|of) {U}|{U}(?:'s?)? (?:states parties|parties|members|member states))"
_PAIR = re.compile(rf"{_CITY}{_LAND}{_ON}(?P<d><[ND]\d+>)")
_BUSY = frozenset({"Geneva", "New York"})
"""Cities in which so much is said at so many meetings that a day beside them may be of any."""


def _year(reading: Reading, item: Mention) -> tuple[PartialDate | None, str]:
    """A day, or a number that can be nothing but a year; and how sure it is."""
    if item.sort == "D":
        return item.value, certainty(reading, item)
    year = item.value if isinstance(item.value, int) and 1990 <= item.value <= 2049 else None
    return (PartialDate.parse(str(year)) if year else None), ""


def _stays(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Each city with the time at which they were there."""
    made: list[Found] = []
    for pair in _PAIR.finditer(match.group("all")):
        item = reading.tag(pair["d"])
        day, note = _year(reading, item)
        if day is None:
            continue
        if _TOWARDS.search(match.string[: match.start()]):
            note = note or UNSURE
        found = reading.claim(
            match, "date", "gathered", value=str(day), date=day, about=CITIES[pair["city"]].name, note=note
        )
        if found is not None:
            first = reading.places[match.start("all") + pair.start()]
            made.append(replace(found, start=first, end=item.end, text=reading.source[first : item.end]))
    return made


def _in_a_town(reading: Reading, match: re.Match[str]) -> Found | None:
    """The days of a numbered meeting, its town before them: other things happen in cities where all meet."""
    made = meetings.firm(reading, match)
    if made is None or CITIES[match.group("city")].name in _BUSY:
        return None
    before, day = match.string[: match.start()], reading.mention(match, "d")
    of_a_paper = day is not None and day.value.exact and _PAPER.search(before)
    return replace(made, note=UNSURE) if of_a_paper or _TOWARDS.search(before) else made


_PAPER = re.compile(
    r"\b(?:report|statement|speech|remarks|address|message|document|letter|summary|decision)s?\b[^.;]{0,60}$"
)
"""What has a day of its own, behind the meeting it is of."""


_TOWARDS = re.compile(
    r"\b(?:prepar\w*|towards?|for|ahead of|before|prior to|regional|workshop|seminar|run-up|lead-up|since|after|following)\b[^.;]{0,40}$"
)
"""Words before a meeting by which the town and the days behind it may be those of another."""


def _somewhere(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The same of parties that met: at a workshop of some of them, it may be."""
    return [replace(found, note=found.note or UNSURE) for found in _stays(reading, match)]


def _parts(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Both parts of a meeting that was held in two."""
    first = meetings.firm(reading, match)
    second = reading.mention(match, "e")
    if first is None or second is None:
        return []
    day = replace(
        first,
        date=second.value,
        value=str(second.value),
        note=certainty(reading, second),
        start=second.start,
        end=second.end,
        text=reading.source[second.start : second.end],
    )
    return [replace(first, end=second.start, text=reading.source[first.start : second.start]), day]


VENUES: tuple[Rule, ...] = (
    rule(
        "a meeting in two parts, on",
        rf"{NUMBERED}(?:(?!<D)[^.;]){{0,110}}?\b(?:in|into) (?:two|<N\d+>) (?:parts|segments|sessions|phases|stages)(?:(?!<D)[^.;]){{0,60}}? (?:on |in |from )?{{D}}(?:(?!<D)[^.;]){{0,60}}?(?:and|,)(?:(?!<D)[^.;]){{0,50}}? (?:on |in |from )?{{E}}",
        _parts,
        "The Second Review Conference of the Convention was held in two parts, on 25-27 November 2020 and 20-21 September 2021",
    ),
    rule(
        "a meeting held on days, and on others",
        rf"{NUMBERED},? (?:which )?(?:was )?(?:held|convened)(?: virtually| online)?(?: (?:in|at) {_TOWN})? (?:on |in ){{D}},? and (?:then |again )?(?:in {_TOWN} )?(?:on |in )?{{E}}",
        _parts,
        "The Second Review Conference of the Convention was held in November 2020 and September 2021",
    ),
    rule(
        "a meeting, its town and its days",
        rf"{NUMBERED},?(?: (?:which )?(?:was|is|is to be|will be) (?:held|convened|hosted)| took place)?,?(?: ?[–—-])? (?:in |at )?{_CITY}{_LAND},? (?:on |in |from |between )?(?:the )?{{D}}(?! ?[–—-])",
        _in_a_town,
        "Vientiane Action Plan, adopted at the First Meeting of States Parties to the Convention, Vientiane, November 2010",
    ),
    rule(
        "on a day a town hosted a meeting",
        rf"\b(?:on|in|from|between) (?:the )?{{D}},? (?:the (?:city|town|capital) of )?{_CITY}{_LAND},? (?:hosted|hosts|will host|was host to|welcomed|played host to) (?:the )?{NUMBERED}",
        meetings.firm,
        "Between 7 and 11 September 2015 Dubrovnik hosted the First Review Conference of the Convention",
    ),
    rule(
        "a meeting ran from",
        rf"(?:^|[;:] ?)(?:the )?{NUMBERED}(?:, (?:presided over|presided <H\d+>|chaired|hosted|led) by (?:the )?<S\d+>,)? (?:ran|lasted|runs|sat) (?:on |from |between )?(?:the )?{{D}}",
        meetings.firm,
        "The Eleventh Meeting of States Parties to the Convention, chaired by Iraq, ran from 11 to 14 September 2023",
    ),
    rule(
        "the parties met in towns, on days",
        rf"{_PARTIES} (?:have |first |last |then )*{_MET}(?: for the first time| again| formally| each year| annually)* (?P<all>{_STAY}{_MORE}{{0,7}})",
        _somewhere,
        "The parties to the Mine Ban Treaty met in Nairobi in November 2004 and in Cartagena in December 2009",
    ),
    rule(
        "meetings, by town and year",
        rf"(?:meetings?|conferences?|assembl(?:y|ies)) of (?:the )?(?:states )?parties(?: (?:to|of) {{T}})?(?: (?:were|was|have been) held|,? so far)?(?::| in)? (?P<all>{_STAY}{_MORE}{{1,14}})",
        _stays,
        "Meetings of States Parties to the Mine Ban Treaty: Zagreb 2005, Dead Sea 2007, Phnom Penh 2011",
    ),
    rule(
        "review conferences, by town and year",
        rf"(?:{{T}}(?:'s?)? )?review conferences(?: (?:to|of) {{U}})?(?: (?:were|was|have been) held|,? so far)?(?::| in)? (?P<all>{_STAY}{_MORE}{{1,14}})",
        _stays,
        "The Mine Ban Treaty's review conferences were held in Nairobi in 2004, Cartagena in 2009 and Maputo in 2014",
    ),
)
