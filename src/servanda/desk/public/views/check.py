"""Check a text: paste or upload, and read it again with every claim marked and explained. Nothing is kept."""

from __future__ import annotations

from collections import Counter

from django.http import HttpResponse
from django.utils.translation import gettext as _

from servanda.desk.public import checking, words
from servanda.desk.public.annotating import explained, paragraphs
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import Notes
from servanda.errors import BadDate, MissingExtra, UnreadableFile


def check(asked: Asked) -> HttpResponse:
    """The form, or the text as checked."""
    request = asked.request
    if request.method != "POST":
        return _form(asked)
    text, when = request.POST.get("text", ""), request.POST.get("date", "")
    if not checking.within_rate(request):
        return _form(
            asked, text, when, _("Too many texts came from your address: try again in a while."), status=429
        )
    upload = request.FILES.get("file")
    try:
        if upload is not None and not isinstance(upload, list):
            if upload.size is not None and upload.size > checking.MOST_BYTES:
                raise UnreadableFile(f"{upload.name}: is larger than {checking.MOST_BYTES:,} bytes")
            checked = checking.check_file(upload.read(), upload.name or "file", when)
        else:
            checked = checking.check_text(text, when)
    except (UnreadableFile, BadDate, MissingExtra) as error:
        return _form(asked, text, when, str(error), status=400)
    notes = Notes(asked)
    claims = explained(asked, checked, notes)
    counted: Counter[str] = Counter(claim.verdict for claim in checked.claims)
    order = sorted(claims, key=lambda one: (_RANK[one["verdict"]], one["number"]))
    return asked.page(
        "checked.html",
        {
            "title": _("Check a text"),
            "checked": checked,
            "named": checked.title or checked.name,
            "date": checked.date,
            "claims": order,
            "counts": [
                (name, words.VERDICT_SIGNS[name], words.said(words.VERDICTS, name), counted[name])
                for name in _RANK
            ],
            "stale": sum(1 for claim in checked.claims if claim.stale),
            "seen": checked.coverage.seen,
            "understood": checked.coverage.understood,
            "paragraphs": paragraphs(checked),
            "sources": notes.listed,
        },
    )


_RANK = {"contradicted": 0, "unverifiable": 1, "supported": 2}


def _form(asked: Asked, text: str = "", when: str = "", wrong: str = "", status: int = 200) -> HttpResponse:
    return asked.page(
        "check.html",
        {
            "title": _("Check a text"),
            "text": text[: checking.MOST_CHARACTERS],
            "when": when[:40],
            "wrong": wrong,
            "most": checking.MOST_CHARACTERS,
            "megabytes": checking.MOST_BYTES // 1_000_000,
        },
        status,
    )
