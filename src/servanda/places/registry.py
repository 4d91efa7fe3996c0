"""The register of places: every state, former state, territory and organisation that acts under a treaty.

``record/places/places.csv`` has one line for each. Codes are ISO 3166-1 alpha-3; former states keep the
alpha-3 code they had (``YUG``, ``SUN``, ``DDR``); the European Union is ``EUE``; whatever ISO never coded has
a code of our own that begins with ``X-``. A state that only changed its name keeps one code throughout.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, cast

from servanda.errors import UnknownPlace

PLACES_FOLDER = Path(__file__).parent.parent / "record" / "places"

Kind = Literal["state", "former_state", "territory", "organisation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A participant in treaties, or a territory to which one is applied.

    ``name`` is the English name the depositary prints today. ``since`` and ``until`` bound its existence
    where that decides what a name means (``until`` is the first day it no longer existed).
    ``successors`` are those that came after it; ``continued_by`` is the one among them that carries on its
    legal person, where there is one. ``un_member`` is the day it was first admitted to the United Nations.
    """

    code: str
    kind: Kind
    name: str
    alpha2: str | None = None
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    continued_by: str | None = None
    un_member: date | None = None
    note: str = ""

    @property
    def ceased_on(self) -> date | None:
        """The day from which a former state no longer existed; None for all that may act still."""
        return self.until if self.kind == "former_state" else None

    def existed_on(self, day: date) -> bool:
        """Whether it existed on the day, as far as its own line says."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


def day_or_none(text: str) -> date | None:
    """The day an ISO date names; None for an empty cell."""
    return date.fromisoformat(text) if text else None


def table(name: str) -> list[dict[str, str]]:
    """The lines of one of the place tables, by column name."""
    with (PLACES_FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def by_code() -> Mapping[str, Place]:
    """Every place under its code."""
    return MappingProxyType({row["code"]: _from_row(row) for row in table("places.csv")})


def _from_row(row: dict[str, str]) -> Place:
    return Place(
        code=row["code"],
        kind=cast(Kind, row["kind"]),
        name=row["name"],
        alpha2=row["alpha2"] or None,
        since=day_or_none(row["since"]),
        until=day_or_none(row["until"]),
        successors=tuple(row["successors"].split()),
        continued_by=row["continued_by"] or None,
        un_member=day_or_none(row["un_member"]),
        note=row["note"],
    )


def all_places() -> tuple[Place, ...]:
    """Every place on the register: states first, then former states, territories and organisations."""
    return tuple(by_code().values())


def place(code: str) -> Place:
    """The place with this code. Raises UnknownPlace, in one line, where there is none."""
    try:
        return by_code()[code]
    except KeyError:
        raise UnknownPlace(
            f"'{code}' is not the code of a state, territory or organisation: give one such as LTU or EUE"
        ) from None
