"""What form a file is in: by its first bytes where these tell, else by its name, else by how it begins."""

from __future__ import annotations

import re

from servanda.documents import archives
from servanda.documents.word_lists import words
from servanda.errors import UnreadableFile

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
MAIL = "message/rfc822"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ZIP = "application/zip"

_BY_NAME = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".eml": MAIL,
}
_PROMISED = {".pdf": "PDF", ".docx": "DOCX", ".zip": "ZIP"}
_NO_DOCUMENT = words(
    ".css .js .mjs .json .xml .svg .csv .tsv .log .ini .cfg .toml .yaml .yml .py .sh .woff .woff2 .map"
)

_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old office file; save it as DOCX or PDF"),
    (b"{\\rtf", "an RTF file; save it as DOCX or PDF"),
    (b"\x89PNG", "a picture; name a file with text"),
    (b"\xff\xd8\xff", "a picture; name a file with text"),
    (b"GIF8", "a picture; name a file with text"),
    (b"\x1f\x8b", "a gzip file; unpack it"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it"),
    (b"Rar!", "a RAR archive; unpack it"),
    (b"WARC/", "a web archive; name a document from it"),
)
_PAGE = re.compile(
    rb"(?:<\?xml[^>]*>|<!--(?:(?!-->).)*-->|\s)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEADERS = re.compile(
    rb"(?:(?:from|to|cc|subject|date|received|return-path|delivered-to|mime-version|message-id|reply-to)"
    rb":[ \t][^\n]*\n(?:[ \t][^\n]*\n)*){3}",
    re.IGNORECASE,
)
_BOMS = (b"\xef\xbb\xbf",)


def suffix(name: str) -> str:
    """The ending of a file's name, in lower case, with its dot; empty where it has none."""
    last = re.split(r"[/\\]", name)[-1]
    place = last.rfind(".")
    return last[place:].lower() if place > 0 else ""


def is_document(name: str) -> bool:
    """Whether a file of this name may be a document: pages come with styles and scripts that are none."""
    return suffix(name) not in _NO_DOCUMENT


def of(data: bytes, name: str) -> str:
    """The media type of a file. Raises UnreadableFile for a form that is not read."""
    start = data[:4096]
    for mark in _BOMS:
        start = start.removeprefix(mark)
    if start.startswith((archives.MAGIC, archives.EMPTY)):
        return _zipped(data, name)
    if b"%PDF-" in start[:1024] and not _PAGE.match(start):
        return PDF
    for magic, what in _OTHERS:
        if start.startswith(magic):
            raise UnreadableFile(f"{name}: is {what}")
    ending = suffix(name)
    if ending in _BY_NAME:
        return _BY_NAME[ending]
    if ending in _PROMISED:
        raise UnreadableFile(f"{name}: is named {ending} and is no {_PROMISED[ending]} file; fetch it again")
    if _PAGE.match(start):
        return HTML
    return MAIL if _HEADERS.match(start.replace(b"\r\n", b"\n")) else PLAIN


def _zipped(data: bytes, name: str) -> str:
    with archives.opened(data, name) as archive:
        kind = archives.kind(archive)
    if kind == "office":
        raise UnreadableFile(f"{name}: is an office file that is not read; save it as DOCX or PDF")
    return DOCX if kind == "docx" else ZIP
