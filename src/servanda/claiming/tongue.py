"""What a language brings to the finding of claims: its words for treaties, numbers, dates and hedges, and its rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from servanda.claiming.grammar import Rule
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.rosters import Heading
from servanda.claiming.tags import NOTHING

NumberReader = Callable[[str], int | None]


class Searching(Protocol):
    """What is searched for in a text, by one pattern or several."""

    def search(self, string: str, /) -> re.Match[str] | None:
        """A match, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tongue:
    """One language. Every pattern is matched without regard to case unless it says otherwise.

    ``treaties`` pairs a code with the names people use for it, the empty code standing for other treaties,
    whose figures are none of ours. ``topics`` pairs a code with the words of its subject. ``generic`` are the
    words that refer back to a treaty ("the Convention").
    ``number_words`` is a pattern of numbers in words, ``number`` reads one. ``months`` gives the number of a
    month by name; ``dates`` are patterns of dates in words, with groups day, month, year. ``hedges`` pairs
    a hedge with the words before a number that express it. ``groups`` pairs a group with its adjectives.
    """

    code: str
    treaties: Sequence[tuple[str, str]]
    generic: str
    topics: Sequence[tuple[str, str]]
    number_words: str
    number: NumberReader
    ordinals: str
    ordinal: NumberReader
    months: Mapping[str, int]
    dates: Sequence[str]
    ago: str
    units: Mapping[str, str]
    hedges: Sequence[tuple[str, str]]
    groups: Mapping[str, str]
    joiners: str
    rules: Sequence[Rule]
    agreeing: Sequence[Rule] = ()
    """The rules for figures of one sentence that must agree with each other."""
    headings: Sequence[Heading] = ()
    """What heads a list of states, the first that fits telling what is said of them."""
    other_thing: re.Pattern[str] = NOTHING
    """Other things than the treaty that are adopted and enter into force (laws, resolutions), in a tagged sentence."""
    belonging: re.Pattern[str] = NOTHING
    """The words between a law or resolution and the treaty it belongs to."""
    predicates: re.Pattern[str] = re.compile("")
    """The words one of which every claim holds; a sentence without any is passed over."""
    bare: re.Pattern[str] = NOTHING
    """Sentences worth reading although they name nothing ("They have not yet joined")."""
    doing: re.Pattern[str] = NOTHING
    """A verb of joining at the end of a match, which does not say what is joined."""
    to_do: re.Pattern[str] = re.compile("")
    """The same behind a match, where that ends before it; it may be empty."""
    other_object: re.Pattern[str] = NOTHING
    """What follows such a verb where another thing than a treaty is signed or joined."""
    other_generic: re.Pattern[str] = NOTHING
    """A generic word for a treaty that means another, by what follows it."""
    unreal: re.Pattern[str] = NOTHING
    """Words by which a sentence supposes, wishes or denies what follows them."""
    some: re.Pattern[str] = NOTHING
    """What tells that a figure may count only the states that acted within a time or at an event."""
    once: re.Pattern[str] = NOTHING
    """The same, in the words of the claim and those before it: a verb that tells of one event."""
    excepted: re.Pattern[str] = NOTHING
    """Words before a list of states by which they are left out of what is said."""
    wished: re.Pattern[str] = NOTHING
    """Words before a figure or a list of states by which it is no statement of how things stand."""
    standing: re.Pattern[str] = NOTHING
    """Words that count up to a day, whatever the tense."""
    unsure: Searching = NOTHING
    """Words by which a figure is of some earlier day the sentence does not give."""
    partial: re.Pattern[str] = NOTHING
    """Words in or right before a figure by which it counts states told before, or beside others."""
    totals: re.Pattern[str] = NOTHING
    """Words right before a figure by which it is all there are."""
    bygone: re.Pattern[str] = NOTHING
    """A tense in which a figure is of some earlier day, unless the sentence gives one."""
    leaving: re.Pattern[str] = NOTHING
    """Words of withdrawal: what takes effect after them need not be the treaty."""
    past: re.Pattern[str] = NOTHING
    """A verb by which a state was something, and may be no more."""
    refuted: re.Pattern[str] = NOTHING
    """Words after a figure by which it is denied, or wished."""
    refuting: re.Pattern[str] = NOTHING
    """How a sentence begins that denies the one before."""
    excluding: re.Pattern[str] = NOTHING
    """Words by which some are left out of "all" and "none"."""
    parted: re.Pattern[str] = NOTHING
    """A figure of those that ratified, beside which "signed" may mean those that only signed."""
    apart: re.Pattern[str] = NOTHING
    """Words right before a list of states that set it apart from the subject of the sentence."""
    perfect: re.Pattern[str] = NOTHING
    """A tense that tells how things stand now: a past day elsewhere in the sentence is not the figure's own."""
    literals: re.Pattern[str]
    """A document without any of these literals holds no claim: the cheap first look."""
    states: Sequence[tuple[str, str]] = ()
    """Names of states in use beside those of the registers."""
    peoples: Mapping[str, str] = field(default_factory=dict)
    """Adjectives of states in small letters, with their codes: "colombiano" is told behind one of ``bearers``."""
    bearers: str = ""
    """Nouns that stand for a state when its adjective follows them ("gobierno"); none where it goes before."""
    beside: str = ""
    """Words for the day before the one just told, as group ``before``, or the day after it."""
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Capitals that stand for their states, with the codes of these, where ``acting`` matches."""
    acting: str = ""
    """A capital that stands for its state, as group ``capital``, in a pattern that heeds case: "Baghdad signed"."""
    thousands: str = ","
    """What parts the thousands of a figure, besides a space."""
    moments: Sequence[tuple[str, str]] = ()
    """Spans told from the day of the document ("last month"), by the names in ``spans``."""
    lead: str = ""
    """The word put before such a span where the text has none, so that the rules need to know one form only."""
    passing: re.Pattern[str] = re.compile("")
    """What follows the name of a state and is passed over, so that the rules need not know it; it may be empty."""
    weekday: str = ""
    """A weekday that stands for the last one before the document, as group ``weekday``."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    hints: Hints | None = None
    """The words by which what no rule takes up is read."""
    parts: Sequence[tuple[str, str]] = ()
    """Words before a month or year for a part of it ("early"), by the names in ``spans``."""
