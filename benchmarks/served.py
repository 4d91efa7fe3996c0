"""The desk and Datasette over the same record, each served by one worker of its own on this machine.

Datasette gets one table with the standing of every state under every treaty and from which day to which it held, with
the dates, articles and sources that the desk's own tables show; so any day can be asked of it with a filter. It is
given its best: the file immutable (so that it counts no rows twice), an index on what is filtered, no suggested facets.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from urllib.error import URLError

import servanda as sv
from benchmarks.load import free_port
from servanda.clock import today
from servanda.days import StateDay
from servanda.records import TreatyRecord
from servanda.timeline import days_of_change, first_act

COLUMNS = (
    "treaty", "state", "name", "standing", "signed", "consented", "consent_by", "in_force_from",
    "withdrawal_effective", "article", "sources", "held_from", "held_until",
)  # fmt: skip
NEVER = "9999-12-31"


def write_tables(path: Path, codes: list[str]) -> int:
    """The standings of these treaties as a SQLite file; how many rows it has."""
    rows = [row for code in codes for row in _periods(sv.record().treaty(code))]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"CREATE TABLE standings ({', '.join(f'{name} TEXT' for name in COLUMNS)})")
        connection.executemany(f"INSERT INTO standings VALUES ({', '.join('?' * len(COLUMNS))})", rows)
        connection.execute("CREATE INDEX by_day ON standings (treaty, held_from, held_until)")
        connection.execute("ANALYZE")
    return len(rows)


def _periods(treaty: TreatyRecord) -> Iterator[tuple[str | None, ...]]:
    """A row for every state and every time in which nothing about it changed."""
    open_rows: dict[str, tuple[tuple[str | None, ...], str]] = {}
    for day in days_of_change(treaty, first_act(treaty) or today(), date(2100, 1, 1)):
        shown = {row.state: _shown(treaty.code, row) for row in treaty.on(day).rows()}
        when = day.isoformat()
        for state in [state for state, (row, _) in open_rows.items() if shown.get(state) != row]:
            row, since = open_rows.pop(state)
            yield (*row, since, when)
        for state, row in shown.items():
            open_rows.setdefault(state, (row, when))
    yield from ((*row, since, NEVER) for row, since in open_rows.values())


def _shown(code: str, row: StateDay) -> tuple[str | None, ...]:
    return (
        code, row.state, row.name, row.standing, row.signed, row.consented, row.consent_by, row.in_force_from,
        row.withdrawal_effective, row.article, ", ".join(row.sources),
    )  # fmt: skip


@contextmanager
def served(
    command: list[str], port: int, ready: str, settings: Mapping[str, str], folder: Path
) -> Iterator[str]:
    """The address of a server that runs until the block ends. Raises RuntimeError where it does not answer."""
    plain = {
        name: value for name, value in os.environ.items() if not name.startswith(("SERVANDA", "DJANGO", "DATABASE"))
    }  # fmt: skip
    with (folder / f"{port}.log").open("wb") as log:
        process = subprocess.Popen(
            command, env={**plain, "HOME": str(folder), **settings}, stdout=log, stderr=log, cwd=folder
        )
    try:
        _await(f"http://127.0.0.1:{port}{ready}", process, folder / f"{port}.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=20)
        process.kill()


def _await(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 90
    while time.monotonic() < until and process.poll() is None:
        with suppress(URLError, OSError), urllib.request.urlopen(url, timeout=5):
            return
        time.sleep(0.2)
    raise RuntimeError(f"the server does not answer: {log.read_text(errors='replace')[-500:]}")


@contextmanager
def desk(folder: Path, settings: Mapping[str, str] | None = None, workers: int = 1) -> Iterator[str]:
    """A desk on the shipped record."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    own = {"SERVANDA_DESK_DATA": str(folder / "data"), **(settings or {})}
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("SERVANDA", "DJANGO"))}
    subprocess.run(
        [sys.executable, "-m", "servanda", "desk", "init"],
        env={**plain, **own},
        check=True,
        capture_output=True,
    )
    command = [
        sys.executable,
        "-m",
        "servanda",
        "desk",
        "run",
        "--port",
        str(port),
        "--workers",
        str(workers),
    ]
    with served(command, port, "/readyz", own, folder) as address:
        yield address


@contextmanager
def datasette(folder: Path, codes: list[str]) -> Iterator[str]:
    """Datasette on the same record."""
    folder.mkdir(exist_ok=True)
    write_tables(folder / "record.db", codes)
    port = free_port()
    command = [
        str(Path(sys.executable).with_name("datasette")), "serve", "--immutable", "record.db", "--port", str(port),
        "--setting", "suggest_facets", "off", "--setting", "max_returned_rows", "2000",
        "--setting", "default_page_size", "1000",
    ]  # fmt: skip
    with served(command, port, "/-/versions.json", {}, folder) as address:
        yield address
