"""The server that answers: one process that listens, and workers that do the work."""

from __future__ import annotations

import os
import shutil

import click
from django.conf import settings
from granian import Granian
from granian.constants import Interfaces


def serve(host: str, port: int, workers: int | None = None) -> None:
    """Serve until stopped. Static files are served by the workers too, from the folder they were collected in."""
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
