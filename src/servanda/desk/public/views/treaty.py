"""A treaty on a day: the counts, the map, the growth, the table of states; and the same as files."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from servanda import places
from servanda.changes import changes
from servanda.checks.published import Published, published_counts
from servanda.days import Day, StateDay
from servanda.desk.public import words
from servanda.desk.public.asked import Asked, redirect
from servanda.desk.public.drawing import world
from servanda.desk.public.linked import dataset
from servanda.desk.public.notes import Notes
from servanda.desk.public.pictures import growth_curve, standings, world_map
from servanda.desk.public.views import since_then
from servanda.engine import Answer
from servanda.errors import BadDate, UsageError
from servanda.plain.standing import state_row, status
from servanda.publish import sheets, tables
from servanda.records import TreatyRecord

SHOWN = ("joined", "consented", "party", "signatory", "signed", "withdrawn")
STANDINGS = ("party", "consented", "signatory", "withdrawn", "none")
ORDERS = ("name", "standing", "signed", "consented", "in_force_from")


def today(asked: Asked, treaty: str) -> HttpResponse:
    """The treaty on the day of asking, or on one chosen in the form."""
    chosen = asked.query("day")
    if chosen:
        try:
            when = date.fromisoformat(chosen)
        except ValueError:
            raise BadDate(f"'{chosen}' is not a day of the calendar: write it as YYYY-MM-DD") from None
        kept = {name: asked.query(name) for name in ("standing", "group", "order")}
        return redirect(asked.to(asked.treaty(treaty).code.lower(), when, **kept))
    return on(asked, treaty, asked.today)


def on(asked: Asked, treaty: str, day: date) -> HttpResponse:
    """The treaty on a day."""
    found = asked.treaty(treaty).on(day)
    standing, group, order = asked.query("standing"), asked.query("group"), asked.query("order") or "name"
    if standing and standing not in STANDINGS:
        raise UsageError(f"'{standing}' is no standing: choose {', '.join(STANDINGS)}")
    if order not in ORDERS:
        raise UsageError(f"the table is not ordered by '{order}': choose {', '.join(ORDERS)}")
    # The name a reader chose may be any the group goes by; the code is what links carry.
    group = _group(group)
    notes = Notes(asked)
    rows = [
        _row(asked, found, row, notes)
        for row in found.rows(group or None, everyone=standing == "none")
        if not standing or row.standing == standing
    ]
    rows.sort(key=_sorted_by(order, asked))
    law = found.treaty.law
    before = _year_before(day)
    return asked.page(
        "treaty.html",
        {
            "title": asked.title(found.treaty).short,
            "treaty": heading(asked, found),
            "figures": figures(asked, found, group),
            "readings": _readings(asked, found),
            "map": world_map(asked, found),
            "growth": growth_curve(asked, found),
            "rows": rows,
            "standing": standing,
            "standings": [(name, words.said(words.STANDINGS, name)) for name in STANDINGS],
            "group": group,
            "group_name": words.said(words.GROUPS, group) if group else "",
            "groups": sorted(
                ((code, words.said(words.GROUPS, code)) for code in places.groups()), key=_second
            ),
            "order": order,
            "orders": _orders(),
            "files": _files(asked, found, group),
            "since": before if law.adopted is None or before >= law.adopted else None,
            "changes": _changes(asked, found, before),
            "published": _published(asked, found),
            "cite": cite(asked, found),
            "ld": dataset(asked, found),
            "then": since_then.told(asked, found),
            "sources": notes.listed,
            "links": _links(asked, found),
        },
    )


def _second(pair: tuple[str, str]) -> str:
    return pair[1]


def heading(asked: Asked, day: Day) -> dict[str, Any]:
    """What stands over every page of a treaty: its names, the day, whether it is in force, how far the record goes."""
    law, general = day.treaty.law, day.treaty.general
    title = asked.title(day.treaty)
    covered = asked.record.coverage.get(day.treaty.code)
    earlier, later = _year_before(day.as_of), _year_after(day.as_of)
    return {
        "code": day.treaty.code,
        "slug": day.treaty.code.lower(),
        "short": title.short,
        "full": title.full if title.full != title.short else "",
        "title_language": title.language if title.language != asked.language.code else "",
        "day": day.as_of,
        "is_today": day.as_of == asked.today,
        "in_force": day.in_force,
        "entered": day.entered_into_force,
        "ended": general.ended_on if general.ended_on and general.ended_on <= day.as_of else None,
        "will_enter": general.entered_into_force if day.in_force is False else None,
        "adopted": law.adopted,
        "adopted_at": law.adopted_at,
        "opened": law.opened,
        "number": law.number,
        "text": law.text,
        "complete_until": covered.complete_until if covered and covered.complete_until < day.as_of else None,
        "basis": covered.basis if covered else "",
        "earlier": earlier if law.adopted is None or earlier >= law.adopted else law.adopted,
        "later": later,
    }


def figures(asked: Asked, day: Day, group: str = "") -> list[dict[str, Any]]:
    """The counts with their meaning, each with the address that says how we know."""
    counts, opened = day.counted(group or None), day.open(group or None)
    return [
        {
            "word": word,
            "said": words.said(words.COUNTS, word),
            "meaning": words.said(words.MEANINGS, word),
            "value": getattr(counts, word),
            "open": len(opened.get(word, ())),
            "why": asked.to(day.treaty.code.lower(), day.as_of, "count", word, group=group),
        }
        for word in (*SHOWN, "provisional")
        if word in SHOWN or getattr(counts, word)
    ]


def _readings(asked: Asked, day: Day) -> tuple[int, int] | None:
    """Where "how many States Parties" has two right answers on the day: deposited, and in force."""
    counts = day.counts
    if counts.party is None or counts.party == counts.consented:
        return None
    return counts.consented, counts.party


def cite(asked: Asked, day: Day) -> dict[str, str]:
    """How to cite the page so that it says the same for ever."""
    address = f"/{asked.language.code}/{day.treaty.code.lower()}/{day.as_of.isoformat()}/"
    return {"address": asked.citing(address), "plain": address}


def _group(name: str) -> str:
    if not name:
        return ""
    found = places.find_group(name)
    if isinstance(found, places.Unknown):
        raise UsageError(str(found))
    return found.code


def _row(asked: Asked, day: Day, row: StateDay, notes: Notes) -> dict[str, Any]:
    return {
        "code": row.state,
        "name": asked.state(row.state, day.as_of),
        "page": asked.to("states", row.state),
        "why": asked.to(day.treaty.code.lower(), day.as_of, row.state),
        "standing": "open" if row.undetermined and row.standing == "none" else row.standing,
        "open": bool(row.undetermined),
        "unseen": row.low_confidence,
        "signed": row.signed,
        "consented": row.consented,
        "by": words.said(words.INSTRUMENTS, row.consent_by) if row.consent_by else "",
        "in_force_from": row.in_force_from,
        "left": row.withdrawal_effective,
        "article": row.article,
        "sources": notes.cite(row.sources),
    }


_RANK = {name: rank for rank, name in enumerate((*STANDINGS, "open"))}


def _sorted_by(order: str, asked: Asked) -> Any:
    from servanda.days import by_name

    if order == "standing":
        return lambda row: (_RANK[row["standing"]], by_name(row["name"]))
    if order == "name":
        return lambda row: by_name(row["name"])
    return lambda row: (row[order] is None, row[order] or "", by_name(row["name"]))


def _orders() -> list[tuple[str, str]]:
    return [
        ("name", _("name")),
        ("standing", _("standing")),
        ("signed", _("day of signature")),
        ("consented", _("day of deposit")),
        ("in_force_from", _("day of entry into force")),
    ]


def _files(asked: Asked, day: Day, group: str) -> list[tuple[str, str]]:
    return [
        (kind.upper(), asked.to(day.treaty.code.lower(), day.as_of, f"status.{kind}", group=group))
        for kind in ("csv", "xlsx", "json")
    ]


def _changes(asked: Asked, day: Day, before: date) -> list[dict[str, Any]]:
    adopted = day.treaty.law.adopted
    start = before if adopted is None or before >= adopted else adopted
    return [
        {
            "day": change.date,
            "state": asked.state(change.state, change.date),
            "what": words.said(words.EVENTS, change.what),
            "article": change.article,
            "why": asked.to(day.treaty.code.lower(), day.as_of, change.state),
        }
        for change in reversed(changes(day.treaty, start, day.as_of).changes)
    ]


def _published_of(treaty: TreatyRecord) -> tuple[Published, ...]:
    # The same for all days, and each is held against a dozen readings.
    if "published" not in treaty.beside:
        treaty.beside["published"] = tuple(published_counts(treaty))
    found: tuple[Published, ...] = treaty.beside["published"]
    return found


def _published(asked: Asked, day: Day) -> list[dict[str, Any]]:
    """The counts others print of the day before and up to two years back, and which reading gives them."""
    found = []
    for one in _published_of(day.treaty):
        if one.as_of and one.as_of <= day.as_of.isoformat():
            found.append(
                {
                    "day": one.as_of,
                    "what": one.what,
                    "value": one.value,
                    "source": asked.to("sources", one.source),
                    "reading": words.said(words.COUNTS, one.reading) if one.reading else "",
                    "because": one.because,
                }
            )
    return sorted(found, key=lambda row: str(row["day"]), reverse=True)


def _links(asked: Asked, day: Day) -> dict[str, str]:
    slug = day.treaty.code.lower()
    return {
        "rules": asked.to(slug, "rules"),
        "compare": asked.to(slug, "changes"),
        "feed": asked.to("feeds", f"{slug}.atom"),
        "calendar": asked.to("calendar", f"{slug}.ics"),
    }


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _year_after(day: date) -> date:
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def drawing(asked: Asked, treaty: str, day: date) -> HttpResponse:
    """The map of a treaty on a day."""
    svg = world.drawn(standings(asked.treaty(treaty).on(day)))
    response = HttpResponse(svg, content_type="image/svg+xml")
    # Its style stands within it, so that it can follow the reader's choice of light or dark.
    response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    return response


def table(asked: Asked, treaty: str, day: date, kind: str) -> HttpResponse:
    """The states of a treaty on a day as a file."""
    group = _group(asked.query("group")) or None
    found = asked.treaty(treaty).on(day)
    rows = found.rows(group)
    name = f"{found.treaty.code}-{day.isoformat()}{f'-{group}' if group else ''}.{kind}"
    known = str(asked.pin) if asked.pin else None
    if kind == "json":
        made = tables.as_json(status(found, rows, group=group, known_at=known)).encode()
        media = "application/json"
    else:
        plain = [state_row(row) for row in rows]
        columns = tuple(sheets.Column(name=head) for head in (plain[0] if plain else {"state": ""}))
        sheet = sheets.Sheet(name=found.treaty.code, columns=columns, rows=plain)
        if kind == "csv":
            made, media = sheets.csv(sheet).encode("utf-8-sig"), "text/csv; charset=utf-8"
        else:
            made = sheets.workbook([sheet])
            media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    response = HttpResponse(made, content_type=media)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def rules(asked: Asked, treaty: str) -> HttpResponse:
    """The law of a treaty by article: what is coded, what is procedural, and what is not coded and why."""
    found = asked.treaty(treaty)
    law = found.law
    if law.generic:
        raise Http404("no coded law")
    rows: dict[str, list[dict[str, Any]]] = {}
    for question, made in law.rules.items():
        for rule in made:
            rows.setdefault(rule.article, []).append(
                {
                    "text": rule.paraphrase,
                    "question": question.value.replace("_", " "),
                    "defeats": sorted(rule.defeats),
                }
            )
    for number, mark in law.marked.items():
        rows.setdefault(number, []).append({"text": mark.about, "mark": mark.mark})
    ordered = sorted(rows.items(), key=lambda pair: _article_order(pair[0], law.article_numbers))
    return asked.page(
        "rules.html",
        {
            "title": _("Rules of the %(treaty)s") % {"treaty": asked.title(found).short},
            "treaty": heading(asked, found.on(asked.today)),
            "articles": ordered,
            "computed": found.general.computed.because if isinstance(found.general.computed, Answer) else "",
        },
    )


def _article_order(article: str, numbers: tuple[str, ...]) -> tuple[int, str]:
    head = re.split(r"[(;, ]", article)[0]
    return (numbers.index(head) if head in numbers else len(numbers), article)
