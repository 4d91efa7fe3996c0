"""What one file says: the acts it proposes, what could not be taken over, and the count of both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from servanda.acts import Act, Note, Statement, TerritorialApplication
from servanda.dates import PartialDate
from servanda.errors import Problem
from servanda.ledger.entry import Entry, enter
from servanda.ledger.sources import Source
from servanda.places import Place, find


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How much a file held and what became of it. Tallies add up.

    ``cells`` are the non-empty cells beside the participant in tables of participants;
    ``accounted_cells`` those named by an act or by a Problem, ``cells_as_acts`` those named by an act.
    ``acts`` counts everything proposed that is not a note, a statement or a territorial application.
    """

    tables: int = 0
    heads_only: int = 0
    rows: int = 0
    cells: int = 0
    accounted_cells: int = 0
    cells_as_acts: int = 0
    acts: int = 0
    notes: int = 0
    statements: int = 0
    territorial: int = 0
    problems: int = 0
    rejected: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            **{part.name: getattr(self, part.name) + getattr(other, part.name) for part in fields(Tally)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The proposals of one file. Nothing has been written; whoever asked for it decides."""

    file: str
    treaty: str | None
    entries: tuple[Entry, ...]
    source: Source | None
    problems: tuple[Problem, ...]
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Who reads a file and when, and the day it was published, where that is known."""

    recorded_at: datetime
    by: str
    published: PartialDate | None = None


class Importer(Protocol):
    """A module that knows one format."""

    NAME: str

    def identifies(self, data: bytes, path: Path) -> bool:
        """Whether the bytes look like this format."""

    def read(self, data: bytes, path: Path, request: Request) -> Reading:
        """What the file says. Raises UnreadableFile where nothing of it can be trusted."""


class Draft:
    """Everything read of one file so far."""

    def __init__(self, *, file: str, treaty: str, source: str, request: Request) -> None:
        self.file, self.treaty, self.source, self.request = file, treaty, source, request
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []
        self.newest: date | None = None
        self._places: dict[tuple[str, date | None], Place | Problem] = {}

    def propose(self, act: Act, *, locator: str, printed: str = "", remark: str = "") -> None:
        """One more act, with its place in the file and the words it is printed in."""
        self.entries.append(
            enter(
                act,
                source=self.source,
                locator=locator,
                recorded_at=self.request.recorded_at,
                by=self.request.by,
                printed=printed,
                remark=remark,
            )
        )

    def complain(
        self,
        message: str,
        *,
        line: int | None = None,
        where: str = "",
        hint: str = "",
        rejected: bool = False,
    ) -> None:
        """One more fault in the file."""
        self.problems.append(
            Problem(message=message, file=self.file, line=line, where=where, hint=hint, rejected=rejected)
        )

    def saw(self, day: PartialDate) -> None:
        """Notes a day on which the file must already have been up to date."""
        if self.newest is None or day.earliest > self.newest:
            self.newest = day.earliest

    def place(self, label: str, on: date | None) -> str | Problem:
        """The code of a participant, or a Problem that says who it might be."""
        known = self._places.get((label, on))
        if known is None:
            found = find(label, on)
            if isinstance(found, Place):
                known = found
            else:
                near = ", ".join(str(name) for name in found.suggestions)
                known = Problem(
                    message=f"participant '{label}' is not known" + (f" on {on.isoformat()}" if on else ""),
                    hint="; ".join(
                        part for part in (found.reason, f"perhaps {near}" if near else "") if part
                    ),
                )
            self._places[label, on] = known
        return known if isinstance(known, Problem) else known.code

    def published(self) -> tuple[PartialDate | None, str]:
        """The day the file speaks up to, and a note where it is only the newest day found in it."""
        if self.request.published is not None:
            return self.request.published, ""
        if self.newest is None:
            return None, ""
        return PartialDate.of(self.newest), "published on or after this day, the newest in the file"

    def finish(
        self, source: Source, *, tables: int, rows: int, cells: set[str], heads_only: bool = False
    ) -> Reading:
        """The reading, with its tally; ``cells`` are the names of all cells the tables hold."""
        as_acts = cells & named(entry.locator for entry in self.entries)
        accounted = as_acts | cells & named(fault.where for fault in self.problems if fault.rejected)
        kinds = [type(entry.act) for entry in self.entries]
        notes, statements = kinds.count(Note), kinds.count(Statement)
        territorial = kinds.count(TerritorialApplication)
        tally = Tally(
            tables=tables,
            heads_only=int(heads_only),
            rows=rows,
            cells=len(cells),
            accounted_cells=len(accounted),
            cells_as_acts=len(as_acts),
            acts=len(kinds) - notes - statements - territorial,
            notes=notes,
            statements=statements,
            territorial=territorial,
            problems=len(self.problems),
            rejected=sum(fault.rejected for fault in self.problems),
        )
        return Reading(
            file=self.file,
            treaty=self.treaty,
            entries=tuple(self.entries),
            source=source,
            problems=tuple(self.problems),
            tally=tally,
        )


_ROW = re.compile(r"(participants(?: table \d+)? row \d+), (\".*)")
_QUOTED = re.compile(r'"[^"]*"')


def named(places: Iterable[str]) -> set[str]:
    """The cells of tables of participants that the locators name, as ``cell_name`` writes them."""
    found: set[str] = set()
    for place in places:
        row = _ROW.search(place)
        if row is not None:
            found.update(f"{row[1]}, {heading}" for heading in _QUOTED.findall(row[2]))
    return found


def cell_name(table: str, row: int, heading: str) -> str:
    """How one cell is named in locators and Problems: ``participants row 57, "Signature"``."""
    return f'{table} row {row}, "{heading}"'
