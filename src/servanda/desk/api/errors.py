"""Errors as programs read them: problem details (RFC 9457), one line each."""

from __future__ import annotations

import json
import logging
from http import HTTPStatus

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from servanda.errors import MissingExtra, RecordError, ServandaError, UnknownPlace, UnknownTreaty, one_line

_LOG = logging.getLogger(__name__)


def problem(status: int, detail: str, **more: object) -> HttpResponse:
    """An answer that says what is wrong."""
    said = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **more,
    }
    response = HttpResponse(
        json.dumps(said, ensure_ascii=False), status=status, content_type="application/problem+json"
    )
    response["Access-Control-Allow-Origin"] = "*"
    response["Cache-Control"] = "no-store"
    return response


def install(api: NinjaAPI) -> None:
    """Make the interface answer errors so."""

    @api.exception_handler(ServandaError)
    def ours(request: HttpRequest, error: ServandaError) -> HttpResponse:
        if isinstance(error, (UnknownTreaty, UnknownPlace)):
            return problem(404, one_line(error))
        if isinstance(error, (RecordError, MissingExtra)):
            return problem(503, one_line(error))
        return problem(400, one_line(error))

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        faults = [
            {"where": ".".join(str(part) for part in one.get("loc", ())), "message": str(one.get("msg", ""))}
            for one in error.errors
        ]
        first = faults[0] if faults else {"where": "request", "message": "is not as described"}
        return problem(422, f"{first['where']}: {first['message']}", errors=faults)

    @api.exception_handler(HttpError)
    def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
        return problem(error.status_code, str(error))

    @api.exception_handler(PermissionDenied)
    def unknown_address(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
        # Nobody's address can be told, so no limit can be kept: a proxy in front says less than we were told it would.
        return problem(403, "your address cannot be told, and texts are checked only so often for each")

    @api.exception_handler(Exception)
    def ours_to_mend(request: HttpRequest, error: Exception) -> HttpResponse:
        _LOG.exception("an answer failed: %s", request.path)
        return problem(500, "this answer failed, and we were told; please try again later")

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return problem(404, str(error) or "there is no such thing here")
