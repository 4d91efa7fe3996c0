"""What is made of words about votes: how many voted how, or who; in the Assembly, its committee, or somewhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty
from servanda.claiming.making.meetings import at_the_head
from servanda.claiming.making.senses import Sense, day_near, sense
from servanda.claiming.model import RELATIVE, UNSURE, YEARLESS, Found, lately, replace
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.tags import NOTHING
from servanda.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """The words of a language about votes: of the Assembly, of its committee, of other bodies, of a paragraph."""

    assembly: re.Pattern[str]
    committee: re.Pattern[str]
    elsewhere: re.Pattern[str]
    paragraph: re.Pattern[str]
    mixed: re.Pattern[str]
    """Words by which a figure may be of some of the voters, or of another vote."""
    favour: re.Pattern[str]
    another: re.Pattern[str] = NOTHING
    """Words of another resolution than the one on the treaty that the sentence before tells of."""
    bare: re.Pattern[str] = NOTHING
    """The Assembly called by its noun alone, which is the General one where the text names that and no parliament."""


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
        forum = "first_committee" if _committee_of_it(ballot).search(sentence) else forum
    elif forums:
        forum = forums[0]
    else:
        forum = (
            "plenary" if _by_its_noun(reading, sentence, ballot) else sense(reading.before, senses, last=True)
        )
        if not forum and _by_its_noun(reading, f"{reading.before} {sentence}", ballot):
            forum = "plenary"
        if not forum and not re.search(r"\br[eé]solu[ct]i[oó]n", f"{reading.before} {sentence}"):
            return "elsewhere"
    symbol = _SYMBOL.search(reading.source, reading.start, reading.end)
    return f"{forum} {symbol[1]}".rstrip() if symbol else forum


def _by_its_noun(reading: Reading, words: str, ballot: Ballot) -> bool:
    """Whether "the Assembly" is named, which is the General one where the text names that and no parliament."""
    if ballot.bare.search(words) is None:
        return False
    text = reading.source.lower()
    return ballot.assembly.search(text) is not None and ballot.elsewhere.search(text) is None


@lru_cache(maxsize=8)
def _committee_of_it(ballot: Ballot) -> re.Pattern[str]:
    """The Assembly's name where it is told only to say whose committee it is."""
    of_the_un = r"(?:\b(?:un|u\.n\.|united nations) )?"
    return re.compile(
        rf"{of_the_un}(?:{ballot.assembly.pattern})\S* (?:\w+ )?(?:{ballot.committee.pattern})|"
        rf"(?:{ballot.committee.pattern}) (?:of|de) (?:the |la |l')?{of_the_un}(?:{ballot.assembly.pattern})"
    )


def votes(ballot: Ballot, **groups: str) -> Make:
    """How many voted how, each group by the choice it counts: ``votes(words, n="yes", m="no")``."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        made: list[Found] = []
        about = _about_vote(reading, match, ballot)
        day = day_near(reading, match)
        for group, choice in groups.items():
            mention = _told(reading, match, group)
            number = mention.value if mention is not None else None
            if mention is None or not isinstance(number, int) or number > MOST_STATES:
                continue
            claim = reading.claim(
                match,
                "vote",
                choice,
                value=number,
                hedge=reading.hedge(match, group),
                date=day.value if day is not None else None,
                about=about,
                note=_unsure(reading, day, ballot),
            )
            if claim is not None:
                claim = _of_the_same(claim, reading, ballot)
                if made:
                    claim = replace(
                        claim,
                        start=mention.start,
                        end=mention.end,
                        text=reading.source[mention.start : mention.end],
                    )
                made.append(claim)
        # What was told together was told of one vote.
        told = tuple(
            (claim.what, float(claim.value))
            for claim in made
            if isinstance(claim.value, int) and claim.hedge == "exactly"
        )
        return [replace(claim, parts=told) for claim in made] if len(made) > 1 else made

    return make


def _told(reading: Reading, match: re.Match[str], group: str) -> Mention | None:
    """The number a group caught: a figure, or the word "one" where a language does not take it for a number."""
    said = match.groupdict().get(group)
    if said is None or said.startswith("<"):
        return reading.mention(match, group)
    begun = reading.places[match.start(group)]
    return Mention("N", begun, begun + len(said), 1)


def _of_the_same(claim: Found, reading: Reading, ballot: Ballot) -> Found:
    """A claim of the resolution on the treaty that the sentence before names, with the one day it gives, where this one
    speaks of no other."""
    if claim.named or ballot.another is NOTHING or ballot.another.search(reading.tagged):
        return claim
    if not _ON_THE_TREATY.search(reading.before) or ballot.elsewhere.search(reading.before):
        return claim
    days = [item for item in reading.told if item.sort == "D"]
    years = {item.value for item in reading.found if item.sort == "N" and item.value in _YEARS}
    if claim.date is None and years:  # "the 2021 text received 140 votes in favour"
        (year, *more) = years
        dated = replace(claim, named=True, date=PartialDate.parse(str(year)))
        return replace(dated, note=claim.note or (UNSURE if more else ""))
    if claim.date is None and len(days) == 1 and _BEGUN.search(reading.before):
        return replace(
            claim, named=True, note=UNSURE
        )  # "first submitted in 2015": when it was voted on later is not said
    if claim.date is None and len(days) == 1:
        # The day is the other sentence's: how sure it is, its own words tell.
        return replace(claim, named=True, date=days[0].value, note=claim.note or certainty(reading, days[0]))
    return replace(claim, named=True)


_YEARS = range(1995, 2050)
_BEGUN = re.compile(
    r"\b(?:first|since|every year|each year|annual\w*|depuis|première|chaque année|desde|primera|cada año)\b"
)


ADOPTION = "adoption"
"""The forum of a vote that is said to be the one by which a treaty was adopted."""


def that_adopted(ballot: Ballot, make: Make, adopted: re.Pattern[str]) -> Make:
    """As ``make``, of the vote by which the treaty was ``adopted``, where the words right before the figures say so and
    no parliament or resolution is told of."""

    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = make(reading, match)
        before = reading.tagged[: match.start()]
        told = f"{reading.before} {reading.tagged}"
        if not isinstance(made, list) or adopted.search(before) is None:
            return made
        if _RESOLUTION.search(told) or ballot.elsewhere.search(told) or ballot.paragraph.search(told):
            return made
        return [replace(claim, about=ADOPTION) if claim.date is None else claim for claim in made]

    return careful


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
            note=_unsure(reading, day, ballot, match),
        )

    return make


_RESOLUTION = re.compile(r"r[eé]solu[ct]i")
_ON_THE_TREATY = re.compile(r"r[eé]solu[ct]i\w+[^.;,<]{0,45}(?:<N\d+> )?[^.;,<]{0,45}<[TC]\d+>")
_VERBS = re.compile(r"\bvot(?:ed?|ing|é|ó|aron|ado)\b|\babst\w+")


def _unsure(reading: Reading, day: Mention | None, ballot: Ballot, match: re.Match[str] | None = None) -> str:
    """Whether a figure, or with ``match`` how a state voted, may be of another vote or of some voters only."""
    text = reading.tagged
    note = certainty(reading, day)
    if note == RELATIVE and day is not None and day.value.exact:
        note = RELATIVE
    elif note == RELATIVE:
        note = UNSURE
    elif note == YEARLESS and day is not None and lately(day.value, reading.today):
        note = ""  # in the news of the last weeks a day needs no year
    days = {item.value for item in reading.found if item.sort == "D"}
    several = len(days) > 1 or len(_RESOLUTION.findall(text)) > 1 or len(ballot.favour.findall(text)) > 1
    apart = ballot.committee.sub("", _committee_of_it(ballot).sub("", text))
    both = ballot.assembly.search(apart) and ballot.committee.search(text)
    grouped = any(item.sort == "G" for item in reading.found)
    if several or both or grouped or ballot.mixed.search(text):
        return UNSURE
    if match is not None:
        alone = len(_VERBS.findall(text)) == 1 and _ON_THE_TREATY.search(text) is not None
        return note if alone and at_the_head(reading, match) and "which" not in match.group() else UNSURE
    return note
