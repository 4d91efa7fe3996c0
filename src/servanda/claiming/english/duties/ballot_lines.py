"""Votes told in a line: "2018 plenary (73/54): 144-1-38", "against: Zimbabwe"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.headed_votes import of_its_year, of_one_treaty
from servanda.claiming.english.duties.votes import BALLOT
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import MOST_STATES, ballots
from servanda.claiming.making.senses import day_near
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_SYMBOL = re.compile(r"\b(\d{2}/\d{1,3})\b")
_VOTING = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bresolution|\bplenary\b|\bcommittee\b|\bassembly\b|\bballot")
_ABOVE = 400
"""Characters above a line among which the forum of a vote may be told."""
_CHOICES = ("yes", "no", "abstain")
_FEWEST, _MOST_ASIDE = 40, 75
"""Votes in favour of a resolution, at the least; votes against it, and abstentions, at the most."""


def _forum(reading: Reading) -> str | None:
    """The forum and the resolution, as the line itself tells them, or what stands above it; None for another body."""
    above = reading.source[max(0, reading.start - _ABOVE) : reading.start].lower()
    line = reading.tagged
    if BALLOT.elsewhere.search(line) or BALLOT.paragraph.search(line):
        return None
    if not _VOTING.search(f"{above} {line}"):
        return None
    symbol = _SYMBOL.search(reading.source, reading.start, reading.end)
    near = next((text for text in (line, above) if _is_told(text)), "")
    committee, assembly = BALLOT.committee.search(near), BALLOT.assembly.search(near)
    # Above a line that names neither both may be told of.
    forum = "" if committee and assembly and near is above else "first_committee" if committee else "plenary"
    forum = forum if committee or assembly else ""
    return f"{forum} {symbol[1]}" if symbol else forum


def _is_told(text: str) -> bool:
    return bool(BALLOT.committee.search(text) or BALLOT.assembly.search(text))


def _in_a_row(reading: Reading, match: re.Match[str]) -> list[Found]:
    """In favour, against, abstaining: in this order, as everybody writes them."""
    about, day = _forum(reading), day_near(reading, match)
    if about is None:
        return []
    made: list[Found] = []
    for choice in _CHOICES:
        group = choice if match.group(choice) else "n"
        told = match.group(group)
        number = reading.value(match, group) if told.startswith("<") else int(told)
        if not isinstance(number, int) or number > MOST_STATES:
            return []
        found = reading.claim(
            match,
            "vote",
            choice,
            value=number,
            date=day.value if day is not None else None,
            about=about,
            note="" if day is not None and not day.relative else UNSURE,
        )
        if found is None:
            return []
        found = replace(found, named=found.named or of_one_treaty(reading))
        figure = reading.mention(match, group) if told.startswith("<") else None
        first, last = (reading.places[match.start(group)], reading.places[match.end(group) - 1] + 1)
        first, last = (figure.start, figure.end) if figure is not None else (first, last)
        if made:
            found = replace(found, start=first, end=last, text=reading.source[first:last])
        made.append(found)
    return made


def _set_apart(reading: Reading, match: re.Match[str]) -> list[Found]:
    """As three figures in a row, each of which is read as a figure of its own."""
    yes, no, abstain = (reading.value(match, choice) for choice in _CHOICES)
    fits = (
        isinstance(yes, int)
        and isinstance(no, int)
        and isinstance(abstain, int)
        and _FEWEST <= yes <= MOST_STATES
        and max(no, abstain) <= _MOST_ASIDE
    )
    return _in_a_row(reading, match) if fits else []


def _it_voted(reading: Reading, match: re.Match[str]) -> Found | None:
    """How the state spoken of voted, on a resolution that the sentence or the one before names."""
    states, about, day = reading.nearby(match), _forum(reading), day_near(reading, match)
    if about is None or len(states) != 1 or not _VOTING.search(f"{reading.before} {reading.tagged}"):
        return None
    verb = match.group("v")
    choice = "abstain" if verb.startswith("abst") else "no" if verb.endswith(("against", "no")) else "yes"
    return reading.claim(
        match,
        "vote",
        choice,
        value=choice,
        states=states,
        date=day.value if day is not None else None,
        about=about,
        note=UNSURE,
    )


BALLOT_LINES: tuple[Rule, ...] = (
    rule(
        "three figures of a vote in a row",
        r"(?<![\d/.-])(?P<yes>1\d\d|[4-9]\d) ?[/:-] ?(?P<no>\d{1,2}) ?[/:-] ?(?:(?P<abstain>\d{1,2})(?![\d/]|-\d|\.\d)|(?P<n><N\d+>))",
        of_its_year(BALLOT, _in_a_row),
        "The General Assembly voted on the Convention on Cluster Munitions on 5 December 2018: 144-1-38",
    ),
    rule(
        "three figures of a vote, set apart",
        r"(?P<yes><N\d+>) ?[/:-] ?(?P<no><N\d+>) ?[/:-] ?(?P<abstain><N\d+>)(?! ?[/:-] ?[<\d])",
        of_its_year(BALLOT, _set_apart),
        "The General Assembly voted on the Convention on Cluster Munitions on 5 December 2018: 144 - 1 - 38",
    ),
    rule(
        "it abstained",
        r"\b(?:it|the country|the government|we|our delegation|its delegation) (?:has |had |also |again |then |later |instead |however |only )*(?P<v>abstained|abstains|voted (?:against|in favou?r|no\b|yes\b|for\b))",
        _it_voted,
        "Uganda wants to ratify the Convention on Cluster Munitions. It abstained on the December 2015 UN resolution",
    ),
    rule(
        "so many for, so many against",
        r"{N} (?:for|yes|pro|ayes|yeas)(?:,| and|;| to|/) (?:(?P<m><N\d+>)|none|zero) (?:against|no|contra|noes|nays)\b(?:(?:,| and|;|/)+ ?(?P<o><N\d+>) (?:abstentions?|abstaining|abstained))?",
        of_its_year(BALLOT, ballots.votes(BALLOT, n="yes", m="no", o="abstain")),
        "The General Assembly adopted the treaty: 154 for, 3 against",
    ),
    rule(
        "adopted, so many to so many",
        r"\b(?:approved|adopted|passed|carried|endorsed)\b[^.;]{0,60}?,? {N} to (?P<m><N\d+>)(?=[.,;)]|$| with\b)(?:,? (?:with |and )*(?P<o><N\d+>) (?:abstentions?|abstaining))?",
        of_its_year(BALLOT, ballots.votes(BALLOT, n="yes", m="no", o="abstain")),
        "The Arms Trade Treaty was approved on 2 April 2013 in the General Assembly, 154 to 3",
    ),
)
