"""The age of a treaty: "turns ten today", "the ten years it has been in force", "is now in its eleventh year"."""

from __future__ import annotations

import re

from servanda.claiming.english.days.lapsing import since, up_to_now
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.lapses import LAPSE, ON_THE_DAY, UP_TO_NOW
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading


def _its_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """In its sixth year is what is five years old."""
    rank = reading.value(match, "o")
    if not isinstance(rank, int) or not 2 <= rank <= 100:
        return None
    note = UP_TO_NOW if up_to_now(reading, match) else ""
    return reading.claim(match, "delta", LAPSE, value=rank - 1, about="years entered_into_force", note=note)


def _age(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The age of what has several birthdays."""
    made = since("any")(reading, match)
    if not isinstance(made, Found):
        return made
    today = _TODAY.search(match.string) is not None and reading.holds(_A_DAY)
    return replace(made, about="anniversary any", note=ON_THE_DAY if today else made.note)


_TODAY = re.compile(r"\b(?:today|turns|turned)\b|<D\d+>")
_A_DAY = re.compile(r"<D\d+>")


BIRTHDAYS: tuple[Rule, ...] = (
    rule(
        "turns so old",
        r"{T} (?:is )?(?:now |today )*(?:turns|turned|turning|will turn|celebrates) {N}(?: years? old)?(?= (?:in )?<D\d+>|[.,;!]|$)",
        _age,
        "The Convention on Cluster Munitions turns ten today",
    ),
    rule(
        "is so many years old",
        r"{T} is (?:now |today |already )*{N} years? (?:old|young)\b",
        _age,
        "The Mine Ban Treaty is ten years old",
    ),
    rule(
        "the years it has been in force",
        r"{N} (?P<u>years?|months?) (?:(?:that|during which|in which|when) )?(?:{T}|it) has been (?:in force|in effect|binding|law)\b",
        since("entered_into_force"),
        "In the five years that the Convention has been in force, much was done",
    ),
    rule(
        "so many years in force",
        r"{N} (?P<u>years?) (?:of )?(?:{T} )?(?:being )?in (?:force|effect)\b",
        since("entered_into_force"),
        "After five years in force, the Convention on Cluster Munitions has 93 parties",
    ),
    rule(
        "in its nth year",
        r"{T} (?:is |was |has )?(?:now |already )*(?:in|enters|entering|entered|begins|starts) its {O} year(?: (?:in force|as law|of (?:existence|implementation)))?\b",
        _its_year,
        "The Convention on Cluster Munitions is now in its sixth year",
    ),
)
