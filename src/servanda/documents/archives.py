"""The files of a ZIP archive one after the other, each bounded before it is unpacked.

Nothing is written anywhere: a member's name is only a label, and one that plays tricks with paths is refused
all the same, because whoever made it meant harm or made a mistake.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.documents import limits
from servanda.errors import Problem, UnreadableFile

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

MAGIC = b"PK\x03\x04"
EMPTY = b"PK\x05\x06"


class Allowance:
    """What an archive, with the archives in it, may still unpack to."""

    def __init__(self) -> None:
        self.bytes = limits.ARCHIVE_BYTES
        self.members = limits.ARCHIVE_MEMBERS


def opened(source: Path | bytes, name: str) -> ZipFile:
    """The archive. Raises UnreadableFile where it is damaged."""
    from zipfile import BadZipFile, ZipFile

    try:
        return ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableFile(
            f"{name}: is damaged and cannot be read as ZIP ({error}); make it again"
        ) from None


def kind(archive: ZipFile) -> str:
    """``docx``, ``office`` for other office formats, else ``zip``."""
    names = set(archive.namelist())
    if "word/document.xml" in names:
        return "docx"
    return "office" if "[Content_Types].xml" in names or "mimetype" in names else "zip"


def refused(member: ZipInfo) -> str:
    """Why a member is not unpacked; empty where nothing speaks against it."""
    if not safe(member.filename):
        return "has a name that leads out of the archive"
    if member.flag_bits & 0x1:
        return "asks for a password"
    if member.file_size > limits.FILE_BYTES:
        return f"is too large ({member.file_size:,} bytes, at most {limits.FILE_BYTES:,})"
    large = member.file_size > limits.ARCHIVE_RATIO_FROM
    if large and member.file_size > limits.ARCHIVE_RATIO * max(member.compress_size, 1):
        return f"unpacks to more than {limits.ARCHIVE_RATIO} times its size, as no document does"
    return ""


def safe(name: str) -> bool:
    """Whether a member's name is a plain relative path."""
    if not name or name.startswith(("/", "\\")) or any(ord(character) < 32 for character in name):
        return False
    return ":" not in name.split("/")[0][:2] and ".." not in name.replace("\\", "/").split("/")


def members(archive: ZipFile, name: str, allowance: Allowance) -> Iterator[tuple[str, bytes] | Problem]:
    """The files of an archive by name, with their bytes; what is not unpacked is a Problem with the reason.

    Folders, and the hidden files that systems leave in archives, are no documents and are passed over.
    """
    seen: set[str] = set()
    files = sorted((m for m in archive.infolist() if not m.is_dir()), key=lambda m: m.filename)
    for number, member in enumerate(files):
        if safe(member.filename) and hidden(member.filename):
            continue
        why = "is there twice" if member.filename in seen else refused(member)
        seen.add(member.filename)
        if not why and (allowance.members <= 0 or allowance.bytes < member.file_size):
            yield _problem(
                name,
                f"{member.filename!r} and {len(files) - number - 1:,} more",
                f"were not read: an archive may hold {limits.ARCHIVE_MEMBERS:,} files"
                f" and {limits.ARCHIVE_BYTES:,} bytes",
            )
            return
        if not why:
            allowance.members -= 1
            allowance.bytes -= member.file_size
            data = unpacked(archive, member)
            if isinstance(data, bytes):
                yield member.filename, data
                continue
            why = data
        yield _problem(name, repr(member.filename)[1:-1], why)


def unpacked(archive: ZipFile, member: ZipInfo) -> bytes | str:
    """The bytes of a member, or in words why there are none."""
    from zipfile import BadZipFile
    from zlib import error as BadStream  # noqa: N812

    try:
        with archive.open(member) as file:
            data = file.read(limits.FILE_BYTES + 1)
    except (
        BadZipFile,
        OSError,
        EOFError,
        ValueError,
        RuntimeError,
        NotImplementedError,
        BadStream,
    ) as error:
        return f"is damaged ({error})"
    if len(data) > member.file_size:
        return "is larger than the archive says"
    return data


def hidden(name: str) -> bool:
    """Whether a path is one of those that systems hide: a part begins with a dot, or it is a Mac's shadow."""
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in name.split("/"))


def _problem(file: str, where: str, message: str) -> Problem:
    return Problem(file=file, where=where, message=message, hint="unpack it and name it", rejected=True)
