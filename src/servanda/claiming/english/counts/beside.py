"""Figures told beside a state: "one of 110 States Parties", "joining 99 other countries", "Palau and 99 others"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import (
    ARE,
    DONE,
    ELSE,
    HAVE,
    PARTIES,
    STATES,
    THE,
    noun,
    verb,
)
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import BESIDE, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_NOUN = rf"(?:{PARTIES}|signatories|ratifying (?:states|countries))"
_OTHERS = r"(?:other |fellow |further |more )"
_WHO_DID = rf"(?:{STATES} (?:(?:that|which|who) {HAVE}|to have|having) (?P<v>{DONE})\b|(?:{STATES} (?:(?:that|which|who) are )?(?:already |now |currently )*)?(?P<w>{_NOUN})\b){THE}"
_DID_SO = rf"{_OTHERS}{STATES} (?:(?:that|which|who) {HAVE}|having) (?:already |also )?(?:done (?:so|this|the same)|taken this step)"


def _sense(match: re.Match[str]) -> str:
    said = match.groupdict()
    return verb(said["v"]) if said.get("v") else noun(said["w"]) if said.get("w") else "joined"


def _one_of(reading: Reading, match: re.Match[str]) -> Found | None:
    """One of all there are; of those of an earlier day, where the words are of the past."""
    lead = match.groupdict().get("m")
    if lead is not None and reading.value(match, "m") != 1:
        return None  # "12 of the 110 States Parties"
    made = making.count(_sense(match))(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, note=UNSURE) if _PAST.search(match.string[: match.end("n")]) else made


_PAST = re.compile(r"\b(?:was|were|had been)\b")


def _others(what: str | None = None) -> Make:
    """So many beside the states named, who count themselves."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if any(item.sort == "G" for item in reading.found) or _PAST.search(match.string):
            return None
        made = making.count(what or _sense(match))(reading, match)
        if not isinstance(made, Found):
            return None
        named = reading.value(match, "s") or reading.subject
        return replace(made, parts=((BESIDE, float(len(named) or 1)),))

    return make


def _others_of_a_group(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many of a group beside a state of it, which counts itself: "South Africa and 31 other African states". The state
    need not be of the group, nor the figure of all that is left."""
    made = making.count(_sense(match), group=True)(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, parts=((BESIDE, float(len(reading.value(match, "s") or "1"))),), note=UNSURE)


BESIDE_OTHERS: tuple[Rule, ...] = (
    rule(
        "so and so and so many others of its group",
        rf"{{S}},? (?:and|together with|along with|like|as well as) {{N}} (?:other|more|fellow) {{G}}(?: states| countries| members| nations| governments)?,? (?:(?:that|which) )?(?:{HAVE} (?P<v>{DONE})\b|{ARE} (?:now )?(?P<w>{_NOUN})\b){THE}{ELSE}",
        _others_of_a_group,
        "South Africa and 31 other African states have signed but not yet ratified the Convention",
    ),
    rule(
        "one of so many",
        rf"(?:{{M}} of|\bamong|\bamongst) (?:only |just |the |its |some )*{{N}} {_WHO_DID}{ELSE}",
        _one_of,
        "Palau is one of 110 States Parties to the Convention",
        "Palau is among the 110 countries that have ratified it",
    ),
    rule(
        "joining so many others",
        rf"\b(?:joins?|joined|joining|alongside|along with|together with|like|with) (?:the )?(?:<H\d+> )*(?P<n><N\d+>) {_OTHERS}{_WHO_DID}{ELSE}",
        _others(),
        "Palau joins 99 other States Parties to the Convention",
    ),
    rule(
        "joining the so many that have",
        rf"{{S}},? (?:has |have |had )?(?:(?:now|today|thus|also|finally|formally|officially) )*(?:joins?|joined|joining)(?: the (?:ranks|group|family|club|community) of)? the {{N}} (?:{STATES}|{PARTIES}) (?:that|which|who) (?:already )?{HAVE} (?P<v>{DONE})\b{THE}{ELSE}",
        _others(),
        "Palau has now joined the 99 countries that have ratified the Convention",
    ),
    rule(
        "joining so many that have done so",
        rf"(?P<v>ratified|joined|signed|acceded)\b[^.;<]{{0,30}}(?:<[TC]\d+>)?[^.;<]{{0,40}}?\b(?:joins?|joining|alongside|along with|together with|like) (?:the )?(?:<H\d+> )*(?P<n><N\d+>) {_DID_SO}",
        _others(),
        "Palau has ratified the Convention, joining 99 other countries that have done so",
    ),
    rule(
        "so and so and so many others",
        rf"{{S}},? (?:and|together with|along with|like|as well as) {{N}} other {STATES},? (?:{HAVE} (?P<v>{DONE})\b|{ARE} (?:now )?(?P<w>{_NOUN})\b){THE}{ELSE}",
        _others(),
        "Palau and 99 other countries have ratified the Convention",
    ),
    rule(
        "like so many others so and so",
        rf"\b(?:like|together with|along with|alongside) {{N}} other {STATES},? (?:the )?{{S}},? (?:{HAVE} (?P<v>{DONE})\b|{ARE} (?:now |today )?(?:a )?(?P<w>{_NOUN})\b){THE}{ELSE}",
        _others(),
        "Like 99 other countries, Palau has ratified the Convention",
    ),
    rule(
        "so and so is one, along with so many others",
        rf"{{S}},? (?:{HAVE} (?P<v>{DONE})\b|{ARE} (?:now |today )?(?:a )?(?P<w>{_NOUN})\b){THE}{ELSE},? (?:along with|together with|alongside|like|as {HAVE}|as {ARE}) {{N}} other {STATES}(?=[.,;)]|$)",
        _others(),
        "Palau is now a party to the Convention, along with 99 other states",
    ),
)
