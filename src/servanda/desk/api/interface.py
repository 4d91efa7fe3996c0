"""The interface as a whole: its parts, how it is described, and the page on which to try it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.openapi.docs import Swagger
from ninja.openapi.schema import OpenAPISchema

import servanda
from servanda.desk.api import errors, owing, proposals, recorded, schemas, standing

_ABOUT = """\
The record of disarmament treaties and what follows from it, as the same JSON the commands of servanda print.

Reading needs no key. Dates are ISO 8601, states ISO 3166-1 alpha-3, treaties short codes (CCM, APMBC ...) or names.
Every answer has an ETag made of the code and the ledger's revision: send it back in If-None-Match and get 304 while
nothing has changed. Lists come in pages (limit, offset; Total-Count and Link). Errors are problem details (RFC 9457).
Any site may read (CORS). What the record does not say is null or unknown, and never guessed.

Writing needs a key, made at the desk by somebody with an account: Authorization: Bearer srv_... It carries some of
their rights, each asked anew at every request, and is for programs of one's own: no page of another site can use it.
What is written is a proposal, which somebody else looks at and accepts or returns.
"""

_ERRORS = {
    400: "What was asked makes no sense: a day that is none, a word we do not know",
    404: "There is no such treaty, state, group, source, entry or address",
    401: "No key was sent, or one that opens nothing",
    403: "The key, or whoever made it, has no right to this; or your address cannot be told",
    409: "The record came to say something else meanwhile",
    413: "More was sent than is taken",
    415: "Something other than JSON was sent",
    422: "A parameter is missing or not of the kind described, or a field of what was sent is wrong: errors says where",
    429: "Too much was asked: Retry-After says in how many seconds to try again",
    503: "The record cannot be read just now",
}
_EVERYWHERE = {400, 404, 422, 503}


class _Described(NinjaAPI):
    """An interface whose description also tells how errors come: all alike, as problem details."""

    def get_openapi_schema(self, **asked: Any) -> OpenAPISchema:
        described = super().get_openapi_schema(**asked)
        described["components"]["schemas"]["Problem"] = schemas.Problem.model_json_schema()
        content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
        for operations in described["paths"].values():
            for operation in operations.values():
                answers = operation["responses"]
                own = {int(status) for status in answers if int(status) >= 400}
                for status in sorted(own | _EVERYWHERE):
                    answers[status] = {"description": _ERRORS[status], "content": content}
        return described


api = _Described(
    title="servanda",
    version=servanda.__version__,
    description=_ABOUT,
    urls_namespace="api",
    docs=Swagger({"persistAuthorization": False}),
    openapi_extra={
        "info": {"license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}},
    },
)
errors.install(api)
api.add_router("", standing.router)
api.add_router("", owing.router)
api.add_router("", recorded.router)
api.add_router("", proposals.router)


def preflight(request: HttpRequest, rest: str = "") -> HttpResponse:
    """What a page of another site may do here: read, and have a text checked."""
    response = HttpResponse(status=204)
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Allow-Methods"] = "GET, HEAD, POST, OPTIONS"
    response["Access-Control-Allow-Headers"] = "Content-Type, If-None-Match"
    response["Access-Control-Max-Age"] = "86400"
    return response
