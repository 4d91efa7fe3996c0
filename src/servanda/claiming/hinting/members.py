"""States read by the words before or behind them: in a list of those that did, or did not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, NEAR, Place, claim_of, nearest
from servanda.claiming.hinting.standings import signed_only
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading


def members(place: Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    before, after = reading.tagged[: place.start][-FAR:], reading.tagged[place.end : place.end + NEAR]
    led = _last(hints.listing, before) if reading.may_hold(hints.listing) else None
    does = hints.doing.match(after) if reading.may_hold(hints.doing) else None
    if led is not None:
        words = (place.start - len(before) + led.start(), place.end)
    elif does is not None and not reading.is_place(place.item):
        words = (place.start, place.end + does.end())
    else:
        return
    said = reading.tagged[max(0, words[0] - 24) : words[1]]
    denied = hints.negation.search(said) is not None
    if not denied and led is None and hints.states.unsettled.search(said):
        return
    if denied and signed_only(reading.tagged, place.start, place.end, words[1]):
        yield from claim_of(
            reading,
            place,
            words,
            "membership",
            "signatory",
            value=True,
            states=tuple(dict.fromkeys(place.item.value)),
        )
        return
    near = [what for what, _, _ in nearest(hints, "senses", reading, place, FAR)[:1]]
    for what in near or ["outside"]:
        what = "signatories" if what == "signed" else what
        sense = ("parties" if what in ("ratified", "parties", "acceded") else "joined") if denied else what
        yield from claim_of(
            reading,
            place,
            words,
            "membership",
            sense,
            value=not denied,
            negated=denied,
            states=tuple(dict.fromkeys(place.item.value)),
        )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The shortest match of a pattern that reaches to the end of a text."""
    found = pattern.search(text)
    while found is not None and (later := pattern.search(text, found.start() + 1)) is not None:
        found = later
    return found
