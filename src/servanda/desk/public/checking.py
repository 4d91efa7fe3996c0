"""Texts of strangers, checked and forgotten: how much is taken, how often, and by which record."""

from __future__ import annotations

from functools import lru_cache
from typing import NoReturn

from allauth.core import ratelimit
from django.http import HttpRequest

from servanda import documents
from servanda.claiming.checking import Checked, Checker
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.reading import current
from servanda.errors import UnreadableFile

MOST_CHARACTERS = 100_000
"""Characters of a text that is checked, pasted or read from a file."""

MOST_BYTES = 2_000_000
"""Bytes of a file that is read."""


def within_rate(request: HttpRequest) -> bool:
    """Whether whoever asks has not asked too often. Only how often is remembered, for an hour; nothing of a text."""
    return bool(ratelimit.consume(request, action="check_text"))


def check_text(text: str, when: str = "") -> Checked:
    """A pasted text, checked. Raises UnreadableFile, BadDate."""
    if not text.strip():
        raise UnreadableFile("there is no text to check: paste one, or choose a file")
    if len(text) > MOST_CHARACTERS:
        _too_long(len(text))
    return _checked(documents.from_text(text.replace("\r\n", "\n"), date=_day(when)))


def check_file(data: bytes, name: str, when: str = "") -> Checked:
    """A file, checked; it is read in memory and written nowhere. Raises UnreadableFile, BadDate, MissingExtra."""
    name = name.replace("\\", "/").rsplit("/", 1)[-1][:120] or "file"
    if len(data) > MOST_BYTES:
        raise UnreadableFile(f"{name}: is larger than {MOST_BYTES:,} bytes; paste the part you mean")
    found = documents.read_bytes(data, name, date=_day(when))
    if not found.text.strip():
        raise UnreadableFile(f"{name}: holds no text; a scanned page needs text recognition first")
    if len(found.text) > MOST_CHARACTERS:
        _too_long(len(found.text))
    return _checked(found)


def _too_long(characters: int) -> NoReturn:
    raise UnreadableFile(
        f"the text has {characters:,} characters, and {MOST_CHARACTERS:,} are checked at most: send it in parts"
    )


def _day(when: str) -> PartialDate | None:
    return PartialDate.parse(when[:40]) if when.strip() else None


def _checked(document: documents.Document) -> Checked:
    known = current()
    checker = _checker(known.revision, today().isoformat())
    return checker.check(
        document.text,
        name=document.name,
        title=document.title,
        date=document.date,
        date_from=document.date_from,
        language=document.language,
    )


@lru_cache(maxsize=1)
def _checker(revision: Revision, day: str) -> Checker:
    # What a checker has learnt of a record serves the next text, until the record grows or the day is over.
    return Checker(current().record, today())
