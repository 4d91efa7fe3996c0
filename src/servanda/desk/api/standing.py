"""Questions about standing: treaties, status, states, explanations, changes, counts over time, comparisons."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Query

from servanda import places
from servanda.answers.profiles import profile
from servanda.changes import changes
from servanda.desk.api import schemas
from servanda.desk.api.answering import answer, chosen_day, known, page
from servanda.desk.ledger.reading import record
from servanda.errors import UsageError
from servanda.explaining import explain
from servanda.panels import days_from
from servanda.plain import over_time, profiled, standing
from servanda.timeline import first_act, timeline

router = Router(tags=["standing"])

AsOf = Query(None, description="The day to answer for, YYYY-MM-DD. Today by default")
KnownAt = Query(
    None, description="Answer from what was recorded by then, a day or a moment. All we know by default"
)
Group = Query(None, description="Only its members on that day: NATO, EU, AU ...")
Limit = Query(1000, description="Rows on a page, at most 10,000")
Offset = Query(0, description="Rows to pass over")
MOST_POINTS = 5000


@router.get("/treaties", response=list[schemas.TreatyRow], summary="The treaties of the record")
def treaties(request: HttpRequest) -> HttpResponse:
    return answer(standing.treaties(record()))


@router.get("/treaties/{treaty}/status", response=schemas.Status, summary="A treaty on a day")
def status(
    request: HttpRequest,
    treaty: str,
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
    group: str | None = Group,
    everyone: bool = Query(False, alias="all", description="Also the states with no act at all"),
) -> HttpResponse:
    """The counts, and every state with the article and source behind it; ordered by name."""
    day = record().treaty(treaty, known(known_at)).on(chosen_day(as_of))
    rows = day.rows(group, everyone=everyone)
    return answer(standing.status(day, rows, group=group, known_at=known_at))


@router.get(
    "/states", response=list[schemas.Place], summary="States and other participants, with their names"
)
def states(request: HttpRequest, limit: int = Limit, offset: int = Offset) -> HttpResponse:
    rows = [
        {
            "state": place.code,
            "name": place.name,
            "kind": place.kind,
            "names": {language: places.name(place.code, language) for language in places.LANGUAGES},
        }
        for place in places.all_places()
    ]
    return page(request, rows, limit, offset)


@router.get("/states/{state}", response=schemas.State, summary="Everything about one state")
def one_state(
    request: HttpRequest, state: str, as_of: str | None = AsOf, known_at: str | None = KnownAt
) -> HttpResponse:
    """Its standing under every treaty, what it owes, reports, land, stocks, votes, laws, offices."""
    day = chosen_day(as_of)
    code = places.resolve(state, day).code
    groups = [group for group in places.groups() if code in places.members(group, day)]
    return answer(profiled.plain(profile(record(), code, day, known(known_at)), groups, known_at))


@router.get(
    "/treaties/{treaty}/states/{state}/explain", response=schemas.Explanation, summary="Why a state stands so"
)
def explained(
    request: HttpRequest, treaty: str, state: str, as_of: str | None = AsOf, known_at: str | None = KnownAt
) -> HttpResponse:
    """Step by step, with articles, entries and sources."""
    day = record().treaty(treaty, known(known_at)).on(chosen_day(as_of))
    return answer(over_time.explanation(explain(day, state)))


@router.get("/treaties/{treaty}/changes", response=schemas.Changes, summary="What changed between two days")
def changed(
    request: HttpRequest,
    treaty: str,
    first: str = Query(..., alias="from", description="The earlier day; what happened on it is left out"),
    last: str | None = Query(None, alias="to", description="The later day. Today by default"),
    known_at: str | None = KnownAt,
    group: str | None = Group,
) -> HttpResponse:
    found = changes(record().treaty(treaty, known(known_at)), chosen_day(first), chosen_day(last), group)
    return answer(over_time.changes(found, group))


@router.get("/treaties/{treaty}/timeline", response=schemas.Timeline, summary="Counts over time")
def over(
    request: HttpRequest,
    treaty: str,
    first: str | None = Query(
        None, alias="from", description="The first day. By default that of the first act"
    ),
    last: str | None = Query(None, alias="to", description="The last day. Today by default"),
    every: str = Query("1y", description="1d, 1w, 1mo, 3mo, 1y ...", max_length=10),
    word: list[str] = Query(["joined", "consented", "party"], description="Words for standing"),
    known_at: str | None = KnownAt,
    group: str | None = Group,
) -> HttpResponse:
    found = record().treaty(treaty, known(known_at))
    begin = chosen_day(first) if first else first_act(found)
    if begin is None:
        raise UsageError(f"the record holds no act under {found.code}, so there is no time to count over")
    end = chosen_day(last)
    days = days_from(begin, end, every)
    if days and days[-1] != end:
        days.append(end)
    if len(days) > MOST_POINTS:
        raise UsageError(
            f"that is {len(days):,} days, and {MOST_POINTS:,} are counted at most: take a longer step"
        )
    return answer(over_time.timeline(timeline(found, days, tuple(word), group)))


@router.get("/compare", response=schemas.Comparison, summary="Two treaties, or two groups, side by side")
def compare(
    request: HttpRequest,
    treaty: list[str] = Query(..., description="One or two treaties"),
    group: list[str] = Query([], description="One group for both treaties, or two under one treaty"),
    word: str = Query("consented", description="The standing by which states are listed"),
    as_of: str | None = AsOf,
    known_at: str | None = KnownAt,
) -> HttpResponse:
    day = chosen_day(as_of)
    days = [record().treaty(name, known(known_at)).on(day) for name in treaty[:3]]
    if len(days) == 2 and len(group) <= 1:
        sides = [(found.treaty.code, found, group[0] if group else None) for found in days]
    elif len(days) == 1 and len(group) == 2:
        sides = [(name, days[0], name) for name in group]
    else:
        raise UsageError("compare takes two treaties, or one treaty and two groups")
    found = over_time.side_by_side(sides, word)
    return answer({"as_of": day.isoformat(), "known_at": known_at, "word": word, **found})
