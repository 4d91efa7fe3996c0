"""Treaties called with their year or their day: "the 1997 Mine Ban Treaty", "the Convention (Oslo, 3 December 2008)"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.days import dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_OWN_DAYS = "banned"
"""The event of a date that is the treaty's own: its adoption, its opening for signature or its entry into force."""

_ACTS = re.compile(
    r"\b(?:sign(?!a(?:tories|tory))\w*|ratif\w*|acced\w*|accession|join\w*|deposit\w*|part(?:y|ies) (?:to|of)|member|adhere\w*|withdr\w*|le(?:ft|aves?|aving)|notices?|notif\w*|denounc\w*|quit|exit\w*|accept\w*|approv\w*|amend\w*|protocols?|revis\w*|meetings?|conference)\b"
)
"""Words of what a state did, of whose day a bracket may tell; and of what else there is of a treaty in some year."""


_ON_IT = re.compile(r"\b(?:on|about|concerning|regarding|implementing) (?:the )?$")
"""Words before a treaty by which a bracket behind it is of what was said or written on it: "resolution 73/54 on the
Convention (5 December 2018)"."""


def _called(reading: Reading, match: re.Match[str]) -> Found | None:
    """A treaty named with its year: "the 1997 Mine Ban Treaty"."""
    named = reading.mention(match, "t")
    if named is None or named.value.startswith("CCW-"):
        return None  # a protocol is called by its own year, by that of the convention or of its amendment
    year = PartialDate.parse(match.group("y"))
    return reading.claim(match, "date", _OWN_DAYS, value=str(year), date=year)


def _of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """A treaty with its year behind it; the day behind it is that of a resolution or a report on it as well."""
    made = _beside(reading, match)
    return None if made is None or (made.date is not None and made.date.exact) else made


def _beside(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day in brackets behind a treaty's name: of a state it may be where the words tell of what states did."""
    day, named = reading.mention(match, "d"), reading.mention(match, "t")
    if day is None or named is None or named.sort != "T" or day.relative:
        return None
    made = dated(reading, match, _OWN_DAYS, day.value, ())
    if made is None or made.date is None or _ON_IT.search(match.string[: match.start()]):
        return None
    placed = _PLACED.search(match.group()) is not None
    of_a_page = (
        made.date.exact and not placed and _IN_A_TITLE.search(match.string[: match.start()]) is not None
    )
    if of_a_page and made.date == reading.today:
        return None
    unsure = of_a_page or _ACTS.search(match.string)
    return replace(made, note=made.note or UNSURE) if unsure else made


_PLACED = re.compile(r"\((?!of )[a-z][a-z '-]+, (?:of )?<D\d+>$")
_IN_A_TITLE = re.compile(
    r"\w\w (?:of|on|to|for|about|with|against|by|under|from|over|in) (?:the )?$|\w\w (?:the )?$(?<!^the )"
)
"""Words before a treaty by which the day behind it may be that of what the words are the title of: "Reports Highlight
Success of the Mine Ban Treaty (23 June 2014)"."""


def _year_behind(reading: Reading, match: re.Match[str]) -> Found | None:
    """The year in brackets behind a treaty's name: its own where the words go on to what it does, else perhaps a paper's."""
    named, year = reading.mention(match, "t"), reading.value(match, "n")
    if named is None or named.sort != "T" or not isinstance(year, int) or year not in _YEARS:
        return None
    if named.value.startswith("CCW-") or _ON_IT.search(match.string[: match.start()]):
        return None
    when = PartialDate.parse(str(year))
    sure = _IT_DOES.match(match.string, match.end()) and not _ACTS.search(match.string)
    return reading.claim(match, "date", _OWN_DAYS, value=str(when), date=when, note="" if sure else UNSURE)


_YEARS = range(1960, 2041)
_IT_DOES = re.compile(
    r"\),? (?:(?:which|that|it|also|strictly|completely) )*"
    r"(?:bans?|banned|prohibits?|prohibited|outlaws?|outlawed|aims?|seeks?|requires?|obliges?|commits?|forbids?)\b"
)


def _cited(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day in a lawyer's citation: the treaty's own, or that of the volume's page."""
    made = making.date_of(_OWN_DAYS)(reading, match)
    return made if isinstance(made, Found) and made.note != UNSURE else None


CITING: tuple[Rule, ...] = (
    rule(
        "called by its year",
        r"\b(?:the|this|a) (?:landmark |historic |new )?(?P<y>(?:19|20)\d\d) (?:(?:un|united nations|international|global|landmark|historic) )*(?P<t><T\d+>)(?! ?[\w-]*-)"
        r"(?=[,.;:)'\"]|$| (?:\(|which|that|is|was|has|had|have|bans?|banned|prohibits?|and|or|on|to|by|with|as|for|requires?|obliges?|does|did|entered|came|will|not|nor|but|because|since|after|before|under|in)\b| \()",
        _called,
        "Its sister convention, the 1997 Mine Ban Treaty, bans another weapon",
        marks=Mark.A_NAME,
    ),
    rule(
        "of a year",
        r"(?P<t><T\d+>) of (?:the year )?{D}(?! (?:meeting|conference))",
        _of_year,
        "The Mine Ban Treaty of 1997 outlaws the weapon",
        marks=Mark.A_NAME,
    ),
    rule(
        "in brackets, with or without a place",
        r"(?P<t><T\d+>)(?: \((?:the )?[a-z-]{2,12}\))? \((?:[a-z][a-z '-]{2,20}, )?(?:of )?{D}(?=[);])",
        _beside,
        "The Mine Ban Treaty (Oslo, 18 September 1997) outlaws the weapon",
        marks=Mark.A_NAME,
    ),
    rule(
        "its year in brackets",
        r"(?P<t><T\d+>)(?: \((?:the )?[a-z-]{2,12}\))? \((?:of )?{N}(?=\))",
        _year_behind,
        "The Mine Ban Treaty (1997) prohibits these weapons",
        marks=Mark.A_NAME,
    ),
    rule(
        "cited with its volume",
        r"(?P<t><T\d+>),?(?: art(?:icle|\.)? (?:<N\d+>|\d+)(?:\(\d+\))*,)? (?:opened for signature |adopted |signed |of )?{D},? (?:<N\d+>|\d+) (?:u\.? ?n\.? ?t\.? ?s|i\.? ?l\.? ?m)\b",
        _cited,
        "See Mine Ban Treaty, 18 September 1997, 2056 UNTS 211",
        marks=Mark.A_NAME,
    ),
)
