"""Rows with declared columns, and the binary files made of them: Excel workbooks and Parquet.

A column says its kind, so that a file has the same types whatever happens to be in it. A text that begins with
``=`` is text, never a formula; an address is text, not a link to follow.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda.errors import MissingExtra
from servanda.publish import tables

Row = Mapping[str, Any]

MOST_ROWS = 1_048_575
"""What fits on a sheet of Excel below its heads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name, its type in the words of Frictionless (string, date, integer, number, boolean ...), and
    what it means.
    """

    name: str
    type: str = "string"
    about: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table under a name: its columns and its rows, which may hold more than the columns show."""

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]

    @property
    def heads(self) -> list[str]:
        """The names of its columns, in order."""
        return [column.name for column in self.columns]


def columns(**kinds: str) -> tuple[Column, ...]:
    """Columns by name and kind, in the order given: ``columns(state="string", due="date")``."""
    return tuple(Column(name=name, type=kind) for name, kind in kinds.items())


def csv(sheet: Sheet, *, guard: bool = True) -> str:
    """A sheet as CSV."""
    return tables.as_csv(sheet.rows, sheet.heads, guard=guard)


def parquet(sheet: Sheet) -> bytes:
    """A sheet as a Parquet file. Raises MissingExtra where polars is not installed."""
    out = io.BytesIO()
    frame(sheet).write_parquet(out)
    return out.getvalue()


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Sheets as one Excel workbook; rows beyond the last that Excel can hold go to a page of their own.

    Raises MissingExtra where xlsxwriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtra("Excel files need xlsxwriter: pip install 'servanda[export]'") from None
    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, {**options, "in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        bold = book.add_format({"bold": True})
        for sheet in sheets:
            for name, rows in _pages(sheet):
                _write(book.add_worksheet(name), sheet, rows, day, bold)
    return out.getvalue()


def _pages(sheet: Sheet) -> list[tuple[str, Sequence[Row]]]:
    """The rows by sheet of the workbook; a name there has at most 31 signs."""
    name = sheet.name[:31]
    if len(sheet.rows) <= MOST_ROWS:
        return [(name, sheet.rows)]
    return [
        (f"{name[:27]} {place // MOST_ROWS + 1}", sheet.rows[place : place + MOST_ROWS])
        for place in range(0, len(sheet.rows), MOST_ROWS)
    ]


def _write(page: Any, sheet: Sheet, rows: Sequence[Row], day: Any, bold: Any) -> None:
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, column.name, bold)
        for number, row in enumerate(rows, 1):
            _cell(page, number, place, column.type, row.get(column.name), day)
    page.freeze_panes(1, 0)
    if rows and sheet.columns:
        page.autofilter(0, 0, len(rows), len(sheet.columns) - 1)
    page.autofit()


_LONGEST = 32_767
"""Signs in a cell of Excel."""


def _cell(page: Any, number: int, place: int, kind: str, value: Any, day: Any) -> None:
    value = typed(kind, value)
    if value is None:
        return
    if isinstance(value, bool):
        page.write_boolean(number, place, value)
    elif isinstance(value, date):
        # Excel knows no day before 1900.
        if value.year < 1900:
            page.write_string(number, place, value.isoformat())
        else:
            page.write_datetime(number, place, value, day)
    elif isinstance(value, int | float):
        page.write_number(number, place, value)
    else:
        page.write_string(number, place, str(value)[:_LONGEST])


def typed(kind: str, value: Any) -> Any:
    """A value as its column's kind has it: days as dates, lists as text, figures as numbers."""
    if value is None:
        return None
    if kind == "date":
        return date.fromisoformat(value) if isinstance(value, str) else value
    if kind == "boolean":
        return bool(value)
    if kind == "integer":
        return int(value)
    if kind == "number":
        return float(value)
    return tables.plain(value)


def frame(sheet: Sheet) -> Any:
    """A sheet as a polars DataFrame. Raises MissingExtra where polars is not installed."""
    try:
        import polars as pl
    except ImportError:
        raise MissingExtra("Parquet files need polars: pip install 'servanda[export]'") from None
    kinds: dict[str, Any] = {
        "date": pl.Date,
        "integer": pl.Int64,
        "number": pl.Float64,
        "boolean": pl.Boolean,
    }
    return pl.DataFrame(
        {
            column.name: [typed(column.type, row.get(column.name)) for row in sheet.rows]
            for column in sheet.columns
        },
        schema={column.name: kinds.get(column.type, pl.String) for column in sheet.columns},
    )
