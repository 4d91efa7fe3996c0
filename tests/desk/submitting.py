"""A desk with one address more, which takes submissions: settings and addresses of the server that tests kill."""

from __future__ import annotations

from typing import Any

from servanda.desk.settings import *  # noqa: F403

ROOT_URLCONF = "tests.desk.submitting"


def submit(request: Any) -> Any:
    """Enter a note of this number, and say so once it is in the ledger."""
    from datetime import UTC, datetime

    from django.http import JsonResponse

    from servanda.acts import Note
    from servanda.desk.ledger.appending import append
    from servanda.ledger import Source, enter

    source = Source(id="submissions", title="Submissions", publisher="a test", kind="press")
    note = Note(treaty="CCM", state="MOZ", mark=request.GET["number"], text="submitted")
    entry = enter(note, source=source.id, locator="", recorded_at=datetime.now(UTC), by="a test")
    append([entry], [source])
    return JsonResponse({"acknowledged": entry.id}, status=201)


def _addresses() -> list[Any]:
    from django.urls import include, path
    from django.views.decorators.csrf import csrf_exempt

    return [path("submit", csrf_exempt(submit)), path("", include("servanda.desk.urls"))]


def __getattr__(name: str) -> Any:
    # Addresses can only be made once the settings are read, and both are this module.
    if name == "urlpatterns":
        return _addresses()
    raise AttributeError(name)
