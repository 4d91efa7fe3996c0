"""The words of a language by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from servanda.claiming.tags import NOTHING


class Telling(NamedTuple):
    """A pattern, and the letters one of which is in all it matches: it is tried only where they are.

    The group that matches is named for what is said of the states, as the senses of membership have it; ``not_``
    before one denies it, and lines under its end tell groups of one sense apart.
    """

    signs: tuple[str, ...]
    pattern: re.Pattern[str]

    def within(self, text: str) -> bool:
        # A loop, which is a good deal quicker here than any(): every state of a text asks this of every pattern.
        for sign in self.signs:  # noqa: SIM110
            if sign in text:
                return True
        return False


_NEVER = Telling((), NOTHING)


def telling(signs: str, pattern: str) -> Telling:
    return Telling(tuple(signs.split()), re.compile(pattern))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StateWords:
    """Patterns over a tagged sentence, in small letters.

    ``leading`` are words that reach up to a list of states, ``following`` words right behind one. ``excepting``
    leads to states for which the opposite holds of what the sentence says, ``among`` to some of those the sentence
    before speaks of. ``they`` begins a sentence on the states told before, ``country`` stands for the state the
    passage speaks of. ``unsettled`` are words by which a state has not yet done what is said of it, or was the last to; ``elsewhere`` are other things that states do on a day, ``label`` what may stand between a
    state and the day of its act in a table, in brackets or behind a colon; ``months`` are the names of the months,
    and ``in_month`` follows a state that acted in one of them, as its group.
    """

    leading: Sequence[Telling] = ()
    following: Sequence[Telling] = ()
    excepting: Telling = _NEVER
    among: re.Pattern[str] = NOTHING
    they: re.Pattern[str] = NOTHING
    country: Telling = _NEVER
    unsettled: re.Pattern[str] = NOTHING
    elsewhere: re.Pattern[str] = NOTHING
    label: re.Pattern[str] = NOTHING
    in_month: re.Pattern[str] = NOTHING
    months: Mapping[str, int] = field(default_factory=dict)

    def before(self, tagged: str, text: str) -> Iterator[re.Match[str]]:
        """What leads to a list of states at the end of a text, which is part of a sentence."""
        for each in _worth_trying(self, tagged)[0]:
            if each.within(text):
                yield from each.pattern.finditer(text)

    def behind(self, tagged: str, text: str, *begins: int) -> Iterator[re.Match[str]]:
        """What follows a list of states in the text behind it, from the first of some places on where it does."""
        for each in _worth_trying(self, tagged)[1]:
            found = (match for begin in begins if (match := each.pattern.match(text, begin)))
            yield from list(found)[:1]


@lru_cache(maxsize=16)
def _worth_trying(words: StateWords, tagged: str) -> tuple[list[Telling], list[Telling]]:
    """What may stand before and behind a list of states in a sentence, by its letters."""
    before, behind = (
        [each for each in tellings if each.within(tagged)] for tellings in (words.leading, words.following)
    )
    return before, behind
