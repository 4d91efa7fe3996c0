"""Comment: say something about a proposal, or about a state. Comments are never changed."""

from __future__ import annotations

from servanda.clock import now
from servanda.desk.keeping.actions.official import official, states_of
from servanda.desk.keeping.models import OPEN_TO_AUTHOR, Comment, Proposal, Status
from servanda.desk.keeping.notices import tell_of_comment
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def comment(actor: Person, text: str, *, proposal: Proposal | None = None, state: str = "") -> Comment:
    """Add a comment. Raises PermissionDenied; UsageError for an empty one, and on the draft of somebody else."""
    states = states_of(proposal) if proposal is not None else [state]
    with official("comment", actor, Action.COMMENT, states) as deed:
        if not text.strip():
            raise UsageError("the comment is empty")
        if proposal is not None and proposal.status == Status.DRAFT and proposal.author_id != actor.pk:
            raise UsageError("it is a draft of somebody else")
        made = Comment.objects.create(
            proposal=proposal, state=state, author=actor, at=now(), text=text.strip()[:5000]
        )
        if proposal is not None and (proposal.status not in OPEN_TO_AUTHOR or proposal.proposed_at):
            tell_of_comment(made)
        deed.proposal, deed.details = proposal, {"comment": made.pk}
    return made
