"""How many, or who, came in a time that ends with the document: "over the past five years another 46 signatories have
ratified", "Peru and Chad, which joined in the last twelve months"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from servanda.claiming.english.phrases import DONE, STATES, event, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import MOST_STATES, NEW_IN
from servanda.claiming.model import RELATIVE, UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.dates import MissingDay, PartialDate, months_after

_TIME = r"(?:in|over|during|within|<H\d+>) (?:just )?(?:the )?(?:past|last|previous) (?:(?P<k><N\d+>) )?(?P<u>years?|months?|weeks?|decades?)"
_MONTHS = {"year": 12, "month": 1, "decade": 120}
_LONGEST = 40
_MORE = r"(?:more |new |further |additional |other )?"
_SO_MANY = r"(?:another |a further |a total of |as many as |no fewer than |only |just |<H\d+> )*(?P<n><N\d+>)"
_WHO = rf"(?:{_MORE}(?:{STATES}|signatories)|others)"
_HAVE = r"(?:(?:have|had|has) (?:also |now |since |all )*)?"


def _began(reading: Reading, match: re.Match[str]) -> date | None:
    """The day on which the time began; none where it cannot be told."""
    if reading.today is None or not reading.today.exact:
        return None
    units = reading.value(match, "k") if match.group("k") else 1
    if not isinstance(units, int) or not 1 <= units <= _LONGEST:
        return None
    day = reading.today.earliest
    unit = match.group("u").removesuffix("s")
    if unit == "week":
        return day - timedelta(weeks=units)
    return months_after(day, -units * _MONTHS[unit], missing_day=MissingDay.LAST_DAY_OF_MONTH)


def _sense(what: str) -> str:
    return {"parties": "ratified"}.get(what, what)


def _came(reading: Reading, match: re.Match[str]) -> Found | None:
    number, began, what = reading.value(match, "n"), _began(reading, match), _sense(verb(match.group("v")))
    if began is None or reading.today is None or what not in ("signed", "ratified", "acceded", "joined"):
        return None
    if not isinstance(number, int) or not 1 < number <= MOST_STATES:
        return None
    when = PartialDate(began, reading.today.latest)
    return reading.claim(
        match, "delta", NEW_IN, value=number, hedge=reading.hedge(match), about=what, date=when, note=UNSURE
    )


def _they_came(reading: Reading, match: re.Match[str]) -> Found | None:
    """That states acted in that time: not before it began."""
    began, states = _began(reading, match), reading.value(match, "s")
    if began is None or reading.today is None or not states:
        return None
    when = PartialDate(began, reading.today.latest)
    return reading.claim(
        match,
        "date",
        event(_ING.sub(r"\1ed", match.group("v")).replace("ratifyed", "ratified")),
        value=str(when),
        date=when,
        states=tuple(states),
        note=RELATIVE,
    )


_ING = re.compile(r"\b(join|sign|ratify)ing\b")


PAST_YEARS: tuple[Rule, ...] = (
    rule(
        "in the past so long so many did it",
        rf"{_TIME}(?: alone)?,? {_SO_MANY} {_WHO} {_HAVE}(?P<v>{DONE})(?: {{T}})?",
        _came,
        "Over the past five years another 46 signatories have ratified the Convention",
        "In the last two years, 12 more countries have joined the Convention",
    ),
    rule(
        "so many did it in the past so long",
        rf"{_SO_MANY} {_WHO} {_HAVE}(?P<v>{DONE})(?: {{T}})? {_TIME}\b",
        _came,
        "Seven states have joined the Convention over the past year",
    ),
    rule(
        "states that did it in the past so long",
        rf"{{S}},? (?:(?:for|on|who|which|that|all|both|have|had|has|having|recently|formally) )*(?P<v>join(?:ing|ed)|ratif(?:ying|ied)|acced(?:ing|ed)(?: to)?|sign(?:ing|ed))(?: {{T}}| it)? {_TIME}\b",
        _they_came,
        "I congratulate Cuba and Palau for joining the Convention in the last twelve months",
        "Peru and Iraq have ratified the Convention over the past year",
    ),
    rule(
        "in the past so long states did it",
        rf"(?:^|[;:] ?|\band ){_TIME},? {{S}} (?:(?:all|both|have|has|formally) )*(?P<v>joined|ratified|acceded(?: to)?|signed)\b(?: {{T}}| it)?",
        _they_came,
        "In the past year, Belize and Canada joined the Convention",
    ),
)
