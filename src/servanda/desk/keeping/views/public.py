"""What anybody may read of the keeping: corrections, what was said on a day, documents attached for all."""

from __future__ import annotations

from dataclasses import asdict

from django.conf import settings
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from servanda.desk.keeping.corrections import corrections as all_corrections
from servanda.desk.keeping.files.serving import download
from servanda.desk.keeping.forms.small import SaidForm
from servanda.desk.keeping.said import said_on
from servanda.desk.keeping.seeing import public_document
from servanda.desk.ledger.reading import current
from servanda.errors import UsageError


def _known_language(language: str) -> None:
    if language not in dict(settings.LANGUAGES):
        raise Http404
    translation.activate(language)


@require_safe
def corrections(request: HttpRequest, language: str) -> HttpResponse:
    """Every correction of the record, newest first, with what it replaced and why."""
    _known_language(language)
    found = all_corrections(current().record, translation.get_language() or "en")
    page = Paginator(found, 50).get_page(request.GET.get("page"))
    context = {"page": page, "language": language, "count": len(found)}
    return render(request, "keeping/public/corrections.html", context)


@require_safe
def said(request: HttpRequest, language: str) -> HttpResponse:
    """What this site said of a treaty, on a day in the past, about any day; and what it says now."""
    _known_language(language)
    form = SaidForm(request.GET or None)
    found = None
    if form.is_bound and form.is_valid():
        chosen = form.cleaned_data
        try:
            found = said_on(current().record, chosen["treaty"], chosen["as_of"], chosen["known"])
        except UsageError as error:
            form.add_error("as_of", str(error))
    counts = (
        [
            {"word": word, "then": value, "now": asdict(found.now.counts)[word]}
            for word, value in asdict(found.then.counts).items()
        ]
        if found is not None and found.then is not None
        else []
    )
    return render(
        request,
        "keeping/public/said.html",
        {"form": form, "said": found, "counts": counts, "language": language},
        status=400 if form.errors else 200,
    )


@require_safe
def document(request: HttpRequest, sha256: str) -> FileResponse:
    """A document that was attached for anybody to read."""
    return download(public_document(sha256))
