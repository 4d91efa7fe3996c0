"""Rows of a country's profile: a label, and what that country did and when, without its name."""

from __future__ import annotations

import dataclasses
import re

from servanda import places
from servanda.claiming import making
from servanda.claiming.english.days.leavings import deed
from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def _of_the_page(make: Make) -> Make:
    """What a row tells of the country at the head of its page: the rows between may name any other. Under no such head
    it is read of the one the passage speaks of, and never called wrong."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        head = _head_above(reading)
        if head is not None:
            return make(dataclasses.replace(reading, subject=(head,), guessed=False), match)
        found = make(reading, match)
        return replace(found, note=UNSURE) if isinstance(found, Found) else None

    return made


def _head_above(reading: Reading) -> str | None:
    """The state whose name is the nearest line above that is a name and nothing else."""
    above = reading.source[max(0, reading.start - _FAR) : reading.start].splitlines()
    for line in reversed(above):
        label = line.strip(" \t#*=_")
        if 3 < len(label) < 45 and label[0].isupper():
            found = places.find(label)
            if isinstance(found, places.Place):
                return found.code
    return None


_FAR = 1000
"""Characters above a row in which the head of its page is looked for."""


def _did(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.date_of(deed(match.group("v")), subject=True)(reading, match)


_STANDINGS = {
    "signatory": ("signatory", False),
    "signed": ("signatory", False),
    "non-signatory": ("signed", True),
    "not joined": ("joined", True),
    "not signed": ("signed", True),
    "not a party": ("parties", True),
    "not party": ("parties", True),
    "state not party": ("parties", True),
    "non-party": ("parties", True),
}
"""What stands in the row of a country's standing, and in what sense; anything else there is "State Party"."""


def _standing(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    what, negated = _STANDINGS.get(match.group("v").replace("non ", "non-"), ("parties", False))
    return making.membership_of_subject(what, negated=negated)(reading, match)


def _below_its_label(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A standing alone in its line, below the label it belongs to."""
    if _LABEL.search(reading.before) is None or _head_above(reading) is None:
        return None
    return _of_the_page(_standing)(reading, match)


_LABEL = re.compile(
    r"^[^\w<]*(?:(?:the )?<[TC]\d+> |treaty |convention )(?:ratification )?(?:status|standing|membership)\W*$"
)
_VALUE = r"(?P<v>states?[- ]party|party|signatory|signed|non[- ]signatory|non-party|state not party|not (?:a )?party|not joined|not signed)"

_ROW = r"^[^\w<]*"
_TASK = r"(?:(?:stockpile |cluster munition |mine |land |all |its |the |of )*(?:destruction|clearance|demining|stockpiles?|stocks?),? )?"

PROFILES: tuple[Rule, ...] = (
    rule(
        "row of a profile: party as of",
        rf"{_ROW}(?:{{T}} |treaty |convention )?(?:status|standing|membership)\W{{1,3}}(?:is )?(?:a )?(?:states?[- ]party|party)(?: to {{U}})?,? \(?(?:as of|since|from|on) {{D}}",
        _of_the_page(making.date_of("deposit_or_in_force", subject=True)),
        "Mine Ban Treaty status: State Party as of 1 March 2004",
    ),
    rule(
        "row of a profile: its standing",
        rf"{_ROW}(?P<label>(?:{{T}} |treaty |convention )(?:ratification )?(?:status|standing|membership)\W{{1,4}})?{_VALUE}\W*$",
        lambda r, m: (_of_the_page(_standing) if m.group("label") else _below_its_label)(r, m),
        "Mine Ban Treaty status | State Party",
    ),
    rule(
        "row of a profile: ratified on",
        rf"{_ROW}(?:key |latest |recent |main |major )?(?:developments?|events?|news|highlights?|milestones?)\W{{1,3}}(?:it |has )?(?P<v>ratified|acceded|signed)(?: to)?(?: {{U}}| it)?,? (?:on |in ){{D}}",
        _of_the_page(_did),
        "Key developments: ratified on 8 February 2013",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "row of a profile: completed on",
        rf"{_ROW}(?:stockpile destruction|stockpile status|destruction of stockpiles?|stockpiles?|(?:mine |land )?clearance|demining)(?: \(article <N\d+>\))?\W{{1,3}}(?:was |were |has been |officially )*(?:completed|finished|concluded) {_TASK}(?:on |in ){{D}}",
        _of_the_page(doings.completion("date", "completion", STOCKS_OR_LAND, whole=doings.ANY_WORDS)),
        "Stockpile destruction: completed destruction on 25 November 2015",
    ),
)
"""Pages of reference about a country are made of such rows, year after year the same."""
