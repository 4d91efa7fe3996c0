"""Meetings, resolutions with their roll calls, and national laws."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from servanda.answers import field
from servanda.answers.meetings import MeetingHeld, meetings
from servanda.answers.votes import CHOICES, Ballot, ballots
from servanda.days import by_name
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import Notes


def _codes(asked: Asked, name: str) -> list[str]:
    return [asked.treaty(name).code] if name else list(asked.record.codes)


def all_meetings(asked: Asked) -> HttpResponse:
    """Meetings to come and held, the newest first."""
    treaty = asked.query("treaty")
    notes = Notes(asked)
    held = {code: meetings(asked.record.treaty(code), asked.today) for code in asked.record.codes}
    found = [one for code in _codes(asked, treaty) for one in held[code]]
    found.sort(key=lambda one: one.act.begun_on.earliest, reverse=True)
    return asked.page(
        "meetings.html",
        {
            "title": _("Meetings"),
            "coming": [_meeting(asked, one, notes) for one in reversed(found) if one.to_come],
            "held": [_meeting(asked, one, notes) for one in found if not one.to_come],
            "treaty": treaty.upper(),
            "treaties": [
                (code, asked.title(asked.record.treaty(code)).short) for code, some in held.items() if some
            ],
            "sources": notes.listed,
        },
    )


def _meeting(asked: Asked, one: MeetingHeld, notes: Notes) -> dict[str, Any]:
    act = one.act
    return {
        "treaty": act.treaty,
        "code": act.code,
        "title": act.title,
        "begun": act.begun_on,
        "ended": act.ended_on if act.ended_on and act.ended_on != act.begun_on else None,
        "city": act.city,
        "country": asked.state(act.country),
        "documents": act.documents,
        "report": act.report,
        "presidents": [
            ", ".join(filter(None, (told.act.holder, asked.state(told.act.state)))) for told in one.presidents
        ],
        "decisions": [told.act.about for told in one.decisions],
        "extensions": [f"{asked.state(told.act.state)}" for told in one.extensions],
        "sources": notes.cite(dict.fromkeys(entry.source for entry in one.told.followed.entries)),
    }


def resolutions(asked: Asked) -> HttpResponse:
    """Votes of the General Assembly by year, or the roll call of one resolution."""
    symbol, treaty = asked.query("symbol").upper(), asked.query("treaty")
    notes = Notes(asked)
    found = [one for code in _codes(asked, treaty) for one in ballots(asked.record.treaty(code), asked.today)]
    if symbol:
        found = [one for one in found if one.symbol.upper() == symbol]
        if not found:
            raise Http404("no such resolution")
    found.sort(key=lambda one: (one.session, one.treaty, one.forum), reverse=True)
    return asked.page(
        "resolutions.html",
        {
            "title": f"{_('Resolution')} {symbol}" if symbol else _("Resolutions"),
            "symbol": symbol,
            "rows": [_vote(asked, one, notes) for one in found],
            "calls": [_call(asked, one) for one in found] if symbol else [],
            "sources": notes.listed,
        },
    )


def _vote(asked: Asked, one: Ballot, notes: Notes) -> dict[str, Any]:
    told = one.resolution
    facts = [told.followed] if told is not None else [vote.followed for vote in one.votes]
    return {
        "treaty": one.treaty,
        "session": one.session,
        "symbol": one.symbol,
        "page": asked.to("resolutions", symbol=one.symbol) if one.symbol else "",
        "part": one.part,
        "forum": one.forum,
        "title": told.act.title if told is not None else "",
        "counts": [str(count) if (count := one.count(choice)) is not None else "?" for choice in CHOICES[:3]],
        "sources": notes.cite(dict.fromkeys(entry.source for fact in facts for entry in fact.entries)),
    }


def _call(asked: Asked, one: Ballot) -> dict[str, Any]:
    """Who voted how, as far as the record has the names."""
    return {
        "forum": one.forum,
        "part": one.part,
        "choices": [
            {
                "choice": choice,
                "states": sorted(
                    ((asked.state(code), asked.to("states", code)) for code in one.named(choice)),
                    key=lambda pair: by_name(pair[0]),
                ),
                "missing": choice in one.unnamed,
            }
            for choice in CHOICES
            if one.named(choice) or choice in one.unnamed
        ],
    }


def laws(asked: Asked) -> HttpResponse:
    """National laws that carry the treaties out."""
    notes = Notes(asked)
    rows = [
        {
            "treaty": told.act.treaty,
            "state": asked.state(told.act.state),
            "page": asked.to("states", told.act.state),
            "title": told.act.title,
            "status": str(told.act.status).replace("_", " "),
            "enacted": str(told.act.enacted_on) if told.act.enacted_on else "",
            "told": str(told.act.as_of) if told.act.as_of else "",
            "contested": told.contested,
            "sources": notes.cite(dict.fromkeys(entry.source for entry in told.followed.entries)),
        }
        for code in asked.record.codes
        for told in field.laws(asked.record.treaty(code), asked.today)
    ]
    rows.sort(key=lambda row: (by_name(str(row["state"])), str(row["treaty"])))
    return asked.page("laws.html", {"title": _("Laws"), "rows": rows, "sources": notes.listed})
