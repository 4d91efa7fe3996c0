"""Finding claims: sentence by sentence, the mentions are tagged, the rules of the language are tried on the tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from servanda.claiming.dated import last_day
from servanda.claiming.glancing import Glance
from servanda.claiming.looking import Looks, looks_of
from servanda.claiming.matching import claims_of, matches_of
from servanda.claiming.model import Found
from servanda.claiming.naming import StatesNamed
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.rosters import is_item, of_item, on_the_list
from servanda.claiming.scan import Scanner, Sighted, mentions, scanner, sighted, stretch
from servanda.claiming.sentences import sentences
from servanda.claiming.sieve import Stretch
from servanda.claiming.tagging import gathered, tagged
from servanda.claiming.tongue import Tongue
from servanda.claiming.topics import Topic
from servanda.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Page:
    """A text to read, with the day it is of and its title."""

    text: str
    today: PartialDate | None = None
    title: str = ""


Read = list[tuple[Reading, list[Found]]]
"""The sentences of a text that may hold a claim, each as it was read, with the claims found in it."""


def find(text: str, tongue: Tongue, today: PartialDate | None = None, title: str = "") -> list[Found]:
    """Every claim in a text of one language, in the order of the text. The same text gives the same claims."""
    if not sees(text, tongue, title):
        return []
    return [claim for _, claims in read_each([Page(text, today, title)], tongue)[0] for claim in claims]


def sees(text: str, tongue: Tongue, title: str = "") -> bool:
    """Whether a text may hold a claim at all, at a first glance."""
    glance = _glance(tongue)
    return glance.sees(text) or bool(title and glance.sees(title))


def read_each(pages: Sequence[Page], tongue: Tongue) -> list[Read]:
    """What each of some texts of one language says.

    Each step is taken with all texts and sentences before the next is: what it needs stays in the nearest memory,
    which a thousand patterns would crowd out of it from sentence to sentence.
    """
    scan, looks = scanner(tongue), looks_of(tongue)
    opened = [_opened(page, tongue) for page in pages]
    seen = iter(sighted(scan, [told for each in opened if each is not None for told in each.telling()]))
    read = [_readings(each, scan, looks, seen) if each is not None else [] for each in opened]
    matched = matches_of([one.reading for those in read for one in those if one.worth], looks)
    return [
        [
            (
                one.reading,
                of_item(one.reading, tongue.headings)
                if one.listed
                else claims_of(one.reading, looks, next(matched))
                if one.worth
                else [],
            )
            for one in those
        ]
        for those in read
    ]


@dataclass(frozen=True, slots=True)
class _Opened:
    """A text parted into its sentences, and which of them have words that a claim needs."""

    page: Page
    flat: str
    parts: list[Stretch]
    tells: list[bool]
    topic: Topic
    named: StatesNamed

    def telling(self) -> Iterator[tuple[Stretch, PartialDate | None, Sequence[Mention]]]:
        today, named = self.page.today, self.named
        for part, tells in zip(self.parts, self.tells, strict=True):
            if tells:
                yield part, today, named.within(part.start, part.end)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as it was read; whether it is an item of a list; and whether its rules are worth trying."""

    reading: Reading
    listed: bool
    worth: bool


def _opened(page: Page, tongue: Tongue) -> _Opened | None:
    scan, looks = scanner(tongue), looks_of(tongue)
    whole = stretch(scan, page.text.replace("\n", " "), 0, len(page.text))
    if not looks.predicates.within(whole):
        return None  # nor has any of its sentences such words
    topic = Topic(scan, whole, page.title)
    if topic.of_others:
        return None
    bounds = list(sentences(page.text))
    flat = _unwrapped(page.text, bounds)
    parts = [stretch(scan, flat, start, end) for start, end in bounds]
    tells = [looks.predicates.within(part) for part in parts]
    if not any(tells):
        return None
    return _Opened(page, flat, parts, tells, topic, StatesNamed(scan.names, flat))


def _readings(opened: _Opened, scan: Scanner, looks: Looks, seen: Iterator[Sighted]) -> list[_Sentence]:
    """The sentences that may hold a claim, one after the other: what one tells, the next may leave out."""
    text, today, topic, tongue = opened.page.text, opened.page.today, opened.topic, scan.tongue
    subject, guessed = _only_state(opened.named, StatesNamed(scan.names, opened.page.title))
    before, then, roster = "", None, ""
    told_before: Sequence[Mention] = ()
    years: set[int] = set()
    passed: list[tuple[int, int]] = []
    read: list[_Sentence] = []
    for part, tells in zip(opened.parts, opened.tells, strict=True):
        start, end = part.start, part.end
        answer = end - start < _ANSWER and before.endswith("?")
        telling = tells or answer or bool(before and _is_a_day(text, start, end))
        if not telling and not roster:
            before = ""
            topic.pass_over(part)
            passed.append((start, end))
            continue
        named = _last_named(opened.named, passed)
        subject, guessed = (named, False) if named else (subject, guessed)
        passed.clear()
        recent = topic.recent
        sight = next(seen) if tells else sighted(scan, [(part, today, opened.named.within(start, end))])[0]
        found = gathered(opened.flat, mentions(scan, part, sight, today, then), tongue)
        years |= {item.value.earliest.year for item in found if item.sort == "D" and not item.relative}
        sentence, places = tagged(text, start, end, found, tongue.lead, tongue.passing)
        absent = looks.trials.absent(sentence, before)
        listed = bool(roster) and is_item(sentence)
        if not listed:
            heads = telling and (text.startswith(("\n", " ("), end) or sentence.endswith((":", "?")))
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
            unnamed=topic.unnamed,
            recent=recent,
            subject=subject,
            guessed=guessed,
            years=frozenset(years),
            before=roster if listed else before,
            told=told_before,
            then=then,
            asserted=asserted,
            absent=absent,
            needs=looks.hinted,
        )
        before, told_before = sentence, found
        worth = not listed and asserted
        worth = worth and bool(answer or _worth_reading(reading) or tongue.bare.search(sentence))
        read.append(_Sentence(reading, listed, worth))
        then = last_day(found, today, then)
        told = next((item.value for item in found if item.sort == "S" and not reading.is_place(item)), None)
        subject, guessed = (told, False) if told else (subject, guessed)
    return read


def _is_a_day(text: str, start: int, end: int) -> bool:
    """Whether a line is hardly more than a day, which the line above may be the label of."""
    return end - start < _DAY_LINE and _DAY.fullmatch(text, start, end) is not None


_ANSWER = 90
"""Characters of a short answer to the question before it, at the most."""
_DAY_LINE = 48
_DAY = re.compile(r"[^\n.]{0,26}\d[^\n.]{0,26}\b(?:19|20)\d\d\W*")


def _last_named(named: StatesNamed, passed: Sequence[tuple[int, int]]) -> tuple[str, ...] | None:
    """The first state of the last of some sentences that names one."""
    for start, end in reversed(passed):
        for item in named.within(start, end):
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


@lru_cache(maxsize=8)
def _glance(tongue: Tongue) -> Glance:
    return Glance(tongue.literals)


def _only_state(named: StatesNamed, title: StatesNamed) -> tuple[tuple[str, ...], bool]:
    """The state a text is about from its beginning: the one its title names, or the only one it names at all.

    Where it names it but once, that is a guess: "Kyiv has not ratified it. France has."
    """
    for states, often in ((title, 1), (named, 2)):
        found = states.within(0, _BEGINNING)
        if found and all(item.value == found[0].value for item in found):
            return found[0].value, len(found) < often
    return (), False


_BEGINNING = 20_000
"""Letters from the beginning of a text by which it is told what state it is about."""


def _worth_reading(reading: Reading) -> bool:
    return any(item.sort != "H" for item in reading.found)
