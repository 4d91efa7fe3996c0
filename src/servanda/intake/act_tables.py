"""Act tables: anybody's facts as a CSV file, one act said by one source to a row.

The head names the columns: ``act`` (a kind of act), the fields of acts, and where the fact is from (``source`` or
``source_address`` and its fellows, ``locator``, ``confidence``, ``printed``, ``remark``). Every row becomes an entry,
is in the record already, or is named in a Problem; nothing is guessed and nothing dropped.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast, get_args

from servanda.acts import KINDS, Act, amounts_of, choices_of, dates_of, from_plain
from servanda.acts.soundness import excesses, faults
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.errors import Problem, ServandaError, UnreadableFile, one_line
from servanda.intake.files import whole
from servanda.intake.row_sources import SOURCE_COLUMNS, RowSources
from servanda.ledger.entry import Confidence, Entry, enter
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger
from servanda.places import Place, find, place

MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 5_000

_FIELDS = {kind: {field.name: field for field in fields(cls)} for kind, cls in KINDS.items()}
_ABOUT_THE_ENTRY = ("locator", "confidence", "printed", "remark")
_KNOWN_COLUMNS = {
    "act",
    *_ABOUT_THE_ENTRY,
    *SOURCE_COLUMNS,
    *(name for named in _FIELDS.values() for name in named),
}
_PLACES = ("state", "country", "recipient")
_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}


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
    sources = RowSources(held.sources)
    known = {entry.id: entry for entry in held.all_entries()}
    readings = []
    for path in paths:
        readings.append(_Table(path, sources, known, recorded_at, by).read())
    return _weighed(readings, held)


class _Refused(Exception):
    """A row that cannot be taken, and what there is to say about it."""

    def __init__(self, *said: tuple[str, str, str]) -> None:
        super().__init__()
        self.said = said


class _Table:
    """One table while it is read."""

    def __init__(
        self, path: Path, sources: RowSources, known: dict[str, Entry], recorded_at: datetime, by: str
    ) -> None:
        self.path, self.sources, self.known = path, sources, known
        self.recorded_at, self.by = recorded_at, by
        self.problems: list[Problem] = []

    def read(self) -> TableReading:
        before = set(self.sources.fresh)
        entries: list[Entry] = []
        lines: dict[str, int] = {}
        rows = already = 0
        for line, cells in _rows(self.path):
            rows += 1
            try:
                entry = self._entry(cells)
            except _Refused as refused:
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
            file=self.path.name,
            rows=rows,
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
                message=message, file=self.path.name, line=line, where=where, hint=hint, rejected=rejected
            )
        )

    def _entry(self, cells: Mapping[str, str]) -> Entry:
        act = _act(cells)
        wrong = faults(act, self.recorded_at.date())
        if wrong:
            raise _Refused(*((fault.field, fault.message, "correct the row") for fault in wrong))
        confidence = cells.get("confidence") or "verified"
        if confidence not in get_args(Confidence):
            raise _Refused(
                ("confidence", f"'{confidence}' is none", f"write one of {', '.join(get_args(Confidence))}")
            )
        try:
            source = self.sources.of(cells)
        except ServandaError as error:
            raise _Refused(
                ("source", one_line(error), "describe the source, or name one the record has")
            ) from None
        return enter(
            act,
            source=source.id,
            locator=cells.get("locator", ""),
            recorded_at=self.recorded_at,
            by=self.by,
            confidence=cast(Confidence, confidence),
            printed=cells.get("printed", ""),
            remark=cells.get("remark", ""),
        )


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with the line each begins on; empty cells and empty rows are left out."""
    try:
        text = whole(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{path}: is not UTF-8 text: {error.reason}; save it as CSV in UTF-8") from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        head = [name.strip() for name in next(reader)]
        _check_head(path, head)
        line = reader.line_num + 1
        for count, row in enumerate(reader, 1):
            if count > MOST_ROWS:
                raise UnreadableFile(f"{path}: has more than {MOST_ROWS:,} rows; split it")
            if len(row) > len(head):
                raise UnreadableFile(
                    f"{path}:{line}: has {len(row)} cells under {len(head)} columns; quote cells that hold commas"
                )
            if any(len(cell) > LONGEST_CELL for cell in row):
                raise UnreadableFile(
                    f"{path}:{line}: has a cell of more than {LONGEST_CELL:,} signs; shorten it"
                )
            cells = {name: cell.strip() for name, cell in zip(head, row, strict=False) if cell.strip()}
            if cells:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableFile(f"{path}:{reader.line_num}: is not CSV that can be read: {error}") from None
    except StopIteration:
        raise UnreadableFile(f"{path}: has no head that names its columns") from None


def _check_head(path: Path, head: list[str]) -> None:
    if len(head) > MOST_COLUMNS:
        raise UnreadableFile(f"{path}: has {len(head)} columns, at most {MOST_COLUMNS} are read")
    twice = sorted({name for name in head if head.count(name) > 1})
    if twice:
        raise UnreadableFile(f"{path}: has two columns '{twice[0]}'; keep one")
    if "act" not in head:
        raise UnreadableFile(
            f"{path}: has no column 'act'; it says what kind of act a row is, as land_figure"
        )
    for name in head:
        if name not in _KNOWN_COLUMNS:
            near = get_close_matches(name, _KNOWN_COLUMNS, 1)
            hint = f"perhaps '{near[0]}'" if near else "leave it out"
            raise UnreadableFile(f"{path}: no act has a field '{name[:60]}'; {hint}")


def _act(cells: Mapping[str, str]) -> Act:
    kind = cells.get("act", "")
    if kind not in KINDS:
        near = get_close_matches(kind, KINDS, 1)
        raise _Refused(
            ("act", f"'{kind}' is no kind of act", f"perhaps '{near[0]}'" if near else "see the docs")
        )
    known = _FIELDS[kind]
    wrong: list[tuple[str, str, str]] = []
    values: dict[str, Any] = {}
    for name, cell in cells.items():
        if name == "act" or name in SOURCE_COLUMNS or (name in _ABOUT_THE_ENTRY and name not in known):
            continue
        if name not in known:
            wrong.append((name, f"a {kind} has no such field", f"its fields are {', '.join(known)}"))
            continue
        try:
            values[name] = _value(kind, name, str(known[name].type), cell)
        except _Refused as refused:
            wrong.extend(refused.said)
    for name, field in known.items():
        if name not in cells and field.default is MISSING:
            wrong.append((name, f"a {kind} needs it", "fill it in"))
    if wrong:
        raise _Refused(*wrong)
    return from_plain({"act": kind, **values})


def _value(kind: str, name: str, type_: str, cell: str) -> Any:
    """A cell as a line of the record holds it."""
    allowed = choices_of(kind, name)
    if allowed is not None and cell not in allowed:
        raise _Refused((name, f"'{cell}' is not known", f"write one of {', '.join(sorted(allowed))}"))
    if type_ == "bool":
        if cell.lower() not in _YES_OR_NO:
            raise _Refused((name, f"'{cell}' is neither yes nor no", "write yes or no"))
        return _YES_OR_NO[cell.lower()]
    if name in _PLACES:
        return _place(name, cell)
    try:
        if name in dates_of(kind):
            PartialDate.parse(cell)
        elif name in amounts_of(kind):
            Amount.parse(cell)
    except ServandaError as error:
        raise _Refused((name, one_line(error), "correct the cell")) from None
    return cell


def _place(column: str, cell: str) -> str:
    """The code of a state, from its code or its name."""
    try:
        return place(cell).code
    except ServandaError:
        found = find(cell)
        if isinstance(found, Place):
            return found.code
        near = ", ".join(str(name) for name in found.suggestions)
        raise _Refused(
            (column, f"'{cell}' is not known", f"perhaps {near}" if near else "write its code")
        ) from None


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
