"""Times that have gone by since an event of a treaty, read by the words behind them: "15 years after it was banned"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, NEAR, TREATY_EVENTS, Place, claim_of, nearest
from servanda.claiming.making.lapses import ANNIVERSARY, LAPSE, OF_THE_TREATY
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_LONGEST = 130
_TEN = 10


def lapses(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """How long ago a treaty was adopted, opened or entered into force, up to now or to the day the sentence gives."""
    words, tagged, length = hints.amounts, reading.tagged, place.item.value
    if not isinstance(length, int) or not 1 <= length <= _LONGEST:
        return
    after = tagged[place.end :]
    told = words.lapsed.match(after) or words.aged.match(after)
    if told is None:
        return
    kept = told.groupdict()
    unit = next(
        (unit for unit in ("years", "months", "decades", "kept") if kept.get(unit) is not None), "years"
    )
    if unit == "decades":
        length, unit = length * _TEN, "years"
    unit = ANNIVERSARY if unit == "kept" or "annivers" in told.group() or "anivers" in told.group() else unit
    about = (place.start, place.end + told.end())
    if told.re is words.aged:
        events = ["entered_into_force"]  # of its several ages the one it has as law
    else:
        near = after[told.end() :][:NEAR].partition(".")[0]
        spoken = ((pattern.search(near), event) for event, pattern in words.begun)
        events = [event for _, event in sorted((said.start(), event) for said, event in spoken if said)][:1]
        if not events and (unit == ANNIVERSARY and words.of_it.match(after, told.end())):
            events = [OF_THE_TREATY]
        if not events:
            near_it = nearest(hints, "events", reading, place, FAR)
            events = [name for name, _, _ in near_it if name in TREATY_EVENTS][:1]
    days: list[PartialDate | None] = [
        other.item.value for other in places if other.item.sort == "D" and not other.item.relative
    ]
    for event in events:
        for day in days or [None]:
            yield from claim_of(
                reading, place, about, "delta", LAPSE, value=length, about=f"{unit} {event}", as_of=day
            )
