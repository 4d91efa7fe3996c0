"""The pages of an edition in one language, made by the views of the site, from link to link.

In two passes: first every page is made and laid down as the site would serve it; then, when it is known which pages
there are, their links are led to the files. A link to what the edition does not hold becomes plain text.
"""

from __future__ import annotations

import functools
import re
from collections import deque
from collections.abc import Iterator, Mapping
from html import escape, unescape
from pathlib import Path

from django.http import HttpRequest, HttpResponse, QueryDict

from servanda import places
from servanda.desk.editions.addresses import Place, placed, relative
from servanda.desk.public.editions import Edition
from servanda.engine.history import WORDS
from servanda.errors import RecordError

PAGES = (
    "", "treaties/", "states/", "deadlines/", "obligations/", "reports/", "progress/", "meetings/", "resolutions/",
    "laws/", "sources/", "corrections/", "about/", "colophon/", "feeds/all.atom", "calendar/all.ics",
)  # fmt: skip
FILES = ("", "map.svg", "status.csv", "status.json", "status.xlsx")

_ADDRESS = re.compile(r'\b(?P<name>href|src)="(?P<address>/[^"]*)"')
_ANCHOR = re.compile(r'<a\b[^>]*\bhref="(/[^"]*)"[^>]*>')
_LINK = re.compile(r'<link\b[^>]*\bhref="(/[^"]*)"[^>]*>\n?')
_FEED_LINK = re.compile(r'(<link\b[^>]*\bhref=")(/[^"]*)(")')
_STATIC = "/static/"


def seeds(edition: Edition, language: str) -> Iterator[str]:
    """The addresses to begin with: what no other page of the edition may lead to."""
    record = edition.known.record
    yield from (f"/{language}/{page}" for page in PAGES)
    for code in edition.treaties:
        slug = code.lower()
        yield from (f"/{language}/{slug}/{page}" for page in ("", "rules/", "changes/"))
        yield from (f"/{language}/widget/{slug}/", f"/badge/{slug}.svg?lang={language}")
        yield from (f"/{language}/feeds/{slug}.atom", f"/{language}/calendar/{slug}.ics")
        for day in edition.days:
            adopted = record.treaty(code).law.adopted
            if adopted is not None and day < adopted:
                continue
            yield from (f"/{language}/{slug}/{day}/{file}" for file in FILES)
            yield from (f"/{language}/{slug}/{day}/count/{word}/" for word in WORDS)
    acted = {state for code in record.codes for state in record.treaty(code).histories}
    for place in places.all_places():
        if place.kind == "state" or place.code in acted:
            yield f"/{language}/states/{place.code}/"


def make(edition: Edition, language: str, folder: Path) -> dict[str, str]:
    """Make every page of a language in a folder. Gives the file of each address that has one."""
    waiting = deque(seeds(edition, language))
    seen = set(waiting)
    made: dict[str, str] = {}
    while waiting:
        address = waiting.popleft()
        place = placed(edition, address)
        if place is None:
            continue
        answer = _answer(edition, address, place)
        if answer.status_code != 200:
            # Of no such page on that day: before a treaty was adopted, a treaty without coded rules.
            continue
        made[address] = place.file
        path = folder / place.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(answer.content)
        if place.file.endswith(".html"):
            for found in _ADDRESS.finditer(answer.content.decode()):
                other = unescape(found["address"]).partition("#")[0]
                # What is in another language is found there.
                if other not in seen and other.startswith((f"/{language}/", "/badge/")):
                    seen.add(other)
                    waiting.append(other)
    return made


def _answer(edition: Edition, address: str, place: Place) -> HttpResponse:
    path, _, query = address.partition("?")
    request = HttpRequest()
    request.method = "GET"
    request.path = request.path_info = path
    request.META = {"QUERY_STRING": query, "SERVER_NAME": "edition.invalid", "SERVER_PORT": "80"}
    request.GET = QueryDict(query)
    request.edition = edition  # type: ignore[attr-defined]
    answer = place.match.func(request, *place.match.args, **place.match.kwargs)
    assert isinstance(answer, HttpResponse)
    return answer


def link(edition: Edition, files: Mapping[str, str], mine: Mapping[str, str], folder: Path) -> set[str]:
    """Lead the links of pages to files. Gives the static files they ask for."""
    static: set[str] = set()
    for file in mine.values():
        if file.endswith(".html"):
            path = folder / file
            path.write_text(_led(path.read_text(encoding="utf-8"), file, files, static), encoding="utf-8")
        elif file.endswith(".atom") and not edition.address:
            path = folder / file
            path.write_text(_fed(path.read_text(encoding="utf-8"), file, files), encoding="utf-8")
    return static


def _led(text: str, file: str, files: Mapping[str, str], static: set[str]) -> str:
    @functools.cache  # what a page leads to is asked once whether it is there, and once where
    def target(address: str) -> str | None:
        plain, mark, place = unescape(address).partition("#")
        if plain.startswith(_STATIC):
            static.add(plain.removeprefix(_STATIC))
            return relative(file, plain.lstrip("/"))
        other = "MANIFEST" if plain == "/MANIFEST" else files.get(plain)
        return None if other is None else relative(file, other) + mark + place

    text = _ANCHOR.sub(lambda found: found[0] if target(found[1]) is not None else "<a>", text)
    text = _LINK.sub(lambda found: found[0] if target(found[1]) is not None else "", text)

    def led(found: re.Match[str]) -> str:
        where = target(found["address"])
        if where is None:
            raise RecordError(f"{file}: shows {found['address']}, which is not in the edition")
        return f'{found["name"]}="{escape(where)}"'

    return _ADDRESS.sub(led, text)


def _fed(text: str, file: str, files: Mapping[str, str]) -> str:
    """A feed of an edition whose place on the web nobody told: its links lead to the files beside it."""

    def led(found: re.Match[str]) -> str:
        other = files.get(unescape(found[2]))
        return f"{found[1]}{escape(relative(file, other))}{found[3]}" if other else found[0]

    return _FEED_LINK.sub(led, text)
