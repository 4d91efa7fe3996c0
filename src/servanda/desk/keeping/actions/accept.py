"""Accept: append what somebody else proposed to the ledger. The proposal, its sources and the trail stand or fall
together.
"""

from __future__ import annotations

from servanda.clock import now
from servanda.desk.keeping.actions.official import locked, moved, official, states_of
from servanda.desk.keeping.content import drafts_of, entries_of, sources_of
from servanda.desk.keeping.files.storing import intact
from servanda.desk.keeping.models import Item, Proposal, Status
from servanda.desk.keeping.notices import tell_author
from servanda.desk.keeping.subjects import expectations, require_uncorrected
from servanda.desk.ledger.appending import Appended, append
from servanda.desk.ledger.reading import record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def accept(actor: Person, proposal: Proposal, *, version: int, seen: int, remark: str = "") -> Appended:
    """Append a proposal. ``version`` is the one that was looked at, ``seen`` how long the ledger was when its effect
    was shown.

    Raises PermissionDenied, for its author too; Changed, Overtaken or CorrectedMeanwhile where it is not what was
    looked at any more; UsageError where it cannot be accepted.
    """
    with official("accept", actor, Action.ACCEPT, states_of(proposal), proposal.author_id) as deed:
        kept = locked(proposal.pk, version)
        if kept.status != Status.PROPOSED:
            raise UsageError(f"it is {kept.status} and waits for nobody's review")
        drafts = drafts_of(kept)
        for sha256 in sorted({draft.document for draft in drafts if draft.document}):
            if not intact(sha256):
                raise UsageError(f"the document {sha256[:12]}… is missing or damaged: return the proposal")
        entries = entries_of(drafts, record(), recorded_at=now(), by=f"desk, proposal {kept.pk}")
        done = append(entries, sources_of(kept), expecting=expectations(drafts, seen))
        # After the append, which lets one writer in at a time: nobody's correction can come between.
        require_uncorrected(drafts, but={entry.id for entry in entries})
        for item, entry in zip(kept.items.all(), entries, strict=True):
            Item.objects.filter(pk=item.pk).update(entry=entry.id)
        kept.status, kept.decided_by, kept.decided_at, kept.decision = (
            Status.ACCEPTED, actor, now(), remark.strip(),
        )  # fmt: skip
        moved(kept, "status", "decided_by", "decided_at", "decision")
        tell_author(kept, "accepted")
        deed.proposal = kept
        deed.details = {
            "version": kept.version,
            "seen": seen,
            "entries": [entry.id for entry in entries][:1000],
            "revision": str(done.revision),
        }
    return done
