"""Finding claims: sentence by sentence, the mentions are tagged, the rules of the language are tried on the tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, reduce
from operator import or_

from servanda.claiming.agreeing import agreements
from servanda.claiming.beginnings import Searched
from servanda.claiming.dated import SINCE_THEN, day_spoken_of
from servanda.claiming.doubting import doubted, of_something_else
from servanda.claiming.grammar import Trials
from servanda.claiming.literals import ALIKE
from servanda.claiming.model import OF_THE_TREATY, UNSURE, Found
from servanda.claiming.naming import states_in
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.rosters import Heading, is_item, of_item, on_the_list
from servanda.claiming.scan import Scanner, mentions, scanner, stretch
from servanda.claiming.sentences import sentences
from servanda.claiming.sieve import Glance, Presence
from servanda.claiming.tongue import Tongue
from servanda.claiming.topics import Topic
from servanda.claiming.writing import Written
from servanda.dates import PartialDate

_EMPTY = re.compile("")


def tagged(
    source: str,
    start: int,
    end: int,
    found: Sequence[Mention],
    lead: str = "",
    passing: re.Pattern[str] = _EMPTY,
) -> tuple[str, Sequence[int]]:
    """A sentence with its mentions as tags, and the place of each of its letters in the source."""
    written = Written(source, start, end)
    place = start
    for number, item in enumerate(found):
        written.words(source[place : item.start].lower(), place)
        apart = " " if written.last.isalnum() else ""
        # "Last month" reads as "in" that month, so that the rules need to know one form only.
        led = lead if item.relative and not _LED.search(written.end()) else ""
        written.tag(f"{apart}{led}<{item.sort}{number}>", item.start)
        place = item.end
        if item.sort == "S" and (passed := passing.match(source, place, end)) is not None:
            following = found[number + 1].start if number + 1 < len(found) else end
            place = passed.end() if passed.end() <= following else place
    written.words(source[place:end].lower(), place)
    text = written.text()
    return text if text.isascii() else text.translate(ALIKE), written


_LED = re.compile(r"\b(?:on|in|by|since|of|from|until|before|after|during) $")


@lru_cache(maxsize=8)
def _joiners(words: str) -> re.Pattern[str]:
    return re.compile(words)


def _gathered(source: str, found: list[Mention], tongue: Tongue) -> list[Mention]:
    """States named one after the other ("Norway, Austria and Mexico") as one mention."""
    gathered: list[Mention] = []
    for item in found:
        last = gathered[-1] if gathered else None
        if last is not None and item.sort == last.sort == "S" and _in_brackets(source, last, item):
            gathered[-1] = Mention("S", last.start, item.end + 1, last.value)  # "the United States (US)"
            continue
        if last is not None and item.sort == "S" and last.sort == "S":
            between = source[last.end : item.start].strip().casefold()
            joined = _joiners(tongue.joiners).fullmatch(between) is not None
            if joined and not (between.startswith(",") and _parted(source, last, between)):
                gathered[-1] = Mention("S", last.start, item.end, (*last.value, *item.value))
                continue
        gathered.append(item)
    return gathered


def _in_brackets(source: str, last: Mention, item: Mention) -> bool:
    """Whether a state is told once more, in brackets, right behind its name."""
    between = source[last.end : item.start].strip()
    return between == "(" and source[item.end : item.end + 1] == ")" and item.value == last.value[-1:]


def _parted(source: str, last: Mention, between: str) -> bool:
    """Whether a comma parts the next state from those before it, and does not go on with their list."""
    lead = source[max(0, last.start - 40) : last.start]
    if between == "," and _UNLIKE.search(lead):
        return True
    return _BESIDE.search(lead) is not None and _CLOSED.search(source, last.start, last.end) is not None


_UNLIKE = re.compile(
    r"\b(?:unlike|in contrast to|a diferencia del?|contrairement (?:à|au|aux)|à la différence (?:de|du|des|d['’]))"
    r"(?: (?:the|la|le|les|el|los|las)| l['’])? ?$",
    re.IGNORECASE,
)
"""What leads to a state with which the one behind the comma is contrasted: "unlike Russia, Ukraine is a party"."""

_BESIDE = re.compile(
    r"\b(?:after|besides|following|tras|después de|además de|junto a|après|outre|à la suite (?:de|du)|derrière)"
    r"(?: (?:the|la|le|les|el|los|las)| l['’])? ?$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\b(?:and|or|et|ou|y|e|o)\b")
"""A list that has had its last "and"; a comma parts from it who acts alone: "after Peru and Cuba, Chile joined"."""


def find(text: str, tongue: Tongue, today: PartialDate | None = None, title: str = "") -> list[Found]:
    """Every claim in a text of one language, in the order of the text. The same text gives the same claims."""
    return [claim for _, claims in read_through(text, tongue, today, title) for claim in claims]


def sees(text: str, tongue: Tongue, title: str = "") -> bool:
    """Whether a text may hold a claim at all, at a first glance."""
    glance = _glance(tongue)
    return glance.sees(text) or bool(title and glance.sees(title))


def read_through(
    text: str, tongue: Tongue, today: PartialDate | None = None, title: str = ""
) -> Iterator[tuple[Reading, list[Found]]]:
    """Every sentence that may hold a claim, as it was read, with the claims found in it."""
    if not sees(text, tongue, title):
        return
    scan, looks = scanner(tongue), _looks(tongue)
    bounds = list(sentences(text))
    flat = _unwrapped(text, bounds)
    parts = [stretch(scan, flat, start, end) for start, end in bounds]
    topic = Topic(scan, flat, title, parts)
    if topic.of_others:
        return
    subject, guessed = _only_state(scan, title, text)
    before, then, roster = "", None, ""
    told_before: Sequence[Mention] = ()
    years: set[int] = set()
    passed: list[tuple[int, int]] = []
    for part in parts:
        start, end = part.start, part.end
        telling = looks.predicates.within(part) or bool(before and _is_a_day(text, start, end))
        if not telling and not roster:
            before = ""
            topic.pass_over(part)
            passed.append((start, end))
            continue
        named = _last_named(scan, text, passed)
        subject, guessed = (named, False) if named else (subject, guessed)
        passed.clear()
        recent = topic.recent
        found = _gathered(flat, mentions(scan, part, today), tongue)
        years |= {item.value.earliest.year for item in found if item.sort == "D" and not item.relative}
        sentence, places = tagged(text, start, end, found, tongue.lead, tongue.passing)
        absent = looks.trials.absent(sentence)
        listed = bool(roster) and is_item(sentence)
        if not listed:
            heads = telling and (text.startswith("\n", end) or sentence.endswith((":", "?")))
            roster = sentence if heads and on_the_list(sentence, looks.headings(absent)) else ""
        asserted = not sentence.rstrip('"”») ').endswith("?") and not tongue.refuting.match(
            text[end : end + 120]
        )
        reading = Reading(
            source=text,
            start=start,
            end=end,
            tagged=sentence,
            places=places,
            found=found,
            today=today,
            topic=topic.at(part, found),
            around=topic.around(),
            main=topic.main,
            recent=recent,
            subject=subject,
            guessed=guessed,
            years=frozenset(years),
            before=roster if listed else before,
            told=told_before,
            then=then,
            asserted=asserted,
        )
        before, told_before = sentence, found
        worth = asserted and (_worth_reading(reading) or tongue.bare.search(sentence))
        if listed:
            yield reading, of_item(reading, tongue.headings)
        else:
            yield reading, _claims(reading, looks, absent) if worth else []
        then = next((item.value for item in reversed(found) if item.sort == "D"), then)
        told = next((item.value for item in found if item.sort == "S"), None)
        subject, guessed = (told, False) if told else (subject, guessed)


def _is_a_day(text: str, start: int, end: int) -> bool:
    """Whether a line is hardly more than a day, which the line above may be the label of."""
    return end - start < _DAY_LINE and _DAY.fullmatch(text, start, end) is not None


_DAY_LINE = 48
_DAY = re.compile(r"[^\n.]{0,26}\d[^\n.]{0,26}\b(?:19|20)\d\d\W*")


def _last_named(scan: Scanner, text: str, passed: Sequence[tuple[int, int]]) -> tuple[str, ...] | None:
    """The first state of the last of some sentences that names one."""
    for start, end in reversed(passed):
        for item in states_in(scan.names, text, start, end):
            return item.value  # type: ignore[no-any-return]
    return None


def _unwrapped(text: str, bounds: Sequence[tuple[int, int]]) -> str:
    """The text, letter for letter, with spaces for the line ends within its sentences: names go over them."""
    if "\n" not in text:
        return text
    pieces: list[str] = []
    place = 0
    for start, end in bounds:
        pieces += (text[place:start], text[start:end].replace("\n", " "))
        place = end
    return "".join((*pieces, text[place:]))


class _Looks:
    """What a language brings to a sentence, with the sieves that tell what of it to try."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self.predicates = Presence(tongue.predicates, scanner(tongue).sieve)
        """The words one of which every claim holds."""
        self.trials = Trials(tongue.rules, tongue.agreeing)
        self._doubts = [(name, self.trials.needs(getattr(tongue, name).pattern)) for name in _DOUBTS]
        self._headings = [(self.trials.needs(each.words.pattern), each) for each in tongue.headings]
        self._telling = reduce(or_, [needs for _, needs in self._doubts])
        self._tongues: dict[tuple[str, ...], Tongue] = {}
        self._lacking = lru_cache(maxsize=4096)(self._without_idle)

    def tongue(self, absent: int) -> Tongue:
        """The language without the doubts that a tagged sentence lacking these signs cannot raise."""
        return self._lacking(absent & self._telling)

    def headings(self, absent: int) -> list[Heading]:
        """The headings of lists that a tagged sentence lacking these signs may be."""
        return [heading for needs, heading in self._headings if not needs & absent]

    def _without_idle(self, absent: int) -> Tongue:
        idle = tuple(name for name, needs in self._doubts if needs & absent)
        if idle not in self._tongues:
            # As dataclasses.replace() would, and a good deal quicker: a first text asks for dozens.
            without = object.__new__(Tongue)
            for name in Tongue.__slots__:
                object.__setattr__(without, name, _NOWHERE if name in idle else getattr(self._tongue, name))
            self._tongues[idle] = without
        return self._tongues[idle]


_DOUBTS = tuple(
    "unreal other_thing some once excepted standing wished apart perfect parted "
    "unsure partial bygone past refuted excluding".split()
)
"""What of a language is asked about each match of a rule, of words of the tagged sentence only."""
_NOWHERE = re.compile(r"\0(?!)")


_looks = lru_cache(maxsize=8)(_Looks)


@lru_cache(maxsize=8)
def _glance(tongue: Tongue) -> Glance:
    return Glance(tongue.literals)


def _only_state(scan: Scanner, title: str, text: str) -> tuple[tuple[str, ...], bool]:
    """The state a text is about from its beginning: the one its title names, or the only one it names at all.

    Where it names it but once, that is a guess: "Kyiv has not ratified it. France has."
    """
    for source, often in ((title, 1), (text[:20_000], 2)):
        named: list[tuple[str, ...]] = []
        for item in states_in(scan.names, source, 0, len(source)):
            named.append(item.value)
            if item.value != named[0]:
                break
        if len(set(named)) == 1:
            return named[0], len(named) < often
    return (), False


def _worth_reading(reading: Reading) -> bool:
    return any(item.sort != "H" for item in reading.found)


def _claims(reading: Reading, looks: _Looks, absent: int) -> list[Found]:
    """What the rules find. A figure or a day belongs to the first rule that takes it."""
    found: list[Found] = []
    taken: set[str] = set()
    standing: set[tuple[int, int, str]] = set()
    over: set[tuple[int, int, str]] = set()
    rules, agreeing = looks.trials.on(absent)
    tongue, about = looks.tongue(absent), reading.treaties()
    searched = Searched(reading.tagged)
    for rule in rules:
        if rule.of and rule.of not in about:
            continue
        for match in searched.matches(rule.pattern, rule.begins):
            if of_something_else(reading, tongue, match, rule.marks):
                continue
            groups = match.groupdict()
            caught = {tag for name in "nmodp" if (tag := groups.get(name)) is not None}
            if caught & taken:
                continue
            made = rule.make(reading.under(rule.name, rule.marks), match)
            claims = [claim for claim in (made if isinstance(made, list) else [made]) if claim is not None]
            for made_one in claims:
                claim = doubted(made_one, reading, match, tongue)
                if claim is None:
                    continue
                if tongue.perfect.search(reading.tagged[max(0, match.start() - 24) : match.end()]):
                    standing.add(_key(claim))
                past = tongue.past if claim.kind == "membership" else tongue.bygone
                lead = reading.tagged[max(0, match.start() - 24) : match.start()].rpartition(";")[2]
                if claim.kind in ("membership", "count") and past.search(lead + match.group()):
                    over.add(_key(claim))
                if not any(_same(claim, other) for other in found):
                    found.append(claim)
            if claims and claims[0].kind != "membership" and claims[0].what != "meeting":
                taken |= caught
    found = [claim for claim in found if not _told_by_its_day(claim, found)]
    found = [_on_its_day(claim, reading, taken, _key(claim) in standing) for claim in found]
    found = [replace(claim, note=UNSURE) if _far_from_its_year(claim, reading) else claim for claim in found]
    # "Lithuania was a party", "86 had ratified": until when, the sentence does not say.
    found = [
        replace(claim, note=UNSURE)
        if _key(claim) in over and claim.as_of is None and not claim.note
        else claim
        for claim in found
    ]
    if reading.guessed and not any(item.sort == "S" for item in reading.found):
        found = [
            replace(claim, note=UNSURE)
            if claim.states == reading.subject and not claim.note and claim.what not in OF_THE_TREATY
            else claim
            for claim in found
        ]
    # These share their figures with the claims above, and stand beside them.
    if agreeing:
        found += agreements(reading, searched, agreeing, tongue.unreal)
    return sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind))


def _on_its_day(claim: Found, reading: Reading, taken: set[str], firm: bool) -> Found:
    """The claim with the day the sentence gives for it, where it gives one."""
    if claim.as_of or claim.kind in ("date", "deadline", "rule"):
        return claim
    if SINCE_THEN.match(reading.source, claim.end):
        return claim
    day = day_spoken_of(reading, claim, taken, firm=firm)
    return replace(claim, as_of=day) if day is not None else claim


def _far_from_its_year(claim: Found, reading: Reading) -> bool:
    """Whether the year a count is dated by stands far off and within the sentence: "founded in 1996, it has 182"."""
    when = claim.as_of
    if claim.kind != "count" or claim.note or when is None or (when.latest - when.earliest).days < 300:
        return False
    gaps = [
        max(item.start - claim.end, claim.start - item.end)
        for item in reading.found
        if item.sort == "D" and item.value == when and item.start - reading.start > _HEAD
    ]
    return bool(gaps) and min(gaps) > _HEAD


_HEAD = 30
"""Characters at the head of a sentence, and between a figure and its year."""


def _key(claim: Found) -> tuple[int, int, str]:
    return claim.start, claim.end, claim.kind


def _told_by_its_day(claim: Found, found: list[Found]) -> bool:
    """Whether "Palau ratified" is said already by "Palau ratified on 19 April 2016"."""
    return (
        claim.kind == "membership"
        and not claim.negated
        and claim.what != "signatory"
        and any(
            other.kind == "date"
            and other.states == claim.states
            and other.treaty == claim.treaty
            and other.start < claim.end
            and claim.start < other.end
            for other in found
        )
    )


def _same(one: Found, other: Found) -> bool:
    overlap = min(one.end, other.end) - max(one.start, other.start)
    if one.what == other.what == "meeting":
        return overlap > 0 and one.date == other.date
    if one.kind == other.kind == "ordinal":
        return overlap > 0 and (one.what, one.value, one.states) == (other.what, other.value, other.states)
    return (
        overlap > 0
        and one.kind == other.kind == "membership"
        and set(one.states) & set(other.states) != set()
    )
