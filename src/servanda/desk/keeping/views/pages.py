"""What all pages of the desk share: who may open them, in which language, and that no cache keeps them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from servanda import places
from servanda.clock import today
from servanda.desk.keeping.models import Proposal, Status, Task
from servanda.desk.keeping.seeing import visible
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, may, require
from servanda.errors import ServandaError

View = Callable[..., HttpResponseBase]


def desk_page(*methods: str) -> Callable[[View], View]:
    """A page for those who may see the desk: others are asked to sign in, or told that they may not."""

    def made(view: View) -> View:
        @wraps(view)
        @never_cache
        @login_required
        @require_http_methods(list(methods))
        def page(request: HttpRequest, *args: Any, **settings: Any) -> HttpResponseBase:
            person = person_of(request)
            with translation.override(person.language):
                request.LANGUAGE_CODE = translation.get_language()
                try:
                    require(person, Action.SEE_DESK, person.state)
                    return view(request, *args, **settings)
                except PermissionDenied as error:
                    return shown(request, "keeping/refused.html", {"reason": str(error)}, status=403)

        return page

    return made


def person_of(request: HttpRequest) -> Person:
    """Who asks; signed in, as ``desk_page`` sees to."""
    return cast(Person, request.user)


def shown(
    request: HttpRequest, template: str, context: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """A page with what its frame needs: where one may go, and how much waits."""
    person = person_of(request)
    frame = {
        "person": person,
        "today": today(),
        "may_propose": may(person, Action.PROPOSE, person.state or "any"),
        "may_import": may(person, Action.IMPORT),
        "may_review": may(person, Action.ACCEPT),
        "may_assign": may(person, Action.ASSIGN),
        "may_audit": may(person, Action.SEE_AUDIT),
        "may_see_people": may(person, Action.SEE_PEOPLE),
        "here": request.resolver_match.url_name if request.resolver_match is not None else "",
        "waiting": waiting_count(person),
    }
    return render(request, template, {**frame, **(context or {})}, status=status)


def language_of(request: HttpRequest) -> str:
    """The reader's language, as addresses and names of places have it."""
    found = str(getattr(request, "LANGUAGE_CODE", "") or "en").partition("-")[0]
    return found if found in places.LANGUAGES else "en"


def waiting_count(person: Person) -> int:
    """How many things wait for somebody: to review, returned to them, tasks."""
    count = Task.objects.filter(given_to=person, done_at__isnull=True).count()
    count += Proposal.objects.filter(author=person, status=Status.RETURNED).count()
    if may(person, Action.ACCEPT):
        count += visible(person).filter(status=Status.PROPOSED).exclude(author=person).count()
    return count


def said(error: ServandaError) -> str:
    """What an error tells a reader, as a sentence."""
    text = str(error)
    return text[:1].upper() + text[1:]
