"""Search, and what a site says about itself."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.utils.translation import gettext as _

from servanda.desk.public import checking
from servanda.desk.public.asked import Asked
from servanda.desk.public.searching import search


def find(asked: Asked) -> HttpResponse:
    """What the record holds for the words asked for."""
    wanted, kind = asked.query("q", 100), asked.query("kind")
    kinds = {"treaty": _("Treaties"), "state": _("States"), "source": _("Sources"), "entry": _("Entries")}
    found = search(asked.known, wanted, kind if kind in kinds else "") if wanted else []
    by_kind: dict[str, list[tuple[str, str]]] = {}
    for one in found:
        if one.kind == "state":
            said, page = asked.state(one.key), asked.to("states", one.key)
            said = said if said == one.name else f"{said} ({one.name})"
        elif one.kind == "treaty":
            said, page = asked.title(asked.record.treaty(one.key)).short, asked.to(one.key.lower())
        else:
            said, page = one.name, asked.to("sources" if one.kind == "source" else "entries", one.key)
        by_kind.setdefault(one.kind, []).append((said, page))
    return asked.page(
        "search.html",
        {
            "title": _("Search"),
            "wanted": wanted,
            "kinds": [(name, said, by_kind[name]) for name, said in kinds.items() if name in by_kind],
            "total": len(found),
        },
    )


def about(asked: Asked) -> HttpResponse:
    """What this is, how to cite it, what it keeps of readers, how it is read by machines."""
    return asked.page(
        "about.html",
        {
            "title": _("About"),
            "pin": asked.now_pinned,
            "most": checking.MOST_CHARACTERS,
            "megabytes": checking.MOST_BYTES // 1_000_000,
        },
    )


def programs(asked: Asked) -> HttpResponse:
    """The interface for programs, on a page that needs no script."""
    from servanda.desk.api.interface import api

    schema = api.get_openapi_schema()
    paths = []
    for path, methods in schema["paths"].items():
        for method, said in methods.items():
            paths.append(
                {
                    "method": method.upper(),
                    "path": path,
                    "summary": said.get("summary", ""),
                    "about": said.get("description", ""),
                    "parameters": [
                        {
                            "name": one["name"],
                            "where": one["in"],
                            "needed": one.get("required", False),
                            "about": one.get("description") or one["schema"].get("description", ""),
                        }
                        for one in said.get("parameters", [])
                    ],
                }
            )
    return asked.page(
        "api.html", {"title": _("For programs"), "paths": paths, "address": settings.SITE_ADDRESS}
    )
