"""Migrations keep every entry, and the guards stand again when they are done."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from tests.desk.shipped import Small
from tests.desk.sites import Site

MIGRATING = """
from django.db import connection, migrations, models
from django.db.migrations.executor import MigrationExecutor
from servanda.desk.ledger.guards import guard, missing, unguard
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.verifying import verify
import sys

before = list(Line.objects.values())


class Migration(migrations.Migration):
    '''One to come: it alters the table of lines, which on SQLite means making it anew.'''

    operations = [
        migrations.RunPython(lambda apps, editor: unguard(editor.connection), migrations.RunPython.noop),
        migrations.AddField("Line", "later", models.CharField(max_length=10, default="")),
        migrations.AlterField("Line", "state", models.CharField(max_length=20, blank=True)),
        migrations.RunPython(lambda apps, editor: guard(editor.connection), migrations.RunPython.noop),
    ]


executor = MigrationExecutor(connection)
state = executor.loader.project_state()
migration = Migration("0099_later", "ledger")
with connection.schema_editor(atomic=True) as editor:
    migration.apply(state, editor)
assert list(Line.objects.values()) == before
assert len(before) == int(sys.argv[1])
assert missing(connection) == []
assert verify().faults == ()
print("kept")
"""
FROM_ZERO = """
import sys
from pathlib import Path
from django.core.management import call_command
from django.db import connection
from servanda.desk.ledger.appending import append, revision
from servanda.desk.ledger.chain import EMPTY
from servanda.desk.ledger.models import Head, Line
from servanda.desk.ledger.verifying import verify
from servanda.desk.ledger.transferring import import_from
from servanda.desk.running.setting_up import prepare

# An older desk, of the time before the guards: its tables, lines and head.
call_command("migrate", "ledger", "0001", verbosity=0)
Head.objects.create(id=1, sequence=0, seal=EMPTY.seal)
done = import_from(Path(sys.argv[1]))
Head.objects.all().delete()
before = list(Line.objects.values())
prepare()
assert list(Line.objects.values()) == before
assert len(before) == int(sys.argv[2])
assert verify().faults == ()
assert revision() == done.revision
# And back to that time and forth again.
call_command("migrate", "ledger", "0001", verbosity=0)
call_command("migrate", verbosity=0)
assert list(Line.objects.values()) == before
assert verify().faults == ()
print("kept")
"""


def test_an_older_desk_is_brought_up_to_date_with_every_entry(empty_site: Site, small: Small) -> None:
    done = empty_site.python(FROM_ZERO, str(small.folder), str(small.lines))
    assert done.out == "kept\n", done.err


def test_a_migration_that_alters_the_tables_keeps_every_entry(site: Site, small: Small) -> None:
    done = site.python(MIGRATING, str(small.lines))
    assert done.out == "kept\n", done.err


@pytest.mark.django_db
def test_the_migrations_are_those_of_the_models() -> None:
    out = StringIO()
    call_command("makemigrations", "--check", "--dry-run", stdout=out)
    assert out.getvalue() == "No changes detected\n"
