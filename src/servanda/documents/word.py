"""A DOCX file: the text of its body, then its notes, as they stand when all changes are accepted.

Every word of the body is read wherever it stands: in tables (a row a line, cells apart by tabs), lists,
text boxes, content controls and insertions. Deleted words, field codes and headers and footers of pages are
not. The file is looked through as an archive first, so that what it unpacks to is bounded.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from servanda.dates import PartialDate
from servanda.documents import dating, limits
from servanda.documents.archives import opened, refused, unpacked
from servanda.documents.contents import Contents
from servanda.documents.marks import raised
from servanda.errors import MissingExtra, Problem, UnreadableFile

if TYPE_CHECKING:
    from zipfile import ZipInfo

    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTES = ("/footnotes", "/endnotes")
# A fallback repeats in an older form what stands beside it.
_UNREAD = frozenset((_FALLBACK, "del", "moveFrom", "rPr", "pPr", "sectPr", "tblPr"))
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")
_TEMPLATE_STAMP = PartialDate.parse("2013-12-23")
"""The day on which the template of a much used library was saved: files made with it all carry it."""


def contents(data: bytes, name: str) -> Contents:
    """The text, title and stamps of a DOCX file. Raises UnreadableFile and MissingExtra."""
    try:
        import docx
    except ImportError:
        raise MissingExtra("DOCX files need python-docx: pip install 'servanda[documents]'") from None
    _bounded(data, name)
    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(document))
        properties = document.core_properties
        title = (properties.title or "").strip()
        language = (properties.language or "").strip()
        stamps = [
            PartialDate.of(moment.date()) for moment in (properties.created, properties.modified) if moment
        ]
    except Exception as error:
        # The library raises whatever a damaged part makes it stumble over.
        raise UnreadableFile(
            f"{name}: is damaged and cannot be read as DOCX ({type(error).__name__}); save it again or as PDF"
        ) from None
    problems: tuple[Problem, ...] = ()
    if len(text) > limits.CHARACTERS:
        text = text[: limits.CHARACTERS]
        message = f"is read up to {limits.CHARACTERS:,} characters"
        problems = (Problem(file=name, message=message, hint="split it", rejected=True),)
    return Contents(
        text=text,
        media=MEDIA,
        title=title or None,
        language=language[:2].lower() or None,
        saved=dating.agreed(*stamps) if _TEMPLATE_STAMP not in stamps else None,
        problems=problems,
    )


def _bounded(data: bytes, name: str) -> None:
    """Nothing, where the file unpacks to what can be held. Raises UnreadableFile for any other."""
    with opened(data, name) as archive:
        members = archive.infolist()
        markup = sum(member.file_size for member in members if _is_markup(member))
        whole = sum(member.file_size for member in members)
        if (
            len(members) > limits.ARCHIVE_MEMBERS
            or markup > limits.MARKUP_BYTES
            or whole > 2 * limits.FILE_BYTES
        ):
            raise UnreadableFile(f"{name}: unpacks to too much; save it as plain text")
        for member in members:
            data_or_why = refused(member) or (unpacked(archive, member) if _is_markup(member) else b"")
            if isinstance(data_or_why, str):
                raise UnreadableFile(
                    f"{name}: {member.filename!r} in it {data_or_why}; save it as plain text"
                )
            if b"<!DOCTYPE" in data_or_why[:4096]:
                raise UnreadableFile(f"{name}: declares entities, as no DOCX file does; save it again")


def _is_markup(member: ZipInfo) -> bool:
    return member.filename.lower().endswith((".xml", ".rels"))


def _lines(document: WordDocument) -> Iterator[str]:
    yield from _paragraphs(document.element.body)
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(_NOTES):
            continue
        from docx.oxml import parse_xml

        for note in parse_xml(relation.target_part.blob):
            if note.get(f"{_W}type") not in _SEPARATORS:
                yield from _paragraphs(note)


def _paragraphs(root: Element) -> Iterator[str]:
    """The lines of an element: each paragraph, followed by a blank line, and each row of a table."""
    from lxml.etree import iterwalk

    paragraphs: list[list[str]] = []
    rows: list[list[str]] = []
    cells: list[list[str]] = []
    walk: Any = iterwalk(root, events=("start", "end"), tag=(f"{_W}*", _FALLBACK))
    for event, element in walk:
        tag = element.tag.removeprefix(_W)
        if event == "start":
            if tag in _UNREAD:
                walk.skip_subtree()
            elif tag in ("p", "tr", "tc"):
                {"p": paragraphs, "tr": rows, "tc": cells}[tag].append([])
            elif tag == "r" and paragraphs:
                paragraphs[-1].append(_run(element, "".join(paragraphs[-1][-1:])))
        elif tag in ("p", "tr"):
            line = "".join(paragraphs.pop()).strip() if tag == "p" else "\t".join(rows.pop()).rstrip("\t")
            if cells:
                cells[-1].append(line)
            else:
                yield line
                if tag == "p":
                    yield ""
        elif tag == "tc":
            cell = " ".join(line for line in cells.pop() if line)
            if rows:
                rows[-1].append(cell)
        elif tag == "tbl" and not cells:
            yield ""


def _run(run: Element, before: str) -> str:
    """The text of a run; a raised number after a figure is set apart from it."""
    pieces = []
    for child in run:
        tag = str(child.tag).removeprefix(_W)
        if tag == "t":
            pieces.append((child.text or "").replace("\u00ad", ""))
        elif tag in ("tab", "ptab"):
            pieces.append("\t")
        elif tag in ("br", "cr"):
            pieces.append("\n")
        elif tag == "noBreakHyphen":
            pieces.append("\u2011")
    text = "".join(pieces)
    position = run.find(f"{_W}rPr/{_W}vertAlign")
    if position is not None and position.get(f"{_W}val") == "superscript":
        return raised(before, text)
    return text
