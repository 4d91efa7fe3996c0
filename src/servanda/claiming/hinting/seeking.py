"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from servanda.claiming.hinting import days, figures, lapses, listed, members, people, shares
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place
from servanda.claiming.model import LISTED, Claim, Found, replace
from servanda.claiming.reading import Reading

Judge = Callable[[Found], Claim]

_TAG = re.compile(r"<[A-Z]\d+>")
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
            claim = _of_either(guess, judge)
            if claim.verdict == "supported" and not _repeats(claim, claims):
                # Few guesses come so far, so that what is merely wished is looked for last.
                if not _wished(place, reading, unreal):
                    claims.append(claim)
                break
    for guess in shares.ways(reading, hints):
        claim = judge(guess)
        if claim.verdict == "supported":
            claims.append(claim)
    for figure in people.hurt(places, reading, hints):
        if not any(claim.start < figure.end and figure.start < claim.end for claim in found):
            claims.append(judge(figure))
    told = {
        state
        for claim in claims
        if claim.found.kind != "membership" and claim.found.note != LISTED
        for state in claim.found.states
    }
    return [
        claim for claim in claims if claim.found.kind != "membership" or not told & set(claim.found.states)
    ]


def _of_either(guess: Found, judge: Judge) -> Claim:
    """The claim, or where its sentence names no treaty, and a large figure is not true of the last one told, of the one
    the document is about."""
    claim = judge(guess)
    large = guess.kind == "count" and isinstance(guess.value, int) and guess.value >= _LARGE
    if claim.verdict == "supported" or not large or guess.named or guess.main in (None, guess.treaty):
        return claim
    return judge(replace(guess, treaty=guess.main))


_LARGE = 50


def _wished(place: Place, reading: Reading, unreal: Sequence[re.Pattern[str]]) -> bool:
    """Whether what is said of a mention is supposed, wished or denied; one of nine that have is as real as the nine."""
    lead = _ONE_OF_THEM.search(reading.tagged, 0, place.start)
    ahead = lead.start() if lead is not None else place.start
    return any(words.search(reading.tagged, 0, ahead) for words in unreal)


_ONE_OF_THEM = re.compile(
    r"\b(?:is|are|was|were|est|es|fue|était|sont) (?:l'|el |la )?<N\d+> (?:of|de|des|de los|de las) (?:the |its |les |ses )?$"
)


def _guesses(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        if sort == "N":
            yield from shares.all_but(place, reading, hints)
            yield from figures.counts(place, places, reading, hints)
            yield from listed.listed(place, places, reading, hints)
        else:
            yield from figures.ranks(place, places, reading, hints)
        yield from figures.rules(place, reading, hints)
        if sort == "N":
            yield from shares.wanting(place, reading, hints)
        if not _taken_by_day(place, found):
            yield from lapses.lapses(place, places, reading, hints)
            yield from figures.anniversaries(place, reading, hints)
    elif sort == "P" and not _taken(place, found, _OF_FIGURES):
        yield from shares.percentages(place, reading, hints)
    elif sort == "D" and not _taken(place, found, {"date", "deadline"}) and not _as_of(place, found):
        yield from days.days(place, places, reading, hints)
    elif sort == "S" and not any(
        claim.kind not in ("arithmetic", "count") and set(claim.states) & set(place.item.value)
        for claim in found
    ):
        yield from members.members(place, reading, hints)


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
        (other.found.kind, other.found.what) == (one.kind, one.what)
        and other.found.start < one.end
        and one.start < other.found.end
        for other in claims
    )
