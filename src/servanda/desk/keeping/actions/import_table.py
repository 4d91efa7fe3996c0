"""Import: read a table of acts, and make one draft of all its sound rows, with what was wrong with the others."""

from __future__ import annotations

from dataclasses import replace

from django.core.files.uploadedfile import UploadedFile

from servanda.acts import participant
from servanda.desk.keeping.actions.attach import attach
from servanda.desk.keeping.actions.official import official
from servanda.desk.keeping.actions.save_draft import written
from servanda.desk.keeping.content import Draft, draft_from
from servanda.desk.keeping.importing import Read, read_upload
from servanda.desk.keeping.models import Proposal
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UnreadableFile
from servanda.ledger import Entry


def import_table(actor: Person, upload: UploadedFile, *, seen: int) -> tuple[Proposal | None, Read]:
    """The draft made of a table, and what was read; no draft where no row of it can be taken.

    Raises PermissionDenied; UnreadableFile for a file that is no table of acts.
    """
    require(actor, Action.IMPORT)
    found = read_upload(upload)
    if not found.reading.entries:
        return None, found
    upload.seek(0)
    table = attach(actor, upload)
    states = {participant(entry.act) for entry in found.reading.entries}
    with official("import", actor, Action.IMPORT, states) as deed:
        drafts = [_draft(entry, table.sha256) for entry in found.reading.entries]
        name = found.reading.file
        kept = written(
            deed,
            actor,
            drafts,
            found.reading.sources,
            None,
            None,
            "",
            f"{len(drafts)} {'act' if len(drafts) == 1 else 'acts'} from {name}",
            seen,
        )
        kept.problems = found.problems
        kept.save(update_fields=["problems"])
        deed.details |= {
            "sha256": table.sha256,
            "rows": found.reading.rows,
            "rejected": found.reading.rejected,
        }
    return kept, found


def _draft(entry: Entry, sha256: str) -> Draft:
    if entry.corrects:
        raise UnreadableFile("a table enters acts; corrections are made where the entry stands")
    return replace(draft_from(entry, participant(entry.act)), document=sha256)
