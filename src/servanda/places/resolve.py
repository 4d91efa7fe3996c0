"""Resolving: which place a printed name means on a day, or an honest "unknown" with suggestions.

How a name is read:

- A name that only one place ever bore means that place, old names included: "Burma" is MMR and "Zaire" is COD
  on any day, since the state only changed its name.
- What exists today may be named on any day: the depositary prints today's name of a continuing state beside
  the dates of its predecessor ("Russian Federation", 1970; "Serbia", 2001; "Viet Nam", 1950).
- A name that two places bore in turn needs the day: "Yugoslavia" is YUG before 27 April 1992 and SCG until
  4 February 2003; without a day it is unknown.
- The name of what has ceased to exist is unknown on a later day, unless it says "former".
- A name in ``record/places/doubtful.csv`` ("Korea", "Virgin Islands") is unknown however often it is used
  for one of its bearers.
- A near miss is suggested, never taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType

from servanda.errors import UnknownPlace
from servanda.places.names import LANGUAGES, cldr_names, other_names
from servanda.places.registry import Place, all_places, by_code, day_or_none, table
from servanda.places.spelling import damaged, initials, is_latin, plain, spelling, unscrambled

# Lower-case codes are taken too ("ltu"), save those that are words or abbreviations in running text.
_WORDS = frozenset(
    {"and", "ant", "are", "arm", "bel", "ben", "bra", "can", "che", "cod", "com", "cub", "dom", "est", "fin"}
    | {"gab", "gin", "gum", "guy", "jam", "lie", "mac", "mar", "mus", "nor", "pan", "per", "pol", "sen"}
    | {"sun", "sur", "ton", "tun", "vat", "ven"}
)
_LONGEST_NAME = 200
_MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A label that names no place for certain: why, and what it may have meant."""

    label: str
    on: date | None
    suggestions: tuple[str, ...]
    reason: str

    def __str__(self) -> str:
        meant = f"; did you mean {_either(self.suggestions)}?" if self.suggestions else ""
        return f"'{self.label}': {self.reason}{meant}"


@dataclass(frozen=True, slots=True)
class _Claim:
    """That a place bears a name, in the years given."""

    code: str
    since: date | None = None
    until: date | None = None

    def covers(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class _Doubt:
    """That a name must not be read as one place, in the years given."""

    candidates: tuple[str, ...]
    reason: str
    since: date | None
    until: date | None

    def covers(self, day: date | None) -> bool:
        """Whether the name is doubtful on the day; without a day, whether it is so nowadays."""
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


def resolve(label: str, on: date | None = None) -> Place:
    """The place the label means on that day. Raises UnknownPlace, with suggestions, where none is certain."""
    found = find(label, on)
    if isinstance(found, Unknown):
        raise UnknownPlace(str(found))
    return found


@lru_cache(maxsize=100_000)
def find(label: str, on: date | None = None) -> Place | Unknown:
    """The place the label means on that day, or Unknown; it never raises and never guesses.

    >>> from datetime import date
    >>> find("Yugoslavia", date(1980, 1, 1)).code, find("Yugoslavia", date(2001, 5, 1)).code
    ('YUG', 'SCG')
    >>> find("Lituania").code, find("Lithania").suggestions[0]
    ('LTU', 'Lithuania')
    """
    text = " ".join(label.split())
    if not text:
        return Unknown(label=label, on=on, suggestions=(), reason="no name was given")
    if len(text) > _LONGEST_NAME:
        return Unknown(label=label, on=on, suggestions=(), reason="this is a sentence rather than a name")
    key = spelling(text)
    for doubt in _doubts().get(key, ()):
        if doubt.covers(on):
            return Unknown(label=label, on=on, suggestions=_names(doubt.candidates), reason=doubt.reason)
    by_its_code = _code(initials(text))
    if by_its_code is not None:
        return by_code()[by_its_code]
    # 南苏丹 without its first sign is not Sudan, nor 刚果（金） without its last the other Congo.
    headless = text.startswith("\ufffd") or ("\ufffd" in text and not is_latin(text))
    claims = _short_forms().get(initials(text)) or _spellings().get(key)
    if claims and not headless:
        return _judged(label, key, claims, on)
    mended = _mended(text)
    if mended is not None:
        found = find(mended, on)
        return replace(found, label=label) if isinstance(found, Unknown) else found
    code = _foreign_spellings().get(key)
    if code is not None and not headless:
        return by_code()[code]
    return Unknown(
        label=label, on=on, suggestions=_nearest(key), reason="not a known state, territory or organisation"
    )


def _judged(label: str, key: str, claims: tuple[_Claim, ...], on: date | None) -> Place | Unknown:
    """The one place among those that bear the name on the day, if it is one and existed then."""
    codes = {claim.code for claim in claims}
    if len(codes) > 1:
        bearers = sorted(codes)
        codes = {claim.code for claim in claims if on is not None and claim.covers(on)}
        if len(codes) != 1:
            why = f"nobody bore this name on {on}" if on else "several bore this name in turn; give a day"
            return Unknown(label=label, on=on, suggestions=_names(bearers), reason=why)
    found = by_code()[codes.pop()]
    says_former = not {"former", "ex"}.isdisjoint(key.split())
    if on is None or found.until is None or found.existed_on(on) or says_former:
        return found
    if on >= found.until:
        why = f"ceased to exist on {found.until.isoformat()}"
        return Unknown(
            label=label, on=on, suggestions=_names(found.successors[:_MOST_SUGGESTIONS]), reason=why
        )
    return Unknown(label=label, on=on, suggestions=(), reason=f"did not exist before {found.since}")


def _code(text: str) -> str | None:
    """The code the text is, in capitals, or in small letters where that is no word."""
    if text in by_code():
        return text
    if text.islower() and text not in _WORDS and text.upper() in by_code():
        return text.upper()
    return None


def _mended(text: str) -> str | None:
    """The one known name the text must have been before it was decoded wrongly."""
    clear = unscrambled(text)
    if clear is not None:
        return clear
    shape = damaged(text)
    if shape is None:
        return None
    matches = {code: name for name, code in _accented_names() if shape.fullmatch(name)}
    return next(iter(matches.values())) if len(matches) == 1 else None


@cache
def _doubts() -> Mapping[str, tuple[_Doubt, ...]]:
    found: dict[str, list[_Doubt]] = {}
    for row in table("doubtful.csv"):
        doubt = _Doubt(
            tuple(row["candidates"].split()),
            row["reason"],
            day_or_none(row["since"]),
            day_or_none(row["until"]),
        )
        found.setdefault(spelling(row["name"]), []).append(doubt)
    return MappingProxyType({key: tuple(doubts) for key, doubts in found.items()})


@cache
def _short_forms() -> Mapping[str, tuple[_Claim, ...]]:
    """Alpha-2 codes and acronyms, as they are written."""
    found: dict[str, set[_Claim]] = {}
    for entry in all_places():
        if entry.alpha2:
            found.setdefault(entry.alpha2, set()).add(_lifelong(entry.code))
    for other in other_names():
        if other.use == "acronym":
            found.setdefault(other.text, set()).add(_lifelong(other.code))
    return _sorted(found)


@cache
def _spellings() -> Mapping[str, tuple[_Claim, ...]]:
    """Every name of our own, by its spelling."""
    found: dict[str, set[_Claim]] = {}
    for entry in all_places():
        for form in _forms(entry.name):
            found.setdefault(form, set()).add(_lifelong(entry.code))
    for other in other_names():
        if other.use != "acronym":
            dated = other.since is not None or other.until is not None
            claim = _Claim(other.code, other.since, other.until) if dated else _lifelong(other.code)
            for form in _forms(other.text):
                found.setdefault(form, set()).add(claim)
    return _sorted(found)


def _lifelong(code: str) -> _Claim:
    """The claim of a place to a name it bore as long as it existed."""
    bearer = by_code()[code]
    return _Claim(code, bearer.since, bearer.until) if bearer.until else _Claim(code)


def _sorted(found: Mapping[str, set[_Claim]]) -> Mapping[str, tuple[_Claim, ...]]:
    return MappingProxyType({key: tuple(sorted(claims, key=str)) for key, claims in found.items()})


def _forms(name: str) -> Iterable[str]:
    """The spelling of a name, and for "Republic of X" and "X (Republic of)" that of the other."""
    whole = spelling(name)
    yield whole
    before, bracket, inside = name.partition(" (")
    if bracket and inside.endswith(" of)"):
        yield spelling(f"{inside[:-1]} {before}")
    style, of, rest = whole.partition(" of ")
    if (
        of
        and "(" not in name
        and style.split()[-1] in ("republic", "kingdom", "state", "states", "principality")
    ):
        yield f"{rest} {style} of"


@cache
def _foreign_spellings() -> Mapping[str, str]:
    """The CLDR's names in the six languages, where exactly one place bears them and none of ours differs."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for code, text in cldr_names(language).items():
            found.setdefault(spelling(text), set()).add(code)
    taken = _doubts().keys() | _spellings().keys()
    return MappingProxyType(
        {key: codes.pop() for key, codes in found.items() if len(codes) == 1 and key not in taken}
    )


@cache
def _accented_names() -> tuple[tuple[str, str], ...]:
    """Names in Latin letters that decoding can damage, each with its code."""
    texts = [(entry.name, entry.code) for entry in all_places()]
    texts += [(other.text, other.code) for other in other_names() if other.use != "acronym"]
    texts += [(text, code) for language in ("fr", "es") for code, text in cldr_names(language).items()]
    return tuple(
        (plain(text), code)
        for text, code in texts
        if is_latin(text) and (not text.isascii() or "'" in text or "-" in text)
    )


def _nearest(key: str) -> tuple[str, ...]:
    """The names nearest to a spelling, best first: offered, never taken."""
    import difflib

    ours, foreign = _spellings(), _foreign_spellings()
    close = difflib.get_close_matches(key, [*ours, *foreign], n=6, cutoff=0.66)
    codes = [code for match in close for code in _codes_of(match, ours, foreign)]
    return _names(list(dict.fromkeys(codes))[:3])


def _codes_of(
    match: str, ours: Mapping[str, tuple[_Claim, ...]], foreign: Mapping[str, str]
) -> tuple[str, ...]:
    return tuple(claim.code for claim in ours[match]) if match in ours else (foreign[match],)


def _names(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(by_code()[code].name for code in codes)


def _either(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]
