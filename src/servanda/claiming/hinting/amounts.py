"""The words of a language by which how many, how large a part, how long and how many more are read without a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.claiming.tags import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Amounts:
    """Patterns over a tagged sentence, in small letters.

    ``counted`` is what follows a figure that counts states, ``label`` what stands right before one in a line of a table.
    ``region`` tells, right behind a figure of states, where they lie; ``regions`` pairs the codes of the sets of states
    a writer may mean with the words for a region. ``lacking`` are words of those that have not done it, ``pending`` follows a figure of those that have yet to.
    ``beside`` follows a figure that leaves out those told before it, ``that_day`` refers back to a day.
    ``all_but`` stands before those left out of a group, ``of_states`` follows a share of all states.
    ``fractions`` pairs a part of the way to entry into force with its words, ``way`` tells that it is one.
    ``wanting`` follows the number of instruments still needed, ``still`` stands right before it. ``overall`` follows a
    rank among all states.
    ``lapsed`` follows a time that has gone by since an event, ``aged`` one that tells how old a treaty is,
    ``of_it`` the anniversary of the treaty itself.
    ``begun`` pairs an event of a treaty with the words for it behind such a time.
    ``hurt`` pairs what was done to people with its words, ``number_of`` leads to figures of them, ``of_them`` follows
    one that counts them again or in part, ``no_people`` one of something else; ``change`` tells of more or fewer, and
    ``weapons`` what hurt them.
    """

    counted: re.Pattern[str] = NOTHING
    label: re.Pattern[str] = NOTHING
    region: re.Pattern[str] = NOTHING
    regions: Sequence[tuple[Sequence[str], re.Pattern[str]]] = ()
    lacking: re.Pattern[str] = NOTHING
    pending: re.Pattern[str] = NOTHING
    beside: re.Pattern[str] = NOTHING
    that_day: re.Pattern[str] = NOTHING
    all_but: re.Pattern[str] = NOTHING
    of_states: re.Pattern[str] = NOTHING
    fractions: Sequence[tuple[str, re.Pattern[str]]] = ()
    way: re.Pattern[str] = NOTHING
    wanting: re.Pattern[str] = NOTHING
    still: re.Pattern[str] = NOTHING
    overall: re.Pattern[str] = NOTHING
    lapsed: re.Pattern[str] = NOTHING
    aged: re.Pattern[str] = NOTHING
    of_it: re.Pattern[str] = NOTHING
    begun: Sequence[tuple[str, re.Pattern[str]]] = ()
    hurt: Sequence[tuple[str, re.Pattern[str]]] = ()
    number_of: re.Pattern[str] = NOTHING
    of_them: re.Pattern[str] = NOTHING
    no_people: re.Pattern[str] = NOTHING
    change: re.Pattern[str] = NOTHING
    weapons: re.Pattern[str] = NOTHING

    def patterns(self) -> Iterator[re.Pattern[str]]:
        """Every one of them that is looked for anywhere in a sentence."""
        yield from (self.that_day, self.way, self.weapons, self.label, self.all_but, self.wanting, self.still)
        yield from (pattern for pairs in (self.fractions, self.hurt) for _, pattern in pairs)


NO_AMOUNTS = Amounts()
"""Of a language that has no such words yet."""
