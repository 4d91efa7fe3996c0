"""The words of a language by which a figure, a day or a state is read without a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields

from servanda.claiming.hinting.states import StateWords

NOTHING = re.compile(r"(?!)")
"""A pattern that matches nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Hints:
    """Patterns over a tagged sentence, in small letters.

    ``counted`` is what follows a figure that counts states, ``counting`` what stands right before one; ``senses``
    pairs what states do under a treaty with the words for it, ``events`` an event with its words, ``periods`` a
    period of the treaty's articles with the words for what must happen within it, ``units`` a unit of time with
    its name. ``needed`` tells a threshold, ``anniversary`` that a number of years lies between an event and now.
    ``ranked`` follows an ordinal that ranks a state. ``listing`` leads to a list of the states that were counted,
    ``doing`` follows a state that does what ``senses`` says, ``negation`` turns it round. ``as_said``
    refers back to what the sentence before says of states,
    ``present`` tells of those at a meeting, or of others than states, ``paired`` that words go together in pairs.
    """

    counted: re.Pattern[str]
    counting: re.Pattern[str]
    senses: Sequence[tuple[str, re.Pattern[str]]]
    events: Sequence[tuple[str, re.Pattern[str]]]
    periods: Sequence[tuple[str, re.Pattern[str]]]
    units: Sequence[tuple[str, re.Pattern[str]]]
    needed: re.Pattern[str]
    anniversary: re.Pattern[str]
    ranked: re.Pattern[str]
    listing: re.Pattern[str]
    doing: re.Pattern[str]
    negation: re.Pattern[str]
    as_said: re.Pattern[str]
    present: re.Pattern[str]
    states: StateWords = field(default_factory=StateWords)
    """What states are under a treaty, in looser words, and the days of their acts."""
    paired: re.Pattern[str] = re.compile(r"respecti(?:vely|vement|vamente)")

    def patterns(self) -> Iterator[re.Pattern[str]]:
        """All of them."""
        for each in fields(self):
            words = getattr(self, each.name)
            if isinstance(words, StateWords):
                yield from words.patterns()
                continue
            yield from [words] if isinstance(words, re.Pattern) else (pattern for _, pattern in words)
