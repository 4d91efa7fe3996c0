"""People killed or injured, beside a text on mines or cluster munitions: figures that no rule took up.

What they count is certain from the words at the figure, so that they are told whether the record can confirm them or
not; a figure of people is never called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, claim_of, hedge_at
from servanda.claiming.model import UNSURE, Found, Value, replace
from servanda.claiming.reading import Reading

OF_MINES = frozenset({"APMBC", "CCM"})
"""The treaties whose weapons are counted by the people they hurt."""

RULE = "people killed or injured"

_BEHIND, _AHEAD = 45, 30
"""Characters behind and ahead of a figure in which it may be said what happened to the people it counts."""
_APPOSED = re.compile(r" [^\W\d]+, [^,;.]{3,50},")
"""What may part a figure from what happened: "100,000 people, 98 per cent of them civilians, were killed"."""
_CLAUSE = re.compile(r"[^.;<(]*")


def hurt(places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    """The figures of people a sentence tells of, by words right beside them, or beside the one before."""
    words = hints.amounts
    tagged = reading.tagged
    if reading.topic not in OF_MINES or ("<N" not in tagged and "<P" not in tagged):
        return
    if not any(reading.may_hold(pattern) for _, pattern in words.hurt):
        return
    if not reading.holds(words.weapons) and words.weapons.search(reading.before) is None:
        return
    told = ""
    for place in places:
        value = _counted(place, reading)
        if place.item.sort not in "NP" or not isinstance(value, (int, float)) or value <= 1:
            continue
        after = reading.tagged[place.end :]
        if words.no_people.match(after) or (hints.counted.match(after) and not words.of_them.match(after)):
            told = ""
            continue
        clause = _CLAUSE.match(after)
        behind = clause.group()[:_BEHIND] if clause else ""
        ahead = re.split(r"[.;<>)]", reading.tagged[: place.start])[-1][-_AHEAD:]
        what, over = _of(behind, words.hurt)
        if not what and (apposed := _APPOSED.match(after)) is not None:
            what, over = _of(after[apposed.end() :][:_BEHIND], words.hurt)[0], 0
        if place.item.sort == "P":
            # "Up by 75 per cent": of the casualties told of in the same sentence.
            rising = words.change.search(tagged[max(0, place.start - 2 * _BEHIND) : place.end + _BEHIND])
            if rising is not None and (told or what or _of(tagged[: place.start], words.hurt)[0]):
                yield from _figure(place, places, reading, (place.start, place.end), "change")
            continue
        if not what and words.number_of.search(tagged[: place.start]):
            what = "casualties"
        what = what or _of(ahead, words.hurt)[0]
        if not what and told and words.of_them.match(after):
            what = told
        told = what
        if what:
            yield from _figure(place, places, reading, (place.start, place.end + over), what)


def _counted(place: Place, reading: Reading) -> Value:
    """The figure; of people there are no parts, so that a point or comma before three digits parts thousands."""
    value: Value = place.item.value
    written = reading.source[place.item.start : place.item.end]
    if isinstance(value, float) and place.item.sort == "N" and _THOUSANDS.fullmatch(written):
        return int(re.sub(r"\D", "", written))
    return int(value) if isinstance(value, float) and value.is_integer() else value


_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")


def _of(text: str, hurt: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str, int]:
    """What happened to people by the words for it, and where these end; killed and injured together are casualties."""
    told = {name: words.end() for name, pattern in hurt if (words := pattern.search(text))}
    both = {"killed", "injured"} <= set(told)
    return "casualties" if both else next(iter(told), ""), max(told.values(), default=0)


def _figure(
    place: Place, places: Sequence[Place], reading: Reading, words: tuple[int, int], about: str
) -> Iterator[Found]:
    end = next((other.start for other in places if other.start >= place.end and other.item.sort == "N"), None)
    near = [other for other in places if other.item.sort == "S" and other.start >= place.end]
    named = [other for other in near if end is None or other.start < end]
    states = tuple(dict.fromkeys(state for other in named for state in other.item.value))
    days = [other for other in places if other.item.sort == "D"]
    days.sort(key=lambda other: abs(other.start - place.start))
    before = any(other.item.sort in "SG" and other.end <= place.start for other in places)
    unsure = len(states) > 1 or (before and not states)
    for found in claim_of(
        reading,
        place,
        words,
        "quantity",
        "recorded",
        value=_counted(place, reading),
        about=about,
        hedge=hedge_at(place.start, reading),
        states=states if len(states) == 1 else (),
        date=days[0].item.value if days else None,
        note=UNSURE if unsure or about == "change" else "",
    ):
        yield replace(found, rule=RULE)
