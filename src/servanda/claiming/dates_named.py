"""The date that words name: a day, a month, a year, or from one day to another."""

from __future__ import annotations

import re
from datetime import date

from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate


def _day(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate.of(date(year, month, day))
    except ValueError:
        return None


def date_named(tongue: Tongue, match: re.Match[str], today: PartialDate | None) -> PartialDate | None:
    """The date a match names; a day without a year is read in the year of the document, or the one before."""
    parts = match.groupdict()
    month_name = (parts.get("month") or "").casefold().rstrip(".")
    month = tongue.months.get(month_name)
    year_text = parts.get("year")
    year = int(year_text) if year_text else None
    if year is not None and year < 100:
        year += 2000 if year < 60 else 1900
    day_text = parts.get("day")
    day = _day_of_month(tongue, day_text) if day_text else None
    if month is None:
        return (
            PartialDate.parse(f"{year:04d}")
            if year is not None and not month_name and 1900 <= year <= 2100
            else None
        )
    if year is None and parts.get("last"):
        return _last(month, day, today)
    if year is None and parts.get("next"):
        return _next(month, day, today)
    if year is None and today is not None:
        year = next((today.latest.year + on for told, on in _WHICH_YEAR.items() if parts.get(told)), None)
    if year is None:
        if today is None:
            return None
        if day is None:
            return _near(month, today)
        candidates = [found for offset in (0, -1) if (found := _day(today.latest.year + offset, month, day))]
        if not candidates:
            return None
        # A day named without its year is the last one before the document, or one soon to come.
        near = next((c for c in candidates if (c.earliest - today.latest).days < 120), candidates[-1])
        return _until(near, parts.get("to"))
    if not 1850 <= year <= 2150:
        return None
    if day is None:
        return PartialDate.parse(f"{year:04d}-{month:02d}")
    begun = _day(year, month, day)
    return _until(begun, parts.get("to")) if begun is not None else None


_WHICH_YEAR = {"in_this": 0, "in_next": 1, "in_last": -1}
"""Groups of "this year", "next year" and "last year" behind a day, and how many years on from the document's."""


def _until(begun: PartialDate, to: str | None) -> PartialDate:
    """From a day to another of the same month, where it is told and comes later."""
    ended = _day(begun.earliest.year, begun.earliest.month, int(to)) if to else None
    return PartialDate(begun.earliest, ended.latest) if ended is not None and begun < ended else begun


def _near(month: int, today: PartialDate) -> PartialDate | None:
    """A month without its year: the one under way, the last before the document, or one soon to come."""
    year = today.latest.year
    ahead = month - today.latest.month
    if ahead > _SOON:
        year -= 1
    elif ahead < _SOON - 12:
        year += 1
    return PartialDate.parse(f"{year:04d}-{month:02d}")


_SOON = 7
"""Months ahead up to which a month without its year is one to come: "will take effect in August", said in February."""


def _day_of_month(tongue: Tongue, text: str) -> int | None:
    """The day: ``3``, ``1er``, ``primer``, ``veintitrés``."""
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else tongue.ordinal(text) or tongue.number(text)


def _next(month: int, day: int | None, today: PartialDate | None) -> PartialDate | None:
    """ "Le 1er août prochain", "el próximo 1 de agosto", "next September": the first after the document."""
    if today is None:
        return None
    for year in (today.latest.year, today.latest.year + 1):
        found = _day(year, month, day) if day is not None else PartialDate.parse(f"{year:04d}-{month:02d}")
        if found is not None and found.earliest > today.latest:
            return found
    return None


def _last(month: int, day: int | None, today: PartialDate | None) -> PartialDate | None:
    """ "Last December", "le 3 décembre dernier": the latest before the document."""
    if today is None:
        return None
    for year in (today.latest.year, today.latest.year - 1):
        found = _day(year, month, day) if day is not None else PartialDate.parse(f"{year:04d}-{month:02d}")
        if found is not None and found.latest < today.earliest:
            return found
    return None


def iso(match: re.Match[str]) -> PartialDate | None:
    return _day(int(match[1]), int(match[2]), int(match[3]))


_THAT_YEAR = re.compile(
    r",? (?:of |in )?(?:(?:that|the same)|(?P<next>the (?:following|next))|(?P<last>the (?:previous|preceding))) year|"
    r",? (?:of |in )?(?:(?P<later>the year (?:after|following))|(?P<earlier>the year before))\b(?! the)|"
    r" de (?:la même|cette(?: même)?) année|,? (?:de )?(?:(?P<suit>l['’]année (?:suivante|d['’]après))|"
    r"(?P<avant>l['’]année précédente))|"
    r" (?:de(?:l| ese| aquel))(?: mismo)? año(?! \d| (?:pasado|siguiente|anterior|en curso))|"
    r" del? (?:(?P<sigue>año siguiente|siguiente año)|(?P<antes>año anterior))| (?P<coming>suivants?|siguientes?)\b"
)
_ON = {"next": 1, "later": 1, "suit": 1, "sigue": 1, "last": -1, "earlier": -1, "avant": -1, "antes": -1}
"""Groups by which the year is the one after the year just told, or the one before it."""

_OF_THAT_YEAR = re.compile(
    r"(?:(?:later|earlier)(?: on)?(?: in)? (?:that|the same) year,?(?: (?:on|in))? ?|"
    r"(?:later|earlier) that |\bthat (?:same )?)$",
    re.IGNORECASE,
)
"""Words before a day or month by which it is of the year just told: "later that year, on 3 December", "that May"."""


def same_year(found: list[Mention], text: str) -> None:
    """ "3 December that year" takes the year of the date before it, in this sentence or the last; far from one, it is
    no date.
    """
    dates = sorted((item for item in found if item.sort == "D"), key=lambda item: item.start)
    for place, later in enumerate(dates):
        span = later.value
        if later.relative or (span.latest - span.earliest).days > _MONTH or _tells_its_year(text, later):
            continue
        that = _THAT_YEAR.match(text, later.end)
        if that is None and _OF_THAT_YEAR.search(text[max(0, later.start - 30) : later.start]) is None:
            continue
        year = dates[place - 1].value.earliest.year if place else _year_before(text, later.start)
        if that is not None and that["coming"]:
            # "Le 3 juin suivant" is the first after the day told before it.
            same = _in_year(span, year) if place and year is not None else None
            year = (
                None
                if same is None or year is None
                else year + (same.latest <= dates[place - 1].value.earliest)
            )
        on = 0 if that is None else next((on for told, on in _ON.items() if that[told]), 0)
        moved = _in_year(span, year + on) if year is not None else None
        if moved is None:
            found.remove(later)
            dates[place] = Mention("D", later.start, later.end, span)
        else:
            dates[place] = found[found.index(later)] = Mention("D", later.start, later.end, moved)


def _year_before(text: str, place: int) -> int | None:
    """The last year told in what comes before, where it is not far."""
    years = _YEAR.findall(text, max(0, place - _NOT_FAR), place)
    return int(years[-1]) if years else None


_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_NOT_FAR = 250
"""Letters: some two sentences."""

_MONTH = 31


def with_the_next(found: list[Mention], text: str) -> None:
    """A day or month told with the next ("29 November to 3 December 2004") takes its year; what goes from one day to
    another is one span.
    """
    dates = sorted(
        (item for item in found if item.sort == "D" and not item.relative), key=lambda item: item.start
    )
    for place in range(len(dates) - 2, -1, -1):
        one, other = dates[place], dates[place + 1]
        joined = _JOINED.fullmatch(text, one.end, other.start)
        if joined is None or not one.value.exact or not other.value.exact or _tells_its_year(text, one):
            continue
        year = (other if _tells_its_year(text, other) else one).value.earliest.year
        through = joined["to"] is not None or _BETWEEN.search(text[max(0, one.start - 12) : one.start])
        begun = _in_year(one.value, year)
        if through and begun is not None and begun > other.value:
            begun = _in_year(one.value, year - 1)
        if begun is None:
            continue
        if through and (other.value.latest - begun.earliest).days <= _MONTH:
            span = PartialDate(begun.earliest, other.value.latest)
            found.remove(other)
            dates[place] = found[found.index(one)] = Mention("D", one.start, other.end, span)
        else:
            dates[place] = found[found.index(one)] = Mention("D", one.start, one.end, begun)


_JOINED = re.compile(
    r"\s?[,;]?\s?(?:(?:and|or|et|ou|y|o|e)|(?P<to>to|until|till|through|au|al|a|[-–—]))?\s?(?:the |le |el )?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|entre)(?: the| le| el)? $", re.IGNORECASE)


def _tells_its_year(text: str, item: Mention) -> bool:
    return str(item.value.earliest.year) in text[item.start : item.end]


def _in_year(span: PartialDate, year: int) -> PartialDate | None:
    """The same day or month of another year."""
    if span.exact:
        return _day(year, span.earliest.month, span.earliest.day)
    return PartialDate.parse(f"{year:04d}-{span.earliest.month:02d}")
