"""Parts of a group, of the world or of the way to entry into force, read by the words near them; and what it still lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, NEAR, Place, claim_of, hedge_at, nearest, pointed
from servanda.claiming.making import ALL_BUT, MOST_STATES, PER_CENT, WAY
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_GROUP = re.compile(r"[^.;<]{0,24}(?:<N\d+> )?[^.;<]{0,12}(<G\d+>)")
_SENSES = ("signed", "ratified", "parties", "joined", "acceded")


def percentages(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """So many per cent of the states of the world, or of a group."""
    after = reading.tagged[place.end :]
    group = _GROUP.match(after)
    if group is None and hints.amounts.of_states.match(after) is None:
        return
    told = place.item.value
    for what, start, end in nearest(hints, "senses", reading, place, FAR)[:3]:
        if what in _SENSES:
            yield from claim_of(
                reading,
                place,
                (start, end),
                "share",
                what,
                value=int(told) if told == int(told) else told,
                hedge=hedge_at(place.start, reading),
                group=reading.tag(group.group(1)).value if group else "UN",
                note=PER_CENT,
            )


def all_but(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """All members of a group but so many."""
    words = hints.amounts.all_but
    if not reading.may_hold(words) or words.search(reading.tagged[: place.start][-NEAR:]) is None:
        return
    after = reading.tagged[place.end :]
    group = _GROUP.match(after)
    if group is None or not isinstance(place.item.value, int) or place.item.value > MOST_STATES:
        return
    for what, start, end in nearest(hints, "senses", reading, place, FAR)[:3]:
        if what in _SENSES:
            yield from claim_of(
                reading,
                place,
                (start, end),
                "share",
                what,
                value=place.item.value,
                group=reading.tag(group.group(1)).value,
                note=ALL_BUT,
            )


def wanting(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """How many more instruments a treaty needs to enter into force."""
    words, value = hints.amounts, place.item.value
    if not isinstance(value, int) or not 1 <= value <= MOST_STATES:
        return
    tagged, holds = reading.tagged, reading.may_hold
    behind = words.wanting.match(tagged[place.end :]) if holds(words.wanting) else None
    ahead = words.still.search(tagged[: place.start][-NEAR:]) if holds(words.still) else None
    if behind is None and ahead is None:
        return
    start = place.start - len(ahead.group()) if ahead is not None else place.start
    end = place.end + behind.end() if behind is not None else place.end
    yield from claim_of(
        reading,
        place,
        (start, end),
        "delta",
        "still_needed",
        value=value,
        hedge=hedge_at(place.start, reading),
    )


def _counts_out(words: str, part: str, reading: Reading) -> bool:
    """Whether the figure in the words of a fraction is the one above its line."""
    figure = _FIGURE.search(words)
    return figure is None or reading.tag(figure.group()).value == int(part[0])


_FIGURE = re.compile(r"<N\d+>")


_OF_THE_WAY = re.compile(r"(<P\d+>) of (?:the|its) way\b")
_IN_FIGURES = re.compile(r"(?<![\w/])([1-4]/[2-5])(?![\w/])")


def ways(reading: Reading, hints: Hints) -> Iterator[Found]:
    """Half of the way to entry into force, two thirds of the ratifications it needs."""
    words, tagged = hints.amounts, reading.tagged
    if not reading.holds(words.way):
        return
    for tag in _OF_THE_WAY.finditer(tagged):
        part, span = f"{round(reading.tag(tag[1]).value)}/100", tag.span(1)
        yield from claim_of(
            reading,
            pointed(reading, "P", span, part),
            span,
            "share",
            WAY,
            value=part,
            hedge=hedge_at(span[0], reading),
        )
        return
    told = _IN_FIGURES.search(tagged)
    if told is not None:
        span = told.span()
        yield from claim_of(reading, pointed(reading, "P", span, told[1]), span, "share", WAY, value=told[1])
        return
    for part, pattern in words.fractions:
        told = pattern.search(tagged) if reading.may_hold(pattern) else None
        if told is None or not _counts_out(told.group(), part, reading):
            continue
        yield from claim_of(
            reading,
            pointed(reading, "P", told.span(), part),
            told.span(),
            "share",
            WAY,
            value=part,
            hedge=hedge_at(told.start(), reading),
        )
        return
