"""The record itself: its sources and entries. And texts of others held against it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Query

from servanda.claiming.checking import plain as plain_checked
from servanda.desk.api import schemas
from servanda.desk.api.answering import answer, page
from servanda.desk.api.errors import problem
from servanda.desk.api.standing import KnownAt, Limit, Offset
from servanda.desk.ledger.reading import record
from servanda.desk.public.checking import check_text, within_rate
from servanda.ledger import views
from servanda.plain.traced import plain_entry, plain_source
from servanda.publish import tables

router = Router(tags=["record"])


@router.get("/sources", response=list[schemas.Source], summary="The sources of the record")
def sources(
    request: HttpRequest,
    kind: str | None = Query(None, description="depositary, official, ngo, press, reference or memory"),
    limit: int = Limit,
    offset: int = Offset,
) -> HttpResponse:
    found = sorted(record().sources.values(), key=lambda source: source.id)
    return page(request, [plain_source(one) for one in found if kind in (None, one.kind)], limit, offset)


@router.get("/sources/{source}", response=schemas.Source, summary="One source")
def source(request: HttpRequest, source: str) -> HttpResponse:
    found = record().sources.get(source)
    return (
        problem(404, f"the record has no source '{source[:80]}'")
        if found is None
        else answer(plain_source(found))
    )


@router.get("/entries", response=list[schemas.Entry], summary="The entries of the record")
def entries(
    request: HttpRequest,
    treaty: str = Query(..., description="The treaty they are about"),
    state: str | None = Query(None, description="Only about this state, by its code"),
    act: str | None = Query(None, description="Only of this kind: deposit, signature, withdrawal_notice ..."),
    known_at: str | None = KnownAt,
    limit: int = Query(100, description="Rows on a page, at most 10,000"),
    offset: int = Offset,
) -> HttpResponse:
    """Every entry, corrected ones included, in the order in which they were recorded."""
    found = [
        one
        for one in views.known(record().entries(record().treaty(treaty).code), known_at)
        if (state is None or getattr(one.act, "state", "") == state.upper()) and act in (None, one.act.KIND)
    ]
    found.sort(key=lambda one: (one.recorded_at, one.id))
    return page(request, [plain_entry(one) for one in found[: offset + 10_000]], limit, offset)


@router.get("/entries/{entry}", response=schemas.Entry, summary="One entry")
def entry(request: HttpRequest, entry: str) -> HttpResponse:
    opened = record()
    for code in opened.codes:
        for one in opened.entries(code):
            if one.id == entry:
                return answer(plain_entry(one))
    return problem(404, f"the record has no entry '{entry[:40]}'")


@router.post(
    "/check",
    response={200: list[schemas.Checked], 403: schemas.Problem, 429: schemas.Problem},
    summary="Check a text",
    tags=["check"],
)
def check(request: HttpRequest, text: schemas.Text) -> HttpResponse:
    """The claims a text makes about the treaties, each judged for its day. Nothing is kept. At most 100,000
    characters; 20 texts a minute and 200 an hour from one address.
    """
    if not within_rate(request):
        response = problem(429, "too many texts came from your address: try again in a minute")
        response["Retry-After"] = "60"
        return response
    checked = check_text(text.text, text.date or "")
    said = {**plain_checked(checked), "document": (text.name or "")[:200]}
    response = HttpResponse(tables.as_json([said]) + "\n", content_type="application/json")
    response["Cache-Control"] = "no-store"
    response["Access-Control-Allow-Origin"] = "*"
    return response
