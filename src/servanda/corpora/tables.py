"""The tables that come out of a corpus: their columns, and writers of Parquet, JSON Lines and CSV.

Rows are written as they come, a few thousand at a time, so that a table of any length takes little memory.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from servanda.corpora.tabular import parquet
from servanda.errors import UsageError


def _columns(text: str) -> dict[str, str]:
    """Columns with their sorts, ``text`` where none is said."""
    pairs = (column.partition(":") for column in text.split())
    return {name: sort or "text" for name, _, sort in pairs}


_DOCUMENT = _columns("document place title date date_from language fetched:day")
"""What is said of a document in every table. ``date`` may be a month or a year; ``fetched`` is when a crawl got it."""

FINDINGS = _DOCUMENT | _columns(
    "text start:int end:int kind treaty what about group state value:any value_number:number hedge whole:int as_of "
    "verdict reading record_value:any record_number:number readings:json true_during:spans states:texts explanation "
    "sources:texts rule nearest:any nearest_number:number elsewhere missing stale:bool"
)
"""A row for every claim. A value may be a number, a day, a state or yes and no: it is given as text, and where it
is a number beside it as one."""

DOCUMENTS = _DOCUMENT | _columns(
    "status claims:int contradicted:int supported:int unverifiable:int seen:int understood:int"
)
"""A row for every document: checked, skipped by the first look, or unreadable; figures seen and understood."""

PROBLEMS = _columns("document place file line:int where message hint rejected:bool")
"""A row for every problem; ``rejected`` where a document was not read because of it."""

TABLES: dict[str, dict[str, str]] = {"findings": FINDINGS, "documents": DOCUMENTS, "problems": PROBLEMS}

_NUMBERS = {"value_number": "value", "record_number": "record_value", "nearest_number": "nearest"}
_BATCH = 1_000


class Writer(Protocol):
    """Writes rows of one table."""

    def write(self, row: dict[str, Any]) -> None: ...
    def close(self, about: Mapping[str, str]) -> None: ...


def forms() -> dict[str, Any]:
    """The writers by the ending of the output's name."""
    return {".parquet": _Parquet, ".jsonl": _JsonLines, ".csv": _Csv}


def check_form(out: Path) -> None:
    """Raises UsageError for an output of no known form, MissingExtra where its library is not installed."""
    if out.suffix not in forms():
        raise UsageError(f"--out {out}: the name must end in {', '.join(forms())}")
    if out.suffix == ".parquet":
        parquet()


def beside(out: Path, table: str) -> Path:
    """Where a table goes: the findings to the output itself, the others beside it."""
    return out if table == "findings" else out.with_name(f"{out.stem}.{table}{out.suffix}")


def _typed(row: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    """A row with a value for each column, of that column's type."""
    values = {}
    for name, sort in columns.items():
        if sort == "number":
            value = row.get(_NUMBERS[name])
            number = isinstance(value, int | float) and not isinstance(value, bool)
            values[name] = float(value) if number and value is not None else None
        else:
            values[name] = _value(row.get(name), sort)
    return values


def _value(value: Any, sort: str) -> Any:
    if sort == "bool":
        return bool(value)
    if value is None:
        return [] if sort in ("texts", "spans") else None
    if sort in ("text", "any", "json"):
        plain = isinstance(value, str) and sort != "json"
        return _whole(value if plain else json.dumps(value, ensure_ascii=False))
    if sort == "day":
        return date.fromisoformat(value)
    if sort == "spans":
        return [{"start": start, "end": end} for start, end in value]
    return value


def _whole(text: str) -> str:
    """The text as it can be written: half a character in a file's name becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


class _Parquet:
    def __init__(self, path: Path, columns: Mapping[str, str]) -> None:
        import pyarrow

        self._arrow, self._columns = pyarrow, columns
        text = pyarrow.string()
        span = pyarrow.struct([("start", text), ("end", text)])
        types = {
            "text": text,
            "any": text,
            "json": text,
            "int": pyarrow.int64(),
            "number": pyarrow.float64(),
            "bool": pyarrow.bool_(),
            "day": pyarrow.date32(),
            "texts": pyarrow.list_(text),
            "spans": pyarrow.list_(span),
        }
        self._schema = pyarrow.schema([(name, types[sort]) for name, sort in columns.items()])
        self._writer = parquet().ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def write(self, row: dict[str, Any]) -> None:
        self._rows.append(_typed(row, self._columns))
        if len(self._rows) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []

    def close(self, about: Mapping[str, str]) -> None:
        self._flush()
        self._writer.add_key_value_metadata(dict(about))
        self._writer.close()


class _JsonLines:
    """Rows as the contract has claims, with what is said of their document; nothing is turned into text."""

    def __init__(self, path: Path, columns: Mapping[str, str]) -> None:
        self._file = path.open("w", encoding="utf-8", errors="replace", newline="\n")

    def write(self, row: dict[str, Any]) -> None:
        self._file.write(json.dumps(row, ensure_ascii=False) + "\n")

    def close(self, about: Mapping[str, str]) -> None:
        self._file.close()


class _Csv:
    def __init__(self, path: Path, columns: Mapping[str, str]) -> None:
        self._columns = columns
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(columns)

    def write(self, row: dict[str, Any]) -> None:
        self._writer.writerow([_cell(value) for value in _typed(row, self._columns).values()])

    def close(self, about: Mapping[str, str]) -> None:
        self._file.close()


def _cell(value: Any) -> Any:
    """A value for a spreadsheet; a text that begins like a formula is marked as none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        spans = [
            f"{each['start']}/{each['end'] or '..'}" if isinstance(each, dict) else each for each in value
        ]
        return " ".join(spans)
    if isinstance(value, str) and value[:1] in ("=", "+", "@", "-", "\t", "\r"):
        return f"'{value}"
    return value
