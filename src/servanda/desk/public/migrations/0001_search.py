"""The search index: a table of words, made in the way of each database. It can be emptied at any time."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def make(apps: Any, editor: Any) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "CREATE TABLE public_search (kind text NOT NULL, key text NOT NULL, name text NOT NULL, "
            "words tsvector NOT NULL, weight smallint NOT NULL)"
        )
        editor.execute("CREATE INDEX public_search_words ON public_search USING gin (words)")
    else:
        editor.execute(
            "CREATE VIRTUAL TABLE public_search USING fts5(kind UNINDEXED, key UNINDEXED, name UNINDEXED, words, "
            "weight UNINDEXED, tokenize = 'unicode61 remove_diacritics 0')"
        )
    editor.execute("CREATE TABLE public_search_state (made_for text NOT NULL)")


def unmake(apps: Any, editor: Any) -> None:
    editor.execute("DROP TABLE public_search_state")
    editor.execute("DROP TABLE public_search")


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(make, unmake)]
