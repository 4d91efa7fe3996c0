"""What is made of words about milestones: the day of the nth ratification, and who is the first since some time."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

NTH_DEPOSIT = "nth_deposit"
"""The event of a date on which so many instruments had been deposited for the first time."""

FIRST_SINCE = "first since"
"""The sense of the first state to join after some time in which nobody did."""


_OF_A_STATE = re.compile(r"<S\d+>'?s? $")


def nth_deposit(*, loose: bool = False) -> Make:
    """On which day, ``d``, the ``o``-th instrument was deposited, or ``n`` of them were; ``loose`` where the day may be
    that of something else."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day = reading.mention(match, "d")
        rank = reading.value(match, "o") or reading.value(match, "n")
        if _OF_A_STATE.search(match.string[: match.start()]):
            return None  # "Colombia's 30th ratification"
        if day is None or not isinstance(rank, int) or not 1 < rank <= MOST_STATES:
            return None
        return reading.claim(
            match,
            "date",
            NTH_DEPOSIT,
            value=str(day.value),
            date=day.value,
            about=str(rank),
            note=certainty(reading, day) or (UNSURE if loose else ""),
        )

    return make


def at_least(what: str) -> Make:
    """That so many, ``o``, had done it by the day of the text: who has its 30th ratification has 30 at the least."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        rank = reading.value(match, "o")
        if not isinstance(rank, int) or not 1 < rank <= MOST_STATES or reading.asserted is False:
            return None
        return reading.claim(match, "count", what, value=rank, hedge="at_least")

    return make


def first_since() -> Make:
    """That a state is the first to join since the day ``d``, or in ``n`` years or months."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.nearby(match) or reading.subject
        length, since = reading.value(match, "n"), reading.value(match, "d")
        if len(states) != 1 or (since is None and not isinstance(length, int)):
            return None
        if since is not None:
            return reading.claim(
                match, "first", FIRST_SINCE, value=True, date=since, states=tuple(states), note=UNSURE
            )
        return reading.claim(
            match,
            "delta",
            FIRST_SINCE,
            value=length,
            hedge=reading.hedge(match),
            states=tuple(states),
            about=match.group("u").rstrip("s") + "s",
            note=UNSURE,
        )

    return make
