"""On PostgreSQL the role of the web workers owns nothing: it serves the site, and cannot change a line."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from tests.desk.sites import ON_POSTGRESQL, SERVER, Site, database_url
from tests.desk.test_appending import WRITER

pytestmark = pytest.mark.skipif(
    not ON_POSTGRESQL, reason="only PostgreSQL has roles: run with scripts/postgres"
)


@pytest.fixture
def role(site: Site) -> Iterator[str]:
    name = f"workers_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(name)))
        yield name
        for database in (site.database, "postgres"):
            with psycopg.connect(database_url(database), autocommit=True) as there:
                there.execute(sql.SQL("DROP OWNED BY {}").format(sql.Identifier(name)))
        server.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))


def test_the_workers_append_and_serve_and_can_do_no_more(site: Site, role: str) -> None:
    assert site.servanda("desk", "init").code == 0
    site.settings |= {"SERVANDA_DESK_DATABASE_ROLE": role}
    granted = site.servanda("desk", "init")
    assert granted.code == 0, granted.err
    del site.settings["SERVANDA_DESK_DATABASE_ROLE"]
    site.settings |= {"DATABASE_URL": database_url(site.database, role)}

    wrote = site.python(WRITER, "ana")
    assert wrote.code == 0, wrote.err
    assert site.servanda("desk", "verify").code == 0
    invited = site.servanda("desk", "invite", "ana@example.org", "--role", "editor")
    assert invited.code == 0, invited.err
    assert "the workers' role owns" not in site.servanda("desk", "check").out

    with psycopg.connect(database_url(site.database, role), autocommit=True) as worker:
        for forbidden in (
            "UPDATE ledger_line SET text = ''",
            "DELETE FROM ledger_line",
            "TRUNCATE ledger_line",
            "UPDATE ledger_head SET sequence = 0",
            "ALTER TABLE ledger_line DISABLE TRIGGER ALL",
            "DROP TRIGGER ledger_line_never_changed ON ledger_line",
            "DROP TABLE ledger_line",
            "SET session_replication_role = replica",
            "CREATE OR REPLACE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                worker.execute(forbidden)


def test_a_role_that_is_not_there_is_said(site: Site) -> None:
    site.settings |= {"SERVANDA_DESK_DATABASE_ROLE": "nobody_made_this"}
    refused = site.servanda("desk", "init")
    assert refused.code == 2
    assert refused.err.endswith(
        "there is no role nobody_made_this; make it with: CREATE ROLE nobody_made_this LOGIN\n"
    )
