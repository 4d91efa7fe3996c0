"""What states owe: deadlines, the matrix of obligations, reports and their rates, progress on stockpiles and land."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from servanda import places
from servanda.answers import land, reports, stocks
from servanda.answers.deadlines import NAMES, STATUSES, Wanted, deadlines
from servanda.answers.tracing import behind
from servanda.days import by_name
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.drawing.releases import ORDER
from servanda.desk.public.notes import Notes
from servanda.desk.public.pictures import deadlines_over_time, land_over_time, share_destroyed, shares_of
from servanda.engine.obligations import Obligation
from servanda.errors import UsageError
from servanda.owing import obligations
from servanda.publish.pictures.matrix import telling

SHOWN = 400
"""Rows of a list of deadlines; what is left out is said."""

PROMISES = (
    "stockpile_destruction", "clearance", "victim_assistance", "national_measures", "initial_report", "annual_report",
)  # fmt: skip


def obligation_row(asked: Asked, one: Obligation, notes: Notes) -> dict[str, Any]:
    """An obligation for a table."""
    return {
        "treaty": one.treaty,
        "state": asked.state(one.state),
        "page": asked.to("states", one.state),
        "what": words.said(words.OBLIGATIONS, one.obligation),
        "covering": one.covering,
        "article": one.article,
        "first": one.original_due,
        "due": one.due,
        "status": one.status,
        "met": str(one.fulfilled) if one.fulfilled else "",
        "extensions": [
            {"until": str(extension.until), "meeting": extension.meeting} for extension in one.extensions
        ],
        "because": one.because,
        "missing": one.missing,
        "caveats": one.caveats,
        "unseen": one.low_confidence,
        "sources": notes.cite(dict.fromkeys(entry.source for entry in behind(one))),
    }


def owing_treaties(asked: Asked) -> list[tuple[str, str]]:
    """The treaties under which something is owed, by code and name."""
    return [(code, asked.title(asked.record.treaty(code)).short) for code in asked.record.owing]


def chosen(asked: Asked, default: str = "CCM") -> str:
    """The treaty a form asks for."""
    named = asked.query("treaty")
    owing = [code for code, _name in owing_treaties(asked)]
    if named:
        code = asked.treaty(named).code
        if code not in owing:
            raise UsageError(
                f"{code}: nothing that servanda reckons is owed under it: choose {', '.join(owing)}"
            )
        return code
    if not owing:
        raise UsageError("under no treaty of this record is anything owed that servanda reckons")
    return default if default in owing else owing[0]


def all_deadlines(asked: Asked) -> HttpResponse:
    """Deadlines, the overdue first, then the next; with the filters of the command."""
    treaty, status, name = asked.query("treaty"), asked.query("status"), asked.query("obligation")
    group = asked.query("group")
    if status and status not in STATUSES:
        raise UsageError(f"'{status}' is no status: choose {', '.join(STATUSES)}")
    if name and name not in NAMES:
        raise UsageError(f"'{name}' is no obligation: choose {', '.join(NAMES)}")
    wanted = Wanted(
        statuses=(status,) if status else ("overdue", "due_soon", "pending"), names=(name,) if name else ()
    )
    members = sorted(places.members(group, asked.today)) if group else None
    codes = [chosen(asked)] if treaty else None
    found = deadlines(asked.record, asked.today, treaties=codes, states=members, wanted=wanted)
    notes = Notes(asked)
    together = _together(asked, found[:SHOWN], notes)
    return asked.page(
        "deadlines.html",
        {
            "title": _("Deadlines"),
            "today": asked.today,
            "rows": together,
            "timeline": deadlines_over_time(asked, found),
            "total": len(found),
            "left_out": max(0, len(found) - SHOWN),
            "treaty": codes[0] if codes else "",
            "treaties": owing_treaties(asked),
            "status": status,
            "statuses": [(one, words.said(words.STATUSES, one)) for one in STATUSES],
            "obligation": name,
            "names": [(one, words.said(words.OBLIGATIONS, one)) for one in NAMES],
            "group": group,
            "groups": sorted(
                ((code, words.said(words.GROUPS, code)) for code in places.groups()), key=lambda pair: pair[1]
            ),
            "json": "/api/v1/deadlines" + (f"?treaty={codes[0]}" if codes else ""),
            "sources": notes.listed,
        },
    )


def _together(asked: Asked, found: list[Obligation], notes: Notes) -> list[dict[str, Any]]:
    """Rows for a table; the same report owed by more than five states on one day is one row."""
    same = Counter((one.due, one.treaty, one.obligation, one.covering, one.status) for one in found)
    rows, done = [], set()
    for one in found:
        key = (one.due, one.treaty, one.obligation, one.covering, one.status)
        if same[key] <= 5:
            rows.append(obligation_row(asked, one, notes))
        elif key not in done:
            done.add(key)
            states = [
                (asked.state(other.state), asked.to("states", other.state))
                for other in found
                if (other.due, other.treaty, other.obligation, other.covering, other.status) == key
            ]
            rows.append(
                {**obligation_row(asked, one, notes), "states": sorted(states, key=lambda p: by_name(p[0]))}
            )
    return rows


def matrix(asked: Asked) -> HttpResponse:
    """Every state under a treaty and what became of each promise; of a report owed every year, the last one due."""
    code = chosen(asked)
    by_state: dict[str, dict[str, Obligation]] = {}
    for one in obligations(asked.record, asked.today, [code]):
        if one.obligation in PROMISES:
            mine = by_state.setdefault(one.state, {})
            mine[one.obligation] = telling(mine.get(one.obligation), one, asked.today)
    columns = {
        name: [mine[name] for mine in by_state.values() if name in mine]
        for name in PROMISES
        if any(name in mine for mine in by_state.values())
    }
    rows = [
        {
            "state": asked.state(state),
            "page": asked.to("states", state),
            "cells": [
                {
                    "status": cell.status,
                    "covering": cell.covering,
                    "due": cell.due,
                    "met": str(cell.fulfilled) if cell.fulfilled else "",
                }
                if (cell := mine.get(name)) is not None
                else None
                for name in columns
            ],
        }
        for state, mine in by_state.items()
    ]
    rows.sort(key=lambda row: by_name(str(row["state"])))
    return asked.page(
        "obligations.html",
        {
            "title": _("Obligations"),
            "treaty": code,
            "short": asked.title(asked.record.treaty(code)).short,
            "treaties": owing_treaties(asked),
            "today": asked.today,
            "heads": [
                {
                    "said": words.said(words.OBLIGATIONS, name),
                    "article": found[0].article,
                    "shares": shares_of(Counter(one.status for one in found)),
                }
                for name, found in columns.items()
            ],
            "rows": rows,
        },
    )


def all_reports(asked: Asked) -> HttpResponse:
    """Reports by the year they cover: due, come in time, late, missing, not known."""
    code = chosen(asked)
    treaty = asked.record.treaty(code)
    owed = obligations(asked.record, asked.today, [code])
    published = reports.published_rates(treaty, asked.today)
    years = reports.years(owed, published, asked.today, "annual_report")
    initial = reports.years(owed, published, asked.today, "initial_report")
    never, unsure = reports.never(owed)
    return asked.page(
        "reports.html",
        {
            "title": _("Reports"),
            "treaty": code,
            "short": asked.title(treaty).short,
            "treaties": owing_treaties(asked),
            "rows": [_rate(one) for one in reversed(years)],
            "initial": [_rate(one) for one in initial],
            "never": sorted(
                ((asked.state(one), asked.to("states", one)) for one in never), key=lambda p: by_name(p[0])
            ),
            "unsure": sorted(
                ((asked.state(one), asked.to("states", one)) for one in unsure), key=lambda p: by_name(p[0])
            ),
            "today": asked.today,
        },
    )


def _rate(one: reports.YearOfReports) -> dict[str, Any]:
    found = one.everybody
    bounds = found.bounds
    return {
        "year": one.covering,
        "due": len(found.due),
        "in_time": len(found.in_time),
        "late": len(found.late),
        "missing": len(found.missing),
        "unknown": len(found.unknown),
        "not_yet": len(found.not_yet),
        "least": round(100 * bounds[0]) if bounds else None,
        "most": round(100 * bounds[1]) if bounds else None,
    }


def progress(asked: Asked) -> HttpResponse:
    """Stockpiles destroyed and land released, as told by sources, and whether the figures add up."""
    told = [
        (code, asked.title(asked.record.treaty(code)).short)
        for code in stocks.ARTICLES
        if code in asked.record.codes
    ]
    code = asked.treaty(asked.query("treaty") or "CCM").code
    if code not in stocks.ARTICLES:
        raise UsageError(f"{code}: has no stockpiles or land to tell of: choose {', '.join(stocks.ARTICLES)}")
    treaty = asked.record.treaty(code)
    notes = Notes(asked)
    found = stocks.stocks(treaty, asked.today) if code in stocks.ARTICLES else []
    figures = land.land_figures(treaty, asked.today) if code in land.ARTICLES else []
    return asked.page(
        "progress.html",
        {
            "title": _("Progress"),
            "treaty": code,
            "short": asked.title(treaty).short,
            "treaties": told,
            "today": asked.today,
            "measures": [words.said(words.STOCKS, one) for one in stocks.MEASURES],
            "pictures": land_over_time(asked, treaty) if code in land.ARTICLES else [],
            "parts": ORDER,
            "stocks": sorted(
                (
                    {
                        "state": asked.state(one.state),
                        "page": asked.to("states", one.state),
                        "item": words.said(words.ITEMS, one.item),
                        "values": [asked.amount(one.amount(measure)) for measure in stocks.MEASURES],
                        "share": share_destroyed(asked, one),
                        "verdict": one.balance.verdict,
                        "because": one.balance.because,
                        "contested": one.contested,
                        "sources": notes.cite(
                            dict.fromkeys(
                                entry.source
                                for told in one.levels.values()
                                for entry in told.followed.entries
                            )
                        ),
                    }
                    for one in found
                ),
                key=lambda row: by_name(str(row["state"])),
            ),
            "levels": sorted(
                (
                    {
                        "state": asked.state(told.act.state),
                        "page": asked.to("states", told.act.state),
                        "where": told.act.where,
                        "measure": words.said(words.LAND, told.act.measure),
                        "when": str(told.act.as_of or told.act.during or ""),
                        "km2": asked.amount(land.areas(told).km2),
                        "contested": told.contested,
                        "sources": notes.cite(dict.fromkeys(entry.source for entry in told.followed.entries)),
                    }
                    for told in figures
                ),
                key=lambda row: (by_name(str(row["state"])), str(row["when"])),
            ),
            "sources": notes.listed,
        },
    )
