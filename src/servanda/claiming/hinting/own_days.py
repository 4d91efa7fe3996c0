"""A treaty's own days where no word for an event stands beside them: in its name, under a label or the heading of a year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from servanda.claiming.hinting.gathered import meetings_named
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import (
    FAR,
    TREATY_EVENTS,
    Place,
    day_of,
    matches,
    pointed,
    spoken,
    spoken_before,
)
from servanda.claiming.making.milestones import NTH_DEPOSIT
from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BEFORE = re.compile(r"\D((?:19|20)\d\d) $")
_YEAR_BEFORE = 6
_OWN = ("adopted", "opened", "entered_into_force")
_NAMED_BY = ("adopted", "opened")
"""The events by whose year a treaty is called."""
_WITH_YEAR = 14
"""Characters of the name of a treaty that has a year in it, at the least."""
_LABEL = 70
"""Characters of a line that may be a label for the day in the next."""


def in_name(
    place: Place, places: Sequence[Place], reading: Reading, found: Sequence[Found]
) -> Iterator[Found]:
    """The year in the name of a treaty: "the Convention of 1997 on", "the 2013 pact"."""
    item = place.item
    told = None
    if item.sort == "T" and item.end - item.start > _WITH_YEAR:
        told = _YEAR.search(reading.source, item.start, item.end)
    if item.sort == "T" and told is None:
        told = _BEFORE.match(reading.tagged, max(place.start - _YEAR_BEFORE, 0), place.start)
    elif item.sort == "C" and reading.source[item.start - 2 : item.start - 1].isdigit():
        year = next((other.item for other in places if other.end == place.start - 1), None)
        if year is not None and year.sort == "N":
            told = _YEAR.fullmatch(reading.source, year.start, year.end)
    of_day = _OF_DAY.match(reading.tagged, place.end) if item.sort == "C" else None
    if (
        of_day is not None
        and (day := reading.tag(of_day.group(1)).value).exact
        and not any(claim.kind == "date" and claim.date == day for claim in found)
    ):
        for event in _NAMED_BY:
            yield from day_of(reading, place, (place.start, of_day.end()), event, day)
    if told is not None and not any(
        claim.kind == "date" and claim.start < item.end and item.start < claim.end for claim in found
    ):
        yield from _guesses(reading, place, PartialDate.parse(told.group().strip()[-4:]), _NAMED_BY)


_OF_DAY = re.compile(r" (?:du|de|del) (<D\d+>)")
"""A day by which a treaty is called that is named by no more: "la Convention du 30 mai 2008 vise"."""


def of_label(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """A day right behind a treaty's name or a label that says no more than "date"; or alone in a line, below one."""
    day: PartialDate = place.item.value
    before = reading.tagged[: place.start]
    if day.exact and (hints.label.fullmatch(before) or _BEHIND_NAME.search(before)):
        yield from _guesses(reading, place, day, _OWN)
    if len(reading.before) <= _LABEL and "<D" not in reading.before and _ALONE.fullmatch(reading.tagged):
        near = [event for event in spoken_before(hints, "events", reading) if event in TREATY_EVENTS]
        yield from _guesses(reading, place, day, near)


_BEHIND_NAME = re.compile(r"<T\d+>(?:,| \(|:| [-–—])? ?(?:[a-zà-ÿ]{3,10}, )?$")
_ALONE = re.compile(r"[^\w<]{0,4}<D\d+>(?:,? \(?[a-zà-ÿ ]{3,20}\)?)?\W{0,3}")


def as_said_before(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """ "This will occur on 24 December": the day of what the sentence before tells."""
    if (
        not reading.may_hold(hints.that)
        or hints.that.match(reading.tagged) is None
        or not place.item.value.exact
    ):
        return
    near = [event for event in spoken_before(hints, "events", reading) if event in TREATY_EVENTS]
    for event in near:
        yield from _guesses(reading, place, place.item.value, (event,))


def banned(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """The year of "the treaty that banned landmines in 1997", whatever treaty the passage is about."""
    if not reading.may_hold(hints.banning):
        return
    for match in hints.banning.finditer(reading.tagged, 0, place.start):
        between = reading.tagged[match.end() : place.start]
        if len(between) > _WEAPON or "." in between or ";" in between:
            continue
        for code, words in hints.subjects:
            if words.search(between) is not None:
                span = (match.start(), place.end)
                for event in _NAMED_BY:
                    day = place.item.value
                    yield from day_of(reading, place, span, event, day, treaty=code)


_WEAPON = 60
"""Characters that name the weapons a treaty bans, and what stands before the year, at most."""


def of_rank(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """The day or month of the nth instrument: "it had the 40 ratifications required, in September 1998"."""
    day: PartialDate = place.item.value
    if (day.latest - day.earliest).days > _MONTH or not reading.holds(hints.needed):
        return
    for other in places:
        if other.item.sort not in "NO" or not isinstance(other.item.value, int) or other.item.value < 20:
            continue
        behind = reading.tagged[other.end : other.end + _RANKED]
        if abs(other.start - place.start) <= FAR and hints.ranked.match(behind):
            about = str(other.item.value)
            words = (other.start, other.end)
            yield from day_of(reading, place, words, NTH_DEPOSIT, day, about=about)


_MONTH = 31
_RANKED = 40
"""Characters behind a figure that tell that it is one of instruments."""


def bare_months(reading: Reading, hints: Hints) -> Iterator[Place]:
    """Months told without their year, "en mayo": as the last before the document, and as the next after it."""
    if reading.today is None:
        return
    today = reading.today.latest
    for match in matches(hints.bare_month, reading):
        month = hints.months[match["month"]]
        first, last = reading.places[match.start("month")], reading.places[match.end("month") - 1] + 1
        back = today.year if month <= today.month else today.year - 1
        for year in (back, back + 1):
            day = PartialDate.parse(f"{year:04d}-{month:02d}")
            yield Place(Mention("D", first, last, day, True), *match.span("month"))


def under_heading(
    places: Sequence[Place], reading: Reading, hints: Hints
) -> Iterator[tuple[int, Iterator[Found]]]:
    """What a chronicle tells below a line that is only a year."""
    if any(place.item.sort == "D" and _YEAR.search(_text(reading, place.item)) for place in places):
        return
    events = [told for told in spoken(hints, "events", reading) if told[0] in TREATY_EVENTS]
    meetings = meetings_named(reading, hints)
    if not events and not meetings:
        return
    year = _year_above(reading.source, reading.start)
    if not year:
        return
    day = _in_year(reading, hints, year)
    for event, start, end in events[:3]:
        yield start, _guesses(reading, pointed(reading, "D", (start, end), None), day, (event,))
    for about, start, end in meetings[:1]:
        place = pointed(reading, "D", (start, end), None)
        yield start, day_of(reading, place, (start, end), "meeting", day, about=about)


def _text(reading: Reading, item: Mention) -> str:
    return reading.source[item.start : item.end]


_HEADING = re.compile(r"[ \t•*#|-]*((?:19|20)\d\d)[ \t:.|*–-]*(?=\n)")
_LINE_END = re.compile(r"\n(?=[ \t•*#|-]*(?:19|20)\d\d)")
_ABOVE = 1500
"""Characters above a sentence among which the heading of its year is looked for."""


def has_headings(source: str) -> bool:
    """Whether a text has lines that are only a year."""
    return bool(_years(source))


@lru_cache(maxsize=16)
def _years(source: str) -> list[tuple[int, int]]:
    """Where a text has lines that are only a year, and the years."""
    begins = (0, *(found.end() for found in _LINE_END.finditer(source)))
    heads = (_HEADING.match(source, place) for place in begins)
    return [(found.end(), int(found[1])) for found in heads if found is not None]


def _year_above(source: str, place: int) -> int:
    """The year that heads the passage; none where the last line that is only a year is far above."""
    above = [(end, year) for end, year in _years(source) if place - _ABOVE < end <= place]
    return above[-1][1] if above else 0


def _in_year(reading: Reading, hints: Hints, year: int) -> PartialDate:
    """The day or month a line of a chronicle begins with, in its year; else the year."""
    led = _LED.match(reading.source, reading.start)
    month = hints.months.get(led["month"].casefold()) if led is not None else None
    if led is None or month is None:
        return PartialDate.parse(f"{year:04d}")
    day = led["before"] or led["after"]
    try:
        return PartialDate.parse(f"{year:04d}-{month:02d}" + (f"-{int(day):02d}" if day else ""))
    except ValueError:
        return PartialDate.parse(f"{year:04d}-{month:02d}")


_LED = re.compile(
    r"[\W_]*(?:(?:le|el|on|in|en) )?(?:(?P<before>\d{1,2})(?:er|º|°|st|nd|rd|th)? (?:de )?)?(?P<month>[^\W\d_]{3,10})\.?(?: (?P<after>\d{1,2})\b)?"
)


def _guesses(reading: Reading, place: Place, day: PartialDate, events: Sequence[str]) -> Iterator[Found]:
    for event in events:
        yield from day_of(reading, place, (place.start, place.end), event, day)
