"""A proposal: what it says, what it would change, what is said about it; and the decisions on it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from servanda.desk.keeping.actions.accept import accept
from servanda.desk.keeping.actions.comment import comment
from servanda.desk.keeping.actions.official import states_of
from servanda.desk.keeping.actions.propose import propose
from servanda.desk.keeping.actions.send_back import send_back
from servanda.desk.keeping.actions.withdraw import withdraw
from servanda.desk.keeping.forms.small import CommentForm, ReturnForm
from servanda.desk.keeping.looking import look
from servanda.desk.keeping.models import OPEN_TO_AUTHOR, Proposal, Status
from servanda.desk.keeping.seeing import proposal_for
from servanda.desk.keeping.views.pages import desk_page, person_of, said, shown
from servanda.desk.people.rights import Action, may
from servanda.errors import ServandaError


@desk_page("GET")
def proposal(request: HttpRequest, key: int) -> HttpResponse:
    """The proposal and its effect."""
    return _page(request, proposal_for(person_of(request), key))


def _page(request: HttpRequest, found: Proposal, status: int = 200, **more: Any) -> HttpResponse:
    person = person_of(request)
    states = states_of(found)
    mine = found.author_id == person.pk

    def everywhere(action: Action) -> bool:
        return all(may(person, action, state, found.author_id) for state in states)

    context = {
        "proposal": found,
        "mine": mine,
        "look": look(found),
        "comments": found.comments.select_related("author"),
        "comment_form": CommentForm(),
        "return_form": ReturnForm(),
        "can_propose": mine and found.status in OPEN_TO_AUTHOR and everywhere(Action.PROPOSE),
        "can_edit": mine and found.status in OPEN_TO_AUTHOR and found.items.count() == 1,
        "can_withdraw": mine and found.status not in (Status.ACCEPTED, Status.WITHDRAWN),
        "can_accept": found.status == Status.PROPOSED and everywhere(Action.ACCEPT),
        "can_return": found.status == Status.PROPOSED and everywhere(Action.RETURN),
        "can_comment": all(may(person, Action.COMMENT, state) for state in states),
        "four_eyes": mine and found.status == Status.PROPOSED and may(person, Action.ACCEPT, "any"),
        **more,
    }
    return shown(request, "keeping/proposal.html", context, status=status)


@desk_page("POST")
def decide(request: HttpRequest, key: int, what: str) -> HttpResponse:
    """Propose, withdraw, return, accept or comment on a proposal."""
    person = person_of(request)
    found = proposal_for(person, key)
    version, seen = _number(request, "version"), _number(request, "seen")
    more: dict[str, Any] = {}
    try:
        if what == "propose":
            propose(person, found, version=version, seen=seen)
            messages.success(request, _("Proposed. Somebody else will review it."))
        elif what == "withdraw":
            withdraw(person, found, version=version)
            messages.success(request, _("Put away."))
            return redirect("keeping:inbox")
        elif what == "return":
            return_form = ReturnForm(request.POST)
            if not return_form.is_valid():
                return _page(request, found, 400, return_form=return_form)
            send_back(person, found, version=version, reason=return_form.cleaned_data["reason"])
            messages.success(request, _("Returned to its author."))
        elif what == "comment":
            comment_form = CommentForm(request.POST)
            if not comment_form.is_valid():
                return _page(request, found, 400, comment_form=comment_form)
            comment(person, comment_form.cleaned_data["text"], proposal=found)
        else:
            done = accept(person, found, version=version, seen=seen)
            messages.success(
                request,
                ngettext(
                    "Accepted: %(count)d entry was added to the record.",
                    "Accepted: %(count)d entries were added to the record.",
                    done.new_entries,
                )
                % {"count": done.new_entries},
            )
    except ServandaError as error:
        more["clash"] = said(error)
        return _page(request, proposal_for(person, key), 409, **more)
    return redirect("keeping:proposal", key=key)


def _number(request: HttpRequest, name: str) -> int:
    """A number of the form; -1, at which nothing ever was, where it is none."""
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else -1
