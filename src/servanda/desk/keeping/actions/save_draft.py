"""Save a draft: what one person means to propose, which nobody else sees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from servanda.clock import now
from servanda.desk.keeping.actions.official import Deed, locked, official
from servanda.desk.keeping.content import Draft, in_one_line, row_of
from servanda.desk.keeping.models import OPEN_TO_AUTHOR, Item, NewSource, Proposal
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UsageError
from servanda.ledger import Source
from servanda.ledger.transfer import source_line


def save_draft(
    actor: Person,
    drafts: Sequence[Draft],
    sources: Iterable[Source] = (),
    *,
    proposal: Proposal | None = None,
    version: int | None = None,
    note: str = "",
    summary: str = "",
    seen: int = 0,
) -> Proposal:
    """Make a draft, or put another content into one. ``seen`` is how long the ledger was when its author looked.

    Raises PermissionDenied; Changed where it was saved from elsewhere meanwhile; UsageError where it is no draft.
    """
    author = proposal.author_id if proposal is not None else actor.pk
    with official("save draft", actor, Action.DRAFT, {draft.state for draft in drafts}, author) as deed:
        for draft in drafts:
            if draft.corrects:
                require(actor, Action.CORRECT, draft.state, author)
        return written(deed, actor, drafts, sources, proposal, version, note, summary, seen)


def written(
    deed: Deed,
    actor: Person,
    drafts: Sequence[Draft],
    sources: Iterable[Source],
    proposal: Proposal | None,
    version: int | None,
    note: str,
    summary: str,
    seen: int,
) -> Proposal:
    """The rows of a draft. Called within an official act alone."""
    if not drafts:
        raise UsageError("there is nothing to propose")
    if proposal is None:
        kept = Proposal(author=actor, made_at=now())
    else:
        kept = locked(proposal.pk, version)
        if kept.status not in OPEN_TO_AUTHOR:
            raise UsageError(f"it is {kept.status} and no draft any more")
        kept.version += 1
    kept.summary = (summary or _summary(drafts))[:300]
    kept.note, kept.seen, kept.changed_at = note, seen, now()
    kept.save()
    kept.items.all().delete()
    kept.sources.all().delete()
    Item.objects.bulk_create([row_of(draft, kept, place) for place, draft in enumerate(drafts, 1)])
    documents = {draft.source: draft.document for draft in drafts if draft.document}
    NewSource.objects.bulk_create(
        NewSource(
            proposal=kept,
            key=source.id,
            text=source_line(replace(source, sha256=source.sha256 or documents.get(source.id, ""))),
        )
        for source in sources
    )
    deed.proposal = kept
    deed.details = {"version": kept.version, "acts": len(drafts), "summary": kept.summary}
    return kept


def _summary(drafts: Sequence[Draft]) -> str:
    first = drafts[0]
    verb = {"": "", "retraction": "Retraction: "}.get(
        first.act.KIND if first.corrects else "", "Correction: "
    )
    said = in_one_line(first.act, first.state)
    if first.act.KIND == "retraction":
        said = f"entry {first.corrects}, {in_one_line(first.act, first.state).partition(': ')[2]}"
    more = f" (and {len(drafts) - 1} more)" if len(drafts) > 1 else ""
    return f"{verb}{said}{more}"
