"""What a date is made into: the day of an event, a deadline, an anniversary; and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Make
from servanda.claiming.making.one_breath import told_beside
from servanda.claiming.marks import Mark
from servanda.claiming.model import (
    RELATIVE,
    UNSURE,
    YEARLESS,
    Found,
    replace,
)
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate


def date_of(event: str, *, of_state: bool = False, subject: bool = False, day: str = "d") -> Make:
    """On which day something happened: the group ``day``, ``s`` the state, or the one spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        when = reading.value(match, day)
        states = reading.value(match, "s") or ()
        own = bool(states)
        if subject and not states:
            states = reading.nearby(match)
        if when is None or (subject and not own and len(states) != 1) or (of_state and not states):
            return None
        made = dated(reading, match, event, when, states or reading.nearby(match), day)
        if made is None:
            return None
        if not own:
            doubtful = made.note in ("", YEARLESS) and _of_either(reading, match, states)
            return replace(made, note=UNSURE) if doubtful else made
        told = match.string[match.end("s") :]
        if told.startswith(",") and EXPLAINING.search(match.string[: match.start("s")]):
            return replace(made, note=made.note or UNSURE)  # "Spain, a neighbour of Portugal, ratified it"
        return replace(made, own_state=True)

    return make


def _of_either(reading: Reading, match: re.Match[str], states: Sequence[str]) -> bool:
    """Whether "it" may be another state than the one meant: of two told in the sentence before, the one named last."""
    if _IT.search(match.group()) is None or any(item.sort == "S" for item in reading.found):
        return False
    told = [item.value for item in reading.told if item.sort == "S"]
    return bool(told and states) and tuple(told[-1]) != tuple(states)


_IT = re.compile(
    r"\b(?:it|he|she|they|el(?:le|la)|ils?|él|the (?:country|government|state|kingdom|republic))\b"
)
EXPLAINING = re.compile(r"<S\d+>(?:'s?)?, (?:(?!<S)[^;]){3,60}$")
"""A state before a comma, and words after it that say what it is and end with another."""


def dated(
    reading: Reading,
    match: re.Match[str],
    event: str,
    when: PartialDate,
    states: Sequence[str],
    day: str = "d",
) -> Found | None:
    """The claim that an event was on a day, which the group ``day`` tells more or less surely."""
    named = reading.mention(match, day)
    note = certainty(reading, named)
    if named is not None and note in (RELATIVE, YEARLESS) and _is_past(reading, named, match):
        when = _a_year_before(when)
    if Mark.MAY_BE_DOMESTIC in reading.marks and event == "deposit" and _at_home(match):
        note = note or UNSURE
    made = reading.claim(match, "date", event, value=str(when), date=when, states=tuple(states), note=note)
    return told_beside(made, reading, match) if made is not None else None


def _is_past(reading: Reading, named: Mention, match: re.Match[str]) -> bool:
    """Whether a day or month without its year that lies ahead is told in the past tense: "it ratified in October"."""
    today = reading.today
    if today is None or named.relative or named.value.earliest <= today.latest:
        return False
    ahead = _WILL.search(match.group()) or _TO_BE.search(match.string[: match.start()])
    return _DID.search(match.group()) is not None and ahead is None


def done_then(reading: Reading, named: Mention, match: re.Match[str]) -> PartialDate:
    """A day or month of what is told as done: without its year and ahead of the text, it is that of the year before."""
    when: PartialDate = named.value
    yearless = certainty(reading, named) in (RELATIVE, YEARLESS)
    return _a_year_before(when) if yearless and _is_past(reading, named, match) else when


def _a_year_before(day: PartialDate) -> PartialDate:
    first = day.earliest
    if (day.latest - first).days in range(27, 31):
        return PartialDate.parse(f"{first.year - 1:04d}-{first.month:02d}")
    leap = (first.month, first.day) == (2, 29)
    return day if leap or not day.exact else PartialDate.of(first.replace(year=first.year - 1))


_DID = re.compile(
    r"\b(?:ratified|signed|joined|acceded|deposited|did so|finished|completed|destroyed|a ratifié|a signé|a adhéré|ratificó|firmó|adhirió)\b"
)
_TO_BE = re.compile(
    r"\b(?:will|would|shall|must|should|is to|are to|due to|set to|expected to|planned to)(?: \w+){0,2} be(?: \w+ly)? $|\b(?:sera|seront|será|serán) $"
)
"""Words right before a deed by which it is yet to be done: "will be signed in December"."""
_WILL = re.compile(r"\b(?:will|would|shall|be|to be|expected|must)\b|\bd'ici\b")


def _at_home(match: re.Match[str]) -> bool:
    """Whether the words before a match tell of a parliament, whose approval is no deposit."""
    return _PARLIAMENT.search(match.string[: match.start()] + _AHEAD.split(match.group())[0]) is not None


_AHEAD = re.compile(r"\bratif|\bacced|\badh|<D")
_PARLIAMENT = re.compile(
    r"\b(?:parliament|parlement|parlamento|senate|sénat|senado|(?:national|legislative) assembly|assemblée|asamblea|"
    r"legislature|lawmakers|mps|house of \w+|(?:lower|upper) house|congress|congreso|bundestag|duma|rada|se[ij]m(?:as)?|"
    r"saeima|riigikogu|knesset|storting|folketing|riksdag)\b[^;,]*$"
)
"""A parliament told in the same part of a sentence."""


def dated_of(
    reading: Reading, match: re.Match[str], event: str, day: Mention, states: Sequence[str]
) -> Found | None:
    """As ``dated``, of one of several days of a match."""
    note = certainty(reading, day)
    return reading.claim(
        match, "date", event, value=str(day.value), date=day.value, states=tuple(states), note=note
    )


_WITH_YEAR = re.compile(r"\d{4}|\d.*[ /.-]\d{2}$")
_FOUR_DIGITS = re.compile(r"\d{4}")


def _of_another_year(reading: Reading, mention: Mention) -> bool:
    """Whether a line above that is nothing but a year, the heading of a chronology, gives a day without one another year."""
    headings = _YEAR_ALONE.findall(reading.source, max(0, mention.start - _A_PAGE), mention.start)
    return bool(headings) and int(headings[-1]) != mention.value.earliest.year


_YEAR_ALONE = re.compile(r"(?m)^[^\w\n]*((?:19|20)\d\d)[^\w\n]*$")
_A_PAGE = 3000
"""Characters above a day in which such a heading is sought."""


def certainty(reading: Reading, mention: Mention | None) -> str:
    """How sure a date is: told from the day of the document, without its year, or in full."""
    if mention is None:
        return ""
    if mention.relative:
        return RELATIVE
    written = reading.source[mention.start : mention.end]
    if _FOUR_DIGITS.search(written) is None and _of_another_year(reading, mention):
        return UNSURE
    # Of the days in "September 7-11" the second is no year.
    with_year = _WITH_YEAR if mention.value.exact else _FOUR_DIGITS
    if not mention.value.exact and with_year.search(written) is None:
        return RELATIVE  # "last July" is that of this year or of the one before
    return "" if with_year.search(written) or not mention.value.exact else YEARLESS


def today_of(event: str) -> Make:
    """That something happened on the day of the document."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.nearby(match)
        if reading.today is None or not reading.today.exact or len(states) != 1:
            return None
        return reading.claim(
            match,
            "date",
            event,
            value=str(reading.today),
            date=reading.today,
            states=tuple(states),
            note="today",
        )

    return make


def anniversary(event: str) -> Make:
    """That an event lies so many years before the document."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        years = reading.value(match, "n")
        if reading.today is None or not isinstance(years, int) or not 1 <= years <= 100:
            return None
        year = PartialDate.parse(f"{reading.today.latest.year - years:04d}")
        return reading.claim(match, "date", event, value=str(year), date=year, note="today")

    return make


OF_NOBODY = "of nobody named"
"""The note of a deadline in a text that has named no state by then."""


OF_THE_FIRST = "of the first"
"""The note of the deadlines of those for which the treaty entered into force before it did for all others."""


def deadline(what: str, *, nameless: bool = False) -> Make:
    """By when a state must have done something; ``nameless`` where the words tell enough without its name."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day = reading.value(match, "d")
        states: Sequence[str] = reading.value(match, "s") or reading.nearby(match)
        if day is None or not (states or nameless):
            return None
        named = states or reading.subject or any(item.sort == "S" for item in reading.found)
        note = "" if named else OF_NOBODY
        return reading.claim(
            match, "deadline", what, value=str(day), date=day, states=tuple(states), note=note
        )

    return make
