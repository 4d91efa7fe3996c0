"""Which proposals and documents somebody sees: drafts only their author, the rest as the table of rights says."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.http import Http404

from servanda.desk.keeping.actions.official import states_of
from servanda.desk.keeping.models import Document, Item, Proposal, Status, Submission
from servanda.desk.people.models import Person
from servanda.desk.people.rights import RIGHTS, Action, Reach, may, require
from servanda.errors import UsageError


def visible(person: Person) -> QuerySet[Proposal]:
    """The proposals somebody sees: their own, and those of others that were once proposed and are about states they
    may see.
    """
    own, proposed = Q(author=person), Q(proposed_at__isnull=False)
    reach = RIGHTS[person.as_role, Action.SEE_DESK]
    if reach is Reach.NONE:
        return Proposal.objects.none()
    if reach is Reach.OWN:
        elsewhere = Item.objects.exclude(state=person.state).values("proposal_id")
        proposed &= ~Q(pk__in=elsewhere)
    return Proposal.objects.filter(own | proposed).select_related("author", "decided_by")


def proposal_for(person: Person, key: int) -> Proposal:
    """A proposal somebody may see. Raises Http404 for the draft of another, PermissionDenied for another's state."""
    found = Proposal.objects.select_related("author", "decided_by").filter(pk=key).first()
    if found is None or (found.proposed_at is None and found.author_id != person.pk):
        raise Http404
    if found.author_id != person.pk:
        for state in states_of(found):
            require(person, Action.SEE_DESK, state)
    return found


class Reused(UsageError):
    """A program sent something else under a name that it had given before."""


def sent_before(person: Person, name: str, sha256: str) -> Proposal | None:
    """The proposal made of what somebody's program sent under a name before; None where it sent nothing.

    Raises Reused where that was something else.
    """
    found = Submission.objects.select_related("proposal__author").filter(author=person, name=name).first()
    if found is None:
        return None
    if found.sha256 != sha256:
        raise Reused("this name was given to something else that was sent before: each needs one of its own")
    return found.proposal


def document_for(person: Person, sha256: str) -> Document:
    """A document somebody may open: attached to a proposal they see. Raises Http404, PermissionDenied."""
    document = Document.objects.filter(pk=sha256).first()
    if document is None:
        raise Http404
    if document.attached_by_id == person.pk:
        require(person, Action.SEE_DOCUMENT, person.state)
        return document
    proposals = visible(person).filter(items__document=document).distinct()
    if not any(
        all(may(person, Action.SEE_DOCUMENT, state) for state in states_of(proposal))
        for proposal in proposals
    ):
        require(person, Action.SEE_DOCUMENT, "no state")
        raise Http404
    return document


def public_document(sha256: str) -> Document:
    """A document anybody may open: attached for that to what was accepted. Raises Http404 for any other."""
    found = Document.objects.filter(
        pk=sha256, items__document_public=True, items__proposal__status=Status.ACCEPTED
    ).first()
    if found is None:
        raise Http404
    return found
