"""What the mentions of a sentence may say, matter by matter: of each matter the guesses, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.claiming.hinting import (
    acts,
    days,
    duties,
    figures,
    hosts,
    lapses,
    listed,
    meetings,
    members,
    own_days,
    quantities,
    shares,
    standings,
    toured,
    votes,
    yearly,
)
from servanda.claiming.hinting.chains import taken as state_taken
from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.near import NEAR, Place, Told
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

Guesses = Iterator[Found]
_OF_FIGURES = frozenset({"count", "share", "ordinal", "rule", "delta", "quantity", "vote"})
_OF_DAYS = frozenset({"date", "deadline"})


def matters(
    places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found], told: Told
) -> Iterator[tuple[int, Guesses]]:
    """Of each matter a sentence may speak of where its words are, and its guesses, of which one at most is kept.

    ``found`` are the claims of its rules, ``told`` gives what the sentences before name, the last one first.
    """
    met = reading.may_hold(hints.meeting) or reading.may_hold(hints.presiding)
    if met:
        yield from hosts.unnamed(reading, hints, found)
    yield from toured.in_cities(places, reading, hints, found)
    if own_days.has_headings(reading.source):
        yield from own_days.under_heading(places, reading, hints)
    for place in (*places, *own_days.bare_months(reading, hints)):
        for guesses in _of_mention(place, places, reading, hints, found, told):
            yield place.start, guesses
        if place.item.sort == "S":
            yield place.start, acts.likewise(place, places, reading, hints)
        if met and place.item.sort == "S":
            yield place.start, hosts.of_state(place, reading, hints, found)
    if not found and not any(place.item.sort == "S" for place in places):
        yield 0, standings.spoken_of(reading, hints, told)
    yield 0, shares.ways(reading, hints)


def _of_mention(
    place: Place,
    places: Sequence[Place],
    reading: Reading,
    hints: Hints,
    found: Sequence[Found],
    told: Told,
) -> Iterator[Guesses]:
    sort = place.item.sort
    if sort in "NO" and not _taken(place, found, _OF_FIGURES):
        yield _of_figure(place, places, reading, hints, found)
    elif sort == "P" and not _taken(place, found, _OF_FIGURES):
        yield shares.percentages(place, reading, hints)
    elif sort == "D":
        # "The meeting of the Treaty of Ottawa from 29 November": by the words beside it, the day seems the treaty's.
        sure = [claim for claim in found if claim.what != "opened_or_signed"]
        if not _taken(place, sure, _OF_DAYS):
            yield meetings.days(place, reading, hints)
        if not _told(place, found):
            yield _of_day(place, places, reading, hints, found, told)
    elif sort in "TC":
        yield own_days.in_name(place, places, reading, found)
    elif sort == "S" and not state_taken(place, found):
        yield _of_state(place, places, reading, hints, found)


def _of_figure(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Guesses:
    if place.item.sort == "N":
        yield from shares.all_but(place, reading, hints)
        yield from figures.counts(place, places, reading, hints)
        yield from yearly.beside_days(place, places, reading, hints)
        yield from listed.listed(place, places, reading, hints)
        works = _works(reading, hints)
        if works is not None and not _of_states(place, reading, hints):
            yield from quantities.quantities(place, places, reading, works)
            yield from duties.extensions(place, reading, works, hints.units)
    else:
        yield from figures.ranks(place, places, reading, hints)
    yield from votes.figures(place, reading, hints)
    yield from figures.rules(place, reading, hints)
    if place.item.sort == "N":
        yield from shares.wanting(place, reading, hints)
    if not _taken_by_day(place, found):
        yield from lapses.lapses(place, places, reading, hints)
        yield from figures.anniversaries(place, reading, hints)


def _of_day(
    place: Place,
    places: Sequence[Place],
    reading: Reading,
    hints: Hints,
    found: Sequence[Found],
    told: Told,
) -> Guesses:
    if not _taken(place, found, _OF_DAYS):
        if _as_of(place, found):
            yield from acts.beside(place, places, reading, hints)
        else:
            yield from days.days(place, places, reading, hints)
            yield from acts.acts(place, places, reading, hints, told)
        yield from votes.days(place, reading, hints)
        yield from own_days.of_label(place, reading, hints)
        yield from own_days.as_said_before(place, reading, hints)
        yield from own_days.banned(place, reading, hints)
        yield from own_days.of_rank(place, places, reading, hints)
    works = _works(reading, hints)
    if works is not None:
        yield from duties.deadlines(place, places, reading, works)
        yield from duties.completions(place, places, reading, works)


def _of_state(
    place: Place, places: Sequence[Place], reading: Reading, hints: Hints, found: Sequence[Found]
) -> Guesses:
    yield from acts.months(place, reading, hints)
    if standings.set_apart(place, reading, hints) is None:
        yield from members.members(place, reading, hints)
    yield from standings.standings(place, places, reading, hints, found)


def _works(reading: Reading, hints: Hints) -> DutyWords | None:
    """The words for stocks and land, where a sentence may be about them."""
    return hints.duties if duties.of_works(reading) else None


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
    return any(
        claim.as_of == place.item.value
        and claim.what != "adopting"
        and not (claim.kind == "vote" and place.item.value.exact)
        for claim in found
    )
