"""Votes in the General Assembly and its First Committee: their days, and figures that no rule takes up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, Place, claim_of, day_of, nearest
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_SYMBOL = re.compile(r"\b(\d{2}/\d{1,3})\b")


def days(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """The day of a vote, or its month, where the sentence names the body that votes or the resolution."""
    day = place.item.value
    if (day.latest - day.earliest).days > _A_MONTH:
        return
    about = _about(reading, hints)
    if about is None:
        return
    for _, start, end in nearest(hints, "votings", reading, place, FAR)[:1]:
        yield from day_of(reading, place, (start, end), "vote", day, about=about)


_A_MONTH = 30
"""Days after the first of the longest time that tells of one vote: the Assembly votes on a treaty once a year."""


def figures(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """How many voted one way, by the words next to a figure."""
    value = place.item.value
    if not isinstance(value, int) or value > MOST_STATES or not reading.holds(hints.assembly):
        return
    about = _about(reading, hints)
    days = {item.value for item in reading.found if item.sort == "D"}
    for choice, start, end in nearest(hints, "choices", reading, place, _BESIDE)[:1]:
        yield from claim_of(
            reading,
            place,
            (start, end),
            "vote",
            choice,
            value=value,
            about=about or "",
            date=days.pop() if len(days) == 1 else None,
        )


_BESIDE = 30
"""Characters between a figure and the words that tell which way the states voted that it counts."""


def _about(reading: Reading, hints: Hints) -> str | None:
    """The forum and the resolution; None where neither is named, or where the sentence is about another body."""
    if reading.holds(hints.elsewhere):
        return None
    symbol = _SYMBOL.search(reading.source, reading.start, reading.end)
    if reading.holds(hints.committee):
        forum = "first_committee"
    elif reading.holds(hints.assembly):
        forum = "plenary"
    elif symbol is not None:
        forum = ""
    else:
        return None
    return f"{forum} {symbol[1]}" if symbol is not None else forum
