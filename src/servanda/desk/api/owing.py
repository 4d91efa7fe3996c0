"""Questions about what is owed and done: deadlines, reports, progress, votes, meetings."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Query

from servanda.answers import land, stocks
from servanda.answers.deadlines import REPORTS, Wanted, deadlines
from servanda.answers.meetings import meetings
from servanda.answers.votes import ballots
from servanda.desk.api import schemas
from servanda.desk.api.answering import answer, chosen_day, known, page, state_codes
from servanda.desk.api.standing import AsOf, Group, KnownAt, Limit, Offset
from servanda.desk.ledger.reading import record
from servanda.errors import UsageError
from servanda.owing import obligations
from servanda.plain import landed, met, owed, reported, stocked, voted

router = Router(tags=["implementation"])

States = Query([], description="Only these states, by code or name")


@router.get("/deadlines", response=list[schemas.Deadline], summary="What is owed by when")
def all_deadlines(
    request: HttpRequest,
    treaty: list[str] = Query([], description="Only these treaties"),
    state: list[str] = States,
    group: str | None = Group,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
    within: str | None = Query(None, description="Only what is due within 24m, 2y, 90d ...", max_length=10),
    overdue: bool = Query(False, description="What is overdue; with within, that too"),
    status: list[str] = Query([], description="Only with this status"),
    obligation: list[str] = Query([], description="Only of this kind"),
    everything: bool = Query(False, alias="all", description="Every obligation, every report of every year"),
    limit: int = Limit,
    offset: int = Offset,
) -> HttpResponse:
    """Obligations with deadlines, extensions and what became of them, the earliest deadline first."""
    day = chosen_day(as_of)
    opened = record()
    found = deadlines(
        opened,
        day,
        treaties=[opened.treaty(name).code for name in treaty] or None,
        states=state_codes(state, group, day),
        wanted=Wanted(
            within=within,
            overdue=overdue,
            statuses=tuple(status),
            names=tuple(obligation),
            everything=everything,
        ),
        known_at=known(known_at),
    )
    return page(request, [owed.plain(one) for one in found], limit, offset)


@router.get(
    "/treaties/{treaty}/reports", response=schemas.Told, summary="Reports due, come, late, missing, unknown"
)
def reports(
    request: HttpRequest,
    treaty: str,
    year: int | None = Query(None, ge=1900, le=2200, description="Only reports that cover this year"),
    state: list[str] = States,
    group: str | None = Group,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
) -> HttpResponse:
    day = chosen_day(as_of)
    found = record().treaty(treaty, known(known_at))
    chosen = state_codes(state, group, day)
    due = obligations(record(), day, treaties=[found.code], states=chosen, known_at=known_at)
    due = [one for one in due if one.obligation in REPORTS]
    told = reported.answer(found, due, day, chosen)
    return answer(reported.plain(told, day, known_at, year, year is not None or bool(state)))


@router.get(
    "/treaties/{treaty}/progress", response=schemas.Told, summary="Stockpiles destroyed, land released"
)
def progress(
    request: HttpRequest,
    treaty: str,
    year: int | None = Query(None, ge=1900, le=2200),
    state: list[str] = States,
    group: str | None = Group,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
) -> HttpResponse:
    """Figures as told, their sums, totals that others print, and whether they add up."""
    day = chosen_day(as_of)
    found = record().treaty(treaty, known(known_at))
    if found.code not in stocks.ARTICLES and found.code not in land.ARTICLES:
        raise UsageError(f"{found.code}: has no stockpiles or land to tell of")
    chosen = state_codes(state, group, day)
    value: dict[str, object] = {
        "treaty": found.code,
        "as_of": day.isoformat(),
        "known_at": known_at,
        "articles": {},
    }
    articles: dict[str, object] = {}
    if found.code in stocks.ARTICLES:
        articles[stocks.ARTICLES[found.code]] = stocked.plain(stocked.answer(found, day, chosen, year))
    if found.code in land.ARTICLES:
        articles[land.ARTICLES[found.code]] = landed.plain(landed.answer(found, day, chosen, year))
    value["articles"] = articles
    return answer(value)


@router.get("/treaties/{treaty}/votes", response=list[schemas.Told], summary="Resolutions and roll calls")
def votes(
    request: HttpRequest,
    treaty: str,
    state: list[str] = States,
    group: str | None = Group,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
    limit: int = Limit,
    offset: int = Offset,
) -> HttpResponse:
    day = chosen_day(as_of)
    found = ballots(record().treaty(treaty, known(known_at)), day)
    chosen = state_codes(state, group, day)
    return page(request, [voted.plain(one, chosen) for one in found], limit, offset)


@router.get("/treaties/{treaty}/meetings", response=list[schemas.Told], summary="Meetings held and to come")
def all_meetings(
    request: HttpRequest,
    treaty: str,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
    limit: int = Limit,
    offset: int = Offset,
) -> HttpResponse:
    found = meetings(record().treaty(treaty, known(known_at)), chosen_day(as_of))
    return page(request, [met.plain(one) for one in found], limit, offset)
