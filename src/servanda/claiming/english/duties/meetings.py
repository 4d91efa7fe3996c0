"""Meetings of a treaty, in English: where and when they are held, who hosts them and who presides."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import meetings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_TO = r"(?: (?:to|of|under) {U})?"
NUMBERED = (
    r"(?P<meet>(?:<O\d+>|first|second) (?:annual )?(?:meeting|conference|assembly) of (?:the )?states?[- ]parties|(?:<O\d+>|first|second) review conference|"
    r"\d{1,2} ?msp\b|csp ?\d{1,2}\b|(?<![\w])[1-9]rc\b)"
    r"(?: \((?:\d{1,2}msp|csp ?\d{1,2}|\drc)\))?"
    + _TO
    + r"(?: \((?:\d{1,2}msp|csp ?\d{1,2}|\drc|<[TC]\d+>)\))?"
)
_ANY = (
    r"(?:(?P<meet>(?:(?:<O\d+>|first|second) (?:annual )?)?(?:meeting|conference|assembly) of (?:the )?states?[- ]parties|(?:(?:<O\d+>|first|second) )?review conference|"
    r"\b\d* ?msp\b|\bcsp ?\d*\b))"
)
_HELD = (
    r"(?:(?:was|were|is|are|will be|is to be|is being|has been|had been|to be|being) (?:\w+ly )?(?:held|convened|hosted|organi[sz]ed|scheduled|opened)|"
    r"(?:takes?|took|taking|will take|is taking|to take|has taken) place|(?:met|convened|opened|meets|convenes|gathered)|held)"
)
_THERE = r"(?:(?!\b(?:meetings?|after|before|following|prepar\w*|until|decided|adopted|which|where|when|who|and|to)\b)[^.;<])"
_PLACE = rf"(?:,? (?:in|at|by|virtually|online|as)\b{_THERE}{{0,50}}?(?:<S\d+>(?:'s?)?)?{_THERE}{{0,40}}?)?,?"

_UNDER = r"(?:under|<H\d+>)"
"""Before a number "under" and "over" are hedges, and they are marked as such everywhere."""

_TITLE = r"(?:h\.? ?e\.?,? |his excellency |her excellency |mr\.? |ms\.? |mrs\.? |dr\.? )*(?:ambassador|minister|h\.? ?e\.?|mr\.?|ms\.?|mrs\.?)"
_REPUBLIC = r"(?:the )?(?:federal republic of |republic of |kingdom of |government of )*(?:the )?"

_TOWARDS = re.compile(
    r"\b(?:run-up to|lead-up to|ahead of|prior to|preparations? for|preparing for|before|looking (?:ahead )?to)(?: the)?(?: <O\d+>)? ?$"
)
"""Words before a meeting by which it is yet to come, and a day is that of another one."""


def held_loosely(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A day near a meeting, unless it is that of what prepares it: "in the run-up to the 13MSP states met on"."""
    towards = _TOWARDS.search(match.string[: match.start("meet")]) and _MET.search(match.group())
    return None if towards else meetings.meeting(loose=True)(reading, match)


_MET = re.compile(r"\b(?:met|gathered|convened|held|came together|took part|attended|workshop|seminar)\b")


MEETINGS: tuple[Rule, ...] = (
    rule(
        "president of a meeting",
        rf"(?<!vice-)(?<!vice )president(?:-designate)? of (?:the )?{NUMBERED},? {_TITLE} (?P<name>[\w.' -]{{0,40}}?),? ?(?:from|of) {_REPUBLIC}{{S}}",
        meetings.of_meeting("president"),
        "The President of the 7MSP, H.E. Ambassador Biontino from the Federal Republic of Germany",
    ),
    rule(
        "presided over by a state",
        rf"{{S}},? (?:which |who |has |had |will |is |was |to |also )*(?P<v>presid(?:ed|es|e|ing) (?:over|<H\d+>)|president of|the president of|held the presidency of|holds the presidency of|holding the presidency of) (?:the )?{NUMBERED}",
        meetings.of_meeting("president"),
        "Germany presided over the Seventh Meeting of States Parties",
    ),
    rule(
        "a meeting under a presidency",
        rf"{NUMBERED}[^.;<]{{0,60}}? (?:{_UNDER} (?:the )?presidency of|presided (?:over|<H\d+>) by|chaired by) {_REPUBLIC}{{S}}",
        meetings.of_meeting("president"),
        "the 12MSP was held under the presidency of Mexico",
    ),
    rule(
        "presided by a state, a meeting",
        rf"(?:presided(?: over| <H\d+>)?|chaired) by {_REPUBLIC}{{S}},? (?:the )?{NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "Presided by the Philippines, the Thirteenth Meeting of States Parties",
    ),
    rule(
        "under the presidency of a state",
        rf"{_UNDER} (?:the )?presidency of {_REPUBLIC}{{S}}(?:[^.;<]{{0,40}}?{NUMBERED})?",
        meetings.of_meeting("president", loose=True),
        "Under the presidency of Mexico, the 12MSP was held",
    ),
    rule(
        "hosted by a state",
        rf"{{S}} (?:has |will |is to )?host(?:ed|s|ing)? (?:the )?{NUMBERED}",
        meetings.of_meeting("host"),
        "Croatia hosted the First Review Conference",
    ),
    rule(
        "a meeting hosted by a state",
        rf"{NUMBERED}[^.;<]{{0,40}}? hosted by {_REPUBLIC}{{S}}",
        meetings.of_meeting("host"),
        "the Second Meeting of States Parties, hosted by Lebanon",
    ),
    rule(
        "a meeting held on",
        rf"{NUMBERED},? (?:which |that )?{_HELD}{_PLACE} (?:on |from |in |between |for |during |until ){{1,2}}(?:the )?{{D}}",
        meetings.meeting(),
        "the 7MSP will take place from 4-6 September 2017",
        "the Tenth Meeting of States Parties, taking place until 31 August 2022",
        "The Twelfth Meeting of States Parties (12MSP) was held from 10 to 13 September 2024",
    ),
)

LOOSE_MEETINGS: tuple[Rule, ...] = (
    rule(
        "on a day the meeting",
        r"{D}(?:'s?)?,? (?:the )?(?:[\w-]+ ){0,2}?(?P<meet>(?:(?:<O\d+>|first|second) )?(?:(?:annual |formal )?(?:meeting|conference|assembly) of (?:the )?(?:<[TC]\d+>(?:'s?)? )?states?[- ]parties|review conference)|\b\d{1,2} ?msp\b|\bcsp ?\d{1,2}\b)(?! (?:(?:is|was|will be|being|follows|then) )?(?:on|from|in) <D)",
        meetings.meeting(loose=True),
        "On 9-12 November 2010 the First Meeting of States Parties took place in Vientiane",
        "he will preside over the August 26-30, 2019 conference of the treaty's states parties",
    ),
    rule(
        "on a day at a meeting",
        rf"\b(?:on|in) {{D}},? (?:when|at|during|for)\b[^.;<]{{0,40}}?(?:the )?{NUMBERED}",
        meetings.meeting(loose=True),
        "It last took part in 2015, when it attended the First Review Conference",
    ),
    rule(
        "meetings held",
        rf"{_ANY}[^.;]{{0,80}}?(?:(?:on|from|in|between|for|at|,|\() ){{1,3}}{{D}}",
        held_loosely,
        "the Meeting of States Parties in Geneva from 10 to 13 September 2024",
    ),
)
