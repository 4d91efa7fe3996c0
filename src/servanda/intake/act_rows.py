"""The rows of an act table: read within limits, each cell as the field of an act it is, or refused with the reason."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from servanda.acts import KINDS, Act, amounts_of, choices_of, dates_of, from_plain
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.errors import ServandaError, UnreadableFile, one_line
from servanda.intake.files import whole
from servanda.intake.row_sources import SOURCE_COLUMNS
from servanda.places import Place, find, place

MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 5_000
LONGEST_MESSAGE = 300

_FIELDS = {kind: {field.name: field for field in fields(cls)} for kind, cls in KINDS.items()}
_ABOUT_THE_ENTRY = ("locator", "confidence", "printed", "remark", "corrects", "reason")
_KNOWN_COLUMNS = {
    "act",
    *_ABOUT_THE_ENTRY,
    *SOURCE_COLUMNS,
    *(name for named in _FIELDS.values() for name in named),
}
_PLACES = ("state", "country", "recipient")
_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}


class Refused(Exception):
    """A row that cannot be taken, and what there is to say about it."""

    def __init__(self, *said: tuple[str, str, str]) -> None:
        super().__init__()
        self.said = said


def rows_of(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
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
        raise UnreadableFile(f"{path}: has two columns '{shown(twice[0])}'; keep one")
    if "act" not in head:
        raise UnreadableFile(
            f"{path}: has no column 'act'; it says what kind of act a row is, as land_figure"
        )
    for name in head:
        if name not in _KNOWN_COLUMNS:
            near = get_close_matches(name, _KNOWN_COLUMNS, 1)
            hint = f"perhaps '{near[0]}'" if near else "leave it out"
            raise UnreadableFile(f"{path}: no act has a field '{shown(name)}'; {hint}")


def act_of(cells: Mapping[str, str]) -> Act:
    """The act a row tells. Raises Refused with everything that is wrong with it."""
    kind = cells.get("act", "")
    if kind not in KINDS:
        near = get_close_matches(kind, KINDS, 1)
        raise Refused(
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
        except Refused as refused:
            wrong.extend(refused.said)
    for name, field in known.items():
        if name not in cells and field.default is MISSING:
            wrong.append((name, f"a {kind} needs it", "fill it in"))
    if wrong:
        raise Refused(*wrong)
    return from_plain({"act": kind, **values})


def _value(kind: str, name: str, type_: str, cell: str) -> Any:
    """A cell as a line of the record holds it."""
    allowed = choices_of(kind, name)
    if allowed is not None and cell not in allowed:
        raise Refused((name, f"'{cell}' is not known", f"write one of {', '.join(sorted(allowed))}"))
    if type_ == "bool":
        if cell.lower() not in _YES_OR_NO:
            raise Refused((name, f"'{cell}' is neither yes nor no", "write yes or no"))
        return _YES_OR_NO[cell.lower()]
    if name in _PLACES:
        return _place(name, cell)
    try:
        if name in dates_of(kind):
            PartialDate.parse(cell)
        elif name in amounts_of(kind):
            Amount.parse(cell)
    except ServandaError as error:
        raise Refused((name, one_line(error), "correct the cell")) from None
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
        raise Refused(
            (column, f"'{cell}' is not known", f"perhaps {near}" if near else "write its code")
        ) from None


def shown(text: str) -> str:
    """Text that may quote a cell, on one line, without control characters, and no longer than one reads."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return plain if len(plain) <= LONGEST_MESSAGE else plain[:LONGEST_MESSAGE] + "..."
