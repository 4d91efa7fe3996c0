"""A rise beside its ends ("from 111 to 112, one more"), and a time beside its dates ("six months after")."""

from __future__ import annotations

import re

from servanda.claiming.agreeing.patterns import ENDS, HEDGED, agreement, number, plain_filler
from servanda.claiming.agreeing.words import Adding
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES, certainty
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def rules_of_spans(words: Adding) -> tuple[Rule, ...]:
    """The rules of a language for rises and for the time between two dates."""
    nouns = rf"(?: {words.states}| {words.parties}| {words.signatories})?"
    ends = (
        rf"\b(?:{words.from_}) (?P<a><N\d+>){nouns} (?:{words.to}) (?P<b><N\d+>){nouns}"
        rf"(?: (?:{words.in_}) <D\d+>)?"
    )
    percent = rf"{HEDGED}(?P<p><P\d+>)"
    unit = "(?P<unit>" + "|".join(words.units) + ")"
    time = rf"{HEDGED}(?P<n><N\d+>) {unit}"
    fill = plain_filler(words)
    on = rf"(?:(?:{words.on}) )?"
    return (
        rule(
            "from so many to so many, so many more",
            rf"{ends}(?:,| -|:)? (?:(?:{words.or_}) )?{number('n')} (?:{words.more}){ENDS}",
            _rise,
            "from 111 to 112, one more",
        ),
        rule(
            "from so many to so many, a rise of so many",
            rf"{ends}(?:,| -|:)? (?:(?:{words.or_}) )?(?:{words.risen_by}) {number('n')}(?: {words.states})?{ENDS}",
            _rise,
            "from 111 to 112, an increase of one",
        ),
        rule(
            "from so many to so many, a rise in per cent",
            rf"{ends}(?:,| -|:)? (?:(?:{words.or_}) )?(?:{words.risen_by}) {percent}{ENDS}",
            _rise,
            "from 100 to 112, an increase of 12%",
        ),
        rule(
            "a date, so long after another",
            rf"(?P<d><D\d+>)(?:,| -)? (?:(?:{words.or_}) )?{time} (?:{words.after})(?P<between>{fill}) {on}(?P<e><D\d+>)",
            _time(words),
            "opened on 3 December 2008, six months after its adoption on 30 May 2008",
        ),
        rule(
            "a date, and so long later another",
            r"(?P<e><D\d+>)(?P<between>(?:[^.;:()<>,-]|(?<=\w)-(?=\w)|<[GTCSO]\d+>){0,60}?),? "
            rf"{time} (?:{words.later}),? (?:{words.on}) (?P<d><D\d+>)",
            _time(words),
            "adopted on 30 May 2008 and opened for signature six months later, on 3 December 2008",
        ),
    )


def _rise(reading: Reading, match: re.Match[str]) -> Found | None:
    before, after = reading.value(match, "a"), reading.value(match, "b")
    if not all(isinstance(value, int) and value <= MOST_STATES for value in (before, after)):
        return None
    if not 0 < before < after:
        return None
    parts = (("from", before), ("to", after))
    if "p" in match.groupdict():
        stated = reading.value(match, "p")
        return agreement(reading, match, "rise in per cent", stated, parts, hedge=reading.hedge(match, "p"))
    stated = reading.value(match, "n")
    if not isinstance(stated, int):
        return None
    return agreement(reading, match, "rise", stated, parts, hedge=reading.hedge(match, "n"))


def _time(words: Adding) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        later, earlier = reading.value(match, "d"), reading.value(match, "e")
        stated = reading.value(match, "n")
        # "After the entry into force of the treaty adopted in 1997": the date may belong to either event.
        if len(re.findall(rf"\b(?:{words.events})\b", match.group("between"))) > 1:
            return None
        if not (isinstance(later, PartialDate) and isinstance(earlier, PartialDate)):
            return None
        if any(certainty(reading, item) for item in map(reading.mention, (match, match), "de")):
            return None  # "on 2 April 2013 and two months later, on 3 June": of a year that is not said
        least, most = (later.earliest - earlier.latest).days, (later.latest - earlier.earliest).days
        if most <= 0 or not isinstance(stated, int) or not stated:
            return None
        unit, days = next(
            length for pattern, length in words.units.items() if re.fullmatch(pattern, match.group("unit"))
        )
        parts = (("least", least / days), ("most", most / days))
        return agreement(
            reading, match, "duration", stated, parts, hedge=reading.hedge(match, "n"), note=unit
        )

    return make
