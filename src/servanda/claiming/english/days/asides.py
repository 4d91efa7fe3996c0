"""Days of states told with something between: what a state is ("the Marshall Islands, a signatory for 27 years, ratified
on ..."), who it was one of ("one of 94 countries that signed in Oslo on ..."), several days behind a dash for several states."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import AS_SUBJECT, DID, PARTIES, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_IT = r"(?: (?:{U}|it))?"
_AT = r"(?:,? (?:in|at|with|before|to) (?:(?!<[DTCN]|\b(?:and|but|when|while|which|who|that|after|before|until|then)\b)[^.;:()]){1,60}?)?"
_ASIDE = (
    r"(?:, (?:(?:also|once|long|now|still|itself|formerly|already|previously|the|a|an|one|whose|home|having) )+(?:(?!<S)[^.;:()]){3,90}?,"
    r"| [–—-] (?:(?!<S)[^.;:()]){3,90}? [–—-]| \((?:(?!<S)[^.;:()]){3,70}\))"
)
"""What a state is, or was, told right behind its name."""
_DONE = r"(?P<v>signed(?! (?:into|off|an?\b|agreements?|up an))(?: (?:on|up) to)?|ratified|acceded(?: to)?|joined|deposited (?:its|the|their|an) instruments?(?: of (?:ratification|accession))?)"
_DOING = r"(?P<v>sign(?:ing|ed)?(?: (?:on|up)(?: to)?)?|ratify(?:ing)?|ratified|acced(?:ing|ed?)(?: to)?|join(?:ing|ed)?|becom(?:e|ing) (?:full )?(?:states )?part(?:y|ies)(?: to)?|became (?:full )?(?:states )?parties(?: to)?|deposit(?:ing|ed) their instruments?(?: of (?:ratification|accession))?)"
_BECAME = r"(?P<v>became (?:full )?(?:states )?parties(?: to)?|deposited (?:their )?(?:instruments?|ratifications?)(?: of (?:ratification|accession))?)"
_PEOPLE = rf"(?:{STATES}|diplomats|ministers|leaders|representatives|delegations|officials|dignitaries|envoys|signatories)"


def _event(said: str) -> str:
    """The event of a verb; who "signs on", "joins" or becomes a party may have done so by several steps."""
    if said.startswith(("sign on", "sign up", "signing on", "signing up", "signed on", "signed up", "join")):
        return "joined"
    if said.startswith("sign"):
        return "signature"
    return "deposit_or_in_force" if said.startswith("bec") else "deposit"


def _did(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if match.group("v").startswith("join") and _OF_A_BODY.search(match.group()):
        return None
    return making.date_of(_event(match.group("v")), of_state=True)(reading, match)


_OF_A_BODY = re.compile(r"\bmember(?: state| country)? of (?!(?:the |this )?<[TC])")
"""What else a state joined, being its member: "South Sudan, the newest member of the UN, joined in 2011"."""


def _in_order(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Several states and as many days: in their order, each has its own."""
    states = reading.value(match, "s")
    days = [reading.tag(tag) for tag in _DAYS.findall(match.group("days"))]
    if len(states) != len(days):
        return []
    made = [
        making.dated_of(reading, match, _event(match.group("v")), day, (state,))
        for state, day in zip(states, days, strict=True)
    ]
    return [found for found in made if found is not None]


_DAYS = re.compile(r"<D\d+>")


def _one_of_them(reading: Reading, match: re.Match[str]) -> list[Found]:
    """That the one spoken of signed on a day, and how many did by then: people sign for their states."""
    acting = [item.value for item in reading.found if item.sort == "S" and not reading.is_place(item)]
    states = acting[-1] if acting else reading.subject
    day, number = reading.mention(match, "d"), reading.mention(match, "n")
    assert day is not None and number is not None
    made: list[Found] = []
    if len(states) == 1:
        dated = making.dated_of(reading, match, "signature", day, states)
        made += [dated if acting else replace(dated, note=dated.note or UNSURE)] if dated else []
    counted = making.count("signed")(reading, match)
    if isinstance(counted, Found):
        end = reading.tag(match.group("d")).start
        text = reading.source[number.start : end].rstrip(" ,")
        made.append(
            replace(counted, start=number.start, end=number.start + len(text), text=text, as_of=day.value)
        )
    return made


def _opened(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.date_of("opened")(reading, match)
    return replace(made, states=()) if isinstance(made, Found) else None


ASIDES: tuple[Rule, ...] = (
    rule(
        "a state, what it is, and what it did on",
        rf"{AS_SUBJECT}{{S}}{_ASIDE} {DID}{_DONE}{_IT}{_AT},? (?:on|in) {{D}}",
        _did,
        "the Marshall Islands, a signatory for over 27 years, ratified the Convention on 12 March 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "a state, what it is, and since when it is a party",
        rf"{AS_SUBJECT}{{S}}{_ASIDE} {DID}(?:became|become|becomes) (?:a |an |the <O\d+> )?(?:full )?{PARTIES}(?: (?:to|of) {{U}})?,? (?:on|in) {{D}}",
        making.date_of("deposit_or_in_force", of_state=True),
        "the Marshall Islands, a signatory since 1997, became a State Party to the Convention on 12 March 2025",
    ),
    rule(
        "several states, and behind it their days, respectively",
        rf"{{S}}(?:,? (?:for|on|after|upon|which|who|that|have|has|had|both|all|each|recently))* (?:becoming|became|are|were|being) (?:the )?(?:[\w-]+ ){{0,3}}(?:{STATES}|ones|members|parties|to)? ?(?:to |that |which |have )*{_DOING}(?: {{U}}| it)?(?: [–—-]+|,|:| \()? ?(?P<days>(?:(?:on|in) )?<D\d+>(?:, (?:on |in )?<D\d+>)*,? and (?:on |in )?<D\d+>),? respectively",
        _in_order,
        "praised Nigeria and South Sudan for becoming the latest countries to join the Convention - 28 February 2023 and 3 August 2023, respectively",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "several states became parties on days, respectively",
        rf"{{S}}(?:,? (?:which|who|have|has|had|both|all|each|recently))* {_BECAME}(?: (?:to )?{{U}}| it)?(?: [–—-]+|,|:| \()? ?(?P<days>(?:(?:on|in) )?<D\d+>(?:, (?:on |in )?<D\d+>)*,? and (?:on |in )?<D\d+>),? respectively",
        _in_order,
        "Nigeria and South Sudan became States Parties to the Convention on 28 February 2023 and 3 August 2023 respectively",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the newcomers of a year",
        r"\b(?:newcomers?|new (?:states )?(?:parties|members|adherents)|latest (?:additions|arrivals|adherents))(?: (?:to|of|in) {U})?,? (?:in|of) {D},? (?:were|was|are|is|include|included|:|being)? ?(?:the )?{S}",
        making.date_of("joined", of_state=True),
        "The three newcomers to the Convention in 2020 were Sao Tome and Principe, Niue and Saint Lucia",
    ),
    rule(
        "the very day on which it opened",
        rf"\b(?:day|date),? (?:on which |that |when )?(?:{{T}}|it) (?:was |were |had been )?(?:first |formally |officially )?opened(?: (?:for|to) signatures?)?{_AT}(?:, <S\d+>)?,? (?:on )?{{D}}",
        _opened,
        "was among the first to ratify, the day the treaty opened in Oslo, 3 December 2008",
    ),
)

ONE_OF_THEM: tuple[Rule, ...] = (
    rule(
        "one of so many who signed on",
        rf"(?:<N\d+>|\bsome|\bpart) of (?:the )?{{N}} {_PEOPLE} (?:that|which|who|to) (?:have |had |first |all )*sign(?:ed)? {{T}}{_AT}(?:, <S\d+>)?,? on {{D}}",
        _one_of_them,
        "Archbishop Mamberti was one of more than 90 diplomats who signed the Convention in Oslo on 3 December 2008",
        marks=Mark.CEREMONY,
    ),
)
"""Tried before counts: how many signed on a day is no count of today."""
