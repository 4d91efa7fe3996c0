"""How many members of the United Nations are party to a treaty or stay outside, in so many words."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.counts.portions import NOT_IN
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, THE, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_UN = r"(?:un|u\.n\.|united nations)"
_MEMBERS = r"(?:members|member states|states|countries|nations)"
_WHOLE = rf"(?:the |all )?(?=[^,.;]{{0,60}}\b{_UN}(?![\w]))(?:{_UN}(?:['’]s?)? )?{{M}} (?:{_UN} )?{_MEMBERS}(?: (?:of|in) the {_UN})?"
_SOME = rf"(?:{_UN} {_MEMBERS}|{_MEMBERS} of the {_UN})"
_NOT = rf"(?:{NOT_IN}|(?:are|remain) (?:still )?(?P<non>non-(?:signatories|members|parties))(?: (?:to|of))?)"


def _outside(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of its members are outside; who "has not signed" may have acceded."""
    made = making.count("outside")(reading, match)
    if not isinstance(made, Found):
        return None
    unsure = "sign" in match.group()
    return replace(made, group="UN", note=UNSURE if unsure else made.note)


def _one_by_one(name: str, pattern: str, example: str) -> Rule:
    return rule(name, pattern, _outside, example)


def _of_all_there_are(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of all states have done it, or are outside; of fewer they are some the sentence does not name."""
    if reading.value(match, "m") not in _ALL_STATES:
        return None
    said = match.group("v") or match.group("w")
    if said:
        of_all = making.count_of_all(verb(said))(reading, match)
        return of_all if isinstance(of_all, Found) else None
    made = _outside(reading, match)
    members = reading.value(match, "m") == _MEMBERS_OF_THE_UN
    return made if members or made is None else replace(made, group=None)


_MEMBERS_OF_THE_UN = 193
_ALL_STATES = range(190, 199)
"""How many states there are, as people count them."""


UNITED_NATIONS: tuple[Rule, ...] = (
    _one_by_one(
        "so many of all members of the united nations are outside",
        rf"{{N}} (?:out )?of {_WHOLE} {_NOT}{THE}",
        "34 of the 193 UN member states are not party to the Convention",
    ),
    _one_by_one(
        "of all members of the united nations so many are outside",
        rf"\b(?:of|among) {_WHOLE},? {{N}} {_NOT}{THE}",
        "Of the United Nations' 193 members, 34 are not parties to the Convention",
    ),
    _one_by_one(
        "so many members of the united nations are outside",
        rf"{{N}} {_SOME} {_NOT}{THE}",
        "34 members of the United Nations remain outside the Convention",
    ),
    rule(
        "so many of the members of the united nations",
        rf"{{N}} (?:out )?of {_WHOLE} (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.count_of_all(verb(m.group("v") or "parties"))(r, m),
        "159 of the UN's 193 members are parties to the Convention",
    ),
    rule(
        "so many of the so many there are",
        rf"{{N}} (?:out )?of (?:all |the |the world's )*{{M}} (?:states|countries|nations|governments)(?: in the world| worldwide)? (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})|{_NOT}){THE}",
        _of_all_there_are,
        "A total of 182 out of 195 states have signed the Convention",
        "33 of the 197 states are not party to the Convention",
    ),
)
