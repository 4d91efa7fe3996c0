"""Figures of states beside which all of these are named, whatever they are said to have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.figures import OF_THEM
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, Place, claim_of, days_near, nearest
from servanda.claiming.model import LISTED, Found, replace
from servanda.claiming.reading import Reading

_NONE_OF_THEM = {
    "outside": "outside",
    "signed": "outside",
    "joined": "outside",
    "signatory": "signatory",
    "ratified": "unratified",
    "parties": "unratified",
    "acceded": "unratified",
}
"""What is said of those who have not done something."""


def listed(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """Counts with their states, where as many are named before the next figure."""
    value, tagged = place.item.value, reading.tagged
    if not isinstance(value, int) or value < _FEWEST or "<S" not in tagged:
        return
    after = tagged[place.end :]
    if not any(words.match(after) for words in (hints.counted, hints.amounts.counted, OF_THEM)):
        return
    for named in _lists(place, places, reading):
        states = tuple(dict.fromkeys(state for other in named for state in other.item.value))
        if len(states) != value:
            continue
        start, end = place.start, named[-1].end
        said, tail = tagged[place.end : named[0].start], tagged[end : end + _TAIL]
        if (
            reading.may_hold(hints.present)
            and hints.present.search(said)
            and hints.amounts.lacking.search(said) is None
        ):
            continue
        if any(words.search(said) for name, words in hints.periods if name in _OTHER_DEEDS):
            continue
        lacking = hints.amounts.lacking.search(said + tail) is not None
        senses = _senses(Place(place.item, named[0].start, end), reading, hints)
        whats = [_NONE_OF_THEM[name] for name in senses] if lacking else [n for n in senses if n != "outside"]
        for what in dict.fromkeys(whats):
            for day in (None, *days_near(place, places)):
                for claim in claim_of(
                    reading,
                    place,
                    (start, end),
                    "count",
                    what,
                    value=value,
                    states=states,
                    as_of=day,
                    note=LISTED,
                ):
                    over = named[-1].item.end
                    yield replace(claim, end=over, text=reading.source[claim.start : over])


_FEWEST = 3
"""States that a list must have: of two each is read by itself."""

_OTHER_DEEDS = {"stockpile", "clearance", "initial_report"}
"""What a list of states may be told of besides joining: "four have destroyed theirs: Croatia, Cuba, Slovenia and Spain"."""

_TAIL = 40
"""Characters behind a list in which it may be said what is asked of its states: "five are left (...) to accede"."""


def _senses(place: Place, reading: Reading, hints: Hints) -> list[str]:
    """What the words nearest to a list may say of its states."""
    near = nearest(hints, "senses", reading, place, FAR, hints.as_said)
    return [name for name, start, end in near if start < near[0][2] and near[0][1] < end]


def _lists(place: Place, places: Sequence[Place], reading: Reading) -> Iterator[list[Place]]:
    """The states named behind a figure up to the next one, as far as each list of them goes."""
    behind: list[Place] = []
    for other in places:
        if other.start < place.end or other.item.sort == "D":
            continue
        if other.item.sort == "N" or ";" in reading.tagged[place.end : other.start]:
            break
        if other.item.sort == "S":
            if behind and other.start - behind[-1].end > _GAP:
                yield behind[:]
            behind.append(other)
    if behind:
        yield behind


_GAP = 30
"""Characters between two states of one list, at most: the day of each may stand there."""
