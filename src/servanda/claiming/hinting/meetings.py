"""Meetings and conferences read by their names: with the days near them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.claiming.hinting.cities import CITIES, City
from servanda.claiming.hinting.gathered import above, cities, code, gatherings, meetings, near
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, day_of
from servanda.claiming.making import certainty
from servanda.claiming.making.meetings import BEGUN, ENDED, over_two_months, up_to
from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_WORD = 40
"""How many characters lie between a day and the word that says that it is the first or the last, or a city."""
_MONTH = 31


def days(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """The day of a meeting of the parties, of a conference in a city, or of a process that began."""
    if _is_second(place, reading):
        return
    names = near(meetings(reading, hints), place, reading, hints)
    sorts = near(gatherings(reading, hints), place, reading, hints)
    headed = _headed(reading, hints) if not names else ""
    if not names and not sorts and not headed:
        return
    spans = list(_spans(place, reading))
    for span in spans if headed else ():
        words = (place.start, place.end)
        yield from day_of(reading, place, words, "meeting", span, about=headed)
    for match in names[:1]:
        about = code(reading, match)
        note = _first_or_last(place, match, reading, hints)
        for span in spans:
            if about or (_few_days(span) and span is spans[0]):
                yield from day_of(reading, place, match.span(), "meeting", span, about=about, note=note)
    for match in sorts[:2]:
        note = _first_or_last(place, match, reading, hints)
        for span in spans[:1]:  # without its year, such a day fits that of some meeting too easily
            yield from _gathering(place, match, span, reading, hints, note)


def _headed(reading: Reading, hints: Hints) -> str:
    """The numbered meeting that the line above names, where a line is only days."""
    if len(reading.before) > _LINE or _DAYS.fullmatch(reading.tagged) is None:
        return ""
    return above(reading, hints)


_LINE = 90
"""Characters of a line that may be the heading of the days below."""
_DAYS = re.compile(
    r"[^\w<]{0,4}(?:(?:from|on|du|le|del?|el) )?<D\d+>(?:(?: ?[-–—] ?| to | au | al )<D\d+>)?[^.;:<]{0,40}(?:<S\d+>)?\W{0,3}"
)


def _is_second(place: Place, reading: Reading) -> bool:
    """Whether a day is the second of a span, which is told with the first."""
    before = [item for item in reading.found if item.sort == "D" and item.end <= place.item.start]
    if not before or not up_to(reading, before[-1], place.item):
        return False
    joined = over_two_months(reading, before[-1]) is not None
    return joined or not _AND.fullmatch(reading.source, before[-1].end, place.item.start)


_AND = re.compile(r"\s*(?:and|al?)\s.*")
"""What stands between two days of two meetings as well."""


def _gathering(
    place: Place, match: re.Match[str], span: PartialDate, reading: Reading, hints: Hints, note: str
) -> Iterator[Found]:
    sort = str(match.lastgroup)
    if sort == "process":
        what, about = "process", ""
    else:
        city = _city_near(place, match, reading)
        name = city.name if city is not None else ""
        what, about = "conference", name if name and sort == "conference" else f"{sort} {name}".rstrip()
        if (span.latest - span.earliest).days > _MONTH:
            return
        meant = above(reading, hints) if sort == "conference" else ""
        if meant:  # "The meeting opened on 30 November", behind a sentence that says which
            yield from day_of(reading, place, match.span(), "meeting", span, about=meant, note=note)
        if sort == "conference" and name in ("", "Geneva") and (span.exact or not _few_days(span)):
            return  # a day on which somebody met somewhere may be that of a meeting by chance
        if sort == "conference" and not name:
            yield from day_of(reading, place, match.span(), "meeting", span)
    words = match.span()
    yield from day_of(reading, place, words, what, span, about=about, note=note)


def _few_days(span: PartialDate) -> bool:
    return (span.latest - span.earliest).days < 20


def _city_near(place: Place, match: re.Match[str], reading: Reading) -> City | None:
    """The city that stands nearest to a day, between it and the words for a gathering or right beside them."""
    first, last = min(place.start, match.start()), max(place.end, match.end())
    told = [
        (max(first - found.end(), found.start() - last, 0), found)
        for found in cities(reading)
        if found.end() > first - _WORD and found.start() < last + _WORD
    ]
    nearest = min(told, key=lambda each: (each[0], abs(each[1].start() - place.start)), default=None)
    return CITIES[nearest[1].group()] if nearest is not None else None


def _spans(place: Place, reading: Reading) -> Iterator[PartialDate]:
    """The days told: up to a second day, and without their year also those of the year before and after."""
    item: Mention = place.item
    span = over_two_months(reading, item)
    if span is None:
        numbers = _numbers(place, reading)
        span = _of_several_days(item.value, numbers) if numbers is not None else item.value
    if span is None:
        return
    yield span
    if item.relative or not certainty(reading, item) or (span.latest - span.earliest).days > _MONTH:
        return
    for years in (1, -1):
        moved = _moved(span, years)
        if moved is not None:
            yield moved


def _numbers(place: Place, reading: Reading) -> tuple[object, object] | None:
    """The numbers of the days in "from 9 to 12 November", of which the mention tells one."""
    day = place.item.value
    if not day.exact:
        return None
    told = _TO_DAY.match(reading.source, place.item.start, place.item.end)
    if told is not None:
        return int(told[1]), int(told[2])
    led = _FROM_DAY.search(reading.tagged, max(0, place.start - _LEAD), place.start)
    if led is None:
        return None
    return reading.tag(led[1]).value if led[1] else int(led[2]), day.earliest.day


def _of_several_days(day: PartialDate, numbers: tuple[object, object]) -> PartialDate | None:
    """The span of these days of a month; none where the first is no day before the last."""
    try:
        begun, ended = (day.earliest.replace(day=number) for number in numbers)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return PartialDate(begun, ended) if begun < ended else None


_TO_DAY = re.compile(
    r"\D{0,14}?(\d{1,2})(?:st|nd|rd|th|er|º)?\s?(?:[-–—]|to|and|et|au|al|a|y)\s?(?:el |le )?(\d{1,2})\b"
)
_FROM_DAY = re.compile(
    r"(?:(<N\d+>)|\b(\d{1,2})(?:er)?) ?(?:[-–—]|to|and|until|et|au|al|a|y) ?(?:the |el |le )?$"
)
_LEAD = 16


def _moved(span: PartialDate, years: int) -> PartialDate | None:
    """The same days so many years later; a month is a month again."""
    try:
        begun = span.earliest.replace(year=span.earliest.year + years)
        if span.exact:
            return PartialDate.of(begun)
        if span.earliest.day == 1 and span.latest.day > 27:
            return PartialDate.parse(f"{begun.year:04d}-{begun.month:02d}")
        return PartialDate(begun, span.latest.replace(year=span.latest.year + years))
    except ValueError:
        return None


def _first_or_last(place: Place, match: re.Match[str], reading: Reading, hints: Hints) -> str:
    """Whether the words before a day, or between it and a meeting, say that the meeting begins or ends on it."""
    if match.start() > place.end:
        said = reading.tagged[place.end : match.start()][-_WORD:]
    else:
        said = reading.tagged[max(match.end(), place.start - _WORD) : place.start]
    for note, words in ((ENDED, hints.ended), (BEGUN, hints.begun)):
        if words.search(said):
            return note
    return ""
