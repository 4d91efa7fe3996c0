"""The lists of the record as a whole: its treaties, its states, its sources, its entries and what was corrected."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from servanda import places
from servanda.acts import as_plain, participant
from servanda.answers.tracing import EntryTraced, SourceTraced, trace
from servanda.days import by_name
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import described
from servanda.ledger.entry import Entry
from servanda.ledger.sources import PRECEDENCE

PAGE = 200
"""Rows on one page of a long list."""


def treaties(asked: Asked) -> HttpResponse:
    """Every treaty of the record, with its counts today and how far the record goes."""
    rows = []
    for code in asked.record.codes:
        found = asked.record.treaty(code)
        day = found.on(asked.today)
        covered = asked.record.coverage.get(code)
        rows.append(
            {
                "code": code,
                "short": asked.title(found).short,
                "page": asked.to(code.lower()),
                "why": asked.to(code.lower(), asked.today, "count", "consented"),
                "why_party": asked.to(code.lower(), asked.today, "count", "party"),
                "consented": day.counts.consented,
                "party": day.counts.party,
                "signatory": day.counts.signatory,
                "entered": day.entered_into_force,
                "complete": covered.complete_until if covered else None,
            }
        )
    return asked.page("treaties.html", {"title": _("Treaties"), "rows": rows, "today": asked.today})


def states(asked: Asked) -> HttpResponse:
    """Every participant of the record."""
    acted = {state for code in asked.record.codes for state in asked.record.treaty(code).histories}
    kinds: dict[str, list[tuple[str, str]]] = {}
    for place in places.all_places():
        if place.kind == "state" or place.code in acted:
            kinds.setdefault(place.kind, []).append((asked.state(place.code), asked.to("states", place.code)))
    named = {
        "state": _("States"),
        "organisation": _("Organizations"),
        "territory": _("Territories"),
        "former_state": _("Former states"),
    }
    return asked.page(
        "states.html",
        {
            "title": _("States"),
            "kinds": [
                (named[kind], sorted(kinds[kind], key=lambda pair: by_name(pair[0])))
                for kind in named
                if kind in kinds
            ],
        },
    )


def sources(asked: Asked) -> HttpResponse:
    """Every source of the record, by publisher."""
    kind = asked.query("kind")
    used: dict[str, int] = {}
    for code in asked.record.codes:
        for entry in asked.record.entries(code):
            used[entry.source] = used.get(entry.source, 0) + 1
    found = [source for source in asked.record.sources.values() if not kind or source.kind == kind]
    found.sort(key=lambda source: (by_name(source.publisher), by_name(source.title)))
    start = _start(asked)
    return asked.page(
        "sources.html",
        {
            "title": _("Sources"),
            "rows": [
                {
                    "publisher": source.publisher,
                    "title": source.title,
                    "page": asked.to("sources", source.id),
                    "kind": source.kind,
                    "published": str(source.published) if source.published else "",
                    "entries": used.get(source.id, 0),
                }
                for source in found[start : start + PAGE]
            ],
            "kind": kind,
            "kinds": [(name, words.said(words.SOURCE_KINDS, name)) for name in PRECEDENCE],
            **_pages(asked, start, len(found), "sources", kind=kind),
        },
    )


def source(asked: Asked, key: str) -> HttpResponse:
    """One source, and every entry that rests on it."""
    if key not in asked.record.sources:
        raise Http404("no such source")
    traced = next(one for one in trace(asked.record, key, asked.today) if isinstance(one, SourceTraced))
    start = _start(asked)
    return asked.page(
        "source.html",
        {
            "title": traced.source.title,
            "source": traced.source,
            "described": described(asked, key),
            "rows": [row(asked, entry) for entry in traced.entries[start : start + PAGE]],
            **_pages(asked, start, len(traced.entries), f"sources/{key}"),
        },
    )


def entry(asked: Asked, key: str) -> HttpResponse:
    """One entry of the record: what it says, who says so, what it replaces, what others say."""
    found = [one for one in trace(asked.record, key, asked.today) if isinstance(one, EntryTraced)]
    if len(found) != 1:
        raise Http404("no such entry")
    one = found[0]
    return asked.page(
        "entry.html",
        {
            "title": f"{_('Entry')} {one.entry.id}",
            "entry": one.entry,
            "state": asked.state(participant(one.entry.act)),
            "state_page": asked.to("states", participant(one.entry.act)),
            "act": one.entry.act.KIND.replace("_", " "),
            "fields": [
                (name.replace("_", " "), value)
                for name, value in as_plain(one.entry.act).items()
                if name not in ("act", "treaty", "state")
            ],
            "recorded": one.entry.recorded_at.strftime("%Y-%m-%d %H:%M UTC"),
            "source": described(asked, one.entry.source),
            "replaces": row(asked, one.replaces) if one.replaces else None,
            "replaced_by": [row(asked, other) for other in one.replaced_by],
            "others": [row(asked, other) for other in one.others],
            "treaty_page": asked.to(one.entry.act.treaty.lower()),
        },
    )


def corrections(asked: Asked) -> HttpResponse:
    """Everything that was corrected in the record, with the reason, the newest first."""
    code = asked.query("treaty")
    codes = [asked.treaty(code).code] if code else list(asked.record.codes)
    found = []
    for treaty in codes:
        by_id = {one.id: one for one in asked.record.entries(treaty)}
        found += [(one, by_id.get(one.corrects)) for one in by_id.values() if one.corrects]
    found.sort(key=lambda pair: (pair[0].recorded_at, pair[0].id), reverse=True)
    start = _start(asked)
    return asked.page(
        "corrections.html",
        {
            "title": _("Corrections"),
            "rows": [
                {**row(asked, one), "reason": one.reason, "before": row(asked, before) if before else None}
                for one, before in found[start : start + PAGE]
            ],
            **_pages(asked, start, len(found), "corrections", treaty=code),
        },
    )


def row(asked: Asked, entry: Entry) -> dict[str, Any]:
    """An entry in one line."""
    said = as_plain(entry.act)
    told = [
        f"{name.replace('_', ' ')}: {said[name]}" for name in said if name not in ("act", "treaty", "state")
    ]
    return {
        "id": entry.id,
        "page": asked.to("entries", entry.id),
        "treaty": entry.act.treaty,
        "state": asked.state(participant(entry.act)),
        "act": entry.act.KIND.replace("_", " "),
        "said": "; ".join(told)[:240],
        "recorded": entry.recorded_at.date(),
        "locator": entry.locator,
        "source": entry.source,
    }


def _start(asked: Asked) -> int:
    said = asked.query("start")
    return min(int(said), 1_000_000) if said.isascii() and said.isdigit() and len(said) < 8 else 0


def _pages(asked: Asked, start: int, total: int, *parts: object, **query: object) -> dict[str, Any]:
    """Where a long list goes on."""
    return {
        "total": total,
        "first": start + 1,
        "last": min(start + PAGE, total),
        "before": asked.to(*parts, start=max(0, start - PAGE) or "", **query) if start else "",
        "after": asked.to(*parts, start=start + PAGE, **query) if start + PAGE < total else "",
    }
