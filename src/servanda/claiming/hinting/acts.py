"""Days on which states acted, where no word near them says what they did, or the sentence before says it.

A day that is told of a state in a text on a treaty, and on which that state acted under it, hardly ever is told of
anything else: any act will do, unless the words speak of another thing that states do on a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, NEAR, TREATY_EVENTS, Place, Told, day_of, nearest
from servanda.claiming.making import certainty
from servanda.claiming.model import RELATIVE, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_ALL = ("deposit", "signature", "in_force_for_state", "withdrawal_notice", "withdrawal_effective")
_A_MONTH = 31
_FURTHER = 600
_SOME = 4


def acts(
    place: Place,
    places: Sequence[Place],
    reading: Reading,
    hints: Hints,
    told: Told,
) -> Iterator[Found]:
    """What the state a day is told of may have done on it."""
    day: PartialDate = place.item.value
    if (day.latest - day.earliest).days >= _A_MONTH:
        return
    named = [other for other in places if other.item.sort == "S"]
    labelled = next((other for other in named if _labels(other, place, reading, hints)), None)
    if labelled is not None:
        events = _events(reading, hints, place, _FURTHER) or _ALL
        yield from _of([labelled.item.value], events, place, labelled, reading)
        return
    near = sorted((abs(other.start - place.start), other.start, other) for other in named)
    close = [other for apart, _, other in near[:3] if apart < FAR]
    back = [] if named or not day.exact else _spoken_of(reading, told)
    if not (close or back):
        return
    events = _events(reading, hints, place, FAR)
    # What is said of the first of several near the words for it was tried already.
    tried = [(other, [other.item.value]) for other in close if not events or len(other.item.value) > 1]
    if back:
        events = events or _before(reading, hints)
        tried = [(place, [(state,) for state in back if events])]
    if any(groups for _, groups in tried) and not hints.states.elsewhere.search(_around(place, reading)):
        for other, groups in tried:
            yield from _of(groups, events, place, other, reading)


def _before(reading: Reading, hints: Hints) -> Sequence[str]:
    """What the sentence before says that a state did."""
    return [
        name for name, pattern in hints.events if name not in TREATY_EVENTS and pattern.search(reading.before)
    ]


def _events(reading: Reading, hints: Hints, place: Place, far: int) -> Sequence[str]:
    """What the words near a day say that a state did, the nearest first."""
    named = [name for name, _, _ in nearest(hints, "events", reading, place, far)]
    return [name for name in named if name not in TREATY_EVENTS][:3]


def _spoken_of(reading: Reading, told: Told) -> list[str]:
    """The states of the sentences before, and the passage's own."""
    said = [state for those in told() for item in those if item.sort == "S" for state in item.value]
    return list(dict.fromkeys((*said, *reading.subject)))[:_SOME]


def likewise(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """What a state did too on the one day the sentence before tells: "ninety signed on 3 December. Britain also signed"."""
    days = [item for item in reading.told if item.sort == "D"] if reading.before else []
    dated = any(other.item.sort == "D" for other in places)
    if dated or len(days) != 1 or not days[0].value.exact or not reading.holds(hints.likewise):
        return
    events = [event for event in _events(reading, hints, place, FAR) if event in _before(reading, hints)]
    for event in events:
        yield from day_of(
            reading,
            place,
            (place.start, place.end),
            event,
            days[0].value,
            states=tuple(place.item.value),
            note=RELATIVE,
        )


def beside(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """What the state right beside a day did on it, where a figure is dated by that day already."""
    day: PartialDate = place.item.value
    if (day.latest - day.earliest).days >= _A_MONTH:
        return
    for other in places:
        first, last = sorted((place, other), key=lambda each: each.start)
        between = reading.tagged[first.end : last.start]
        if other.item.sort == "S" and len(between) < _BESIDE and "<" not in between:
            events = _events(reading, hints, place, FAR)
            yield from _of([other.item.value] if events else (), events, place, other, reading)


_BESIDE = 24
"""Letters between a state and a day, at the most, that certainly go together."""


def months(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    """A state that acted in a month of the last twelve: "Nigeria, in February, and South Sudan, in August"."""
    words = hints.states
    told = words.in_month.match(reading.tagged, place.end)
    if told is None or reading.today is None:
        return
    written, month = reading.today.latest, words.months[told.group("month")]
    year = written.year if month <= written.month else written.year - 1
    day = PartialDate.parse(f"{year:04d}-{month:02d}")
    events = _events(reading, hints, place, FAR)
    if events or words.elsewhere.search(reading.tagged) is None:
        yield from day_of(
            reading,
            place,
            (place.start, told.end()),
            "acted",
            day,
            states=tuple(place.item.value),
            about=" ".join(events),
            note=RELATIVE,
        )


def _of(
    groups: Sequence[tuple[str, ...]],
    events: Sequence[str],
    place: Place,
    other: Place,
    reading: Reading,
) -> Iterator[Found]:
    day, sure = place.item.value, certainty(reading, place.item)
    for states in groups:
        yield from day_of(
            reading,
            place,
            (other.start, other.end),
            "acted",
            day,
            states=states,
            about=" ".join(events),
            note=sure,
        )


def _labels(other: Place, place: Place, reading: Reading, hints: Hints) -> bool:
    """Whether a state is the label of a day: in a table, before brackets or a colon."""
    between = reading.tagged[other.end : place.start]
    return other.end <= place.start and hints.states.label.fullmatch(between) is not None


def _around(place: Place, reading: Reading) -> str:
    return reading.tagged[max(0, place.start - NEAR) : place.end + NEAR]
