"""The rules of a language for figures that must agree, and the search with them through a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.agreeing.lists import rules_of_lists
from servanda.claiming.agreeing.shares import rules_of_shares
from servanda.claiming.agreeing.spans import rules_of_spans
from servanda.claiming.agreeing.totals import rules_of_totals
from servanda.claiming.agreeing.words import Adding
from servanda.claiming.beginnings import Searched
from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading


def rules_of_agreement(words: Adding) -> tuple[Rule, ...]:
    """All rules of a language, in the order in which they are tried."""
    return (*rules_of_shares(words), *rules_of_totals(words), *rules_of_lists(words), *rules_of_spans(words))


_TAG = re.compile(r"<([NPD]\d+)>")


def agreements(
    reading: Reading, searched: Searched, rules: Sequence[Rule], unreal: re.Pattern[str]
) -> list[Found]:
    """Figures of a sentence that must agree. What the sentence supposes or denies is held against nothing."""
    found: list[Found] = []
    taken: set[str] = set()
    for rule in rules:
        for match in searched.matches(rule.pattern, rule.begins):
            figures = set(_TAG.findall(match.group()))
            if figures & taken or unreal.search(reading.tagged):
                continue
            made = rule.make(reading.under(rule.name, rule.marks), match)
            if made is not None:
                found += made if isinstance(made, list) else [made]
                taken |= figures
    return found
