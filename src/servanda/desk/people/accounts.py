"""What an administrator does to accounts: change a role, close one, open it again. Accounts are never removed."""

from __future__ import annotations

from allauth.usersessions.models import UserSession
from django.db import transaction

from servanda.desk.people.invitations import fitting_state
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, Role, require
from servanda.errors import UsageError


@transaction.atomic
def change_role(person: Person, role: Role, *, by: Person, state: str = "") -> Person:
    """Give somebody another role. Raises PermissionDenied; UsageError for one's own account."""
    _check(person, by)
    person.role, person.state = role.value, fitting_state(role, state)
    person.save(update_fields=["role", "state"])
    return person


@transaction.atomic
def close(person: Person, *, by: Person) -> Person:
    """Close an account, and end every session of it at once."""
    _check(person, by)
    person.is_active = False
    person.save(update_fields=["is_active"])
    for session in UserSession.objects.filter(user=person):
        session.end()
    return person


@transaction.atomic
def reopen(person: Person, *, by: Person) -> Person:
    """Open a closed account again."""
    require(by, Action.INVITE)
    person.is_active = True
    person.save(update_fields=["is_active"])
    return person


def _check(person: Person, by: Person) -> None:
    require(by, Action.INVITE)
    if person.pk == by.pk:
        # So there is always somebody left who can: whoever does it to others stays.
        raise UsageError("another administrator must do this to your account")
