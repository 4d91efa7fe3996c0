"""Feeds for machines: what changed (Atom), what comes (iCalendar), badges and widgets, the map of the site."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from xml.sax.saxutils import escape

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.utils.translation import override

from servanda import places
from servanda.answers.agenda import agenda
from servanda.changes import Change, changes
from servanda.clock import today
from servanda.days import Day
from servanda.desk.ledger.reading import current
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.editions import edition_of
from servanda.desk.public.kept import keep
from servanda.desk.public.languages import LANGUAGES
from servanda.desk.public.views.treaty import figures, heading
from servanda.errors import UnknownPlace
from servanda.publish.calendar import as_ics
from servanda.timeline import first_act

ENTRIES = 100
"""Changes in a feed, the newest."""


def atom(asked: Asked, name: str) -> HttpResponse:
    """What changed: under all treaties, under one, or for one state."""
    treaties, state, title = _scope(asked, name)
    found = [pair for code in treaties for pair in _changes(asked, code, state)]
    found.sort(key=lambda pair: (pair[1].date, pair[0], pair[1].state), reverse=True)
    feed = _Feed(
        title=f"servanda: {title}",
        link=f"{asked.site}{asked.to('')}",
        description=_("What changed"),
        language=asked.language.code,
        feed_url=f"{asked.site}{asked.to('feeds', f'{name}.atom')}",
        # Without an address there is nothing else that names the feed everywhere.
        feed_guid=None if asked.site else f"tag:servanda,2026:{asked.language.code}/{name}",
    )
    feed.day = asked.today
    for code, change in found[:ENTRIES]:
        page = f"{asked.site}{asked.to(code.lower(), asked.when(change.date), change.state)}"
        said = words.said(words.EVENTS, change.what)
        moment = datetime.combine(change.date, time(), tzinfo=UTC)
        feed.add_item(
            title=f"{asked.state(change.state, change.date)}: {said}",
            link=page,
            unique_id=f"tag:servanda,2026:{code}/{change.state}/{change.what}/{change.date.isoformat()}",
            description=f"{asked.title(asked.record.treaty(code)).short}, {asked.day(change.date)}"
            + (f", {_('art. %(article)s') % {'article': change.article}}" if change.article else ""),
            pubdate=moment,
            updateddate=moment,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


class _Feed(Atom1Feed):
    """A feed that is as old as the day it is of where nothing happened yet, whatever the hour."""

    day = date.min

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else datetime.combine(self.day, time(), tzinfo=UTC)


def _scope(asked: Asked, name: str) -> tuple[list[str], str | None, str]:
    if name == "all":
        return list(asked.record.codes), None, _("all treaties")
    try:
        treaty = asked.treaty(name)
    except Http404:
        try:
            code = places.place(name.upper()).code
        except UnknownPlace:
            raise Http404("no such feed") from None
        return list(asked.record.codes), code, asked.state(code)
    return [treaty.code], None, asked.title(treaty).short


def _changes(asked: Asked, code: str, state: str | None) -> list[tuple[str, Change]]:
    treaty = asked.record.treaty(code)
    begun = first_act(treaty)
    if begun is None or begun > asked.today:
        return []
    start = max(begun - timedelta(days=1), treaty.law.adopted or date.min)
    found = changes(treaty, min(start, asked.today), asked.today).changes
    return [(code, change) for change in found if state is None or change.state == state]


def calendar(asked: Asked, name: str) -> HttpResponse:
    """Deadlines and meetings: of all treaties, of one, or of one state."""
    treaties, state, title = _scope(asked, name)
    events = agenda(
        asked.record,
        asked.today,
        since=asked.today - timedelta(days=365),
        treaties=treaties,
        states=[state] if state else None,
    )
    made = as_ics(events, asked.record.sources, name=f"servanda: {title}")
    return HttpResponse(made, content_type="text/calendar; charset=utf-8")


def _first_day(request: HttpRequest, treaty: str) -> Day:
    edition = edition_of(request)
    record = current().record if edition is None else edition.known.record
    for code in record.codes:
        if code.casefold() == treaty.casefold():
            return record.treaty(code).on(today() if edition is None else edition.day)
    raise Http404("no such treaty")


def badge(request: HttpRequest, treaty: str) -> HttpResponse:
    """A small picture with today's count, to be shown on other pages: ``?word=`` chooses the count, ``?lang=`` the
    language.
    """
    language = LANGUAGES.get(request.GET.get("lang", "en"), LANGUAGES["en"])
    word = request.GET.get("word", "consented")
    if word not in words.COUNTS:
        raise Http404("no such count")
    day = _first_day(request, treaty)
    value = getattr(day.counts, word)
    with override(language.django):
        left, right = (
            f"{day.treaty.code} · {words.said(words.COUNTS, word)}",
            "?" if value is None else str(value),
        )
    wide = max(1, sum(13 if ord(char) > 0x2E80 else 6.6 for char in left)) + 14
    narrow = len(right) * 7.5 + 14
    about = escape(f"{left}: {right} ({day.as_of.isoformat()})")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide + narrow:.0f}" height="22" role="img" '
        f'aria-label="{about}">'
        f"<title>{about}</title>"
        f'<rect width="{wide:.0f}" height="22" fill="#33352f"/><rect x="{wide:.0f}" width="{narrow:.0f}" height="22" '
        f'fill="#0b5a7d"/><g fill="#fff" font-family="system-ui,sans-serif" font-size="12" text-anchor="middle">'
        f'<text x="{wide / 2:.0f}" y="15" direction="{language.direction}">{escape(left)}</text>'
        f'<text x="{wide + narrow / 2:.0f}" y="15" font-weight="700">{right}</text></g></svg>'
    )
    response = HttpResponse(svg, content_type="image/svg+xml")
    response["Access-Control-Allow-Origin"] = "*"
    return keep(response)


def widget(asked: Asked, treaty: str) -> HttpResponse:
    """The counts of a treaty today in a page small enough for a frame on another site."""
    day = asked.treaty(treaty).on(asked.today)
    response = asked.page(
        "widget.html",
        {
            "title": asked.title(day.treaty).short,
            "treaty": heading(asked, day),
            "figures": figures(asked, day)[:4],
        },
    )
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors *"
    )
    return keep(response, framed=True)


def sitemap(request: HttpRequest) -> HttpResponse:
    """The pages of the site in every language, for search engines."""
    record = current().record
    parts = [
        "",
        "treaties",
        "states",
        "deadlines",
        "obligations",
        "reports",
        "progress",
        "meetings",
        "resolutions",
    ]
    parts += ["laws", "sources", "corrections", "check", "api", "about"]
    parts += [code.lower() for code in record.codes]
    acted = {state for code in record.codes for state in record.treaty(code).histories}
    parts += [f"states/{state}" for state in sorted(acted)]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for part in parts:
        path = f"{part}/" if part else ""
        others = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{settings.SITE_ADDRESS}/{code}/{path}"/>'
            for code in LANGUAGES
        )
        lines += [
            f"<url><loc>{settings.SITE_ADDRESS}/{code}/{path}</loc>{others}</url>" for code in LANGUAGES
        ]
    return keep(HttpResponse("\n".join([*lines, "</urlset>"]), content_type="application/xml"))


def robots(request: HttpRequest) -> HttpResponse:
    """What robots may read: everything public but endless combinations of filters."""
    said = (
        "User-agent: *\nDisallow: /accounts/\nDisallow: /desk/\nDisallow: /*?*known=\n\n"
        f"Sitemap: {settings.SITE_ADDRESS}/sitemap.xml\n"
    )
    return keep(HttpResponse(said, content_type="text/plain; charset=utf-8"))
