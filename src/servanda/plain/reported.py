"""Reports under a treaty as plain values: what was due by year, what came, and who never reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda.answers import reports
from servanda.answers.accounts import reference, sources_of
from servanda.answers.reports import Rate, YearOfReports
from servanda.engine.obligations import Obligation
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.plain import owed
from servanda.plain.told import plain_told
from servanda.records import TreatyRecord

KINDS = ("initial_report", "annual_report")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Reports under one treaty on a day: what was owed, by year, what came, and who never reported."""

    treaty: TreatyRecord
    owed: Sequence[Obligation]
    years: Sequence[YearOfReports]
    sent: Sequence[Told]
    outstanding: Sequence[Told]
    published: Sequence[Fact]


def answer(
    treaty: TreatyRecord, owed: Sequence[Obligation], day: date, chosen: Sequence[str] | None
) -> Answer:
    published = reports.published_rates(treaty, day) if chosen is None else []
    return Answer(
        treaty=treaty,
        owed=owed,
        years=[row for kind in KINDS for row in reports.years(owed, published, day, kind)],
        sent=[told for told in reports.sent(treaty, day) if chosen is None or told.act.state in chosen],
        outstanding=[
            told for told in reports.outstanding(treaty, day) if chosen is None or told.act.state in chosen
        ],
        published=published,
    )


def of_year(one: Obligation, year: int | None) -> bool:
    return year is None or one.covering == str(year)


def plain(
    one: Answer, day: date, known_at: str | None, year: int | None, with_states: bool
) -> dict[str, Any]:
    """The answer as plain values; with states named or a year, the reports one by one."""
    missing, unknown = reports.never(one.owed)
    value: dict[str, Any] = {
        "treaty": one.treaty.code,
        "as_of": day.isoformat(),
        "known_at": known_at,
        "years": [
            {
                "obligation": row.obligation,
                "covering": row.covering or None,
                **rate_row(row.everybody),
                "regions": {code: rate_row(rate) for code, rate in row.regions.items()},
                "published": [published_row(fact) for fact in row.published],
            }
            for row in one.years
            if year is None or row.covering == str(year)
        ],
        "never_reported": list(missing),
        "not_known_whether_ever_reported": list(unknown),
        "published": [published_row(fact) for fact in one.published],
    }
    if with_states:
        value["reports"] = [owed.plain(report) for report in one.owed if of_year(report, year)]
        value["voluntary"] = [
            plain_told(told)
            for told in one.sent
            if told.act.sort == "voluntary" and (year is None or str(told.act.covering or "") == str(year))
        ]
    return value


def rate_row(rate: Rate) -> dict[str, Any]:
    bounds = rate.bounds
    return {
        "due": len(rate.due),
        "in_time": len(rate.in_time),
        "late": len(rate.late),
        "missing": len(rate.missing),
        "unknown": len(rate.unknown),
        "not_yet_due": len(rate.not_yet),
        "rate_at_least": round(bounds[0], 4) if bounds else None,
        "rate_at_most": round(bounds[1], 4) if bounds else None,
        "states": {
            "in_time": list(rate.in_time),
            "late": list(rate.late),
            "missing": list(rate.missing),
            "unknown": list(rate.unknown),
        },
    }


def published_row(fact: Fact) -> dict[str, Any]:
    act: Any = fact.act
    return {
        "what": act.what,
        "value": act.value,
        "as_of": str(act.as_of) if act.as_of else None,
        "during": str(act.during) if act.during else None,
        "group": act.group or None,
        "sources": list(sources_of([fact])),
        "low_confidence": fact.low_confidence,
        "ref": reference(fact),
    }
