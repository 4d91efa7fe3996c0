"""What templates ask of the page: names, days and numbers in its language, and addresses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from servanda.desk.public import words
from servanda.desk.public.asked import Asked

register = template.Library()


@register.filter
def day(value: Any, asked: Asked) -> str:
    """``{{ date|day:asked }}``: as much of the day as is known, in words."""
    return asked.day(value)


@register.filter
def short_day(value: Any, asked: Asked) -> str:
    """The same, shorter, for tables."""
    return asked.day(value, "short")


@register.filter
def number(value: Any, asked: Asked) -> str:
    """A number as the language writes it; a question mark where it is open."""
    return asked.number(value)


@register.filter
def percent(share: float) -> str:
    """A place in a picture, in hundredths of its width."""
    return f"{share:.2f}%"


@register.filter
def area(value: Decimal, asked: Asked) -> str:
    """A figure over a point or a bar, with as many digits as tell it from nothing; all of them stand in the words."""
    digits = 0 if abs(value) >= 10 else 1 if abs(value) >= 1 else 2
    shown = round(value, digits)
    return asked.number(shown if shown or not value else value.normalize())


@register.filter
def state(code: str, asked: Asked) -> str:
    """The name of a place."""
    return asked.state(code)


@register.filter
def word(name: str, table: str) -> str:
    """The word for a name of the record: ``{{ status|word:"STATUSES" }}``."""
    return words.said(getattr(words, table), name)


@register.filter
def listed(value: Any) -> list[Any]:
    """One thing as a list of one."""
    return [value]


@register.simple_tag(takes_context=True)
def to(context: Any, *parts: Any, **query: Any) -> str:
    """The address of another page: ``{% to "states" code %}``."""
    return str(context["asked"].to(*parts, **query))


@register.simple_tag
def standing(name: str) -> SafeString:
    """A standing by sign and word: ``{% standing row.standing %}``."""
    sign, said = words.SIGNS[name], words.said(words.STANDINGS, name)
    return mark_safe(f'<span class="standing {name}"><i aria-hidden="true">{sign}</i> {said}</span>')  # noqa: S308


@register.simple_tag
def status(name: str) -> SafeString:
    """The status of an obligation by sign and word."""
    sign, said = words.STATUS_SIGNS[name], words.said(words.STATUSES, name)
    return mark_safe(f'<span class="status {name}"><i aria-hidden="true">{sign}</i> {said}</span>')  # noqa: S308
