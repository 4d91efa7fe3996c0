"""A state's history under one treaty: what it counts as, day by day, and the events behind it.

For each word for standing the history knows the days on which it *certainly* holds and those on which it
*possibly* does. They differ only where the record or the law leaves something open: a deposit of which
only the year is known, a treaty whose rules on entry into force are not coded.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cache

from servanda.engine.answers import Outcome
from servanda.ledger.facts import Fact

WORDS = ("signed", "consented", "party", "signatory", "joined", "withdrawn", "provisional")
"""The words for standing, in the order of their bits."""

SIGNED, CONSENTED, PARTY, SIGNATORY, JOINED, WITHDRAWN, PROVISIONAL = (1 << bit for bit in range(7))
BIT = {word: 1 << bit for bit, word in enumerate(WORDS)}

STANDINGS = ("none", "signatory", "consented", "party", "withdrawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to the state's standing: on which day, by which rule, on which facts.

    ``on`` is empty for what has no day yet (a withdrawal held up by a conflict). ``until`` is set where
    the day is only known to lie between two.
    """

    what: str
    on: date | None
    outcome: Outcome | None
    fact: Fact | None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a state counts as on a day: the words that certainly hold, and those left open."""

    certain: int
    possible: int

    @property
    def word(self) -> str:
        """One word for it: the strongest that certainly holds."""
        return standing_of(self.certain)

    @property
    def undetermined(self) -> tuple[str, ...]:
        """The words of which the record and the law cannot say whether they hold."""
        open_ones = self.possible & ~self.certain
        return tuple(word for word in WORDS if open_ones & BIT[word])

    def holds(self, word: str) -> bool:
        """Whether the word certainly holds."""
        return bool(self.certain & BIT[word])


def standing_of(mask: int) -> str:
    """The one word for a set of words that hold."""
    if mask & PARTY:
        return "party"
    if mask & CONSENTED:
        return "consented"
    if mask & WITHDRAWN:
        return "withdrawn"
    if mask & SIGNATORY:
        return "signatory"
    return "none"


NOTHING = Standing(0, 0)

_standing = cache(Standing)
"""A standing is a value and few of them differ: each is made once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One time of consent: from the deposit until a withdrawal took effect, if one did."""

    deposited: tuple[date, date]
    in_force: tuple[date | None, date | None]
    ended: tuple[date | None, date | None]
    fact: Fact
    lapsed: bool = False
    taken_back: bool = False
    """Whether it ended because the instrument itself was taken back: the state is then a signatory again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The days on which the state's standing changed, what it was from each of them, and why.

    ``points`` are day numbers (``date.toordinal``) in ascending order; ``certain[i]`` and ``possible[i]``
    hold from ``points[i]`` until the next one.
    """

    treaty: str
    state: str
    points: tuple[int, ...]
    certain: tuple[int, ...]
    possible: tuple[int, ...]
    events: tuple[Event, ...]
    spells: tuple[Spell, ...]
    signed_on: tuple[date, date] | None = None
    missing: tuple[str, ...] = ()

    def on(self, day: date) -> Standing:
        """The standing on a day."""
        return _standing(*self.bits_on(day.toordinal()))

    def bits_on(self, day: int) -> tuple[int, int]:
        """The words that certainly, and those that possibly hold on a day, given by its number."""
        place = bisect_right(self.points, day) - 1
        return (self.certain[place], self.possible[place]) if place >= 0 else (0, 0)

    def spell_on(self, day: date) -> Spell | None:
        """The latest time of consent that had begun by the day."""
        begun = [spell for spell in self.spells if spell.deposited[0] <= day or _in_force_by(spell, day)]
        return begun[-1] if begun else None


def _in_force_by(spell: Spell, day: date) -> bool:
    first = spell.in_force[0]
    return first is not None and first <= day
