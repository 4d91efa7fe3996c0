"""Attach a document: keep the file, and note who brought it."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile

from servanda.clock import now
from servanda.desk.keeping.actions.official import official
from servanda.desk.keeping.files.storing import store
from servanda.desk.keeping.models import Document
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require


def attach(actor: Person, upload: UploadedFile, state: str = "") -> Document:
    """Keep a file that somebody sends with what they propose about a state.

    Raises PermissionDenied before the file is looked at; UnreadableFile for a file that is not kept.
    """
    require(actor, Action.ATTACH, state)
    stored = store(upload)  # before the row that names it, so that no backup holds the one without the other
    with official("attach", actor, Action.ATTACH, [state]) as deed:
        document, made = Document.objects.get_or_create(
            sha256=stored.sha256,
            defaults={
                "name": stored.name,
                "media_type": stored.media_type,
                "size": stored.size,
                "scanned": stored.scanned,
                "attached_by": actor,
                "attached_at": now(),
            },
        )
        deed.details = {"sha256": stored.sha256, "size": stored.size, "new": made}
    return document
