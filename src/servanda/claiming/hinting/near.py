"""A mention, the words near it that say what it is about, and the claim they make together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from servanda.claiming.beginnings import Searched, beginnings
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.model import Found, Kind, replace
from servanda.claiming.reading import Mention, Reading, Sort
from servanda.dates import PartialDate

Told = Callable[[], Iterable[Sequence[Mention]]]
"""What the sentences before one name, the last one first; looked up where a reading needs it."""

Words = Literal["senses", "events", "periods", "needed", "votings", "choices"]

NEAR, COUNTED, FAR = 60, 90, 130
"""How many characters of the tagged sentence lie between a mention and the words it is read by, at most."""

TREATY_EVENTS = {"adopted", "opened", "entered_into_force"}

_HEDGED = re.compile(r"(<H\d+>) (?:the |a |some )?$")
_FIGURE = re.compile(r"<[NO]\d+>")
_ALL = re.compile(r".*", re.DOTALL)


_ALONE = {"needed": "threshold", "votings": "vote"}
"""The name of what one pattern alone tells of."""


class Place(NamedTuple):
    """A mention with its tag's place in the tagged sentence."""

    item: Mention
    start: int
    end: int


def nearest(
    hints: Hints,
    words: Words,
    reading: Reading,
    place: Place,
    far: int,
    as_said: re.Pattern[str] | None = None,
) -> list[tuple[str, int, int]]:
    """The senses whose words stand near a mention, the nearest first, each with the place of its words."""
    best: dict[str, tuple[int, int, int]] = {}
    for name, start, end in spoken(hints, words, reading):
        between = (place.end, start) if start >= place.end else (end, place.start)
        apart = max(between[1] - between[0], 0)
        if apart > far or reading.tagged.find(";", *between) >= 0:
            continue
        if name not in best or apart < best[name][0]:
            best[name] = (apart, start, end)
    if not best and as_said is not None and reading.holds(as_said):
        # "Nine states have done so": as the sentence before says.
        return [(name, place.start, place.end) for name in spoken_before(hints, words, reading)]
    ranked = sorted(best.items(), key=lambda entry: (entry[1][0], entry[0]))
    return [(name, start, end) for name, (_, start, end) in ranked]


def spoken(hints: Hints, words: Words, reading: Reading) -> list[tuple[str, int, int]]:
    """What the words of a sentence say, each with its place; the mentions of a sentence ask it one after the other."""
    if words not in reading.kept:
        reading.kept[words] = list(_said(hints, words, searched(reading), reading.may_hold))
    return reading.kept[words]  # type: ignore[no-any-return]


def spoken_before(hints: Hints, words: Words, reading: Reading) -> list[str]:
    """What the words of the sentence before say, each once."""
    return list(dict.fromkeys(name for name, _, _ in _said(hints, words, Searched(reading.before), _maybe)))


def _said(
    hints: Hints, words: Words, searched: Searched, may_hold: Callable[[re.Pattern[str]], bool]
) -> Iterator[tuple[str, int, int]]:
    """What the words of a sentence say, each with its place."""
    alone = _ALONE.get(words)
    named = ((alone, getattr(hints, words)),) if alone is not None else getattr(hints, words)
    for name, pattern in named:
        if may_hold(pattern):
            for match in searched.matches(pattern, beginnings(pattern.pattern)):
                yield name, match.start(), match.end()


def _maybe(pattern: re.Pattern[str]) -> bool:
    return True


def searched(reading: Reading) -> Searched:
    """A sentence, searched with many patterns."""
    if _SEARCHED not in reading.kept:
        reading.kept[_SEARCHED] = Searched(reading.tagged)
    return reading.kept[_SEARCHED]  # type: ignore[no-any-return]


_SEARCHED = "searched"


def matches(pattern: re.Pattern[str], reading: Reading) -> Iterable[re.Match[str]]:
    """The matches of a pattern in a sentence, looked for only where its letters are."""
    if not reading.may_hold(pattern):
        return ()
    return searched(reading).matches(pattern, beginnings(pattern.pattern))


def said(pattern: re.Pattern[str], reading: Reading) -> list[tuple[int, int]]:
    """Where the words of a pattern stand in a sentence; its mentions ask it one after the other."""
    kept: dict[str, list[tuple[int, int]]] = reading.kept
    if pattern.pattern not in kept:
        kept[pattern.pattern] = [(match.start(), match.end()) for match in matches(pattern, reading)]
    return kept[pattern.pattern]


def hedge_at(start: int, reading: Reading) -> object:
    """The hedge right before a place."""
    lead = _HEDGED.search(reading.tagged[:start])
    return reading.tag(lead.group(1)).value if lead else "exactly"


def pointed(reading: Reading, sort: Sort, span: tuple[int, int], value: object) -> Place:
    """Words of a sentence as a mention."""
    first, last = reading.places[span[0]], reading.places[span[1] - 1] + 1
    return Place(Mention(sort, first, last, value), *span)


def days_near(place: Place, places: Sequence[Place]) -> list[PartialDate | None]:
    """The days told not far from a mention."""
    return [
        other.item.value
        for other in places
        if other.item.sort == "D" and abs(other.start - place.start) < FAR
    ]


def day_of(
    reading: Reading, place: Place, words: tuple[int, int], what: str, day: PartialDate, **more: object
) -> Iterator[Found]:
    """A claim that something was on a day."""
    return claim_of(reading, place, words, "date", what, value=str(day), date=day, **more)


def claim_of(
    reading: Reading, place: Place, words: tuple[int, int], kind: Kind, what: str, **more: object
) -> Iterator[Found]:
    """A claim of the words from a mention to those it is read by; none where the treaty is not certain."""
    start, end = min(place.start, words[0]), max(place.end, words[1])
    if kind == "date" and _FIGURE.search(reading.tagged, start, end):
        start, end = place.start, place.end  # "the 98th ratification came in April": it bears out no rank
    first = reading.places[start]
    last = reading.places[end - 1] + 1
    if end != place.end and reading.tagged[end - 1] == ">":
        last = reading.tag(reading.tagged[reading.tagged.rindex("<", 0, end) : end]).end
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
