"""Workbooks and Parquet files as other programs open them."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import polars as pl
import pytest

from servanda.publish import sheets
from servanda.publish.sheets import Sheet, columns

COLUMNS = columns(
    state="string", due="date", count="integer", share="number", late="boolean", sources="string"
)
SHEET = Sheet(
    name="deadlines",
    columns=COLUMNS,
    rows=[
        {
            "state": '=HYPERLINK("http://evil")',
            "due": "2026-05-01",
            "count": 3,
            "share": 0.5,
            "late": True,
            "sources": ["a", "b"],
        },
        {"state": "+1", "due": date(1899, 12, 31), "count": None, "share": None, "late": None, "sources": []},
        {"state": "https://example.org", "due": None, "count": 0, "share": 0, "late": False, "sources": None},
    ],
)


def opened(*made: Sheet) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(sheets.workbook(made)))


def test_a_text_that_looks_like_a_formula_is_text() -> None:
    page = opened(SHEET)["deadlines"]
    assert page["A2"].value == '=HYPERLINK("http://evil")'
    assert page["A2"].data_type == "s"
    assert (page["A3"].value, page["A3"].data_type) == ("+1", "s")
    assert page["A4"].hyperlink is None


def test_days_are_days_numbers_numbers_and_nothing_is_empty() -> None:
    page = opened(SHEET)["deadlines"]
    assert [cell.value for cell in page[1]] == [column.name for column in COLUMNS]
    assert page["B2"].value.date() == date(2026, 5, 1)
    assert (page["C2"].value, page["D2"].value, page["E2"].value, page["F2"].value) == (3, 0.5, True, "a b")
    assert page["B3"].value == "1899-12-31"
    assert (page["C3"].value, page["C4"].value) == (None, 0)


def test_a_workbook_holds_every_sheet_and_long_names_are_cut() -> None:
    long = Sheet(name="a name much longer than Excel allows", columns=COLUMNS, rows=[])
    assert opened(SHEET, long).sheetnames == ["deadlines", "a name much longer than Excel a"]


def test_more_rows_than_excel_holds_go_to_a_page_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 2)
    book = opened(SHEET)
    assert book.sheetnames == ["deadlines 1", "deadlines 2"]
    assert [page.max_row for page in book] == [3, 2]


def test_parquet_has_the_same_types_whatever_is_in_it() -> None:
    full = pl.read_parquet(io.BytesIO(sheets.parquet(SHEET)))
    empty = pl.read_parquet(io.BytesIO(sheets.parquet(Sheet(name="x", columns=COLUMNS, rows=[]))))
    assert full.schema == empty.schema
    assert full.schema["due"] == pl.Date
    assert full["due"].to_list() == [date(2026, 5, 1), date(1899, 12, 31), None]
    assert full["state"][0] == '=HYPERLINK("http://evil")'


def test_csv_keeps_a_spreadsheet_from_reading_a_formula() -> None:
    assert sheets.csv(SHEET).splitlines()[1].startswith("\"'=HYPERLINK")
    assert sheets.csv(SHEET, guard=False).splitlines()[1].startswith('"=HYPERLINK')
