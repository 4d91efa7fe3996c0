"""Whether the process lives, and whether it can answer."""

from __future__ import annotations

import hmac

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache

from servanda.desk.ledger.appending import revision
from servanda.desk.running import metrics as figures


@never_cache
def healthy(request: HttpRequest) -> HttpResponse:
    """The process answers. Says nothing of the database, so that its outage does not restart every worker."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
def ready(request: HttpRequest) -> HttpResponse:
    """The database answers and holds a record."""
    try:
        found = revision()
    except (DatabaseError, TypeError):
        return JsonResponse({"ready": False, "reason": "the database does not answer"}, status=503)
    if found.sequence == 0:
        return JsonResponse(
            {"ready": False, "reason": "the ledger is empty: run 'servanda desk init'"}, status=503
        )
    return JsonResponse({"ready": True, "revision": str(found)})


@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Figures for Prometheus, for whoever knows the token; without one, for this machine itself alone."""
    if not _may_collect(request):
        raise Http404
    return HttpResponse(figures.text(), content_type=figures.CONTENT_TYPE)


def _may_collect(request: HttpRequest) -> bool:
    environment = settings.ENVIRONMENT
    token = environment.metrics_token.get_secret_value()
    if token:
        return hmac.compare_digest(
            request.headers.get("Authorization", "").encode(), f"Bearer {token}".encode()
        )
    # What a proxy on this machine passes on comes from this machine too, and is not meant.
    passed_on = (
        environment.proxies > 0 or "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    )
    return not passed_on and request.META.get("REMOTE_ADDR") in ("127.0.0.1", "::1")
