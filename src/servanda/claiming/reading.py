"""A sentence as the rules of a grammar see it: with its mentions as tags, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, Hedge, Kind, Value
from servanda.claiming.referring import (
    BESIDE,
    HEDGE,
    HEDGED,
    PERSON_OF,
    PLACE,
)
from servanda.claiming.spoken_of import others_than, treaty_of
from servanda.dates import PartialDate

Sort = Literal["T", "C", "S", "G", "N", "O", "D", "P", "H"]
"""Treaty, generic word for a treaty, states, group, number, ordinal, date, percentage, hedge."""


class Mention(NamedTuple):
    """Something named in a text: what sort, where, and its value."""

    sort: Sort
    start: int
    end: int
    value: Any
    relative: bool = False
    """Of a date: told from the day of the document, and as uncertain as that."""


@dataclass(frozen=True)
class Reading:
    """A sentence with its mentions as tags, and what it is about: what the rules of a grammar see."""

    source: str
    start: int
    end: int
    tagged: str
    places: Sequence[int]
    """For each character of ``tagged``, its place in the source."""
    found: Sequence[Mention]
    today: PartialDate | None
    topic: str | None
    """The treaty the passage is about; None where the text has named none, empty where it is none of ours."""
    recent: tuple[str, ...]
    """The treaties named so far, the last one last."""
    subject: tuple[str, ...]
    """The state or states the passage speaks of."""
    years: frozenset[int] = frozenset()
    """The years told so far, which a day without its year may be of."""
    guessed: bool = False
    """Whether that is only the state the text names once, and may name in another matter."""
    before: str = ""
    """The sentence before, tagged."""
    told: Sequence[Mention] = ()
    """The mentions of that sentence."""
    then: PartialDate | None = None
    """The last day that sentence names, which "since then" goes back to."""
    asserted: bool = True
    """Whether the sentence says what it says: a question does not, nor does one the next sentence denies."""
    around: tuple[str, ...] = ()
    """The treaties the document speaks of most, by their names or by the words of their subject."""
    main: str | None = None
    """The treaty the document speaks of most, by its names or by those of its subject."""
    unnamed: bool = False
    """Whether the document names no treaty at all, so that the words of a subject alone tell which is meant."""
    rule: str = ""
    marks: Mark = Mark.NONE
    """What is peculiar about the words of that rule."""
    absent: int = 0
    """The signs of a sieve that the tagged sentence lacks."""
    needs: Mapping[str, int] = field(default_factory=dict)
    """The signs that further patterns need, by the pattern."""
    kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was looked up in this sentence once, and may be asked for again."""

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether the tagged sentence has the letters that a pattern needs, as far as they are known."""
        return not self.needs.get(pattern.pattern, 0) & self.absent

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Whether the tagged sentence matches a pattern somewhere."""
        return self.may_hold(pattern) and pattern.search(self.tagged) is not None

    def under(self, rule: str, marks: Mark = Mark.NONE) -> Reading:
        """The same sentence, read by a rule of this name and with these marks."""
        # As dataclasses.replace() would, and a good deal quicker: every match of every rule asks for it.
        read = object.__new__(Reading)
        vars(read).update(vars(self), rule=rule, marks=marks)
        return read

    def treaties(self) -> set[str | None]:
        """The treaties the sentence names, and the one the passage is about."""
        return {self.topic, *(item.value for item in self.found if item.sort == "T")}

    def mention(self, match: re.Match[str], group: str) -> Mention | None:
        """The mention a group of the match caught."""
        number = match.re.groupindex.get(group)
        caught = match.group(number) if number is not None else None
        return self.tag(caught) if caught else None

    def tag(self, tag: str) -> Mention:
        """The mention behind a tag such as ``<N3>``."""
        begin = tag.index("<")
        return self.found[int(tag[begin + 2 : tag.index(">", begin)])]

    def value(self, match: re.Match[str], group: str) -> Any:
        """The value a group caught, None where it caught nothing."""
        mention = self.mention(match, group)
        return mention.value if mention is not None else None

    def hedge(self, match: re.Match[str], group: str = "n") -> Hedge:
        """The hedge that stands right before the number of a group."""
        start = match.start(group)
        if "<H" not in self.tagged:
            return "exactly"
        before = HEDGED.search(self.tagged[:start])
        if before is None:
            return "exactly"
        hedges = [self.tag(tag).value for tag in HEDGE.findall(before.group(1))]
        return next((hedge for hedge in hedges if hedge != "exactly"), "exactly")

    def treaty(self, match: re.Match[str]) -> str | None:
        """The treaty a match is about: the one it names, the nearest named before it, or the topic."""
        return treaty_of(self, match)

    def is_place(self, item: Mention) -> bool:
        """Whether a state is named only to tell where a town lies, or where somebody is from."""
        lead = PLACE.search(self.source, max(0, item.start - 40), item.start)
        # "In May, Peru ratified"
        return (
            lead is not None
            and not any(day.sort == "D" and lead.start() <= day.start < item.start for day in self.found)
        ) or self._is_origin(item)

    def _is_origin(self, item: Mention) -> bool:
        """Whether a state is named only to tell where somebody is from: "welcomed by Ichikawa Tomiko of Japan"."""
        lead = self.source[max(0, item.start - 60) : item.start]
        return lead.endswith(("of ", "of the ")) and PERSON_OF.search(lead) is not None

    def _is_beside(self, item: Mention) -> bool:
        """Whether a state is named only to set another beside it: "the only one besides Peru that voted no"."""
        return BESIDE.search(self.source[max(0, item.start - 24) : item.start]) is not None

    def nearby(self, match: re.Match[str]) -> tuple[str, ...]:
        """The one state the part of the sentence up to a semicolon, or else the passage, speaks of."""
        here = self.places[match.start()]
        begin = self.source.rfind(";", self.start, here) + 1
        end = self.places[match.end() - 1]
        before = [
            item
            for item in self.found
            if item.sort == "S" and item.start <= end and not (self._is_beside(item) or self._is_origin(item))
        ]
        acting = [item for item in before if not self.is_place(item)] or before
        named = {item.value for item in acting if item.start >= begin} or {item.value for item in acting}
        if len(named) > 1:
            return ()  # "Cuba joined on the 6th and Palau, the hundredth, on the 19th"
        others = [
            item
            for item in self.found
            if item.sort in "GS" and item.value != self.subject and not self._is_origin(item)
        ]
        if not named and others:
            return ()  # "the withdrawal of the Baltic states": the sentence has a subject of its own
        states = next(iter(named)) if named else self.subject
        return states if len(states) == 1 else ()

    def claim(
        self,
        match: re.Match[str],
        kind: Kind,
        what: str,
        *,
        value: Value = None,
        treaty: str | None = None,
        **more: Any,
    ) -> Found | None:
        """A claim of the matched words; None where it is not certain which treaty they speak of."""
        about = treaty or self.treaty(match)
        if about == "":
            return None
        first, last = self.places[match.start()], self.places[match.end() - 1]
        tail = self.tagged[match.end() - 1]
        end = last + 1
        if tail == ">":
            end = self.tag(self.tagged[self.tagged.rindex("<", 0, match.end()) : match.end()]).end
        text = self.source[first:end].rstrip(" ,;:")
        return Found(
            start=first,
            end=first + len(text),
            text=text,
            kind=kind,
            what=what,
            treaty=about,
            value=value,
            rule=self.rule,
            marks=self.marks,
            also=others_than(self, about, end),
            years=self.years,
            main=self.main,
            named=any(item.sort == "T" and item.value == about for item in self.found),
            **more,
        )
