"""Whether the process lives, and whether it can answer."""

from __future__ import annotations

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache

from servanda.desk.ledger.appending import revision


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
