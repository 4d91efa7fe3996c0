"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal, NamedTuple

from servanda.claiming.beginnings import Searched, beginnings
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.making import MOST_STATES, certainty
from servanda.claiming.model import OF_SOME, Claim, Found, Kind
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

Judge = Callable[[Found], Claim]
_Words = Literal["senses", "events", "periods", "needed"]

NEAR, COUNTED, FAR = 60, 90, 130
"""How many characters of the tagged sentence lie between a mention and the words it is read by, at most."""

_ALL = re.compile(r".*", re.DOTALL)
_TAG = re.compile(r"<[A-Z]\d+>")
_GROUP_NEAR = re.compile(r"[^.;]{0,30}?(<G\d+>)")
_HEDGED = re.compile(r"(<H\d+>) (?:the |a |some )?$")

_OF_FIGURES = frozenset({"count", "share", "ordinal", "rule", "delta", "quantity", "vote"})
_TREATY_EVENTS = {"adopted", "opened", "entered_into_force"}


class _Place(NamedTuple):
    """A mention with its tag's place in the tagged sentence."""

    item: Mention
    start: int
    end: int


def confirmed(
    reading: Reading, hints: Hints, unreal: Sequence[re.Pattern[str]], found: Sequence[Found], judge: Judge
) -> list[Claim]:
    """The claims of a sentence that its words hint at and the record supports, beside those already ``found``."""
    named = reading.topic is not None or any(item.sort == "T" for item in reading.found)
    if not reading.asserted or reading.topic == "" or not named or hints.paired.search(reading.tagged):
        return []
    places = [
        _Place(reading.tag(tag.group()), tag.start(), tag.end()) for tag in _TAG.finditer(reading.tagged)
    ]
    claims: list[Claim] = []
    for place in places:
        for number, guess in enumerate(_guesses(place, places, reading, hints, found)):
            if number == 0 and any(words.search(reading.tagged[: place.start]) for words in unreal):
                break
            claim = judge(guess)
            if claim.verdict == "supported" and not _repeats(claim, claims):
                claims.append(claim)
                break
    told = {state for claim in claims if claim.found.kind != "membership" for state in claim.found.states}
    return [
        claim for claim in claims if claim.found.kind != "membership" or not told & set(claim.found.states)
    ]


def _guesses(
    place: _Place, places: Sequence[_Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        if sort == "N":
            yield from _counts(place, places, reading, hints)
        else:
            yield from _ranks(place, places, reading, hints)
        yield from _rules(place, reading, hints)
        if not _taken_by_day(place, found):
            yield from _anniversaries(place, reading, hints)
    elif sort == "D" and not _taken(place, found, {"date", "deadline"}) and not _as_of(place, found):
        yield from _days(place, places, reading, hints)
    elif sort == "S" and not any(
        claim.kind not in ("arithmetic", "count") and set(claim.states) & set(place.item.value)
        for claim in found
    ):
        yield from _members(place, reading, hints)


def _taken(place: _Place, found: Sequence[Found], kinds: frozenset[str] | set[str]) -> bool:
    """Whether a claim of some kinds already speaks of a mention."""
    item = place.item
    return any(
        claim.kind in kinds
        and claim.start <= item.start < claim.end
        and (
            item.sort not in "NO"
            or item.value in (claim.value, claim.whole)
            or claim.kind in ("quantity", "vote")
        )
        for claim in found
    )


def _taken_by_day(place: _Place, found: Sequence[Found]) -> bool:
    """Whether a figure stands in the words of a day, as in "marks 15 years since it entered into force"."""
    return any(claim.kind == "date" and claim.start <= place.item.start < claim.end for claim in found)


def _as_of(place: _Place, found: Sequence[Found]) -> bool:
    # A treaty is adopted once: how many did it is told as of no day.
    return any(claim.as_of == place.item.value and claim.what != "adopting" for claim in found)


def _repeats(claim: Claim, claims: Sequence[Claim]) -> bool:
    one = claim.found
    return any(
        (other.found.kind, other.found.what) == (one.kind, one.what)
        and other.found.start < one.end
        and one.start < other.found.end
        for other in claims
    )


def _nearest(
    hints: Hints,
    words: _Words,
    reading: Reading,
    place: _Place,
    far: int,
    as_said: re.Pattern[str] | None = None,
) -> list[tuple[str, int, int]]:
    """The senses whose words stand near a mention, the nearest first, each with the place of its words."""
    best: dict[str, tuple[int, int, int]] = {}
    for name, start, end in _said(hints, words, reading.tagged):
        between = (place.end, start) if start >= place.end else (end, place.start)
        apart = max(between[1] - between[0], 0)
        if apart > far or reading.tagged.find(";", *between) >= 0:
            continue
        if name not in best or apart < best[name][0]:
            best[name] = (apart, start, end)
    if not best and as_said is not None and as_said.search(reading.tagged):
        # "Nine states have done so": as the sentence before says.
        said = dict.fromkeys(name for name, _, _ in _said(hints, words, reading.before))
        return [(name, place.start, place.end) for name in said]
    ranked = sorted(best.items(), key=lambda entry: (entry[1][0], entry[0]))
    return [(name, start, end) for name, (_, start, end) in ranked]


@lru_cache(maxsize=16)
def _said(hints: Hints, words: _Words, tagged: str) -> list[tuple[str, int, int]]:
    """What the words of a sentence say, each with its place; the mentions of a sentence ask it one after the other."""
    searched = Searched(tagged)
    named = (("threshold", hints.needed),) if words == "needed" else getattr(hints, words)
    return [
        (name, match.start(), match.end())
        for name, pattern in named
        for match in searched.matches(pattern, beginnings(pattern.pattern))
    ]


def _claim(
    reading: Reading, place: _Place, words: tuple[int, int], kind: Kind, what: str, **more: object
) -> Iterator[Found]:
    """A claim of the words from a mention to those it is read by; none where the treaty is not certain."""
    start, end = min(place.start, words[0]), max(place.end, words[1])
    first = reading.places[start]
    last = place.item.end if end == place.end else reading.places[end - 1] + 1
    last = max(last, place.item.end)
    while last < reading.end and reading.source[last].isalpha():
        last += 1
    while first > reading.start and reading.source[first].isalpha() and reading.source[first - 1].isalpha():
        first -= 1
    match = _ALL.fullmatch(reading.tagged, start, end)
    assert match is not None
    made = reading.under(f"hint: {kind}").claim(match, kind, what, **more)  # type: ignore[arg-type]
    if made is not None and made.treaty is not None:
        text = reading.source[first:last].rstrip(" ,;:")
        yield replace(made, start=first, end=first + len(text), text=text)


def _counts(place: _Place, places: Sequence[_Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    value = place.item.value
    if not isinstance(value, int) or not 1 < value <= MOST_STATES:
        return
    before, after = reading.tagged[: place.start], reading.tagged[place.end : place.end + NEAR]
    if hints.counted.match(after) is None and hints.counting.search(before[-NEAR:]) is None:
        return
    if hints.present.search(reading.tagged):
        return
    days: list[PartialDate | None] = [
        other.item.value
        for other in places
        if other.item.sort == "D" and abs(other.start - place.start) < FAR
    ]
    group = _GROUP_NEAR.match(after)
    named = reading.tag(group.group(1)).value if group else None
    hedge = _hedge(reading, place)
    for what, start, end in _nearest(hints, "senses", reading, place, COUNTED, hints.as_said)[:4]:
        for as_of in (*days, None):
            for claim in _claim(
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


def _hedge(reading: Reading, place: _Place) -> object:
    lead = _HEDGED.search(reading.tagged[: place.start])
    return reading.tag(lead.group(1)).value if lead else "exactly"


def _ranks(place: _Place, places: Sequence[_Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    if not isinstance(place.item.value, int) or not hints.ranked.match(reading.tagged[place.end :]):
        return
    named = [other.item.value[0] for other in places if other.item.sort == "S"]
    senses = [name for name, _, _ in _nearest(hints, "senses", reading, place, NEAR)[:2]]
    whats = ["signed" if name in ("signed", "signatory") else "parties" for name in senses]
    for what in dict.fromkeys(whats):
        for state in dict.fromkeys([*named, *reading.subject[:1]]):
            yield from _claim(
                reading,
                place,
                (place.start, place.end),
                "ordinal",
                what,
                value=place.item.value,
                states=(state,),
            )


def _rules(place: _Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    after = reading.tagged[place.end :]
    unit = next((name for name, pattern in hints.units if pattern.match(after)), None)
    if unit is None:
        for _, start, end in _nearest(hints, "needed", reading, place, FAR):
            words = (start, end)
            yield from _claim(reading, place, words, "rule", "threshold", value=place.item.value)
        return
    for what, start, end in _nearest(hints, "periods", reading, place, FAR)[:2]:
        yield from _claim(reading, place, (start, end), "rule", what, value=place.item.value, note=unit)


def _anniversaries(place: _Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    years = place.item.value
    told = hints.anniversary.match(reading.tagged[place.end :])
    if told is None or reading.today is None or not isinstance(years, int) or not 1 <= years <= 100:
        return
    year = PartialDate.parse(f"{reading.today.latest.year - years:04d}")
    words = (place.start, place.end + told.end())
    near = [name for name, _, _ in _nearest(hints, "events", reading, place, FAR) if name in _TREATY_EVENTS]
    for event in near[:1] or ["entered_into_force", "adopted"]:
        yield from _claim(reading, place, words, "date", event, value=str(year), date=year)


def _days(place: _Place, places: Sequence[_Place], reading: Reading, hints: Hints) -> Iterator[Found]:
    day: PartialDate = place.item.value
    if (day.latest - day.earliest).days > 366:
        return
    sure = certainty(reading, place.item)
    states = [other for other in places if other.item.sort == "S"]
    states.sort(key=lambda other: abs(other.start - place.start))
    named = [state for other in states[:3] for state in other.item.value[:1]] or list(reading.subject[:1])
    for event, start, end in _nearest(hints, "events", reading, place, FAR)[:3]:
        if event in _TREATY_EVENTS:
            yield from _claim(
                reading, place, (start, end), "date", event, value=str(day), date=day, note=sure
            )
            continue
        for state in dict.fromkeys(named):
            yield from _claim(
                reading,
                place,
                (start, end),
                "date",
                event,
                value=str(day),
                date=day,
                states=(state,),
                note=sure,
            )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The shortest match of a pattern that reaches to the end of a text."""
    found = pattern.search(text)
    while found is not None and (later := pattern.search(text, found.start() + 1)) is not None:
        found = later
    return found


def _members(place: _Place, reading: Reading, hints: Hints) -> Iterator[Found]:
    before, after = reading.tagged[: place.start][-FAR:], reading.tagged[place.end : place.end + NEAR]
    led, does = _last(hints.listing, before), hints.doing.match(after)
    if led is not None:
        words = (place.start - len(before) + led.start(), place.end)
    elif does is not None:
        words = (place.start, place.end + does.end())
    else:
        return
    said = reading.tagged[max(0, words[0] - 24) : words[1]]
    denied = hints.negation.search(said) is not None
    near = [what for what, _, _ in _nearest(hints, "senses", reading, place, FAR)[:1]]
    for what in near or ["outside"]:
        what = "signatories" if what == "signed" else what
        sense = ("parties" if what in ("ratified", "parties", "acceded") else "joined") if denied else what
        yield from _claim(
            reading,
            place,
            words,
            "membership",
            sense,
            value=not denied,
            negated=denied,
            states=tuple(dict.fromkeys(place.item.value)),
        )
