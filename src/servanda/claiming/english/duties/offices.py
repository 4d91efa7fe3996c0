"""Who presides over a meeting, and how the General Assembly voted, as lists and congratulations tell it."""

from __future__ import annotations

import dataclasses
import re

from servanda.claiming.english.duties.headed_votes import of_its_year, of_one_treaty
from servanda.claiming.english.duties.votes import BALLOT, VOTERS
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import ballots, meetings
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_NUMBERED = (
    r"(?P<meet>(?:<O\d+>|first|second) (?:annual )?(?:meeting|conference|assembly) of (?:the )?states?[- ]parties|(?:<O\d+>|first|second) review conference|"
    r"\d{1,2} ?msp\b|csp ?\d{1,2}\b|(?<![\w])[1-9]rc\b)"
)
_THE_MEETING = (
    rf"(?:{_NUMBERED}|(?:meeting|conference|assembly|convention|treaty|review conference)\b|<[TC]\d+>)"
)
_CHAIR = r"(?:presidency|president|president-designate|chair|chairmanship|chairpersonship)"


def _the_last(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Of several states named before a bracket the last."""
    made = meetings.of_meeting("president", loose=True)(reading, match)
    return replace(made, states=made.states[-1:]) if isinstance(made, Found) else made


PRESIDENCIES: tuple[Rule, ...] = (
    rule(
        "for assuming the presidency",
        rf"{{S}} (?:for|on|in) (?:having |its |their |the |successfully |ably |formally )*(?:assum\w+|tak\w+ (?:on|over|<H\d+>|up)|holding|accept\w+|undertak\w+|hold|election (?:to|as)|elected (?:to|as))(?: of)? (?:the |its |their )*{_CHAIR}(?: of (?:the |this |our )?{_THE_MEETING})?",
        meetings.of_meeting("president", loose=True),
        "We congratulate Iraq for assuming the presidency of the Eleventh Meeting of States Parties",
    ),
    rule(
        "a meeting's presidency, by its state",
        rf"{_NUMBERED}(?:'s?)? {_CHAIR},? (?:held by |of |from |under |- |\()?(?:the )?(?:republic of |kingdom of )?{{S}}",
        meetings.of_meeting("president", loose=True),
        "The 9MSP Presidency, Sri Lanka, is pleased to announce it",
        "the 12MSP President, Mexico",
    ),
    rule(
        "a state's presidency of a meeting",
        rf"{{S}}(?:'s?)?,? (?:as (?:the )?|the |its |current |incoming |outgoing |then )*{_CHAIR} of (?:the |this )?{_NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "under Sri Lanka's presidency of the 9MSP",
    ),
    rule(
        "the chair of a meeting, in brackets",
        rf"{{S}} \((?:the |as |its |current |incoming |outgoing )*{_NUMBERED} (?:{_CHAIR}|host)\)",
        lambda r, m: _the_last(r, m),
        "in partnership with New Zealand and Sri Lanka (the 9MSP Chair)",
    ),
    rule(
        "presides over a meeting",
        rf"{{S}}(?:'s?)?(?: (?:ambassador|minister|permanent representative)(?:(?!<S)[^.;:]){{0,60}}?)?,? (?:will |would |is to |was to |has |had )?(?:presid(?:e|es|ed|ing)|chair(?:s|ed|ing)?) (?:(?:over|<H\d+>) )?(?:the )?{_NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "Sri Lanka's ambassador will preside over the 9MSP",
    ),
    rule(
        "whose envoy was named president",
        rf"(?:representatives?|ambassadors?|envoy|minister|mission) (?:of|for) (?:the )?(?:republic of )?{{S}}(?:(?!<S)[^.;:]){{0,120}}?(?:designated|elected|appointed|named|chosen|nominated|confirmed)(?: (?:as|by <\w+>|to (?:serve|act) as|today))* (?:the )?(?:{_CHAIR}|chairperson|chairman|chairwoman|chairs?)(?: of)? (?:the )?(?:<T\d+>'s )?{_NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "The Permanent Representative of Iraq to the UN has been designated the chairperson of the 11th Meeting of States Parties",
    ),
    rule(
        "a state holds the presidency",
        rf"{{S}},? (?:which |who )?(?:currently |now |will |has |had |have )*(?:holds?|held|assumed?|assumes|took over|takes over|taken (?:over|<H\d+>)|taken up|took up|takes up|presided? (?:over|<H\d+>)|presides (?:over|<H\d+>)|took <H\d+>|takes <H\d+>|serves as|served as|acts as|acted as|is|was) (?:the |its )?(?:current |incoming )*{_CHAIR} of (?:the |this )?(?:landmark |global |international )?(?:{_NUMBERED}|<[TC]\d+>|meeting\b|conference\b)",
        meetings.of_meeting("president", loose=True),
        "Mexico holds the presidency of the Convention",
    ),
)

_CHOICES = (
    ("yes", r"(?:votes? )?(?:in favou?r|yes|for)", r"(?:votes? )?(?:in favou?r|yes)"),
    ("no", r"(?:votes? )?(?:against|opposed|no)", r"(?:votes? )?(?:against|opposed|no)"),
    (
        "abstain",
        r"(?:abstentions?|abstaining|abstained|abstain)",
        r"(?:abstentions?|abstaining|abstain|abstained)",
    ),
)
"""The words for each choice before a colon, and those that may stand before a figure without one."""
_HEADINGS = 400
"""Characters above a list of votes among which its heading says of whom they are."""


def _listed(choice: str) -> Make:
    """How many voted so, in a list under the heading of its forum."""
    made = ballots.votes(BALLOT, n=choice)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        above = reading.source[max(0, reading.start - _HEADINGS) : reading.start].lower()
        if _FORUM.search(above) is None and _FORUM.search(match.string) is None:
            return None
        found = made(dataclasses.replace(reading, before=above), match)
        day = reading.then
        if day is None or not _in(above, day):
            return found
        told = found if isinstance(found, list) else [found]
        only = of_one_treaty(reading)
        return [
            replace(each, date=each.date or day, named=each.named or only)
            for each in told
            if each is not None
        ]

    return make


def _in(above: str, day: PartialDate) -> bool:
    """Whether a day is told to the day in the last lines of a text, so that it is the one the list is of."""
    return (
        day.exact
        and str(day.earliest.year) in above
        and re.search(rf"\b{day.earliest.day}\b", above) is not None
    )


_FORUM = re.compile(rf"(?:{BALLOT.assembly.pattern})|(?:{BALLOT.committee.pattern})")

LISTED_VOTES: tuple[Rule, ...] = tuple(
    rule(
        f"votes in a list: {choice}",
        rf"(?:^|[:;,|(] ?)\W*(?:{words}(?: votes?)?\s?[:=|-]|{bare})\s?{{N}}(?=\W*(?:$|[;,|()]))",
        of_its_year(BALLOT, _listed(choice), listed=True),
        f"Vote of the General Assembly: {label}: 146",
    )
    for (choice, words, bare), label in zip(_CHOICES, ("In favour", "Against", "Abstaining"), strict=True)
)

_CHOSE = ballots.voted(
    BALLOT,
    (
        ("no", re.compile("against|no$|no vote|negative|dissent|oppos")),
        ("yes", re.compile("favou?r|yes|for$|backed|supported")),
        ("abstain", re.compile("abst")),
    ),
)
_ABOVE = 1200
"""Characters above a sentence among which the forum of a vote may be told."""


def _voted(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How a state voted; the forum may be told some lines above."""
    near = reading.before + reading.tagged
    if not (BALLOT.assembly.search(near) or BALLOT.committee.search(near)):
        above = reading.source[max(0, reading.start - _ABOVE) : reading.start].lower()
        if BALLOT.assembly.search(above) or BALLOT.committee.search(above):
            return _CHOSE(dataclasses.replace(reading, before=above), match)
    return _CHOSE(reading, match)


def _with_the_others(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How a state voted, and how many voted so with it."""
    choice = (
        "abstain"
        if match.group("v").startswith("abst")
        else "no"
        if _AGAINST.search(match.group("v"))
        else "yes"
    )
    counted = ballots.votes(BALLOT, n=choice)(reading, match)
    of_state = _voted(reading, match)
    assert isinstance(counted, list)
    return [each for each in (of_state, *counted) if isinstance(each, Found)]


_AGAINST = re.compile(r"against|no$|oppos")

STATE_VOTES: tuple[Rule, ...] = (
    rule(
        "among the n that voted so",
        rf"(?<!\bof ){{S}},? (?:which |who )?(?:was|is|were|are|had been)(?: also| again)? (?:one of|among|included among) (?:the )?{{N}} (?:{VOTERS} )?(?:(?:that|which|who|to|having)(?: have| had)? )?(?P<v>vot(?:ed?|ing) (?:against|in favou?r|no\b|yes\b|for\b)|abstain(?:ed|ing)?|abstentions)",
        _with_the_others,
        "Poland was among the 38 states that abstained on the General Assembly resolution on the Convention",
    ),
    rule(
        "among those that voted so, whoever they are",
        r"{S},? (?:was|is|were|are)(?: also| again| both| all)* (?:one of|among) (?:the |those )?(?P<v>abstainers|(?:states |countries |nations )?(?:(?:that|which|who) )?(?:abstained|abstaining|vot(?:ed|ing) (?:against|in favou?r|no\b|yes\b|for\b)))",
        lambda r, m: _voted(r, m),
        "Finland and Greece were among the abstainers on the General Assembly resolution on the Convention",
    ),
    rule(
        "the only vote against it",
        r"\b(?:only|sole|lone|single) (?P<v>(?:votes? (?:cast )?against|(?:negative|dissenting|opposing|no) votes?|abstentions?))\b(?:(?!<S)[^.;]){0,140}? (?:cast by|came from|comes from|come from|that of|was from|by) (?:the )?{S}",
        lambda r, m: _voted(r, m),
        "The sole vote against the General Assembly resolution on the Convention came from Zimbabwe",
    ),
    rule(
        "among those that voted so",
        r"\b(?P<v>abstainers|(?:those|states|countries|ones) (?:that |which |who )?(?:abstained|abstaining|vot(?:ed|ing) (?:against|in favou?r|no|yes|for)))(?: (?:it|(?:the )?<[TC]\d+>|the (?:[\w-]+ ){0,3}resolution)| (?:on|in) (?:(?!<S)[^.;:]){3,140}?)?(?:,| -|:)? ?(?:(?:were|was|are|include|includes|included|including|being|such as|like|namely|notably) ?)+(?:the )?{S}",
        lambda r, m: _voted(r, m),
        "Among those that voted against the General Assembly resolution was Russia",
    ),
    rule(
        "somebody of a state said how it voted",
        r"{S}(?:'s?)?(?: (?:(?:permanent )?representative|delegates?|delegation|ambassador|envoy|government|minister|diplomat)s?)?,? (?:(?!<[SDN]|\bvot|\babst)[^.;:]){0,60}?\b(?:said|says|explained|stated|noted|recalled|added|declared|told \w+)(?: that)? (?:(?:his|her|its|their|my|the|our) (?:country|delegation|government|state|nation)|it|he|she|they) (?:had |has |have |did )?(?P<v>vot(?:ed?|ing) (?:against|in favou?r|no|yes|for)|abstained)",
        lambda r, m: _voted(r, m),
        "Poland's delegate said her country had abstained on the General Assembly resolution on the Convention",
    ),
    rule(
        "so had another",
        r"(?P<v>voted (?:against|in favou?r|no|yes|for)|abstained)\b(?:(?!<S)[^.;:]){0,60}?[,;-] (?:and )?(?:so|as) (?:had|did|have|has) (?:the )?{S}",
        lambda r, m: _voted(r, m),
        "Poland abstained on the General Assembly resolution on the Convention, as did Brazil",
    ),
    rule(
        "a state voted",
        r"(?:\b(?:only|just) (?:the )?)?{S},? (?:again |also |both |alone |which |who |has |had |have |were the only (?:\w+ )?(?:to|that) |was the (?:only|sole|lone) (?:\w+ )?(?:to|that) )*(?:joined (?:the )?{R}(?: and [\w ]{1,30})? in )?(?P<v>vot(?:ed?|ing) (?:against|no\b|in favou?r|yes|for)|cast (?:the |a |an |their |its |only |dissenting |negative |opposing )*(?:votes?|ballots?) (?:against|in favou?r|for)|abstain(?:ed|ing)?|abstention|(?:backed|supported|opposed) (?:the|this|that|its|a)(?: (?!<)[\w.'-]+){0,5} resolution\b)",
        lambda r, m: _voted(r, m),
        "Only Russia voted against the General Assembly resolution",
        "and Zimbabwe abstained on the resolution",
    ),
)
