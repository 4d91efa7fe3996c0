"""Documents in web archives (WARC): pages, texts and PDF files as a server gave them. Needs warcio."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from servanda import documents
from servanda.corpora import filed
from servanda.corpora.crawl_stream import Crawl, Damaged
from servanda.corpora.pieces import BYTES, DOCUMENTS, Listed, Offer, Piece, Setting, Unread, unchanged
from servanda.dates import PartialDate
from servanda.documents import html, kinds, limits, plain
from servanda.documents.contents import Contents
from servanda.documents.document import Document, concluded
from servanda.errors import BadDate, Problem, UnreadableFile

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_KINDS = {"response", "resource", "conversion"}
_MEDIA = {
    "text/html": kinds.HTML,
    "application/xhtml+xml": kinds.HTML,
    "text/plain": kinds.PLAIN,
    "text/markdown": kinds.MARKDOWN,
    "application/pdf": kinds.PDF,
    kinds.DOCX: kinds.DOCX,
}
"""What a server calls the forms that are read; pictures, styles and scripts are no documents."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_CHUNK = 64 * 1024


def cut(found: Listed, setting: Setting) -> Iterator[Piece]:
    """The pieces of an archive, some records each. The records are unpacked once to find where each begins."""

    def piece(start: int, stop: int) -> Piece:
        size, changed, weight = found.size, found.changed, stop - start
        paths = (found.path,)
        return Piece(
            form="warc", paths=paths, start=start, stop=stop, size=size, changed=changed, weight=weight
        )

    start = records = 0
    with setting.place(found.path).open("rb") as file:
        crawl = Crawl(file)
        try:
            for record in crawl:
                place = crawl.place
                if records >= DOCUMENTS or (records and place - start >= BYTES):
                    yield piece(start, place)
                    start, records = place, 0
                records += record.rec_type in _KINDS
        except Damaged:
            pass  # whoever reads the last piece meets it again, and tells
    if found.size:
        yield piece(start, found.size)


def read(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece."""
    path, name = unchanged(piece, setting), piece.paths[0]
    with path.open("rb") as file:
        file.seek(piece.start)
        crawl = Crawl(file)
        place = piece.start
        try:
            for record in crawl:
                if (place := crawl.place) >= piece.stop:
                    return
                offer = _offered(record, f"{name}: byte {place}", setting)
                if isinstance(offer, Offer) and crawl.rest:
                    crawl.finish()  # a page that is cut off is not offered
                if offer is not None:
                    yield offer
        except Damaged as error:
            where = f"byte {place}"
            problem = Problem(
                file=name, where=where, message=str(error), hint="fetch it again", rejected=True
            )
            yield Unread(place=f"{name}: {where}", name=name, problem=problem)


def _offered(record: ArcWarcRecord, place: str, setting: Setting) -> Offer | Unread | None:
    """The document of a record; None where it holds none."""
    if record.rec_type not in _KINDS:
        return None
    said = _header(record.http_headers, "Content-Type")
    if record.http_headers is None:
        said = _header(record.rec_headers, "Content-Type")
    elif not (record.http_headers.get_statuscode() or "").startswith("2"):
        return None
    media = _MEDIA.get(said.partition(";")[0].strip().lower())
    if media is None:
        return None
    address = _header(record.rec_headers, "WARC-Target-URI")[:1000] or place
    data = _payload(record)
    if isinstance(data, str):
        return filed.unread(address, UnreadableFile(data), place)
    return _page(data, address, media, said, _fetched(record), place, setting)


def _page(
    data: bytes, name: str, media: str, said: str, fetched: date | None, place: str, setting: Setting
) -> Offer | Unread:
    try:
        # What the bytes plainly are goes before what the server says.
        media = found if (found := kinds.of(data, name)) in (kinds.PDF, kinds.DOCX, kinds.ZIP) else media
    except UnreadableFile as error:
        return filed.unread(name, error, place)
    match = _CHARSET.search(said)
    charset = match[1] if match else None
    look = filed.LOOKS.get(media)

    def read() -> Document:
        if media == kinds.HTML:
            return concluded(html.contents(data, name, charset), name=name, date=setting.date)
        if media == kinds.PLAIN:
            decoded = plain.decode(data, name, charset)
            contents = Contents(text=decoded.text, media=media, problems=decoded.problems)
            return concluded(contents, name=name, date=setting.date)
        return documents.read_bytes(data, name, date=setting.date)

    # A declared encoding may be one that the first look does not guess; only those like ASCII are looked at.
    plainly = charset is None or re.match(r"utf-?8|iso-?8859|windows-125|cp125|(?:us-)?ascii", charset, re.I)
    return Offer(
        name=name,
        place=place,
        may_claim=lambda: look is None or not plainly or look(data),
        read=read,
        fetched=fetched,
    )


def _payload(record: ArcWarcRecord) -> bytes | str:
    """What the server sent, unpacked; or in words why it cannot be had."""
    from warcio.bufferedreaders import ChunkedDataReader

    stream: Any = record.raw_stream
    if "chunked" in _header(record.http_headers, "Transfer-Encoding").lower():
        stream = ChunkedDataReader(stream)
    data = bytearray()
    while chunk := stream.read(_CHUNK):
        data += chunk
        if len(data) > limits.FILE_BYTES:
            return f"is too large (more than {limits.FILE_BYTES:,} bytes)"
    packed = _header(record.http_headers, "Content-Encoding").strip().lower()
    if packed in ("", "identity", "utf-8"):
        return bytes(data)
    if packed in ("gzip", "x-gzip"):
        return _unpacked(bytes(data), 16 + zlib.MAX_WBITS)
    if packed == "deflate":
        zlib_head = data[:1] == b"\x78"
        return _unpacked(bytes(data), zlib.MAX_WBITS if zlib_head else -zlib.MAX_WBITS)
    return f"is packed as '{packed[:20]}', which is not read; crawl with Accept-Encoding: gzip"


def _unpacked(data: bytes, bits: int) -> bytes | str:
    if bits > zlib.MAX_WBITS and not data.startswith(b"\x1f\x8b"):
        return data  # some crawlers unpack a page and keep the header
    unpacker = zlib.decompressobj(bits)
    try:
        plain_data = unpacker.decompress(data, limits.FILE_BYTES + 1)
    except zlib.error as error:
        return f"is damaged ({error}); fetch it again"
    if len(plain_data) > limits.FILE_BYTES:
        return f"is too large (unpacks to more than {limits.FILE_BYTES:,} bytes)"
    return plain_data if unpacker.eof else "is cut off: its packed bytes end too early; fetch it again"


def _fetched(record: ArcWarcRecord) -> date | None:
    """The day a page was fetched. It says nothing of when the page was written."""
    try:
        when = PartialDate.parse(_header(record.rec_headers, "WARC-Date")[:10])
    except BadDate:
        return None
    return when.earliest if when.exact else None


def _header(headers: Any, name: str) -> str:
    return (headers.get_header(name) or "") if headers is not None else ""
