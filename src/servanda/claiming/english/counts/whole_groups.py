"""Groups told as a whole: the others of one beside a state just named ("all other EU members have joined"), and that none of
it is in a treaty ("no member of ASEAN is a party as yet")."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.members.echoes import last_said
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, THE, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import ALL_BUT, OTHERS
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_MEMBERS = r"(?:(?:member )?(?:states?|countr(?:y|ies)|nations?|governments?)|members?|allies)"
_GROUP = rf"(?:<N\d+> )?(?:{_MEMBERS} (?:of|in|from) (?:the )?)?{{G}}(?:'s?)?(?: <N\d+>)?(?: {_MEMBERS})?"
_THAT_GROUP = _GROUP.replace("{G}", r"(?P<h><G\d+>)")
_LATELY = r"(?:(?:yet|as yet|so far|thus far|to date|now|currently|ever|already|still|formally|also|long|since|all) )*"
_IN = rf"(?:{HAVE} (?P<v>{DONE})(?: to)?|(?:{ARE}|stays?|stayed) {_LATELY}(?:an? )?(?P<w>{PARTIES}|bound|on board|in it|inside it|signatories|a signatory))"


def _sense(match: re.Match[str]) -> str:
    if match.group("v"):
        return verb(match.group("v"))
    return "signed" if "signator" in match.group("w") else "parties"


def _the_others(what: str, reading: Reading, match: re.Match[str]) -> Found | None:
    """All or none of a group but the states named right before, whatever these have done."""
    before = reading.places[match.start()]
    named = [item.value for item in reading.found if item.sort == "S" and item.end <= before]
    states = named[-1] if named else reading.subject
    if not states or (reading.guessed and not named):
        return None
    return reading.claim(
        match,
        "membership",
        what,
        value=True,
        states=tuple(states),
        group=reading.value(match, "g") or reading.value(match, "h"),
        note=ALL_BUT,
        about=OTHERS,
    )


def _none(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That none of a group is in; of "since" some day many may have been before."""
    told = match.group("z")
    if told.startswith("<") and reading.tag(told).value != 0:
        return None
    if match.group("u") and reading.value(match, "u") != 1:
        return None  # "not three of the group": fewer
    made = making.everybody(_sense(match), "none")(reading, match)
    if isinstance(made, Found) and _SINCE.search(match.string):
        return replace(made, note=UNSURE)
    return made


def _nor_any(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The same denied of another group: "none of these has signed it, nor has any NATO member"."""
    said = last_said(match.string[: match.start()])
    if said is None or _NONE.search(match.string[: match.start()]) is None:
        return None
    return making.everybody(said.what, "none")(reading, match)


_NONE = re.compile(r"\b(?:not|none|no|neither|never)\b|<N\d+> (?:of|member)")
_SIGNED = re.compile(r"\bsigned\b|\bsignator")
_SINCE = re.compile(
    r"\bsince\b|\bexcept\b|\bbut\b(?! (?:has|have|many|several|some|all)\b)|\bapart from\b|\bother than\b"
)

WHOLE_GROUPS: tuple[Rule, ...] = (
    rule(
        "all others of a group",
        rf"\b(?:all|every|each)(?: of)?(?: (?:the|its))? other {_GROUP} {_LATELY}{_IN}{THE}|\bthe rest of (?:the )?(?P<h><G\d+>)(?:'s (?:members|member states))?,? {_LATELY}(?:(?:is|are|has|have|remains?|stays?) )+{_LATELY}(?P<x>on board|in|bound|joined|signed up|ratified|part(?:y|ies))\b",
        lambda r, m: _the_others("only outside", r, m),
        "Lithuania has left the Convention. All other EU members have joined it",
    ),
    rule(
        "none of the others of a group",
        rf"\b(?:none of the other|no other|neither of the other) {_GROUP} {_LATELY}{_IN}{THE}|\bthe other {_THAT_GROUP},? (?:have|has|are|did) (?:all |both |still )*(?:not|never) (?:yet )?(?P<x>joined|ratified|signed|acceded|party|parties|bound|on board|in)\b",
        lambda r, m: None if _SIGNED.search(m.group()) else _the_others("only parties", r, m),
        "The Philippines has ratified the Treaty. No other ASEAN member has joined it",
    ),
    rule(
        "none of a group is in it",
        rf"(?:^|[.;:,(] ?|\b(?:and|but|that|while|so far|to date|today|yet|however) )(?P<z>(?P<n><N\d+>)|no|not (?:(?P<u><N\d+>)|one|a single)|none) (?:of (?:the |its )?)?(?:single )?{_GROUP} {_LATELY}{_IN}{THE}",
        _none,
        "No member of ASEAN is a party to the Treaty as yet",
        "Not a single ASEAN member has ratified the Treaty",
    ),
    rule(
        "nor has any of another group",
        rf",? (?:nor|and neither|neither) (?:has|have|is|are) (?:any|a single|one|<N\d+>)(?: (?:single|one|of (?:the )?))? ?{_GROUP}(?=[.,;)]|$)",
        _nor_any,
        "None of the nuclear-armed states has signed the Treaty, nor has any NATO member",
    ),
)
