"""What states are under a treaty, told loosely: in a bracket behind their names, as those excepted, as those left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.chains import Chain, aside, chain_from
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import FAR, NEAR, Place, Told, claim_of, nearest
from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading

_BEHIND = 240
"""How many characters of the tagged sentence behind a state may tell what it is."""


def standings(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    """What the words before and behind a list of states say of them."""
    chain = chain_from(place, places, reading.tagged, found)
    if chain is None:
        return
    words, tagged = hints.states, reading.tagged
    before, after = tagged[max(0, chain.start - FAR) : chain.start], tagged[chain.end : chain.end + _BEHIND]
    first = max(0, chain.start - FAR)
    for led in words.before(tagged, before):
        yield from _said(chain, reading, led.lastgroup, (first + led.start(), chain.end))
    passing = aside(after)
    for does in words.behind(tagged, after, *dict.fromkeys((0, passing))):
        yield from _said(chain, reading, does.lastgroup, (chain.start, chain.end + does.end()))
    for begin in dict.fromkeys((0, passing)):
        if begin or len(chain.states) > len(place.item.value):
            verb = hints.doing.match(after[begin:])
            if verb is not None:
                yield from _doing(chain, reading, hints, chain.end + begin, chain.end + begin + verb.end())
    if reading.before and words.among.match(tagged[: chain.start]) is not None:
        yield from _as_before(chain, reading, hints)
    start = set_apart(place, reading, hints)
    if start is not None:
        yield from _excepted(chain, place, reading, hints, start)


def set_apart(place: Place, reading: Reading, hints: Hints) -> int | None:
    """Where the words begin that except a state from what the sentence says of others."""
    words, before = hints.states.excepting, reading.tagged[max(0, place.start - NEAR) : place.start]
    found = words.pattern.search(before) if words.within(before) else None
    return place.start - len(before) + found.start() if found is not None else None


def spoken_of(reading: Reading, hints: Hints, told: Told) -> Iterator[Found]:
    """What a sentence without a state says of those that the one before it names, or of the passage's own."""
    words = hints.states
    they = words.they.match(reading.tagged)
    if they is not None:
        last = next(iter(told()), ())
        named = tuple(dict.fromkeys(state for item in last if item.sort == "S" for state in item.value))
        yield from _of_them(reading, hints, they, named or reading.subject)
        return
    if len(reading.subject) != 1 or reading.guessed:
        return
    country = words.country.pattern.search(reading.tagged) if words.country.within(reading.tagged) else None
    if country is not None:
        yield from _of_them(reading, hints, country, reading.subject)


def _of_them(reading: Reading, hints: Hints, they: re.Match[str], states: tuple[str, ...]) -> Iterator[Found]:
    if not states:
        return
    chain, end = Chain(states, they.start(), they.end()), they.end()
    after = reading.tagged[end : end + _BEHIND]
    passing = aside(after)
    for does in hints.states.behind(reading.tagged, after, *dict.fromkeys((0, passing))):
        yield from _said(chain, reading, does.lastgroup, (chain.start, end + does.end()))
    for begin in dict.fromkeys((0, passing)):
        verb = hints.doing.match(after[begin:])
        if verb is not None:
            yield from _doing(chain, reading, hints, end + begin, end + begin + verb.end())


def _said(chain: Chain, reading: Reading, group: str | None, words: tuple[int, int]) -> Iterator[Found]:
    """A claim in the sense that the group of a match is named for."""
    if group is None:
        return
    denied = group.startswith("not_")
    yield from _claim(chain, reading, words, group.removeprefix("not_").rstrip("_"), denied=denied)


def _doing(chain: Chain, reading: Reading, hints: Hints, start: int, end: int) -> Iterator[Found]:
    """A claim of a verb behind the states, denied where the words from them to it deny."""
    denied = (
        hints.negation.search(reading.tagged, chain.end, end) is not None
        or _NEITHER.search(reading.tagged[: chain.start]) is not None
    )
    verb = Place(Mention("S", 0, 0, ()), max(end - 12, start), end)
    for what, _, _ in nearest(hints, "senses", reading, verb, FAR)[:1]:
        what = "signatories" if what == "signed" and not denied else what
        if denied and what != "signed":
            what = "parties" if what in ("ratified", "parties", "acceded") else "joined"
        yield from _claim(chain, reading, (chain.start, end), what, denied=denied)


def _as_before(chain: Chain, reading: Reading, hints: Hints) -> Iterator[Found]:
    """What the end of the sentence before says, of some of those it speaks of: "They are: Chad and Mali"."""
    said = reading.before[max(reading.before.rfind(";"), reading.before.rfind(", and "), 0) :]
    denied = hints.negation.search(said) is not None
    ends = [
        (max(match.end() for match in found), -place, what)
        for place, (what, pattern) in enumerate(hints.senses)
        if (found := list(pattern.finditer(said)))
    ]
    if ends:
        what = max(ends)[2]
        if denied and what != "signatory":
            what = "signed" if what == "signed" else "joined"
        yield from _claim(chain, reading, (0, chain.end), what, denied=denied and what != "signatory")


def signed_only(tagged: str, start: int, end: int, last: int) -> bool:
    """Whether the words right before states, or behind them, say that they signed and did not ratify: so much must be
    true of each of them."""
    before = tagged[max(0, start - FAR) : start]
    return (
        _SIGNED_ONLY.search(tagged, end, max(end, last)) is not None
        or _SIGNED_ONLY_LED.search(before) is not None
    )


_SIGNED_ONLY = re.compile(
    r"\b(?:signed|signé|firmad[oa]|firmaron) (?:it |the <[TC]\d+> |la |le )?(?:but|and|yet|without|mais|sans|pero|sin|y|et)\b[^.;:]{0,30}\bratif\w*"
)
_SIGNED_ONLY_LED = re.compile(rf"{_SIGNED_ONLY.pattern}[^.;]{{0,30}}$")
_NEITHER = re.compile(r"\b(?:neither|ni|ninguno de|aucun de) (?:of |the |la |le |les |el |los |l')*$")


def _excepted(chain: Chain, place: Place, reading: Reading, hints: Hints, start: int) -> Iterator[Found]:
    """The opposite of what the sentence says of all others."""
    denied = hints.negation.search(reading.tagged, max(reading.tagged.rfind(";", 0, start), 0), start) is None
    for what, at, _ in nearest(hints, "senses", reading, place, FAR):
        if what in ("outside", "signatory") or at > chain.start + FAR:
            continue
        what = ("signed" if what == "signed" else "joined") if denied else what
        yield from _claim(chain, reading, (start, chain.end), what, denied=denied)
        return


def _claim(
    chain: Chain, reading: Reading, words: tuple[int, int], what: str, *, denied: bool
) -> Iterator[Found]:
    start, end = min(words[0], chain.start), max(words[1], chain.end)
    if denied and signed_only(reading.tagged, chain.start, chain.end, end):
        what, denied = "signatory", False
    tail = reading.tagged[:end]
    last = reading.tag(tail[tail.rindex("<") :]).end if tail.endswith(">") else reading.places[end - 1] + 1
    whole = Place(Mention("S", reading.places[start], last, chain.states), start, end)
    yield from claim_of(
        reading,
        whole,
        (start, end),
        "membership",
        what,
        value=not denied,
        negated=denied,
        states=chain.states,
    )
