"""What is made of words about the conferences at which a treaty was negotiated: where they met, on what days."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

CITIES = {
    "bonn": "Bonn",
    "brussels": "Brussels",
    "bruxelles": "Brussels",
    "bruselas": "Brussels",
    "dublin": "Dublin",
    "dublín": "Dublin",
    "lima": "Lima",
    "nayarit": "Nayarit",
    "new york": "New York",
    "nueva york": "New York",
    "oslo": "Oslo",
    "ottawa": "Ottawa",
    "vienna": "Vienna",
    "viena": "Vienna",
    "vienne": "Vienna",
    "wellington": "Wellington",
}
"""Where treaties were negotiated, as the record writes it, by the names in small letters."""

ANY_CITY = f"(?:{'|'.join(CITIES)})"
CITY = rf"(?P<city>{'|'.join(sorted(CITIES, key=len, reverse=True))})\b"
PROCESS = {"oslo": "CCM", "ottawa": "APMBC"}
"""The treaty a diplomatic process led to, by the city it is called after."""


def conference(*, loose: bool = False) -> Make:
    """That a conference met in the ``city`` on the days ``d``; ``loose`` where the day may be another's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        mention = reading.mention(match, "d")
        if mention is None:
            return None
        return reading.claim(
            match,
            "date",
            "conference",
            value=str(mention.value),
            date=mention.value,
            about=CITIES[match.group("city")],
            note=UNSURE if loose else certainty(reading, mention),
        )

    return make


def attended(reading: Reading, match: re.Match[str]) -> Found | None:
    """That so many states, ``n``, came to a conference in the ``city``."""
    number = reading.value(match, "n")
    if not isinstance(number, int) or not _FEWEST <= number <= MOST_STATES:
        return None
    return reading.claim(
        match,
        "count",
        "attending",
        value=number,
        hedge=reading.hedge(match, "n"),
        about=CITIES[match.group("city")],
    )


_FEWEST = 20
"""So many states at least came to a conference that negotiated a treaty; fewer are some of them."""
_LISTED = re.compile(r"<D\d+>\)?(?:,| and| et| y|;|, and)(?: then| puis| luego)?(?: in)? ?$")


def further_city(meetings: str) -> Make:
    """A city and its days in a list of conferences, behind those of another one, which words for ``meetings`` head;
    elsewhere a day beside a city may be that of anything."""
    headed, told = re.compile(rf"\b{meetings}\b"), conference()

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        before = match.string[: match.start()]
        return told(reading, match) if _LISTED.search(before) and headed.search(before) else None

    return make


def process_begun(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the process named by ``city`` began on the day ``d``."""
    mention, treaty = reading.mention(match, "d"), PROCESS.get(match.group("city"))
    if mention is None or treaty is None:
        return None
    return reading.claim(
        match,
        "date",
        "process",
        value=str(mention.value),
        treaty=treaty,
        date=mention.value,
        note=certainty(reading, mention),
    )
