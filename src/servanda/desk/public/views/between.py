"""Two days compared: what happened between them, and the counts on both."""

from __future__ import annotations

from datetime import date

from django.http import HttpResponse
from django.utils.translation import gettext as _

from servanda.changes import changes
from servanda.dates import parse_day
from servanda.desk.public import words
from servanda.desk.public.asked import Asked, redirect
from servanda.desk.public.notes import Notes
from servanda.desk.public.views.treaty import heading
from servanda.engine.history import WORDS


def choose(asked: Asked, treaty: str) -> HttpResponse:
    """From the form to the address of the comparison; without days, the last year."""
    slug = asked.treaty(treaty).code.lower()
    first, last = asked.query("from"), asked.query("to")
    if first and last:
        return redirect(asked.to(slug, "changes", parse_day(first), parse_day(last)))
    return days(
        asked,
        treaty,
        asked.today.replace(year=asked.today.year - 1, day=min(asked.today.day, 28)),
        asked.today,
    )


def days(asked: Asked, treaty: str, first: date, last: date) -> HttpResponse:
    """What changed after one day up to and including another."""
    found = asked.treaty(treaty)
    result = changes(found, first, last)
    notes = Notes(asked)
    return asked.page(
        "between.html",
        {
            "title": _("%(treaty)s: what changed") % {"treaty": asked.title(found).short},
            "treaty": heading(asked, found.on(last)),
            "first": first,
            "last": last,
            "counts": [
                {
                    "said": words.said(words.COUNTS, word),
                    "before": getattr(result.before, word),
                    "after": getattr(result.after, word),
                    "before_why": asked.to(found.code.lower(), first, "count", word),
                    "after_why": asked.to(found.code.lower(), last, "count", word),
                }
                for word in WORDS
            ],
            "changes": [
                {
                    "day": change.date,
                    "state": asked.state(change.state, change.date),
                    "what": words.said(words.EVENTS, change.what),
                    "before": change.before,
                    "after": change.after,
                    "article": change.article,
                    "why": asked.to(found.code.lower(), change.date, change.state),
                    "sources": notes.cite(change.sources),
                }
                for change in result.changes
            ],
            "json": f"/api/v1/treaties/{found.code}/changes?from={first}&to={last}",
            "sources": notes.listed,
        },
    )
