"""Newcomers as speeches greet them: "I congratulate Cuba and Palau for joining the Convention", "we welcome Peru and Chad as new
States Parties", "Iraq and Chad have joined us as parties"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ITSELF
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_GREET = (
    r"\b(?:(?:warmly |heartily |also |particularly |especially |sincerely )*(?:welcom(?:e|es|ed|ing)|congratulat(?:e|es|ed|ing)|commend(?:s|ed|ing)?|applaud(?:s|ed|ing)?|"
    r"salut(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|thank(?:s|ed|ing)?)|congratulations to)"
)
_WHOM = r"(?: (?:warmly|the|our|its|friends|partners|newest|new|latest|recent|four|five|six|seven|eight|nine|ten|<N\d+>|members|states|countries|parties|states parties|governments of|delegations of|colleagues from)){0,5},? (?:the )?"
_ADDS = r"(?:most recently |recently |having |finally |just |their |its |the |formally |recent |early |swift |<H\d+> )*"
_DONE = (
    r"(?P<v>join(?:ing|ed)|ratif(?:ying|ied|ications?(?: of)?)|acced(?:ing|ed)(?: to)?|accessions?(?: to)?|becom(?:ing|e) (?:a |full |new )*(?:states? part(?:y|ies)|part(?:y|ies)|members?)(?: (?:to|of))?|"
    r"deposit(?:ing|ed) (?:their|its) instruments?(?: of (?:ratification|accession))?(?: of| to)?|sign(?:ing|ed)|signatures? of)"
)
_PARTIES = r"(?P<w>states? part(?:y|ies)|(?:full )?part(?:y|ies)|(?:full )?members|signator(?:y|ies))"
_NEW = r"(?:(?:the|our|its|their|a|an|new|newest|latest|most recent|full|very|youngest|full-fledged|fully-fledged|fellow|<N\d+>|<O\d+>|<C\d+>'s|<T\d+>'s) )*"
_TO_COME = re.compile(
    r"\b(?:would|will|could|can|shall|may|ready to|forward to|hopes? to|hoping to|wish(?:es)? to|soon|able to|happy to|if) (?:\w+ ){0,2}$"
)
_TO_BE = re.compile(
    r"\b(?:decisions?|intention|plans?|commitment|willingness|readiness|efforts?|steps?|progress) (?:to|towards|on)\b"
)
_BRINGING = re.compile(
    r"\bnumber of (?:states )?parties\b|\bas (?:new |full )*(?:states )?parties\b|<N\d+> states parties\b"
)
_A_BODY = re.compile(
    r"^ (?:of|to|in|on) (?:the |our |this |that )?(?!<|convention|treaty|the |our |this |that )\w+"
)


def _sense(reading: Reading, match: re.Match[str]) -> str:
    said = match.groupdict().get("v") or match.groupdict().get("w") or "join"
    if said.startswith("sign"):
        return "signed"
    if said.startswith(("ratif", "deposit")):
        return "ratified"
    if said.startswith("acce"):
        return "acceded"
    if said.startswith("join"):
        return "parties" if _BRINGING.search(match.string) else "joined"
    return "parties"


def _newcomers(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That those greeted have come in; of what they are about to do, or of a body they joined, nothing is said."""
    if _TO_COME.search(match.string[: match.start()]) or _TO_BE.search(match.group()):
        return None
    if match.groupdict().get("w") and _A_BODY.match(match.string[match.end() :]):
        return None
    return making.membership(_sense(reading, match))(reading, match)


def _us(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who has joined "us": a speaker's treaty, or perhaps a meeting."""
    made = _newcomers(reading, match)
    sure = match.groupdict().get("w") or "family" in match.group()
    return replace(made, note=UNSURE) if isinstance(made, Found) and not sure else made


WELCOMED: tuple[Rule, ...] = (
    rule(
        "congratulated for joining",
        rf"{_GREET}(?:{_WHOM}<S\d+>(?:(?!<S)[^.;]){{0,120}}?,? (?:as well as|and(?: also)?|along with|together with) (?:the )?|{_WHOM}){{S}},? (?:for|on|upon|in|which|who|that)(?: (?:have|has))? {_ADDS}{_DONE} (?:{{T}}{ITSELF}|it\b)",
        _newcomers,
        "I congratulate Cuba, Mauritius, Palau and Somalia for joining the Convention most recently",
    ),
    rule(
        "welcomed as new parties",
        rf"{_GREET}{_WHOM}{{S}},? (?:as|among|to (?:the|our) (?:family|community|club|ranks|group|circle) of) {_NEW}{_PARTIES}\b",
        _newcomers,
        "The Convention is growing: we warmly welcome Peru, Chad and Iraq as new States Parties",
    ),
    rule(
        "have joined us as parties",
        rf"{{S}},? (?:which |who |all |both )*(?:have|has) (?:recently |now |since |formally |also )*joined (?:us\b|our (?:family|ranks|community|club|circle)|the (?:family|ranks|community|club) of)(?:,? (?:as )?{_NEW}{_PARTIES}\b)?",
        _us,
        "The Convention grows. Since that meeting Peru, Chad and Iraq have joined us as parties",
    ),
    rule(
        "are our newest members",
        rf"{{S}},? (?:is|are) (?:now )?(?:the|our|its|<[TC]\d+>'s|among (?:the|our|its)) (?:newest|latest|most recent|youngest) {_PARTIES}\b",
        _newcomers,
        "The Convention grows: Peru, Chad and Iraq are our newest members",
    ),
)
