"""What a state counts as from each day on, given what it did and when that took effect.

Each time is a pair: the first day something may have happened on, and the last. Between the two the words that
depend on it are open; after the last they are certain.
"""

from __future__ import annotations

from datetime import date

from servanda.engine.history import (
    CONSENTED,
    JOINED,
    PARTY,
    PROVISIONAL,
    SIGNATORY,
    SIGNED,
    WITHDRAWN,
    Spell,
)

Bounds = tuple[date | None, date | None]
"""The first and the last day something may have happened on; None is never, as far as can be said."""


def standing_over_time(
    signed: tuple[date, date] | None,
    spells: list[Spell],
    provisional: list[tuple[Bounds, Bounds]],
    ended_on: date | None,
    ceased_on: date | None,
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """The days on which the standing changed, and from each the words that certainly and possibly hold."""
    days: set[date] = set()
    if signed:
        days.update(signed)
    for spell in spells:
        for bounds in (spell.deposited, spell.in_force, spell.ended):
            days.update(day for day in bounds if day is not None)
    for start, end in provisional:
        days.update(day for day in (*start, *end) if day is not None)
    if ended_on is not None and days:
        days.add(ended_on)
    days.discard(date.max)
    if ceased_on is not None and days:
        days.add(ceased_on)
    points: list[int] = []
    certain: list[int] = []
    possible: list[int] = []
    for day in sorted(days):
        over = ceased_on is not None and day >= ceased_on
        masks = (0, 0) if over else _masks(signed, spells, provisional, ended_on, day)
        if not points or masks != (certain[-1], possible[-1]):
            points.append(day.toordinal())
            certain.append(masks[0])
            possible.append(masks[1])
    return tuple(points), tuple(certain), tuple(possible)


def _masks(
    signed: tuple[date, date] | None,
    spells: list[Spell],
    provisional: list[tuple[Bounds, Bounds]],
    ended_on: date | None,
    day: date,
) -> tuple[int, int]:
    has_signed = signed is not None and signed[1] <= day
    may_have_signed = signed is not None and signed[0] <= day
    consented = may_consent = party = may_party = left = may_left = ever = may_ever = gone = False
    for spell in spells:
        begun, may_begin = spell.deposited[1] <= day, spell.deposited[0] <= day
        over = spell.ended[1] is not None and spell.ended[1] <= day
        may_be_over = spell.ended[0] is not None and spell.ended[0] <= day
        in_force = spell.in_force[1] is not None and spell.in_force[1] <= day
        may_be_in_force = spell.in_force[0] is not None and spell.in_force[0] <= day
        consented |= begun and not may_be_over
        may_consent |= may_begin and not over
        party |= in_force and not may_be_over
        may_party |= may_be_in_force and not over
        ever |= begun and not (spell.taken_back and may_be_over)
        may_ever |= may_begin and not (spell.taken_back and over)
        gone |= spell.lapsed and over
        # An act in brackets lapsed in a way the record does not tell; that it was a withdrawal is possible.
        departed = over and not spell.lapsed and not spell.taken_back
        may_depart = may_be_over and not spell.taken_back
        # A later spell ends an earlier departure.
        left = (left or departed) if not begun or over else False
        may_left = (may_left or may_depart) if not begun or may_be_over else False
    if ended_on is not None and ended_on <= day:
        # The treaty itself has come to an end: nobody is party to it any more.
        party = may_party = False
    sure = SIGNED * has_signed | CONSENTED * consented | PARTY * party | WITHDRAWN * left
    open_ = SIGNED * may_have_signed | CONSENTED * may_consent | PARTY * may_party | WITHDRAWN * may_left
    if has_signed and not may_ever:
        sure |= SIGNATORY
    if may_have_signed and not ever:
        open_ |= SIGNATORY
    if (has_signed and not may_left) or consented:
        sure |= JOINED
    if (may_have_signed and not left and not gone) or may_consent:
        open_ |= JOINED
    for start, end in provisional:
        until_sure, until_open = end
        if start[1] is not None and start[1] <= day and (until_sure is None or day < until_sure):
            sure |= PROVISIONAL
        if start[0] is not None and start[0] <= day and (until_open is None or day < until_open):
            open_ |= PROVISIONAL
    return sure, sure | open_
