"""A desk of its own for one test: database, data folder and processes, as an operator has them.

On SQLite the database is a file in the data folder; where DATABASE_URL names a PostgreSQL server it is a new database
there. Each starts as a copy of one that was set up once with ``servanda desk init``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from tests import forking
from tests.forking import Run, Started

SERVER = os.environ.get("DATABASE_URL", "")
ON_POSTGRESQL = SERVER.startswith("postgres")
ROOT = Path(__file__).parents[2]


def database_url(name: str, user: str = "") -> str:
    """The address of another database on the server of these tests; empty on SQLite."""
    if not ON_POSTGRESQL:
        return ""
    parts = urlsplit(SERVER)
    netloc = f"{user}@{parts.netloc.partition('@')[2]}" if user else parts.netloc
    return urlunsplit(parts._replace(netloc=netloc, path=f"/{name}"))


def create_database(name: str, template: str = "template0") -> None:
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
        sql.Identifier(name), sql.Identifier(template)
    )
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(statement)


def drop_database(name: str) -> None:
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@dataclass
class Serving:
    """A server that is running: the whole group of its processes."""

    url: str
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """As when the power goes: no process of it gets to do anything more."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=10)
        self.kill()


@dataclass
class Site:
    """A desk of its own; ``settings`` are set for all of its processes."""

    folder: Path
    database: str
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def environment(self) -> dict[str, str]:
        plain = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("SERVANDA", "DJANGO", "DATABASE"))
        }
        where = {"DATABASE_URL": database_url(self.database)} if ON_POSTGRESQL else {}
        own = {"HOME": str(self.folder), "SERVANDA_DESK_DATA": str(self.data), "PYTHONPATH": str(ROOT)}
        return {**plain, **own, **where, **self.settings}

    def servanda(self, *words: str) -> Run:
        """Run the command with these words, and wait."""
        return forking.run(["-m", "servanda", *words], self.environment, self.folder)

    def python(self, code: str, *words: str) -> Run:
        """Run Python with the desk loaded."""
        return self.start_python(code, *words).ends()

    def start_python(self, code: str, *words: str) -> Started:
        """The same, without waiting."""
        code = f"from servanda.cli.loading import start_django; start_django()\n{code}"
        return forking.start(["-c", code, *words], self.environment, self.folder)

    @contextlib.contextmanager
    def serving(self, *words: str) -> Iterator[Serving]:
        """``servanda serve`` on a free port, until the block ends."""
        server = self.start_serving(*words)
        try:
            yield server
        finally:
            server.stop()

    def start_serving(self, *words: str, port: int = 0) -> Serving:
        """``servanda serve``, or these words, on a free port, once it answers. Whoever starts it must stop it."""
        port = port or free_port()
        with (self.folder / "serve.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "servanda", *(words or ("serve",)), "--port", str(port)],
                env=self.environment, cwd=self.folder, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        server = Serving(f"http://127.0.0.1:{port}", process)
        for _ in range(300):
            with contextlib.suppress(OSError, urllib.error.URLError):
                urllib.request.urlopen(f"{server.url}/healthz", timeout=5).close()
                return server
            if process.poll() is not None:
                break
            time.sleep(0.1)
        server.kill()
        raise AssertionError((self.folder / "serve.log").read_text()[-2000:])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def copy_of(template: Site, folder: Path, database: str) -> Site:
    """A site like another that nobody uses just now."""
    folder.mkdir(exist_ok=True)
    shutil.copytree(template.data, folder / "data")
    if ON_POSTGRESQL:
        create_database(database, template.database)
    return Site(folder, database, dict(template.settings))
