"""Finding claims: sentence by sentence, the mentions are tagged, the rules of the language are tried on the tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from servanda.claiming.agreeing import agreements
from servanda.claiming.another_day import of_another_day
from servanda.claiming.beginnings import Searched
from servanda.claiming.dated import SINCE_THEN, day_spoken_of, last_day
from servanda.claiming.doubting import doubted
from servanda.claiming.glancing import Glance
from servanda.claiming.grammar import Rule
from servanda.claiming.looking import Looks, looks_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_THE_TREATY, UNSURE, Found, replace
from servanda.claiming.naming import states_in
from servanda.claiming.other_things import of_something_else
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.rosters import is_item, of_item, on_the_list
from servanda.claiming.scan import Scanner, mentions, scanner, sighted, stretch
from servanda.claiming.sentences import sentences
from servanda.claiming.tagging import gathered, tagged
from servanda.claiming.tongue import Tongue
from servanda.claiming.topics import Topic
from servanda.dates import PartialDate


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
    scan, looks = scanner(tongue), looks_of(tongue)
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
    read: list[tuple[Reading, bool, bool]] = []
    tells = [looks.predicates.within(part) for part in parts]
    seen = iter(sighted(scan, [part for part, tell in zip(parts, tells, strict=True) if tell], today))
    for part, tell in zip(parts, tells, strict=True):
        start, end = part.start, part.end
        answer = end - start < _ANSWER and before.endswith("?")
        telling = tell or answer or bool(before and _is_a_day(text, start, end))
        if not telling and not roster:
            before = ""
            topic.pass_over(part)
            passed.append((start, end))
            continue
        named = _last_named(scan, text, passed)
        subject, guessed = (named, False) if named else (subject, guessed)
        passed.clear()
        recent = topic.recent
        sight = next(seen) if tell else sighted(scan, [part], today)[0]
        found = gathered(flat, mentions(scan, part, sight, today, then), tongue)
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
        worth = asserted and (answer or _worth_reading(reading) or tongue.bare.search(sentence))
        read.append((reading, listed, worth))
        then = last_day(found, today, then)
        told = next((item.value for item in found if item.sort == "S" and not reading.is_place(item)), None)
        subject, guessed = (told, False) if told else (subject, guessed)
    matched = _matched([reading for reading, listed, worth in read if worth and not listed], looks)
    for reading, listed, worth in read:
        if listed:
            yield reading, of_item(reading, tongue.headings)
        else:
            yield reading, _claims(reading, looks, next(matched)) if worth else []


@dataclass(slots=True)
class _Tried:
    """A sentence with what its rules matched."""

    searched: Searched
    matches: list[tuple[Rule, Sequence[re.Match[str]]]]
    agreeing: list[Rule]


def _matched(readings: Sequence[Reading], looks: Looks) -> Iterator[_Tried]:
    """What the rules match in some sentences: each rule in all of them before the next, while it is at hand."""
    trying: dict[int, list[tuple[Searched, list[tuple[Rule, Sequence[re.Match[str]]]]]]] = {}
    rules: list[Rule] = []
    tried: list[_Tried] = []
    for reading in readings:
        worth, agreeing = looks.trials.on(reading.absent)
        about = reading.treaties()
        one = _Tried(Searched(reading.tagged), [], agreeing)
        tried.append(one)
        for rule in worth:
            if rule.of and rule.of not in about:
                continue
            those = trying.get(id(rule))
            if those is None:
                trying[id(rule)] = those = []
                rules.append(rule)
            those.append((one.searched, one.matches))
    for rule in sorted(rules, key=looks.trials.place):
        pattern, begins = rule.pattern, rule.begins
        for searched, matches in trying[id(rule)]:
            found = searched.matches(pattern, begins)
            if found:
                matches.append((rule, found))
    return iter(tried)


def _is_a_day(text: str, start: int, end: int) -> bool:
    """Whether a line is hardly more than a day, which the line above may be the label of."""
    return end - start < _DAY_LINE and _DAY.fullmatch(text, start, end) is not None


_ANSWER = 90
"""Characters of a short answer to the question before it, at the most."""
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


def _claims(reading: Reading, looks: Looks, tried: _Tried) -> list[Found]:
    """What the rules find. A figure or a day belongs to the first rule that takes it."""
    found: list[Found] = []
    taken: set[str] = set()
    of_a_ceremony: set[str] = set()
    standing: set[tuple[int, int, str]] = set()
    over: set[tuple[int, int, str]] = set()
    tongue = looks.tongue(reading.absent)
    for rule, matches in tried.matches:
        for match in matches:
            if of_something_else(reading, tongue, match, rule.marks):
                continue
            groups = match.groupdict()
            caught = {tag for name in "nmodp" if (tag := groups.get(name)) is not None}
            caught.update(_FIGURES.findall(groups.get("all") or ""))
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
                if claim.kind in ("membership", "count", "share") and past.search(lead + match.group()):
                    over.add(_key(claim))
                if not any(_same(claim, other) for other in found):
                    found.append(claim)
            if claims and claims[0].kind != "membership" and claims[0].what != "meeting":
                taken |= caught
                if Mark.CEREMONY in rule.marks:  # its day is that of the many who signed, too
                    of_a_ceremony |= caught & {groups.get("d") or ""}
    found = [claim for claim in found if not _told_by_its_day(claim, found)]
    taken -= of_a_ceremony
    found = [_on_its_day(claim, reading, taken, _key(claim) in standing) for claim in found]
    found = [replace(claim, note=UNSURE) if of_another_day(claim, reading) else claim for claim in found]
    # "Lithuania was a party", "86 had ratified", "all had signed": until when, the sentence does not say.
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
    if tried.agreeing:
        found += agreements(reading, tried.searched, tried.agreeing, tongue.unreal)
    return sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind))


_FIGURES = re.compile(r"<[NODP]\d+>")
"""The figures and days among several mentions that a rule takes together, in its group ``all``."""


def _on_its_day(claim: Found, reading: Reading, taken: set[str], firm: bool) -> Found:
    """The claim with the day the sentence gives for it, where it gives one."""
    if claim.as_of or claim.kind in ("date", "deadline", "rule"):
        return claim
    if SINCE_THEN.match(reading.source, claim.end):
        return claim
    day = day_spoken_of(reading, claim, taken, firm=firm)
    return replace(claim, as_of=day) if day is not None else claim


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
