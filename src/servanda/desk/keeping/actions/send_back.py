"""Return: give a proposal back to its author, and say what is to be mended."""

from __future__ import annotations

from servanda.clock import now
from servanda.desk.keeping.actions.official import locked, moved, official, states_of
from servanda.desk.keeping.models import Proposal, Status
from servanda.desk.keeping.notices import tell_author
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def send_back(actor: Person, proposal: Proposal, *, version: int, reason: str) -> Proposal:
    """Return a proposal. Raises PermissionDenied; Changed; UsageError without a reason."""
    with official("return", actor, Action.RETURN, states_of(proposal), proposal.author_id) as deed:
        kept = locked(proposal.pk, version)
        if kept.status != Status.PROPOSED:
            raise UsageError(f"it is {kept.status} and waits for nobody's review")
        if not reason.strip():
            raise UsageError("say what is to be mended")
        kept.status, kept.decided_by, kept.decided_at, kept.decision = (
            Status.RETURNED, actor, now(), reason.strip(),
        )  # fmt: skip
        moved(kept, "status", "decided_by", "decided_at", "decision")
        tell_author(kept, "returned")
        deed.proposal, deed.details = kept, {"version": kept.version, "reason": kept.decision}
    return kept
