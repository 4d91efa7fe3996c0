"""What is made of figures of the work itself: munitions and mines, land, people, money, each with its unit and rounding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from servanda.claiming.grammar import Make
from servanda.claiming.making.senses import Sense, day_near, sense, sense_first
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.opened import OPENED
from servanda.claiming.reading import Mention, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The words of a language for what is counted, and for what became of it.

    ``items`` are read from the words after the figure, ``doings`` from the nearest words before it; ``parts`` are
    words by which a figure is of a part only, or of a span of time.
    """

    items: Sequence[Sense]
    doings: Sequence[Sense]
    multiples: Sequence[tuple[re.Pattern[str], int]]
    parts: re.Pattern[str]


_AHEAD = 90
"""Characters after a figure in which it is said what is counted."""
_BEHIND = 30
"""Characters behind a figure in which a verb may say what became of it: "28 square kilometres were cleared"."""
_CLAUSE = re.compile(r"(?:(?! and | et | y |[,.;(])[^<])*")

_PER_UNIT = {"km2": 1_000_000, "ha": 10_000, "m2": 1}
_OF_LAND = "square_metres"


def measured(measures: Measures, *, what: str = "") -> Make:
    """A figure of munitions, land, people: ``n`` with what it counts behind it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        mention = reading.mention(match, "n")
        if mention is None or not isinstance(mention.value, (int, float)):
            return None
        after = match.string[match.end("n") :]
        factor = next((times for words, times in measures.multiples if words.match(after)), 1)
        item = sense_first(match.string[match.end("n") : match.end() + _AHEAD], measures.items)
        unit = _PER_UNIT.get(item, 1)
        value = mention.value * factor * unit
        value = round(value) if factor * unit > 1 or isinstance(mention.value, int) else value
        behind = _CLAUSE.match(match.string[match.end() : match.end() + _BEHIND])
        doing = (
            what
            or sense(behind.group() if behind else "", measures.doings)
            or sense(match.string[: match.start("n")], measures.doings, last=True)
            or "counted"
        )
        return _of_whom(
            reading,
            match,
            doing,
            value=value,
            about=_OF_LAND if item in _PER_UNIT else item,
            rounding=rounding(reading.source[mention.start : mention.end], mention.value) * factor * unit,
            hedge=reading.hedge(match),
            unsure=measures.parts.search(_but_for_the_beginning(reading, match)) is not None,
        )

    return make


def _but_for_the_beginning(reading: Reading, match: re.Match[str]) -> str:
    """The sentence without the "since" by which a figure counts from the beginning, and so is of no part of the time."""
    day = day_near(reading, match)
    begun = day is not None and _since_the_beginning(reading, day)
    return _SINCE_WORD.sub("", match.string) if begun else match.string


def money(pattern: re.Pattern[str]) -> Make:
    """A sum in US dollars: ``pattern`` reads the digits and the million behind them from the tagged words."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        told = pattern.search(match.group())
        if told is None:
            return None
        factor = {"m": 1_000_000, "b": 1_000_000_000}[told["scale"][0]]
        digits = told["usd"].replace(",", ".")
        value = float(digits)
        return _of_whom(
            reading,
            match,
            "given",
            value=round(value * factor),
            about="usd",
            rounding=rounding(digits, value) * factor,
            hedge="exactly",
            unsure=False,
        )

    return make


def _of_whom(reading: Reading, match: re.Match[str], what: str, *, unsure: bool, **more: Any) -> Found | None:
    """The figure with the state and the time it is of, where the sentence tells one of each."""
    # "US$ 5 million" names no state.
    named = [
        item for item in reading.found if item.sort == "S" and reading.source[item.end : item.end + 1] != "$"
    ]
    states = {state for item in named for state in item.value}
    day = day_near(reading, match)
    begun = day is not None and _since_the_beginning(reading, day)
    if any(item.sort == "G" for item in reading.found) or len(states) > 1:
        unsure = True
    if day is not None and day.relative and not day.value.exact:
        unsure |= (day.value.latest - day.value.earliest).days < 300
    return reading.claim(
        match,
        "quantity",
        what,
        states=tuple(sorted(states)) if len(states) == 1 else (),
        date=day.value if day is not None and not begun else None,
        note=UNSURE if unsure else "",
        **more,
    )


_SINCE = re.compile(r"\b(?:since|depuis|desde)\b[^.;,]{0,60}$", re.IGNORECASE)
_SINCE_WORD = re.compile(r"\b(?:since|depuis|desde)\b")
_FROM_OPENING = 2
"""Years from a treaty's opening within which "since" counts all there is: it entered into force by then."""


def _since_the_beginning(reading: Reading, day: Mention) -> bool:
    """Whether a figure counts from the year a treaty began on, and so up to the day of writing: "since 1999"."""
    opened = OPENED.get(reading.main or "")
    told = reading.source[reading.start : day.start]
    return (
        opened is not None
        and 0 <= day.value.earliest.year - opened.year <= _FROM_OPENING
        and _SINCE.search(told) is not None
    )


_LAST_DIGIT = re.compile(r"[.,](\d+)$")


def rounding(written: str, value: float) -> float:
    """Half a unit of the last digit written: 1.4 may be 1.35 to 1.45; of 573,000 the zeros are taken as rounded."""
    text = written.strip()
    if isinstance(value, float) and (decimals := _LAST_DIGIT.search(text)) is not None:
        return 0.5 * 10.0 ** -len(decimals[1])
    digits = re.sub(r"\D", "", text)
    zeros = len(digits) - len(digits.rstrip("0"))
    return 0.5 * 10.0**zeros if zeros >= 2 else (0.5 if _IN_WORDS.search(text) else 0.0)


_IN_WORDS = re.compile(r"^[^\d]+$")
