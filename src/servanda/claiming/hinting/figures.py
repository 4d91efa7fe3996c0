"""Figures read by the words near them: of how many states, the rank of one, how long or how many a rule asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from servanda.claiming.hinting.amounts import Amounts
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import (
    COUNTED,
    FAR,
    NEAR,
    TREATY_EVENTS,
    Place,
    claim_of,
    day_of,
    days_near,
    hedge_at,
    nearest,
)
from servanda.claiming.hinting.yearly import day_beside
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import BESIDE, OF_SOME, STRICT, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_GROUP_NEAR = re.compile(r"[^.;]{0,30}?(<G\d+>)")


def counts(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    value, words, tagged = place.item.value, hints.amounts, reading.tagged
    if not isinstance(value, int) or not 1 < value <= MOST_STATES:
        return
    before, after = tagged[: place.start], tagged[place.end : place.end + NEAR]
    known = hints.counted.match(after) or hints.counting.search(before[-NEAR:])
    pending = words.pending.match(after) is not None
    if not (known or pending or words.counted.match(after) or _labelled(before, reading, words)):
        return
    if reading.holds(hints.present):
        return
    days = days_near(place, places)
    if reading.then is not None and reading.holds(words.that_day):
        days.append(reading.then)
    very_days = _to_the_day(places, reading)
    days += very_days
    groups = _groups(after, reading, words)
    # "Five of the 30 are in the Balkans": as the sentence before says of the thirty.
    as_said = OF_THEM if groups != (None,) and OF_THEM.match(after) else hints.as_said
    near = nearest(hints, "senses", reading, place, COUNTED, as_said)[:4]
    near = [each for each in near if not _denied(each, place, reading, words)]
    if _PARTIES.match(after):
        near = [
            each for each in near if each[0] not in ("signed", "signatory")
        ]  # "120 parties, and 17 that signed"
    # Held against every day, as where a text has none, almost any figure fits.
    own = [day for day in days if day in (reading.then, *very_days) or _of_it(place, places, day, reading)]
    # Nor does one that has its own day right beside it hold on another: "26 at the end of 2009, 48 at the end of 2010".
    beside, _ = day_beside(place, places, tagged)
    strictly = (*([None] if reading.today and beside is None else []), *own)
    if known and (groups == (None,) or _GROUP_NEAR.match(after)):
        on = (*days, None) if beside is None else (beside,)
        yield from _counts(place, near, groups, on, reading, OF_SOME)
    else:
        told = [("not party" if what == "outside" else what, start, end) for what, start, end in near[:2]]
        yield from _counts(place, told, groups, strictly, reading, STRICT)
    only = [("signatory", start, end) for what, start, end in near if what == "signed"]
    if pending:
        only = [("signatory", start, end) for _, start, end in near[:1]]
    if only and (pending or not known):
        yield from _counts(place, only, groups, strictly, reading, STRICT)
    if near and (words.beside.match(after) is not None or _OTHERS.search(before) is not None):
        # "112 have ratified, and twelve others have signed": those that signed only.
        yield from _counts(place, only, groups, strictly, reading, STRICT)
        if others := _told_before(place, places):
            # "Palau and 31 other states": as many, and one.
            exact: Sequence[PartialDate | None] = [day for day in own if day is not None and day.exact]
            exact = strictly if _AND_OTHERS.search(before) else exact
            for claim in _counts(place, near[:2], groups, exact, reading, STRICT):
                yield replace(claim, parts=((BESIDE, others),))


_PARTIES = re.compile(
    r" (?:states? part(?:y|ies)|[eé]tats?[- ]parties?|estados? partes?)\b(?! (?:or|ou|o|et|y|and) sign)"
)
"""Those counted, where the word for them is that for parties and no looser one."""


_ABSENT = frozenset({"outside", "not party", "unratified"})
_JOINED = frozenset({"signed", "ratified", "parties", "joined", "acceded"})


def _denied(near: tuple[str, int, int], place: Place, reading: Reading, words: Amounts) -> bool:
    """Whether words between a figure and what its states have joined say that they have not: "three have not signed"."""
    name, start, _ = near
    if start > place.end:
        return name in _JOINED and words.lacking.search(reading.tagged, place.end, start) is not None
    # What one has done stands before the figure of others, who have not.
    behind = _ASIDE.sub("", reading.tagged[place.end : place.end + FAR])
    return name not in _ABSENT and words.lacking.search(_CLAUSE.match(behind).group()) is not None  # type: ignore[union-attr]


_ASIDE = re.compile(r"\([^()]*\)")
_CLAUSE = re.compile(r"[^.;:,]*")


def _to_the_day(places: Sequence[Place], reading: Reading) -> list[PartialDate | None]:
    """Of "ten years ago" the very day, which a text is often written on."""
    today = reading.today
    spans = [other.item.value for other in places if other.item.sort == "D" and other.item.relative]
    if today is None or not today.exact or (today.latest.month, today.latest.day) == (2, 29):
        return []
    years = [(span.earliest + (span.latest - span.earliest) / 2).year for span in spans if _a_year(span)]
    return [PartialDate.of(today.latest.replace(year=year)) for year in years]


def _a_year(span: PartialDate) -> bool:
    return 300 < (span.latest - span.earliest).days < 400


def _labelled(before: str, reading: Reading, words: Amounts) -> bool:
    return reading.may_hold(words.label) and words.label.search(before[-NEAR:]) is not None


def _of_it(place: Place, places: Sequence[Place], day: PartialDate | None, reading: Reading) -> bool:
    """Whether a day is told at the head of a sentence, or in one breath with a figure."""
    for other in places:
        if other.item.value is day:
            between = reading.tagged[min(other.end, place.end) : max(other.start, place.start)]
            return other.start < _HEAD or ("," not in between and len(between) < NEAR)
    return False


_HEAD = 12
"""Characters at the head of a sentence behind which its day stands: "by", "as of"."""


def _counts(
    place: Place,
    near: Sequence[tuple[str, int, int]],
    groups: Sequence[str | None],
    days: Sequence[PartialDate | None],
    reading: Reading,
    note: str,
) -> Iterator[Found]:
    hedge = hedge_at(place.start, reading)
    for what, start, end in near:
        for as_of, group in product(days, groups):
            for claim in claim_of(
                reading,
                place,
                (start, end),
                "count",
                what,
                value=place.item.value,
                hedge=hedge,
                group=group,
                note=note,
            ):
                yield replace(claim, as_of=as_of)


_OTHERS = re.compile(r"\b(?:another|a further|otros|autres|outros) (?:<H\d+> )?$")


_AND_OTHERS = re.compile(r"<S\d+>,? (?:and|et|y|e) (?:<H\d+> )?$")
OF_THEM = re.compile(r" (?:of|de|d'|des) ?(?:the |these |those |les |ces |los |estos |esos )?<N\d+>")
"""What follows some of a number of states."""


def _told_before(place: Place, places: Sequence[Place]) -> int:
    """How many states the last figure before one tells of, or are named before it."""
    for other in reversed([other for other in places if other.end <= place.start]):
        if other.item.sort == "N" and isinstance(other.item.value, int):
            return other.item.value
        if other.item.sort == "S":
            return len(other.item.value)
    return 0


def _groups(after: str, reading: Reading, words: Amounts) -> Sequence[str | None]:
    """The sets of states that the words behind a figure may confine it to; one of none where they name none."""
    group = _GROUP_NEAR.match(after)
    if group is not None:
        return (reading.tag(group.group(1)).value,)
    told = words.region.match(after)
    if told is None:
        return (None,)
    for where in filter(None, told.groups()):
        for codes, region in words.regions:
            if region.match(where):
                return codes
    return (None,)


def ranks(place: Place, places: Sequence[Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    after = reading.tagged[place.end :]
    if not isinstance(place.item.value, int):
        return
    groups = _groups(after[:NEAR], reading, hints.amounts)
    ranked = hints.ranked.match(after) or hints.amounts.overall.match(after)
    if not ranked and groups == (None,):
        return
    named = [other.item.value[0] for other in places if other.item.sort == "S"]
    senses = [name for name, _, _ in nearest(hints, "senses", reading, place, FAR)[:3]]
    whats = ["signed" if name in ("signed", "signatory") else "parties" for name in senses]
    if "parties" in whats[:1]:
        whats = ["parties"]  # on its first day so many signed at once that they fit almost any rank
    for what, group in product(dict.fromkeys(whats), groups):
        for state in dict.fromkeys([*named, *reading.subject[:1]]):
            yield from claim_of(
                reading,
                place,
                (place.start, place.end),
                "ordinal",
                what,
                value=place.item.value,
                group=group,
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
        yield from day_of(reading, place, words, event, year)
