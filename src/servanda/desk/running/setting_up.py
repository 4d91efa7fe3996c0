"""From nothing to a working desk: tables, the shipped record, static files. Doing it again changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from servanda.desk.ledger.appending import Appended, revision
from servanda.desk.ledger.granting import grant
from servanda.desk.ledger.transferring import import_from
from servanda.records import SHIPPED

_NOT_SERVED = ["redoc*"]
"""Files of libraries that no page asks for; to compress them would take most of the time a start takes."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What setting up did."""

    migrations: int
    appended: Appended | None


def pending() -> list[str]:
    """The migrations the database still lacks."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def prepare(record: Path = SHIPPED) -> SetUp:
    """Make or bring up to date the tables, take in a record where the ledger is empty, collect the files.

    Raises UnreadableFile where no record is there, RecordError where a line of it is damaged.
    """
    lacking = pending()
    if connection.vendor == "sqlite":
        # Its journal takes on the same mode.
        Path(connection.settings_dict["NAME"]).chmod(0o600)
    if lacking:
        call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=_NOT_SERVED)
    appended = import_from(record) if revision().sequence == 0 else None
    if settings.ENVIRONMENT.database_role:
        grant(settings.ENVIRONMENT.database_role)
    return SetUp(len(lacking), appended)
