"""Finding claims: sentence by sentence, the mentions are tagged, the rules of the language are tried on the tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from servanda.claiming.model import OF_SOME, Found, Hedge, Kind, Value
from servanda.claiming.scan import Mention, Scanner, mentions, scanner, states_in
from servanda.claiming.sentences import sentences
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate

_SPACE = re.compile(r"\s+")


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
    before: str = ""
    """The sentence before, tagged."""
    rule: str = ""
    tongue: Tongue | None = field(default=None, compare=False)

    def mention(self, match: re.Match[str], group: str) -> Mention | None:
        """The mention a group of the match caught."""
        caught = match.groupdict().get(group)
        return self.tag(caught) if caught else None

    def tag(self, tag: str) -> Mention:
        """The mention behind a tag such as ``<N3>``."""
        return self.found[int(re.sub(r"\D", "", tag))]

    def value(self, match: re.Match[str], group: str) -> Any:
        """The value a group caught, None where it caught nothing."""
        mention = self.mention(match, group)
        return mention.value if mention is not None else None

    def hedge(self, match: re.Match[str], group: str = "n") -> Hedge:
        """The hedge that stands right before the number of a group."""
        start = match.start(group)
        before = re.search(r"((?:<H\d+> )+)(?:only |just |now |a total of |some |of )*$", self.tagged[:start])
        if before is None:
            return "exactly"
        hedges = [self.tag(tag).value for tag in re.findall(r"<H\d+>", before.group(1))]
        return next((hedge for hedge in hedges if hedge != "exactly"), "exactly")

    def treaty(self, match: re.Match[str]) -> str | None:
        """The treaty a match is about: the one it names, the nearest named before it, or the topic."""
        named = self.mention(match, "t")
        if named is not None and named.sort == "T":
            return str(named.value)
        here = self.places[match.start()]
        before = [
            item for item in self.found if item.sort == "T" and item.start < self.places[match.end() - 1]
        ]
        after = [item for item in self.found if item.sort == "T" and item.start >= here]
        if named is None and before:
            return str(before[-1].value)
        if named is not None and named.sort == "C":
            here_ = [item.value for item in before if item.end <= named.start]
            fitting = [code for code in (*self.recent, *here_) if code and _fits(named.value, code)]
            return fitting[-1] if fitting else self.topic
        if after and not before:
            return str(after[0].value)
        return self.topic

    def day_spoken_of(self, claim: Found, taken: set[str]) -> PartialDate | None:
        """The day the sentence gives for a figure: one that is no claim's own date."""
        best: tuple[int, PartialDate] | None = None
        for found in re.finditer(r"(?P<lead>[\w' ,]*?)(?P<tag><D(\d+)>)", self.tagged):
            if found.group("tag") in taken:
                continue
            item = self.tag(found.group("tag"))
            lead = found.group("lead").replace(",", " ").split()
            opens = self.tagged[: found.start("tag")].strip() == ""
            if not opens and (not lead or lead[-1] not in _AS_OF):
                continue
            distance = max(item.start - claim.end, claim.start - item.end, 0)
            if best is None or distance < best[0]:
                best = (distance, item.value)
        return best[1] if best else None

    def nearby(self) -> tuple[str, ...]:
        """The one state the sentence, or the passage, speaks of; none where there are several."""
        named = [item.value for item in self.found if item.sort == "S"]
        states = named[0] if named else self.subject
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
            end = self.tag(re.findall(r"<[A-Z]\d+>", self.tagged[: match.end()])[-1]).end
        text = self.source[first:end].rstrip(" ,;:")
        as_of = more.pop("as_of", None)
        return Found(
            start=first,
            end=first + len(text),
            text=text,
            kind=kind,
            what=what,
            treaty=about,
            value=value,
            as_of=as_of,
            rule=self.rule,
            **more,
        )


def _fits(generic: str, code: str) -> bool:
    """Whether "the protocol", "the treaty" or "the convention" may refer back to a treaty of this code."""
    if "protocol" in generic:
        return code.startswith("CCW-P") or code == "CCW-APII"
    if "conven" in generic:  # convention, convención, convenio
        return code not in ("ATT", "CTBT", "TPNW") and not code.startswith("CCW-P")
    return True


_AS_OF = frozenset(
    "of by on at in until before after from as to during around late early mid end "
    "au en le avant fin du de dès el hasta antes para al".split()
)


def read(
    source: str,
    start: int,
    end: int,
    scan: Scanner,
    today: PartialDate | None,
    topic: str | None,
    recent: tuple[str, ...],
    subject: tuple[str, ...],
) -> Reading:
    """The sentence as the rules see it."""
    found = _gathered(source, mentions(scan, source, start, end, today), scan.tongue)
    tagged: list[str] = []
    places: list[int] = []

    def put(text: str, at: int) -> None:
        for offset, char in enumerate(text):
            if char.isspace():
                if tagged and tagged[-1] == " ":
                    continue
                char = " "
            tagged.append(char)
            places.append(at + offset)

    place = start
    for number, item in enumerate(found):
        put(source[place : item.start].lower(), place)
        apart = tagged and tagged[-1].isalnum()
        for char in f"{' ' if apart else ''}<{item.sort}{number}>":
            tagged.append(char)
            places.append(item.start)
        place = item.end
    put(source[place:end].lower(), place)
    text = "".join(tagged).replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-")
    return Reading(source, start, end, text, places, found, today, topic, recent, subject, tongue=scan.tongue)


def _gathered(source: str, found: list[Mention], tongue: Tongue) -> list[Mention]:
    """States named one after the other ("Norway, Austria and Mexico") as one mention."""
    gathered: list[Mention] = []
    for item in found:
        last = gathered[-1] if gathered else None
        if last is not None and item.sort == "S" and last.sort == "S":
            between = source[last.end : item.start].strip().casefold()
            if re.fullmatch(tongue.joiners, between):
                gathered[-1] = Mention("S", last.start, item.end, (*last.value, *item.value))
                continue
        gathered.append(item)
    return gathered


def find(text: str, tongue: Tongue, today: PartialDate | None = None, title: str = "") -> list[Found]:
    """Every claim in a text of one language, in the order of the text. The same text gives the same claims."""
    return [claim for _, claims in read_through(text, tongue, today, title) for claim in claims]


def read_through(
    text: str, tongue: Tongue, today: PartialDate | None = None, title: str = ""
) -> Iterator[tuple[Reading, list[Found]]]:
    """Every sentence that may hold a claim, as it was read, with the claims found in it."""
    if tongue.literals.search(text) is None and tongue.literals.search(title) is None:
        return
    scan = scanner(tongue)
    topic = _Topic(scan, text, title)
    subject = _only_state(scan, title, text)
    before = ""
    for start, end in sentences(text):
        if tongue.predicates.search(text, start, end) is None and not before.endswith("?"):
            before = ""
            topic.pass_over(start, end)
            named = [item.value for item in states_in(scan, text, start, end)]
            subject = named[0] if named else subject
            continue
        recent = tuple(topic.named)
        reading = read(text, start, end, scan, today, None, recent, subject)
        reading = replace(reading, topic=topic.at(reading), before=before)
        before = reading.tagged
        worth = _worth_reading(reading) or tongue.bare.search(reading.tagged)
        yield reading, _claims(reading, tongue) if worth else []
        states = [item.value for item in reading.found if item.sort == "S"]
        if states:
            subject = states[0]


def _only_state(scan: Scanner, title: str, text: str) -> tuple[str, ...]:
    """The state a text is about from its beginning: the one its title names, or the only one it names at all."""
    for source in (title, text[:20_000]):
        named = {item.value for item in states_in(scan, source, 0, len(source))}
        if len(named) == 1:
            return next(iter(named))
    return ()


def _worth_reading(reading: Reading) -> bool:
    return any(item.sort != "H" for item in reading.found)


_NUMERIC = frozenset({"count", "share", "ordinal", "delta", "rule", "vote", "quantity"})


def _claims(reading: Reading, tongue: Tongue) -> list[Found]:
    """What the rules find. A figure or a day belongs to the first rule that takes it."""
    found: list[Found] = []
    taken: set[str] = set()
    for rule in tongue.rules:
        if not all(tag in reading.tagged for tag in rule.needs):
            continue
        for match in rule.pattern.finditer(reading.tagged):
            if _of_something_else(reading, tongue, rule.name, match):
                continue
            caught = {tag for name in "nmodp" if (tag := match.groupdict().get(name)) is not None}
            if caught & taken:
                continue
            made = rule.make(replace(reading, rule=rule.name), match)
            claims = [claim for claim in (made if isinstance(made, list) else [made]) if claim is not None]
            for claim in claims:
                if claim.kind == "count" and _of_some(reading, tongue, match):
                    claim = replace(claim, note=OF_SOME)
                if not any(_same(claim, other) for other in found):
                    found.append(claim)
            if claims and claims[0].kind != "membership":
                taken |= caught
    found = [
        claim
        if claim.as_of or claim.kind in ("date", "deadline", "rule")
        else replace(claim, as_of=reading.day_spoken_of(claim, taken))
        for claim in found
    ]
    return sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind))


def _of_some(reading: Reading, tongue: Tongue, match: re.Match[str]) -> bool:
    """Whether a figure may count only some of the states: those that acted in a period, or at an event."""
    if tongue.some.search(reading.tagged):
        return True
    before = reading.tagged[max(0, match.start() - 60) : match.start()]
    return tongue.once.search(before + match.group()) is not None


_TREATY_TAG = re.compile(r"<[TC]\d+>")


def _of_something_else(reading: Reading, tongue: Tongue, rule: str, match: re.Match[str]) -> bool:
    """Whether the words are supposed or denied, or speak of a law or resolution and not of the treaty."""
    before = reading.tagged[: match.start()]
    if tongue.unreal.search(before):
        return True
    if rule not in tongue.treaty_rules:
        return False
    others = list(tongue.other_thing.finditer(reading.tagged[: match.end()]))
    if not others:
        return False
    other = others[-1]
    named = _TREATY_TAG.search(reading.tagged, other.end(), match.end())
    # "The law implementing the Convention entered into force": the treaty named only says which law.
    return named is None or tongue.belonging.search(reading.tagged[other.end() : named.start()]) is not None


def _same(one: Found, other: Found) -> bool:
    overlap = min(one.end, other.end) - max(one.start, other.start)
    return (
        overlap > 0
        and one.kind == other.kind == "membership"
        and set(one.states) & set(other.states) != set()
    )


class _Topic:
    """Which treaty a passage is about: the last one named, or the one the document is mostly about.

    A treaty's name counts for more than the words of its subject ("cluster bombs"); where neither occurs, a date
    that belongs to one treaty alone (30 May 2008) tells.
    """

    def __init__(self, scan: Scanner, text: str, title: str) -> None:
        whole = f"{title}\n{text}"
        weight: Counter[str] = Counter()
        for found in scan.treaties.finditer(whole):
            weight[scan.codes[found.lastgroup or ""]] += 3
        for code, words in scan.topics:
            weight[code] += sum(1 for _ in words.finditer(whole))
        del weight[""]
        weight = +weight  # without the treaties that do not occur
        ranked = weight.most_common(2)
        self._main = ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else None
        # Before any treaty is named, a text that names several later is about none of them for certain.
        alone = len(weight) == 1 or (title and any(scan.treaties.finditer(title)))
        self._opening = self._main if alone else None
        self._scan = scan
        self._text = text
        self._words: str | None = None
        self._day: str | None = None
        self.named: list[str] = []

    def pass_over(self, start: int, end: int) -> None:
        """Take note of what a sentence that is not read further names."""
        for code, words in self._scan.topics:
            if words.search(self._text, start, end):
                self._words = code
        for found in self._scan.treaties.finditer(self._text, start, end):
            self.named.append(self._scan.codes[found.lastgroup or ""])

    def at(self, reading: Reading) -> str | None:
        """The topic of a sentence that names no treaty itself: what was named last, or spoken of last."""
        for code, words in self._scan.topics:
            if words.search(self._text, reading.start, reading.end):
                self._words = code
        before = self.named[-1] if self.named else None
        for item in reading.found:
            if item.sort == "T":
                self.named.append(item.value)
            elif item.sort == "D" and item.value.exact:
                self._day = self._day or LANDMARKS.get(item.value.earliest)
        if before == "":
            # Another treaty was named last; "the Convention" may be that one.
            return self._main if self._main in self.named else ""
        if before or self._words:
            return before or self._words
        return self._opening if not self.named else self._main or self._day


LANDMARKS: dict[date, str] = {
    date(2008, 5, 30): "CCM",
    date(2010, 8, 1): "CCM",
    date(1997, 9, 18): "APMBC",
    date(1999, 3, 1): "APMBC",
    date(2013, 4, 2): "ATT",
    date(2014, 12, 24): "ATT",
    date(2017, 7, 7): "TPNW",
    date(2021, 1, 22): "TPNW",
    date(1997, 4, 29): "CWC",
    date(2006, 11, 12): "CCW-PV",
}
"""Days on which one treaty alone was adopted or entered into force."""
