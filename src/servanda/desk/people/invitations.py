"""Invitations: the one way to an account. The link works once, for a week, and only its hash is kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from servanda import places
from servanda.clock import now
from servanda.desk.people.models import Invitation, Person
from servanda.desk.people.rights import Action, Role, require
from servanda.errors import UnknownPlace, UsageError

VALID_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation and its link, which is known only now."""

    invitation: Invitation
    link: str


def invite(email: str, role: Role, *, name: str = "", state: str = "", by: Person | None = None) -> Invited:
    """Invite somebody, and withdraw what was open for the same address; the mail is sent by ``send``.

    ``by`` is nobody where the operator does it on the server. Raises PermissionDenied, or UsageError for an address
    that has an account, is none, or a state that does not fit the role.
    """
    if by is not None:
        require(by, Action.INVITE)
    email, state = email.strip().lower(), fitting_state(role, state)
    if Person.objects.filter(email=email).exists():
        raise UsageError(f"{email}: has an account already")
    token, moment = secrets.token_urlsafe(32), now()
    made = Invitation(
        email=email,
        name=name.strip(),
        role=role.value,
        state=state,
        token_hash=_hash(token),
        invited_by=by,
        invited_at=moment,
        expires_at=moment + VALID_FOR,
    )
    try:
        made.full_clean(exclude=["name"])
    except ValidationError as error:
        raise UsageError(f"{email}: {error.messages[0]}") from None
    with transaction.atomic():
        _open().filter(email=email).update(withdrawn_at=moment)
        made.save()
    return Invited(made, settings.SITE_ADDRESS + reverse("accept_invitation", args=[token]))


def send(invited: Invited, language: str = "en") -> None:
    """Mail the link to whom it is for."""
    with translation.override(language):
        text = render_to_string(
            "people/invitation.txt", {"invitation": invited.invitation, "link": invited.link}
        )
        send_mail(gettext("Your invitation to the desk"), text, None, [invited.invitation.email])


def find(token: str) -> Invitation:
    """The open invitation of a link. Raises UsageError where there is none: used, expired, withdrawn or made up."""
    found = _open().filter(token_hash=_hash(token)).first()
    if found is None:
        raise UsageError("this invitation has been used, has expired, or was withdrawn: ask for a new one")
    return found


@transaction.atomic
def accept(token: str, name: str, password: str) -> Person:
    """Open the account of an invitation; its address counts as proven, for the link came there.

    Raises UsageError as ``find`` does, ValidationError for a weak password.
    """
    invitation = find(token)
    # Whoever marks it first has it: of two at once, the second changes no row.
    if not _open().filter(pk=invitation.pk).update(accepted_at=now()):
        raise UsageError("this invitation has just been used")
    person = Person.objects.create_user(
        invitation.email,
        password,
        name=name.strip() or invitation.name,
        role=invitation.role,
        state=invitation.state,
        joined_at=now(),
        language=translation.get_language() or "en",
    )
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def open_ones() -> list[Invitation]:
    """The invitations that can still be used, the newest first."""
    return list(_open().order_by("-invited_at", "-pk"))


def withdraw(invitation: Invitation, *, by: Person) -> None:
    """Make a link that is still open of no use."""
    require(by, Action.INVITE)
    _open().filter(pk=invitation.pk).update(withdrawn_at=now())


def _open() -> QuerySet[Invitation]:
    return Invitation.objects.filter(
        Q(accepted_at__isnull=True) & Q(withdrawn_at__isnull=True) & Q(expires_at__gt=now())
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def fitting_state(role: Role, name: str) -> str:
    """The place code of a focal point's state. Raises UsageError where role and state do not fit."""
    if role is not Role.FOCAL_POINT:
        if name:
            raise UsageError(f"a {role.value} has no state of their own: leave it out")
        return ""
    if not name:
        raise UsageError("a focal point speaks for a state: name it")
    try:
        return places.resolve(name, now().date()).code
    except UnknownPlace as error:
        raise UsageError(str(error)) from None
