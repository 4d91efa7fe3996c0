"""Days told by the year named before: "adopted in 2008 and opened for signature that same year", "Germany ratified it the
same year", "Nigeria had joined earlier that year", "it entered into force the following year"."""

from __future__ import annotations

import re

from servanda.claiming.english.days.deeds import event
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.making.days import dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_THAT_YEAR = (
    r",? (?:(?:also|only|just|earlier|later|already|still)(?: on)? )*(?:in |during |since )?"
    r"(?:(?:that (?:very )?same|the (?:very )?same|that (?:very )?) ?year\b(?! as\b)|(?P<next>the (?:following|next) year\b|the year after\b(?! <)))"
)
_THERE = r"(?: (?:in|at) (?:the )?(?:<S\d+>|[a-z]+)(?:,? (?:<S\d+>|(?!and\b|then\b)[a-z]+)){0,2})?"
_EVENTS = (
    ("opened", re.compile(r"open")),
    ("entered_into_force", re.compile(r"force|effect|binding|law")),
    ("adopted", re.compile(r"adopt|conclu")),
    ("opened_or_signed", re.compile(r"sign")),
)
_WHOSE = re.compile(r"<S\d+>[^.;]{0,25}$|\bfor (?:it|the country|<S\d+>)\b")
_OTHER = re.compile(
    r"\b(?:law|act|bill|legislation|protocol|amendment|resolution|decree|moratorium|parliament|senate|cabinet|government|plan)\b"
)
"""What else comes into force, is adopted or signed in some year; and who approves a treaty at home."""


def _year(reading: Reading, match: re.Match[str]) -> PartialDate | None:
    """The year told last before a match, in its sentence or else in the one before; or the year after that."""
    here = [item for item in reading.found if item.sort == "D" and item.end <= reading.places[match.start()]]
    days = here or [item for item in reading.told if item.sort == "D"]
    if not days or certainty(reading, days[-1]):
        return None
    told: PartialDate = days[-1].value
    year = told.earliest.year
    meant = year + 1 if match.group("next") else year
    return PartialDate.parse(str(meant)) if year == told.latest.year else None


def _of_the_treaty(reading: Reading, match: re.Match[str]) -> Found | None:
    """An event of a treaty in that year; of a state's own steps, or of a law, the words may tell as well."""
    year = _year(reading, match)
    before = match.string[: match.start()]
    if year is None or _WHOSE.search(f"{before} {match.group()}"):
        return None
    what = next(name for name, words in _EVENTS if words.search(match.group("v")))
    made = reading.claim(match, "date", what, value=str(year), date=year)
    return replace(made, note=UNSURE) if made is not None and _OTHER.search(match.string) else made


def _of_states(reading: Reading, match: re.Match[str]) -> Found | None:
    """What the states named right before, or the one spoken of, did in that year."""
    year, states = _year(reading, match), reading.value(match, "s") or reading.nearby(match)
    if year is None or not states:
        return None
    made = dated(reading, match, event(match.group("v")), year, states, day="none")
    return replace(made, note=UNSURE) if made is not None and _OTHER.search(match.string) else made


SAME_YEAR: tuple[Rule, ...] = (
    rule(
        "and opened that same year",
        rf"(?:\b(?:and|then|was|were|it|which)|,) (?:was |were |has |been |formally |officially |then |it |is |became )*(?P<v>open(?:ed)? (?:for|to) signatures?|(?:entered|came|went) into (?:force|effect)|took effect|in (?:force|effect)|(?:legally )?(?:binding|effective)|adopted|concluded|(?<=was )signed|(?<=and )signed(?= (?:in|at) ))(?: by [^.;<]{{0,40}}?)?{_THERE}{_THAT_YEAR}",
        _of_the_treaty,
        "The Convention was adopted in 2008 and opened for signature in Oslo that same year",
        "The Arms Trade Treaty was adopted in April 2013 and entered into force the following year",
    ),
    rule(
        "ratified that same year",
        rf"(?:(?:the )?{{S}},? |\band |\bit |\bthen )(?:which |who |also |both |all |then |had |has |have |only )*(?P<v>signed|ratified|acceded|joined|deposited(?: (?:its|their) instruments?(?: of \w+)?)?|became (?:a )?(?:state )?part(?:y|ies))(?: to)?(?: it| {{U}})?(?! by\b){_THAT_YEAR}",
        _of_states,
        "Canada signed the Convention in December 1997 and ratified it that same year",
        "Mexico ratified the Treaty in September 2013. Nigeria had ratified it earlier that year",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
