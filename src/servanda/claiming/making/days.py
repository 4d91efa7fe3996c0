"""What a date is made into: the day of an event, a deadline, an anniversary; and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Make
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
        if made is None or not own:
            return made
        told = match.string[match.end("s") :]
        if told.startswith(",") and EXPLAINING.search(match.string[: match.start("s")]):
            return replace(made, note=made.note or UNSURE)  # "Spain, a neighbour of Portugal, ratified it"
        return replace(made, own_state=True)

    return make


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
    note = certainty(reading, reading.mention(match, day))
    return reading.claim(match, "date", event, value=str(when), date=when, states=tuple(states), note=note)


def dated_of(
    reading: Reading, match: re.Match[str], event: str, day: Mention, states: Sequence[str]
) -> Found | None:
    """As ``dated``, of one of several days of a match."""
    note = certainty(reading, day)
    return reading.claim(
        match, "date", event, value=str(day.value), date=day.value, states=tuple(states), note=note
    )


_WITH_YEAR = re.compile(r"\d{4}|\d.*[ /.-]\d{2}$")


def certainty(reading: Reading, mention: Mention | None) -> str:
    """How sure a date is: told from the day of the document, without its year, or in full."""
    if mention is None:
        return ""
    if mention.relative:
        return RELATIVE
    written = reading.source[mention.start : mention.end]
    if not mention.value.exact and _WITH_YEAR.search(written) is None:
        return RELATIVE  # "last July" is that of this year or of the one before
    return "" if _WITH_YEAR.search(written) or not mention.value.exact else YEARLESS


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
