"""Acts of implementation for tests, a line each."""

from __future__ import annotations

from typing import Any

from servanda.acts import (
    Assertion,
    Completion,
    ExtensionDecision,
    LandFigure,
    Meeting,
    ObligationStatement,
    Office,
    Report,
    ReportOutstanding,
    Resolution,
    StockpileFigure,
    Vote,
)
from servanda.amounts import Amount
from tests.situations import on


def land(
    state: str,
    measure: Any,
    area: str,
    *,
    during: str = "",
    as_of: str = "",
    where: str = "",
    unit: Any = "km2",
    treaty: str = "CCM",
) -> LandFigure:
    return LandFigure(
        treaty=treaty,
        state=state,
        measure=measure,
        area=Amount.parse(area),
        unit=unit,
        during=on(during) if during else None,
        as_of=on(as_of) if as_of else None,
        where=where,
    )


def stock(
    state: str, measure: Any, quantity: str, *, as_of: str = "", during: str = "", item: Any = "submunitions"
) -> StockpileFigure:
    return StockpileFigure(
        treaty="CCM",
        state=state,
        measure=measure,
        item=item,
        quantity=Amount.parse(quantity),
        as_of=on(as_of) if as_of else None,
        during=on(during) if during else None,
    )


def voted(session: str, *, forum: Any = "plenary", part: str = "", **counts: str) -> Resolution:
    return Resolution(
        treaty="CCM",
        session=session,
        forum=forum,
        part=part,
        symbol=f"A/RES/{int(session) - 1945}/54",
        voted_on=on(f"{session}-12-05"),
        **{name: Amount.parse(count) for name, count in counts.items()},  # type: ignore[arg-type]
    )


def cast(state: str, session: str, choice: Any, *, forum: Any = "plenary", part: str = "") -> Vote:
    return Vote(
        treaty="CCM",
        state=state,
        session=session,
        forum=forum,
        part=part,
        choice=choice,
        symbol=f"A/RES/{int(session) - 1945}/54",
    )


def applies(state: str, answer: Any = "yes", article: str = "4", as_of: str = "2012") -> ObligationStatement:
    return ObligationStatement(
        treaty="CCM", state=state, article=article, applies=answer, as_of=on(as_of) if as_of else None
    )


def extends(state: str, until: str, meeting: str, decided: str, article: str = "4") -> ExtensionDecision:
    return ExtensionDecision(
        treaty="CCM", state=state, article=article, meeting=meeting, decided_on=on(decided), until=on(until)
    )


def completes(state: str, day: str, article: str = "4") -> Completion:
    return Completion(treaty="CCM", state=state, article=article, completed_on=on(day), notified_on=on(day))


def reports(state: str, day: str, *, sort: Any = "initial", covering: str = "") -> Report:
    return Report(
        treaty="CCM",
        state=state,
        article="7",
        sort=sort,
        submitted_on=on(day),
        covering=on(covering) if covering else None,
    )


def has_not_reported(state: str, as_of: str, *, sort: Any = "initial") -> ReportOutstanding:
    return ReportOutstanding(treaty="CCM", state=state, article="7", sort=sort, as_of=on(as_of))


def meets(
    code: str, begun: str, ended: str | None = None, *, country: str = "CHE", city: str = "Geneva"
) -> Meeting:
    return Meeting(
        treaty="CCM",
        code=code,
        title=f"Meeting {code}",
        sort="states_parties",
        begun_on=on(begun),
        ended_on=on(ended) if ended else None,
        city=city,
        country=country,
    )


def presides(code: str, state: str, holder: str = "") -> Office:
    return Office(treaty="CCM", role="president", meeting=code, state=state, holder=holder)


def printed(what: str, value: str, as_of: str) -> Assertion:
    return Assertion(treaty="CCM", what=what, value=value, as_of=on(as_of))
