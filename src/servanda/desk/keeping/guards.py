"""What the database refuses by itself: to change or remove what is only ever added to here."""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("keeping_audit", "keeping_comment", "keeping_document")


def guard(connection: BaseDatabaseWrapper) -> None:
    """Put the guards on."""
    with connection.cursor() as cursor:
        for statement in _statements(connection.vendor):
            cursor.execute(statement)


def unguard(connection: BaseDatabaseWrapper) -> None:
    """Take the guards off."""
    postgresql = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        for name, table in _names(connection.vendor):
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}" + (f" ON {table}" if postgresql else ""))
        if postgresql:
            cursor.execute("DROP FUNCTION IF EXISTS keeping_refuse()")


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The guards that should stand and do not."""
    query = (
        "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A') AND NOT tgisinternal"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        there = {row[0] for row in cursor.fetchall()}
    return sorted({name for name, _ in _names(connection.vendor)} - there)


def _names(vendor: str) -> list[tuple[str, str]]:
    events = ("changed", "emptied") if vendor == "postgresql" else ("changed", "removed")
    return [(f"{table}_never_{event}", table) for table in TABLES for event in events]


def _statements(vendor: str) -> list[str]:
    made = []
    if vendor == "postgresql":
        made.append(
            """
            CREATE FUNCTION keeping_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
            """
        )
        for table in TABLES:
            made += [
                f"CREATE TRIGGER {table}_never_changed BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION keeping_refuse()",
                f"CREATE TRIGGER {table}_never_emptied BEFORE TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION keeping_refuse()",
            ]
        return made
    for table in TABLES:
        made += [
            f"CREATE TRIGGER {table}_never_changed BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END",
            f"CREATE TRIGGER {table}_never_removed BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END",
        ]
    return made
