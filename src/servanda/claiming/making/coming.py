"""What will be when that has happened which a text announces: figures of a day to come."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import count
from servanda.claiming.model import COMING, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_NOTICE, _LATEST = timedelta(days=183), timedelta(days=275)
"""A withdrawal takes half a year; one of those spoken of may be announced some weeks later than the others."""


def left_behind(going: re.Pattern[str], *, at_all: bool = False) -> Make:
    """How many will be party some months after the document, where it tells of states that leave.

    ``at_all`` where the tense alone tells of a day to come; then it is any of the next months.
    """

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        today = reading.today
        if today is None or not today.exact:
            return None
        leaving = going.search(f"{reading.before[-200:]} {match.string}") is not None
        if not leaving and not at_all:
            return None
        made = count("parties")(reading, match)
        if not isinstance(made, Found):
            return None
        since = today.latest + _NOTICE if leaving else today.latest
        return replace(made, as_of=PartialDate(since, today.latest + _LATEST), note=COMING)

    return make
