"""Pieces of patterns that all languages share: tags, and the words that may stand between two figures."""

from __future__ import annotations

import re
from typing import Any

from servanda.claiming.agreeing.words import Adding
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

HEDGED = r"(?:<H\d+> )*"
ENDS = r"(?=[.,;:)]|$| -)"
"""What must follow a figure that is said of nothing else."""


def number(name: str) -> str:
    """A number with its hedge, caught under a name."""
    return rf"{HEDGED}(?P<{name}><N\d+>)"


def filler(words: Adding, longest: int = 90, *, besides: str = "(?!)") -> str:
    """Words between two figures of one thing: no other figure, no comma, no word that begins another thing."""
    return rf"(?:(?!\b(?:{words.breaks}|{besides})\b)(?:[^.;:()<>,-]|(?<=\w)-(?=\w)|<[GTCOD]\d+>)){{0,{longest}}}?"


def plain_filler(words: Adding, longest: int = 80) -> str:
    """As ``filler``, without dates."""
    return rf"(?:(?!\b(?:{words.breaks})\b)(?:[^.;:()<>,-]|(?<=\w)-(?=\w)|<[GTCSO]\d+>)){{0,{longest}}}?"


def whole_number(reading: Reading, match: re.Match[str], name: str) -> int | None:
    """The number a group caught, where it is a whole one and not hedged."""
    value = reading.value(match, name)
    exact = isinstance(value, int) and reading.hedge(match, name) == "exactly"
    return value if exact else None


def agreement(
    reading: Reading,
    match: re.Match[str],
    what: str,
    value: float,
    parts: tuple[tuple[str, float], ...],
    **more: Any,
) -> Found | None:
    """The claim that a figure agrees with others; None where the passage is not about one of our treaties."""
    if not reading.treaty(match):
        return None
    return reading.claim(match, "arithmetic", what, value=value, parts=parts, **more)
