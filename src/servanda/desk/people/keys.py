"""Keys for programs: each asks in the name of whoever made it, for some of their rights, until a day or until revoked.

A key is 32 random bytes, shown once; only its SHA-256 is kept, for there is nothing in it to guess from a hash. Rights
are asked anew at each request, of the one table: a role that changes or an account that is closed tells at once.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date, timedelta

from servanda.clock import today
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import FOR_KEYS, Action, may
from servanda.errors import UsageError

PREFIX = "srv_"
"""By which people, and programs that look for secrets gone astray, know a key of a desk."""
LONGEST = timedelta(days=365)
USUAL = timedelta(days=90)
MOST_OPEN = 20
"""Keys somebody may have open at once."""
_FIRST = {Action.PROPOSE: Action.DRAFT, Action.IMPORT: Action.DRAFT}
"""What is a draft before it is anything else: a key for the one carries the other."""


def fresh() -> str:
    """A key nobody has."""
    return PREFIX + secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """All that is kept of a key."""
    return hashlib.sha256(token.encode()).hexdigest()


def grantable(person: Person) -> list[Action]:
    """The rights a key of somebody's can carry: those that keys can, as far as they are their own."""
    return [action for action in Action if action in FOR_KEYS and may(person, action, person.state or "any")]


def fitting_scope(person: Person, wanted: Iterable[Action]) -> list[Action]:
    """The scope of a key, in the order of the table, with what its rights begin with.

    Raises UsageError for none, and for a right that no key can carry or that is not the person's.
    """
    chosen = set(wanted)
    if not chosen:
        raise UsageError("say what the key is for: it carries no right yet")
    chosen |= {_FIRST[action] for action in chosen & _FIRST.keys()}
    allowed = grantable(person)
    if wider := [action for action in Action if action in chosen and action not in allowed]:
        raise UsageError(f"a key of yours cannot carry the right to {wider[0].value}")
    return [action for action in allowed if action in chosen]


def fitting_end(ends_on: date) -> date:
    """The last day of a key. Raises UsageError for one that is over, or more than a year ahead."""
    if not today() <= ends_on <= today() + LONGEST:
        raise UsageError(f"the last day is from today to {today() + LONGEST}")
    return ends_on


def holder(token: str) -> Person | None:
    """Whose key it is, with the scope it gives; None alike for one that is unknown, over or revoked, and for one whose
    holder's account was closed or may have no keys any more.
    """
    found = Key.objects.select_related("person").filter(token_hash=hashed(token)).first()
    if found is None or not found.is_open(today()):
        return None
    person = found.person
    if not may(person, Action.USE_KEYS, person.state):
        return None
    if found.last_used_on != today():
        Key.objects.filter(pk=found.pk).update(last_used_on=today())
    person.by_key = found
    return person
