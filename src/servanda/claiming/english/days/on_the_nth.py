"""Days told by their ordinal alone, in the month told before: "Poland deposited on 17 December, Lithuania on the 18th", "Chad
ratified it on the 25th"."""

from __future__ import annotations

import re
from datetime import date

from servanda.claiming.english.days.deeds import event
from servanda.claiming.english.days.echoed import DID, WHO, deed_told
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import RELATIVE, UNSURE, YEARLESS, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_DAYS = range(1, 32)
_ENDS = r"(?=[.,;:)]|$| (?:and|while|but|whereas|with|at|in (?!<D)|of (?:this|that|the same) month)\b)"
_DID = (
    rf"{WHO}(?P<v>signed|ratified|acceded|joined|deposited|handed (?:in|over|<H\d+>)|submitted|lodged)(?: to)?"
    r"(?: (?:(?:its|their|the|his|her|an) )?(?:{U}|it|instruments?(?: of \w+)?|(?:instruments? of )?ratifications?|accession|papers))?"
    r"(?: (?:in|at|with) (?:(?!<)[^.;,]){2,40}?)?,?"
)


def _month_of(reading: Reading, match: re.Match[str]) -> tuple[PartialDate, str, bool] | None:
    """The last day told to the day before a match, how sure it is, and whether what is told comes after it."""
    before = reading.places[match.start()]
    here = [item for item in reading.found if item.sort == "D" and item.end <= before and item.value.exact]
    if here:
        return here[-1].value, certainty(reading, here[-1]), True
    if any(item.sort == "D" for item in reading.found):
        return None
    if reading.then is not None and reading.then.exact:
        return reading.then, YEARLESS, True
    return (reading.today, RELATIVE, False) if reading.today is not None and reading.today.exact else None


def _day(reading: Reading, match: re.Match[str]) -> tuple[PartialDate, str] | None:
    number, base = reading.value(match, "o"), _month_of(reading, match)
    if base is None or number not in _DAYS:
        return None
    told, note, after = base
    day = told.earliest
    if (number < day.day) if after else (number > day.day):
        return None
    try:
        return PartialDate.of(date(day.year, day.month, number)), note
    except ValueError:
        return None


def _on_the_nth(reading: Reading, match: re.Match[str]) -> Found | None:
    """What a state did on that day, by its own verb or by the one told before of another."""
    when, states = _day(reading, match), reading.value(match, "s")
    verb = match.groupdict().get("v")
    deed = (event(verb), True) if verb else deed_told(reading, match)
    if when is None or not states or deed is None or _DATED.search(match.string[: match.start()]):
        return None
    day, note = when
    what, sure = deed
    if what != "deposit" and not _OF_IT.search(match.string[: match.end()]):
        return None  # states sign and join much else
    return reading.claim(
        match,
        "date",
        what,
        value=str(day),
        date=day,
        states=tuple(states),
        note=note if sure else UNSURE,
    )


_DATED = re.compile(r"\b(?:on|in) <D\d+>,? (?:the )?$")
"""A state's deed with its day before it: "on 23 April Sweden deposited, on the 24th its minister spoke"."""
_OF_IT = re.compile(r"<[TC]\d+>|\bit\b")


ON_THE_NTH: tuple[Rule, ...] = (
    rule(
        "it did so on the nth",
        rf"{{S}},? {_DID} on the {{O}}{_ENDS}",
        _on_the_nth,
        "Poland ratified the Treaty on 17 December 2014, and Lithuania deposited its instrument on the 18th",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and another on the nth",
        rf"(?:,|;| and| while|^)(?: and| then)? (?:the )?{{S}},? (?:{WHO}{DID},? )?on the {{O}}{_ENDS}",
        _on_the_nth,
        "Poland deposited its instrument on 17 December 2014, Lithuania on the 18th",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "on the nth another",
        r"(?:,|;| and| while)(?: and| then)? on the {O},? (?:the )?{S}(?=[.,;]|$| followed| did so| and\b)",
        _on_the_nth,
        "On 17 December 2014 Poland ratified the Treaty, and on the 18th Lithuania",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "on the nth it did so",
        rf"(?:^|[,;] ?|\band )(?:then )?on the {{O}},? (?:the )?{{S}},? {_DID}(?=[.,;)]|$| (?:and|in|at|with)\b)",
        _on_the_nth,
        "On 17 December 2014 Poland ratified the Treaty, and on the 18th Lithuania deposited its instrument",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
