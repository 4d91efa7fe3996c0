"""What is made of words about votes: how many voted how, or who; in the Assembly, its committee, or somewhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty
from servanda.claiming.making.senses import Sense, day_near, sense
from servanda.claiming.model import RELATIVE, UNSURE, Found
from servanda.claiming.reading import Mention, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """The words of a language about votes: of the Assembly, of its committee, of other bodies, of a paragraph."""

    assembly: re.Pattern[str]
    committee: re.Pattern[str]
    elsewhere: re.Pattern[str]
    paragraph: re.Pattern[str]


_SYMBOL = re.compile(
    r"(?:\bRES/|resoluci[oó]n |r[ée]solution |resolution )(?:A/RES/)?(\d{2}/\d{1,3})", re.IGNORECASE
)


def _about_vote(reading: Reading, match: re.Match[str], ballot: Ballot) -> str:
    """The forum and the resolution: ``plenary 71/45``; the forum is empty where the text leaves it open."""
    before, sentence = reading.tagged[: match.start()], reading.tagged
    if ballot.paragraph.search(sentence) or ballot.elsewhere.search(sentence):
        return "elsewhere"
    senses = (("first_committee", ballot.committee), ("plenary", ballot.assembly))
    forums = [name for name, words in senses if words.search(sentence)]
    # "The Assembly's First Committee" names both and means the committee.
    if len(forums) == 2:
        forum = sense(
            ballot.committee.sub("COMMITTEE", before),
            (("first_committee", re.compile("COMMITTEE")), senses[1]),
            last=True,
        )
        of_it = re.search(
            rf"(?:{ballot.assembly.pattern})\S* (?:\w+ )?(?:{ballot.committee.pattern})|(?:{ballot.committee.pattern}) (?:of|de) (?:the |la |l')?(?:{ballot.assembly.pattern})",
            sentence,
        )
        forum = "first_committee" if of_it else forum
    elif forums:
        forum = forums[0]
    else:
        forum = sense(reading.before, senses, last=True)
        if not forum and not re.search(r"\br[eé]solu[ct]i[oó]n", f"{reading.before} {sentence}"):
            return "elsewhere"
    symbol = _SYMBOL.search(reading.source, reading.start, reading.end)
    return f"{forum} {symbol[1]}".rstrip() if symbol else forum


def votes(ballot: Ballot, **groups: str) -> Make:
    """How many voted how, each group by the choice it counts: ``votes(words, n="yes", m="no")``."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        made: list[Found] = []
        about = _about_vote(reading, match, ballot)
        day = day_near(reading, match)
        for group, choice in groups.items():
            number = reading.value(match, group)
            if not isinstance(number, int) or number > MOST_STATES:
                continue
            claim = reading.claim(
                match,
                "vote",
                choice,
                value=number,
                hedge=reading.hedge(match, group),
                date=day.value if day is not None else None,
                about=about,
                note=_unsure_day(reading, day),
            )
            if claim is not None:
                mention = reading.mention(match, group)
                assert mention is not None
                if made:
                    claim = replace(
                        claim,
                        start=mention.start,
                        end=mention.end,
                        text=reading.source[mention.start : mention.end],
                    )
                made.append(claim)
        return made

    return make


def voted(ballot: Ballot, choices: Sequence[Sense]) -> Make:
    """How the states ``s`` voted; ``v`` the verb."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states, about = reading.value(match, "s"), _about_vote(reading, match, ballot)
        choice = sense(match.group("v"), choices)
        if not states or not choice or about == "elsewhere":
            return None
        day = day_near(reading, match)
        return reading.claim(
            match,
            "vote",
            choice,
            value=choice,
            states=tuple(dict.fromkeys(states)),
            date=day.value if day is not None else None,
            about=about,
            note=_unsure_day(reading, day),
        )

    return make


def _unsure_day(reading: Reading, day: Mention | None) -> str:
    note = certainty(reading, day)
    return note if note != RELATIVE or (day is not None and day.value.exact) else UNSURE
