"""The bytes of a file somebody named, or one clear line that says why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from servanda.errors import UnreadableFile

LIMIT = 20 * 1024 * 1024
"""The largest file that is read, in bytes; the largest status file the UN publishes has some 120,000."""


def whole(path: Path) -> bytes:
    """All bytes of a file. Raises UnreadableFile where there is none, or it is empty, huge or binary."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"{path}: is a folder; name the files in it")
        size = path.stat().st_size
        if size > LIMIT:
            raise UnreadableFile(
                f"{path}: is too large ({size:,} bytes, at most {LIMIT:,}); no status file is this long"
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(f"{path}: no such file; check the name") from None
    except PermissionError:
        raise UnreadableFile(f"{path}: may not be read; ask for permission to read it") from None
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be read: {error.strerror or error}") from None
    if not data.strip():
        raise UnreadableFile(f"{path}: is empty; fetch it again")
    if b"\0" in data:
        raise UnreadableFile(f"{path}: is a binary file, not text; name the XML, CSV or HTML file itself")
    return data
