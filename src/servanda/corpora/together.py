"""The tables of a run, put together from its parts in the order of the corpus, while later pieces are still in work."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from servanda.corpora import tables
from servanda.corpora.parts import Parts
from servanda.errors import UnreadableFile

_TABLE = {"c": "findings", "d": "documents", "p": "problems"}


class Together:
    """The tables of one output; they appear under their names when all of them are whole."""

    def __init__(self, parts: Parts, out: Path) -> None:
        self._parts, self._out = parts, out
        self._news = {table: parts.folder / f"{table}{out.suffix}.new" for table in tables.TABLES}
        self._writers: dict[str, tables.Writer] = {}
        self._next = 0
        self._waiting: set[int] = set()

    def add(self, number: int) -> None:
        """A piece is done: its rows are written once those of every piece before it are. Raises UnreadableFile."""
        self._waiting.add(number)
        try:
            self._begin()
            while self._next in self._waiting:
                self._waiting.remove(self._next)
                for table, row in self._parts.rows(self._next):
                    self._writers[_TABLE[table]].write(row)
                self._next += 1
        except OSError as error:
            raise self._unwritten(error) from None

    def finish(self, about: Mapping[str, str]) -> None:
        """All pieces are done. ``about`` is kept in tables that have room for it. Raises UnreadableFile."""
        try:
            self._begin()
            for writer in self._writers.values():
                writer.close(about)
            for table, new in self._news.items():
                new.replace(tables.beside(self._out, table))
        except OSError as error:
            raise self._unwritten(error) from None

    def _begin(self) -> None:
        if not self._writers:
            made = tables.forms()[self._out.suffix]
            self._writers = {
                table: made(self._news[table], columns) for table, columns in tables.TABLES.items()
            }

    def _unwritten(self, error: OSError) -> UnreadableFile:
        return UnreadableFile(f"{self._out}: cannot be written: {error.strerror or error}")
