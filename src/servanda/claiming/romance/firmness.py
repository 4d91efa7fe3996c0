"""Which deadlines of a state, told in French or Spanish, are the treaty's own beyond doubt, and may be called wrong."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.making import certainty
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_A_MONTH = 31
_WISHED = re.compile(
    r"\b(?:demand|sollicit|propos|prévo|planifi|program|stratégi|national|intern|objectif|espèr|espér|compte |vis(?:e|ait|ent) |souhait|"
    r"\b(?:su|son|un) plan\b|si |pid|solicit|propon|prev[ée]|estrateg|nacional|objetivo|esper|pretend|intenci|busca)"
)
"""Words by which a day may be one that somebody asked for, wished or planned."""

_OTHERS = {
    "APMBC": re.compile(r"sous-munition|racimo|chimique|químic|nucléaire|nuclear"),
    "CCM": re.compile(r"\bmin(?:e|a)s?\b|anti-?personnel|antiperson|chimique|químic|nucléaire|nuclear"),
}
"""Weapons of other treaties, whose deadline may be meant."""


def firmly(make: Make) -> Make:
    """The deadlines of a maker; firm where the sentence names their one state and tells the day in full."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told = make(reading, match)
        claims = [claim for claim in (told if isinstance(told, list) else [told]) if claim is not None]
        day = reading.mention(match, "d")
        long_ = day is None or (day.value.latest - day.value.earliest).days > _A_MONTH
        if day is None or long_ or certainty(reading, day) or _WISHED.search(match.string):
            return told
        return [
            replace(claim, firm=True) if _is_its_own(reading, match, claim) else claim for claim in claims
        ]

    return made


def is_plain(reading: Reading, match: re.Match[str], claim: Found) -> bool:
    """Whether the deadline of a state that a sentence names is its own, and none that somebody wished or planned."""
    return _WISHED.search(match.string) is None and _is_its_own(reading, match, claim)


def is_wished(words: str) -> bool:
    """Whether words tell of a day that somebody asked for, wished or planned."""
    return _WISHED.search(words) is not None


def _is_its_own(reading: Reading, match: re.Match[str], claim: Found) -> bool:
    others = _OTHERS.get(claim.treaty or "")
    named = any(item.sort == "S" and item.value == claim.states for item in reading.found)
    return named and len(claim.states) == 1 and not (others and others.search(match.string))
