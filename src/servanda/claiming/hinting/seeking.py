"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from servanda.claiming.hinting import days, duties, figures, members, quantities
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import NEAR, Place
from servanda.claiming.model import Claim, Found
from servanda.claiming.reading import Reading

Judge = Callable[[Found], Claim]

_TAG = re.compile(r"<[A-Z]\d+>")
_EACH_ITS_OWN = frozenset({"deadline", "quantity"})
"""Kinds of claims of which the same words may make several: "from 1 March 2021 to 31 December 2025"."""
_OF_FIGURES = frozenset({"count", "share", "ordinal", "rule", "delta", "quantity", "vote"})


def confirmed(
    reading: Reading, hints: Hints, unreal: Sequence[re.Pattern[str]], found: Sequence[Found], judge: Judge
) -> list[Claim]:
    """The claims of a sentence that its words hint at and the record supports, beside those already ``found``."""
    named = reading.topic is not None or any(item.sort == "T" for item in reading.found)
    if not reading.asserted or reading.topic == "" or not named or reading.holds(hints.paired):
        return []
    places = [
        Place(reading.tag(tag.group()), tag.start(), tag.end()) for tag in _TAG.finditer(reading.tagged)
    ]
    claims: list[Claim] = []
    for place in places:
        for guess in _guesses(place, places, reading, hints, found):
            claim = judge(guess)
            if claim.verdict == "supported" and not _repeats(claim, claims):
                # Few guesses come so far, so that what is merely wished is looked for last.
                # By when something must be done is told in such words as well as in others.
                if guess.kind == "deadline" or not any(
                    words.search(reading.tagged, 0, place.start) for words in unreal
                ):
                    claims.append(claim)
                break
    told = {state for claim in claims if claim.found.kind != "membership" for state in claim.found.states}
    return [
        claim for claim in claims if claim.found.kind != "membership" or not told & set(claim.found.states)
    ]


def _guesses(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        if sort == "N":
            yield from figures.counts(place, places, reading, hints)
            if (
                hints.duties is not None
                and duties.of_works(reading)
                and not _of_states(place, reading, hints)
            ):
                yield from quantities.quantities(place, places, reading, hints.duties)
                yield from duties.extensions(place, reading, hints.duties, hints.units)
        else:
            yield from figures.ranks(place, places, reading, hints)
        yield from figures.rules(place, reading, hints)
        if not _taken_by_day(place, found):
            yield from figures.anniversaries(place, reading, hints)
    elif sort == "D" and not _told(place, found):
        if not _taken(place, found, {"date", "deadline"}) and not _as_of(place, found):
            yield from days.days(place, places, reading, hints)
        if hints.duties is not None and duties.of_works(reading):
            yield from duties.deadlines(place, places, reading, hints.duties)
            yield from duties.completions(place, places, reading, hints.duties)
    elif sort == "S" and not any(
        claim.kind not in ("arithmetic", "count") and set(claim.states) & set(place.item.value)
        for claim in found
    ):
        yield from members.members(place, reading, hints)


def _of_states(place: Place, reading: Reading, hints: Hints) -> bool:
    return hints.counted.match(reading.tagged[place.end : place.end + NEAR]) is not None


def _taken(place: Place, found: Sequence[Found], kinds: frozenset[str] | set[str]) -> bool:
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


def _told(place: Place, found: Sequence[Found]) -> bool:
    """Whether a claim is of a day, and not only of another day of the same words."""
    item = place.item
    return any(
        claim.kind in ("date", "deadline")
        and claim.date == item.value
        and claim.start <= item.start < claim.end
        for claim in found
    )


def _taken_by_day(place: Place, found: Sequence[Found]) -> bool:
    """Whether a figure stands in the words of a day, as in "marks 15 years since it entered into force"."""
    return any(claim.kind == "date" and claim.start <= place.item.start < claim.end for claim in found)


def _as_of(place: Place, found: Sequence[Found]) -> bool:
    # A treaty is adopted once: how many did it is told as of no day.
    return any(claim.as_of == place.item.value and claim.what != "adopting" for claim in found)


def _repeats(claim: Claim, claims: Sequence[Claim]) -> bool:
    one = claim.found
    return any(
        (other.found.kind, other.found.what) == (one.kind, one.what)
        and not (one.kind in _EACH_ITS_OWN and other.found.value != one.value)
        and other.found.start < one.end
        and one.start < other.found.end
        for other in claims
    )
