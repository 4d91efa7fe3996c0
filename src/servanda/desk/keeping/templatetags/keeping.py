"""What templates need to say words of the record as a reader likes them."""

from __future__ import annotations

from django import template
from django.utils.dateformat import format as dated
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from servanda.dates import PartialDate, span_in_words
from servanda.desk.keeping.files.kinds import ENDINGS
from servanda.errors import BadDate

register = template.Library()

_STANDINGS: dict[str, Promise] = {
    "none": _("no act"),
    "signatory": _("signatory"),
    "consented": _("deposited, not yet in force for it"),
    "party": _("party"),
    "withdrawn": _("withdrawn"),
}
_COUNTED: dict[str, Promise] = {
    "signed": _("signed"),
    "consented": _("deposited"),
    "party": _("in force for"),
    "signatory": _("signatories only"),
    "joined": _("signed or deposited"),
    "withdrawn": _("withdrawn"),
    "provisional": _("apply it provisionally"),
}
_COLUMNS: dict[str, Promise] = {
    "due": _("due"),
    "drafting": _("drafting"),
    "submitted": _("submitted"),
    "overdue": _("overdue"),
    "not known": _("not known"),
}
_CHANGES: dict[str, Promise] = {
    "arises": _("arises"),
    "changes": _("changes"),
    "falls away": _("falls away"),
}
_WEIGHTS: dict[str, Promise] = {"fault": _("fault"), "explained": _("explained"), "note": _("note")}


def _filter(name: str, words: dict[str, Promise]) -> None:
    """Make a filter that says a value in the words for it, and leaves one that has none as it is."""
    register.filter(name, lambda value: str(words.get(str(value), value)))


_filter("standing", _STANDINGS)
_filter("counted", _COUNTED)
_filter("column", _COLUMNS)
_filter("obligation_change", _CHANGES)
_filter("weight", _WEIGHTS)


@register.filter
def spaced(value: str) -> str:
    """A name of the vocabulary as words."""
    return str(value).replace("_", " ")


@register.filter
def article(value: str) -> str:
    """``art. 7(1)``; what is no number is left as it is."""
    return f"art. {value}" if str(value)[:1].isdigit() else str(value)


@register.filter
def as_day(value: str) -> str:
    """A date of the record in words of the reader's language, where it is a day; else as far as it is known."""
    try:
        found = PartialDate.parse(value)
    except BadDate:
        return value
    return dated(found.day, "j F Y") if found.exact else span_in_words(found)


@register.filter
def media(value: str) -> str:
    """A kind of file by its usual ending, in capitals."""
    return ENDINGS.get(value, value).lstrip(".").upper()
