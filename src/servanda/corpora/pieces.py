"""A piece of a corpus: what one process works through at a time, told by place and not by its text."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Literal

from servanda.dates import PartialDate
from servanda.documents import Document
from servanda.errors import Problem, UnreadableFile

Form = Literal["file", "zip", "jsonl", "parquet", "warc", "told"]
"""How documents are held; ``told`` stands for a place that is known to be unreadable without opening it."""

DOCUMENTS = 100
"""The documents of a piece, where they can be counted before they are read."""

BYTES = 2 * 1024 * 1024
"""The bytes from which a piece is full; a single document may be larger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A file of a corpus: how it holds documents, its bytes, and when it was last changed (nanoseconds)."""

    form: Form
    path: str
    size: int = 0
    changed: int = 0
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some documents of a corpus.

    ``paths`` are files, or the one file that holds the documents from ``start`` up to ``stop``: bytes of lines
    and crawls, members of an archive, rows of a group in a table. ``first`` is the number, from 1, of the first
    line or row among all of the file. ``only`` asks for one document alone, by its place in the piece.
    ``size`` and ``changed`` are those of the file when it was listed; ``weight`` is its share of all bytes.
    """

    form: Form
    paths: tuple[str, ...]
    start: int = 0
    stop: int = 0
    first: int = 1
    group: int = 0
    size: int = 0
    changed: int = 0
    weight: int = 0
    message: str = ""
    only: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What every piece is worked through with: where paths begin, which record, which days."""

    home: str
    today: datetime.date
    date: PartialDate | None = None
    record: str | None = None

    def place(self, path: str) -> Path:
        """Where a path of the corpus is, wherever the process stands."""
        return Path(self.home, path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A document at hand and not yet read.

    ``place`` is where it is, ``name`` what it is called. ``may_claim`` is the first look: whether it can hold a
    claim at all. ``read`` raises UnreadableFile and MissingExtra. ``told`` is what is known of it unread.
    """

    name: str
    place: str
    may_claim: Callable[[], bool]
    read: Callable[[], Document]
    title: str | None = None
    date: PartialDate | None = None
    date_from: str | None = None
    fetched: datetime.date | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A document that cannot be read: where it is, what it is called, and why."""

    place: str
    name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Done:
    """What a piece gave: rows of all tables as lines of JSON, and how many of what."""

    lines: bytes
    tally: dict[str, int] = field(default_factory=dict)


def unchanged(piece: Piece, setting: Setting) -> Path:
    """The file of a piece. Raises UnreadableFile where it is not the one that was listed any more."""
    path = setting.place(piece.paths[0])
    try:
        found = path.stat()
    except OSError as error:
        raise Changed(f"{piece.paths[0]}: is gone since the run began ({error.strerror})") from None
    if (found.st_size, found.st_mtime_ns) != (piece.size, piece.changed):
        raise Changed(f"{piece.paths[0]}: was changed since the run began; run again with --restart")
    return path


def servanda_version() -> str:
    """The version at work: parts of another one cannot be gone on with, nor can its workers help."""
    return metadata.version("servanda")


class Changed(UnreadableFile):
    """The corpus is not the one that was listed: places in it mean nothing any more."""
