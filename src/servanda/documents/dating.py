"""When a document was written, as its own words say it; no date where they do not.

A wrong date turns true figures into false ones, so only the places where authors date their texts are
read: a dateline, a line that is nothing but a date, "Published ...", a reporting period under the
title, "Last updated ...", a copyright line at the end. Dates inside sentences are what the text is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from servanda.dates import PartialDate
from servanda.documents.calendar_words import Written, at_start, found_in
from servanda.errors import BadDate

HEAD_CHARACTERS = 1_500
HEAD_LINES = 25
"""A document is dated at its top: further down stands what it reports, or another item of a list."""

PERIOD_DAYS = 28
"""A report covers weeks or more; "4-6 September 2017" is a meeting, perhaps yet to come."""

_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?,?\s+"
)
_ARTICLE = r"(?:le\s+|el\s+|on\s+|the\s+|,\s*)*"
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]*"
_PLACE = rf"{_NAME}(?:['’. -]{{1,2}}(?:{_NAME}|de|du|la|le|les|of|the|and|et|y|am|den|sur)\.?){{0,5}}"
_PLACES = rf"{_PLACE}(?:\s*[/&]\s*{_PLACE})*(?:\s*\({_PLACE}\))?"
_BEFORE = re.compile(rf"(?P<place>{_PLACES})(?P<comma>\s*,\s*|\s+)(?i:{_ARTICLE}(?:{_WEEKDAY})?{_ARTICLE})")
_LEAD = re.compile(rf"(?i:{_ARTICLE}(?:{_WEEKDAY})?{_ARTICLE})")
_OPENING = '\ufeff*_#>•|–—-([{"“« \t\u00a0'
_DASH = re.compile(r"\s*[)\]]?\s*(?:[(\[][^()\[\]]{1,40}[)\]]\s*)?(?:[–—]|-{1,2}(?=\s)|―)")
_STOP = re.compile(r"\s*(?:[.:]\s|[–—]|-\s)")
_FULL_STOP = re.compile(r"\s*\.\s")
_OF_THE_TREATY = re.compile(
    r"(?:date of )?(?:drafted|signed|signing|signature|sealed|effective|adopted|adoption|opened(?: for signature)?|"
    r"(?:entry|entered) into force(?: on)?|in force(?: since)?|expir(?:y|es|ation)|ratifi(?:ed|cation)|accession|"
    r"signé|adopté|entrée en vigueur|firmado|adoptado|entrada en vigor)\s*:?",
    re.IGNORECASE,
)
"""A label in a table of a treaty's days; the line below it is one of those and not the document's."""
_EVENT = re.compile(
    r"conf[eé]r|meeting|r[eé]uni[oó]n|conven|treaty|trait[eé]|tratado|protoco|session|sesi[oó]n|assembl|asamblea"
    r"|summit|sommet|cumbre|r[eé]solu[ct]i|agreement|accord|acuerdo|article|art[ií]culo|sign|firma",
    re.IGNORECASE,
)
"""What is no place but was held, made or done on its day: "Oslo Signing Conference, 3 December 2008. ..."."""
_REST = re.compile(
    r"[\s*_)\].,;|»”\"]*(?:(?:[-–—|@,]|at|à|a las)?\s*\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?"
    r"\s*(?:\(?[A-Z]{2,4}\)?)?[\s*_)\].,;|]*)?",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:(?:first\s+)?(?:posted|published|released|issued|uploaded)|(?:publication|release)\s+date|date"
    r"|publié|mis en ligne|paru|date de publication"
    r"|publicad[oa]|fecha(?: de publicación)?|veröffentlicht|gepubliceerd|pubblicato|опубликовано)"
    r"\s*:?\s*(?:on\s+|le\s+|el\s+|am\s+|op\s+|il\s+)?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:(?:last\s+|page\s+)*(?:updated?|modified|reviewed|revised)|dernière\s+(?:mise à jour|modification)"
    r"|mise?s?\s+à\s+jour|última\s+(?:actualización|modificación)|actualizad[oa])"
    r"\s*:?\s*(?:on\s+|in\s+|le\s+|en\s+|el\s+|:\s*)?(?:" + _WEEKDAY + ")?",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"^\W*(?:copyright\s*)?(?:©|\(c\)|copyright)\W*(?:(?:19|20)\d\d\s*[-–]\s*)?((?:19|20)\d\d)\b",
    re.IGNORECASE | re.MULTILINE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ(])")
_STAMP = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})?(?=$|[\sT]|\d{6})")


def dateline(text: str) -> PartialDate | None:
    """The date a text opens with, or None: none there, or several lines of which none is plainly its own."""
    lines = list(_head(text))
    for line in lines:
        for sentence in _SENTENCE.split(line):
            if (written := _after_place(sentence)) is not None and _DASH.match(sentence, written.end):
                return written.date
    for line in lines:
        if (labelled := _labelled(line)) is not None:
            return labelled
    alone = {
        when
        for before, line in pairwise(("", *lines))
        if (when := date_line(line)) is not None and _OF_THE_TREATY.fullmatch(before) is None
    }
    if alone:
        # Two dates over two items are a list of news: neither is the date of all of it.
        return alone.pop() if len(alone) == 1 else None
    return _opening_date(lines)


def date_line(line: str) -> PartialDate | None:
    """The date a line consists of, with no more beside it than a weekday, a place or an hour."""
    bare = line.lstrip(_OPENING)
    written = _after_place(bare) or _after_lead(bare)
    if written is None or not _REST.fullmatch(bare, written.end):
        return None
    if written.days is not None and written.days < PERIOD_DAYS:
        return None
    return written.date


def updated(text: str) -> PartialDate | None:
    """When the text says that it was last updated; None where it says so with different dates."""
    found = set()
    for label in _UPDATED.finditer(text):
        written = at_start(text[label.end() : label.end() + 60])
        if written is not None and written.days is None:
            found.add(written.date)
    return found.pop() if len(found) == 1 else None


def copyright_year(text: str) -> PartialDate | None:
    """The year of a copyright line at the end, where the text names no later year."""
    tail = text[-HEAD_CHARACTERS:]
    years = set(_COPYRIGHT.findall(tail))
    if len(years) != 1:
        return None
    year = years.pop()
    if any(other > year for other in _YEAR.findall(text)):
        return None
    return PartialDate.parse(year)


def stamp(value: str) -> PartialDate | None:
    """The date of a machine's time stamp, or of a date written in its place; None for a filler.

    The day is the one written: no time zone moves it.
    """
    match = _STAMP.match(value)
    if match is None:
        if re.fullmatch(r"\s*(19|20)\d\d\s*", value):
            return PartialDate.parse(value)
        written = next(found_in(value[:200]), None)
        return written.date if written and written.days is None else None
    year, month, day = match.groups()
    if not 1900 < int(year) < 2200 or (year, month, day) == ("1970", "01", "01"):
        return None
    try:
        return PartialDate.parse(f"{year}-{month}-{day}" if day else f"{year}-{month}")
    except BadDate:
        return None


def agreed(*stamps: PartialDate | None) -> PartialDate | None:
    """The date as far as all stamps agree on it: the day, else the month, else the year, else None."""
    known = [each for each in stamps if each is not None]
    if not known:
        return None
    for length in (10, 7, 4):
        written = {str(each)[:length] for each in known}
        if len(written) == 1:
            return PartialDate.parse(written.pop())
    return None


def _head(text: str) -> Iterator[str]:
    """The lines of the top that are not blank, each whole."""
    seen = place = 0
    while place < min(len(text), HEAD_CHARACTERS) and seen < HEAD_LINES:
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        line = text[place : min(end, place + 2_000)].strip()
        if line:
            seen += 1
            yield line
        place = end + 1


def _after_place(line: str) -> Written | None:
    """The date after a place: "Geneva, 5 September 2024"; without a comma the place is in capitals."""
    offset = len(line) - len(line.lstrip(_OPENING))
    match = _BEFORE.match(line, offset)
    if match is None or len(match["place"]) > 60:
        return None
    # "March 2011" and "Monday 3 May 2018" hold no place.
    if not match["comma"].strip() and not match["place"].isupper():
        return None
    return _at(line, match.end())


def _after_lead(line: str) -> Written | None:
    match = _LEAD.match(line)
    return _at(line, match.end() if match else 0)


def _at(line: str, place: int) -> Written | None:
    written = at_start(line[place:])
    if written is None:
        return None
    return Written(start=place, end=place + written.end, date=written.date, days=written.days)


def _labelled(line: str) -> PartialDate | None:
    """The date after "Published", in a line too short to be a sentence that tells of a publication."""
    if len(line) > 120:
        return None
    label = _PUBLISHED.search(line)
    if label is None:
        return None
    written = _after_lead(line[label.end() :])
    # A date alone must follow the label at once; in a sentence more words follow the date.
    if written is None or written.days is not None:
        return None
    rest = line[label.end() + written.end :]
    return written.date if len(rest) < 50 and not re.search(r"[^\W\d_]{3,}.*\.$", rest) else None


def _opening_date(lines: list[str]) -> PartialDate | None:
    """The date that the first or second line begins with, after a place or none, set off by a stop or a dash.

    A chronology also has its lines begin so; it is one where more than one line does.
    """
    begun = [
        (number, written.date)
        for number, line in enumerate(lines)
        if (written := _set_off(line.lstrip(_OPENING))) is not None
        and written.date.exact
        and written.days is None
    ]
    return begun[0][1] if len(begun) == 1 and begun[0][0] < 2 else None


def _set_off(line: str) -> Written | None:
    """The date a line goes on after: "14 October 2009. The ...", "Oslo, 25 November 2011. The ..."."""
    written = _after_lead(line)
    if written is not None:
        return written if _STOP.match(line, written.end) else None
    written = _after_place(line)
    if written is None or not _FULL_STOP.match(line, written.end) or _EVENT.search(line[: written.start]):
        return None
    return written
