"""The mentions in a sentence: treaties, states, groups, numbers and dates, each with its place and value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from servanda import places
from servanda.claiming import spans
from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate
from servanda.errors import UnknownPlace
from servanda.places.names import cldr_names, other_names


@dataclass(frozen=True)
class Scanner:
    """The patterns of one language, compiled once."""

    tongue: Tongue
    treaties: re.Pattern[str]
    codes: dict[str, str]
    generic: re.Pattern[str]
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    numbers: re.Pattern[str]
    words: re.Pattern[str]
    ordinals: re.Pattern[str]
    dates: tuple[re.Pattern[str], ...]
    hedges: re.Pattern[str]
    hedge_of: dict[str, str]
    groups: re.Pattern[str]
    group_of: dict[str, str]
    names: dict[str, list[tuple[tuple[str, ...], str]]]


_NUMBER = r"(?<![\w.,/$€£-])(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:[.,]\d+)?(?![\w/]|[-–]?\d|[.,]\d)"
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s?(?:%|per ?cent\b|percent\b|pour cent\b|por ciento\b)")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


@lru_cache(maxsize=8)
def scanner(tongue: Tongue) -> Scanner:
    """The compiled patterns of a language."""
    codes = {f"T{place}": code for place, (code, _) in enumerate(tongue.treaties)}
    treaties = "|".join(f"(?P<T{place}>{names})" for place, (_, names) in enumerate(tongue.treaties))
    hedge_of = {f"H{place}": hedge for place, (hedge, _) in enumerate(tongue.hedges)}
    hedges = "|".join(f"(?P<H{place}>{words})" for place, (_, words) in enumerate(tongue.hedges))
    group_of = {f"G{place}": code for place, code in enumerate(tongue.groups)}
    groups = "|".join(f"(?P<G{place}>{words})" for place, words in enumerate(tongue.groups.values()))
    flags = re.IGNORECASE
    return Scanner(
        tongue=tongue,
        treaties=re.compile(rf"(?<!\w)(?:{treaties})(?!\w)", flags),
        codes=codes,
        generic=re.compile(rf"\b(?:{tongue.generic})(?!\w)", flags),
        topics=tuple((code, re.compile(words, flags)) for code, words in tongue.topics),
        numbers=re.compile(_NUMBER),
        words=re.compile(rf"(?<![\w-])(?:{tongue.number_words})(?![\w-])", flags),
        ordinals=re.compile(rf"(?<![\w-])(?:{tongue.ordinals})(?![\w-])", flags),
        dates=tuple(re.compile(pattern, flags) for pattern in tongue.dates),
        hedges=re.compile(rf"(?<!\w)(?:{hedges})(?!\w)", flags),
        hedge_of=hedge_of,
        groups=re.compile(rf"(?<!\w)(?:{groups})(?!\w)"),
        group_of=group_of,
        names=_names(tongue),
    )


_SAINTS = ("St. ", "St ", "Saint ")
_SAINT = re.compile("|".join(map(re.escape, _SAINTS)))


@lru_cache(maxsize=8)
def _names(tongue: Tongue) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names of states by their first word, the longest first: ``{"South": [(("South", "Sudan"), "SSD"), ...]}``."""
    language = tongue.code
    spelled: dict[str, str] = {}
    doubtful: set[str] = set()

    def enter(name: str, code: str) -> None:
        saint = _SAINT.match(name)
        for way in (f"{first}{name[saint.end() :]}" for first in _SAINTS) if saint else (name,):
            if spelled.setdefault(way, code) != code:
                doubtful.add(way)

    for place in places.all_places():
        if place.kind in ("state", "former_state"):
            enter(place.name, place.code)
    for other in other_names():
        if other.use != "acronym" and other.language in (language, "en") and _kind(other.code):
            enter(other.text, other.code)
    if language not in ("en", "und"):
        for code, text in cldr_names(language).items():
            if _kind(code):
                enter(text, code)
    for short, code in (
        ("UK", "GBR"),
        ("U.K.", "GBR"),
        ("US", "USA"),
        ("U.S.", "USA"),
        ("USA", "USA"),
        ("U.S.A.", "USA"),
        ("DRC", "COD"),
        ("CAR", "CAF"),
        ("UAE", "ARE"),
        ("FYROM", "MKD"),
        ("FYR Macedonia", "MKD"),
        ("Macedonia (FYR)", "MKD"),
        ("Britain", "GBR"),
        ("Great Britain", "GBR"),
        *tongue.states,
    ):
        enter(short, code)
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in spelled.items():
        if name in doubtful or len(name) < 2:
            continue
        words = tuple(_WORDS.findall(name))
        if words:
            index.setdefault(words[0], []).append((words, code))
    for found in index.values():
        found.sort(key=lambda item: -len(item[0]))
    return index


def _kind(code: str) -> bool:
    try:
        return places.place(code).kind in ("state", "former_state")
    except UnknownPlace:
        return False


_WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?|[()]")
_CAPITAL = re.compile(r"\b[^\W\d_a-zà-öø-ÿ][^\W\d_]*(?:['’.-][^\W\d_]+)*")


def states_in(scan: Scanner, text: str, start: int, end: int) -> Iterator[Mention]:
    """The states named in a stretch of text."""
    place = start
    while True:
        found = _CAPITAL.search(text, place, end)
        if found is None:
            return
        if re.match(r"[LD]['’]", found.group()):
            # "L'Irak", "D'Israël" at the head of a sentence.
            place = found.start() + 2
            continue
        place = found.end()
        word = found.group()
        # "St. Lucia", and "Lithuania's"
        options = [*scan.names.get(f"{word}.", ()), *scan.names.get(word, ())]
        options = options or scan.names.get(re.sub(r"['’]s$", "", word), [])
        for words, code in options:
            finish = _matches(text, found.start(), end, words)
            if finish is not None:
                yield Mention("S", found.start(), finish, (code,))
                place = finish
                break


def _matches(text: str, start: int, end: int, words: tuple[str, ...]) -> int | None:
    place = start
    for number, word in enumerate(words):
        if number:
            while place < end and text[place] in " \u00a0\n,":
                place += 1
        if text[place : place + len(word)].replace("’", "'") != word.replace("’", "'"):
            return None
        place += len(word)
    after = text[place : place + 1]
    return place if not after.isalpha() and after != "-" else None


def mentions(scan: Scanner, text: str, start: int, end: int, today: PartialDate | None) -> list[Mention]:
    """All mentions in a sentence, in order, none overlapping another; the longer and more telling wins."""
    found: list[Mention] = []
    for match in scan.treaties.finditer(text, start, end):
        found.append(Mention("T", match.start(), match.end(), scan.codes[match.lastgroup or ""]))
    for pattern in scan.dates:
        for match in pattern.finditer(text, start, end):
            value = _date(scan.tongue, match, today)
            if value is not None:
                found.append(Mention("D", match.start(), match.end(), value))
    for match in _ISO.finditer(text, start, end):
        value = _day(int(match[1]), int(match[2]), int(match[3]))
        if value is not None:
            found.append(Mention("D", match.start(), match.end(), value))
    found = [spans.parted(scan.tongue, item, text, start) if item.sort == "D" else item for item in found]
    found.extend(spans.relative(scan.tongue, text, start, end, today))
    for match in scan.groups.finditer(text, start, end):
        found.append(Mention("G", match.start(), match.end(), scan.group_of[match.lastgroup or ""]))
    _same_year(found, text)
    found.extend(states_in(scan, text, start, end))
    for match in _PERCENT.finditer(text, start, end):
        found.append(Mention("P", match.start(), match.end(), float(match[1].replace(",", "."))))
    for match in scan.ordinals.finditer(text, start, end):
        number = scan.tongue.ordinal(match.group())
        if number is not None:
            found.append(Mention("O", match.start(), match.end(), number))
    for match in scan.numbers.finditer(text, start, end):
        value_ = _number(match.group(), scan.tongue.thousands)
        if value_ is not None:
            found.append(Mention("N", match.start(), match.end(), value_))
    for match in scan.words.finditer(text, start, end):
        number = scan.tongue.number(match.group())
        if number is not None:
            found.append(Mention("N", match.start(), match.end(), number))
    for match in scan.hedges.finditer(text, start, end):
        found.append(Mention("H", match.start(), match.end(), scan.hedge_of[match.lastgroup or ""]))
    for match in scan.generic.finditer(text, start, end):
        found.append(Mention("C", match.start(), match.end(), match.group().casefold()))
    return _untangled(found)


def _same_year(found: list[Mention], text: str) -> None:
    """ "3 December that year" takes the year of the date before it."""
    dates = sorted((item for item in found if item.sort == "D"), key=lambda item: item.start)
    for earlier, later in pairwise(dates):
        if (
            re.match(r" (?:of )?(?:that|the same) year", text[later.end : later.end + 20])
            and later.value.exact
        ):
            moved = _day(earlier.value.earliest.year, later.value.earliest.month, later.value.earliest.day)
            if moved is not None:
                found[found.index(later)] = Mention("D", later.start, later.end, moved)


_RANK = {sort: rank for rank, sort in enumerate("TDGSPONHC")}


def _untangled(found: list[Mention]) -> list[Mention]:
    found.sort(key=lambda item: (_RANK[item.sort], -(item.end - item.start), item.start))
    kept: list[Mention] = []
    taken: list[tuple[int, int]] = []
    for item in found:
        if all(item.end <= low or item.start >= high for low, high in taken):
            kept.append(item)
            taken.append((item.start, item.end))
    return sorted(kept, key=lambda item: item.start)


def _number(text: str, thousands: str) -> int | float | None:
    plain = re.sub(r"[\u00a0\u202f ]", "", text)
    if thousands and re.fullmatch(rf"\d{{1,3}}(?:[{thousands}]\d{{3}})+", plain):
        return int(plain.replace(thousands, ""))
    try:
        return int(plain) if plain.isdigit() else float(plain.replace(",", "."))
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate.of(date(year, month, day))
    except ValueError:
        return None


def _date(tongue: Tongue, match: re.Match[str], today: PartialDate | None) -> PartialDate | None:
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
    if year is None:
        if today is None or day is None:
            return None
        candidates = [found for offset in (0, -1) if (found := _day(today.latest.year + offset, month, day))]
        if not candidates:
            return None
        # A day named without its year is the last one before the document, or one soon to come.
        return next((c for c in candidates if (c.earliest - today.latest).days < 120), candidates[-1])
    if not 1850 <= year <= 2150:
        return None
    if day is None:
        return PartialDate.parse(f"{year:04d}-{month:02d}")
    begun = _day(year, month, day)
    ended = _day(year, month, int(parts["to"])) if parts.get("to") else begun
    return PartialDate(begun.earliest, ended.latest) if begun and ended and begun < ended else begun


def _day_of_month(tongue: Tongue, text: str) -> int | None:
    """The day: ``3``, ``1er``, ``primer``, ``veintitrés``."""
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else tongue.ordinal(text) or tongue.number(text)


def _last(month: int, day: int | None, today: PartialDate | None) -> PartialDate | None:
    """ "Last December", "le 3 décembre dernier": the latest before the document."""
    if today is None:
        return None
    for year in (today.latest.year, today.latest.year - 1):
        found = _day(year, month, day) if day is not None else PartialDate.parse(f"{year:04d}-{month:02d}")
        if found is not None and found.latest < today.earliest:
            return found
    return None
