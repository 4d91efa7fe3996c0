"""Tables for terminals, spreadsheets and programs, from plain rows."""

from __future__ import annotations

import csv
import io
import json
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any


def as_json(value: Any, *, readable: bool = True) -> str:
    """One JSON value with every script as it is; no text in it ends the script element of a page.

    Not ``readable``: all on one line, as programs like it, and made several times as fast.
    """
    form: dict[str, Any] = {"indent": 1} if readable else {"separators": (",", ":")}
    return json.dumps(value, ensure_ascii=False, **form).replace("</", "<\\/").replace("<!--", "<\\u0021--")


def as_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, guard: bool = True) -> str:
    """Rows as CSV; lists joined by spaces, yes and no as true and false, what is not known left empty.

    ``guard`` keeps a spreadsheet from taking a text that begins with ``=`` for a formula; files that carry
    a schema are written without it, since there the text itself matters.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column), guard) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Any, guard: bool) -> str:
    text = plain(value)
    return f"'{text}" if guard and text[:1] in ("=", "+", "@") else text


def plain(value: Any) -> str:
    """A value as the text of one cell: lists joined by spaces, yes and no as true and false, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return " ".join(plain(part) for part in value)
    if isinstance(value, Mapping):
        return " ".join(f"{name}={plain(part)}" for name, part in value.items())
    return str(value)


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


def wrapped(text: str, *, indent: str = "", first: str | None = None, size: int = 100) -> str:
    """Text broken into lines between words only, never inside a name with a hyphen."""
    return textwrap.fill(
        text,
        width=size,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )


def shortened(text: str, size: int) -> str:
    """The text, cut with an ellipsis where it is longer."""
    return text if len(text) <= size else text[: size - 1].rstrip() + "…"


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
