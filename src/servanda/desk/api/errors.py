"""Errors as programs read them: problem details (RFC 9457), one line each."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from servanda.desk.api.keys import TooOften
from servanda.desk.keeping.actions.official import Changed
from servanda.desk.keeping.seeing import Reused
from servanda.desk.keeping.subjects import CorrectedMeanwhile
from servanda.desk.ledger.appending import Overtaken
from servanda.desk.people.rights import NoRight
from servanda.errors import MissingExtra, RecordError, ServandaError, UnknownPlace, UnknownTreaty, one_line

_LOG = logging.getLogger(__name__)
MOST_FAULTS = 100
"""Faults of one request that are told one by one."""


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


class Faulty(Exception):
    """Something in what was sent is wrong; each fault says where, what, and perhaps what to do."""

    def __init__(self, faults: Sequence[Mapping[str, str]]) -> None:
        super().__init__()
        self.faults = list(faults)


def install(api: NinjaAPI) -> None:
    """Make the interface answer errors so."""

    @api.exception_handler(ServandaError)
    def ours(request: HttpRequest, error: ServandaError) -> HttpResponse:
        if isinstance(error, (UnknownTreaty, UnknownPlace)):
            return problem(404, one_line(error))
        if isinstance(error, (RecordError, MissingExtra)):
            return problem(503, one_line(error))
        if isinstance(error, (Changed, CorrectedMeanwhile, Overtaken)):
            return problem(409, one_line(error))
        if isinstance(error, Reused):
            return faulty(request, Faulty([{"where": "header.Idempotency-Key", "message": one_line(error)}]))
        return problem(400, one_line(error))

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        faults = [
            {"where": _where(one.get("loc", ())), "message": str(one.get("msg", ""))} for one in error.errors
        ]
        return faulty(request, Faulty(faults))

    @api.exception_handler(Faulty)
    def faulty(request: HttpRequest, error: Faulty) -> HttpResponse:
        first, *more = error.faults or [{"where": "request", "message": "is not as described"}]
        others = f" (and {len(more)} more)" if more else ""
        said = " ".join(f"{first['where']}: {first['message']}".split())
        return problem(422, f"{said}{others}", errors=error.faults[:MOST_FAULTS])

    @api.exception_handler(AuthenticationError)
    def unknown_key(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
        response = problem(
            401, "send a key that is open, as Authorization: Bearer srv_...; they are made at the desk"
        )
        response["WWW-Authenticate"] = "Bearer"
        return response

    @api.exception_handler(TooOften)
    def too_often(request: HttpRequest, error: TooOften) -> HttpResponse:
        response = problem(429, str(error))
        response["Retry-After"] = str(error.seconds)
        return response

    @api.exception_handler(RequestDataTooBig)
    def too_large(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
        return problem(
            413, f"more than {settings.DATA_UPLOAD_MAX_MEMORY_SIZE:,} bytes were sent: send it in parts"
        )

    @api.exception_handler(NoRight)
    def no_right(request: HttpRequest, error: NoRight) -> HttpResponse:
        return problem(403, str(error))

    @api.exception_handler(HttpError)
    def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
        return problem(error.status_code, str(error))

    @api.exception_handler(PermissionDenied)
    def unknown_address(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
        # Nobody's address can be told, so no limit can be kept: a proxy in front says less than we were told it would.
        return problem(403, "your address cannot be told, and each address may ask this only so often")

    @api.exception_handler(Exception)
    def ours_to_mend(request: HttpRequest, error: Exception) -> HttpResponse:
        _LOG.exception("an answer failed: %s", request.path)
        return problem(500, "this answer failed, and we were told; please try again later")

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, error: Http404) -> HttpResponse:
        return problem(404, str(error) or "there is no such thing here")


def _where(place: Sequence[object]) -> str:
    """The field an error is about: ``query.limit``, ``acts.0.deposited_on``. Of a body the name within the code says
    nothing to whoever sent it.
    """
    parts = [str(part)[:60] for part in place]
    return ".".join((parts[2:] or ["body"]) if parts[:1] == ["body"] else parts)
