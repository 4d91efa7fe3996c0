"""Figures read by the words near them: of how many states, the rank of one, how long or how many a rule asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import COUNTED, FAR, NEAR, TREATY_EVENTS, Place, claim_of, nearest
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_GROUP_NEAR = re.compile(r"[^.;]{0,30}?(<G\d+>)")
_HEDGED = re.compile(r"(<H\d+>) (?:the |a |some )?$")


def counts(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    value = place.item.value
    if not isinstance(value, int) or not 1 < value <= MOST_STATES:
        return
    before, after = reading.tagged[: place.start], reading.tagged[place.end : place.end + NEAR]
    if hints.counted.match(after) is None and hints.counting.search(before[-NEAR:]) is None:
        return
    if reading.holds(hints.present):
        return
    days: list[PartialDate | None] = [
        other.item.value
        for other in places
        if other.item.sort == "D" and abs(other.start - place.start) < FAR
    ]
    group = _GROUP_NEAR.match(after)
    named = reading.tag(group.group(1)).value if group else None
    hedge = _hedge(reading, place)
    for what, start, end in nearest(hints, "senses", reading, place, COUNTED, hints.as_said)[:4]:
        for as_of in (*days, None):
            for claim in claim_of(
                reading,
                place,
                (start, end),
                "count",
                what,
                value=value,
                hedge=hedge,
                group=named,
                note=OF_SOME,
            ):
                yield replace(claim, as_of=as_of)


def _hedge(reading: Reading, place: Place) -> object:
    lead = _HEDGED.search(reading.tagged[: place.start])
    return reading.tag(lead.group(1)).value if lead else "exactly"


def ranks(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    if not isinstance(place.item.value, int) or not hints.ranked.match(reading.tagged[place.end :]):
        return
    named = [other.item.value[0] for other in places if other.item.sort == "S"]
    senses = [name for name, _, _ in nearest(hints, "senses", reading, place, NEAR)[:2]]
    whats = ["signed" if name in ("signed", "signatory") else "parties" for name in senses]
    for what in dict.fromkeys(whats):
        for state in dict.fromkeys([*named, *reading.subject[:1]]):
            yield from claim_of(
                reading,
                place,
                (place.start, place.end),
                "ordinal",
                what,
                value=place.item.value,
                states=(state,),
            )


def rules(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    after = reading.tagged[place.end :]
    unit = next((name for name, pattern in hints.units if pattern.match(after)), None)
    if unit is None:
        for _, start, end in nearest(hints, "needed", reading, place, FAR):
            words = (start, end)
            yield from claim_of(reading, place, words, "rule", "threshold", value=place.item.value)
        return
    for what, start, end in nearest(hints, "periods", reading, place, FAR)[:2]:
        yield from claim_of(reading, place, (start, end), "rule", what, value=place.item.value, note=unit)


def anniversaries(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    years = place.item.value
    told = hints.anniversary.match(reading.tagged[place.end :])
    if told is None or reading.today is None or not isinstance(years, int) or not 1 <= years <= 100:
        return
    year = PartialDate.parse(f"{reading.today.latest.year - years:04d}")
    words = (place.start, place.end + told.end())
    near = [name for name, _, _ in nearest(hints, "events", reading, place, FAR) if name in TREATY_EVENTS]
    for event in near[:1] or ["entered_into_force", "adopted"]:
        yield from claim_of(reading, place, words, "date", event, value=str(year), date=year)
