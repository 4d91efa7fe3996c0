"""Whole databases copied by their own means."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections

from servanda.desk.ledger.appending import revision
from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.verifying import require_whole, verify
from servanda.errors import RecordError, UsageError


def copy_sqlite(target: Path) -> Revision:
    """A copy of the SQLite database as it stands at one moment, while others write; verified."""
    connection.ensure_connection()
    with sqlite3.connect(target) as copy:
        connection.connection.backup(copy)
    copy.close()
    with _opened(target) as alias:
        found = verify(using=alias)
    require_whole(found)
    return found.revision


class _opened:  # noqa: N801 - used as a function is
    """A SQLite file as one more database, for as long as the block lasts."""

    alias = "copy"

    def __init__(self, file: Path) -> None:
        self.file = file

    def __enter__(self) -> str:
        made = connections.configure_settings(
            {
                "default": settings.DATABASES["default"],
                self.alias: {"ENGINE": "django.db.backends.sqlite3", "NAME": self.file},
            }
        )
        connections.settings[self.alias] = made[self.alias]
        return self.alias

    def __exit__(self, *_: object) -> None:
        connections[self.alias].close()
        del connections[self.alias]
        del connections.settings[self.alias]


def restore_sqlite(source: Path) -> None:
    """Put a copy in the place of the database, which has no tables yet."""
    if connection.vendor != "sqlite":
        raise UsageError(
            "the backup is of a SQLite database and this is PostgreSQL: restore it to SQLite, "
            "make a backup with --portable, and restore that here"
        )
    connection.ensure_connection()
    with sqlite3.connect(source) as copy:
        copy.backup(connection.connection)
    copy.close()


def dump_postgresql(tool: str, target: Path) -> tuple[Revision, str]:
    """A dump by ``pg_dump``; with what it said, where it could not."""
    # Lines that come between this and the dump's own moment are in the dump too.
    at_least = revision()
    done = _run([tool, "--format=custom", "--no-owner", "--no-privileges", f"--file={target}"])
    return at_least, "" if done.returncode == 0 else _last_line(done.stderr)


def restore_postgresql(source: Path) -> None:
    """Restore a dump into a database without tables."""
    tool = shutil.which("pg_restore")
    if connection.vendor != "postgresql" or tool is None:
        raise UsageError("the backup was made by pg_dump: restoring it takes PostgreSQL and pg_restore")
    name = str(connection.settings_dict["NAME"])
    connection.close()
    done = _run(
        [
            tool,
            "--no-owner",
            "--no-privileges",
            "--exit-on-error",
            "--single-transaction",
            f"--dbname={name}",
            str(source),
        ]
    )
    if done.returncode != 0:
        raise RecordError(f"pg_restore could not: {_last_line(done.stderr)}")


def _run(words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False, env=_environment())  # noqa: S603


def _environment() -> dict[str, str]:
    """The environment that leads PostgreSQL's own tools to the database; a password never stands in a command."""
    found: dict[str, Any] = connection.get_connection_params()
    names = {
        "host": "PGHOST",
        "port": "PGPORT",
        "user": "PGUSER",
        "password": "PGPASSWORD",
        "dbname": "PGDATABASE",
    }
    names["sslmode"] = "PGSSLMODE"
    return {
        **os.environ,
        **{names[key]: str(value) for key, value in found.items() if key in names and value},
    }


def _last_line(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"
