"""The page on which administrators see to accounts, and those who assign tasks see who there is."""

from __future__ import annotations

from collections.abc import Callable
from smtplib import SMTPException
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from servanda.clock import now
from servanda.desk.people import accounts, invitations
from servanda.desk.people.forms import InviteForm, RoleForm
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, Role, may, require
from servanda.errors import UsageError


@never_cache
@login_required
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Every account, and the invitations still open."""
    asking = _asking(request)
    require(asking, Action.SEE_PEOPLE)
    administers = may(asking, Action.INVITE)
    listed = [
        {
            "person": person,
            "form": RoleForm(initial={"role": person.role, "state": person.state}, prefix=f"p{person.pk}"),
        }
        for person in Person.objects.order_by("name", "pk")
    ]
    found = {"listed": listed, "administers": administers, "asking": asking, "today": now()}
    if administers:
        found |= {"open": invitations.open_ones(), "form": InviteForm()}
    return render(request, "people/people.html", found)


@login_required
@require_POST
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody and mail them the link; it is shown to nobody else."""
    asking = _asking(request)
    require(asking, Action.INVITE)
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _back(
            request, "; ".join(f"{form[name].label}: {said[0]}" for name, said in form.errors.items())
        )
    filled = form.cleaned_data
    return _told(request, lambda: _invite(asking, filled), gettext("The invitation was sent."))


def _invite(asking: Person, filled: dict[str, str]) -> None:
    invited = invitations.invite(
        filled["email"], Role(filled["role"]), name=filled["name"], state=filled["state"], by=asking
    )
    try:
        invitations.send(invited, asking.language)
    except (OSError, SMTPException):
        invitations.withdraw(invited.invitation, by=asking)
        raise UsageError(
            gettext("The mail could not be sent, so nobody was invited. Ask the operator.")
        ) from None


@login_required
@require_POST
def change(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """Give somebody another role, close their account, or open it again."""
    asking = _asking(request)
    require(asking, Action.INVITE)
    person = get_object_or_404(Person, pk=pk)
    if what == "close":
        return _told(request, lambda: accounts.close(person, by=asking), gettext("The account was closed."))
    if what == "reopen":
        return _told(
            request, lambda: accounts.reopen(person, by=asking), gettext("The account is open again.")
        )
    form = RoleForm(request.POST, prefix=f"p{person.pk}")
    if not form.is_valid():
        return _back(request, gettext("There is no such role."))
    role, state = Role(form.cleaned_data["role"]), form.cleaned_data["state"]
    said = gettext("The role was changed.")
    return _told(request, lambda: accounts.change_role(person, role, by=asking, state=state), said)


def _asking(request: HttpRequest) -> Person:
    return cast(Person, request.user)


def _told(request: HttpRequest, do: Callable[[], object], said: str) -> HttpResponse:
    try:
        do()
    except UsageError as error:
        return _back(request, str(error))
    messages.success(request, said)
    return redirect("people")


def _back(request: HttpRequest, fault: str) -> HttpResponse:
    messages.error(request, fault)
    return redirect("people")
