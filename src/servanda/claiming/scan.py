"""The mentions in a sentence: treaties, states, groups, numbers and dates, each with its place and value."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from servanda.claiming import spans
from servanda.claiming.dates_named import date_named, iso, same_year, with_the_next
from servanda.claiming.days_beside import days_beside
from servanda.claiming.naming import Names, names_of
from servanda.claiming.reading import Mention, Sort
from servanda.claiming.sieve import Seeker, Seekers, Sieve, Stretch, small
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate


@dataclass(frozen=True)
class Scanner:
    """The patterns of one language, compiled once, and the sieve that tells which of them to try."""

    tongue: Tongue
    sieve: Sieve
    treaties: Seeker
    codes: dict[str, str]
    generic: Seeker
    topics: tuple[tuple[str, Seeker], ...]
    topic_worth: Seekers
    percent: Seeker
    numbers: Seeker
    words: Seeker
    ordinals: Seeker
    dates: tuple[Seeker, ...]
    every: Seekers
    """The patterns of mentions: the dates, then the others in the order of ``sorts``."""
    sorts: tuple[str, ...]
    moments: int
    parts: int
    """Signs one of which is in every span told from the document's day, and in every word for a part of a date."""
    hedges: Seeker
    hedge_of: dict[str, str]
    groups: Seeker
    group_of: dict[str, str]
    names: Names
    peoples: Seeker | None = None
    """Nouns that stand for a state before its adjective, in languages that have it there."""
    beside: Seeker | None = None
    """The day before, or after, the one just told."""
    capitals: Seeker | None = None
    """Capitals that act for their states."""


def stretch(scan: Scanner, text: str, start: int, end: int) -> Stretch:
    """A part of a text, looked at once for all patterns."""
    low = small(text[start:end])
    return Stretch(text, start, end, low, scan.sieve.signs(low))


_NUMBER = (
    r"(?<!\d)(?:(?<![\w.,/$€£-])|(?<=ignatories)|(?<=Parties)|(?<=parties)|"
    r"(?<=ignataires)|(?<=irmantes)|(?<=Partes)|(?<=iestas)|(?<=Fêtes)|(?<=oirées))(?<!nnex )(?!(?<=\[)\d{1,3}\])"
    r"(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|"
    r"(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:[.,]\d+)?)(?![\w/]|[-–]?\d|[.,]\d)"
)
"""Digits that stand alone; those of a footnote, "[12]", are none."""
_PERCENT = r"(?<!\d)(\d+(?:[.,]\d+)?)\s?(?:%|per ?cent\b|percent\b|pour cent\b|por ciento\b)"
_ISO = r"\b(\d{4})-(\d{2})-(\d{2})\b"


@lru_cache(maxsize=8)
def scanner(tongue: Tongue) -> Scanner:
    """The compiled patterns of a language."""
    codes = {f"T{place}": code for place, (code, _) in enumerate(tongue.treaties)}
    treaties = "|".join(f"(?P<T{place}>{names})" for place, (_, names) in enumerate(tongue.treaties))
    hedge_of = {f"H{place}": hedge for place, (hedge, _) in enumerate(tongue.hedges)}
    hedges = "|".join(f"(?P<H{place}>{words})" for place, (_, words) in enumerate(tongue.hedges))
    group_of = {f"G{place}": code for place, code in enumerate(tongue.groups)}
    groups = "|".join(f"(?P<G{place}>{words})" for place, words in enumerate(tongue.groups.values()))
    sieve = Sieve()

    spans.words(tongue)  # made here, with all the others

    def seeker(pattern: str, flags: int = re.IGNORECASE) -> Seeker:
        return Seeker(re.compile(pattern, flags), sieve)

    moments = (*(words for _, words in tongue.moments), tongue.ago)
    weekdays = (tongue.weekday,) if tongue.weekdays else ()
    topics = tuple((code, seeker(words)) for code, words in tongue.topics)
    dates = (*map(seeker, tongue.dates), seeker(_ISO))
    named = {
        "treaties": seeker(rf"(?<!\w)(?:{treaties})(?!\w)"),
        "groups": seeker(rf"(?<!\w)(?:{groups})(?!\w)", 0),
        "percent": seeker(_PERCENT, 0),
        "ordinals": seeker(rf"(?<![\w-])(?:{tongue.ordinals})(?![\w-])"),
        "numbers": seeker(_NUMBER, 0),
        "words": seeker(rf"(?<![\w-])(?:{tongue.number_words})(?!\w|-(?!(?:year|month|day)))"),
        "hedges": seeker(rf"(?<!\w)(?:{hedges})(?!\w)"),
        "generic": seeker(rf"\b(?:{tongue.generic})(?!\w)"),
    }
    if tongue.bearers:
        peoples = "|".join(map(re.escape, tongue.peoples))
        named["peoples"] = seeker(rf"(?<!\w)(?:{tongue.bearers})[ \n](?P<people>{peoples})(?![\w-])")
    if tongue.acting:
        named["capitals"] = seeker(tongue.acting, 0)
    sorts = tuple(name for name in _SORTS if name in named)
    return Scanner(
        tongue=tongue,
        sieve=sieve,
        **named,
        codes=codes,
        topics=topics,
        topic_worth=Seekers([found for _, found in topics], sieve),
        dates=dates,
        beside=seeker(tongue.beside) if tongue.beside else None,
        every=Seekers((*dates, *(named[name] for name in sorts)), sieve),
        sorts=sorts,
        moments=sieve.either((*moments, *weekdays)),
        parts=sieve.either(words for _, words in tongue.parts),
        hedge_of=hedge_of,
        group_of=group_of,
        names=names_of(tongue),
    )


_SORTS = (
    "treaties",
    "groups",
    "percent",
    "ordinals",
    "numbers",
    "words",
    "hedges",
    "generic",
    "peoples",
    "capitals",
)


@dataclass(frozen=True, slots=True)
class Sighted:
    """What the patterns see in a sentence, not yet disentangled."""

    dates: list[Mention]
    others: list[Mention]


def sighted(
    scan: Scanner, parts: Sequence[tuple[Stretch, PartialDate | None, Sequence[Mention]]]
) -> list[Sighted]:
    """What is seen in each of some sentences, each with the day its text is of and the states it names. Each pattern
    goes through all of them before the next one does."""
    seen = [Sighted([], [*states]) for _, _, states in parts]
    worth: dict[int, list[tuple[Stretch, PartialDate | None, Sighted]]] = {}
    for (part, today, _), one in zip(parts, seen, strict=True):
        for place in scan.every.worth(part.signs):
            worth.setdefault(place, []).append((part, today, one))
    iso_place = len(scan.dates) - 1
    for place, seeker in enumerate(scan.dates):
        for part, today, one in worth.get(place, ()):
            for match in seeker.tried(part):
                value = iso(match) if place == iso_place else date_named(scan.tongue, match, today)
                if value is not None:
                    one.dates.append(Mention("D", match.start(), match.end(), value))
    for place, name in enumerate(scan.sorts, len(scan.dates)):
        seeker = getattr(scan, name)
        sort, read = _READERS[name]
        for part, _, one in worth.get(place, ()):
            for match in seeker.tried(part):
                value = read(scan, match)
                if value is not None:
                    one.others.append(Mention(sort, match.start(), match.end(), value))
    return seen


def mentions(
    scan: Scanner, part: Stretch, seen: Sighted, today: PartialDate | None, then: PartialDate | None = None
) -> list[Mention]:
    """All mentions in a sentence, in order, none overlapping another; the longer and more telling wins. ``then`` is the
    last day told before it."""
    tongue, text, start, end = scan.tongue, part.text, part.start, part.end
    found = seen.dates
    if found and part.signs & scan.parts:
        found = [spans.parted(tongue, item, text, start) for item in found]
    if part.signs & scan.moments:
        found = [*found, *spans.relative(tongue, text, start, end, today)]
    if len(found) > 1:
        found = _untangled(found)  # the day in "December 3, 2008" is no other date before the next
    if found:
        same_year(found, text)
        with_the_next(found, text)
    if scan.beside is not None:
        found = [*found, *days_beside(scan.beside, part, found, then, tongue.number)]
    return _untangled([*found, *seen.others])


_READERS: dict[str, tuple[Sort, Callable[[Scanner, re.Match[str]], Any]]] = {
    "treaties": ("T", lambda scan, match: _treaty_of(scan, match)),
    "groups": ("G", lambda scan, match: scan.group_of[match.lastgroup or ""]),
    "percent": ("P", lambda scan, match: float(match[1].replace(",", "."))),
    "ordinals": ("O", lambda scan, match: scan.tongue.ordinal(match.group())),
    "numbers": ("N", lambda scan, match: _figure(scan, match)),
    "words": ("N", lambda scan, match: scan.tongue.number(match.group())),
    "hedges": ("H", lambda scan, match: scan.hedge_of[match.lastgroup or ""]),
    "generic": ("C", lambda scan, match: match.group().casefold()),
    "peoples": ("S", lambda scan, match: (scan.tongue.peoples[match["people"].lower()],)),
    "capitals": ("S", lambda scan, match: _state_of(scan, match["capital"] or match["bound"])),
}
"""What a match of each pattern is a mention of, and its value; None where it has none."""


_SUBJECT = ("sur ", "relati", "interd", "sobre ", "de ", "d'", "d’")
"""How the subject of a treaty begins that is called by its day, and stands behind it."""
_BEFORE_IT = 60
_TREATY_BEFORE = re.compile(
    r"(?:convention|traité|protocole|accord|pacte|convenci[óo]n|convenio|tratado|protocolo|acuerdo|pacto)\b[^.;()<>]{0,50}$",
    re.IGNORECASE,
)


def _treaty_of(scan: Scanner, match: re.Match[str]) -> str | None:
    """The treaty of a name; none where its subject is that of a law: "la loi du 3 avril 2013 sur les mines"."""
    if match.group().casefold().startswith(_SUBJECT):
        lead = match.string[max(0, match.start() - _BEFORE_IT) : match.start()]
        if _TREATY_BEFORE.search(lead) is None:
            return None
    return scan.codes[match.lastgroup or ""]


def _state_of(scan: Scanner, capital: str) -> tuple[str, ...] | None:
    code = scan.tongue.capitals.get(capital)
    return (code,) if code is not None else None


_RANK = {sort: rank for rank, sort in enumerate("TDGSPONHC")}


def _untangled(found: list[Mention]) -> list[Mention]:
    if len(found) < 2:
        return found
    # "The Convention of 1997": the year is part of its name.
    dated = {item.end for item in found if item.sort == "C" and item.value[-1].isdigit()}
    if dated:
        found = [item for item in found if item.sort == "C" or item.end not in dated]
    found.sort(key=lambda item: (_RANK[item.sort], item.start - item.end, item.start))
    kept: list[Mention] = []
    starts: list[int] = []  # of those kept, in order, as their ends are: none overlaps another
    ends: list[int] = []
    for item in found:
        place = bisect_right(ends, item.start)
        if place == len(starts) or item.end <= starts[place]:
            starts.insert(place, item.start)
            ends.insert(place, item.end)
            kept.insert(place, item)
    return kept


def _figure(scan: Scanner, match: re.Match[str]) -> int | float | None:
    """The number digits tell; none where they are the year in a treaty's name, "the 1997 Mine Ban Treaty"."""
    written = match.group()
    if len(written) == 4 and written[:2] in ("19", "20") and match.string.startswith(" ", match.end()):
        named = scan.treaties.pattern.match(match.string, match.end() + 1)
        if named is not None:
            return None
    return _number(written, scan.tongue.thousands)


_IN_THREES = re.compile(r"\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})")
"""Digits whose commas or points can part nothing but thousands: "1,055,971" is written so in Spanish too."""


def _number(text: str, thousands: str) -> int | float | None:
    if text.isdigit() and len(text) < 10:
        return int(text)
    plain = re.sub(r"[\u00a0\u202f ]", "", text)
    if thousands and re.fullmatch(rf"\d{{1,3}}(?:[{thousands}]\d{{3}})+", plain):
        return int(plain.replace(thousands, ""))
    if _IN_THREES.fullmatch(plain):
        return int(re.sub(r"[.,]", "", plain))
    if "." in plain and "," in plain and plain.rindex(",") > plain.rindex("."):
        plain = plain.replace(".", "")  # "498.508,38"
    try:
        return int(plain) if plain.isdigit() else float(plain.replace(",", "."))
    except ValueError:
        return None
