"""The data package, opened with the libraries its readers use."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

import servanda as sv
from servanda.publish import package, tables
from servanda.records import Record
from tests.situations import entered, in_force, ledger_of, ratifies, signs

DAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("package")
    made = package.files(
        package.package(sv.record(), ["CCM", "APMBC"], DAY), ["parquet", "xlsx"], {"version": "1"}
    )
    for name, data in made.items():
        (target / name).parent.mkdir(exist_ok=True)
        (target / name).write_bytes(data)
    return target


def test_frictionless_finds_it_valid(folder: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="needs the extra 'test'")
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])
    assert {task.name for task in report.tasks} == {"treaties", "places", "sources", "entries", "standings"}


def test_frictionless_finds_a_standing_of_an_unknown_treaty(folder: Path, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="needs the extra 'test'")
    for path in folder.rglob("*"):
        if path.is_file():
            copy = tmp_path / path.relative_to(folder)
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(path.read_bytes())
    standings = tmp_path / "data" / "standings.csv"
    standings.write_text(
        standings.read_text(encoding="utf-8").replace("\nCCM,", "\nXXX,", 1), encoding="utf-8"
    )
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_the_standing_over_time_counts_as_the_record_does(folder: Path) -> None:
    rows = list(csv.DictReader((folder / "data" / "standings.csv").open(encoding="utf-8")))
    on = "2015-01-31"
    held = [
        row["state"]
        for row in rows
        if row["treaty"] == "CCM" and row["from"] <= on and (not row["until"] or on <= row["until"])
        if row["consented"] == "true"
    ]
    assert len(held) == 89


def test_parquet_and_the_workbook_hold_the_same_rows_as_the_csv(folder: Path) -> None:
    polars = pytest.importorskip("polars", reason="needs the extra 'export'")
    openpyxl = pytest.importorskip("openpyxl", reason="needs the extra 'test'")
    book = openpyxl.load_workbook(folder / "servanda.xlsx", read_only=True)
    for name in ("treaties", "places", "sources", "entries", "standings"):
        rows = list(csv.DictReader((folder / "data" / f"{name}.csv").open(encoding="utf-8")))
        frame = polars.read_parquet(folder / "data" / f"{name}.parquet")
        assert (frame.height, frame.columns) == (len(rows), list(rows[0]))
        sheet = list(book[name].iter_rows(values_only=True))
        assert (len(sheet) - 1, list(sheet[0])) == (len(rows), list(rows[0]))


def test_a_remark_that_looks_like_a_formula_stays_text() -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="needs the extra 'test'")
    formula = '=HYPERLINK("http://example.org")'
    entry = entered(in_force(), signs("LTU", "2008-12-03"))[1]
    record = Record(ledger=ledger_of([type(entry)(**{**fields(entry), "remark": formula})]))
    made = package.files(package.package(record, ["CCM"], DAY), ["xlsx"], {})
    sheet = openpyxl.load_workbook(io.BytesIO(made["servanda.xlsx"]))["entries"]
    column = [cell.value for cell in sheet[1]].index("remark")
    cell = sheet[2][column]
    assert (cell.value, cell.data_type) == (formula, "s")


def fields(entry: object) -> dict[str, object]:
    return {name: getattr(entry, name) for name in type(entry).__slots__}  # type: ignore[attr-defined]


def test_what_was_recorded_later_is_left_out_of_an_earlier_view() -> None:
    record = Record(ledger=ledger_of(entered(in_force(), ratifies("LTU", "2011-03-24"))))
    found = {table.name: table for table in package.package(record, ["CCM"], DAY, "2025-12-31")}
    assert found["entries"].rows == []
    assert found["standings"].rows == []


def test_the_descriptor_says_what_every_column_means(folder: Path) -> None:
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert descriptor["licenses"][0]["name"] == "CC-BY-4.0"
    for resource in descriptor["resources"]:
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_a_csv_for_a_spreadsheet_is_no_formula() -> None:
    text = tables.as_csv([{"name": "=1+1", "note": None, "yes": True}], ["name", "note", "yes"])
    assert text == "name,note,yes\n'=1+1,,true\n"
