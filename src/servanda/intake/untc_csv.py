"""The older extracts of the Treaty Collection: one table of participants to a CSV file.

A file is named after the treaty, chapter first (``26-6.csv``). A file ``index.csv`` beside it, where
there is one, gives titles and addresses, and for chapter XI the section its number leaves out.
"""

from __future__ import annotations

import csv
import io
import re
from functools import lru_cache
from pathlib import Path

from servanda.catalogue import code_of, normal_number
from servanda.errors import Problem, UnreadableFile
from servanda.intake import untc
from servanda.intake.participants import NoteMarks, Row, Table, propose_notes, read_table
from servanda.intake.reading import Draft, Reading, Request, Tally
from servanda.intake.repair import decoded
from servanda.intake.text import label

NAME = "UN Treaty Collection CSV extract"

_NO_BRACKETS = (
    "the extracts leave out square brackets: which acts no longer had effect cannot be told from them"
)
_INDEX = b"chapter_no,treaty_no,"
_IN_ADDRESS = re.compile(r"mtdsg_no=([^&]+)")


def identifies(data: bytes, path: Path) -> bool:
    """Whether the first line is the head of a table of participants, or of the index of such tables."""
    start = data.removeprefix(b"\xef\xbb\xbf")[:200].lstrip()
    return re.match(rb'"?Participant"?[,\r\n]', start) is not None or start.startswith(_INDEX)


def read(data: bytes, path: Path, request: Request) -> Reading:
    """What the file says. Raises UnreadableFile where its name does not say which treaty it is about."""
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_INDEX):
        return _of_the_index(path)
    number, title, address = _treaty(path)
    text, repairs = decoded(data)
    draft = Draft(
        file=path.name, treaty=code_of(number), source=untc.source_id(number, data), request=request
    )
    for repair in repairs:
        if "UTF-8" not in repair.message:
            draft.complain(repair.message, line=repair.line)
    try:
        table = _table(text)
    except csv.Error as error:
        raise UnreadableFile(f"{path}: is not CSV that can be read: {error}; fetch it again") from None
    note_marks = NoteMarks()
    read_table(table, draft, note_marks)
    propose_notes({}, draft, note_marks)
    published, note = draft.published()
    note = "; ".join(part for part in (note, _NO_BRACKETS) if part)
    source = untc.source(number, title, data, published=published, note=note, address=address)
    return draft.finish(source, tables=1, rows=len(table.rows), cells=table.cells())


def _of_the_index(path: Path) -> Reading:
    fault = Problem(
        message="is the index of the tables, and holds no act",
        file=path.name,
        hint="its titles were used for the tables",
    )
    return Reading(
        file=path.name, treaty=None, entries=(), source=None, problems=(fault,), tally=Tally(problems=1)
    )


def _table(text: str) -> Table:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    head = next(reader)
    rows: list[Row] = []
    line = reader.line_num + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            stripped = [cell.strip() for cell in cells]
            rows.append(
                Row(number=len(rows) + 1, line=line, participant=stripped[0], cells=tuple(stripped[1:]))
            )
        line = reader.line_num + 1
    return Table(
        name="participants", headings=tuple(heading.strip() for heading in head[1:]), rows=tuple(rows)
    )


def _treaty(path: Path) -> tuple[str, str, str]:
    """The treaty's number, title and address, from the file's name and the index beside it."""
    name = path.stem
    listed = _index(path.parent)
    if name in listed:
        return listed[name]
    # An amendment or protocol the index leaves out has the number of what it belongs to, and a letter.
    parent, _, part = name.rpartition("-")
    if parent in listed and part.isalpha():
        number = normal_number(f"{listed[parent][0]}-{part}")
    else:
        number = normal_number(name)
        if number is not None and re.match(r"XI-\d", number):
            raise UnreadableFile(
                f"{path}: chapter XI has sections and the file's name does not say which;"
                " call it XI-A-... or keep index.csv beside it"
            )
    if number is None:
        raise UnreadableFile(
            f"{path}: does not say which treaty it is about; name it after the UN's number, as 26-6.csv"
        )
    return number, "", ""


@lru_cache(maxsize=8)
def _index(folder: Path) -> dict[str, tuple[str, str, str]]:
    """Number, title and address of each file the index names; empty where there is no index to read."""
    try:
        text = (folder / "index.csv").read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return {}
    found = {}
    for row in csv.DictReader(io.StringIO(text, newline="")):
        address = row.get("url") or ""
        in_address = _IN_ADDRESS.search(address)
        number = normal_number(in_address[1]) if in_address else None
        if number is not None:
            name = f"{row.get('chapter_no')}-{row.get('treaty_no')}"
            found[name] = (number, label(row.get("treaty_name") or ""), address)
    return found
