"""Submit: what a program sends becomes a draft, or is proposed at once; one time, however often it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from servanda.clock import now
from servanda.desk.keeping.actions.correct import correct
from servanda.desk.keeping.actions.propose import propose
from servanda.desk.keeping.actions.save_draft import save_draft
from servanda.desk.keeping.content import Draft
from servanda.desk.keeping.models import Proposal, Submission
from servanda.desk.keeping.seeing import sent_before
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UsageError
from servanda.ledger import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a program calls something it sends, and the SHA-256 of that: another under the same name is known by it."""

    name: str
    sha256: str


def submit(
    actor: Person, named: Named, drafts: Sequence[Draft], sources: Sequence[Source], *, at_once: bool, note: str,
    seen: int,
) -> tuple[Proposal, bool]:  # fmt: skip
    """The proposal made of drafts, and whether it is new; ``at_once`` hands it to the reviewers too.

    Raises as ``save_draft``, ``correct`` and ``propose`` do, of which it is made; Reused where the name was given to
    something else before.
    """
    with transaction.atomic():
        # Of the same sent twice at once, the second waits here, and finds what the first made.
        Person.objects.select_for_update().get(pk=actor.pk)
        if earlier := sent_before(actor, named.name, named.sha256):
            return earlier, False
        made = _drafted(actor, drafts, sources, note, seen)
        Submission.objects.create(author=actor, name=named.name, sha256=named.sha256, proposal=made, at=now())
        if at_once:
            made = propose(actor, made, version=made.version, seen=seen)
        return made, True


def _drafted(
    actor: Person, drafts: Sequence[Draft], sources: Sequence[Source], note: str, seen: int
) -> Proposal:
    if len(drafts) == 1 and drafts[0].corrects:
        return correct(actor, drafts[0], sources, note=note, seen=seen)
    if any(draft.corrects for draft in drafts):
        raise UsageError("a correction is proposed on its own: send one to a proposal")
    if len(drafts) > 1:
        require(actor, Action.IMPORT)
    return save_draft(actor, drafts, sources, note=note, seen=seen)
