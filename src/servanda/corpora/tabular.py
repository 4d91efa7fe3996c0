"""Documents in Parquet: a row each, with a column ``text``. Needs pyarrow."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from servanda.corpora import rows
from servanda.corpora.pieces import DOCUMENTS, Listed, Offer, Piece, Setting, Unread, unchanged
from servanda.documents import limits
from servanda.errors import MissingExtra, Problem, one_line

BATCH = 16
"""The rows decoded at once: few, for each may be long."""

_PARQUET_HINT = "Parquet files need pyarrow: pip install 'servanda[corpora]'"


def parquet() -> Any:
    """The library. Raises MissingExtra where it is not installed."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise MissingExtra(_PARQUET_HINT) from None
    return pyarrow.parquet


def cut(found: Listed, setting: Setting) -> Iterator[Piece]:
    """The pieces of a file: some rows of one of its groups each; only its footer is read."""
    library = parquet()

    def told(message: str) -> Piece:
        return Piece(form="told", paths=(found.path,), message=message, weight=found.size)

    try:
        with library.ParquetFile(setting.place(found.path)) as file:
            metadata, schema = file.metadata, file.schema_arrow
    except Exception as error:  # damaged files make the library raise errors of many kinds
        yield told(f"is damaged and cannot be read as Parquet ({one_line(error)})")
        return
    if rows.TEXT not in schema.names:
        has = ", ".join(schema.names[:12]) or "none"
        yield told(f"has no column 'text'; its columns are {has}")
        return
    first = 1
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        if why := _too_much(group):
            yield told(f"rows {first:,} to {first + group.num_rows - 1:,} {why}")
        else:
            for start in range(0, group.num_rows, DOCUMENTS):
                stop = min(start + DOCUMENTS, group.num_rows)
                yield Piece(
                    form="parquet",
                    paths=(found.path,),
                    start=start,
                    stop=stop,
                    first=first + start,
                    group=number,
                    size=found.size,
                    changed=found.changed,
                    weight=found.size * (stop - start) // max(metadata.num_rows, 1),
                )
        first += group.num_rows


def _too_much(group: Any) -> str:
    """Why a group of rows is not unpacked; empty where nothing speaks against it."""
    for number in range(group.num_columns):
        column = group.column(number)
        large = column.total_uncompressed_size > limits.ARCHIVE_BYTES
        packed = max(column.total_compressed_size, 1)
        if large and column.total_uncompressed_size > limits.ARCHIVE_RATIO * packed:
            return f"unpack to more than {limits.ARCHIVE_RATIO} times their size, as no documents do"
    return ""


def read(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece."""
    path, name = unchanged(piece, setting), piece.paths[0]
    damage = ""
    for number in range(piece.start, piece.stop):
        where = f"row {piece.first + number - piece.start}"
        try:
            row = {} if damage else _readers.at(str(path), piece.changed).row(piece.group, number)
        except Exception as error:  # as above; what comes after the damage cannot be decoded either
            damage = f"cannot be decoded ({one_line(error)})"
        if damage:
            hint = "write the file again"
            problem = Problem(file=name, where=where, message=damage, hint=hint, rejected=True)
            yield Unread(place=f"{name}: {where}", name=name, problem=problem)
        else:
            yield rows.offered(row, file=name, line=None, where=where, date=setting.date)


class _Reader:
    """The rows of a file, read forward: what lies before is decoded once, not for every piece."""

    def __init__(self, path: str) -> None:
        self._file = parquet().ParquetFile(path, buffer_size=1024 * 1024)
        self._columns = [name for name in rows.FIELDS if name in self._file.schema_arrow.names]
        self._group = -1
        self._batches: Iterator[Any] = iter(())
        self._rows: list[dict[str, Any]] = []
        self._first = self._after = 0

    def row(self, group: int, number: int) -> dict[str, Any]:
        """A row of a group, by its place in it. Raises what the library raises on damage."""
        if group != self._group or number < self._first:
            self._batches = self._file.iter_batches(
                batch_size=BATCH, row_groups=[group], columns=self._columns
            )
            self._group, self._first, self._after, self._rows = group, 0, 0, []
        while number >= self._after:
            batch = next(self._batches, None)
            if batch is None:
                raise EOFError("the file holds fewer rows than it says")
            self._first, self._after = self._after, self._after + batch.num_rows
            self._rows = batch.to_pylist() if number < self._after else []
        return self._rows[number - self._first]

    def close(self) -> None:
        self._file.close()


class _Readers(threading.local):
    """The reader last used, kept for the next piece of the same file."""

    key: tuple[str, int] | None = None
    reader: _Reader | None = None

    def at(self, path: str, changed: int) -> _Reader:
        if self.reader is None or self.key != (path, changed):
            if self.reader is not None:
                self.reader.close()
            self.key, self.reader = None, None
            self.key, self.reader = (path, changed), _Reader(path)
        return self.reader


_readers = _Readers()
