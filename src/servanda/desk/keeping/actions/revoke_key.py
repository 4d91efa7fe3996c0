"""Revoke a key for programs: from now on it opens nothing."""

from __future__ import annotations

from servanda.clock import now
from servanda.desk.keeping.actions.official import official
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def revoke_key(actor: Person, key: Key) -> None:
    """Revoke a key of one's own, also where one may make none any more. Raises UsageError for others and the second
    time.
    """
    with official("revoke key", actor, Action.SEE_DESK, [actor.state]) as deed:
        if actor.by_key is not None:
            raise UsageError("keys are revoked by people")
        if key.person_id != actor.pk:
            raise UsageError("the key is somebody else's")
        if not Key.objects.filter(pk=key.pk, revoked_at__isnull=True).update(revoked_at=now()):
            raise UsageError("the key is revoked already")
        deed.details = {"key": key.pk}
