"""Make a key for programs: it is known to its maker alone, and only once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.clock import now, today
from servanda.desk.keeping.actions.official import official
from servanda.desk.people import keys
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError


def make_key(actor: Person, name: str, ends_on: date, scope: Iterable[Action]) -> tuple[Key, str]:
    """A key and its token, of which nothing but a hash is kept.

    Raises PermissionDenied, for one who asks with a key too; UsageError for a name an open key has, an end more than a
    year ahead, a scope wider than one's rights, and for more keys than anybody needs.
    """
    with official("make key", actor, Action.USE_KEYS, [actor.state]) as deed:
        # Of two requests at once, the second waits for the first, and finds its key.
        Person.objects.select_for_update().get(pk=actor.pk)
        carried = keys.fitting_scope(actor, scope)
        opened = [key for key in Key.objects.filter(person=actor) if key.is_open(today())]
        if not name.strip():
            raise UsageError("name the key after the program that will have it")
        if name.strip() in {key.name for key in opened}:
            raise UsageError(f"you have an open key '{name.strip()}': revoke it, or name this one otherwise")
        if len(opened) >= keys.MOST_OPEN:
            raise UsageError(f"you have {len(opened)} open keys: revoke one first")
        token = keys.fresh()
        made = Key.objects.create(
            person=actor, name=name.strip()[:100], token_hash=keys.hashed(token),
            scope=[action.name for action in carried], made_at=now(), ends_on=keys.fitting_end(ends_on),
        )  # fmt: skip
        deed.details = {"key": made.pk, "scope": " ".join(made.scope), "ends_on": made.ends_on.isoformat()}
    return made, token
