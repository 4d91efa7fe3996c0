"""A document as claims are looked for in it: its text, and what is known of its title, language and date.

Where the date comes from, the strongest first:

1. ``given``: the reader said so;
2. ``metadata``: the publisher's own statement (a page's publication date, a message's ``Date``);
3. ``dateline``: the text's opening says when it was written;
4. ``text``: the text says when it was last updated;
5. ``metadata``: when the file was written, where its stamps agree;
6. ``text``: the year of a copyright line at the end.

Where none of these speaks there is no date.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.dates import PartialDate
from servanda.documents import dating, language, titles
from servanda.documents.contents import Contents
from servanda.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text and what is known of it; offsets of claims count the code points of ``text``."""

    name: str
    text: str
    title: str | None
    language: str
    date: PartialDate | None
    date_from: str | None
    media: str
    problems: tuple[Problem, ...]


def from_text(
    text: str,
    *,
    name: str = "",
    title: str | None = None,
    date: PartialDate | None = None,
    language: str | None = None,
) -> Document:
    """A document of this very text, unchanged; what is not said of it is read from the text itself."""
    document = concluded(Contents(text=text, media="text/plain", title=title), name=name, date=date)
    return replace(document, language=language) if language else document


def concluded(contents: Contents, *, name: str, date: PartialDate | None) -> Document:
    """The document with its title, language and date settled from the file and from the text."""
    when, where_from = _dated(contents, date)
    problems = contents.problems
    if not contents.text.strip():
        problems += (
            Problem(file=name, message="holds no text", hint="a scanned page needs text recognition first"),
        )
    spoken = language.detect(contents.text)
    return Document(
        name=name,
        text=contents.text,
        title=contents.title or titles.of(contents.text),
        language=contents.language or language.UNKNOWN if spoken == language.UNKNOWN else spoken,
        date=when,
        date_from=where_from,
        media=contents.media,
        problems=problems,
    )


def _dated(contents: Contents, given: PartialDate | None) -> tuple[PartialDate | None, str | None]:
    if given is not None:
        return given, "given"
    if contents.published is not None:
        return contents.published, "metadata"
    if (opening := dating.dateline(contents.text)) is not None:
        return opening, "dateline"
    if (updated := dating.updated(contents.text)) is not None:
        return updated, "text"
    if contents.saved is not None:
        return contents.saved, "metadata"
    if (year := dating.copyright_year(contents.text)) is not None:
        return year, "text"
    return None, None
