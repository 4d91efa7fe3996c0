"""A desk at work, backed up and put back in another place: drafts, documents, comments and the trail are all there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from tests.desk.sites import Site

WORK = """
from django.core.files.uploadedfile import SimpleUploadedFile
from servanda.acts import Deposit
from servanda.clock import now
from servanda.dates import PartialDate
from servanda.desk.keeping.actions.accept import accept
from servanda.desk.keeping.actions.attach import attach
from servanda.desk.keeping.actions.comment import comment
from servanda.desk.keeping.actions.propose import propose
from servanda.desk.keeping.actions.save_draft import save_draft
from servanda.desk.keeping.content import Draft
from servanda.desk.ledger.appending import revision
from servanda.desk.people.models import Person
from servanda.ledger import Source
people = [
    Person.objects.create(email=f"{role}@example.org", name=role, role=role, password="!", joined_at=now())
    for role in ("editor", "reviewer")
]
paper = attach(people[0], SimpleUploadedFile("note.pdf", b"%PDF-1.4 a note %%EOF"), "VNM")
act = Deposit(treaty="CCM", state="VNM", deposited_on=PartialDate.parse("2026-01-02"), instrument="accession")
source = Source(id="cn-1-2026", title="C.N.1.2026", publisher="The depositary", kind="depositary")
draft = Draft(act=act, state="VNM", source=source.id, document=paper.sha256)
made = save_draft(people[0], [draft], [source], seen=revision().sequence)
made = propose(people[0], made, version=made.version, seen=revision().sequence)
comment(people[1], "Seen.", proposal=made)
accept(people[1], made, version=made.version, seen=revision().sequence)
"""
TOLD = """
from servanda.desk.keeping import guards
from servanda.desk.keeping.files.storing import intact
from servanda.desk.keeping.models import Audit, Comment, Document, Proposal
from django.db import connection
print("told", Proposal.objects.get().status, Comment.objects.get().text, intact(Document.objects.get().sha256),
      *Audit.objects.order_by("pk").values_list("act", flat=True), guards.missing(connection))
"""


def told(site: Site) -> str:
    done = site.python(TOLD)
    assert done.code == 0, done.err
    return done.out.splitlines()[-1]


def test_the_work_at_the_desk_survives_a_move_to_another_database(
    site: Site, new_site: Callable[..., Site]
) -> None:
    done = site.python(WORK)
    assert done.code == 0, done.err
    before = told(site)
    assert before == "told accepted Seen. True attach save draft propose comment accept []"
    kept = hashlib.sha256(b"%PDF-1.4 a note %%EOF").hexdigest()
    assert (site.data / "documents" / kept[:2] / kept).is_file()
    backup = site.folder / "desk.tar.gz"
    done = site.servanda("desk", "backup", "--portable", str(backup))
    assert done.code == 0, done.err
    other = new_site(empty=True)
    done = other.servanda("desk", "restore", str(backup))
    assert done.code == 0, done.err
    assert told(other) == before
