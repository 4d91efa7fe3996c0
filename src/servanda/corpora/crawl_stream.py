"""The records of a web archive one after the other, each bounded, and every damage told.

warcio reads the format; by itself it passes over a file that ends too early, writes damage to standard error
and takes lines of any length into memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from servanda.documents import limits
from servanda.errors import MissingExtra, one_line

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

LINE_BYTES = 64 * 1024
"""The longest line in the head of a record."""

HEAD_BYTES = limits.MEGABYTE
"""The longest head of a record."""


class Damaged(Exception):
    """What follows in the file cannot be read; in words, why."""


@cache
def careful() -> tuple[Any, Any]:
    """warcio's iterator and reader, made careful. Raises MissingExtra where it is not installed."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.bufferedreaders import DecompressingBufferedReader
    except ImportError:
        raise MissingExtra("web archives need warcio: pip install 'servanda[corpora]'") from None

    class Quiet(ArchiveIterator):  # type: ignore[misc]
        INC_RECORD = ""

    class Bounded(DecompressingBufferedReader):  # type: ignore[misc]
        head = 0
        words = False
        decompressor: Any

        def _process_read(self, data: bytes) -> None:
            unpacker: Any = self.decompressor
            if not data and unpacker is not None and self.fed and not unpacker.eof:
                raise Damaged("ends within a packed record: the file is cut off")
            super()._process_read(data)

        def _init_decomp(self, decomp_type: str | None) -> None:
            self.fed = False
            super()._init_decomp(decomp_type)

        def _decompress(self, data: bytes) -> bytes:
            unpacker: Any = self.decompressor
            if unpacker is None or not data:
                return data
            if not self.fed and not data.startswith(b"\x1f"):
                self.decompressor = None
                return data
            self.fed = True
            try:
                return unpacker.decompress(data)  # type: ignore[no-any-return]
            except zlib.error as error:
                raise Damaged(f"is damaged and cannot be unpacked further ({error})") from None

        def readline(self, length: int | None = None) -> bytes:
            most = LINE_BYTES if length is None else min(length, LINE_BYTES)
            line: bytes = super().readline(most)
            self.head += len(line)
            self.words = self.words or bool(line.strip())
            if len(line) >= LINE_BYTES or self.head > HEAD_BYTES:
                raise Damaged("holds a record with a head that is too long")
            return line

        def read(self, length: int | None = None) -> bytes:
            self.head = 0
            return super().read(length)  # type: ignore[no-any-return]

    return Quiet, Bounded


class Crawl:
    """The records of a file from where it stands."""

    def __init__(self, file: BinaryIO) -> None:
        iterator, reader = careful()
        self._records = iterator(file)
        self._records.reader = self._reader = reader(file)
        self._place = file.tell()
        self._record: Any = None

    @property
    def place(self) -> int:
        """The byte at which the record last given begins."""
        return self._place

    @property
    def rest(self) -> int:
        """How many bytes of the record last given are still to come, or missing at the end of the file."""
        return getattr(self._record.raw_stream, "limit", 0)

    def __iter__(self) -> Iterator[ArcWarcRecord]:
        """Raises Damaged where what follows cannot be read."""
        while True:
            self._reader.head = 0
            try:
                self._place = self._records.offset
                record = next(self._records, None)
            except Damaged:
                raise
            except Exception as error:  # warcio raises errors of many kinds on what is no record
                if "non-chunked gzip" in str(error):
                    raise Damaged(
                        "is packed as a whole and not record by record: warcio recompress"
                    ) from None
                raise Damaged(f"is no web archive from here on ({one_line(error)[:80]})") from None
            if record is None:
                if self._reader.words:
                    raise Damaged("ends within the head of a record: the file is cut off")
                return
            if record.length is None or record.length > limits.ARCHIVE_BYTES:
                raise Damaged("holds a record that is too large, or does not say how large it is")
            self._record = record
            self._reader.words = False
            yield record
            self.finish()

    def finish(self) -> None:
        """Pass over what is left of the record. Raises Damaged where the file ends before the record does."""
        try:
            self._records.read_to_end()
        except Damaged:
            raise
        except Exception as error:
            raise Damaged(f"is damaged ({one_line(error)[:80]})") from None
        if self.rest:
            raise Damaged(f"is cut off: {self.rest:,} bytes of its last record are missing")
