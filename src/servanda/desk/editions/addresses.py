"""Addresses of the site as files of an edition: which have a page there, what its file is called, how one leads to
another from wherever the edition lies.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from urllib.parse import parse_qsl, quote

from django.urls import Resolver404, ResolverMatch, resolve

from servanda.desk.public.editions import Edition

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,60}(?:/[A-Za-z0-9_-]{1,60}){0,9}")
_PIECE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,150}")
_WHOLE = frozenset(
    "home treaties states state deadlines obligations reports progress meetings resolutions laws sources source entry "
    "corrections about colophon atom calendar badge".split()
)
"""Pages that are about the record as a whole, or whose parts are looked at below."""
_OF_A_TREATY = frozenset({"treaty", "rules", "changes", "widget"})
_OF_A_DAY = frozenset({"treaty_on", "map", "csv", "xlsx", "json", "why_count", "why_state"})
_ASKED = {
    "deadlines": {"treaty", "obligation"},
    "obligations": {"treaty"},
    "reports": {"treaty"},
    "progress": {"treaty"},
    "meetings": {"treaty"},
    "corrections": {"treaty", "start"},
    "resolutions": {"symbol"},
    "sources": {"kind", "start"},
    "source": {"start"},
    "badge": {"lang"},
}
"""What may be asked of a page in an edition, by its name."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of an edition: the view that makes it, and its file, parts parted by slashes."""

    match: ResolverMatch
    query: str
    file: str


def placed(edition: Edition, address: str) -> Place | None:
    """Where an address of the site lies in an edition; None where the edition has no such page."""
    path, _, query = address.partition("?")
    try:
        match = resolve(path)
    except Resolver404:
        return None
    asked = dict(parse_qsl(query))
    name = match.url_name or ""
    if (
        match.namespace != "public"
        or not set(asked) <= _ASKED.get(name, set())
        or not _held(edition, name, match)
    ):
        return None
    if name == "badge" and asked.get("lang") not in edition.languages:
        return None
    if "treaty" in asked and asked["treaty"] not in edition.treaties:
        return None
    file = _file(path, asked)
    return Place(match, query, file) if all(_PIECE.fullmatch(piece) for piece in file.split("/")) else None


def _held(edition: Edition, name: str, match: ResolverMatch) -> bool:
    """Whether the edition holds a page of this kind."""
    parts = match.kwargs
    if parts.get("language", edition.languages[0]) not in edition.languages:
        return False
    chosen = {code.casefold() for code in edition.treaties}
    if "treaty" in parts and parts["treaty"].casefold() not in chosen:
        return False
    day = parts.get("day")
    assert day is None or isinstance(day, date)
    if name in _OF_A_DAY or name == "state_on":
        return day in edition.days
    if name == "entry":
        return edition.entries
    return name in _WHOLE or name in _OF_A_TREATY


def _file(path: str, asked: dict[str, str]) -> str:
    folder, _, last = path.lstrip("/").rpartition("/")
    said = "-".join(f"{name}-{_said(value)}" for name, value in sorted(asked.items()))
    if not last:
        return "/".join(piece for piece in (folder, said, "index.html") if piece)
    stem, _, kind = last.rpartition(".")
    return f"{folder}/{'.'.join(piece for piece in (stem, said, kind) if piece)}"


def _said(value: str) -> str:
    """A value in the name of a file: as it is where that is possible, and never two alike."""
    if _PLAIN.fullmatch(value) and len(value) <= 80:
        return value.replace("/", ".")
    plain = re.sub(r"[^A-Za-z0-9_]+", "-", value)[:60].strip("-")
    return f"{plain}.{hashlib.sha256(value.encode()).hexdigest()[:10]}"


def relative(file: str, other: str) -> str:
    """How one file leads to another, wherever the folder with both lies."""
    here, there = file.split("/")[:-1], other.split("/")
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(here, there[:-1], strict=False)))
    return "../" * (len(here) - shared) + quote("/".join(there[shared:]))
