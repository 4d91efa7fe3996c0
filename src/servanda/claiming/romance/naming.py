"""A treaty called by its year, "la Convention d'Ottawa de 1997", and months that are told without theirs, "adopté en avril"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.claiming.grammar import Rule
from servanda.claiming.making import date_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.making.months import month_gone
from servanda.claiming.romance.meaning import Grammar
from servanda.claiming.topics import LANDMARKS
from servanda.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """The words of a language: ``of`` between a treaty and its year, ``month`` a month with the word before it,
    ``unless`` what must not follow it, the verbs for events of a treaty, and
    ``banned`` with ``since`` the words around the day of a ban. ``examples``: one a rule, in their order.
    """

    months: Mapping[str, int]
    of: str
    month: str
    unless: str
    banned: str
    since: str
    events: tuple[tuple[str, str, str], ...]
    examples: tuple[str, ...]


_FIRST, _LAST = 1975, 2030
"""The years treaties of the record are called by."""


def _of_its_year(reading: Reading, match: re.Match[str]) -> Found | None:
    year = reading.value(match, "n")
    if not isinstance(year, int) or not _FIRST < year < _LAST or reading.hedge(match) != "exactly":
        return None
    day = PartialDate.parse(f"{year:04d}")
    known = {landmark.year for landmark, code in LANDMARKS.items() if code == reading.treaty(match)}
    sure = (
        known
        and year not in known
        and "(" not in match.group()
        and _ALONE.search(reading.tagged[: match.start()])
    )
    note = "" if sure else UNSURE
    return reading.claim(match, "date", "opened_or_signed", value=str(day), date=day, note=note)


_ALONE = re.compile(
    r"(?:^|[,;:«(\"“] ?|\b(?:avec|et|par|selon|dans|que|contre|mais|pour|comme|après|depuis|malgré|"
    r"con|y|por|según|en|contra|pero|para|como|tras|desde) )(?:la |le |el |cette |esta |este )?$"
)
"""What stands before a treaty that no other noun may take the year from: "the meeting on the treaty of 2004"."""


def _banned(reading: Reading, match: re.Match[str]) -> Found | None:
    """Weapons are banned when the treaty is adopted, signed, or in force, and by states at home."""
    made = date_of("banned")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def naming(grammar: Grammar, words: Years) -> tuple[Rule, ...]:
    """The rules of a language."""
    examples = iter(words.examples)
    return (
        grammar.dated(
            "banned since", rf"{words.banned}[^.;<]{{0,60}}? {words.since}{{D}}", _banned, next(examples)
        ),
        grammar.plain(
            "named by its year",
            rf"(?P<t><T\d+>),? {words.of}{{N}}",
            _of_its_year,
            next(examples),
            marks=Mark.A_NAME,
        ),
        *(
            grammar.dated(
                name,
                rf"(?:{{T}} )?{verb}[^.;<]{{0,30}}? {words.month}{words.unless}",
                month_gone(event, words.months),
                next(examples),
            )
            for name, event, verb in words.events
        ),
    )
