"""The database itself refuses to change or remove a line of the audit trail, a comment, or what names a document."""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from servanda.desk.keeping.guards import guard, unguard


def forwards(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    guard(editor.connection)


def backwards(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    unguard(editor.connection)


class Migration(migrations.Migration):
    dependencies = [("keeping", "0001_initial")]
    operations = [migrations.RunPython(forwards, backwards)]
