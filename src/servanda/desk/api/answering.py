"""How an answer leaves: the JSON of the commands, kept until the record changes; long lists in pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from servanda import places
from servanda.clock import today
from servanda.dates import parse_day
from servanda.desk.public.kept import keep
from servanda.errors import UnknownPlace, UsageError
from servanda.ledger.views import moment_known
from servanda.publish import tables

MOST = 10_000
"""Rows of one page of a list, at most."""


def answer(value: Any) -> HttpResponse:
    """One value as JSON, readable from any site."""
    response = HttpResponse(tables.as_json(value, readable=False) + "\n", content_type="application/json")
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag, Link, Total-Count"
    return keep(response)


def page(request: HttpRequest, rows: Sequence[Any], limit: int, offset: int) -> HttpResponse:
    """A part of a list; ``Total-Count`` says how long it is, ``Link`` where it goes on."""
    if not 1 <= limit <= MOST or offset < 0:
        raise UsageError(f"limit is from 1 to {MOST}, and offset 0 or more")
    return linked(request, answer(list(rows[offset : offset + limit])), len(rows), limit, offset)


def linked(request: HttpRequest, response: HttpResponse, count: int, limit: int, offset: int) -> HttpResponse:
    """An answer that says of how long a list it is a part, and where the list goes on."""
    response["Total-Count"] = str(count)
    links = []
    for relation, start in (("prev", max(0, offset - limit)), ("next", offset + limit)):
        if (relation == "prev" and offset > 0) or (relation == "next" and start < count):
            query = {**{name: request.GET[name] for name in request.GET}, "limit": limit, "offset": start}
            links.append(f'<{request.path}?{urlencode(query)}>; rel="{relation}"')
    if links:
        response["Link"] = ", ".join(links)
    return response


def private(value: Any, status: int = 200) -> HttpResponse:
    """One value as JSON for whoever asked with a key: kept by nobody, and for no page of another site."""
    response = HttpResponse(
        tables.as_json(value, readable=False) + "\n", content_type="application/json", status=status
    )
    response["Cache-Control"] = "no-store"
    return response


def chosen_day(text: str | None) -> date:
    """The day asked for; today where none is given. Raises BadDate."""
    return today() if text is None else parse_day(text)


def known(text: str | None) -> str | None:
    """The moment of knowledge asked for, if it is one. Raises BadDate."""
    moment_known(text)
    return text


def state_codes(names: Sequence[str], group: str | None, day: date) -> list[str] | None:
    """The codes of the states named, or of the members of a group, of which those named are members."""
    codes = [places.resolve(name, day).code for name in names]
    if group is None:
        return codes or None
    found = places.find_group(group)
    if isinstance(found, places.Unknown):
        raise UnknownPlace(str(found))
    members = places.members(found.code, day)
    return sorted(members & set(codes) if codes else members)
