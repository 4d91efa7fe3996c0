"""The words of a language by which a figure, a day or a state is read without a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields

from servanda.claiming.hinting.amounts import NO_AMOUNTS, Amounts
from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.hinting.states import StateWords
from servanda.claiming.tags import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Hints:
    """Patterns over a tagged sentence, in small letters.

    ``counted`` is what follows a figure that counts states, ``counting`` what stands right before one; ``senses``
    pairs what states do under a treaty with the words for it, ``events`` an event with its words, ``periods`` a
    period of the treaty's articles with the words for what must happen within it, ``units`` a unit of time with
    its name. ``needed`` tells a threshold, ``anniversary`` that a number of years lies between an event and now.
    ``ranked`` follows an ordinal that ranks a state. ``listing`` leads to a list of the states that were counted,
    ``doing`` follows a state that does what ``senses`` says, ``negation`` turns it round. ``as_said``
    refers back to what the sentence before says of states, ``likewise`` that a state did as was told of others,
    ``present`` tells of those at a meeting, or of others than states, ``paired`` that words go together in pairs.

    ``meeting`` is a meeting of the parties or a review conference, with its number if it has one, as group ``meet``;
    ``gatherings`` is what else meets, each sort as a group of its name, ``process`` a process that is said to begin.
    ``begun`` and ``ended`` tell that a day is the first or last, ``acting`` what states do, which parts a day from a
    meeting. ``located`` leads to the place of a meeting, ``hosting`` follows the state that has it; ``presiding`` tells that somebody presides, ``presided``
    follows it where no meeting is named.

    ``votings`` tells that a body votes, ``choices`` pairs how with the words for it; ``assembly`` and ``committee`` name
    the General Assembly and its First Committee, ``elsewhere`` other bodies.

    ``label`` is all that stands before a day where it says no more than that it is a date, ``that`` begins a sentence
    that goes on about what the one before tells; ``months`` are the numbers of the months by their names, ``bare_month``
    is one without its year. ``banning`` is a treaty that bans something, ``subjects`` pairs a treaty with what it bans.
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
    likewise: re.Pattern[str] = NOTHING
    states: StateWords = field(default_factory=StateWords)
    """What states are under a treaty, in looser words, and the days of their acts."""
    amounts: Amounts = NO_AMOUNTS
    """The words for how many, how large a part, how long and how many more."""
    paired: re.Pattern[str] = re.compile(r"respecti(?:vely|vement|vamente)")
    duties: DutyWords | None = None
    """The words for deadlines of the work, for its end and for its figures."""
    meeting: re.Pattern[str] = NOTHING
    gatherings: re.Pattern[str] = NOTHING
    begun: re.Pattern[str] = NOTHING
    ended: re.Pattern[str] = NOTHING
    acting: re.Pattern[str] = NOTHING
    located: re.Pattern[str] = NOTHING
    hosting: re.Pattern[str] = NOTHING
    presiding: re.Pattern[str] = NOTHING
    presided: re.Pattern[str] = NOTHING
    votings: re.Pattern[str] = NOTHING
    choices: Sequence[tuple[str, re.Pattern[str]]] = ()
    assembly: re.Pattern[str] = NOTHING
    committee: re.Pattern[str] = NOTHING
    elsewhere: re.Pattern[str] = NOTHING
    label: re.Pattern[str] = NOTHING
    that: re.Pattern[str] = NOTHING
    banning: re.Pattern[str] = NOTHING
    subjects: Sequence[tuple[str, re.Pattern[str]]] = ()
    bare_month: re.Pattern[str] = NOTHING
    months: Mapping[str, int] = field(default_factory=dict)

    def patterns(self) -> Iterator[re.Pattern[str]]:
        """All of them."""
        for each in fields(self):
            words = getattr(self, each.name)
            if isinstance(words, re.Pattern):
                yield words
            elif isinstance(words, (Amounts, DutyWords)):
                yield from words.patterns()
            elif isinstance(words, Sequence):
                yield from (pattern for _, pattern in words)
