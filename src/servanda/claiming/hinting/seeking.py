"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from servanda.claiming.hinting import acts, days, figures, members, standings
from servanda.claiming.hinting.chains import taken
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place, Told
from servanda.claiming.model import Claim, Found
from servanda.claiming.reading import Reading

Judge = Callable[[Found], Claim]

_TAG = re.compile(r"<[A-Z]\d+>")
_OF_FIGURES = frozenset({"count", "share", "ordinal", "rule", "delta", "quantity", "vote"})


def confirmed(
    reading: Reading,
    hints: Hints,
    unreal: Sequence[re.Pattern[str]],
    found: Sequence[Found],
    judge: Judge,
    told: Told = tuple,
) -> list[Claim]:
    """The claims of a sentence that its words hint at and the record supports, beside those already ``found``.

    ``told`` gives what the sentences before name, the last one first.
    """
    named = reading.topic is not None or any(item.sort == "T" for item in reading.found)
    if not reading.asserted or reading.topic == "" or not named or reading.holds(hints.paired):
        return []
    places = [
        Place(reading.tag(tag.group()), tag.start(), tag.end()) for tag in _TAG.finditer(reading.tagged)
    ]
    claims: list[Claim] = []
    for place in places:
        _keep(
            _guesses(place, places, reading, hints, found, told), place.start, reading, unreal, judge, claims
        )
    if not found and not any(place.item.sort == "S" for place in places):
        _keep(standings.spoken_of(reading, hints, told), 0, reading, unreal, judge, claims)
    dated = {state for claim in claims if claim.found.kind != "membership" for state in claim.found.states}
    return [
        claim for claim in claims if claim.found.kind != "membership" or not dated & set(claim.found.states)
    ]


def _keep(
    guesses: Iterator[Found],
    start: int,
    reading: Reading,
    unreal: Sequence[re.Pattern[str]],
    judge: Judge,
    claims: list[Claim],
) -> None:
    """The first of some guesses that the record supports is kept."""
    for guess in guesses:
        claim = judge(guess)
        if claim.verdict == "supported" and not _repeats(claim, claims):
            # Few guesses come so far, so that what is merely wished is looked for last.
            if not any(words.search(reading.tagged, 0, start) for words in unreal):
                claims.append(claim)
            return


def _guesses(
    place: Place,
    places: Sequence[Place],
    reading: Reading,
    hints: Hints,
    found: Sequence[Found],
    told: Told,
) -> Iterator[Found]:
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        if sort == "N":
            yield from figures.counts(place, places, reading, hints)
        else:
            yield from figures.ranks(place, places, reading, hints)
        yield from figures.rules(place, reading, hints)
        if not _taken_by_day(place, found):
            yield from figures.anniversaries(place, reading, hints)
    elif sort == "D" and not _taken(place, found, {"date", "deadline"}):
        if not _as_of(place, found):
            yield from days.days(place, places, reading, hints)
            yield from acts.acts(place, places, reading, hints, told)
        else:
            yield from acts.beside(place, places, reading, hints)
    elif sort == "S" and not taken(place, found):
        yield from acts.months(place, reading, hints)
        if standings.set_apart(place, reading, hints) is None:
            yield from members.members(place, reading, hints)
        yield from standings.standings(place, places, reading, hints, found)


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


def _taken_by_day(place: Place, found: Sequence[Found]) -> bool:
    """Whether a figure stands in the words of a day, as in "marks 15 years since it entered into force"."""
    return any(claim.kind == "date" and claim.start <= place.item.start < claim.end for claim in found)


def _as_of(place: Place, found: Sequence[Found]) -> bool:
    # A treaty is adopted once: how many did it is told as of no day.
    return any(claim.as_of == place.item.value and claim.what != "adopting" for claim in found)


def _repeats(claim: Claim, claims: Sequence[Claim]) -> bool:
    one = claim.found
    return any(
        (other.found.kind, other.found.what, other.found.date) == (one.kind, one.what, one.date)
        and other.found.start < one.end
        and one.start < other.found.end
        and (one.kind != "membership" or set(one.states) <= set(other.found.states))
        for other in claims
    )
