"""Members of a group by name: all but those named, the second group of a sentence, those a newcomer joins."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ANOTHER_THING, ARE, ASIDE, HAVE, PARTIES, THE, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import ALL_BUT, PER_CENT
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_MEMBERS = (
    r"(?:member states?|member|state|country|nation|members|states|countries|nations|allies|governments)"
)
_GROUP = rf"(?:<N\d+> )?(?:{_MEMBERS} (?:of|in) (?:the )?)?{{G}}(?:'s?)?(?: <N\d+>)?(?: {_MEMBERS})?"
_EXCEPT = (
    r",? \(?(?:with the (?:sole |only |single |notable )?exceptions? (?:of|being)|except(?:ing)?(?: for)?|apart from|other than|but|bar|barring|save(?: for)?|"
    r"excluding|minus|aside from|besides) (?:only )?(?:for )?(?:the )?{S}\)?,?"
)
_DONE = rf"(?:(?:{HAVE} )?(?:signed and ratified|ratified or acceded|joined|signed|ratified|acceded)|{ARE} (?:a |an )?(?:{PARTIES}|bound|on board|members|signatories)|belong|adhere)(?: to)?"

_NOW = r"(?:now |already |also )*"


def _all_but(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who alone of a group is outside; of what else the others signed or joined nothing is said."""
    if ANOTHER_THING.match(match.string, match.end()):
        return None
    return making.membership("only outside", near_group=True, note=ALL_BUT)(reading, match)


EXCEPTIONS: tuple[Rule, ...] = (
    rule(
        "and all of another group except those named",
        rf"\b{_DONE}{THE},? (?:and|as (?:is|are|has|have)|together with|along with) (?:all|every|each)(?: of)?(?: the)? {_GROUP}{_EXCEPT}(?=\W*$|[.;)])",
        _all_but,
        "All of Africa is on board the Mine Ban Treaty, and all of NATO with the exception of the United States",
    ),
    rule(
        "all of a group except those named",
        rf"\b(?:all|every|each)(?: of)?(?: the)? {_GROUP}{_EXCEPT} {_NOW}{_DONE}",
        _all_but,
        "All members of the European Union except Poland have joined the Mine Ban Treaty",
        "Every EU member state but Poland is a party to the Mine Ban Treaty",
    ),
    rule(
        "all of a group have joined except those named",
        rf"\b(?:all|every|each)(?: of)?(?: the)? {_GROUP} {_NOW}{_DONE}{THE}{_EXCEPT}",
        _all_but,
        "Every NATO member has joined the Mine Ban Treaty except the United States",
    ),
    rule(
        "a group is all in except those named",
        rf"{_GROUP} (?:(?:are|is|have|has) (?:now |already )*(?:all|each|every one)|(?:are|have) all) (?:now |already )*(?:{{}}){THE}{_EXCEPT}".replace(
            "{}",
            r"joined|signed|ratified|acceded(?: to)?|(?:a |an )?(?:states? part(?:y|ies)|part(?:y|ies)|members|bound|on board)(?: (?:to|of|by))?",
        ),
        _all_but,
        "The G7 states are all party to the Convention except the United States",
    ),
    rule(
        "so many of a group, all but those named",
        rf"<N\d+> of (?:the |its )?(?:<N\d+> )?{_GROUP},? all (?:but|except|bar) (?:the )?{{S}},? {_NOW}{_DONE}",
        _all_but,
        "Six of the G7 countries, all but the United States, are parties to the Convention",
    ),
    rule(
        "except those named all of a group",
        rf"(?:with the (?:sole |only |single |notable )?exceptions? of|except for|apart from|aside from|other than|excluding) (?:the )?{{S}},? (?:all|every|each)(?: of)?(?: the)? {_GROUP} {_NOW}{_DONE}",
        _all_but,
        "With the exception of Poland, all EU member states have ratified the Mine Ban Treaty",
    ),
)


def _beside(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a second group, of which the sentence said before what they have done."""
    told = list(_TOLD.finditer(match.string[: match.start("n")]))
    if not told:
        return None
    word = told[-1].group()
    what = (
        "parties" if "part" in word else verb(word) if word in ("signed", "ratified", "acceded") else "joined"
    )
    made = making.count(what, group=True)(reading, match)
    if not isinstance(made, Found):
        return None
    number = reading.mention(match, "n")
    assert number is not None
    return replace(made, start=number.start, text=reading.source[number.start : made.end], note=OF_SOME)


_TOLD = re.compile(
    r"\b(?:signed|ratified|acceded|joined|on board|states? part(?:y|ies)|parties|bound|committed)\b"
)

_PARTS = (
    ("half", 50),
    ("thirds", 67),
    ("third", 33),
    ("four-fifths", 80),
    ("four fifths", 80),
    ("three-fifths", 60),
    ("three fifths", 60),
    ("quarters", 75),
    ("quarter", 25),
    ("majority", 50),
    ("most", 50),
)


def _of_the_world(reading: Reading, match: re.Match[str]) -> Found | None:
    """What part of the world's states: a part told in words is a round one."""
    said = match.group("q")
    part = next(value for word, value in _PARTS if word in said)
    more = re.search(r"<H\d+>|majority|most|three", said) is not None
    done = match.group("v")
    hedge = reading.tag(said).value if said.startswith("<H") else "about"
    return reading.claim(
        match,
        "share",
        "parties" if "part" in done or "ratif" in done else "joined",
        value=part,
        hedge="more_than"
        if more and part == _PARTS[0][1] and hedge not in ("nearly", "about", "less_than")
        else hedge,
        group="UN",
        note=PER_CENT,
    )


GROUPS: tuple[Rule, ...] = (
    rule(
        "among them so many of a group",
        r"\b(?:signed|ratified|acceded|joined|on board|part(?:y|ies)|bound|committed)\b[^.;]{0,80}?,? (?:including|among them|among which|of which|of whom|with|as well as)(?: all)? {N} (?:(?:of|from) (?:the )?)?{G}(?! (?:(?:member )?(?:states|countries|nations) )?(?:gave|attend|took|asked|sent|report|spoke|present|host|destroy|clear|sponsor|provid|request|need|own\b|possess|produc|use\b|used\b|visit|pledg|contribut))",
        lambda r, m: _beside(r, m),
        "124 states have joined the Convention, including 24 NATO member states",
    ),
    rule(
        "and so many of another group",
        rf"<N\d+> (?:(?:of|from) (?:the )?)?<G\d+>(?: (?:{_MEMBERS}))?(?:,| and|, and|,? as well as|,? plus) (?:all )?{{N}} (?:(?:of|from) (?:the )?)?{{G}}",
        lambda r, m: _beside(r, m),
        "119 states have joined it, including 20 NATO member states and 22 European Union members",
    ),
)

WORLD: tuple[Rule, ...] = (
    rule(
        "a part of the world's states",
        rf"(?P<q>(?:<H\d+> )?(?:half|(?:two|three|<N\d+>)[ -](?:thirds|quarters)|(?:three|four)[ -]fifths|(?:a|one|<N\d+>)[ -](?:third|quarter)|(?:the |a |an )?(?:vast |overwhelming |large |clear )*majority|most)) of (?:all )?(?:the )?(?:world's|globe's|un(?:'s)?|united nations') (?:{_MEMBERS})(?: \(<N\d+>\))?{ASIDE} (?P<v>{_DONE}){THE}",
        lambda r, m: _of_the_world(r, m),
        "More than half of the world's countries have joined the Convention",
    ),
)

COMPANY: tuple[Rule, ...] = (
    rule(
        "joining those named",
        r"(?:\b(?:join|sign|ratify|accede(?: to)?|joined|signed|ratified|acceded(?: to)?|party(?: to)?|party|member(?: of)?)\b(?: {U}| it)?(?: (?:on|in) <D\d+>)*(?: in <D\d+>)?),? (?:joining|thereby joining|thus joining|and joins|and joined|to join|after) (?:the )?(?:other |fellow )?(?:<G\d+> )?(?:states parties |parties |countries |states )?{S}(?!'s?\b)(?! (?:had|has|have|did|was|were|left|in)\b)",
        making.membership("joined", note=UNSURE),
        "Palau became a State Party on 1 May 2008, joining Fiji, Nauru and Samoa",
    ),
    rule(
        "has yet to, with an adverb",
        r"{S},? (?:also |and others |still |which |who )*(?:(?:have|has|had) (?:(?:\w+ly|even|still|ever) )?(?:not|never)(?: yet)?|did (?:not|never)|(?:have|has|had|is|are|remains?)(?: still)? yet to|(?:have|has) still to) (?:(?:(?!only\b)\w+ly|even|either|itself|themselves|fully) )+(?P<v>sign(?:ed)?|join(?:ed)?|ratif(?:y|ied)|acceded?|become (?:a )?(?:states? )?part(?:y|ies))(?: to)?(?: {T}| it)?",
        lambda r, m: _not_done(r, m),
        "Oman has not formally joined the Convention",
    ),
    rule(
        "they have yet to",
        r"\b(?:they|it|the (?:country|kingdom|republic|government|administration)) (?:(?:have|has) (?:still )?(?:yet|still) to|(?:is|are|remains?) (?:still )?yet to|(?:have|has) (?:still )?(?:not|never)(?: yet)?) (?:(?:(?!only\b)\w+ly|even|either|itself|themselves|fully) )*(?P<v>sign(?:ed)?|join(?:ed)?|ratif(?:y|ied)|acceded?|become (?:a )?(?:states? )?part(?:y|ies))\b(?: to)?(?: {T}| it)?",
        lambda r, m: _they_have_not(r, m),
        "While Oman gives much for clearance, they have yet to officially join the Convention",
    ),
)


def _undone(words: str) -> str:
    if words.startswith("sign"):
        return "signed"
    return "joined" if words.startswith("join") else "ratified"


def _not_done(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.membership(_undone(match.group("v")), negated=True)(reading, match)


def _they_have_not(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.membership_of_subject(_undone(match.group("v")), negated=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None
