"""How long a treaty takes to enter into force, in boxes of reference and for a state that has just joined: "Condition:
90 days after ratification by 50 states", "will enter into force for China 90 days after the deposit"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_PAPER = r"(?:instruments?|documents?|papers?|deposits?|dates?|ratification|accession|step|submission|receipt|depositing)"


def _entry(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.rule_of("entry", unit=match.group("u"))(reading, match)


ENTRY_TERMS: tuple[Rule, ...] = (
    rule(
        "row of a box: so long after so many",
        rf"\bcondition(?:[_ ]\w+)?\W{{0,4}}(?P<n><N\d+>) (?P<u>days|months) after (?:(?:the )?(?:ratification|signature) by <N\d+> {STATES}|(?:the )?(?:deposit of )?<N\d+>(?:&nbsp;| )(?:ratifications|instruments))",
        _entry,
        "Condition | 6 months after ratification by 30 states",
    ),
    rule(
        "in force for a state so long after its step",
        rf"(?:\b(?:will|shall|would|is to|enters?|comes?)(?: then)?(?: enter| come)? into force(?: for| in) (?:the )?(?:{{S}}|country|it\b|state)|\bentering into force) (?P<n><N\d+>) (?P<u>days|months) (?:after|following|from) (?:the|this|its|that|their) (?:[\w-]+ ){{0,2}}?{_PAPER}\b",
        _entry,
        "The Arms Trade Treaty will enter into force for China 90 days after the deposit",
    ),
)
