"""How many acted within a year, told in French and Spanish: "en 2012, dix États ont ratifié", "en 2011, 17; en 2012, diez"."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import new_in
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

Did = Callable[[str], str]
"""What words for an act, in whatever tense, say that was done: "signed", "ratified", "joined"."""


def within(did: Did, shortest: int, unreal: re.Pattern[str] | None = None) -> Make:
    """A figure of a time of so many days at least, where the sentence holds no word by which it is not yet so."""
    make_of = new_in(did)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        day = reading.value(match, "d")
        long = day is not None and (day.latest - day.earliest).days >= shortest
        so = long and (unreal is None or unreal.search(reading.tagged) is None)
        return make_of(reading, match) if so else None

    return make


def going_on(
    told: re.Pattern[str],
    did: Did,
    shortest: int,
    unreal: re.Pattern[str] | None = None,
    others: re.Pattern[str] | None = None,
) -> Make:
    """A further figure and its time: of what the words before it tell of another, where none of ``others`` did it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        before = told.search(match.string, 0, match.start())
        if before is None or (others is not None and others.search(match.string, 0, match.start())):
            return None
        return within(lambda _: did(before.group()), shortest, unreal)(reading, match)

    return make
