"""Sums and parts told in few words: "112 parties and 12 signatories, 124 in all", "over half of all states, 112 of 193, are
parties", "And NATO? 23 of the 32 allies are bound"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.counts.portions import NOT_IN
from servanda.claiming.english.phrases import ARE, BRINGING, DONE, HAVE, PARTIES, STATES, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import second_count
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_IN_ALL = r"(?:in all|in total|all told|altogether|together|(?:states|countries|nations) in (?:all|total))"
_WHOLE = r"(?:un members?|un member states|members of the united nations|united nations members?|(?:the )?world's (?:states|countries|nations)|(?:the )?(?:states|countries|nations) (?:of|in) the world|states|countries)"
_JOINED = rf"(?:{HAVE} (?P<v>{DONE})|{ARE} (?:(?:now |already |a |full |legally )*)(?:{PARTIES}|bound|on board|members))"


def _of_the_group(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many of the members of the group that the words before name, or of the allies, who are NATO's."""
    part, whole = reading.value(match, "n"), reading.value(match, "m")
    groups = {item.value for item in reading.told if item.sort == "G"}
    group = next(iter(groups)) if len(groups) == 1 else None
    if group is None and "allies" in match.group():
        group = "NATO"
    if group is None or any(item.sort == "G" for item in reading.found):
        return None
    if not isinstance(part, int) or not isinstance(whole, int) or part > whole:
        return None
    return reading.claim(
        match,
        "share",
        verb(match.group("v") or "parties"),
        value=part or "none",
        hedge=reading.hedge(match),
        whole=whole,
        group=group,
    )


def _outside_of_it(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many of so many that are outside: of the one group told of, whose size the words do not say for certain."""
    part, whole = reading.value(match, "n"), reading.value(match, "m")
    groups = {item.value for item in (*reading.told, *reading.found) if item.sort == "G"}
    if len(groups) != 1 or not isinstance(part, int) or not isinstance(whole, int) or part > whole:
        return None
    return reading.claim(
        match, "count", "outside", value=part, hedge=reading.hedge(match), group=groups.pop(), note=UNSURE
    )


def _of_today(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many there are now, whatever year the treaty is told to be of."""
    made = making.count("signatories" if match.group("w") == "signatories" else "parties")(reading, match)
    return replace(made, as_of=reading.today) if isinstance(made, Found) else None


def _of_the_world(reading: Reading, match: re.Match[str]) -> Found | None:
    """About what part of all states; told in words, it is a round one, and never called wrong by a few."""
    many = match.group("many")
    number = (
        reading.tag(many).value if many.startswith("<") else {"two": 2, "three": 3, "four": 4}.get(many, 1)
    )
    pieces = {"third": 3, "quarter": 4, "fifth": 5}[match.group("piece").removesuffix("s")]
    if not isinstance(number, int) or number >= pieces:
        return None
    return reading.claim(
        match,
        "share",
        verb(match.group("v") or "parties"),
        value=round(100 * number / pieces),
        hedge="about",
        group="UN",
        note=making.PER_CENT,
    )


_DOING = {"r": "ratified", "j": "joined", "a": "ratified", "s": "signed"}
"""What is told by the first letter of its word: ratifying, joining, acceding, signing."""

PARTS: tuple[Rule, ...] = (
    rule(
        "parties and signatories, so many in all",
        rf"<N\d+> (?:states )?(?:parties|ratifications) and <N\d+> (?:further |other |more )?signatories(?: (?:to|of) {{U}})?,? (?:- |\(|making |or |for )?(?:a total of )?{{M}} {_IN_ALL}",
        second_count(lambda m: "joined"),
        "The Convention has 112 parties and 12 signatories, 124 in all",
    ),
    rule(
        "a part of all states, so many of so many",
        rf"\b(?:half|thirds?|quarters?|fifths?|majority|most) of (?:all )?(?:the )?{_WHOLE},? ?(?:- |\(|– )?{{N}} (?:out )?of (?:the )?{{M}}(?: {STATES})?\)?,?(?: -| –)? {_JOINED}",
        lambda r, m: making.count_of_all(verb(m.group("v") or "parties"))(r, m),
        "Just over half of all UN members, 112 of 193, are parties to the Convention",
    ),
    rule(
        "so many of the group told of",
        rf"^\W*{{N}} (?:out )?of (?:the|its|their) {{M}} (?:allies|members|member states|countries|states) {_JOINED}",
        _of_the_group,
        "What of NATO and the Convention? 23 of the 32 allies are bound by it",
    ),
    rule(
        "so many of those told of are outside",
        rf"{{N}} (?:out )?of (?:the|its|their|these|those) {{M}}(?: (?:allies|members|member states|countries|states))? {NOT_IN}(?: {{U}}| it)?(?=[.,;:)]|$| (?:and|but|while)\b)",
        _outside_of_it,
        "NATO has 32 members. Eight of the 32 remain outside the Convention",
    ),
    rule(
        "a fraction of the states of the world",
        rf"(?P<many><N\d+>|two|three|four|a|one)[ -](?P<piece>thirds?|quarters?|fifths?) of (?:all )?(?:the )?{_WHOLE} {_JOINED}",
        _of_the_world,
        "More than four fifths of the world's states have joined the Convention",
    ),
    rule(
        "brings to n the number of those that do it",
        rf"{BRINGING} (?:up )?to (?:a total of )?{{N}},? the (?:total |overall )*number of {STATES} (?:to |that have |to have |having |which have )?(?P<w>ratif(?:ying|y|ied)|join(?:ing|ed)?|acced(?:ing|e|ed)|sign(?:ing|ed)?)\b",
        lambda r, m: making.count(_DOING[m.group("w")[0]])(r, m),
        "Palau has joined the Convention, bringing to 100 the number of states that have ratified it",
    ),
    rule(
        "a treaty of a year, and its members",
        r"{T},? (?:which )?(?:dates |dating |dated )?(?:from|of) <D\d+>,? (?:which )?(?:now |today |currently |already )*(?:has|counts|numbers) (?:now |today )?{N} (?P<w>members|parties|states parties|signatories)",
        lambda r, m: _of_today(r, m),
        "The Mine Ban Treaty, from 1997, now has 158 members",
    ),
)
