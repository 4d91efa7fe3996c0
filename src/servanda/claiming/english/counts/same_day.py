"""How many others did it with a state, on its own day: "it joined seven other countries to deposit their instruments"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import SAME_DAY
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_DEPOSIT = r"(?:deposit(?:ed|ing)?|hand(?:ed|ing)? (?:in|over)|submit(?:ted|ting)?|lodg(?:ed?|ing)|ratif(?:y|ied|ying))"
_GAP = r"(?:(?!<[NSD])[^.;]){0,70}?"


def _together(reading: Reading, match: re.Match[str]) -> Found | None:
    number = reading.value(match, "n")
    states = reading.value(match, "s") or reading.nearby(match)
    if not isinstance(number, int) or len(states) != 1:
        return None
    return reading.claim(
        match,
        "delta",
        SAME_DAY,
        value=number,
        states=tuple(states),
        hedge=reading.hedge(match),
        note=UNSURE,
    )


TOGETHER_THAT_DAY: tuple[Rule, ...] = (
    rule(
        "joined so many others to deposit",
        rf"(?:{{S}}|\bit|\bthe (?:country|government|kingdom|republic)),? (?:has |had )?(?:joined|joining|joins) {{N}} other {STATES}{_GAP} (?:to|in|who|that|when they|as they) {_DEPOSIT}\b",
        _together,
        "Lithuania joined six other countries at the United Nations to deposit their ratifications of the Convention",
    ),
    rule(
        "deposited with so many others",
        rf"{{S}},? (?:has |had |also )*(?:deposited|handed (?:in|over)|submitted|lodged){_GAP},? (?:together with|along with|alongside|with|at the same time as|on the same day as) {{N}} other {STATES}",
        _together,
        "Lithuania deposited its ratification of the Convention together with six other countries",
    ),
)
