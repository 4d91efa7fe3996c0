"""Tables for terminals, spreadsheets and programs, from plain rows."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any


def as_json(value: Any) -> str:
    """One JSON value, readable and with every script as it is."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def as_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Rows as CSV; lists joined by spaces, what is not known left empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return " ".join(str(part) for part in value)
    text = str(value)
    # A spreadsheet must not take a name for a formula.
    return f"'{text}" if text[:1] in "=+@" or (text[:1] == "-" and not text[1:2].isdigit()) else text


def as_columns(
    rows: Sequence[Sequence[str]], heads: Sequence[str], *, right: frozenset[int] = frozenset()
) -> str:
    """Rows under their heads in aligned columns, wide characters counted as two."""
    table = [list(heads), *[list(row) for row in rows]]
    widths = [max(width(row[place]) for row in table) for place in range(len(heads))]
    lines = []
    for number, row in enumerate(table):
        cells = [_pad(cell, widths[place], place in right) for place, cell in enumerate(row)]
        lines.append("  ".join(cells).rstrip())
        if number == 0:
            lines.append("  ".join("─" * size for size in widths))
    return "\n".join(lines)


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _pad(text: str, size: int, right: bool) -> str:
    blank = " " * (size - width(text))
    return blank + text if right else text + blank
