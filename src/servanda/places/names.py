"""Names: what each place is and was called, in the six languages of the United Nations.

Our own names are in ``record/places/names.csv``: what the depositary prints or printed, with dates, long
official names, everyday aliases, acronyms; in the other languages, what United Nations usage and everyday
usage do not share. All other names come from the Unicode CLDR through Babel, imported only when needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from servanda.errors import UsageError
from servanda.places.registry import by_code, day_or_none, place, table

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")

Use = Literal["printed", "official", "alias", "acronym"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name a place bears or bore; ``since`` and ``until`` where it bore it for a time only."""

    code: str
    language: str
    use: Use
    text: str
    since: date | None = None
    until: date | None = None

    def borne_on(self, day: date) -> bool:
        """Whether the place bore the name on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@cache
def other_names() -> tuple[Name, ...]:
    """Every name on record besides the one the depositary prints today."""
    return tuple(
        Name(
            code=row["code"],
            language=row["language"],
            use=cast(Use, row["use"]),
            text=row["name"],
            since=day_or_none(row["since"]),
            until=day_or_none(row["until"]),
        )
        for row in table("names.csv")
    )


@cache
def _printed() -> Mapping[tuple[str, str], tuple[Name, ...]]:
    found: dict[tuple[str, str], list[Name]] = {}
    for other in other_names():
        if other.use == "printed":
            found.setdefault((other.code, other.language), []).append(other)
    return MappingProxyType({key: tuple(names) for key, names in found.items()})


def name(code: str, language: str = "en", on: date | None = None) -> str:
    """The name of a place in a language of the United Nations; with ``on``, the name it was printed by then.

    >>> from datetime import date
    >>> name("SWZ"), name("SWZ", on=date(2018, 4, 18)), name("DEU", "fr")
    ('Eswatini', 'Swaziland', 'Allemagne')

    Earlier names are on record in English; in the other languages the name is today's, and where a
    language has none on record the English one is given. Raises UnknownPlace for a code nobody has,
    UsageError for a language that is none of the six.
    """
    known = place(code)
    if language not in LANGUAGES:
        raise UsageError(f"no names in '{language}': the languages are {', '.join(LANGUAGES)}")
    if language != "en":
        return _first_printed(code, language) or cldr_names(language).get(code) or known.name
    if on is not None:
        for former in _printed().get((code, "en"), ()):
            if former.until is not None and former.borne_on(on):
                return former.text
    return known.name


def _first_printed(code: str, language: str) -> str | None:
    names = _printed().get((code, language), ())
    return names[0].text if names else None


@cache
def cldr_names(language: str) -> Mapping[str, str]:
    """The CLDR's name of each present-day state and territory, and of the European Union, by our code."""
    from babel import Locale

    territories = Locale.parse(language).territories
    return MappingProxyType(
        {
            entry.code: territories[entry.alpha2]
            for entry in by_code().values()
            if entry.alpha2 in territories and entry.until is None
        }
    )
