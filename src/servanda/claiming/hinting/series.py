"""Meetings told by their places and days alone, one after another: "Vientiane, November 2010; Beirut, September 2011", "in
Laos (2010) and Lebanon (2011)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.cities import CITIES, CITY, City
from servanda.claiming.hinting.gathered import gatherings, meetings
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, day_of
from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_LAND = r"(?:,? ?\(?<S\d+>\)?)?"
_TO_DAY = r" ?[,:(–-]? ?(?:(?:in|on|from|the|en|el|los|del|de|desde|le|du|au|days?|d[ií]as?)(?: |(?=<)))*(?P<day><[DN]\d+>)"
_IN_A_CITY = re.compile(rf"(?P<city>{CITY.pattern}){_LAND}{_TO_DAY}")
_LINE = re.compile(rf"\W*(?P<day><[DN]\d+>) ?[:–-] ?(?P<city>{CITY.pattern}){_LAND}\W*")
_IN_A_STATE = re.compile(
    r"(?:\b(?:in|en|à|au|aux|y|et|and)|[:,;]) (?:the |la |le |el |los |l')?(?P<state><S\d+>) ?\((?P<day><[DN]\d+>)\)"
)


def series(
    reading: Reading, hints: Hints, found: Sequence[Found], *, here: bool
) -> Iterator[tuple[int, Iterator[Found]]]:
    """The days right behind the cities or states that a sentence on meetings names, with the place of each; ``here`` where
    the sentence may itself have words for them."""
    line = _LINE.fullmatch(reading.tagged)
    if line is not None:  # a chronology: "December 2007: Vienna"
        yield from _told(line, (CITIES[line["city"]],), reading, found)
        return
    states = list(_IN_A_STATE.finditer(reading.tagged)) if "> (<" in reading.tagged else []
    cities = list(_IN_A_CITY.finditer(reading.tagged)) if here else []
    if len(states) < _SEVERAL and not cities:
        return
    named = bool(meetings(reading, hints))
    gathered = named or any(match.lastgroup == "conference" for match in gatherings(reading, hints))
    if not gathered and hints.meeting.search(reading.before) is None:
        return
    # The days of one meeting, told by its name, are read beside that.
    for match in cities if len(cities) >= _SEVERAL or not named else ():
        yield from _told(match, (CITIES[match["city"]],), reading, found)
    for match in states if len(states) >= _SEVERAL else ():
        (state, *more) = reading.tag(match["state"]).value
        there = {city for city in CITIES.values() if city.state == state and not more}
        yield from _told(match, sorted(there), reading, found)


_SEVERAL = 2


def _told(
    match: re.Match[str], there: Sequence[City], reading: Reading, found: Sequence[Found]
) -> Iterator[tuple[int, Iterator[Found]]]:
    day = _day(reading.tag(match["day"]))
    if day is None or any(claim.kind == "date" and claim.start <= day.start < claim.end for claim in found):
        return
    length = (day.value.latest - day.value.earliest).days
    named = [city for city in there if city.name != "Geneva" or length < _MONTH]
    if named:
        yield match.start(), _guesses(match, named, day, reading)


def _guesses(match: re.Match[str], there: Sequence[City], day: Mention, reading: Reading) -> Iterator[Found]:
    place = Place(day, *match.span("day"))
    for city in there:
        yield from day_of(reading, place, match.span(), "conference", day.value, about=city.name)


def _day(item: Mention) -> Mention | None:
    """A day, or four digits that can be nothing but a year."""
    if item.sort == "D":
        return None if item.relative else item
    year = item.value if isinstance(item.value, int) and 1996 <= item.value <= 2049 else None
    return item._replace(sort="D", value=PartialDate.parse(str(year))) if year else None


_MONTH = 32
