"""Fields for what acts hold: a date as far as it is known, a figure with its hedge, a state, a treaty.

Each takes what people write, in any of the six languages, and gives the value as a line of the record holds it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from servanda import places
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.desk.ledger.reading import record
from servanda.documents.calendar_words import found_in
from servanda.errors import BadAmount, BadDate, UnknownTreaty, one_line
from servanda.treaties import law_of
from servanda.treaties.names import find_code
from servanda.treaties.titles import title

_LONGEST = 200


class TextField(forms.CharField):
    """Text of one line, without control characters, which no line of the record may hold in a name."""

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return _plain(text) if isinstance(text, str) else text


class ProseField(TextField):
    """Text of several lines."""

    widget = forms.Textarea(attrs={"rows": 3})


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(char for char in lines if char == "\n" or char.isprintable())
    return kept.encode("utf-8", "ignore").decode().strip()


class PartialDateField(TextField):
    """A date: ``2025-09-05``, ``2025-09``, ``2025``, ``2008-05/2008-07``, or in words, as ``5 September 2025``."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(max_length=_LONGEST, **settings)
        self.widget.attrs.setdefault("autocomplete", "off")

    def clean(self, value: Any) -> str:
        text = str(super().clean(value) or "")
        return as_date(text) if text else ""


def as_date(text: str) -> str:
    """A date as the record writes it. Raises ValidationError, which says how to write one."""
    try:
        return str(PartialDate.parse(text))
    except BadDate as error:
        written = [one for one in found_in(text) if text[one.start : one.end].strip() == text.strip()]
        if len(written) == 1 and written[0].days is None:
            return str(written[0].date)
        if "/" in text and "-" not in text:
            hint = _("“%(text)s” can be read in two ways: write it as 2025-09-05.")
            raise forms.ValidationError(hint, params={"text": text}) from None
        message = one_line(error) if "calendar" in str(error) or "ends before" in str(error) else ""
        raise forms.ValidationError(
            message
            or _(
                "“%(text)s” is no date: write 2025-09-05, or 2025-09 or 2025 where no more is known, "
                "or 5 September 2025."
            ),
            params={"text": text},
        ) from None


class AmountField(TextField):
    """A figure: ``115210``, ``~10100000`` where it is rounded, ``>82000``, ``>=7``, ``<5``, ``10..20``."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(max_length=60, **settings)
        self.widget.attrs.setdefault("autocomplete", "off")
        self.widget.attrs.setdefault("inputmode", "text")

    def clean(self, value: Any) -> str:
        text = str(super().clean(value) or "").replace(" ", "").replace("\u202f", "").replace("\xa0", "")
        if not text:
            return ""
        try:
            return str(Amount.parse(text))
        except BadAmount as error:
            raise forms.ValidationError(one_line(error)) from None


class WithList(forms.TextInput):
    """A line of text with proposals below it, from a list that works without scripts."""

    template_name = "keeping/widgets/with_list.html"

    def __init__(self, options: Callable[[], list[tuple[str, str]]], **settings: Any) -> None:
        super().__init__(**settings)
        self.options = options

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["options"] = self.options()
        context["list_id"] = f"{context['widget']['attrs'].get('id', name)}-list"
        context["widget"]["attrs"]["list"] = context["list_id"]
        return context


class PlaceField(TextField):
    """A state, territory or organisation, by its code or any of its names."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(max_length=_LONGEST, widget=WithList(states), **settings)

    def clean(self, value: Any) -> str:
        text = str(super().clean(value) or "")
        return as_place(text) if text else ""

    def prepare_value(self, value: Any) -> Any:
        known = {code: name for name, code in states()}
        return known.get(value, value)


def as_place(text: str) -> str:
    """The code of a place. Raises ValidationError with what is near."""
    found = places.find(text)
    if isinstance(found, places.Unknown):
        if found.suggestions:
            message = _("“%(text)s” is not known. Did you mean %(near)s?")
            params = {"text": text, "near": ", ".join(found.suggestions)}
            raise forms.ValidationError(message, params=params)
        raise forms.ValidationError(
            _("“%(text)s” is not a state, territory or organisation known here."), params={"text": text}
        )
    return found.code


class TreatyField(TextField):
    """A treaty, by its code, UN number, title or the name in use."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(max_length=_LONGEST, widget=WithList(treaties), **settings)

    def clean(self, value: Any) -> str:
        text = str(super().clean(value) or "")
        return as_treaty(text) if text else ""


def as_treaty(text: str) -> str:
    """The code of a treaty. Raises ValidationError with what is near."""
    code = text.partition(" — ")[0]
    for wanted in (text, code):
        try:
            return find_code(wanted, record().codes)
        except UnknownTreaty as error:
            said = one_line(error)
    by_title = {shown.casefold(): code for code in record().codes for shown in _names_of(code)}
    if text.casefold() in by_title:
        return by_title[text.casefold()]
    raise forms.ValidationError(said)


def states() -> list[tuple[str, str]]:
    """The names of states and organisations in the reader's language, with their codes, in the order of names."""
    return _states(_language())


def treaties() -> list[tuple[str, str]]:
    """The codes of treaties and what they are called in the reader's language."""
    language = _language()
    return [(code, title(record().treaty(code).law, language).full) for code in record().codes]


@lru_cache(maxsize=8)
def _states(language: str) -> list[tuple[str, str]]:
    named = [
        (places.name(place.code, language=language), place.code)
        for place in places.all_places()
        if place.until is None and place.kind != "territory"
    ]
    return sorted(named)


def _language() -> str:
    found = (get_language() or "en").partition("-")[0]
    return found if found in places.LANGUAGES else "en"


@lru_cache(maxsize=200)
def _names_of(code: str) -> tuple[str, ...]:
    found = [title(law_of(code), language) for language in places.LANGUAGES]
    return tuple(dict.fromkeys(text for one in found for text in (one.full, one.short) if text))
