"""What a speaker says of the own country: "my country ratified it in April 2009", "we were the sixth to ratify, on 2 April"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import event
from servanda.claiming.english.speakers import speaker
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.days import dated
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_ME = r"(?:\b(?:my|our) (?:own )?(?:country|government|nation|state|delegation)|(?:^|[;:,.] |\b(?:and|that|as|when|since|while) )we)"
_ALSO = r"(?:has |have |had |also |proudly |then |already |ourselves |itself |formally |duly |in turn )*"
_VERB = r"(?P<v>signed and ratified|ratified|signed|acceded|joined|deposited (?:its|our|the) instruments? of (?:ratification|accession)|deposited)"
_IT = r"(?: (?:to |of )?(?:it|{U}|(?:its|our) instrument(?: of \w+)?))?"
_WHERE = r"(?: (?:in|at) (?:(?!<)[\w ]){2,24}?)?"
_BACK = r",? (?:already |back |as early as |early |only )*(?:on|in) "


def _of_the_speaker(what: str = "") -> Make:
    """The day of what the speaker's state did; of the state the passage speaks of it may be where no heading names one."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states, day = speaker(reading) or reading.nearby(match), reading.value(match, "d")
        if len(states) != 1 or day is None:
            return None
        done = match.groupdict().get("v") or ""
        made = dated(reading, match, what or event(done), day, states)
        if made is None:
            return None
        if not speaker(reading) or _OF_ANOTHER.search(match.string[: match.start()]):
            return replace(made, note=made.note or UNSURE)
        return made

    return make


_OF_ANOTHER = re.compile(r"\b(?:coalition|petition|campaign|declaration|plan|statement|letter|pledge)\b")
"""What else one signs and joins."""


def _rank(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Which number the speaker's state was."""
    made = making.ordinal("signed" if match.group("w") == "sign" else "parties")(reading, match)
    states = speaker(reading)
    return replace(made, states=states) if isinstance(made, Found) and states else made


SPEAKING: tuple[Rule, ...] = (
    rule(
        "we ratified it on",
        rf"{_ME},? {_ALSO}{_VERB}{_IT}{_WHERE}{_BACK}{{D}}",
        _of_the_speaker(),
        "My country ratified it in April 2009",
        "we deposited our instrument of ratification on 2 April 2009",
    ),
    rule(
        "we signed it on, and ratified it on",
        rf"{_ME},? {_ALSO}(?:signed|joined){_IT}{_WHERE}{_BACK}<D\d+>,? (?:and|before) (?:then )?(?P<v>ratified|ratifying|acceded){_IT}{_BACK}{{D}}",
        _of_the_speaker("deposit"),
        "My Government signed it in Oslo on 3 December 2008 and ratified it in April 2009",
    ),
    rule(
        "we have been a party since",
        rf"{_ME},? {_ALSO}(?:(?:been|is|are) (?:a |an )?(?:proud |full )*(?:state party|party|member)(?: {{U}}| to {{U}}| to it)? since|(?:became|become) (?:a |an )?(?:proud |full )*(?:state party|party|member)(?: to {{U}}| to it)?{_BACK.replace('(?:on|in) ', '(?:on|in)')}) {{D}}",
        _of_the_speaker("deposit_or_in_force"),
        "My country has been a State Party since 1 August 2010",
        "our country became a State Party in 2010",
    ),
    rule(
        "our ratification dates from",
        r"\bour (?:own )?(?P<v>ratification|signature|accession)(?: of {U}| of it| to {U})? (?:dates (?:from|back to)|came|took place|was (?:deposited|effected)|followed)(?: on| in)? {D}",
        _of_the_speaker(),
        "Our own ratification dates from April 2009",
    ),
    rule(
        "we were among the first to ratify, in",
        rf"{_ME},? (?:was|were|is) (?:proud(?:ly)? )?(?:to be )?(?:among|one of|part of) (?:the )?(?:very )?first (?:<N\d+> |few |group of )?(?:of )?(?:states |countries |nations )?to (?P<v>sign|ratify|accede|join){_IT}{_BACK}{{D}}",
        _of_the_speaker(),
        "My country was among the first to ratify, on 2 April 2009",
    ),
    rule(
        "we were the nth to ratify, in",
        rf"{_ME},? (?:was|were|became|is) (?:proud(?:ly)? )?(?:to be )?(?:only )?(?:the )?<O\d+> (?:state |country |nation |government )?(?:worldwide |in the world )?to (?P<v>sign|ratify|accede|join){_IT}{_BACK}{{D}}",
        _of_the_speaker(),
        "My own country was the sixth to ratify, in April 2009",
    ),
    rule(
        "we were the nth to ratify",
        rf"{_ME},? (?:was|were|became|is) (?:proud(?:ly)? )?(?:to be )?(?:only )?(?:the )?{{O}} (?:state |country |nation |government )?(?:worldwide |in the world )?to (?P<w>sign|ratify|accede|join){_IT}",
        _rank,
        "We were the sixth State to ratify it",
    ),
)
