"""The home page: where the Convention on Cluster Munitions stands today, what comes next, what came last."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from servanda.answers.deadlines import Wanted, deadlines
from servanda.answers.meetings import meetings
from servanda.changes import changes
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.languages import asked_for
from servanda.desk.public.linked import dataset
from servanda.desk.public.pictures import growth_curve, world_map
from servanda.desk.public.views.treaty import cite, figures, heading
from servanda.timeline import first_act

FIRST = "CCM"
"""The treaty the home page is about: its secretariat is whom the desk is for."""

LATEST = 6
NEXT = 6


def to_language(request: HttpRequest) -> HttpResponse:
    """To the home page in the reader's language."""
    response = redirect("public:home", language=asked_for(request))
    response["Vary"] = "Accept-Language"
    return response


def home(asked: Asked) -> HttpResponse:
    """Where the treaties stand today."""
    if FIRST not in asked.record.codes:
        return asked.page("empty.html", {"title": "servanda"})
    day = asked.treaty(FIRST).on(asked.today)
    found = {one["word"]: one for one in figures(asked, day)}
    return asked.page(
        "home.html",
        {
            "title": asked.title(day.treaty).short,
            "treaty": heading(asked, day),
            "figures": found,
            "map": world_map(asked, day),
            "growth": growth_curve(asked, day),
            "latest": latest(asked, FIRST, LATEST),
            "next": coming(asked, FIRST, NEXT),
            "meeting": next_meeting(asked, FIRST),
            "others": [_other(asked, code) for code in asked.record.codes if code != FIRST],
            "cite": cite(asked, day),
            "ld": dataset(asked, day),
        },
    )


def _other(asked: Asked, code: str) -> dict[str, Any]:
    day = asked.record.treaty(code).on(asked.today)
    title = asked.title(day.treaty)
    return {
        "short": title.short,
        "code": code,
        "page": asked.to(code.lower()),
        "consented": day.counts.consented,
        "party": day.counts.party,
        "why": asked.to(code.lower(), asked.today, "count", "consented"),
    }


def latest(asked: Asked, code: str, most: int) -> list[dict[str, Any]]:
    """The latest acts and effects under a treaty, the newest first."""
    treaty = asked.treaty(code)
    begun = first_act(treaty)
    if begun is None or begun > asked.today:
        return []
    start = max(treaty.law.adopted or begun, begun - timedelta(days=1))
    found = changes(treaty, min(start, asked.today), asked.today).changes[-most:]
    return [
        {
            "day": change.date,
            "state": asked.state(change.state, change.date),
            "page": asked.to("states", change.state),
            "what": words.said(words.EVENTS, change.what),
            "article": change.article,
            "why": asked.to(code.lower(), change.date, change.state),
        }
        for change in reversed(found)
    ]


def coming(asked: Asked, code: str, most: int) -> list[dict[str, Any]]:
    """The next deadlines under a treaty; those of many states on one day are told together."""
    found = deadlines(asked.record, asked.today, treaties=[code], wanted=Wanted(within="36m"))
    together: dict[tuple[date, str, str], list[str]] = {}
    for one in found:
        if one.due is not None and one.status in ("due_soon", "pending"):
            together.setdefault((one.due, one.obligation, one.article), []).append(one.state)
    return [
        {
            "day": due,
            "what": words.said(words.OBLIGATIONS, what),
            "article": article,
            "states": [(asked.state(state), asked.to("states", state)) for state in states[:3]],
            "count": len(states),
            "page": asked.to("deadlines", treaty=code, obligation=what),
        }
        for (due, what, article), states in sorted(together.items())[:most]
    ]


def next_meeting(asked: Asked, code: str) -> dict[str, Any] | None:
    """The next meeting the record knows of; None where it knows of none."""
    ahead = [one for one in meetings(asked.treaty(code), asked.today) if one.to_come]
    if not ahead:
        return None
    act = ahead[0].act
    return {
        "title": act.title,
        "begun": act.begun_on,
        "ended": act.ended_on,
        "city": act.city,
        "country": asked.state(act.country),
        "page": asked.to("meetings", treaty=code),
    }
