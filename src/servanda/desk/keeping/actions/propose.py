"""Propose: hand a draft to those who review."""

from __future__ import annotations

from servanda.clock import now
from servanda.desk.keeping.actions.official import locked, moved, official, states_of
from servanda.desk.keeping.content import Draft, drafts_of, entries_of, sources_of
from servanda.desk.keeping.models import OPEN_TO_AUTHOR, Proposal, Status
from servanda.desk.keeping.notices import tell_reviewers
from servanda.desk.keeping.subjects import expectations, require_uncorrected
from servanda.desk.ledger.appending import Overtaken, since
from servanda.desk.ledger.reading import record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UsageError


def propose(actor: Person, proposal: Proposal, *, version: int, seen: int) -> Proposal:
    """Hand a draft to the reviewers. ``version`` is the one its author saw, ``seen`` how long the ledger was then.

    Raises PermissionDenied; Changed and Overtaken where the draft, or what the record says of its subjects, is not
    what was looked at; UsageError where it cannot be proposed as it is.
    """
    with official("propose", actor, Action.PROPOSE, states_of(proposal), proposal.author_id) as deed:
        kept = locked(proposal.pk, version)
        if kept.status not in OPEN_TO_AUTHOR:
            raise UsageError(f"it is {kept.status} and cannot be proposed")
        drafts = drafts_of(kept)
        for draft in drafts:
            if draft.corrects:
                require(actor, Action.CORRECT, draft.state, kept.author_id)
        require_uncorrected(drafts)
        for expected in expectations(drafts, seen):
            if came := since(expected):
                raise Overtaken(expected, came)
        _require_new(kept, drafts)
        kept.status, kept.seen, kept.proposed_at = Status.PROPOSED, seen, now()
        moved(kept, "status", "seen", "proposed_at")
        tell_reviewers(kept)
        deed.proposal, deed.details = kept, {"version": kept.version, "seen": seen}
    return kept


def _require_new(proposal: Proposal, drafts: list[Draft]) -> None:
    """Raises UsageError where an act is in the record already, or names a source nobody described."""
    known = record()
    described = {source.id for source in sources_of(proposal)}
    unknown = {draft.source for draft in drafts} - described - set(known.sources)
    if unknown:
        raise UsageError(f"the source '{min(unknown)}' is not described")
    treaties = {draft.act.treaty for draft in drafts}
    there = {entry.id for treaty in treaties for entry in known.entries(treaty)}
    for entry in entries_of(drafts, known, recorded_at=now(), by=""):
        if entry.id in there:
            raise UsageError(
                f"the record holds this already, from the same place in the same source ({entry.id})"
            )
