"""The page an invitation leads to."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from servanda.desk.people import invitations
from servanda.desk.people.forms import AcceptForm
from servanda.errors import UsageError


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Open the account somebody was invited to, then ask them to sign in."""
    try:
        invitation = invitations.find(token)
        form = AcceptForm(invitation, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid():
            invitations.accept(token, form.cleaned_data["name"], form.cleaned_data["password"])
            return redirect("account_login")
    except UsageError as error:
        return _private(render(request, "people/no_invitation.html", {"reason": str(error)}, status=404))
    return _private(render(request, "people/accept.html", {"form": form, "invitation": invitation}))


def _private(answer: HttpResponse) -> HttpResponse:
    # The address holds the token: no other page is told of it.
    answer["Referrer-Policy"] = "no-referrer"
    return answer
