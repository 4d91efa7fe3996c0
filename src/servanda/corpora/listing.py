"""What a corpus holds: every file in it, by form, in an order that is always the same."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from servanda.corpora.pieces import Form, Listed
from servanda.documents import archives, files, kinds
from servanda.errors import UnreadableFile

_BY_ENDING: tuple[tuple[str, Form], ...] = (
    (".warc", "warc"),
    (".warc.gz", "warc"),
    (".jsonl", "jsonl"),
    (".ndjson", "jsonl"),
    (".parquet", "parquet"),
)
_PLAINLY_DOCUMENTS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".pdf", ".docx")
"""Endings of single documents: such a file is not opened before it is read."""


def listed(corpora: Iterable[str], home: Path, leave: frozenset[Path] = frozenset()) -> Iterator[Listed]:
    """Every file of these folders and files, which are named from ``home``; ``leave`` are paths passed over.

    What lies in a folder that is named too is listed once. Hidden files, and the styles and scripts that pages
    are saved with, are no documents. Raises UnreadableFile for a name that is not there.
    """
    for name in _outermost(corpora, home):
        path = home / name
        if path.is_dir():
            yield from _folder(name, home, leave)
        elif path.is_file():
            yield _file(name, path)
        else:
            what = "is no regular file and cannot be read twice" if path.exists() else "no such file"
            raise UnreadableFile(f"{name}: {what}; name files and folders")


def _outermost(corpora: Iterable[str], home: Path) -> list[str]:
    """The names as given, without those that another one holds or repeats."""
    names = list(dict.fromkeys(corpora))
    if files.STDIN in names:
        raise UnreadableFile("-: standard input cannot be read twice; name files and folders")
    real = {name: (home / name).resolve() for name in names}
    first = {place: name for name, place in reversed(real.items())}
    places = set(real.values())
    return [
        name
        for name, place in real.items()
        if first[place] == name and not any(above in places for above in place.parents)
    ]


def _folder(name: str, home: Path, leave: frozenset[Path]) -> Iterator[Listed]:
    unlisted: list[OSError] = []
    top = os.fspath(home / name)
    for parent, folders, names in os.walk(top, onerror=unlisted.append):
        said = os.path.normpath(os.path.join(name, os.path.relpath(parent, top)))  # noqa: PTH118
        yield from _unlisted(unlisted, home)
        folders[:] = sorted(
            each for each in folders if not archives.hidden(each) and Path(parent, each) not in leave
        )
        for each in sorted(names):
            path = Path(parent, each)
            form = form_of(each)
            if archives.hidden(each) or path in leave or (form == "file" and not kinds.is_document(each)):
                continue
            yield _file(str(Path(said, each)), path)
    yield from _unlisted(unlisted, home)


def _unlisted(errors: list[OSError], home: Path) -> Iterator[Listed]:
    for error in errors:
        path = os.path.relpath(str(error.filename), home)
        yield Listed(form="told", path=path, message="may not be listed")
    errors.clear()


def _file(name: str, path: Path) -> Listed:
    try:
        found = path.stat()
        if not path.is_file():
            return Listed(form="told", path=name, message="is no regular file and was not read")
    except OSError as error:
        return Listed(form="told", path=name, message=f"cannot be read: {error.strerror}")
    form = form_of(name)
    if form == "file" and not name.lower().endswith(_PLAINLY_DOCUMENTS) and _is_archive(path, name):
        form = "zip"
    return Listed(form=form, path=name, size=found.st_size, changed=found.st_mtime_ns)


def form_of(name: str) -> Form:
    """The form a file's name promises."""
    lower = name.lower()
    return next((form for ending, form in _BY_ENDING if lower.endswith(ending)), "file")


def _is_archive(path: Path, name: str) -> bool:
    """Whether a file is an archive of documents; an office file is packed the same way and is none."""
    if files.head(path) not in (archives.MAGIC, archives.EMPTY):
        return False
    try:
        with archives.opened(path, name) as archive:
            return archives.kind(archive) == "zip"
    except UnreadableFile:
        return False  # reading it will tell
