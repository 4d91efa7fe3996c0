"""What rules on the carrying out of treaties share: a word of ours and the words that stand for it, the day near a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.reading import Mention, Reading

BY_SIGNATURE = "by signature"
"""The note of a threshold that is told of signatures, by which no state is bound yet."""

NEEDED = re.compile(
    r"\b(?:need|requir|only .*\bonce\b|nécess|necesit|requier|requerid|requis)", re.IGNORECASE
)
"""Words by which a figure is what a treaty asks for, and not how many had ratified when it began."""

Sense = tuple[str, re.Pattern[str]]
"""A word of ours, and the words of a language that stand for it."""


def sense(text: str, senses: Sequence[Sense], *, last: bool = False) -> str:
    """The sense whose words occur in a text: the first of them in the order of the senses, or the one nearest its
    end."""
    if not last:
        return next((name for name, words in senses if words.search(text)), "")
    found = [(match.end(), name) for name, words in senses for match in words.finditer(text)]
    return max(found)[1] if found else ""


def sense_first(text: str, senses: Sequence[Sense]) -> str:
    """The sense whose words come first in a text; of several that begin together the first in order."""
    found = [
        (match.start(), rank, name)
        for rank, (name, words) in enumerate(senses)
        if (match := words.search(text))
    ]
    return min(found)[2] if found else ""


def day_near(reading: Reading, match: re.Match[str]) -> Mention | None:
    """The day a figure is of: the last the sentence tells before it, else the first after it."""
    first, last = reading.places[match.start()], reading.places[match.end() - 1]
    days = [item for item in reading.found if item.sort == "D"]
    inside = [item for item in days if first <= item.start <= last]
    before = [item for item in days if item.start < first]
    after = [item for item in days if item.start > last]
    return next(iter((*inside, *before[-1:], *after)), None)
