"""What makes an act official: the right is checked first, the audit trail written last, all of it stands or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from servanda.clock import now
from servanda.desk.keeping.models import Audit, Proposal
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UsageError


class Changed(UsageError):
    """Somebody changed the proposal meanwhile; it must be looked at again."""


@dataclass
class Deed:
    """What is noted of an act while it is done: the proposal it is about, and details, plain values all."""

    proposal: Proposal | None = None
    details: dict[str, Any] = field(default_factory=dict)


@contextmanager
def official(
    name: str, actor: Person, action: Action, states: Iterable[str] = ("",), author: object = None
) -> Iterator[Deed]:
    """The one way to change anything here. ``states`` are those the act is about, ``author`` whose work it is done to.

    Raises PermissionDenied before anything is done. What the block raises undoes the block.
    """
    concerned = sorted(set(states)) or [""]
    with transaction.atomic():
        for state in concerned:
            require(actor, action, state, author)
        deed = Deed()
        yield deed
        Audit.objects.create(
            at=now(),
            by=actor,
            role=actor.role,
            act=name,
            proposal=deed.proposal,
            state=" ".join(concerned)[:200],
            details={**deed.details, **_by(actor)},
        )


def _by(actor: Person) -> dict[str, Any]:
    """Which key it was done with, where a program did it."""
    return {} if actor.by_key is None else {"key": actor.by_key.pk}


def locked(key: int, version: int | None) -> Proposal:
    """A proposal that nobody else can change until the transaction ends.

    Raises Changed where it is not at the version that was looked at. Call it within a transaction.
    """
    found = Proposal.objects.select_for_update().get(pk=key)
    if version is not None and found.version != version:
        raise Changed("the proposal was changed since you looked: look again before you decide")
    return found


def states_of(proposal: Proposal) -> list[str]:
    """The states a proposal is about; the empty one where it is about none."""
    return sorted(set(proposal.items.values_list("state", flat=True))) or [""]


def moved(proposal: Proposal, *fields: str) -> None:
    """Save a proposal that was changed: its version grows."""
    proposal.version += 1
    proposal.changed_at = now()
    proposal.save(update_fields=[*fields, "version", "changed_at"])
