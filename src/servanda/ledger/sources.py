"""Sources: what was published, by whom and where, each described once in a file of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from servanda.dates import PartialDate
from servanda.errors import RecordError

SourceKind = Literal["depositary", "official", "ngo", "press", "reference", "memory"]

PRECEDENCE: dict[str, int] = {kind: rank for rank, kind in enumerate(get_args(SourceKind))}
"""Whom we follow where sources disagree: the depositary first, general knowledge last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document somebody published.

    ``published`` is the day it was published or, for a table that is kept up to date, the day it was
    read: it speaks for everything up to then. ``sha256`` is that of the copy we hold, where we hold one.
    """

    id: str
    title: str
    publisher: str
    kind: SourceKind
    address: str = ""
    published: PartialDate | None = None
    accessed: PartialDate | None = None
    licence: str = ""
    sha256: str = ""
    note: str = ""


_FIELDS = ("title", "publisher", "kind", "address", "published", "accessed", "licence", "sha256", "note")


def read_source(path: Path) -> Source:
    """The source a file describes. Raises RecordError where it does not."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecordError(f"source {path.name}: cannot be read: {error}") from error
    unknown = sorted(values.keys() - set(_FIELDS))
    if unknown:
        raise RecordError(f"source {path.name}: fields this version does not know: {', '.join(unknown)}")
    if values.get("kind") not in PRECEDENCE:
        raise RecordError(f"source {path.name}: '{values.get('kind')}' is not a kind of source")
    for name in ("published", "accessed"):
        if name in values:
            values[name] = PartialDate.parse(str(values[name]))
    try:
        return Source(id=path.stem, **values)
    except TypeError as error:
        raise RecordError(f"source {path.name}: title, publisher and kind are needed") from error


class SourceFiles(Mapping[str, Source]):
    """Sources read from their files one at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "sources"
        self._read: dict[str, Source] = {}

    def __getitem__(self, key: str) -> Source:
        if key not in self._read:
            path = self._folder / f"{key}.toml"
            if "/" in key or not path.is_file():
                raise KeyError(key)
            self._read[key] = read_source(path)
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(path.stem for path in self._folder.glob("*.toml")))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def source_text(source: Source) -> str:
    """A source as the text of its file."""
    lines = []
    for name in _FIELDS:
        value = getattr(source, name)
        if value not in ("", None):
            lines.append(f"{name} = {toml_string(str(value))}")
    return "\n".join(lines) + "\n"


def toml_string(text: str) -> str:
    """Text as TOML writes it, on one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    plain = "".join(char if char >= " " and char != "\x7f" else f"\\u{ord(char):04x}" for char in escaped)
    return f'"{plain}"'
