"""The bytes of a file somebody named, or one clear line that says why it cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

from servanda.documents import limits
from servanda.errors import UnreadableFile

STDIN = "-"


def whole(path: Path, name: str) -> bytes:
    """All bytes of a file. Raises UnreadableFile where there is none, or it is a folder or too large."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"{name}: is a folder; name the files in it")
        # A pipe or a device does not say its size: what is read is bounded, whatever it is.
        with path.open("rb") as file:
            data = file.read(limits.FILE_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableFile(f"{name}: no such file; check the name") from None
    except NotADirectoryError:
        raise UnreadableFile(f"{name}: no such file; check the name") from None
    except PermissionError:
        raise UnreadableFile(f"{name}: may not be read; ask for permission to read it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFile(f"{name}: cannot be read: {reason}; check the name") from None
    return _bounded(data, name)


def standard_input() -> bytes:
    """All bytes of standard input. Raises UnreadableFile where there are too many."""
    try:
        data = sys.stdin.buffer.read(limits.FILE_BYTES + 1)
    except (OSError, AttributeError) as error:
        raise UnreadableFile(f"standard input cannot be read: {error}; name a file") from None
    return _bounded(data, "standard input")


def head(path: Path, count: int = 4) -> bytes:
    """The first bytes of a regular file; none where it cannot be read, which reading it will tell."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(count)
    except (OSError, ValueError):
        return b""


def _bounded(data: bytes, name: str) -> bytes:
    if len(data) > limits.FILE_BYTES:
        raise UnreadableFile(f"{name}: is too large (more than {limits.FILE_BYTES:,} bytes); split it")
    return data
