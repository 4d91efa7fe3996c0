"""A row of a table or a line of JSON as a document: which fields are read, and what makes a row unreadable."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from servanda.corpora.looking import may_claim
from servanda.corpora.pieces import Offer, Unread
from servanda.dates import PartialDate
from servanda.documents import dating, limits
from servanda.documents.contents import Contents
from servanda.documents.document import Document, concluded
from servanda.documents.plain import unified
from servanda.errors import BadDate, Problem

TEXT = "text"
NAMES = ("document", "name", "url", "id")
"""What a row is called, the first that is there."""

LANGUAGES = ("language", "lang")
FIELDS = (TEXT, *NAMES, "title", "date", *LANGUAGES)

_LONGEST_NAME = 1_000
_SURROGATES = re.compile("[\ud800-\udfff]")


def offered(
    row: Mapping[str, Any], *, file: str, line: int | None, where: str, date: PartialDate | None
) -> Offer | Unread:
    """The document of a row; a Problem with its place where it has no text, or a date that is none.

    A date given with the call goes before the row's own, as it does for a file.
    """
    place = f"{file}:{line}" if line is not None else f"{file}: {where}"
    name = _name(row) or place

    def unread(message: str, hint: str) -> Unread:
        problem = Problem(file=file, line=line, where=where, message=message, hint=hint, rejected=True)
        return Unread(place=place, name=name, problem=problem)

    text = row.get(TEXT)
    if not isinstance(text, str):
        found = "is empty" if text is None and TEXT in row else "is missing" if text is None else "is no text"
        return unread(f"its field 'text' {found}", "put the document's text there")
    if not text.strip():
        return unread("its field 'text' is blank", "put the document's text there")
    if len(text) > limits.CHARACTERS:
        return unread(f"is too long (more than {limits.CHARACTERS:,} characters)", "split it")
    try:
        published = day_of(row.get("date"))
    except BadDate as error:
        return unread(f"its date cannot be read: {error}", "leave out a date that is not known")
    problems: tuple[Problem, ...] = ()
    if _SURROGATES.search(text):
        text = _SURROGATES.sub("\ufffd", text)
        message = "holds halves of characters: read as U+FFFD"
        problems = (Problem(file=file, line=line, where=where, message=message, hint="save it as UTF-8"),)
    text = unified(text).replace("\0", "\ufffd")
    title = _words(row.get("title"))

    def read() -> Document:
        contents = Contents(
            text=text,
            media="text/plain",
            title=title,
            language=_language(row),
            published=published,
            problems=problems,
        )
        return concluded(contents, name=name, date=date)

    return Offer(
        name=name,
        place=place,
        may_claim=lambda: may_claim(text) or (title is not None and may_claim(title)),
        read=read,
        title=title,
        date=date or published,
        date_from="given" if date else "metadata" if published else None,
        problems=problems,
    )


def day_of(value: Any) -> PartialDate | None:
    """The date a row gives; None where it gives none. Raises BadDate for what is no date."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return PartialDate.of(value.date())
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, int) and not isinstance(value, bool) and 1000 <= value <= 9999:
        return PartialDate.parse(str(value))
    if not isinstance(value, str):
        raise BadDate(f"{str(value)[:40]!r} is not a date: write it as YYYY-MM-DD, YYYY-MM or YYYY")
    try:
        return PartialDate.parse(value)
    except BadDate:
        stamped = dating.stamp(value.strip()[:200])
        if stamped is None:
            said = _SURROGATES.sub("\ufffd", " ".join(value[:40].split()))
            raise BadDate(f"'{said}' is not a date: write it as YYYY-MM-DD, YYYY-MM or YYYY") from None
        return stamped


def _name(row: Mapping[str, Any]) -> str:
    for field in NAMES:
        value = row.get(field)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if words := _words(value):
            return words[:_LONGEST_NAME]
    return ""


def _words(value: Any) -> str | None:
    """A text on one line; None where there is none."""
    if not isinstance(value, str):
        return None
    return " ".join(_SURROGATES.sub("\ufffd", value).split())[:_LONGEST_NAME] or None


def _language(row: Mapping[str, Any]) -> str | None:
    """The ISO 639-1 code a row gives. It only speaks where the text itself does not tell."""
    for field in LANGUAGES:
        code = row.get(field)
        if isinstance(code, str) and re.match(r"[a-z]{2}(?:[-_]|\Z)", code.strip().lower()):
            return code.strip().lower()[:2]
    return None
