"""A part of a whole beside its percentage: "24 of 27 EU members (89%)", "more than half (57 of 108)"."""

from __future__ import annotations

import re

from servanda.claiming.agreeing.patterns import ENDS, HEDGED, agreement, filler, number, whole_number
from servanda.claiming.agreeing.words import Adding
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

PERCENT = rf"(?:el |un |les )?{HEDGED}(?P<p><P\d+>)"


def rules_of_shares(words: Adding) -> tuple[Rule, ...]:
    """The rules of a language for parts, wholes and percentages."""
    said = "|".join(words.fractions)
    fraction = rf"(?P<q>{HEDGED}(?:{said}))"
    of, the = words.of, words.the
    whole = rf"(?:{the}|(?:{the})?<G\d+>(?:'s?)? )?{number('m')}"
    part_of_whole = rf"(?<!\d>-){number('n')}(?: {words.states})? (?:{of}) {whole}"
    alone = rf"(?:(?: (?:{words.of_them}))?{ENDS}|(?= (?:{words.verbs})\b))"
    # "35 of 41 parties have destroyed their stocks (99%)": the percentage is of the stocks.
    fill = filler(words, besides=words.things)
    counted = rf"(?:{the})?(?:[\w-]+ )?(?:{words.states}|<G\d+>|{words.parties}|{words.signatories})"

    def both(name: str, pattern: str, *examples: str) -> tuple[Rule, Rule]:
        """The rule with a percentage, and the same with a fraction in words."""
        return (
            rule(name, pattern.replace("{P}", PERCENT), _percentage, *examples),
            rule(f"{name}, in words", pattern.replace("{P}", fraction), _fraction(words)),
        )

    return (
        *both(
            "part of a whole, then its percentage",
            rf"{part_of_whole}{fill} ?\((?:(?:{words.or_}),? )?{{P}}(?: (?:{words.of_them}))?\)",
            "24 of 27 EU members (89%)",
        ),
        *both(
            "part of a whole, or its percentage",
            rf"{part_of_whole}{fill}(?:,| -)? (?:{words.or_}),? {{P}}{alone}",
            "93 of 193 UN member states, or 48 per cent",
        ),
        *both(
            "part of a whole, its percentage between commas",
            rf"{part_of_whole}{fill}(?:,| -) {{P}}{ENDS}",
            "93 of 193 UN member states, 48 per cent, are parties",
        ),
        *both(
            "percentage of states, then part of a whole",
            rf"{{P}} (?:{of}) {counted}{fill} ?\({number('n')} (?:{of}) {whole}(?: {counted})?\)",
            "48 per cent of UN member states (93 of 193)",
        ),
        *both(
            "percentage, part of a whole, states",
            rf"{{P}} \({number('n')} (?:{of}) {whole}\) (?:{of}) {counted}",
            "89% (24 of 27) of EU members",
        ),
        *both(
            "whole first, then part and percentage",
            rf"\b(?:{words.of_all}) {whole}{fill}, {number('n')}{fill} ?\((?:(?:{words.or_}),? )?{{P}}\)",
            "Of the 108 signatories, 57 (53%) have ratified",
        ),
        *both(
            "whole first, then part or percentage",
            rf"\b(?:{words.of_all}) {whole}{fill}, {number('n')}(?: {words.states})?,? (?:{words.or_}),? {{P}}{alone}",
            "Of the 108 signatories, 57, or 53 per cent, have ratified",
        ),
    )


def _figures(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, float], ...] | None:
    part, whole = whole_number(reading, match, "n"), whole_number(reading, match, "m")
    # "One of the five (90% of all)" tells who somebody is, and no share.
    if part is None or whole is None or not 1 < part <= whole:
        return None
    return (("part", part), ("whole", whole))


def _percentage(reading: Reading, match: re.Match[str]) -> Found | None:
    figures, stated = _figures(reading, match), reading.value(match, "p")
    if figures is None or stated > 100:
        return None
    return agreement(reading, match, "percentage", stated, figures, hedge=reading.hedge(match, "p"))


def _fraction(words: Adding) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        figures, said = _figures(reading, match), match.group("q")
        stated = next(
            (
                share
                for pattern, share in words.fractions.items()
                if re.fullmatch(rf"{HEDGED}(?:{pattern})", said)
            ),
            None,
        )
        if figures is None or stated is None:
            return None
        hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
        hedge = next((hedge for hedge in hedges if hedge != "exactly"), "exactly")
        return agreement(reading, match, "fraction", stated, figures, hedge=hedge)

    return make
