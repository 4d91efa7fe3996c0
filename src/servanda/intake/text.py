"""Text as the Treaty Collection prints it: markup inside, marks of notes, dates written out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from servanda.dates import PartialDate
from servanda.errors import BadDate

SITE = "https://treaties.un.org"

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
            "aug august", "sep sept september", "oct october", "nov november", "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_LINK = re.compile(r"<a\s[^<>]*?href\s*=\s*[\"']?([^\"'\s>]+)[^<>]*>(.*?)</a\b[^<>]*>?", re.I | re.S)
_RAISED = re.compile(r"<sup(?:erscript)?\b[^<>]*>(.*?)</sup(?:erscript)?\b[^<>]*>?", re.I | re.S)
_TAG = re.compile(
    r"</?(?:sup(?:erscript)?|i|b|a|p|u|em|strong|span|font|right|left|center|title|br)\b[^<>]*(?:>|$)", re.I
)
_RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def plain(text: str) -> str:
    """The words without markup, on one line; a raised note mark stays raised, a link keeps its address."""
    if "<" in text:
        text = _LINK.sub(_with_address, text)
        text = _RAISED.sub(lambda found: found[1].translate(_RAISE), text)
        text = _TAG.sub("", text)
    return " ".join(text.split())


def _with_address(found: re.Match[str]) -> str:
    address, words = found[1], found[2]
    if address.startswith(("/", "../")):
        address = f"{SITE}/{address.lstrip('./')}"
    return words if address in words else f"{words.rstrip()} ({address})"


def label(text: str) -> str:
    """A name or heading without the marks of the notes beside it."""
    if "<" in text:
        text = _TAG.sub("", _RAISED.sub("", text))
    return " ".join(text.split())


def marks(text: str) -> tuple[str, ...]:
    """The marks of notes beside a name: ``Germany<superscript>7,8</superscript>`` has 7 and 8."""
    if "<" not in text:
        return ()
    found = ",".join(group for group in _RAISED.findall(text))
    return tuple(mark.strip() for mark in re.split(r"[,;\s]+", found) if mark.strip())


DAY = r"(?P<number>\d{1,2})\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"
_DAY = re.compile(DAY)
_CELL = re.compile(rf"(?P<open>\[)?\s*{DAY}\s*(?P<mark>AA|[A-Za-z])?\s*(?P<close>\])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedCell:
    """A day, the letter behind it, and whether brackets say that it no longer has effect."""

    day: PartialDate
    mark: str
    lapsed: bool


@lru_cache(maxsize=50_000)
def dated_cell(text: str) -> DatedCell:
    """``[14 Nov 1980 a]`` as a day, a mark and brackets. Raises BadDate for anything else."""
    found = _CELL.fullmatch(text)
    if found is None:
        raise BadDate(f"'{text}' is not a date")
    if bool(found["open"]) != bool(found["close"]):
        raise BadDate(f"'{text}' has one square bracket without the other")
    return DatedCell(day=_day(found), mark=found["mark"] or "", lapsed=bool(found["open"]))


def first_day(text: str) -> PartialDate | None:
    """The first date written out in a text, None where it has none. Raises BadDate for 31 February."""
    for found in _DAY.finditer(text):
        if found["month"].lower() in _MONTHS:
            return _day(found)
    return None


def only_day(text: str) -> PartialDate:
    """The day a text consists of. Raises BadDate where it is anything else."""
    found = _DAY.fullmatch(text.strip(" ().:;*"))
    if found is None:
        raise BadDate(f"'{text}' is not a date")
    return _day(found)


def _day(found: re.Match[str]) -> PartialDate:
    month = _MONTHS.get(found["month"].lower())
    written = f"{found['number']} {found['month']} {found['year']}"
    if month is None:
        raise BadDate(f"'{written}' is not a date: no month is called '{found['month']}'")
    try:
        return PartialDate.of(date(int(found["year"]), month, int(found["number"])))
    except ValueError:
        raise BadDate(f"'{written}' is not a date of the calendar") from None
