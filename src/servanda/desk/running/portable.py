"""A desk as plain files, one line a row: what one kind of database can give and another take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core import serializers
from django.core.management import call_command
from django.core.serializers.base import DeserializationError
from django.db import IntegrityError, connection, models, transaction

from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.models import Head, Line
from servanda.errors import RecordError

_MADE_ANEW = {"contenttypes", "sessions", "usersessions"}
"""What a fresh database makes by itself, or what ends with the old one: nobody stays signed in."""


def dump(folder: Path) -> Revision:
    """Write every table, as all stand at one moment."""
    folder.mkdir()
    with transaction.atomic():
        if connection.vendor == "postgresql":
            connection.cursor().execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        revision = Revision(*Head.objects.values_list("sequence", "seal").get(pk=1))
        with (folder / "ledger.jsonl").open("w", encoding="utf-8") as file:
            for line in Line.objects.order_by("sequence").iterator():
                file.write(json.dumps(_plain(line), ensure_ascii=False) + "\n")
        with (folder / "tables.jsonl").open("w", encoding="utf-8") as file:
            serializers.serialize("jsonl", _other_rows(), stream=file)
    return revision


def load(folder: Path) -> None:
    """Make the tables and fill them. Raises RecordError where a row does not fit this version's tables."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    try:
        with transaction.atomic(), connection.constraint_checks_disabled():
            with (folder / "ledger.jsonl").open(encoding="utf-8") as file:
                batch: list[Line] = []
                for text in file:
                    batch.append(_line(text))
                    if len(batch) == 500:
                        Line.objects.bulk_create(batch)
                        batch = []
                Line.objects.bulk_create(batch)
            if (folder / "tables.jsonl").stat().st_size:
                # Django's own loader: it also sets the counters from which new keys are taken.
                call_command("loaddata", str(folder / "tables.jsonl"), verbosity=0)
    except (DeserializationError, IntegrityError, ValueError, KeyError) as error:
        raise RecordError(f"the backup does not fit this version: {str(error).splitlines()[0]}") from None


_COLUMNS = [field.name for field in Line._meta.concrete_fields]


def _plain(line: Line) -> dict[str, Any]:
    return {**{name: getattr(line, name) for name in _COLUMNS}, "received_at": line.received_at.isoformat()}


def _line(text: str) -> Line:
    values = json.loads(text)
    return Line(**{**values, "received_at": datetime.fromisoformat(values["received_at"])})


def _other_rows() -> Iterator[models.Model]:
    chosen = [
        (config, None)
        for config in apps.get_app_configs()
        if config.label not in _MADE_ANEW and config.models_module is not None
    ]
    for model in serializers.sort_dependencies(chosen):
        # Permissions of the framework's own are made anew with its types of content; we use none of them.
        if model not in (Line, Head) and model._meta.label != "auth.Permission":
            yield from model._default_manager.order_by("pk").iterator()
