"""What an uploaded file is, by its content alone; its name and what the browser says of it prove nothing."""

from __future__ import annotations

import io
import re
import zipfile

import puremagic
from django.utils.translation import gettext as _

from servanda.errors import UnreadableFile

MOST_BYTES = 20_000_000
_MOST_MEMBERS = 5_000
_MOST_UNPACKED = 400_000_000
_OFFICE = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_OPEN = {
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.spreadsheet",
}
_PICTURES = {"image/png": "image/png", "image/jpeg": "image/jpeg", "image/tiff": "image/tiff"}
ENDINGS = {
    "application/pdf": ".pdf",
    _OFFICE["word/document.xml"]: ".docx",
    _OFFICE["xl/workbook.xml"]: ".xlsx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/tiff": ".tiff",
    "message/rfc822": ".eml",
    "text/plain": ".txt",
}
"""The ending a file of each kind gets when it is served."""
_MAIL = re.compile(
    rb"(?:(?:from|to|cc|subject|date|received|return-path|mime-version|message-id):[^\n]*\n(?:[ \t][^\n]*\n)*){3}",
    re.IGNORECASE,
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def of(data: bytes) -> str:
    """The media type of a file. Raises UnreadableFile, in one line for its sender, for one that is not kept."""
    if not data:
        raise UnreadableFile(_("The file is empty."))
    if len(data) > MOST_BYTES:
        raise UnreadableFile(_("The file is larger than 20 MB."))
    if data.startswith(b"PK"):
        return _packed(data)
    if data.startswith(b"%PDF-"):
        if b"%%EOF" not in data[-4096:]:
            raise UnreadableFile(_("The PDF breaks off before its end: send it again."))
        return "application/pdf"
    for guessed in _guesses(data):
        if guessed in _PICTURES:
            return _PICTURES[guessed]
    return _text(data)


def _guesses(data: bytes) -> list[str]:
    try:
        return [match.mime_type for match in puremagic.magic_string(data[:65_536])]
    except (puremagic.PureError, ValueError, IndexError, LookupError, OSError):
        return []


def _packed(data: bytes) -> str:
    """The kind of an office document, which is an archive of files. Other archives are not kept."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _MOST_UNPACKED:
                raise UnreadableFile(_("The file holds more than a document would."))
            names = {member.filename for member in members}
            if any(name.casefold().endswith("vbaproject.bin") for name in names):
                raise UnreadableFile(_("The document holds macros: save it without them, or as PDF."))
            for name, kind in _OFFICE.items():
                if name in names and "[Content_Types].xml" in names:
                    return kind
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                said = archive.read("mimetype").strip()
                if said in _OPEN:
                    return said.decode()
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, ValueError, OSError,
            EOFError, KeyError) as error:  # fmt: skip
        raise UnreadableFile(_("The file is damaged: it cannot be opened.")) from error
    raise UnreadableFile(_("Archives are not kept: send the document itself."))


def _text(data: bytes) -> str:
    if _CONTROLS.search(data):
        raise UnreadableFile(
            _(
                "This kind of file is not kept: send a PDF, DOCX, ODT, XLSX, ODS, PNG, JPEG, TIFF, mail or plain text."
            )
        )
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFile(_("The text is not in UTF-8: save it in UTF-8, or as PDF.")) from None
    return "message/rfc822" if _MAIL.match(data.replace(b"\r\n", b"\n")) else "text/plain"
