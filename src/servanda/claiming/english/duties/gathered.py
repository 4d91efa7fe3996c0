"""Meetings whose days stand in brackets, behind a comma or at the head of a report, and who presides over a treaty:
"(Geneva, 5-7 September 2016)", "was held in Geneva, 10-13 September 2024", "is presided over by Norway"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.meetings import NUMBERED, held_loosely
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.hinting.cities import CITIES, CITY
from servanda.claiming.making import meetings
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HELD = r"(?:(?:was|were|has been|had been) (?:\w+ly )?(?:held|convened|hosted|organi[sz]ed)|took place|met|convened)"
_TOWN = r"(?:(?!\b(?:reports?|documents?|decisions?|paragraphs?|draft|see|statements?|letters?|and|which|when|where|on|after|before|following|until|meetings?|decided|adopted|agreed|noted|from|to|the)\b)[\w' -]){2,30}"
_LAND = r"(?:, (?:<S\d+>|(?!<)[\w' -]{2,25}))?"
_REPUBLIC = r"(?:the )?(?:federal republic of |republic of |kingdom of |government of )*(?:the )?"


def _begun_with_states(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of a meeting that is not named: of some meeting of the parties, where one was on it."""
    made = meetings.meeting(loose=True)(reading, match)
    if not isinstance(made, Found):
        return None
    city = CITIES.get(match.group("town").strip())
    return replace(made, about="") if city is None else replace(made, what="gathered", about=city.name)


def _headed(reading: Reading, match: re.Match[str]) -> Found | None:
    """The place and days below the title of a conference."""
    day = reading.mention(match, "d")
    if day is None or len(reading.before) > _TITLE or _CONFERENCE.search(reading.before) is None:
        return None
    return reading.claim(
        match,
        "date",
        "conference",
        value=str(day.value),
        date=day.value,
        about=CITIES[match.group("city")].name,
        note=UNSURE,
    )


_TITLE = 140
"""Characters of a line that may be a title."""
_CONFERENCE = re.compile(r"\b(?:conference|meeting|seminar|workshop|summit|symposium|consultations?|forum)\b")
_CITY = rf"(?P<city>{CITY.pattern})"


GATHERED: tuple[Rule, ...] = (
    rule(
        "a meeting, with its place and days in brackets",
        rf"{NUMBERED},? \((?:held |convened )?(?:(?:in |at )?{_TOWN}{_LAND},? )?(?:on |from )?{{D}}(?:,? (?:in |at )?{_TOWN}{_LAND})?\)",
        meetings.firm,
        "The Sixth Meeting of States Parties to the Convention (Geneva, 5-7 September 2016) adopted it",
        "The Sixth Meeting of States Parties (5-7 September 2016, Geneva) adopted it",
    ),
    rule(
        "a meeting held in a place, and its days",
        rf"{NUMBERED},? (?:which )?{_HELD} (?:in|at) {_TOWN}{_LAND}, {{D}}",
        meetings.meeting(),
        "The Twelfth Meeting of States Parties to the Convention was held in Geneva, 10-13 September 2024",
    ),
    rule(
        "the nth meeting, told of before, held on",
        r"\bthe (?P<meet>(?:<O\d+>|first|second) meeting)(?! of)(?: of the (?:convention|treaty))?,? (?:which |that )?(?:(?:is|was|will be|has been)? ?(?:to be )?(?:held|convened|hosted|opened)|(?:takes|took|will take|to take) place|opens|meets) (?:in|at) "
        rf"{_TOWN}{_LAND},? (?:on |from |between |in )?{{D}}",
        meetings.meeting(loose=True),
        "The Convention binds many. They can take part in the First Meeting, to be held in Vientiane, Laos from November 9 to 12",
    ),
    rule(
        "on a day in a town the parties did something",
        rf"^\W*(?:on )?{{D}},? (?:in|at) (?P<town>{_TOWN}){_LAND},? (?:the )?(?:states? parties|parties|delegates|delegations|participants|member states)\b",
        _begun_with_states,
        "On 12 September 2011 in Beirut, States Parties to the Convention gave updates",
    ),
    rule(
        "a dateline, and what was said at a meeting",
        rf"^\W*\(?[\w ,'-]{{2,40}}?, {{D}}\)? ?[–—-]+ (?:(?!<D)[^.;]){{3,160}}?\b(?:at|during|to|opened|closed|attending) (?:the )?{NUMBERED}",
        held_loosely,
        "(Geneva, 7 December 2012) - Poland's news was given at the Twelfth Meeting of States Parties to the Mine Ban Treaty",
    ),
    rule(
        "a row of a table of meetings",
        rf"^[^\w<]*(?:the )?{NUMBERED}(?: \({_TOWN}{_LAND}\))? ?[|:–—-](?:[^|<]*(?:<S\d+>[^|<]*)?\|){{0,3}} ?(?:{_TOWN}{_LAND}, )?{{D}}(?= ?(?:[|.;(]|$|, {_TOWN}{_LAND}$))",
        meetings.firm,
        "Sixth Meeting of States Parties to the Convention | Geneva | 5-7 September 2016",
    ),
    rule(
        "a row of a table of meetings, its days first",
        rf"^[^\w<]*{{D}} ?[|:–—-] ?(?:[^|<]*(?:<S\d+>[^|<]*)?\|){{0,2}} ?(?:the )?{NUMBERED}(?= ?(?:[|(.,;–—-]|$|in\b))",
        meetings.firm,
        "5-7 September 2016 | Geneva | Sixth Meeting of States Parties to the Convention",
    ),
    rule(
        "the days and the place below a title",
        rf"^\W*(?:on )?{{D}},? (?:in |at )?{_CITY}(?:, <S\d+>)?\W*$",
        _headed,
        "Regional Conference on the Convention on Cluster Munitions\n\n28-30 May 2012, Accra, Ghana",
    ),
    rule(
        "the place and the days below a title",
        rf"^\W*{_CITY}(?:, <S\d+>)?,? (?:on )?{{D}}\W*$",
        _headed,
        "Regional Conference on the Convention on Cluster Munitions\n\nAccra, Ghana, 28-30 May 2012",
    ),
    rule(
        "a treaty presided over by a state",
        rf"(?:{{T}}|\bthe presidency of {{U}}) (?:is |was |will be |has been )?(?:being )?(?:currently |now |today |this year )*(?:presided(?: over| <H\d+>)?|chaired|headed|led|held|assumed) by {_REPUBLIC}{{S}}",
        meetings.of_meeting("president", loose=True),
        "In 2019 the Mine Ban Convention is presided over by Norway",
    ),
    rule(
        "presides over a treaty",
        r"{S},? (?:which |who |currently |now |has |will |had )*(?:presid(?:es?|ed|ing)|chair(?:s|ed|ing)?) (?:over |<H\d+> )?(?P<t>(?:the |this )?<[TC]\d+>)(?! (?:committee|group|meeting|session|working|coordination))",
        meetings.of_meeting("president", loose=True),
        "Norway presides over the Mine Ban Convention in 2019",
    ),
    rule(
        "a treaty's president is a state",
        r"(?:{T}'s?|\bits) (?:current |new |present )*(?:president|presidency|chair)(?: for <D\d+>)?,? (?:is|was|will be) (?:currently |now )?(?:held by |with )?{S}(?!'s)",
        meetings.of_meeting("president", loose=True),
        "The Mine Ban Convention's current president is Norway",
    ),
)
