"""A form for each kind of act, made from the fields of its class: what the vocabulary gains, the desk can enter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from servanda.acts import KINDS, Act, amounts_of, choices_of, dates_of, from_plain
from servanda.acts.soundness import faults
from servanda.desk.keeping import words
from servanda.desk.keeping.forms.fields import (
    AmountField,
    PartialDateField,
    PlaceField,
    ProseField,
    TextField,
    TreatyField,
)
from servanda.errors import ServandaError, one_line

PLACES = frozenset({"state", "country", "recipient"})
ENTERED = tuple(kind for _label, kinds in words.GROUPS for kind in kinds)
"""The kinds that have a form."""


class ActForm(forms.Form):
    """What all forms of acts share: from the cleaned fields to the act, with what cannot be true of it said."""

    kind: str
    act: Act | None = None

    @property
    def plain(self) -> dict[str, Any]:
        """The act as plain values, what is empty left out."""
        known = {field.name: field for field in fields(KINDS[self.kind])}
        said = {name: self.cleaned_data.get(name) for name in known}
        return {"act": self.kind, **{name: value for name, value in said.items() if value not in ("", None)}}

    def clean(self) -> dict[str, Any]:
        """Raises nothing; every fault stands with its field."""
        cleaned = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        try:
            self.act = from_plain(self.plain)
        except ServandaError as error:
            self.add_error(None, one_line(error))
            return cleaned
        for fault in faults(self.act):
            self.add_error(fault.field if fault.field in self.fields else None, fault.message)
        return cleaned


@cache
def form_for(kind: str) -> type[ActForm]:
    """The form of a kind of act. Raises KeyError for what is no kind."""
    made = {field.name: _field(kind, field) for field in fields(KINDS[kind])}
    return type(f"{KINDS[kind].__name__}Form", (ActForm,), {"kind": kind, **made})


def _field(kind: str, field: Field[Any]) -> forms.Field:
    name, needed = field.name, field.default is MISSING
    settings: dict[str, Any] = {"label": words.FIELDS[name], "required": needed}
    allowed = choices_of(kind, name)
    if name == "treaty":
        return TreatyField(help_text=_("Its code, title or the name in use."), **settings)
    if name in PLACES:
        return PlaceField(help_text=_("A name in any of the six languages, or its code."), **settings)
    if allowed is not None:
        return _choice(allowed, field, settings)
    if name in dates_of(kind):
        return PartialDateField(
            help_text=_("As 2025-09-05 or 5 September 2025; 2025-09 or 2025 where no more is known."),
            **settings,
        )
    if name in amounts_of(kind):
        return AmountField(
            help_text=_(
                "A number; ~ before it for about, > for more than, >= for at least; 10..20 for a span."
            ),
            **settings,
        )
    if str(field.type) == "bool":
        return forms.BooleanField(label=settings["label"], required=False)
    if name in words.LONG:
        return ProseField(max_length=5000, **settings)
    return TextField(max_length=500, **settings)


def _choice(allowed: frozenset[str], field: Field[Any], settings: dict[str, Any]) -> forms.Field:
    listed = [(value, words.choice(value)) for value in sorted(allowed, key=words.choice)]
    if field.default is MISSING:
        listed.insert(0, ("", "—"))
    else:
        settings["initial"] = field.default
        if field.default == "":
            listed.insert(0, ("", "—"))
    return forms.ChoiceField(choices=listed, **settings)


def initial_of(plain: Mapping[str, Any]) -> dict[str, Any]:
    """What a form shows for an act already given as plain values."""
    return {name: value for name, value in plain.items() if name != "act"}
