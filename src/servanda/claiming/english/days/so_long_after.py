"""What a state did so long after another, or before it: "Sweden did so two years later", "Denmark ratified it 187 days later"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from servanda.claiming.english.days.deeds import event
from servanda.claiming.english.days.echoed import DID, WHO, deed_told, last_day
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_LONG = r"(?P<n><N\d+>|a|an|one) (?P<unit>years?|months?|decades?|weeks?|days?)"
_MONTHS = {"year": 12, "decade": 120, "month": 1}
_DAYS = {"day": 1, "week": 7}
_LONGEST, _LONGEST_IN_DAYS = 40, 9_000


def _so_long_after(reading: Reading, match: re.Match[str]) -> Found | None:
    """What a state did so long after another, or before it: a time, as "a year later" is no day."""
    own = match.groupdict().get("v")
    told = (
        (event(own), _COUNTS_FROM.search(_since(reading, match)) is not None)
        if own
        else deed_told(reading, match)
    )
    begun, number = last_day(reading, match), match.group("n")
    length = reading.tag(number).value if number.startswith("<") else 1
    if told is None or begun is None or not isinstance(length, int):
        return None
    when = _then(match, begun, length)
    if when is None:
        return None
    made = reading.claim(match, "date", told[0], value=str(when), date=when, states=reading.value(match, "s"))
    return None if made is None else replace(made, own_state=True, note="" if told[1] else UNSURE)


_COUNTS_FROM = re.compile(r"\b(?:sign|ratif|acced|join|deposit|adopt|opened?\b|force\b)")
"""Words of the day that a time is counted from: an event of the treaty or the act of another."""


def _since(reading: Reading, match: re.Match[str]) -> str:
    """The words of the day told last before a match."""
    here = match.string[: match.start()]
    return here if "<D" in here else reading.before[-240:]


def _then(match: re.Match[str], begun: PartialDate, length: int) -> PartialDate | None:
    """When it was, so long after a day or before it, as loosely as such words are meant."""
    sign = -1 if match.group("way") in ("earlier", "before", "previously") else 1
    unit = match.group("unit").removesuffix("s")
    if unit in _DAYS:
        days = sign * length * _DAYS[unit]
        if not begun.exact or not 1 <= abs(days) <= _LONGEST_IN_DAYS:
            return None
        slack = _DAYS[unit]
        return PartialDate(begun.earliest + timedelta(days - slack), begun.earliest + timedelta(days + slack))
    if not 1 <= length <= _LONGEST:
        return None
    months, slack = sign * length * _MONTHS[unit], 1 if unit == "month" else 6
    first, last = _moved(begun.earliest, months - slack), _moved(begun.latest, months + slack)
    if unit != "month":
        year = begun.earliest.year + months // 12
        first, last = min(first, date(year, 1, 1)), max(last, date(year, 12, 31))
    return PartialDate(first, last)


def _moved(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, min(day.day, 28))


SO_LONG_AFTER: tuple[Rule, ...] = (
    rule(
        "did so so long after",
        rf"{{S}}(?:'s?)?,? {WHO}{DID},? (?:only |just |some |almost |nearly |over |<H\d+> )*{_LONG} (?P<way>later|afterwards|earlier|before|previously|after)(?=[.,;)]|$| and\b| but\b)",
        _so_long_after,
        "Italy ratified the Convention in September 2011. Sweden did so a year later",
    ),
    rule(
        "did it so long after",
        rf"{{S}},? {WHO}(?:had |has )?(?P<v>signed|ratified|acceded|joined)(?: to)?(?: it| {{U}})?,? (?:only |just |<H\d+> )*{_LONG} (?P<way>later|afterwards|earlier|previously)(?=[.,;)]|$| and\b| but\b)",
        _so_long_after,
        "Norway signed the Convention on 3 December 1997. Denmark ratified it 187 days later",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
