"""Where documents are kept: under their SHA-256 in a folder the web never serves from, written whole and once."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from django.core.files.storage import FileSystemStorage, default_storage
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from servanda.desk.keeping.files import kinds
from servanda.desk.keeping.files.scanning import scan
from servanda.errors import UnreadableFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A file that is on disk, whole."""

    sha256: str
    name: str
    media_type: str
    size: int
    scanned: str


def store(upload: UploadedFile) -> Stored:
    """Keep an uploaded file. Raises UnreadableFile, in one line for its sender, where it is not one we keep."""
    if upload.size is None or upload.size > kinds.MOST_BYTES:
        raise UnreadableFile(_("The file is larger than 20 MB."))
    data = upload.read(kinds.MOST_BYTES + 1)
    media_type = kinds.of(data)
    sha256 = hashlib.sha256(data).hexdigest()
    scanned = _written(path_of(sha256), data)
    return Stored(
        sha256=sha256,
        name=plain_name(upload.name or "", media_type),
        media_type=media_type,
        size=len(data),
        scanned=scanned,
    )


def path_of(sha256: str) -> Path:
    """Where a document is. Raises ValueError for what is no hash."""
    if not re.fullmatch(r"[0-9a-f]{64}", sha256):
        raise ValueError("not a SHA-256")
    assert isinstance(default_storage, FileSystemStorage) or hasattr(default_storage, "path")
    return Path(default_storage.path(f"{sha256[:2]}/{sha256}"))


def intact(sha256: str) -> bool:
    """Whether the document is there and is what its name says."""
    try:
        with path_of(sha256).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def plain_name(name: str, media_type: str) -> str:
    """A file name without anything a system or a header could stumble over, its ending that of its content."""
    last = re.split(r"[/\\]", name)[-1].encode("utf-8", "ignore").decode()
    stem = re.sub(r"[^\w .()+,-]+", "_", last.rpartition(".")[0] or last).strip(" .")[:120]
    ending = last[len(last.rpartition(".")[0]) :].lower()
    plain = media_type == "text/plain" and ending in (".csv", ".tsv", ".md")
    return (stem or "document") + (ending if plain else kinds.ENDINGS[media_type])


def _written(path: Path, data: bytes) -> str:
    """Scan, then link into place: whoever finds the file finds all of it, and it was clean when it came."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    aside = path.with_name(f".{secrets.token_hex(8)}.part")
    handle = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        said = scan(aside)
        if not path.exists():
            aside.replace(path)
        return said
    finally:
        aside.unlink(missing_ok=True)
