"""A state on one page: its standing in each treaty, what it owes and has done, how it voted, and when all that was."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpResponse

from servanda import places
from servanda.answers.land import FLOWS, Area
from servanda.answers.profiles import profile
from servanda.answers.stocks import MEASURES
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import Notes
from servanda.desk.public.views.owed import obligation_row
from servanda.ledger.competing import Told


def today(asked: Asked, state: str) -> HttpResponse:
    """The state on the day of asking."""
    return on(asked, state, asked.today)


def on(asked: Asked, state: str, day: date) -> HttpResponse:
    """The state on a day."""
    code = places.place(state).code
    found = profile(asked.record, code, day)
    notes = Notes(asked)
    reports = [one for one in found.obligations if one.obligation in ("annual_report", "initial_report")]
    return asked.page(
        "state.html",
        {
            "title": asked.state(code, day),
            "code": code,
            "name": asked.state(code, day),
            "day": day,
            "is_today": day == asked.today,
            "standings": [
                {
                    "treaty": asked.title(asked.record.treaty(treaty)).short,
                    "page": asked.to(treaty.lower(), day),
                    "why": asked.to(treaty.lower(), day, code),
                    "standing": "open" if row.undetermined and row.standing == "none" else row.standing,
                    "open": bool(row.undetermined),
                    "signed": row.signed,
                    "consented": row.consented,
                    "by": words.said(words.INSTRUMENTS, row.consent_by) if row.consent_by else "",
                    "in_force_from": row.in_force_from,
                    "left": row.withdrawal_effective,
                    "article": row.article,
                    "sources": notes.cite(row.sources),
                }
                for treaty, row in found.standings.items()
                if row.standing != "none" or row.undetermined
            ],
            "without": [
                (asked.title(asked.record.treaty(treaty)).short, asked.to(treaty.lower(), day, code))
                for treaty, row in found.standings.items()
                if row.standing == "none" and not row.undetermined
            ],
            "groups": [
                words.said(words.GROUPS, group)
                for group in places.groups()
                if code in places.members(group, day)
            ],
            "obligations": [
                obligation_row(asked, one, notes)
                for one in found.obligations
                if one.obligation not in ("annual_report", "report_on_retained")
            ],
            "strips": _strips(asked, reports),
            "stocks": [
                {
                    "treaty": stock.treaty,
                    "item": words.said(words.ITEMS, stock.item),
                    "values": [asked.amount(stock.amount(measure)) for measure in MEASURES],
                    "because": stock.balance.because,
                    "verdict": stock.balance.verdict,
                    "sources": notes.cite(
                        dict.fromkeys(
                            entry.source for told in stock.levels.values() for entry in told.followed.entries
                        )
                    ),
                }
                for stock in found.stocks
            ],
            "measures": [words.said(words.STOCKS, measure) for measure in MEASURES],
            "land": [
                {
                    "treaty": row.treaty,
                    "year": row.year,
                    "opening": _km2(asked, row.opening),
                    "flows": [_km2(asked, row.flows.get(measure)) for measure in FLOWS],
                    "closing": _km2(asked, row.closing),
                }
                for row in found.land
            ],
            "flows": [words.said(words.LAND, measure) for measure in FLOWS],
            "votes": [
                {
                    "treaty": ballot.treaty,
                    "symbol": ballot.symbol,
                    "session": ballot.session,
                    "forum": ballot.forum,
                    "page": asked.to("resolutions", symbol=ballot.symbol) if ballot.symbol else "",
                    "choice": told.act.choice,
                    "sources": _cited(notes, told),
                }
                for ballot in found.ballots
                if (told := ballot.choice_of(code)) is not None
            ],
            "laws": [
                {
                    "treaty": told.act.treaty,
                    "title": told.act.title,
                    "status": str(told.act.status).replace("_", " "),
                    "enacted": str(told.act.enacted_on) if told.act.enacted_on else "",
                    "sources": _cited(notes, told),
                }
                for told in found.laws
            ],
            "meetings": [
                {
                    "treaty": told.act.treaty,
                    "title": told.act.title,
                    "begun": told.act.begun_on,
                    "city": told.act.city,
                }
                for told in found.hosted
            ],
            "offices": [
                {
                    "treaty": told.act.treaty,
                    "role": str(told.act.role).replace("_", " "),
                    "holder": told.act.holder,
                    "of": told.act.meeting or told.act.subject,
                }
                for told in found.offices
            ],
            "conduct": [_said(told, notes) for told in found.conduct],
            "assistance": [_said(told, notes) for told in found.assistance],
            "casualties": [_said(told, notes) for told in found.casualties],
            "funding": [_said(told, notes) for told in found.funding],
            "happenings": [
                {"day": told.act.happened_on, "about": told.act.about, "sources": _cited(notes, told)}
                for told in found.happenings
            ],
            "calendar": asked.to("calendar", f"{code}.ics"),
            "feed": asked.to("feeds", f"{code}.atom"),
            "json": f"/api/v1/states/{code}?as_of={day.isoformat()}",
            "cite": {"address": asked.citing(f"/{asked.language.code}/states/{code}/{day.isoformat()}/")},
            "sources": notes.listed,
        },
    )


def _strips(asked: Asked, reports: list[Any]) -> list[dict[str, Any]]:
    """Reports year by year, treaty by treaty."""
    strips: dict[str, list[dict[str, Any]]] = {}
    for one in reports:
        strips.setdefault(one.treaty, []).append(
            {
                "year": one.covering or words.said(words.OBLIGATIONS, one.obligation),
                "status": one.status,
                "sign": words.STATUS_SIGNS[one.status],
                "said": words.said(words.STATUSES, one.status),
                "due": one.due,
            }
        )
    return [
        {"treaty": treaty, "short": asked.title(asked.record.treaty(treaty)).short, "years": years}
        for treaty, years in strips.items()
    ]


def _km2(asked: Asked, area: Area | None) -> str:
    return "" if area is None else asked.amount(area.km2)


def _cited(notes: Notes, told: Told) -> list[int]:
    return notes.cite(dict.fromkeys(entry.source for entry in told.followed.entries))


def _said(told: Told, notes: Notes) -> dict[str, Any]:
    """Something told by a source, field by field, as it is on record."""
    from servanda.acts import as_plain

    fields = as_plain(told.act)
    return {
        "treaty": told.act.treaty,
        "said": "; ".join(
            f"{name.replace('_', ' ')}: {str(value).replace('_', ' ')}"
            for name, value in fields.items()
            if name not in ("act", "treaty", "state")
        ),
        "contested": told.contested,
        "sources": _cited(notes, told),
    }
