"""Withdraw: take back one's own proposal, or put a draft away. Nothing of it is lost; it is only open no more."""

from __future__ import annotations

from servanda.desk.keeping.actions.official import locked, moved, official, states_of
from servanda.desk.keeping.models import Proposal, Status
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def withdraw(actor: Person, proposal: Proposal, *, version: int) -> Proposal:
    """Take back a proposal that nobody decided on yet. Raises PermissionDenied, Changed, or UsageError."""
    with official("withdraw", actor, Action.WITHDRAW, states_of(proposal), proposal.author_id) as deed:
        kept = locked(proposal.pk, version)
        if kept.status in (Status.ACCEPTED, Status.WITHDRAWN):
            raise UsageError(f"it is {kept.status} and cannot be withdrawn")
        kept.status = Status.WITHDRAWN
        moved(kept, "status")
        deed.proposal, deed.details = kept, {"version": kept.version}
    return kept
