"""Backups: one file that holds the database as it stood at one moment, and the documents.

Made while the desk runs. A SQLite database is copied by SQLite itself; a PostgreSQL one by ``pg_dump`` where that is
installed, else by reading every table in one transaction. The last, the portable form, can be restored into either
kind of database, and so moves a desk from one to the other.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tarfile
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from servanda.clock import now
from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.verifying import require_whole, verify
from servanda.desk.running import copying, portable
from servanda.errors import RecordError, UnreadableFile, UsageError

FORMAT = 1
_MANIFEST = "manifest.json"
_MOST_BYTES_OF_MANIFEST = 50_000_000


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What is in a backup."""

    file: Path
    revision: Revision
    form: str
    remark: str = ""


def back_up(file: Path, *, portable_form: bool = False) -> BackedUp:
    """Write a backup into a new file, readable by its owner alone. The ledger is verified first, and a copy made of
    a SQLite database once more.

    Raises UnreadableFile where a file is there or cannot be written, RecordError where the ledger does not verify.
    """
    if file.exists():
        raise UnreadableFile(f"{file}: is there already; a backup replaces nothing")
    if not file.parent.is_dir():
        raise UnreadableFile(f"{file.parent}: no such folder")
    require_whole(verify(settings.DATA / "heads"))
    aside = file.with_name(f".{file.name}.part")
    with tempfile.TemporaryDirectory(prefix="servanda-backup-") as name:
        work = Path(name)
        form, revision, remark = _database(work, portable_form)
        try:
            _pack(aside, work, form, revision)
            aside.replace(file)
        except OSError as error:
            aside.unlink(missing_ok=True)
            raise UnreadableFile(f"{file}: cannot be written: {error.strerror}") from None
    return BackedUp(file, revision, form, remark)


def _database(work: Path, portable_form: bool) -> tuple[str, Revision, str]:
    if portable_form:
        return "portable", portable.dump(work / "portable"), ""
    if connection.vendor == "sqlite":
        return "sqlite", copying.copy_sqlite(work / "desk.sqlite3"), ""
    tool = shutil.which("pg_dump")
    if tool is not None:
        revision, refused = copying.dump_postgresql(tool, work / "desk.dump")
        if not refused:
            return "postgresql", revision, ""
        return (
            "portable",
            portable.dump(work / "portable"),
            f"pg_dump could not ({refused}); the portable form was used",
        )
    return (
        "portable",
        portable.dump(work / "portable"),
        "pg_dump is not installed; the portable form was used",
    )


def _pack(aside: Path, work: Path, form: str, revision: Revision) -> None:
    documents: Path = settings.DATA / "documents"
    # Documents are stored before the rows that name them, so those here are at least those of the database's moment.
    members = {path.relative_to(work).as_posix(): path for path in sorted(work.rglob("*")) if path.is_file()}
    members |= {
        f"documents/{path.relative_to(documents).as_posix()}": path
        for path in sorted(documents.rglob("*"))
        if path.is_file()
    }
    manifest = {
        "servanda-backup": FORMAT,
        "version": version("servanda"),
        "made_at": now().isoformat(),
        "form": form,
        "sequence": revision.sequence,
        "seal": revision.seal,
        "sha256": {name: _hash(path) for name, path in members.items()},
    }
    (work / _MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    handle = os.open(aside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as out:
        with tarfile.open(fileobj=out, mode="w:gz", compresslevel=6) as archive:
            archive.add(work / _MANIFEST, _MANIFEST)
            for name, path in members.items():
                archive.add(path, name)
        out.flush()
        os.fsync(out.fileno())


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def restore(file: Path) -> BackedUp:
    """Make the desk of a backup again, in an empty place: a database without tables, a folder without documents.

    Raises UnreadableFile for what is no backup, UsageError where the place is not empty, RecordError where the backup
    is damaged or its ledger does not verify.
    """
    _require_empty()
    with tempfile.TemporaryDirectory(prefix="servanda-restore-") as name:
        work = Path(name)
        manifest = _unpack(file, work)
        form, revision = str(manifest["form"]), Revision(int(manifest["sequence"]), str(manifest["seal"]))
        if form == "sqlite":
            copying.restore_sqlite(work / "desk.sqlite3")
        elif form == "postgresql":
            copying.restore_postgresql(work / "desk.dump")
        else:
            portable.load(work / "portable")
        if (work / "documents").is_dir():
            shutil.copytree(work / "documents", settings.DATA / "documents", dirs_exist_ok=True)
    found = verify()
    require_whole(found)
    if found.revision.sequence < revision.sequence:
        raise RecordError(
            f"{file}: should hold {revision.sequence} lines, and holds {found.revision.sequence}"
        )
    return BackedUp(file, found.revision, form)


def _require_empty() -> None:
    if connection.introspection.table_names():
        raise UsageError(
            "the database is not empty: restore into a new one (set DATABASE_URL or SERVANDA_DESK_DATA)"
        )
    documents: Path = settings.DATA / "documents"
    if documents.is_dir() and any(documents.iterdir()):
        raise UsageError(f"{documents}: is not empty: restore into a new folder (set SERVANDA_DESK_DATA)")


def _unpack(file: Path, work: Path) -> dict[str, Any]:
    try:
        with tarfile.open(file, mode="r:gz") as archive:
            first = archive.next()
            if first is None or first.name != _MANIFEST or first.size > _MOST_BYTES_OF_MANIFEST:
                raise UnreadableFile(f"{file}: is no backup of a desk")
            archive.extract(first, work, filter="data")
            manifest = _manifest(file, (work / _MANIFEST).read_text(encoding="utf-8"))
            listed: dict[str, str] = manifest["sha256"]
            while (member := archive.next()) is not None:
                if member.name not in listed or not member.isfile():
                    raise RecordError(f"{file}: holds {member.name}, which is not in its list")
                archive.extract(member, work, filter="data")
    except (OSError, tarfile.TarError, EOFError, ValueError) as error:
        raise UnreadableFile(
            f"{file}: cannot be read as a backup: {getattr(error, 'strerror', None) or error}"
        ) from None
    for name, hash_ in listed.items():
        if not (work / name).is_file() or _hash(work / name) != hash_:
            raise RecordError(f"{file}: {name} is damaged or missing in the backup")
    return manifest


def _manifest(file: Path, text: str) -> dict[str, Any]:
    manifest = json.loads(text)
    if not isinstance(manifest, dict) or not isinstance(manifest.get("sha256"), dict):
        raise UnreadableFile(f"{file}: is no backup of a desk")
    if manifest.get("servanda-backup") != FORMAT:
        raise UnreadableFile(f"{file}: is a backup of another format; use the version that made it")
    return manifest
