"""Lists of states under a heading or behind a label: "States Parties (110)", and below it a state a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty, date_of, deadline, membership
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.tags import expand


class Heading(NamedTuple):
    """What a heading says of the states in its list: their standing, as senses of membership have it, or its denial."""

    what: str
    negated: bool
    words: re.Pattern[str]
    """A whole tagged sentence, with the states that stand behind it in the same line."""
    day: str = ""
    """What a day behind a state is the day of: an event, or ``deadline`` where ``what`` is due by it."""


_THE = r"(?:(?:the|la|le|les|el|los|las) |l')?"
_STATES_BEHIND = rf"(?:[:-]\W*)?{_THE}(?:<S\d+>)?\W*$"


def heading(what: str, label: str, *, negated: bool = False, way: str = "label", day: str = "") -> Heading:
    """A heading in one of five ways: a ``label`` with the states behind or below it, a label ``alone`` above them,
    a whole ``sentence`` that ends in a colon, one that ends with a ``figure`` of those in the list, a ``question`` that
    the list answers."""
    lead, tail = _WAYS[way]
    return Heading(what, negated, re.compile(expand(rf"{lead}(?:{label}){tail}")), day)


_LEAD = r"^[^\w<]*(?:\d+[.)] )?(?:<N\d+>[.)]? )?(?:(?:the |la |le |l'|el )?<T\d+>\W*)?"
_TAIL = (
    r"(?:,? (?:to|of|in|à|de|en|a) (?:la |el |l'|les? )?{U}| (?:al|au|aux|du|del) ?<[TC]\d+>)?"
    r"(?: ?\([^\w<]?<N\d+>(?: \w+)?\))?(?:,? \(?(?:as of|as at|on|at|in|au|à|en|le|a|al|hasta|el) <D\d+>\)?)?"
)

_WAYS = {
    "label": (_LEAD, rf"{_TAIL}\W*{_STATES_BEHIND}"),
    "alone": (_LEAD, r"\W*$"),
    "sentence": (r"^[^.;]*?", rf"(?:[^.;:<]|<[TC]\d+>){{0,60}}:\W*{_STATES_BEHIND}"),
    "figure": (r"^[^.;]*?", r"(?:[^.;:<]|<[TC]\d+>){0,40}[.:]?\W*$"),
    "question": (r"^[^.;]*?", r"[^.;?]*\?\W*$"),
}
"""What stands before and behind the words of a heading."""


def on_the_list(tagged: str, headings: Sequence[Heading]) -> Heading | None:
    """The heading that a sentence is, if it is one."""
    return next((each for each in headings if each.words.match(tagged)), None)


def is_item(tagged: str) -> bool:
    """Whether a sentence is a line of a list of states, and nothing else; or one that may stand between them, as the
    name of a region, or of a state in an unknown spelling."""
    return (
        _ITEM.fullmatch(tagged) is not None
        or _ROW.fullmatch(tagged) is not None
        or (_BETWEEN.fullmatch(tagged) is not None and _OTHER_HEAD.search(tagged) is None)
    )


_BETWEEN = re.compile(r"[^\w<:?]*(?:<G\d+>|[^\W\d_]{4,}(?:[ '-][^\W\d_]+)?)[^\w<:?]*")
_OTHER_HEAD = re.compile(
    r"sign|firm|part|ratif|acced|access|adh[eé]|join|member|miembro|membre|observ|withdr|retir|out\b|\bin\b|not\b|"
    r"non\b|no\b|yes\b|pend|abst|neither|never|left|other|autre|otros|former|yet\b|still\b|absent|missing|late\b|vote|favou?r|against"
)
"""A line of one or two words under a heading, and the words by which it is another heading."""


_ROW = re.compile(r"[^\w<]*<S\d+>(?:[^\w<]+<S\d+>)+\W*")
"""A line with several states, as in a table that holds nothing else: "| Congo | Fiji | Niue |"."""
_OF_ROW = re.compile(r"(?P<s><S\d+>)")

_ITEM = re.compile(rf"[^\w<]*{_THE}(?P<s><S\d+>)(?:[^\w<]*(?P<d><D\d+>)(?: ?\(?[ar]\)?)?)?\W*")


def of_item(reading: Reading, headings: Sequence[Heading]) -> list[Found]:
    """What a line of a list says of its states, under the heading in the sentence before."""
    match = _ITEM.fullmatch(reading.tagged)
    told = on_the_list(reading.before, headings)
    if told is None:
        return []
    under = reading.under("a state in a list, below its heading", Mark.LIST_ITEM)
    if match is None:
        if told.day:
            return []
        cells = (_standing(under, cell, told, reading.before) for cell in _OF_ROW.finditer(reading.tagged))
        return [found for found in cells if found is not None]
    if told.day == "deadline":
        made = _due(under, match, told.what) if match["d"] else None
    elif told.day and match["d"]:
        made = date_of(told.day, of_state=True)(under, match)
    else:
        made = _standing(under, match, told, reading.before)
    return [made] if isinstance(made, Found) else []


def _due(reading: Reading, match: re.Match[str], what: str) -> Found | list[Found] | None:
    """By when a state must be done: for certain where the heading says of what, and of no deadline put off."""
    made, day = deadline(what)(reading, match), reading.mention(match, "d")
    if not isinstance(made, Found) or what not in ("clearance", "stockpile") or day is None:
        return made
    sure = day.value.exact and not certainty(reading, day) and not _PUT_OFF.search(reading.before)
    return replace(made, about=what, firm=sure)


_PUT_OFF = re.compile(
    r"\b(?:exten[ds]|new\b|next\b|current|request|propos|revis|interim|prolong|nouve|report[ée]|prórrog|nuev)"
)


def rosters(headings: Sequence[Heading], words: str, *examples: str) -> tuple[Rule, ...]:
    """The rule for lists behind these headings; one of the ``words`` is in every heading."""
    return (
        rule(
            "a state in a list, behind its heading",
            rf"^[^.;]*(?:{words})[^.;]*[:-]\W*{_THE}{{S}}\W*$",
            lambda reading, match: _behind(reading, match, headings),
            *examples,
            marks=Mark.LIST_ITEM,
        ),
    )


def _behind(reading: Reading, match: re.Match[str], headings: Sequence[Heading]) -> Found | None:
    told = on_the_list(reading.tagged, headings)
    return (
        _standing(reading, match, told, reading.tagged)
        if told is not None and told.day != "deadline"
        else None
    )


_VAGUE = re.compile(r"\b(?:missing|absent|out|in|inside|aboard|neither|outside)\b")
"""Headings that may be of those who missed a meeting, or have not reported."""


def _standing(reading: Reading, match: re.Match[str], told: Heading, of: str) -> Found | None:
    claim = membership(told.what, negated=told.negated)(reading, match)
    if not isinstance(claim, Found):
        return None
    # A letter or a statement has signatories too, and a war has parties.
    own = "<T" in of or (
        reading.topic and (told.what != "joined" or "<N" in of) and _VAGUE.search(of) is None
    )
    return claim if own else replace(claim, note=UNSURE)
