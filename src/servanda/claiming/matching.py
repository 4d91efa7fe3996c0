"""What the rules of a language find in sentences as they were read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.claiming.agreeing import agreements
from servanda.claiming.another_day import of_another_day
from servanda.claiming.beginnings import Searched
from servanda.claiming.dated import SINCE_THEN, day_spoken_of
from servanda.claiming.doubting import doubted
from servanda.claiming.grammar import Rule
from servanda.claiming.looking import Looks
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_THE_TREATY, UNSURE, Found, replace
from servanda.claiming.other_things import of_a_thing_before, of_something_else
from servanda.claiming.reading import Reading


@dataclass(slots=True)
class Tried:
    """A sentence with what its rules matched."""

    searched: Searched
    matches: list[tuple[Rule, Sequence[re.Match[str]]]]
    agreeing: list[Rule]


def matches_of(readings: Sequence[Reading], looks: Looks) -> Iterator[Tried]:
    """What the rules match in some sentences: each rule in all of them before the next, while it is at hand."""
    trying: dict[int, tuple[Rule, list[Tried]]] = {}
    tried: list[Tried] = []
    for reading in readings:
        worth, agreeing = looks.trials.on(reading.absent)
        about = reading.treaties()
        one = Tried(Searched(reading.tagged), [], agreeing)
        tried.append(one)
        for rule in worth:
            if not rule.of or rule.of in about:
                trying.setdefault(looks.trials.place(rule), (rule, []))[1].append(one)
    for _, (rule, those) in sorted(trying.items()):
        for one in those:
            found = one.searched.matches(rule.pattern, rule.begins)
            if found:
                one.matches.append((rule, found))
    return iter(tried)


def claims_of(reading: Reading, looks: Looks, tried: Tried) -> list[Found]:
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
    found = [
        replace(claim, note=UNSURE)
        if of_another_day(claim, reading) or of_a_thing_before(claim, reading, tongue)
        else claim
        for claim in found
    ]
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
