"""One's keys for programs: which there are, a new one, and an end to one."""

from __future__ import annotations

import logging
from smtplib import SMTPException

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

from servanda.clock import today
from servanda.desk.keeping.actions.make_key import make_key
from servanda.desk.keeping.actions.revoke_key import revoke_key
from servanda.desk.keeping.forms.keys import SCOPES, KeyForm
from servanda.desk.keeping.views.pages import desk_page, person_of, said, shown
from servanda.desk.people.models import Key
from servanda.desk.people.rights import Action, may, require
from servanda.errors import UsageError

_log = logging.getLogger("servanda.desk.notices")


@desk_page("GET")
def keys(request: HttpRequest) -> HttpResponse:
    """The keys one made, the newest first."""
    person = person_of(request)
    listed = [
        {"key": key, "open": key.is_open(today()), "may": _in_words(key)}
        for key in Key.objects.filter(person=person)
    ]
    return shown(
        request,
        "keeping/keys.html",
        {"keys": listed, "may_make": may(person, Action.USE_KEYS, person.state)},
    )


@desk_page("GET", "POST")
@reauthentication_required  # type: ignore[untyped-decorator]
@sensitive_variables("token")
def new_key(request: HttpRequest) -> HttpResponse:
    """Make a key. It is shown in this answer, and never again."""
    person = person_of(request)
    require(person, Action.USE_KEYS, person.state)
    form = KeyForm(request.POST if request.method == "POST" else None, person=person)
    if request.method == "POST" and form.is_valid():
        try:
            made, token = make_key(
                person, form.cleaned_data["name"], form.cleaned_data["ends_on"], form.actions
            )
        except UsageError as error:
            form.add_error("name", said(error))
        else:
            _tell(request, made, "made")
            return shown(
                request, "keeping/key_made.html", {"key": made, "token": token, "may": _in_words(made)}
            )
    return shown(request, "keeping/new_key.html", {"form": form}, status=400 if form.errors else 200)


@desk_page("POST")
def end_key(request: HttpRequest, key: int) -> HttpResponse:
    """Revoke a key of one's own."""
    person = person_of(request)
    found = get_object_or_404(Key, pk=key, person=person)
    try:
        revoke_key(person, found)
    except UsageError as error:
        messages.error(request, said(error))
    else:
        _tell(request, found, "revoked")
        messages.success(request, _("The key was revoked: it opens nothing any more."))
    return redirect("keeping:keys")


def _in_words(key: Key) -> list[str]:
    return [str(SCOPES[action]) for action in SCOPES if action in key.carries]


def _tell(request: HttpRequest, key: Key, what: str) -> None:
    """Mail whoever has the account, as of other changes to it. A mail that cannot be sent undoes nothing."""
    try:
        get_adapter(request).send_notification_mail(
            f"keeping/mail/key_{what}", request.user, {"key_name": key.name, "ends_on": key.ends_on}
        )
    except (OSError, SMTPException) as error:
        _log.warning("mail could not be sent: %s", type(error).__name__)
