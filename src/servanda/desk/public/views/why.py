"""How we know: why a state stands as it does, and whom a count counts."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from servanda import places
from servanda.checks.published import published_counts
from servanda.days import by_name
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import Notes
from servanda.desk.public.views.treaty import cite, heading
from servanda.engine.history import WORDS
from servanda.explaining import explain
from servanda.ledger.entry import Entry


def state(asked: Asked, treaty: str, day: date, state: str) -> HttpResponse:
    """Step by step, why a state stands as it does under a treaty on a day."""
    found = asked.treaty(treaty).on(day)
    told = explain(found, places.place(state).code)
    notes = Notes(asked)
    entries = {entry.id: entry for entry in asked.record.entries(found.treaty.code)}
    name = asked.state(told.state, day)
    return asked.page(
        "why_state.html",
        {
            "title": _("%(state)s and the %(treaty)s")
            % {"state": name, "treaty": asked.title(found.treaty).short},
            "treaty": heading(asked, found),
            "state": {"code": told.state, "name": name},
            "standing": told.standing,
            "missing": told.missing,
            "steps": [
                {
                    "date": step.date,
                    "what": words.said(words.EVENTS, step.what),
                    "text": step.text,
                    "rule": step.rule,
                    "sources": notes.cite(step.sources),
                    "entries": [plain_entry(asked, entries[key]) for key in step.entries if key in entries],
                    "foreseen": step.foreseen,
                    "unseen": step.low_confidence,
                }
                for step in told.steps
            ],
            "cite": _cited(cite(asked, found), told.state),
            "json": f"/api/v1/treaties/{found.treaty.code}/states/{told.state}/explain?as_of={day.isoformat()}",
            "sources": notes.listed,
        },
    )


def _cited(cited: dict[str, str], state: str) -> dict[str, str]:
    return {"address": cited["address"].replace("/?", f"/{state}/?"), "plain": f"{cited['plain']}{state}/"}


def plain_entry(asked: Asked, entry: Entry) -> dict[str, Any]:
    """An entry of the record for a reader."""
    return {
        "id": entry.id,
        "page": asked.to("entries", entry.id),
        "locator": entry.locator,
        "recorded": entry.recorded_at.date(),
        "confidence": entry.confidence,
        "remark": entry.remark,
    }


def count(asked: Asked, treaty: str, day: date, word: str) -> HttpResponse:
    """Whom a count counts on a day, of whom it is left open, and what others printed near that day."""
    if word not in WORDS:
        raise Http404("no such word")
    found = asked.treaty(treaty).on(day)
    group = asked.query("group") or None
    counted, opened = found.states(word, group), found.open(group).get(word, ())
    notes = Notes(asked)
    said = words.said(words.COUNTS, word)
    return asked.page(
        "why_count.html",
        {
            "title": _("%(treaty)s: %(count)s") % {"treaty": asked.title(found.treaty).short, "count": said},
            "treaty": heading(asked, found),
            "word": word,
            "said": said,
            "meaning": words.said(words.MEANINGS, word),
            "value": getattr(found.counted(group), word),
            "group": words.said(words.GROUPS, group) if group else "",
            "states": sorted(
                (_member(asked, found[code], found.treaty.code, day, notes) for code in counted), key=_name
            ),
            "open": sorted(
                ((asked.state(code), asked.to(found.treaty.code.lower(), day, code)) for code in opened),
                key=lambda pair: by_name(pair[0]),
            ),
            "printed": [
                {
                    "day": one.as_of,
                    "what": one.what,
                    "value": one.value,
                    "source": asked.to("sources", one.source),
                }
                for one in published_counts(found.treaty)
                if one.reading.split(" ")[0] == word and one.as_of[:4] == f"{day.year}"
            ],
            "json": f"/api/v1/treaties/{found.treaty.code}/status?as_of={day.isoformat()}",
            "cite": cite(asked, found),
            "sources": notes.listed,
        },
    )


def _name(row: dict[str, Any]) -> str:
    return by_name(row["name"])


def _member(asked: Asked, row: Any, treaty: str, day: date, notes: Notes) -> dict[str, Any]:
    return {
        "name": asked.state(row.state, day),
        "why": asked.to(treaty.lower(), day, row.state),
        "signed": row.signed,
        "consented": row.consented,
        "in_force_from": row.in_force_from,
        "sources": notes.cite(row.sources),
    }
