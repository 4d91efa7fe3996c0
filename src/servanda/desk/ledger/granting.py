"""On PostgreSQL: what the role of the web workers may do. It owns nothing, and so cannot change a line if it would."""

from __future__ import annotations

from django.apps import apps
from django.db import connection
from psycopg import sql

from servanda.errors import UsageError

_BESIDE_MODELS = ("desk_cache", "django_migrations")


def grant(role: str) -> None:
    """Give a role what the web workers need: to add to and read what is only ever added to, to read the head of the
    ledger, and to work with the other tables.

    Raises UsageError where there is no such role, or the database is no PostgreSQL.
    """
    if connection.vendor != "postgresql":
        raise UsageError("SERVANDA_DESK_DATABASE_ROLE: only PostgreSQL has roles; leave it unset")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
        if cursor.fetchone() is None:
            raise UsageError(
                f"SERVANDA_DESK_DATABASE_ROLE: there is no role {role}; make it with: CREATE ROLE {role} LOGIN"
            )
        for statement in _statements(role):
            cursor.execute(statement)


def _statements(role: str) -> list[sql.Composed]:
    who = sql.Identifier(role)
    made = [
        sql.SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(who),
        sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(who),
        sql.SQL("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {}").format(who),
    ]
    for table, rights in sorted(_rights().items()):
        made.append(sql.SQL("GRANT {} ON {} TO {}").format(sql.SQL(rights), sql.Identifier(table), who))
    return made


def _rights() -> dict[str, str]:
    rights = dict.fromkeys(_BESIDE_MODELS, "SELECT, INSERT, UPDATE, DELETE")
    rights["django_migrations"] = rights["ledger_head"] = "SELECT"
    for model in apps.get_models(include_auto_created=True):
        added_to = getattr(model, "only_ever_added_to", False)
        everything = "SELECT, INSERT" if added_to else "SELECT, INSERT, UPDATE, DELETE"
        rights.setdefault(model._meta.db_table, everything)
    return rights
