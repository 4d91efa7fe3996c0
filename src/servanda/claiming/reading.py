"""A sentence as the rules of a grammar see it: with its mentions as tags, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple

from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, Hedge, Kind, Value
from servanda.claiming.referring import (
    AS_IT,
    BESIDE,
    CLAUSE,
    DEFINITE,
    ENDS,
    HEDGE,
    HEDGED,
    IT,
    JUST_NOW,
    OBJECT,
    OF_A_PROTOCOL,
    PARTIES_TO,
    PERSON_OF,
    PLACE,
    RECENT,
    YEAR,
    fits,
    of_ccw,
)
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
    rule: str = ""
    marks: Mark = Mark.NONE
    """What is peculiar about the words of that rule."""
    absent: int = 0
    """The signs of a sieve that the tagged sentence lacks."""
    needs: Mapping[str, int] = field(default_factory=dict)
    """The signs that further patterns need, by the pattern."""

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether the tagged sentence has the letters that a pattern needs, as far as they are known."""
        return not self.needs.get(pattern.pattern, 0) & self.absent

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Whether the tagged sentence matches a pattern somewhere."""
        return self.may_hold(pattern) and pattern.search(self.tagged) is not None

    @cached_property
    def kept(self) -> dict[str, Any]:
        """What was looked up in this sentence once, and may be asked for again."""
        return {}

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
        named = self.mention(match, "t")
        if named is not None and named.sort == "T":
            return "" if OF_A_PROTOCOL.search(self.source, self.start, named.start) else str(named.value)
        here, end = self.places[match.start()], self.places[match.end() - 1]
        before = [item for item in self.found if item.sort == "T" and item.start < end]
        after = [item for item in self.found if item.sort == "T" and item.start >= here]
        if named is None:
            named = self._called_by_year(before[-1].end if before else self.start, match)
        if named is None and (behind := ENDS.search(match.group()) or OBJECT.match(self.tagged, match.end())):
            return str(self.tag(behind.group(1)).value)
        if named is None and before:
            meant = self._adopted_by_its_parties(before[-1], after) or str(before[-1].value)
            return meant if self._may_be(meant, before[-1].end, end) else self._told_before(meant)
        if named is not None and named.sort == "C":
            here_ = [item.value for item in before if item.end <= named.start]
            fitting = [code for code in (*self.recent, *here_) if code and fits(named.value, code)]
            strange = self.topic and not fits(named.value, self.topic)
            if not fitting and "protocol" in named.value and strange:
                return ""  # a protocol is none of the treaties told before
            if fitting or not YEAR.search(named.value):
                return fitting[-1] if fitting else self._convention(named.value)
            return next((code for code in self._spoken_of() if fits(named.value, code)), "")
        back = self.topic and (
            self._referred_back(here)
            or AS_IT.search(self.tagged, match.start(), match.end())
            or (after and CLAUSE.search(self.source, end, after[0].start))
        )
        if after and not before and not back:
            meant = str(after[0].value)
            return meant if self._may_be(meant, self.start, end) else self._told_before(meant)
        if (protocol := self._protocol()) is not None:
            return protocol
        called = (item.value for item in self.found if item.sort == "C" and item.start < end)
        return self._convention(next(called, ""))

    def _may_be(self, meant: str, since: int, end: int) -> bool:
        """Whether the last "the convention" of a stretch may mean a treaty: a "Treaty" by its name is no convention."""
        called = [item.value for item in self.found if item.sort == "C" and since <= item.start < end]
        return not called or not meant or fits(called[-1], meant)

    def _told_before(self, but: str) -> str | None:
        """The treaty of the passage, where a sentence names another beside it; none where that is not known."""
        return self.topic if self.topic != but else None

    def _adopted_by_its_parties(self, one: Mention, after: Sequence[Mention]) -> str | None:
        """What the parties to a treaty adopted, where the treaty only tells who they are."""
        if any(item.sort in "TC" and item.start < one.start for item in self.found):
            return None
        if PARTIES_TO.search(self.source, self.start, one.start) is None:
            return None
        told = [str(item.value) for item in after if item is not one]
        return self.topic if not told or IT.match(self.tagged) else told[0]

    def _convention(self, generic: str) -> str | None:
        """The treaty of the passage; where that is no convention and one is told of, the last that may be meant.

        Behind the words of a protocol it is that protocol's own, where no other was told; else none is known.
        """
        if not self.topic or "conven" not in generic or fits(generic, self.topic):
            return self.topic
        told = (code for code in (*reversed(self.recent), *self.around) if code and fits(generic, code))
        return next(told, "CCW" if self.topic.startswith("CCW-") else None)

    def _protocol(self) -> str | None:
        """The one spoken of as "the Protocol" behind the words of a match, where the passage is about its convention;
        empty where that is not known. Where it is about a protocol, "the Convention" is that it belongs to.
        """
        if of_ccw(self.topic) and any(
            item.sort == "C" and item.value.startswith(DEFINITE) and "conven" in item.value
            for item in self.found
        ):
            return "CCW"
        called = [item.value for item in self.found if item.sort == "C" and "protocol" in item.value]
        if not called or not self.topic or fits(called[0], self.topic):
            return None
        return next((code for code in reversed(self.recent) if code and fits(called[0], code)), "")

    def _referred_back(self, here: int) -> bool:
        """Whether "it" or "the convention" before a place means a treaty told in an earlier sentence."""
        if IT.match(self.tagged):
            return True
        return any(
            item.sort == "C" and item.start < here and item.value.startswith(DEFINITE) for item in self.found
        )

    def is_place(self, item: Mention) -> bool:
        """Whether a state is named only to tell where a town lies, or where somebody is from."""
        lead = self.source[max(0, item.start - 40) : item.start]
        return PLACE.search(lead) is not None or self._is_origin(item)

    def _is_origin(self, item: Mention) -> bool:
        """Whether a state is named only to tell where somebody is from: "welcomed by Ichikawa Tomiko of Japan"."""
        return PERSON_OF.search(self.source[max(0, item.start - 60) : item.start]) is not None

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
            also=self._others(about, end),
            years=self.years,
            main=self.main,
            named=any(item.sort == "T" and item.value == about for item in self.found),
            **more,
        )

    def _called_by_year(self, since: int, match: re.Match[str]) -> Mention | None:
        """The last "2008 convention" ahead of the end of a match."""
        end = self.places[match.end() - 1]
        called = [item for item in self.found if item.sort == "C" and since <= item.start < end]
        return next((item for item in reversed(called) if YEAR.search(item.value)), None)

    def _spoken_of(self) -> tuple[str, ...]:
        return (self.topic, *self.around) if self.topic else self.around

    def _others(self, about: str | None, end: int) -> tuple[str, ...]:
        """The treaties a claim that ends there may be about instead: those the sentence names, or else the last few."""
        named_here = [item for item in self.found if item.sort == "T"]
        here = [item.value for item in named_here]
        if about is None:
            return ()
        named = here if here else (*self.around, *self.recent[-RECENT:])
        if here and named_here[0].start > end and "," in self.source[end : named_here[0].start]:
            named = (*self.around, *here)  # "..., while the ATT, a younger treaty, has 92" speaks of another
        others = dict.fromkeys(code for code in reversed(named) if code and code != about)
        if not here and any(code.startswith("CCW-") for code in others):
            others["CCW"] = None  # "the Convention", behind one of its protocols
        # Of another treaty than ours nothing more is known than that it was just spoken of.
        return (*others, "") if not here and "" in self.recent[-JUST_NOW:] else tuple(others)
