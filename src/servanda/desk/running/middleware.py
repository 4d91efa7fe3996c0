"""Every answer is counted, timed and logged, by the name of its route and never by who asked."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from servanda.desk.running.metrics import ANSWERS, SECONDS

_log = logging.getLogger("servanda.desk.answers")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_UNLOGGED = frozenset({"healthz", "readyz", "metrics"})
"""Asked every few seconds by machines: counted, and logged only when something is wrong."""


class Observed:
    """The outermost layer. Each answer bears an id, by which its line in the log is found."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        began = time.perf_counter()
        request_id = secrets.token_hex(8)
        response = self.get_response(request)
        taken = time.perf_counter() - began
        route, method = route_of(request), request.method if request.method in _METHODS else "other"
        ANSWERS.labels(route, method, str(response.status_code)).inc()
        SECONDS.labels(route).observe(taken)
        response["X-Request-ID"] = request_id
        if route not in _UNLOGGED or response.status_code >= 500:
            _log.info(
                "answered",
                extra={
                    "route": route,
                    "method": method,
                    "status": response.status_code,
                    "milliseconds": round(taken * 1000, 1),
                    "request_id": request_id,
                },
            )
        return response


def route_of(request: HttpRequest) -> str:
    """The name of the route that answered, of which there are only so many."""
    match = request.resolver_match
    if match is None:
        # Pages made before are given, and who holds one is told so, before any address is looked up.
        return getattr(request, "servanda_route", "static or unknown")
    return match.view_name or "unnamed"
