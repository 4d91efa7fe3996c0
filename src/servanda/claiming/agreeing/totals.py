"""A total beside its parts: "124 states: 112 parties and 12 signatories", "20 of 27 ... the other seven"."""

from __future__ import annotations

import re

from servanda.claiming.agreeing.patterns import HEDGED, agreement, filler, number, whole_number
from servanda.claiming.agreeing.words import Adding
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_TAG = r"<N\d+>"


def rules_of_totals(words: Adding) -> tuple[Rule, ...]:
    """The rules of a language for totals and their parts."""
    classes = rf"(?:{words.signed_only}|{words.outside}|{words.parties}|{words.signatories})"
    treaty = r"(?: [\w']+(?: [\w']+)?'? ?<[TC]\d+>| <[TC]\d+>)?"
    part = rf"(?:(?:{words.the_rest}) )?{HEDGED}{_TAG}(?: {words.states})? {classes}{treaty}"
    parts = rf"(?P<parts>{part}(?:(?:,|;|,? (?:{words.and_})) {part}){{1,6}})"
    # A further figure or class behind the parts would mean that they are not all.
    end = rf"(?=[.;)]|$| -|,? (?:{words.on}) )"
    states = rf"(?:(?:{words.adjectives}) ){{0,2}}(?:{words.states})"
    apart = rf"(?: ?: ?| - |, | \(|,? (?:{words.with_}) )"
    behind = rf" (?:{words.rest_behind})" if words.rest_behind else ""
    rest = rf"(?:{words.the_rest}) {number('b')}{behind}"
    fill = filler(words, 70)
    year = rf"(?:{_TAG}(?: [\w'-]+| <[TC]\d+>){{0,5}}? (?:{words.in_}) <D\d+>)"
    return (
        rule(
            "of a whole, its classes",
            rf"\b(?:{words.of_all}) (?:{words.the}|(?:{words.the})?<G\d+>(?:'s?)? )?{number('n')}{fill}, {parts}{end}",
            _classes(words, of_a_whole=True),
            "Of the 27 members, 20 are parties, 3 have signed and 4 remain outside",
        ),
        rule(
            "all who joined, and their classes",
            rf"{number('n')} {states}(?P<joined> (?:{words.joined}){treaty}(?:,? (?:{words.on}) <D\d+>)?)?"
            rf"{apart}{parts}{end}",
            _classes(words),
            "124 states: 112 parties and 12 signatories",
        ),
        rule(
            "classes, and how many they are in all",
            rf"{parts}(?:,| -|:)? (?:{words.total_of}) {number('n')}(?! (?:{words.parties}|{words.signatories}))"
            rf"(?= (?:{words.states})|[.;,)]|$)",
            _classes(words),
            "112 States Parties and 12 signatories, a total of 124 states",
        ),
        rule(
            "part of a whole, and all the others",
            rf"{number('a')} (?:{words.of}) (?:{words.the}|(?:{words.the})?<G\d+>(?:'s?)? )?{number('n')}"
            rf"(?:(?!\b(?:{words.partial})\b)(?:[^.():<>]|<[GTCD]\d+>)){{0,120}}? {rest}(?: {words.states})?(?=[.,;)]|$| (?:{words.verbs})\b)",
            _rest,
            "24 of 27 EU members have ratified; the other three have not",
        ),
        rule(
            "figures of several years, and their sum",
            rf"(?P<parts>{year}(?:(?:,|;|,? (?:{words.and_})) {year}){{1,12}})(?:,| -|:)? (?:{words.total_of}) {number('n')}"
            rf"(?! (?:{words.parties}|{words.signatories}))(?: {words.states})?(?=[.;,)]|$)",
            _sum,
            "Three states ratified in 2018, four in 2019, a total of seven",
        ),
        rule(
            "figures of several years, and their sum in all",
            rf"(?P<parts>{year}(?:(?:,|;|,? (?:{words.and_})) {year}){{1,12}})(?:,| -|:)? {number('n')} (?:{words.in_all})"
            rf"(?=[.;,)]|$)",
            _sum,
            "Three states ratified in 2018, four in 2019, seven in all",
        ),
    )


def _classes(words: Adding, *, of_a_whole: bool = False) -> Make:
    """The total ``n``, and the parts with the class of each."""
    kinds = (
        ("signatory", words.signed_only),
        ("outside", words.outside),
        ("signatories", words.signatories),
        ("parties", words.parties),
    )

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        total = reading.value(match, "n")
        found: list[tuple[str, float]] = []
        for said in re.finditer(
            rf"(?P<h>{HEDGED})(?P<tag>{_TAG})(?: {words.states})? (?P<rest>(?:(?!<[HN]\d).)*)",
            match.group("parts"),
        ):
            kind = next((name for name, pattern in kinds if re.match(pattern, said.group("rest"))), None)
            value = reading.tag(said.group("tag")).value
            hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said.group("h"))]
            if kind is None or not isinstance(value, int) or any(hedge != "exactly" for hedge in hedges):
                return None
            found.append((kind, value))
        named = {kind for kind, _ in found}
        signed = named & {"signatory", "signatories"}
        joined = match.groupdict().get("joined") is not None
        if (
            not isinstance(total, int)
            or total > MOST_STATES
            or len(named) != len(found)
            or len(signed) > 1
            or "parties" not in named
            or (joined and "outside" in named)
        ):
            return None
        # "Of the 193 members, 112 are parties and 12 signatories": the others go unsaid.
        exhaustive = bool(signed) and (
            "outside" in named or (not of_a_whole and (joined or match.start("parts") < match.start("n")))
        )
        whole = sum(value for _, value in found)
        if whole < total and not exhaustive:
            return None
        # "Three parties and two signatories more, a total of 124" counts those of before too.
        if abs(whole - total) > max(3, total // 5):
            return None
        if whole != total and _overlapping(dict(found), total, whole):
            return None
        return agreement(reading, match, "total", total, tuple(found), hedge=reading.hedge(match, "n"))

    return make


def _overlapping(parts: dict[str, float], total: int, whole: float) -> bool:
    """Whether the parts may share states: "signatories" of all that ever signed, "outside" of all non-parties.

    Those that ever signed are nearly all who joined, and most of them are parties too; a few signatories beside
    many parties, with a sum that is off by less than half of them, can only be those that have not ratified.
    """
    parties, outside, signed = (parts.get(name, 0) for name in ("parties", "outside", "signatories"))
    if outside and total in (parties + outside, signed + outside):
        return True
    return whole > total and signed > 0 and (signed * 2 >= parties or (whole - total) * 2 >= signed)


def _rest(reading: Reading, match: re.Match[str]) -> Found | None:
    part, rest = whole_number(reading, match, "a"), whole_number(reading, match, "b")
    total = whole_number(reading, match, "n")
    if part is None or rest is None or total is None or not 1 < part < total:
        return None
    if _of_another_whole(rest, total - part):
        return None
    return agreement(reading, match, "total", total, (("some", part), ("the others", rest)))


def _of_another_whole(rest: int, left: int) -> bool:
    """Whether "the others" are too few or too many for a slip, and so others than those left of the whole: "108 of the
    193 members are parties; the other four" are parties that are no members."""
    return abs(rest - left) > _A_SLIP and not left <= rest * 2 <= left * 4


_A_SLIP = 5
"""By how much those left of a whole may be told wrong, whatever their number."""


def _sum(reading: Reading, match: re.Match[str]) -> Found | None:
    total = reading.value(match, "n")
    values = [reading.tag(tag).value for tag in re.findall(_TAG, match.group("parts"))]
    if not isinstance(total, int) or not all(isinstance(value, int) for value in values):
        return None
    if re.search(r"<H\d+>", match.group("parts")):
        return None
    # A total far above the sum counts those of earlier years too.
    if total > sum(values) + 2:
        return None
    parts = tuple(("in a year", float(value)) for value in values)
    return agreement(reading, match, "sum", total, parts, hedge=reading.hedge(match, "n"))
