"""All that have joined, parted into those that are bound and those that signed: "120 states have committed to it, 106 as
States Parties and 14 as signatories"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import PARTIES, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import WHOLE, Found, replace
from servanda.claiming.reading import Reading

_GAP = r"(?:(?!<[NSGO])[^.;]){3,110}?"
_SIGNED = r"(?:signator(?:y|ies)(?: states)?|(?:have )?only signed|signed only|(?:have|are) (?:yet|still) to ratify)"
_OF_THEM = r"(?:(?:of )?(?:them|these|those|which|whom) )?(?:(?:as|being|are|is|were|now|already|have|has) )*(?:full )?"
_ALL = rf"(?P<q><N\d+>) {STATES}\b{_GAP}[,(:–—-]+ ?(?:with |and )?"
_JOINED = re.compile(
    r"\b(?:joined|committed|on board|part of|embraced|together|signed (?:or|and/or|up)|adhered)\b"
)
_BESIDE = re.compile(
    r"\b(?:meetings?|conference|workshop|event|ceremony|debate|talks|statement|declaration|pledge|voted|attend\w*|"
    r"this (?:year|week|month))\b"
)
"""Words by which the states may be those of some meeting, or of another paper."""
_MANY = 50
"""States of which a sentence tells parts, when they are all that have joined and not those of some year or place."""


def _part(reading: Reading, match: re.Match[str]) -> Found | None:
    whole, number = reading.tag(match.group("q")).value, reading.value(match, "n")
    if not isinstance(whole, int) or not isinstance(number, int) or not (whole >= _MANY and number < whole):
        return None
    if not _JOINED.search(match.group()) or _BESIDE.search(match.string) or "<G" in match.string:
        return None
    said = match.group("w")
    signed = re.match(_SIGNED, said)
    sense = "signatories" if said.startswith("signatories") else "signatory"
    made = making.count(sense if signed else "ratified" if said.startswith("ratif") else "parties")(
        reading, match
    )
    mention = reading.mention(match, "n")
    if not isinstance(made, Found) or mention is None:
        return None
    return replace(made, start=mention.start, text=reading.source[mention.start : made.end], note=WHOLE)


def _all_told(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.count("joined")(reading, match) if "<G" not in match.string else None


OF_THE_JOINED: tuple[Rule, ...] = (
    rule(
        "all that joined, and so many of them as parties",
        rf"{_ALL}{{N}} {_OF_THEM}(?P<w>{PARTIES}|ratified)\b",
        _part,
        "120 states have committed to the goals of the Convention, 106 as States Parties and 14 as signatories",
    ),
    rule(
        "all that joined, so many as parties and so many as signatories",
        rf"{_ALL}<N\d+> {_OF_THEM}(?:{PARTIES}|ratified),? (?:and |while )?(?:the other |another |the remaining )?{{N}} {_OF_THEM}(?P<w>{_SIGNED})",
        _part,
        "120 states are part of the Convention (106 States Parties, 14 signatories)",
    ),
    rule(
        "so many in all",
        rf"<N\d+> {PARTIES}(?: (?:to|of) {{U}})?,? (?:and|plus) <N\d+> signatories,? (?:or |making |which makes |that is )?{{N}} (?:states |countries |members )?(?:in all|in total|altogether|all told)\b",
        _all_told,
        "The Convention has 106 States Parties and 14 signatories, 120 in all",
    ),
    rule(
        "it brings together so many",
        rf"{{T}} (?:now |today )?(?:brings together|unites|has brought together|has united) {{N}} {STATES}(?=[.,;]|$)",
        _all_told,
        "The Convention brings together 120 states, 106 of which have ratified",
    ),
)
