"""The server that answers: one process that listens, and workers that do the work."""

from __future__ import annotations

import os
import shutil
import socket

import click
from django.conf import settings
from granian import Granian
from granian.constants import Interfaces

from servanda.errors import UsageError


def serve(host: str, port: int, workers: int | None = None) -> None:
    """Serve until stopped. Static files are served by the workers too, from the folder they were collected in.

    Raises UsageError where nothing can listen at this address.
    """
    _try_to_listen(host, port)
    environment = settings.ENVIRONMENT
    counted = environment.data / "metrics"
    shutil.rmtree(counted, ignore_errors=True)
    counted.mkdir()
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(counted)
    click.echo(f"servanda: serving on http://{host}:{port}/ (Ctrl-C stops it)", err=True)
    Granian(
        "servanda.desk.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers or environment.workers,
        blocking_threads=environment.threads,
        respawn_failed_workers=True,
        log_enabled=False,
    ).serve()


def _try_to_listen(host: str, port: int) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            # As the server does it: an address that was in use a moment ago may be used again.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise UsageError(
            f"nothing can listen at {host}:{port}: {error.strerror}; name another --host or --port"
        ) from None
