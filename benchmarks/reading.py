"""Reading the Treaty Collection's XML: the intake beside what one would write with lxml or pandas.

Most files are not well-formed, so the others get their due: lxml may recover, and pandas is given text whose
control characters and bare ampersands were put right. Each returns the dated cells of the tables of
participants. How many there are is counted in the bare text, without any parser; a cell is right when it is
found at its place (file, table, row, column) with the day printed first in it.

The intake does more than the others in its time: every state is found by its code, and every note,
declaration and printed figure becomes an entry with its place and a hash.
"""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import countrynames
import pandas as pd
from lxml import etree

from benchmarks.corpus import read_xml, xml_files
from benchmarks.measure import amount, median, paired, ratio, table
from servanda.acts import participant, when
from servanda.intake.reading import named

Cell = tuple[str, str]
"""The file, and the cell as ``participants row 57, "Signature"``."""
Found = tuple[Cell, date, str]
"""A cell, a day in it, and the code of the state in its row where the reader gives one."""
Cells = dict[Cell, dict[date, str]]
Reader = Callable[[Path], Iterator[Found]]

Namer = Callable[[str], str]


def _unnamed(label: str) -> str:
    """No code: the state stays as it is printed."""
    return ""


_DAY = re.compile(r"\b(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?\s+(\d{4})\b")


def main(full: bool = False) -> int:
    """Prints the table; 1 where the intake missed a cell that another found."""
    files = xml_files()
    if not files:
        print("**Reading: the XML files are absent, nothing was measured**")
        return 0
    truth = {cell: day for path in files for cell, day, _ in _in_bare_text(path)}
    readers: dict[str, Reader] = {
        "servanda.intake.read": _with_servanda,
        "lxml, recovering, and a loop": _with_lxml,
        "the same, states by countrynames": _with_lxml_and_countrynames,
        "pandas.read_xml on sanitised text": _with_pandas,
    }
    right: dict[str, int] = {}
    by_code: dict[str, int] = {}

    def same(name: str, cells: Cells) -> None:
        states = [cells[cell][day] for cell, day in truth.items() if day in cells.get(cell, ())]
        right[name], by_code[name] = len(states), sum(map(bool, states))

    runs = {name: lambda reader=reader: _all(reader, files) for name, reader in readers.items()}
    taken = paired(runs, same=same, rounds=5, patience=30)
    ours = next(iter(readers))
    print(f"**Reading: {len(files)} XML files, {len(truth):,} dated cells in tables of participants**\n")
    rows = [
        [
            name,
            amount(median(times)),
            f"{ratio(times, taken[ours]):.2f}",
            f"{right[name]:,}",
            f"{by_code[name]:,}",
        ]
        for name, times in taken.items()
    ]
    print(table(["", "all files", "servanda = 1", "cells right", "their state by code"], rows))
    return 0 if right[ours] >= max(right.values()) else 1


def _all(reader: Reader, files: list[Path]) -> Cells:
    found: Cells = {}
    for path in files:
        for cell, day, state in reader(path):
            found.setdefault(cell, {})[day] = state
    return found


def _with_servanda(path: Path) -> Iterator[Found]:
    for entry in read_xml(path).entries:
        day = when(entry.act)
        if day is not None:
            for cell in named([entry.locator]):
                yield (path.name, cell), day.earliest, participant(entry.act)


def _with_lxml_and_countrynames(path: Path) -> Iterator[Found]:
    return _with_lxml(path, _by_countrynames)


def _by_countrynames(label: str) -> str:
    try:
        return countrynames.to_code_3(label) or ""
    except KeyError:
        # It knows a few organisations, but has no code of three letters for them.
        return ""


def _with_lxml(path: Path, code_of: Namer = _unnamed) -> Iterator[Found]:
    root = etree.parse(str(path), etree.XMLParser(recover=True)).getroot()
    if root is None:
        return
    for place, group in enumerate(root.iterfind("Treaty/Participants/Table/TGroup"), 1):
        heads = ["".join(entry.itertext()) for entry in group.iterfind("Thead/Row/Entry")]
        for number, row in enumerate(group.iterfind("Tbody/Rows/Row"), 1):
            cells = dict(
                zip(heads, ("".join(entry.itertext()) for entry in row.iterfind("Entry")), strict=False)
            )
            yield from _dated(path, place, number, cells, code_of)


_SANITISED = (
    (re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]"), " "),
    (re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)"), "&amp;"),
)


def _with_pandas(path: Path) -> Iterator[Found]:
    text = path.read_bytes().decode("cp1252", "replace")
    for pattern, instead in _SANITISED:
        text = pattern.sub(instead, text)
    data = re.sub(r"<\?xml.*?\?>", "", text, count=1).encode()
    # Neither a file without a table nor one still not well-formed has rows for pandas.
    with suppress(ValueError, etree.XMLSyntaxError):
        heads = pd.read_xml(io.BytesIO(data), xpath=".//Thead/Row/Entry")["Entry"].fillna("").tolist()
        frame = pd.read_xml(io.BytesIO(data), xpath=".//Tbody/Rows/Row", names=heads, dtype=str).fillna("")
        for number, row in enumerate(frame.to_dict("records"), 1):
            yield from _dated(path, 1, number, row)


def _in_bare_text(path: Path) -> Iterator[Found]:
    text = path.read_bytes().decode("cp1252", "replace")
    tables = re.findall(r"<Participants>(.*?)</Participants>", text, re.DOTALL)
    groups = [group for part in tables for group in re.findall(r"<TGroup.*?</TGroup>", part, re.DOTALL)]
    for place, group in enumerate(groups, 1):
        head, _, body = group.partition("<Tbody>")
        heads = _entries(head)
        for number, row in enumerate(re.findall(r"<Row\b[^>]*>(.*?)</Row>", body, re.DOTALL), 1):
            yield from _dated(path, place, number, dict(zip(heads, _entries(row), strict=False)))


def _entries(row: str) -> list[str]:
    found = re.findall(r"<Entry\b[^>]*?(?:/>|>(.*?)</Entry>)", row, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", entry)) for entry in found]


def _dated(
    path: Path, place: int, number: int, cells: dict[str, str], code_of: Namer = _unnamed
) -> Iterator[Found]:
    """The cells beside the participant that print a day, named as the intake names them."""
    state = code_of(next(iter(cells.values()), ""))
    name = "participants" if place == 1 else f"participants table {place}"
    for heading, printed in list(cells.items())[1:]:
        found = _DAY.search(printed)
        if found is None:
            continue
        with suppress(ValueError):
            day = datetime.strptime(" ".join(found.groups()), "%d %b %Y").date()
            yield (path.name, f'{name} row {number}, "{heading.strip()}"'), day, state
