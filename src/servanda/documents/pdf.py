"""A PDF file: the text of its pages in reading order, a line a line, pages apart by a blank line.

What only the typesetting put there is undone: a word divided at a line's end is joined again, ligatures are
letters again, and a raised footnote number is set apart from the figure before it.
"""

from __future__ import annotations

import re
import time
from typing import Any

from servanda.documents import dating, limits
from servanda.documents.contents import Contents
from servanda.documents.marks import raised
from servanda.documents.word_lists import words
from servanda.errors import MissingExtra, Problem, UnreadableFile

MEDIA = "application/pdf"

_LIGATURES = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "\u00ad": None,
        "\0": None,
    }
)
_DIVIDED = re.compile("([^\\W\\d_]*)[\ufffe\x02](?:\r?\n)?([^\\W\\d_]?)")
_KEPT = words(
    "twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante"
    " quatre non anti co ex inter post pre self mid multi semi sub sous explosive trans pro vice cross"
    " one two three four five six seven eight nine ten half well long short high low so"
)
"""First parts that keep their hyphen: "twenty-eight" divided at a line's end is not "twentyeight"."""

_FIGURE = re.compile(r"\d{2,7}")
_RAISED_SIZE = 0.8


def contents(data: bytes, name: str) -> Contents:
    """The text, title and stamps of a PDF file. Raises UnreadableFile and MissingExtra."""
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtra("PDF files need pypdfium2: pip install 'servanda[documents]'") from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        why = (
            "asks for a password"
            if "password" in str(error).lower()
            else "is damaged and cannot be read as PDF"
        )
        raise UnreadableFile(f"{name}: {why}; save an open copy of it") from None
    try:
        text, problems = _text(document, name, pypdfium2)
        about = document.get_metadata_dict()
    finally:
        document.close()
    return Contents(
        text=text,
        media=MEDIA,
        title=_title(about.get("Title", "")),
        saved=dating.agreed(*(_stamp(about.get(key, "")) for key in ("CreationDate", "ModDate"))),
        problems=problems,
    )


def _title(written: str) -> str | None:
    """The title the file gives, unless it is the name of a file it was made from."""
    title = " ".join(written.split())
    named = re.search(
        r"\.(?:docx?|pdf|indd|qxd|rtf|odt|tex)\Z|\AMicrosoft Word|\Auntitled", title, re.IGNORECASE
    )
    return None if named else title or None


def _stamp(written: str) -> Any:
    return dating.stamp(written.removeprefix("D:")) if written else None


def _text(document: Any, name: str, pdfium: Any) -> tuple[str, tuple[Problem, ...]]:
    problems: list[Problem] = []
    pages: list[str] = []
    length = 0
    deadline = time.monotonic() + limits.PDF_SECONDS
    for number in range(min(len(document), limits.PAGES)):
        try:
            text = _page(document, number, pdfium)
        except pdfium.PdfiumError:
            problems.append(
                Problem(
                    file=name,
                    where=f"page {number + 1:,}",
                    message="is damaged and was not read",
                    rejected=True,
                )
            )
            continue
        if time.monotonic() > deadline:
            raise UnreadableFile(
                f"{name}: takes longer than {limits.PDF_SECONDS:.0f} seconds to read; save it as plain text"
            )
        length += len(text)
        if length > limits.CHARACTERS:
            problems.append(_cut(name, f"page {number + 1:,} and later", f"{limits.CHARACTERS:,} characters"))
            break
        if text:
            pages.append(text)
    if len(document) > limits.PAGES:
        problems.append(_cut(name, f"page {limits.PAGES + 1:,} and later", f"{limits.PAGES:,} pages"))
    return "\n\n".join(pages), tuple(problems)


def _cut(name: str, where: str, most: str) -> Problem:
    message = f"was not read: at most {most} of a file are"
    return Problem(file=name, where=where, message=message, hint="split it", rejected=True)


def _page(document: Any, number: int, pdfium: Any) -> str:
    page = document[number]
    try:
        reader = page.get_textpage()
        try:
            text = _footnotes_apart(reader.get_text_range(), reader, pdfium.raw)
        finally:
            reader.close()
    finally:
        page.close()
    text = _DIVIDED.sub(_joined, text).translate(_LIGATURES).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def _joined(match: re.Match[str]) -> str:
    """A divided word as one; what else ends a line with a hyphen keeps it."""
    first, second = match.groups()
    if not first or not second.islower() or first.lower() in _KEPT:
        return f"{first}-{second}"
    return first + second


def _footnotes_apart(text: str, reader: Any, raw: Any) -> str:
    """The text with footnote numbers in brackets where they are set smaller behind a figure."""
    pieces: list[str] = []
    end = 0
    for match in _FIGURE.finditer(text):
        sizes = [raw.FPDFText_GetFontSize(reader.raw, place) for place in range(*match.span())]
        same = all(
            raw.FPDFText_GetUnicode(reader.raw, place) == ord(text[place]) for place in range(*match.span())
        )
        # Where the library counts characters otherwise than the text does, nothing is known of their size.
        small = next((n for n, size in enumerate(sizes) if size < _RAISED_SIZE * sizes[0]), None)
        if small is None or not same:
            continue
        place = match.start() + small
        pieces += [text[end:place], raised(text[match.start() : place], text[place : match.end()])]
        end = match.end()
    return "".join(pieces) + text[end:]
