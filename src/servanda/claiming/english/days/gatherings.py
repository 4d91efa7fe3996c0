"""When parties met, in words that can mean nothing but the days of a numbered meeting: "at the Seventh Meeting in Geneva in
September 2017", "in June 2014 the Third Review Conference took place"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.meetings import NUMBERED
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import meetings
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_HELD = r"(?:(?:was|had been|has been) (?:\w+ly )?(?:held|convened|hosted)|(?:had taken|took) place|(?:had )?(?:met|convened|gathered)|was being held)"
_PLACE = r"(?:,? (?:which )?(?:was )?(?:held |convened |hosted |meeting |taking place )?(?:in|at) (?:(?!\b(?:and|which|when|where|on|after|before|following|until|meetings?|decided|adopted|agreed|noted|from|to)\b)[\w' -]|<S\d+>|,(?= <S)|,(?= [a-z]+,? (?:on|in|from|between) )){2,40}?)"


def _in_the_chair(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the state the passage speaks of presided over a meeting."""
    states = reading.nearby(match)
    if len(states) != 1:
        return None
    return reading.claim(
        match,
        "membership",
        "president",
        value=True,
        states=states,
        about=meetings.meeting_code(reading, match),
        note=UNSURE,
    )


_OF_ANOTHER = re.compile(
    r"\b(?:prepar\w+|informal|meetings?|consultations?|workshops?|seminars?|events?|sessions?|briefings?|retreat|forum|"
    r"deadline|registration|statements?|papers?|reports?|documents?|agenda|programme)\b"
    r"[^.;:<]{0,40}$"
)
"""What stands before a meeting and may itself be held on the day: "the preparatory meeting for the Review Conference"."""


def _announced(reading: Reading, match: re.Match[str]) -> Found | None:
    """The days on which a meeting is to be held."""
    led = match.string[: match.start("meet")]
    finite = match.group("finite") is not None
    if _OF_ANOTHER.search(led) or (finite and not meetings.at_the_head(reading, match)):
        return None
    planned = _AHEAD.search(match.group(), match.end("meet") - match.start())
    return (meetings.to_be_held if planned else meetings.firm)(reading, match)


_AHEAD = re.compile(
    r"\b(?:will|to be|is to|takes?|taking|due|scheduled|planned|expected|set|meets?|convenes?|opens?)\b"
)


_TOWN = r"(?:(?:in|at) (?:the )?(?:(?!\b(?:and|which|when|where|on|from|to|after|before|until|is|was|will)\b)[\w'. -]|<S\d+>|,(?= (?:<S|<D|[a-z]+, <S))){2,40}?)"
_IS_TO = (
    r"(?:,? (?:which |that )(?:(?:is|are) (?:\w+ly )?(?:to be |being )?|will (?:be )?|was to be )?|,? (?:(?:now|currently|due|scheduled|set|planned|expected) )?(?:to be )?|"
    r"(?P<finite> (?:is|are|will be)(?: (?:now |currently )?(?:due|scheduled|set|planned|expected|going))?(?: to be)? | (?:will |is to |is due to |is set to )?))"
)

GATHERINGS: tuple[Rule, ...] = (
    rule(
        "a meeting that is to be held there on",
        rf"(?:(?<=the )|(?<=our )|(?<=its )|\b(?:the |our |its )?){NUMBERED}{_IS_TO}(?:held|convened|hosted|organi[sz]ed|scheduled|planned|opened|(?:takes?|taking) place|conven(?:e|es|ing)|meets?|meeting|opens?),? (?:{_TOWN},? )?(?:on |in |from |between |for )?(?:the )?{{D}}",
        _announced,
        "The Seventh Meeting of States Parties to the Convention will take place in Geneva from 4-6 September 2017",
        "before the First Review Conference, to be held in Croatia in September 2015",
    ),
    rule(
        "served as its president",
        rf"\b(?:serv(?:ed|es|ing)|act(?:ed|s|ing)|elected|chosen|designated) (?:as )?(?:the )?president (?:of|for) (?:the |its )?{NUMBERED}",
        _in_the_chair,
        "Germany takes part in the meetings and served as president of the Seventh Meeting of States Parties",
    ),
    rule(
        "a day marked the end of a meeting",
        rf"{{D}},? (?:marks|marked|saw|brought) the (?:end|close|opening|start|beginning|last day|first day|conclusion) of (?:the )?(?:[\w-]+ ){{0,3}}{NUMBERED}",
        meetings.firm,
        "Friday 16 September 2011 marked the end of the Second Meeting of States Parties",
    ),
    rule(
        "on a day a meeting took place",
        rf"(?:^|[;:(] ?)(?:back |early |late )?(?:on|in|from) {{D}},? (?:the )?(?:<[TC]\d+>(?:'s?)? )?{NUMBERED} {_HELD}\b",
        meetings.firm,
        "In June 2014, the Third Review Conference of the Mine Ban Treaty took place in Maputo",
    ),
    rule(
        "the meeting was held there on",
        rf"(?:^|[;:(] ?|, and |\b(?:recalled|noted|said|told \w+|remembered) that )(?:the |this )?(?:(?:(?:first|second|final|last) part of (?:the )?)?<[TC]\d+>(?:'s?)? )?{NUMBERED} {_HELD}(?: virtually| online| remotely| in person)?(?: [–—-])?(?:{_PLACE})?,? (?:<S\d+>,? )?(?:on |in |from |between )(?:the )?{{D}}",
        meetings.firm,
        "The Third Review Conference of the Mine Ban Treaty took place in Maputo, Mozambique from 23-27 June 2014",
        "The Mine Ban Treaty's Third Review Conference was held in Maputo in June 2014",
    ),
    rule(
        "at a meeting in a place on",
        rf"\b(?:at|during|since|after|before|by|following|until|attend(?:ed|ing|s)|participat(?:ed|ing) in|took part in|host(?:ed|ing)) (?:the |its |their |our )?(?:<[TC]\d+>(?:'s?)? )?{NUMBERED}(?:{_PLACE})?(?:,? (?:on |in |from |between |\()(?:the )?|, ){{D}}",
        meetings.firm,
        "At the Third Review Conference in Maputo in June 2014 the parties set a goal",
    ),
)
