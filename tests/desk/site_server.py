"""A desk of its own on a port of this machine, for a browser: one process, its own database, gone afterwards."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOW = "2026-11-21T12:00:00Z"


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """The address of a server over the shipped record, with its data in a folder."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("SERVANDA", "DJANGO"))}
    settings = {
        "SERVANDA_NOW": NOW,
        "SERVANDA_DESK_DATA": str(folder),
        "SERVANDA_DESK_ADDRESS": address,
        "SERVANDA_DESK_LOG_LEVEL": "ERROR",
    }
    plain.pop("DATABASE_URL", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "servanda", "serve", "--port", str(port)],
        env={**plain, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _await(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 90
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode} before it answered")
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("the server did not answer in time")
