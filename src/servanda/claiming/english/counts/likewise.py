"""Figures of a second treaty told beside those of a first, without their noun: "the Ottawa treaty has 165 parties and the
Oslo one 111", "the ATT (94 States Parties) and the Convention on Cluster Munitions (102)"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import PARTIES, noun
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_NOUN = rf"(?P<w>{PARTIES}|signatories|signatures|ratifications|members)"
_LINK = r"(?:,|;|,? and|,? while|,? whereas|,? but|,? against)"
_MUCH = r"(?:, (?:an?|the|its|itself|though|which) (?:(?!<[NDST])[^.;:]){3,60}?,)?"
_HAS = r"(?:,? (?:has|had|have|counts|with|numbers|stands at|is at|already|now|only|just|even|some|currently|so far|to date|at))*"


def _other(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many the other treaty has of what the first was told to have."""
    number = reading.mention(match, "n")
    made = making.count(noun(match.group("w")))(reading, match)
    if not isinstance(made, Found) or number is None or reading.tag(match.group("t")).sort != "T":
        return None
    first = reading.tag(match.group("t")).start
    return made._replace(start=first, text=reading.source[first : made.end])


LIKEWISE: tuple[Rule, ...] = (
    rule(
        "and the other so many",
        rf"<[TC]\d+>(?: \([^)<]{{2,12}}\))?{_HAS}(?: <H\d+>)* <N\d+> (?:full )?{_NOUN}(?: (?:now|today|so far|to date|worldwide))*{_LINK} {{T}}{_MUCH}{_HAS} {{N}}(?=[.,;)]|$| (?:and|but|while)\b)",
        _other,
        "The Mine Ban Treaty has 162 parties, while the ATT, a much younger treaty, already has 92",
    ),
    rule(
        "and the other, in brackets, so many",
        rf"<[TC]\d+> \((?:<H\d+> )?<N\d+> {_NOUN}(?: to date)?\)(?:(?!<[NT])[^.;]){{0,60}}?{_LINK} {{T}} \({{N}}\)",
        _other,
        "It takes up the Arms Trade Treaty (94 States Parties), and the Convention on Cluster Munitions (102)",
    ),
)
