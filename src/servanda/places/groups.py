"""Groups of states, and who belonged to each on a day.

``record/places/groups.toml`` names the groups; ``record/places/groups/NATO.csv`` has one line for each stay
of a state in one. ``left`` is the first day a state no longer belonged. Where only the month or the year of
a date is known, a state is counted on the days on which it belonged for certain: from the last day its
joining may mean, up to the first day its leaving may mean. Where no day of joining exists (a list such as
the landlocked developing countries), it is counted on every day.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal, cast

from servanda.dates import PartialDate
from servanda.errors import UnknownPlace
from servanda.places.registry import PLACES_FOLDER
from servanda.places.resolve import Unknown
from servanda.places.spelling import spelling

Confidence = Literal["verified", "year-only", "memory-only"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of states, under the code and the names by which people ask for it."""

    code: str
    name: str
    note: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """One stay of a state in a group.

    ``joined`` and ``left`` are written as far as they are known (``1999``, ``1999-05``, ``1999-05-04``);
    ``joined`` is None where there is no formal day, ``left`` where the state still belongs. ``sources`` are
    the ids of the sources, ``confidence`` says how well they attest the dates.
    """

    group: str
    state: str
    joined: str | None
    left: str | None
    sources: tuple[str, ...]
    confidence: Confidence
    note: str = ""

    def covers(self, day: date) -> bool:
        """Whether the state belonged on the day for certain."""
        begun = self.joined is None or PartialDate.parse(self.joined).latest <= day
        return begun and (self.left is None or day < PartialDate.parse(self.left).earliest)


@cache
def groups() -> Mapping[str, Group]:
    """Every group on record, under its code."""
    import tomllib

    with (PLACES_FOLDER / "groups.toml").open("rb") as lines:
        tables = tomllib.load(lines)
    return MappingProxyType(
        {
            code: Group(
                code=code,
                name=fields["name"],
                note=fields.get("note", ""),
                aliases=tuple(fields.get("aliases", ())),
            )
            for code, fields in tables.items()
        }
    )


def find_group(label: str) -> Group | Unknown:
    """The group a label means ("nato", "European Union", "P5", "LDCs"), or Unknown with the nearest names."""
    key = spelling(label, marks=False)
    code = _spellings().get(key)
    if code is not None:
        return groups()[code]
    import difflib

    close = difflib.get_close_matches(key[:100], _spellings(), n=3, cutoff=0.6)
    nearest = dict.fromkeys(groups()[_spellings()[match]].name for match in close)
    return Unknown(label=label, on=None, suggestions=tuple(nearest), reason="not a known group of states")


@cache
def _spellings() -> Mapping[str, str]:
    return MappingProxyType(
        {
            spelling(text, marks=False): group.code
            for group in groups().values()
            for text in (group.code, group.code.replace("_", " "), group.name, *group.aliases)
        }
    )


@cache
def membership(group: str) -> tuple[Membership, ...]:
    """Every stay of a state in the group, past ones included. Raises UnknownPlace for an unknown group."""
    code = _group(group).code
    with (PLACES_FOLDER / "groups" / f"{code}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(
            Membership(
                group=code,
                state=row["state"],
                joined=row["joined"] or None,
                left=row["left"] or None,
                sources=tuple(row["source"].split()),
                confidence=cast(Confidence, row["confidence"]),
                note=row["note"],
            )
            for row in csv.DictReader(lines)
        )


_DAYS_KEPT = 100
"""Groups on a day that are remembered: pages and texts ask for the same few again; the largest has 193 members."""


@lru_cache(maxsize=_DAYS_KEPT)
def members(group: str, on: date) -> frozenset[str]:
    """The codes of those that belonged to the group on the day. Raises UnknownPlace for an unknown group."""
    return frozenset(stay.state for stay in membership(group) if stay.covers(on))


def _group(label: str) -> Group:
    found = groups().get(label) or find_group(label)
    if isinstance(found, Unknown):
        raise UnknownPlace(str(found))
    return found
