"""Addresses of the interface for programs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, path, re_path
from django.views.decorators.csrf import csrf_exempt

from servanda.desk.api.errors import problem
from servanda.desk.api.interface import api, preflight


def nowhere(request: HttpRequest) -> HttpResponse:
    """An address that is none of the interface's."""
    if request.method == "OPTIONS":
        return preflight(request)
    return problem(404, "there is no such address: see /api/v1/openapi.json")


def _open(view: Callable[..., HttpResponse], *, with_key: bool) -> Callable[..., HttpResponse]:
    """A view of the interface that also answers what browsers ask before they let other sites call it: yes where
    anybody may read, nothing where a key is needed.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **parts: Any) -> HttpResponse:
        if request.method == "OPTIONS":
            return HttpResponse(status=204) if with_key else preflight(request)
        made = view(request, *args, **parts)
        if made.status_code == 405:
            refused = problem(405, f"{request.method} is not a way to ask here")
            refused["Allow"] = made.get("Allow", "GET")
            made = refused
        if with_key:
            # Programs of one's own ask here, and no page of another site: nothing of the answer is for those.
            del made["Access-Control-Allow-Origin"]
        return made

    return csrf_exempt(answered)


def _opened(patterns: list[URLPattern | URLResolver]) -> list[URLPattern | URLResolver]:
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            pattern.callback = _open(pattern.callback, with_key=str(pattern.pattern).startswith("proposals"))
    return patterns


_own, _app, _namespace = api.urls
urlpatterns: list[URLPattern | URLResolver] = [
    path("v1/", (_opened(list(_own)), _app, _namespace)),
    re_path(r"^.*$", csrf_exempt(nowhere), name="api_nowhere"),
]
