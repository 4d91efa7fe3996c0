"""Days read by the words near them: of a treaty, or of what a state did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.gathered import names_of_meetings
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, TREATY_EVENTS, Place, day_of, nearest
from servanda.claiming.making import certainty
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def days(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    day: PartialDate = place.item.value
    if (day.latest - day.earliest).days > 366:
        return
    sure = certainty(reading, place.item)
    states = [other for other in places if other.item.sort == "S"]
    states.sort(key=lambda other: abs(other.start - place.start))
    named = [state for other in states[:3] for state in other.item.value[:1]] or list(reading.subject[:1])
    meetings = names_of_meetings(reading, hints)
    for event, start, end in nearest(hints, "events", reading, place, FAR)[:3]:
        if any(first <= start and end <= last for first, last in meetings):
            continue
        if event in TREATY_EVENTS:
            yield from day_of(reading, place, (start, end), event, day, note=sure)
            continue
        for state in dict.fromkeys(named):
            yield from day_of(reading, place, (start, end), event, day, states=(state,), note=sure)
