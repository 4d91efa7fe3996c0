"""Entries and sources as plain values."""

from __future__ import annotations

from typing import Any

from servanda.acts import as_plain
from servanda.answers.tracing import EntryTraced
from servanda.ledger.entry import Entry
from servanda.ledger.sources import Source


def plain_traced(item: EntryTraced) -> dict[str, Any]:
    """An entry with what it replaces, what replaces it, and its rivals."""
    return {
        **plain_entry(item.entry),
        "source": plain_source(item.source) if item.source is not None else {"id": item.entry.source},
        "replaces": plain_entry(item.replaces) if item.replaces is not None else None,
        "replaced_by": [plain_entry(entry) for entry in item.replaced_by],
        "others": [plain_entry(entry) for entry in item.others],
    }


def plain_entry(entry: Entry) -> dict[str, Any]:
    """An entry as the record holds it."""
    fields = as_plain(entry.act)
    return {
        "id": entry.id,
        "act": fields.pop("act"),
        "treaty": fields.pop("treaty"),
        "state": fields.pop("state", None),
        "fields": fields,
        "source": entry.source,
        "locator": entry.locator,
        "recorded_at": entry.recorded_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by": entry.by,
        "confidence": entry.confidence,
        "printed": entry.printed or None,
        "remark": entry.remark or None,
        "corrects": entry.corrects or None,
        "reason": entry.reason or None,
    }


def plain_source(source: Source) -> dict[str, Any]:
    """A source as its file describes it."""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "kind": source.kind,
        "address": source.address or None,
        "published": str(source.published) if source.published else None,
        "accessed": str(source.accessed) if source.accessed else None,
        "sha256": source.sha256 or None,
    }
