"""Votes in the columns of a table: a year or a resolution a row, and in its cells how many voted for, against or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from servanda.claiming.english.duties.headed_votes import of_one_treaty, year_of_the_heading
from servanda.claiming.english.duties.votes import BALLOT
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

if TYPE_CHECKING:
    from servanda.claiming.english.layouts.tables import Cell

_CHOICES = (
    ("no", re.compile(r"\bagainst\b|\bno(?:es)?\b|\bnays?\b|\bopposed\b|\bcontra\b", re.IGNORECASE)),
    ("abstain", re.compile(r"\babst", re.IGNORECASE)),
    ("yes", re.compile(r"\bfavou?r|\bfor\b|\byes\b|\bayes?\b|\byeas?\b|\bpro\b", re.IGNORECASE)),
)
_OTHER = re.compile(r"\bnot voting\b|\babsent\b|\btotal\b|\bsponsor|\bdate for\b|\bsession", re.IGNORECASE)
_A_VOTE = re.compile(
    r"\bvot(?:e|es|ing)\b|\bresolution|\bunga\b|general assembly|first committee", re.IGNORECASE
)
_SYMBOL = re.compile(r"(?<![\d/])(?:A/RES/)?(\d{2}/\d{1,3})(?![\d/])")
_YEARS = range(1995, 2050)
_ABOVE = 900


def vote_in_a_cell(reading: Reading, match: re.Match[str], number: Mention, cell: Cell) -> Found | None:
    """How many voted so, by the head of the column; the year and the forum as the row tells them, or what stands above."""
    told = [choice for choice, words in _CHOICES if words.search(cell.head)]
    if len(told) != 1 or _OTHER.search(cell.head) or not isinstance(number.value, int):
        return None
    begun = reading.source.rfind("\n", 0, number.start) + 1
    ended = reading.source.find("\n", number.start)
    row = reading.source[begun : ended if ended >= 0 else len(reading.source)]
    above = reading.source[max(0, begun - _ABOVE) : begun]
    around = f"{cell.around}\n{row}".lower()
    day = _day(reading, begun, number.start) or year_of_the_heading(reading)
    if day is None or number.value > MOST_STATES or _A_VOTE.search(f"{above}\n{around}") is None:
        return None
    if BALLOT.elsewhere.search(around) or BALLOT.paragraph.search(around):
        return None
    symbol = _SYMBOL.search(row)
    forum = next((one for text in (row, cell.head, around, above) if (one := _forum(text.lower()))), "")
    made = reading.claim(
        match,
        "vote",
        told[0],
        value=number.value,
        date=day,
        about=f"{forum} {symbol[1]}" if symbol else forum,
    )
    if made is None:
        return None
    return replace(
        made,
        start=number.start,
        end=number.end,
        text=reading.source[number.start : number.end],
        named=made.named or of_one_treaty(reading),
    )


def _day(reading: Reading, begun: int, until: int) -> PartialDate | None:
    """The day or the year that a row tells in a cell before."""
    for item in reading.found:
        if begun <= item.start < until and item.sort == "D" and not item.relative:
            return item.value  # type: ignore[no-any-return]
        if begun <= item.start < until and item.sort == "N" and item.value in _YEARS:
            return PartialDate.parse(str(item.value))
    return None


def _forum(text: str) -> str:
    """The forum a text tells, where it tells of one only: the committee is one of the Assembly's."""
    if BALLOT.committee.search(text) is None:
        return "plenary" if BALLOT.assembly.search(text) else ""
    apart = re.sub(rf"(?:{BALLOT.assembly.pattern})\S* (?=(?:{BALLOT.committee.pattern}))", "", text)
    return "" if BALLOT.assembly.search(apart) else "first_committee"
