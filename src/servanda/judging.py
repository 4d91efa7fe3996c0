"""Documents and texts held against a record: what Python programs call."""

from __future__ import annotations

import datetime
from functools import lru_cache
from pathlib import Path

from servanda import documents
from servanda.claiming.checking import Checked, Checker
from servanda.claiming.languages import TONGUES
from servanda.claiming.model import Claim
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.errors import UnreadableFile, UsageError
from servanda.records import Record, shipped

_SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".eml", ".zip"})
_LONGEST_NAME = 4096


def check(
    document: str | Path, record: Record | None = None, date: str | datetime.date | PartialDate | None = None
) -> Checked:
    """A file, or a text, with its claims judged.

    A string is the name of a file where there is such a file or it can be nothing else; otherwise it is the text
    itself. Raises UnreadableFile, MissingExtra, BadDate.
    """
    when = _when(date)
    if isinstance(document, Path) or _names_a_file(document):
        found = documents.read(document, date=when)
    else:
        found = documents.from_text(document, date=when)
    return _checker(record or shipped(), today()).check(
        found.text,
        name=found.name,
        title=found.title,
        date=found.date,
        date_from=found.date_from,
        language=found.language,
    )


def claims(
    text: str, record: Record | None = None, date: str | datetime.date | PartialDate | None = None
) -> tuple[Claim, ...]:
    """The claims a text makes, each judged. A text that makes none has none. Raises BadDate."""
    found = documents.from_text(text, date=_when(date))
    checker = _checker(record or shipped(), today())
    return checker.check(
        text, title=found.title, date=found.date, date_from=found.date_from, language=found.language
    ).claims


def ready(*languages: str, record: Record | None = None) -> None:
    """Makes ready to check texts of some languages (``en`` where none is named), so that the first is as quick as any.

    It takes some seconds. A service does it when it starts; who checks one text need not. Raises UsageError for a
    language without a grammar, UnreadableFile and RecordError for a record that cannot be read.
    """
    for language in languages:
        if language not in TONGUES:
            raise UsageError(f"no grammar reads the language '{language}': {', '.join(sorted(TONGUES))}")
    _checker(record or shipped(), today()).prepare(*languages)


@lru_cache(maxsize=4)
def _checker(record: Record, on: datetime.date) -> Checker:
    # What a checker has learnt of a record serves the next text.
    return Checker(record, on)


def _when(date: str | datetime.date | PartialDate | None) -> PartialDate | None:
    if date is None or isinstance(date, PartialDate):
        return date
    return PartialDate.parse(str(date))


def _names_a_file(document: str) -> bool:
    """Whether a string is a file's name and not a text. Raises UnreadableFile for a name without a file."""
    if "\n" in document or "\0" in document or not 0 < len(document) <= _LONGEST_NAME:
        return False
    path = Path(document)
    try:
        if path.exists():
            return True
    except OSError:
        return False
    if path.suffix.lower() in _SUFFIXES:
        raise UnreadableFile(f"{document}: no such file; check the name")
    return False
