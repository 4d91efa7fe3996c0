"""Days that French tells by the years since, of which there are more than it says: "entrée en vigueur il y a plus de vingt
ans". They are no days, but a time that has gone by at the least."""

from __future__ import annotations

import re

from servanda.claiming.making.lapses import LAPSE
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_LONGER = re.compile(
    r"(?:il y a|voici|voilà) (?:déjà |bien )?plus (?:de |d['’])(?:une )?(?P<n>[\w-]+) (?:d['’])?(?P<unit>an|décennie)",
    re.IGNORECASE,
)
_NUMBERS = {
    **dict(
        zip("une deux trois quatre cinq six sept huit neuf dix onze douze".split(), range(1, 13), strict=True)
    ),
    "dizaine": 10,
    "quinze": 15,
    "quinzaine": 15,
    "vingt": 20,
    "vingtaine": 20,
    "vingt-cinq": 25,
    "trente": 30,
    "trentaine": 30,
}
_YEARS = {"an": 1, "décennie": 10}


def told_longer(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the day ``d`` is told by a time that is said to be longer."""
    return _since(reading, match) is not None


def at_least_since(reading: Reading, match: re.Match[str], event: str) -> Found | None:
    """That so many years at the least have gone by since an event of the treaty."""
    told = _since(reading, match)
    if told is None:
        return None
    number = _NUMBERS.get(told["n"].lower()) or (int(told["n"]) if told["n"].isdecimal() else 0)
    years = number * _YEARS[told["unit"].lower()]
    return (
        reading.claim(match, "delta", LAPSE, value=years, hedge="more_than", about=f"years {event}")
        if years
        else None
    )


def _since(reading: Reading, match: re.Match[str]) -> re.Match[str] | None:
    day = reading.mention(match, "d")
    return _LONGER.match(reading.source, day.start) if day is not None else None
