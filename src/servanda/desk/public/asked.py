"""What a page is asked for: in which language, of which record, on which day; and the page that comes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache, wraps
from typing import Any
from urllib.parse import urlencode

from babel.dates import format_date
from babel.numbers import format_decimal
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils import translation

from servanda import places
from servanda.amounts import Amount
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.desk.ledger.reading import Known, current
from servanda.desk.public import pinned
from servanda.desk.public.editions import Edition, edition_of
from servanda.desk.public.kept import code_version, keep
from servanda.desk.public.languages import LANGUAGES, Language, asked_for
from servanda.errors import BadDate, UnknownPlace, UnknownTreaty, UsageError
from servanda.records import Record, TreatyRecord
from servanda.treaties.titles import Title, title

# Not a dataclass with slots: what is reckoned once is kept.


@dataclass
class Asked:
    """One request. Everything a page says, it asks of this."""

    request: HttpRequest
    language: Language
    known: Known
    pin: pinned.Pin | None = None
    today: date = field(default_factory=today)
    edition: Edition | None = None
    """Where the page is one of an edition: plain files that no server stands behind."""

    @cached_property
    def record(self) -> Record:
        """What is known now, or was known at the moment a citation pins."""
        return self.known.record if self.pin is None else pinned.record_at(self.pin, self.known)

    @property
    def site(self) -> str:
        """Where the site is on the web; empty for an edition whose place nobody has told."""
        return str(settings.SITE_ADDRESS) if self.edition is None else self.edition.address

    @property
    def languages(self) -> list[Language]:
        """The languages the site is in."""
        return [
            one for one in LANGUAGES.values() if self.edition is None or one.code in self.edition.languages
        ]

    def treaty(self, code: str) -> TreatyRecord:
        """A treaty by its code, as addresses write it. Raises Http404."""
        for found in self.record.codes:
            if found.casefold() == code.casefold():
                return self.record.treaty(found)
        raise Http404("no such treaty in this record")

    def query(self, name: str, longest: int = 60) -> str:
        """What a form sent; empty where it sent nothing or too much."""
        value = self.request.GET.get(name, "")
        return value if len(value) <= longest and value.isprintable() else ""

    # Names, days and numbers in the reader's language.

    def state(self, code: str | None, on: date | None = None) -> str:
        """The name of a place; its code where it is none of ours."""
        if not code:
            return ""
        try:
            return places.name(code, self.language.code, on=on)
        except UnknownPlace:
            return code

    def title(self, treaty: TreatyRecord) -> Title:
        """The name of a treaty."""
        return title(treaty.law, self.language.code)

    def day(self, value: date | PartialDate | str | None, form: str = "long") -> str:
        """A day, or as much of one as is known."""
        return day_said(value, self.language, form)

    def number(self, value: Any) -> str:
        """A whole number or a figure; a question mark where it is open."""
        return "?" if value is None else number_said(value, self.language)

    def amount(self, value: Amount | None) -> str:
        """A figure with its hedge, as the language writes it; nothing where there is none."""
        return "" if value is None else amount_said(value, self.language)

    # Addresses of other pages, which keep the language and the moment of knowledge.

    def to(self, *parts: object, **query: object) -> str:
        """The address of a page: ``to("states", "LTU")``."""
        pieces = [
            part.isoformat() if isinstance(part, date) else str(part)
            for part in parts
            if part not in ("", None)
        ]
        asked = {name: str(value) for name, value in query.items() if value not in ("", None)}
        if self.pin is not None and pieces and "known" not in asked:
            asked["known"] = str(self.pin)
        path = "/".join([self.language.code, *pieces])
        return f"/{path}{'' if '.' in path.rsplit('/', 1)[-1] else '/'}" + (
            f"?{urlencode(asked)}" if asked else ""
        )

    def when(self, day: date) -> date:
        """The day whose pages tell of what happened on a day: that day, or in an edition its own."""
        return day if self.edition is None else self.edition.day

    def citing(self, address: str) -> str:
        """The address with what was known, so that it says the same for ever. An edition never says anything else."""
        return address if self.edition is not None else f"{address}?known={self.now_pinned}"

    def page(self, template: str, context: Mapping[str, Any], status: int = 200) -> HttpResponse:
        """The page, kept for whoever asks next where the address alone decides it."""
        here = self.request.path_info
        rest = here.split("/", 2)[2] if here.count("/") > 1 else ""
        asked_for = self.request.META.get("QUERY_STRING", "")
        asked_for = f"?{asked_for}" if asked_for else ""
        # Without the request: nothing about who asks can come into a page for everybody.
        made = render_to_string(
            f"public/{template}",
            {
                "asked": self,
                "lang": self.language.code,
                "dir": self.language.direction,
                "languages": [
                    {"code": one.code, "name": one.name, "address": f"/{one.code}/{rest}{asked_for}"}
                    for one in self.languages
                ],
                "section": rest.split("/", 1)[0],
                "rest": rest,
                "site": self.site,
                "edition": self.edition,
                "path": here,
                "revision": str(self.known.revision.sequence),
                "code_version": code_version(),
                **context,
            },
        )
        response = HttpResponse(made, status=status)
        response["Content-Language"] = self.language.code
        return response

    @property
    def now_pinned(self) -> str:
        """What a citation made now holds, so that it says the same for ever."""
        return str(self.pin or pinned.latest(self.known))


View = Callable[..., HttpResponse]


def public(view: View, *, kept: bool = True) -> View:
    """A page for everybody, under an address with its language."""

    @wraps(view)
    def answer(request: HttpRequest, language: str = "en", **parts: Any) -> HttpResponse:
        spoken = LANGUAGES[language]
        edition = edition_of(request)
        known = current() if edition is None else edition.known
        request.LANGUAGE_CODE = spoken.django
        with translation.override(spoken.django):
            asked = Asked(request, spoken, known, edition=edition)
            try:
                wanted = asked.query("known")
                if wanted:
                    asked.pin = pinned.read(wanted, known)
                made = view(asked, **parts)
            except (UnknownTreaty, UnknownPlace) as error:
                return problem(asked, str(error), 404)
            except (BadDate, UsageError) as error:
                return problem(asked, str(error), 400)
            except Http404:
                return problem(asked, "", 404)
        if getattr(made, "servanda_kept", False):
            return made
        return keep(made) if kept and made.status_code == 200 and request.method != "POST" else made

    return answer


def problem(asked: Asked, message: str, status: int) -> HttpResponse:
    """A page that says in one line what is wrong."""
    with translation.override(asked.language.django):
        return asked.page("problem.html", {"message": message, "status": status}, status)


def nowhere(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The page for an address that is none, in the language of the address or of the reader."""
    named = request.path_info.split("/")[1] if "/" in request.path_info else ""
    spoken = LANGUAGES[named if named in LANGUAGES else asked_for(request)]
    return problem(Asked(request, spoken, current()), "", 404)


def redirect(address: str) -> HttpResponse:
    """To another address."""
    return HttpResponseRedirect(address)


_FORMS = {
    "long": {10: "long", 7: "MMMM y", 4: "y"},
    "short": {10: "medium", 7: "MMM y", 4: "y"},
}
_SKELETONS = {"zh": {7: "y年M月", 4: "y年"}, "es": {7: "MMMM 'de' y"}, "ru": {7: "LLLL y 'г'."}}


@lru_cache(maxsize=1000, typed=True)
def number_said(value: Any, language: Language) -> str:
    """A number as a language writes it."""
    return str(format_decimal(value, locale=language.babel))


@lru_cache(maxsize=5000)
def amount_said(value: Amount, language: Language) -> str:
    """A figure with the sign of its hedge, all its digits kept."""

    def written(found: re.Match[str]) -> str:
        return str(format_decimal(Decimal(found[0]), locale=language.babel, decimal_quantization=False))

    # A figure reads from left to right, and its sign stays before it, whatever the direction of the page.
    signed = str(value).replace(">=", "≥").replace("<=", "≤").replace("..", "–")
    return f"\u2066{_FIGURE.sub(written, signed)}\u2069"


_FIGURE = re.compile(r"\d+(?:\.\d+)?")


@lru_cache(maxsize=10_000, typed=True)
def day_said(value: date | PartialDate | str | None, language: Language, form: str = "long") -> str:
    """A day in words of a language; a month, a year or a span where no more is known."""
    if value in (None, ""):
        return ""
    if isinstance(value, date):
        return str(format_date(value, _FORMS[form][10], locale=language.babel))
    text = str(value)
    begun, slash, ended = text.partition("/")
    if slash:
        return f"{day_said(begun, language, form)} – {day_said(ended, language, form)}"
    try:
        found = PartialDate.parse(begun)
    except BadDate:
        return text
    pattern = _SKELETONS.get(language.code, {}).get(len(begun)) or _FORMS[form].get(len(begun), "long")
    return str(format_date(found.earliest, pattern, locale=language.babel))
