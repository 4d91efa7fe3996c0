"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from servanda.claiming.hinting import days, figures, hosts, meetings, members, own_days, votes
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import Place
from servanda.claiming.model import Claim, Found
from servanda.claiming.reading import Reading

Judge = Callable[[Found], Claim]

_TAG = re.compile(r"<[A-Z]\d+>")
_MEETING = frozenset({"meeting", "conference", "host"})
_OF_DAYS = frozenset({"date", "deadline"})
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
    for start, guesses in _tried(places, reading, hints, found):
        for guess in guesses:
            claim = judge(guess)
            if claim.verdict == "supported" and not _repeats(claim, claims):
                # Few guesses come so far, so that what is merely wished is looked for last. A plan to meet is none.
                doubts = unreal[:1] if guess.what in _MEETING else unreal
                if not any(words.search(reading.tagged, 0, start) for words in doubts):
                    claims.append(claim)
                break
    # Of a state that is told to have met others, or of a day, the words beside tell no more.
    told = {state for claim in claims if not _of_members(claim) for state in claim.found.states}
    return [claim for claim in claims if not _of_members(claim) or not told & set(claim.found.states)]


def _of_members(claim: Claim) -> bool:
    return claim.found.kind == "membership" and claim.found.what not in hosts.OFFICES


def _tried(
    places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[tuple[int, Iterator[Found]]]:
    """For each matter a sentence may speak of where its words are, and the guesses, of which one at most is kept."""
    met = reading.may_hold(hints.meeting) or reading.may_hold(hints.presiding)
    if met:
        yield from hosts.unnamed(reading, hints, found)
    if own_days.has_headings(reading.source):
        yield from own_days.under_heading(places, reading, hints)
    months = own_days.bare_months(reading, hints) if reading.may_hold(hints.bare_month) else ()
    for place in (*places, *months):
        for guesses in _guesses(place, places, reading, hints, found):
            yield place.start, guesses
        if met and place.item.sort == "S":
            yield place.start, hosts.of_state(place, reading, hints, found)


def _guesses(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Iterator[Found]]:
    """What a mention may say: for each matter the guesses, the likeliest first, of which one at most is kept."""
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        yield _of_figure(place, places, reading, hints, found)
    elif sort == "D":
        # "The meeting of the Treaty of Ottawa from 29 November": by the words beside it, the day seems the treaty's.
        beside = [claim for claim in found if claim.what == "opened_or_signed"]
        if not _taken(place, [claim for claim in found if claim not in beside], _OF_DAYS):
            yield meetings.days(place, reading, hints)
            if not _taken(place, beside, _OF_DAYS):
                yield _of_day(place, places, reading, hints, found)
    elif sort in "TC":
        yield own_days.in_name(place, places, reading, found)
    elif sort == "S" and not any(
        claim.kind not in ("arithmetic", "count") and set(claim.states) & set(place.item.value)
        for claim in found
    ):
        yield members.members(place, reading, hints)


def _of_figure(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    if place.item.sort == "N":
        yield from figures.counts(place, places, reading, hints)
    else:
        yield from figures.ranks(place, places, reading, hints)
    yield from votes.figures(place, reading, hints)
    yield from figures.rules(place, reading, hints)
    if not _taken_by_day(place, found):
        yield from figures.anniversaries(place, reading, hints)


def _of_day(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Iterator[Found]:
    if not _as_of(place, found):
        yield from days.days(place, places, reading, hints)
    yield from votes.days(place, reading, hints)
    yield from own_days.of_label(place, reading, hints)
    yield from own_days.as_said_before(place, reading, hints)
    yield from own_days.banned(place, reading, hints)
    yield from own_days.of_rank(place, places, reading, hints)


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
    return any(
        claim.as_of == place.item.value
        and claim.what != "adopting"
        and not (claim.kind == "vote" and place.item.value.exact)
        for claim in found
    )


def _repeats(claim: Claim, claims: Sequence[Claim]) -> bool:
    one = claim.found
    return any(
        (other.found.kind, other.found.what) == (one.kind, one.what)
        and other.found.start < one.end
        and one.start < other.found.end
        for other in claims
    )
