"""What is made of words about duties: completed, put off, missed; laws; and who was first. Of stocks or of land is
told by the article named, or by the words a language hands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty, done_then
from servanda.claiming.making.meetings import at_the_head
from servanda.claiming.making.senses import Sense, sense
from servanda.claiming.model import UNSURE, Found, Kind, Running
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate


def article(reading: Reading, match: re.Match[str], senses: Sequence[Sense]) -> str:
    """Whether words are about stocks or about land: by the article they name, else by the words themselves."""
    treaty = reading.treaty(match)
    words = match.group() + match.string[match.end() : match.end() + _FURTHER].partition(".")[0]
    before = match.string[max(0, match.start() - _FURTHER) : match.start()]
    named = _ARTICLE.search(words) or (None if sense(words, senses) else _ARTICLE.search(before))
    if named is not None:
        number = reading.tag(named.group(1)).value if named.group(1).startswith("<") else int(named.group(1))
        return _BY_NUMBER.get((treaty or "", number), "")
    return sense(words, senses) or sense(before, senses)


_BY_NUMBER = {
    ("CCM", 3): "stockpile",
    ("CCM", 4): "clearance",
    ("APMBC", 4): "stockpile",
    ("APMBC", 5): "clearance",
}


ANYTHING = re.compile(r"")
"""The words of a sense that the rule itself is of."""

ANY_WORDS = re.compile(r".*", re.DOTALL)
"""Of a rule that lets pass only words which speak of all there was."""

_ARTICLE = re.compile(r"\b(?:article|artículo|art\.) (<N\d+>|\d+)")
_FURTHER = 90
"""Characters after a match in which the words may still say what was completed."""


def _of_mines(reading: Reading, match: re.Match[str]) -> bool:
    """Whether it is mines that were destroyed, though the text is about the treaty on cluster munitions: their day may
    be right all the same."""
    words = match.group()
    if "<T" in words or _MINES.search(words) is None or _CLUSTERS.search(words) is not None:
        return False
    return reading.treaty(match) == "CCM"


_MINES = re.compile(r"\b(?:mines|minas|landmines)\b")
_CLUSTERS = re.compile(r"racimo|cluster|sous-munitions|submuni|muni(?:ci|ti)[oó]n|bomb")


def completion(
    kind: Kind, what: str, senses: Sequence[Sense], *, note: str = "", whole: re.Pattern[str] | None = None
) -> Make:
    """That states, or so many of them, have destroyed their stocks or cleared their land: a date, a count or a
    membership. Where the words do not say which of the two, nothing is claimed; ``whole`` tells the words that speak of
    all there was, so that another day can be wrong."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        about = article(reading, match, senses)
        if not about:
            return None
        more: dict[str, Any] = {"about": about, "note": note}
        if kind == "count":
            number = reading.value(match, "n")
            if not isinstance(number, int) or number > MOST_STATES:
                return None
            return reading.claim(match, kind, what, value=number, hedge=reading.hedge(match), **more)
        states = reading.value(match, "s") or reading.nearby(match)
        if len(states) == 0:
            return None
        if kind == "date":
            day = reading.mention(match, "d")
            if day is None:
                return None
            clean = (
                whole is not None
                and whole.fullmatch(match.group()) is not None
                and at_the_head(reading, match)
                and not (about == "stockpile" and _of_mines(reading, match))
            )
            note_of_day = certainty(reading, day) if clean else UNSURE
            when = done_then(reading, day, match)
            more |= {"date": when, "note": note_of_day}
            return reading.claim(match, kind, what, value=str(when), states=tuple(states), **more)
        return reading.claim(match, kind, what, value=True, states=tuple(states), **more)

    return make


def put_off(
    what: str, senses: Sequence[Sense], note: Running, *, whole: re.Pattern[str] | None = None
) -> Make:
    """Until when a state's deadline was put off, or by when the treaty makes it act; of stocks or land by its words.

    ``whole`` tells the words that can mean nothing else, so that another day can be wrong."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day = reading.mention(match, "d")
        states = reading.value(match, "s") or reading.nearby(match)
        about = what or article(reading, match, senses)
        if day is None or len(states) != 1 or not about:
            return None
        clean = (
            whole is not None and whole.fullmatch(match.group()) is not None and at_the_head(reading, match)
        )
        firm = clean and certainty(reading, day) == ""
        return due(reading, match, about, day, states, note, firm=firm)

    return make


def due(
    reading: Reading,
    match: re.Match[str],
    about: str,
    day: Mention,
    states: Sequence[str],
    note: Running,
    *,
    firm: bool = False,
) -> Found | None:
    """By which day a state must be done with its stocks or its land."""
    return reading.claim(
        match,
        "deadline",
        about,
        value=str(day.value),
        date=day.value,
        states=tuple(states),
        note=note,
        about=about,
        firm=firm,
    )


def was_late(senses: Sequence[Sense], whole: re.Pattern[str]) -> Make:
    """That a state missed a deadline for its stocks or its land."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.nearby(match)
        about = article(reading, match, senses)
        if len(states) != 1 or not about:
            return None
        note = "" if whole.fullmatch(match.group()) and at_the_head(reading, match) else UNSURE
        return reading.claim(
            match, "deadline", "missed", value=True, states=tuple(states), about=about, note=note
        )

    return make


def law(*, dated: bool = False) -> Make:
    """That the states ``s`` have a law; on the day ``d`` where it is told."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        day: PartialDate | None = reading.value(match, "d") if dated else None
        if not states or (dated and day is None):
            return None
        return reading.claim(
            match,
            "date" if dated else "membership",
            "law",
            value=str(day) if dated else True,
            states=tuple(dict.fromkeys(states)),
            date=day,
        )

    return make


def first_of(what: str, senses: Sequence[Sense]) -> Make:
    """That a state was the first to complete, or to ban by law."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.nearby(match)
        about = article(reading, match, senses) if what == "completed" else ""
        if len(states) != 1 or (what == "completed" and not about):
            return None
        return reading.claim(match, "first", what, value=True, states=tuple(states), about=about)

    return make
