"""Pages kept until something changes: by the code that made them, the ledger's revision, the day and the address.

A page for everybody depends on nothing else: no cookie, no header. It is made once, packed, and given again until one
of the four changes. Who holds it already is told so after one look at the head of the ledger, before any other work.

Where many write and many read at once, pages would be made anew for each reader, and all would wait. So while a process
makes two already, whoever asks for a third that it holds of a moment ago is given that one, under the tag of its own
revision; never one that was last the newest more than ``MOST_BEHIND`` seconds before. Who asks alone gets the newest.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock, Semaphore

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

import servanda
from servanda.clock import today
from servanda.desk.ledger.appending import revision
from servanda.desk.public.languages import LANGUAGES

_PUBLIC = re.compile(
    rf"/(?!api/v1/proposals)(?:{'|'.join(LANGUAGES)}|api|badge|sitemap\.xml|robots\.txt)(?:/|$)"
)
"""What may be kept; not what programs ask with a key, which is for each alone and changes without the ledger."""
_LONGEST_ADDRESS = 500
MOST_BEHIND = 10.0
"""Seconds a page may be behind the ledger while others are being made."""
_LARGEST = 4_000_000
"""Bytes of an unpacked answer that is still kept."""


@dataclass(frozen=True, slots=True)
class _Kept:
    tag: str
    """Of what it was made: code, revision and day."""
    body: bytes
    """Packed with gzip."""
    headers: dict[str, str] = field(default_factory=dict)


def keep(response: HttpResponse, *, framed: bool = False) -> HttpResponse:
    """Mark an answer as the same for everybody until the record, the code or the day changes.

    ``framed`` where pages of others may show it in a frame; its policy must say so too.
    """
    response.servanda_kept = True  # type: ignore[attr-defined]
    response.xframe_options_exempt = framed
    return response


@cache
def code_version() -> str:
    """The version of the code, with a mark of its very text: two workers with the same code have the same."""
    digest = hashlib.sha256()
    folder = Path(servanda.__file__).parent
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".html", ".txt", ".mo", ".css", ".js", ".csv"} and path.is_file():
            digest.update(f"{path.relative_to(folder)}\n".encode())
            digest.update(path.read_bytes())
    return f"{servanda.__version__}-{digest.hexdigest()[:10]}"


class Kept:
    """Gives what was made before, and says 304 to who holds it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in ("GET", "HEAD") or not _PUBLIC.match(request.path_info):
            return self.get_response(request)
        request.get_host()  # raises DisallowedHost for a name that is not the site's
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            return self.get_response(request)
        state = f"{code_version()}-{revision()}-{today().isoformat()}"
        tag = f'W/"{state}"'
        _seen_now(tag)
        if _holds(request.headers.get("If-None-Match", ""), tag):
            return _still_held(request, tag)
        address = request.get_full_path()
        if len(address) > _LONGEST_ADDRESS:
            return self._made(request, tag, "")
        key = hashlib.sha256(address.encode()).hexdigest()
        found: _Kept | None = caches["pages"].get(key)
        if found is not None and found.tag == tag:
            return _given_again(request, found)
        if found is None or _behind(found.tag) > MOST_BEHIND:
            return self._made(request, tag, key)
        if not _making.acquire(blocking=False):
            return _given_again(request, found)
        try:
            return self._made(request, tag, key)
        finally:
            _making.release()

    def _made(self, request: HttpRequest, tag: str, key: str) -> HttpResponse:
        """The answer made anew, and kept under a key where it is one for everybody."""
        made = self.get_response(request)
        if made.status_code != 200 or not getattr(made, "servanda_kept", False):
            return made
        found = _Kept(
            tag,
            gzip.compress(made.content, compresslevel=6, mtime=0),
            {name: made[name] for name in _KEPT_HEADERS if made.has_header(name)},
        )
        if key and len(made.content) <= _LARGEST:
            caches["pages"].set(key, found, None)
        return _given(request, found)


_making = Semaphore(2)
"""How many pages a process makes anew at once, of those of which it has what was true seconds ago."""
_last_seen: OrderedDict[str, float] = OrderedDict()
_seeing = Lock()


def _seen_now(tag: str) -> None:
    with _seeing:
        _last_seen[tag] = time.monotonic()
        _last_seen.move_to_end(tag)
        while len(_last_seen) > 1000:
            _last_seen.popitem(last=False)


def _behind(tag: str) -> float:
    """The seconds since what has this tag was certainly the newest, as far as this process knows."""
    return time.monotonic() - _last_seen.get(tag, float("-inf"))


def _still_held(request: HttpRequest, tag: str) -> HttpResponse:
    request.servanda_route = "public:held"  # type: ignore[attr-defined]
    return _dressed(HttpResponse(status=304), tag, {})


def _given_again(request: HttpRequest, found: _Kept) -> HttpResponse:
    if _holds(request.headers.get("If-None-Match", ""), found.tag):
        return _still_held(request, found.tag)
    request.servanda_route = "public:kept"  # type: ignore[attr-defined]
    return _given(request, found)


_KEPT_HEADERS = (
    "Content-Type", "Content-Language", "Content-Disposition", "Link", "Total-Count",
    "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Content-Security-Policy",
    "Cross-Origin-Opener-Policy", "Referrer-Policy", "Strict-Transport-Security", "X-Content-Type-Options",
    "X-Frame-Options",
)  # fmt: skip
"""What depends on the page alone. Nothing else that was said to one reader is said to the next."""


def _holds(said: str, tag: str) -> bool:
    return any(one.strip() in (tag, "*") for one in said.split(","))


def _given(request: HttpRequest, found: _Kept) -> HttpResponse:
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(found.body if packed else gzip.decompress(found.body))
    if packed:
        response["Content-Encoding"] = "gzip"
    response["Content-Length"] = str(len(response.content))
    return _dressed(response, found.tag, found.headers)


def _dressed(response: HttpResponse, tag: str, headers: dict[str, str]) -> HttpResponse:
    for name, value in headers.items():
        response[name] = value
    response["ETag"] = tag
    response["Cache-Control"] = "public, max-age=0, must-revalidate"
    response["Vary"] = "Accept-Encoding"
    return response
