"""Ranks told by a number: "Denmark was no. 28", "came in as number 108", "after ratification number 30"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.newcomers import OTHER_DEEDS
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_NO = r"(?:number|no\.?|nr\.?|#) ?"
_WAS = r"(?:is|was|became|becomes|came|comes|came in as|came in|came on board as|joined as|ratified as|entered as|follows as|followed as|arrived as|makes it|being)"
_JOINING = re.compile(r"\bratif|\bjoin|\bacced|\bpart(?:y|ies)\b|\bmembers?\b|\bsign|\bdeposit")
_SIGNED = re.compile(r"\bsign(?:ed|s|ing)?\b|\bsignator|\bsignature")
_PARTY = re.compile(r"\bratif|\bacced|\bpart(?:y|ies)\b|\bmembers?\b|\bdeposit|\baccession")


def _about(reading: Reading, match: re.Match[str]) -> str:
    return f"{reading.before[-240:]} {match.string}"


def _rank(reading: Reading, match: re.Match[str]) -> list[Found]:
    """A state's place, and the day on which it took it."""
    words = _about(reading, match)
    if not _JOINING.search(words) or OTHER_DEEDS.search(words):
        return []
    signed = _SIGNED.search(match.group()) or (_SIGNED.search(words) and not _PARTY.search(words))
    rank = making.ordinal("signed" if signed else "parties")(reading, match)
    made = [rank] if isinstance(rank, Found) and rank.states else []
    if made and match.groupdict().get("d"):
        dated = making.date_of("signature" if signed else "joined", of_state=True)(reading, match)
        made += [dated] if isinstance(dated, Found) else []
    return made


def _rank_and_day(reading: Reading, match: re.Match[str]) -> list[Found]:
    """A state's place, and the last day told before it, on which it took it."""
    made = _rank(reading, match)
    days = re.findall(r"<D\d+>", match.group())
    states = reading.value(match, "s")
    if not made or not days or not states:
        return made
    event = "signature" if made[0].what == "signed" else "joined"
    dated = making.dated_of(reading, match, event, reading.tag(days[-1]), states)
    return [*made, dated] if dated is not None else made


def _threshold(reading: Reading, match: re.Match[str]) -> Found | None:
    """The number it takes, where the sentence tells of the start."""
    made = making.rule_of("threshold")(reading, match)
    return made if isinstance(made, Found) else None


NUMBERED: tuple[Rule, ...] = (
    rule(
        "was number so many",
        rf"{{S}},? (?:which |who |has |had )?{_WAS} (?:the |party |state |member |country |signatory )*{_NO}{{N}}(?=[.,;:)]|$| to (?:ratify|join|accede|sign|do so)\b| (?:(?:on|in) )?<D| of (?:the )?(?:part|states part|signator|<N))(?:(?: to (?:ratify|join|accede|sign|do so))?(?: {{U}}| it)?,? (?:(?:on|in) )?{{D}})?",
        _rank,
        "Thirty have ratified the Convention. Denmark was no. 28, on 12 February 2010",
        "Sao Tome and Principe came in as number 108 of the parties to the Convention",
    ),
    rule(
        "and another number so many",
        rf"<S\d+>[^.;<]{{0,40}}{_NO}<N\d+>(?:[^.;<]|<D\d+>){{0,30}}(?:;|,|,? and|,? then) (?:the )?{{S}},? (?:was |as )?{_NO}{{N}}(?:,? (?:on|in) {{D}})?",
        _rank,
        "Thirty have ratified the Convention. Denmark was no. 28; Montenegro no. 27",
    ),
    rule(
        "after ratification number so many",
        rf"\b(?:force|effect|law|binding|start\w*|begin\w*|bites?|month|months|days)\b[^.;]{{0,60}}?\b(?:after|following|upon|with|on|from|once|until|of) (?:the )?(?:deposit of )?(?:the )?(?:ratification|instrument|accession|deposit) {_NO}{{N}}",
        _threshold,
        "The Convention takes effect on the first day of the sixth month after ratification number 30",
    ),
    rule(
        "a party with its number",
        rf"{{S}},? (?:the |its |state )*(?:party|ratification|signatory) {_NO}{{N}}(?=[.,;:)]|$)",
        _rank,
        "Sri Lanka, party no. 103, acceded to the Convention on Cluster Munitions in 2018",
    ),
    rule(
        "did it as number so many",
        rf"{{S}},? (?:which |who |has |had |have )*(?:acceded|ratified|joined|came in|signed|deposited)\b(?:[^.;<]|<[DTC]\d+>){{0,80}}? as (?:the |party |state |member |country )*{_NO}{{N}}(?=[.,;:)]|$)",
        _rank_and_day,
        "Sri Lanka acceded to the Convention on 1 March 2018, as number 103",
    ),
    rule(
        "its ratification was the nth",
        r"{S}(?:'s?)? (?:own )?(?:ratification|accession|instrument|deposit|signature)(?: (?:of|to) {U})?(?: \(<D\d+>\)|,? (?:on|in) <D\d+>,?)? (?:was|is|became|makes?|made) (?:only )?the {O}(?=[.,;:)]|$| (?:overall|worldwide|so far|to date|of (?:the )?<N))",
        _rank,
        "Denmark's ratification of the Convention (12 February 2010) was the 28th",
    ),
)
