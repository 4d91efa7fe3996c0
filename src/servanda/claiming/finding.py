"""Finding claims: sentence by sentence, the mentions are tagged, the rules of the language are tried on the tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from servanda.claiming.agreeing import agreements
from servanda.claiming.model import OF_SOME, Found
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.scan import Scanner, mentions, scanner, states_in
from servanda.claiming.sentences import sentences
from servanda.claiming.tongue import Tongue
from servanda.claiming.topics import Topic
from servanda.dates import PartialDate


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
        apart = " " if tagged and tagged[-1].isalnum() else ""
        # "Last month" reads as "in" that month, so that the rules need to know one form only.
        led = "in " if item.relative and not _LED.search("".join(tagged[-8:])) else ""
        for char in f"{apart}{led}<{item.sort}{number}>":
            tagged.append(char)
            places.append(item.start)
        place = item.end
    put(source[place:end].lower(), place)
    text = "".join(tagged).replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-")
    return Reading(source, start, end, text, places, found, today, topic, recent, subject)


_LED = re.compile(r"\b(?:on|in|by|since|of|from|until|before|after|during) $")


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
    topic = Topic(scan, text, title)
    subject = _only_state(scan, title, text)
    before, then = "", None
    for start, end in sentences(text):
        if tongue.predicates.search(text, start, end) is None and not before.endswith("?"):
            before = ""
            topic.pass_over(start, end)
            named = [item.value for item in states_in(scan, text, start, end)]
            subject = named[0] if named else subject
            continue
        recent = tuple(topic.named)
        reading = read(text, start, end, scan, today, None, recent, subject)
        reading = replace(reading, topic=topic.at(reading), before=before, then=then)
        before = reading.tagged
        worth = _worth_reading(reading) or tongue.bare.search(reading.tagged)
        yield reading, _claims(reading, tongue) if worth else []
        then = next((item.value for item in reversed(reading.found) if item.sort == "D"), then)
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
    # These share their figures with the claims above, and stand beside them.
    found += agreements(reading, tongue.agreeing, tongue.unreal)
    return sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind))


def _of_some(reading: Reading, tongue: Tongue, match: re.Match[str]) -> bool:
    """Whether a figure may count only some of the states: those that acted in a period, or at an event."""
    if tongue.some.search(reading.tagged) or any(item.relative for item in reading.found):
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
