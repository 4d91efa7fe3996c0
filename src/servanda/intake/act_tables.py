"""Act tables: anybody's facts as a CSV file, one act said by one source to a row.

The head names the columns: ``act`` (a kind of act), the fields of acts, and where the fact is from (``source`` or
``source_address`` and its fellows, ``locator``, ``confidence``, ``printed``, ``remark``). Every row becomes an entry,
is in the record already, or is named in a Problem; nothing is guessed and nothing dropped. A row with ``corrects``
(the id of an entry) and ``reason`` replaces what was entered before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast, get_args

from servanda.acts import Act
from servanda.acts.soundness import excesses, faults
from servanda.errors import Problem, RecordError, ServandaError, one_line
from servanda.intake.act_rows import Refused, act_of, rows_of, shown
from servanda.intake.row_sources import RowSources
from servanda.ledger.entry import Confidence, Entry, correct, enter
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger

LONGEST_LOCATOR = 500

Rows = Iterable[tuple[int, Mapping[str, str]]]
"""Rows with the number of each: its cells by the name of their column, empty ones left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReading:
    """What one table says. ``lines`` is the line of each entry that is new, by its id."""

    file: str
    rows: int
    entries: tuple[Entry, ...] = ()
    sources: tuple[Source, ...] = ()
    already_known: int = 0
    problems: tuple[Problem, ...] = ()
    lines: Mapping[str, int]

    @property
    def rejected(self) -> int:
        """How many rows were not taken."""
        return len({problem.line for problem in self.problems if problem.rejected})


def read_tables(paths: Iterable[Path], held: Ledger, *, recorded_at: datetime, by: str) -> list[TableReading]:
    """What the tables add to a ledger; nothing is written.

    Raises UnreadableFile for a file that is no table of acts: not UTF-8, not CSV, without a head, with columns nobody
    knows, too large.
    """
    return _read(((path.name, rows_of(path)) for path in paths), held, recorded_at, by)


def read_rows(name: str, rows: Rows, held: Ledger, *, recorded_at: datetime, by: str) -> TableReading:
    """What rows that came otherwise than in a file add to a ledger: each with its number, and its cells by column."""
    (reading,) = _read([(name, rows)], held, recorded_at, by)
    return reading


def _read(
    tables: Iterable[tuple[str, Rows]], held: Ledger, recorded_at: datetime, by: str
) -> list[TableReading]:
    sources = RowSources(held.sources)
    known = {entry.id: entry for entry in held.all_entries()}
    readings = [_Table(name, sources, known, recorded_at, by).read(rows) for name, rows in tables]
    return _weighed(readings, held)


class _Table:
    """One table while it is read."""

    def __init__(
        self, name: str, sources: RowSources, known: dict[str, Entry], recorded_at: datetime, by: str
    ) -> None:
        self.name, self.sources, self.known = name, sources, known
        self.recorded_at, self.by = recorded_at, by
        self.problems: list[Problem] = []

    def read(self, rows: Rows) -> TableReading:
        before = set(self.sources.fresh)
        entries: list[Entry] = []
        lines: dict[str, int] = {}
        count = already = 0
        for line, cells in rows:
            count += 1
            try:
                entry = self._entry(cells)
            except Refused as refused:
                for column, message, hint in refused.said:
                    self._complain(line, column, message, hint, rejected=True)
                continue
            held = self.known.get(entry.id)
            if held is None:
                self.known[entry.id] = entry
                entries.append(entry)
                lines[entry.id] = line
                continue
            already += 1
            if entry.id in lines:
                self._complain(line, "", f"says the same as line {lines[entry.id]}", "leave one of them out")
            for name in ("confidence", "printed", "remark"):
                mine, theirs = getattr(entry, name), getattr(held, name)
                if mine != theirs:
                    said = (
                        f"the record holds this act with '{theirs}'"
                        if theirs
                        else "the record leaves it empty"
                    )
                    self._complain(
                        line, name, f"'{mine}' is not taken: {said}", "name another place in 'locator'"
                    )
        return TableReading(
            file=self.name,
            rows=count,
            entries=tuple(entries),
            sources=tuple(source for key, source in self.sources.fresh.items() if key not in before),
            already_known=already,
            problems=tuple(self.problems),
            lines=lines,
        )

    def _complain(self, line: int, column: str, message: str, hint: str, *, rejected: bool = False) -> None:
        where = f"column {column}" if column else ""
        self.problems.append(
            Problem(
                message=shown(message),
                file=self.name,
                line=line,
                where=where,
                hint=shown(hint),
                rejected=rejected,
            )
        )

    def _entry(self, cells: Mapping[str, str]) -> Entry:
        act = act_of(cells)
        wrong = faults(act, self.recorded_at.date())
        if wrong:
            raise Refused(*((fault.field, fault.message, "correct the row") for fault in wrong))
        confidence = cells.get("confidence") or "verified"
        if confidence not in get_args(Confidence):
            raise Refused(
                ("confidence", f"'{confidence}' is none", f"write one of {', '.join(get_args(Confidence))}")
            )
        try:
            source = self.sources.of(cells)
        except ServandaError as error:
            raise Refused(
                ("source", one_line(error), "describe the source, or name one the record has")
            ) from None
        locator, reason = cells.get("locator", ""), cells.get("reason", "")
        if len(locator) > LONGEST_LOCATOR:
            raise Refused(("locator", f"is longer than {LONGEST_LOCATOR} signs", "name the place alone"))
        when, who = self.recorded_at, self.by
        if "corrects" in cells:
            replaced = self._wrong(cells["corrects"])
            try:
                fresh = correct(
                    replaced, act, reason=reason, source=source.id, locator=locator, recorded_at=when, by=who
                )
            except RecordError as error:
                raise Refused(("corrects", one_line(error), "correct the row")) from None
        else:
            fresh = enter(act, source=source.id, locator=locator, recorded_at=when, by=who)
        return replace(
            fresh,
            confidence=cast(Confidence, confidence),
            printed=cells.get("printed", ""),
            remark=cells.get("remark", ""),
        )

    def _wrong(self, name: str) -> Entry:
        """The entry that a row corrects."""
        wrong = self.known.get(name)
        if wrong is None:
            raise Refused(("corrects", f"the record has no entry '{name}'", "name its id"))
        return wrong


def _weighed(readings: list[TableReading], held: Ledger) -> list[TableReading]:
    """The readings without the rows whose figures are more than the others of the state allow, unless they say why."""
    fresh: dict[Act, list[Entry]] = {}
    for reading in readings:
        for entry in reading.entries:
            fresh.setdefault(entry.act, []).append(entry)
    touched = {(act.treaty, getattr(act, "state", "")) for act in fresh}
    acts = {
        entry.act: None
        for treaty in sorted({treaty for treaty, _ in touched})
        for entry in held.entries.get(treaty, ())
        if (treaty, getattr(entry.act, "state", "")) in touched
    }
    too_much: dict[str, tuple[str, bool]] = {}
    for excess in excesses({**acts, **dict.fromkeys(fresh)}):
        for entry in fresh.get(excess.act, ()):
            too_much[entry.id] = (excess.message, not entry.remark)
    return [_without(reading, too_much) for reading in readings]


def _without(reading: TableReading, too_much: Mapping[str, tuple[str, bool]]) -> TableReading:
    problems = [
        Problem(
            message=too_much[entry.id][0],
            file=reading.file,
            line=reading.lines[entry.id],
            hint="correct the row, or say in 'remark' why the source has it" if too_much[entry.id][1] else "",
            rejected=too_much[entry.id][1],
        )
        for entry in reading.entries
        if entry.id in too_much
    ]
    kept = tuple(entry for entry in reading.entries if not too_much.get(entry.id, ("", False))[1])
    cited = {entry.source for entry in kept}
    return replace(
        reading,
        entries=kept,
        sources=tuple(source for source in reading.sources if source.id in cited),
        problems=(*reading.problems, *problems),
    )
