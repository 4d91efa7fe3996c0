"""Addresses without a language lead to the same page in the reader's."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve

from servanda.desk.public.languages import asked_for


def lead(request: HttpRequest, rest: str) -> HttpResponse:
    """To the page of this address in the reader's language. Raises Http404 where there is none in any."""
    path = f"/{asked_for(request)}/{rest}"
    asked = request.META.get("QUERY_STRING", "")
    for candidate in (path, f"{path}/"):
        try:
            found = resolve(candidate)
        except Resolver404:
            continue
        if found.view_name != "public:bare":
            response = redirect(candidate + (f"?{asked}" if asked else ""))
            response["Vary"] = "Accept-Language"
            return response
    raise Http404("no such page")
