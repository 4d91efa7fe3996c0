"""Writing one file that was asked for."""

from __future__ import annotations

from pathlib import Path

from servanda.errors import UnreadableFile


def written(path: Path, value: bytes) -> None:
    """Write a file whole. Raises UnreadableFile, with the reason, where it cannot be."""
    try:
        path.write_bytes(value)
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be written: {error.strerror}") from None
