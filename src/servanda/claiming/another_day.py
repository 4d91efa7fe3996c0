"""Figures that may be of another day than the one they seem to be of: a count far from its year, and half of a group at
the time when it was reached, in three languages."""

from __future__ import annotations

import re

from servanda.claiming.model import Found
from servanda.claiming.reading import Reading


def of_another_day(claim: Found, reading: Reading) -> bool:
    """Whether the day by which a figure would be held against the record need not be its own."""
    return _far_from_its_year(claim, reading) or _half_of_then(claim, reading)


def _far_from_its_year(claim: Found, reading: Reading) -> bool:
    """Whether the year a count is dated by stands far off and within the sentence: "founded in 1996, it has 182"."""
    when = claim.as_of
    if claim.kind != "count" or claim.note or when is None or (when.latest - when.earliest).days < 300:
        return False
    gaps = [
        max(item.start - claim.end, claim.start - item.end)
        for item in reading.found
        if item.sort == "D" and item.value == when and item.start - reading.start > _HEAD
    ]
    return bool(gaps) and min(gaps) > _HEAD


_HEAD = 30
"""Characters at the head of a sentence, and between a figure and its year."""


def _half_of_then(claim: Found, reading: Reading) -> bool:
    """Whether a share is a half, and its sentence tells that it was so at some time before the day of the text.

    Half "had ratified by 2011", "ont ratifié dès 2010", and more than half soon after.
    """
    if claim.note or (claim.kind, claim.value, claim.hedge) != ("share", _HALF, "exactly"):
        return False
    gone = claim.as_of is not None and (reading.today is None or claim.as_of.latest < reading.today.earliest)
    return gone or _day_behind(claim, reading) or _THEN.search(reading.tagged) is not None


def _day_behind(claim: Found, reading: Reading) -> bool:
    """Whether a day gone by stands right behind the claim, whatever word leads to it."""
    return any(
        item.sort == "D"
        and 0 <= item.start - claim.end < _NEAR
        and (reading.today is None or item.value.latest < reading.today.earliest)
        for item in reading.found
    )


_HALF = 0.5
_NEAR = 24
"""Letters between a claim and a day that is its own."""

_THEN = re.compile(
    r"\bas early as\b|\bby (?:the time|then|its|their|the (?:first|second|third|entry|end|start|opening))\b|"
    r"\bwithin (?:<H\d+> )?(?:<N\d+>|an?|the first) (?:days?|weeks?|months?|years?)\b|"
    r"\bdès (?:(?:la|le|les|son|sa|ses)\b|l')|"
    r"\b(?:en|en l'espace d[e']) ?(?:moins d[e'] ?)?(?:<H\d+> )?(?:<N\d+>|une?) (?:ans?|mois|semaines?|années?)\b|"
    r"\bya en (?:el|la|su)\b|\bdesde (?:el|la|su) (?:primer|inicio|principio|comienzo|apertura|entrada)|"
    r"\ben (?:menos de )?(?:<H\d+> )?(?:<N\d+>|una?) (?:años?|mes(?:es)?|semanas?)\b"
)
"""A time by which something was so before the day of the text."""
