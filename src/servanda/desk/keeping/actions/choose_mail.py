"""Choose when one's notices come by mail."""

from __future__ import annotations

from servanda.desk.keeping.actions.official import official
from servanda.desk.keeping.models import MailWish, Wish
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action


def choose_mail(actor: Person, wish: Wish) -> None:
    """At once, in a digest, or never. Raises PermissionDenied for those who get no notices."""
    with official("choose mail", actor, Action.SEE_DESK, [actor.state]) as deed:
        MailWish.objects.update_or_create(person=actor, defaults={"wish": wish})
        deed.details = {"wish": wish.value}
