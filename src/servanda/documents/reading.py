"""Documents from files, folders, archives and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.dates import PartialDate
from servanda.documents import archives, files, kinds, limits, plain
from servanda.documents.contents import Contents
from servanda.documents.document import Document, concluded
from servanda.errors import MissingExtra, Problem, UnreadableFile, one_line

if TYPE_CHECKING:
    from zipfile import ZipFile

_READERS = {kinds.HTML: "html", kinds.MAIL: "mail", kinds.PDF: "pdf", kinds.DOCX: "word"}
"""The modules that need libraries, by media type; they are imported when a file of their kind comes."""


def read(path: Path | str, *, date: PartialDate | None = None) -> Document:
    """The document in a file, in standard input (``-``) or in an archive (``archive.zip/inner.txt``).

    Raises UnreadableFile, in one line, and MissingExtra where a library for its form is not installed.
    """
    name = os.fspath(path)
    if name == files.STDIN:
        return read_bytes(files.standard_input(), name, date=date)
    path = Path(path)
    if not path.exists() and (inner := _within_archive(path)) is not None:
        return read_bytes(inner, name, date=date)
    return read_bytes(files.whole(path, name), name, date=date)


def read_bytes(data: bytes, name: str, *, date: PartialDate | None = None) -> Document:
    """The document in these bytes, which came under this name. Raises as ``read`` does."""
    media = kinds.of(data, name)
    if media == kinds.ZIP:
        raise UnreadableFile(f"{name}: is an archive of files; name one of them as {name}/its-name")
    return concluded(_contents(data, name, media), name=name, date=date)


def read_all(paths: Iterable[Path | str], *, date: PartialDate | None = None) -> Iterator[Document | Problem]:
    """Every document in these files, folders and archives, one at a time, in an order that is always the same.

    A file that cannot be read comes as a Problem with its name and the reason. Hidden files, and the styles and
    scripts that pages are saved with, are no documents; what else is in a folder is read or reported.
    """
    for path in paths:
        name = os.fspath(path)
        if name == files.STDIN:
            yield from _from_input(date)
        elif Path(path).is_dir():
            yield from _from_folder(Path(path), date)
        else:
            yield from _from_file(Path(path), name, date)


def _contents(data: bytes, name: str, media: str) -> Contents:
    if media == kinds.PLAIN:
        return plain.contents(data, name)
    if media == kinds.MARKDOWN:
        return plain.markdown(data, name)
    contents: Contents = import_module(f"servanda.documents.{_READERS[media]}").contents(data, name)
    return contents


def _within_archive(path: Path) -> bytes | None:
    """The bytes of a file named within an archive; None where no part of the path is one."""
    for above in path.parents:
        if files.head(above) != archives.MAGIC:
            continue
        inner = path.relative_to(above).as_posix()
        with archives.opened(above, str(above)) as archive:
            if inner not in archive.namelist():
                raise UnreadableFile(f"{path}: no such file in the archive; check the name")
            member = archive.getinfo(inner)
            data = archives.refused(member) or archives.unpacked(archive, member)
        if isinstance(data, str):
            raise UnreadableFile(f"{path}: {data}; unpack it and name it")
        return data
    return None


def _from_input(date: PartialDate | None) -> Iterator[Document | Problem]:
    try:
        data = files.standard_input()
    except UnreadableFile as error:
        yield _unread(files.STDIN, error)
    else:
        yield from _from_bytes(data, files.STDIN, date, archives.Allowance(), 0)


def _from_folder(folder: Path, date: PartialDate | None) -> Iterator[Document | Problem]:
    unlisted: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=unlisted.append):
        folders[:] = sorted(name for name in folders if not archives.hidden(name))
        for error in unlisted:
            yield Problem(file=str(error.filename), message="may not be listed", rejected=True)
        unlisted.clear()
        for name in sorted(names):
            path = Path(parent, name)
            if archives.hidden(name) or not kinds.is_document(name):
                continue
            if path.is_file():
                yield from _from_file(path, str(path), date)
            else:
                yield Problem(file=str(path), message="is no regular file and was not read", rejected=True)
    for error in unlisted:
        yield Problem(file=str(error.filename), message="may not be listed", rejected=True)


def _from_file(path: Path, name: str, date: PartialDate | None) -> Iterator[Document | Problem]:
    try:
        if files.head(path) in (archives.MAGIC, archives.EMPTY):
            with archives.opened(path, name) as archive:
                if archives.kind(archive) == "zip":
                    yield from _from_archive(archive, name, date, archives.Allowance(), 1)
                    return
        yield read(path if name != files.STDIN else name, date=date)
    except (UnreadableFile, MissingExtra) as error:
        yield _unread(name, error)


def _from_archive(
    archive: ZipFile, name: str, date: PartialDate | None, allowance: archives.Allowance, depth: int
) -> Iterator[Document | Problem]:
    for member in archives.members(archive, name, allowance):
        if isinstance(member, Problem):
            yield member
        elif kinds.is_document(member[0]):
            yield from _from_bytes(member[1], f"{name}/{member[0]}", date, allowance, depth)


def _from_bytes(
    data: bytes, name: str, date: PartialDate | None, allowance: archives.Allowance, depth: int
) -> Iterator[Document | Problem]:
    try:
        if kinds.of(data, name) != kinds.ZIP:
            yield read_bytes(data, name, date=date)
            return
        if depth >= limits.ARCHIVE_NESTING:
            raise UnreadableFile(f"{name}: is an archive within archives within an archive; unpack it")
        with archives.opened(data, name) as archive:
            yield from _from_archive(archive, name, date, allowance, depth + 1)
    except (UnreadableFile, MissingExtra) as error:
        yield _unread(name, error)


def _unread(name: str, error: Exception) -> Problem:
    """The error as a Problem: the name once, the message, what to do."""
    message, _, hint = one_line(error).removeprefix(f"{name}: ").partition("; ")
    return Problem(file=name, message=message, hint=hint, rejected=True)
