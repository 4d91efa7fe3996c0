"""Meetings and conferences read by their names: with the days near them, the place, and who presides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from servanda.claiming.hinting.cities import CITIES, CITY, City
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, claim_of
from servanda.claiming.making import certainty
from servanda.claiming.making.meetings import BEGUN, ENDED, meeting_code, over_two_months, up_to
from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_APART = 110
"""How many characters of the tagged sentence lie between a meeting and what is told of it, at most."""
_WORD = 40
"""The same, between a day and the word that says that it is the first or the last."""
_MONTH = 31

_SUMMITS = {"nairobi": "1RC", "cartagena": "2RC", "carthagène": "2RC"}
"""Review conferences of the Mine Ban Treaty that are called summits, by their cities."""


def days(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """The day of a meeting of the parties, of a conference in a city, or of a process that began."""
    if _is_second(place, reading):
        return
    names = _near(_meetings(reading, hints), place, reading, hints)
    sorts = _near(_gatherings(reading, hints), place, reading, hints)
    headed = not names and _headed(reading, hints)
    if not names and not sorts and not headed:
        return
    spans = list(_spans(place, reading))
    for span in spans if headed else ():
        words = (place.start, place.end)
        yield from claim_of(
            reading, place, words, "date", "meeting", value=str(span), date=span, about=str(headed)
        )
    for match in names[:1]:
        about = _code(reading, match)
        note = _first_or_last(place, match, reading, hints)
        for span in spans:
            if about or (_few_days(span) and span is spans[0]):
                yield from claim_of(
                    reading,
                    place,
                    match.span(),
                    "date",
                    "meeting",
                    value=str(span),
                    date=span,
                    about=about,
                    note=note,
                )
    for match in sorts[:2]:
        note = _first_or_last(place, match, reading, hints)
        for span in spans[:1]:  # without its year, such a day fits that of some meeting too easily
            yield from _gathering(place, match, span, reading, note)


def _headed(reading: Reading, hints: Hints) -> str:
    """The numbered meeting that the line above names, where a line is only days."""
    if len(reading.before) > _LINE or _DAYS.fullmatch(reading.tagged) is None:
        return ""
    above = replace(reading, tagged=reading.before, found=reading.told)
    named = {_code(above, match) for match in hints.meeting.finditer(above.tagged)} - {""}
    return named.pop() if len(named) == 1 else ""


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
    place: Place, match: re.Match[str], span: PartialDate, reading: Reading, note: str
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
        if sort == "conference" and name in ("", "Geneva") and (span.exact or not _few_days(span)):
            return  # a day on which somebody met somewhere may be that of a meeting by chance
        if sort == "conference" and not name:
            yield from claim_of(reading, place, match.span(), "date", "meeting", value=str(span), date=span)
    words = match.span()
    yield from claim_of(
        reading, place, words, "date", what, value=str(span), date=span, about=about, note=note
    )


def _few_days(span: PartialDate) -> bool:
    return (span.latest - span.earliest).days < 20


def _city_near(place: Place, match: re.Match[str], reading: Reading) -> City | None:
    """The city that stands nearest to a day, between it and the words for a gathering or right beside them."""
    first, last = min(place.start, match.start()), max(place.end, match.end())
    told = [
        (max(first - found.end(), found.start() - last, 0), found)
        for found in _cities(reading)
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


def of_state(place: Place, reading: Reading, hints: Hints, found: Sequence[Found]) -> Iterator[Found]:
    """The state ``place`` as the one in which a numbered meeting was held, or that presided over one."""
    if any(claim.what in OFFICES and set(claim.states) & set(place.item.value) for claim in found):
        return
    numbered = _numbered(reading, hints)
    if numbered and hints.located.search(reading.tagged[max(0, place.start - _WORD) : place.start]):
        yield from _held_in(place, numbered, reading, hints)
    if reading.may_hold(hints.presiding):
        yield from _presidents(place, reading, hints, place.item.value)


OFFICES = frozenset({"host", "president"})


def unnamed(reading: Reading, hints: Hints, found: Sequence[Found]) -> Iterator[tuple[int, Iterator[Found]]]:
    """The states that a sentence does not name: those of the cities in which meetings are held, and the one that the
    passage is about and that presides. With each group of guesses the place of what they are read by."""
    presided = reading.may_hold(hints.presiding)
    told = {state for claim in found if claim.what in OFFICES for state in claim.states}
    told.update(state for item in reading.found if item.sort == "S" for state in item.value)
    numbered = _numbered(reading, hints)
    for spot in _cities(reading) if numbered else ():
        city = CITIES[spot.group()]
        led = hints.located.search(reading.tagged[max(0, spot.start() - _WORD) : spot.start()])
        if city.name == "Geneva" or city.state in told:
            continue
        if led is None and _DATELINE.match(reading.tagged, spot.end()) is None:
            continue
        yield spot.start(), _held_in(_pointed(reading, spot, (city.state,)), numbered, reading, hints)
    if presided and not told and len(reading.subject) == 1 and not reading.guessed:
        office = hints.presiding.search(reading.tagged)
        if office is not None:
            pointed = _pointed(reading, office, reading.subject)
            yield office.start(), _presidents(pointed, reading, hints, reading.subject)


_PASSING = re.compile(
    r"\b(?:ahead of|prior to|before|avant|antes de|en vue de|víspera de|veille de)\b[^.;<]{0,14}$"
)
"""What stands before a meeting that is only told as one to come."""


def _pointed(reading: Reading, match: re.Match[str], states: tuple[str, ...]) -> Place:
    """Words that stand for states, as a mention of them."""
    first, last = reading.places[match.start()], reading.places[match.end() - 1] + 1
    return Place(Mention("S", first, last, states), *match.span())


def _held_in(
    place: Place, numbered: Sequence[re.Match[str]], reading: Reading, hints: Hints
) -> Iterator[Found]:
    for match in _near(numbered, place, reading, hints, across=True)[:1]:
        if _PASSING.search(reading.tagged, max(0, match.start() - 30), match.start()) is None:
            yield from _of_state("host", place, match, reading, place.item.value)


_DATELINE = re.compile(r" ?(?:\(<S\d+>\) ?)?[-–—]")


def _presidents(place: Place, reading: Reading, hints: Hints, states: Sequence[str]) -> Iterator[Found]:
    """Who presides over a meeting, numbered or of that time, where the words say that somebody does."""
    names = _meetings(reading, hints)
    for office in hints.presiding.finditer(reading.tagged):
        apart = max(office.start() - place.end, place.start - office.end())
        if apart > _APART or reading.tagged.find(";", *sorted((office.start(), place.start))) >= 0:
            continue
        if _JOINED.fullmatch(reading.tagged, place.end, max(office.start(), place.end)):
            continue  # "thanked Germany and the President"
        of_one = [match for match in names if abs(match.start() - office.start()) <= _APART]
        for match in sorted(of_one, key=lambda match: abs(match.start() - office.start())):
            if _code(reading, match):
                yield from _of_state("president", place, match, reading, states)
        if not of_one and hints.presided.match(reading.tagged, office.end()):
            yield from _of_state("president", place, office, reading, states)


_JOINED = re.compile(r",? (?:and|et|y) (?:the |la |le |el )?")


def _of_state(
    what: str, place: Place, match: re.Match[str], reading: Reading, states: Sequence[str]
) -> Iterator[Found]:
    about = _code(reading, match) if "meet" in match.re.groupindex else ""
    for state in dict.fromkeys(states):
        yield from claim_of(
            reading, place, match.span(), "membership", what, value=True, states=(state,), about=about
        )


def _numbered(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    return [match for match in _meetings(reading, hints) if _code(reading, match)]


def _code(reading: Reading, match: re.Match[str]) -> str:
    summit = _SUMMITS.get(match.group("meet").partition(" ")[0])
    return summit or meeting_code(reading, match)


def _near(
    names: Sequence[re.Match[str]],
    place: Place,
    reading: Reading,
    hints: Hints,
    across: bool = False,
) -> list[re.Match[str]]:
    """The names near a mention, the nearest first; without ``across`` none from which words for what states do, or
    another day, part it."""
    near = []
    bracket = reading.tagged.rfind("(", 0, place.start)
    if bracket > reading.tagged.rfind(")", 0, place.start):
        names = [
            match for match in names if match.end() <= bracket + 1
        ] or names  # "(2 to 5 September, San José)"
    for match in names:
        between = (place.end, match.start()) if match.start() >= place.end else (match.end(), place.start)
        apart = max(between[1] - between[0], 0)
        if apart > _APART or reading.tagged.find(";", *between) >= 0:
            continue
        if not across and between[0] < between[1] and hints.acting.search(reading.tagged, *between):
            continue
        near.append((apart, match))
    return [match for _, match in sorted(near, key=lambda each: each[0])]


def meetings_named(reading: Reading, hints: Hints) -> list[tuple[str, int, int]]:
    """The numbered meetings of the parties that a sentence names, each with the place of its name."""
    return [(_code(reading, match), *match.span()) for match in _numbered(reading, hints)]


def names_of_meetings(reading: Reading, hints: Hints) -> list[tuple[int, int]]:
    """Where a sentence names meetings of the parties: their "parties" are no word for what a state became."""
    return [match.span() for match in _meetings(reading, hints)]


def _meetings(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    return _matches(reading, "meetings", hints.meeting)


def _gatherings(reading: Reading, hints: Hints) -> list[re.Match[str]]:
    return _matches(reading, "gatherings", hints.gatherings)


def _cities(reading: Reading) -> list[re.Match[str]]:
    return _matches(reading, "cities", CITY)


def _matches(reading: Reading, name: str, words: re.Pattern[str]) -> list[re.Match[str]]:
    """Where a sentence holds some words; the mentions of a sentence ask it one after the other."""
    if name not in reading.kept:
        reading.kept[name] = list(words.finditer(reading.tagged)) if reading.may_hold(words) else []
    return reading.kept[name]  # type: ignore[no-any-return]
