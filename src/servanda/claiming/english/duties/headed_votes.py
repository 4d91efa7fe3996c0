"""Votes under a heading, or behind a label, that tells their year: "2019: 144 in favour", "2021 UNGA resolution: voting results"."""

from __future__ import annotations

import dataclasses
import re

from servanda.claiming.grammar import Make
from servanda.claiming.making.ballots import Ballot
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_BEHIND = re.compile(r" ?\((?:in )?(?P<y><[ND]\d+>)\)")
"""A year in brackets right behind the figures."""
_AT_THE_HEAD_OF_A_ROW = re.compile(r"[| ]*(?P<y><[ND]\d+>) ?\|")
_LABEL = re.compile(r"(?:^|[;:,(•|] ?|\b(?:and|in) )\W*(?P<y><[ND]\d+>)(?::| -| –| —|\)|,| \|| \(?)? ?$")
"""A year right before the figures of its vote."""
_ABOVE = 900
"""Characters above a line of a list among which its heading stands."""
_A_YEAR = re.compile(r"(?<![\d/.-])(?:199|20[0-4])\d(?![\d/.-])")
_OF_VOTES = re.compile(
    r"\bvot(?:e|es|ing)\b|\bresolution|\bunga\b|general assembly|first committee", re.IGNORECASE
)
_OF_A_PARAGRAPH = re.compile(
    r"\b(?:preambular|operative|separate vote on) (?:the )?(?:[a-z]+ )?paragraphs?\b|\bparagraph \d"
)
_LED_BY_ITS_YEAR = re.compile(r"\W*(?:19|20)\d\d(?: session)? ?[:(,–—-]")
_LONGEST_HEADING = 120
_OF_A_FORUM = re.compile(
    r"\W*(?:in )?(?:the )?(?:un )?(?:general assembly|unga|plenary|first committee|committee)(?: vote)?,? ?[:–|-]"
)
"""The label of a line that tells of a vote in the one forum or the other."""
_YEARS = range(1995, 2050)


def _labelled(reading: Reading, match: re.Match[str]) -> PartialDate | None:
    """The year right before the figures, or right behind them."""
    before = match.string[: match.start()]
    label = (
        _LABEL.search(before)
        or _BEHIND.match(match.string, match.end())
        or _AT_THE_HEAD_OF_A_ROW.match(before)
    )
    if label is None:
        return None
    item = reading.tag(label.group("y"))
    if item.sort == "N":
        return PartialDate.parse(str(item.value)) if item.value in _YEARS else None
    told: PartialDate = item.value
    return None if item.relative else told


def _above(reading: Reading) -> str:
    return reading.source[max(0, reading.start - _ABOVE) : reading.start]


def year_of_the_heading(reading: Reading) -> PartialDate | None:
    """The year of the last line above that has one: of a heading on votes, or of a year and who tabled the text."""
    above = _above(reading)
    for line in reversed(above.splitlines()):
        years = set(_A_YEAR.findall(line))
        if not years:
            continue
        heading = len(line) < _LONGEST_HEADING and (
            _OF_VOTES.search(line) is not None
            or line.strip(" :*#-•|") in years
            or (_LED_BY_ITS_YEAR.match(line) is not None and _OF_VOTES.search(above) is not None)
        )
        return PartialDate.parse(years.pop()) if heading and len(years) == 1 else None
    return None


def of_one_treaty(reading: Reading) -> bool:
    """Whether the treaty a page names most is the only one it has named by then, in its title if nowhere else: of that
    one are the votes it tells of."""
    return not reading.unnamed and reading.main is not None and set(reading.recent) <= {reading.main}


def of_its_year(ballot: Ballot, make: Make, *, listed: bool = False) -> Make:
    """As ``make``, of votes whose year, and whose forum, a label or a heading tells; ``listed``, of lines of a list."""

    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        headed = listed or _OF_A_FORUM.match(match.string) is not None
        year = _labelled(reading, match) or (year_of_the_heading(reading) if headed else None)
        if year is None:
            return make(reading, match)
        above = _above(reading).lower()
        here = ballot.assembly.search(reading.tagged) or ballot.committee.search(reading.tagged)
        if not here and (ballot.assembly.search(above) or ballot.committee.search(above)):
            reading = dataclasses.replace(reading, before=above)
        made = make(reading, match)
        found = [each for each in (made if isinstance(made, list) else [made]) if each is not None]
        parts = [told.start() for told in _OF_A_PARAGRAPH.finditer(above)]
        if parts and parts[-1] > above.rfind("as a whole"):
            return [replace(each, about="elsewhere") for each in found]
        only = of_one_treaty(reading)
        return [
            each
            if each.date is not None and each.date.exact
            else replace(each, date=year, named=each.named or only, note=_note(reading, ballot))
            for each in found
        ]

    return careful


def _note(reading: Reading, ballot: Ballot) -> str:
    """Figures of several years in one sentence are certain as far as each has its label."""
    several = ballot.mixed.search(reading.tagged) or ballot.elsewhere.search(reading.tagged)
    return UNSURE if several else ""
