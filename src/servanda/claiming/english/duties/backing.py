"""Resolutions on a treaty told by who stands behind them: "backed by 144 states", "144 countries supported it"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.votes import BALLOT, VOTERS
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import ballots
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_RESOLUTION = re.compile(r"\bresolution\b")
_CAST = re.compile(r"\bvot(?:e|es|ed|ing)\b|\babst|\badopt|\bpassed\b|\bagainst\b|\bopposed\b")
_SPONSORS = re.compile(r"\bsponsor")
_IT = r"(?:it|(?:the|its|this|that|a|an)(?: (?!<)[\w'.-]+){0,6} resolution|resolution <D\d+>|resolution \d\d/\d+)"
_BACKED = r"(?:backed|supported|endorsed|approved|favou?red)"


def _backers(reading: Reading, match: re.Match[str]) -> list[Found]:
    """As many as voted for it, where a resolution is told of; its sponsors are not meant, and a figure told beside no
    vote may be another's."""
    told = f"{reading.before} {reading.tagged}"
    if not _RESOLUTION.search(told) or _SPONSORS.search(told):
        return []
    made = ballots.votes(BALLOT, n="yes")(reading, match)
    assert isinstance(made, list)
    sure = _CAST.search(told) is not None
    return [replace(each, note=each.note or ("" if sure else UNSURE)) for each in made]


def _grown(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many voted for it in one year, and how many in another."""
    if not _VOTES.search(reading.tagged) or not _RESOLUTION.search(reading.tagged):
        return []
    made = ballots.votes(BALLOT, n="yes", m="yes")(reading, match)
    assert isinstance(made, list)
    days = [reading.value(match, group) for group in "de"]
    return [replace(each, date=day, note="") for each, day in zip(made, days, strict=False)]


_VOTES = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bsupport")

BACKING: tuple[Rule, ...] = (
    rule(
        "so many backed the resolution",
        rf"{{N}} {VOTERS} (?:have |had |also )*{_BACKED} {_IT}",
        _backers,
        "144 member states backed the UN General Assembly resolution on the Convention",
    ),
    rule(
        "backed by so many",
        rf"\b(?:{_BACKED} by|(?:(?:with|had|has|won|received|gained|garnered|attracted|drew|enjoyed|got) the|with) (?:support|backing|endorsement|approval|votes) of) (?:a total of |as many as )?{{N}} {VOTERS}",
        _backers,
        "The resolution on the Convention was backed by 144 states",
        "The resolution on the Convention was adopted with the support of 144 states",
    ),
)

GROWTH: tuple[Rule, ...] = (
    rule(
        "from so many votes in a year to so many",
        r"\bfrom {N}(?: votes?)?(?: in favou?r)? in {D} to {M}(?: votes?)?(?: in favou?r)? in {E}",
        _grown,
        "Support for the General Assembly resolution on the Convention grew from 139 votes in 2015 to 144 in 2018",
    ),
)
"""Before other votes: each of its figures has a year of its own."""
