"""Who a program asks for: the key in its ``Authorization`` header, and how often it may ask.

Keys are read here and nowhere else, from this header alone: a session of a browser opens nothing here, and so no page
of another site can write in anybody's name.
"""

from __future__ import annotations

import re

from allauth.core.internal import ratelimit
from django.http import HttpRequest
from ninja.errors import AuthenticationError
from ninja.security import HttpBearer

from servanda.desk.people.keys import PREFIX, holder
from servanda.desk.people.models import Person

_SHAPE = re.compile(re.escape(PREFIX) + r"[A-Za-z0-9_-]{43}")


class TooOften(Exception):
    """More was asked than is answered; ``seconds`` until it is worth trying again."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class ByKey(HttpBearer):
    """A key made at the desk, sent as ``Authorization: Bearer srv_...``."""

    def authenticate(self, request: HttpRequest, token: str) -> Person:
        """Whose key it is. Raises AuthenticationError, the same for every key that opens nothing; TooOften."""
        if not _within(request, "wrong_key", dry_run=True):
            # For a right key too, else whoever guesses would learn that it is one.
            raise TooOften(
                "too many wrong keys came from your address: try again in a quarter of an hour", 900
            )
        person = holder(token) if _SHAPE.fullmatch(token) else None
        if person is None or person.by_key is None:
            _within(request, "wrong_key")
            raise AuthenticationError
        action = "key_writes" if request.method == "POST" else "key_reads"
        if not _within(request, action, key=str(person.by_key.pk)):
            raise TooOften("this key asked too often: try again in a minute", 60)
        return person


def _within(request: HttpRequest, action: str, *, key: str | None = None, dry_run: bool = False) -> bool:
    """Whether a limit of ``ACCOUNT_RATE_LIMITS`` is kept; counted for requests that only read as well."""
    used = ratelimit.consume(
        request, app="allauth.account", action=action, key=key, dry_run=dry_run, limit_get=True
    )
    return used is not None
