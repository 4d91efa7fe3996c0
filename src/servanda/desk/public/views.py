"""The pages everybody may read."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation

from servanda.clock import today
from servanda.desk.ledger.reading import current


def to_language(request: HttpRequest) -> HttpResponse:
    """To the reader's language, as the browser asks for it."""
    return redirect("public:home", language=translation.get_language_from_request(request))


def home(request: HttpRequest, language: str) -> HttpResponse:
    """Where the treaties stand today."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    record = current().record
    # Templates are given plain values: to look a name up they would ask a Day for a state of that name.
    rows = []
    for code in record.codes:
        day = record.treaty(code).on(today())
        rows.append(
            {
                "code": code,
                "title": day.treaty.law.title,
                "consented": day.counts.consented,
                "party": day.counts.party,
            }
        )
    return render(request, "public/home.html", {"rows": rows, "today": today()})
