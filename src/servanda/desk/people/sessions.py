"""When somebody who signed in was last here, so that sessions can be listed; of readers nothing is looked up."""

from __future__ import annotations

from allauth.usersessions.middleware import UserSessionsMiddleware
from django.conf import settings
from django.http import HttpRequest, HttpResponse


class Tracked(UserSessionsMiddleware):  # type: ignore[misc]
    """Allauth's tracking, for requests that bear a session alone: others have none to look for, and may be kept."""

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            return self.get_response(request)  # type: ignore[no-any-return]
        return super().__call__(request)  # type: ignore[no-any-return]
