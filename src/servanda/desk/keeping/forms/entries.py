"""What an entry says beside its act: the source and the place in it, how sure it is, the document, why it corrects."""

from __future__ import annotations

import re
from typing import Any, cast

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from servanda.dates import PartialDate
from servanda.desk.keeping.forms.fields import PartialDateField, ProseField, TextField, WithList
from servanda.desk.ledger.reading import record
from servanda.ledger.sources import PRECEDENCE, Source, SourceKind

_KINDS = {
    "depositary": _("the depositary"),
    "official": _("a government or an organisation of states"),
    "ngo": _("a civil society organisation"),
    "press": _("the press"),
    "reference": _("a work of reference"),
    "memory": _("general knowledge, not yet seen in a source"),
}
_CONFIDENCES = [
    ("verified", _("seen in the source")),
    ("year-only", _("only the year is known")),
    ("partial", _("seen in part")),
    ("memory-only", _("not yet seen in a source")),
]
_FRESH = ("title", "publisher", "kind", "address", "published", "licence", "note")


class EntryForm(forms.Form):
    """The source, new or known, and the rest of what stands around an act."""

    source = TextField(
        label=_("Source"),
        required=False,
        max_length=300,
        help_text=_("One the record knows; or leave it empty and describe a new one below."),
        widget=WithList(lambda: known_sources()),
    )
    source_title = TextField(label=_("Title"), required=False, max_length=300)
    source_publisher = TextField(label=_("Published by"), required=False, max_length=200)
    source_kind = forms.ChoiceField(
        label=_("Kind of source"), required=False, choices=[("", "—"), *_KINDS.items()]
    )
    source_address = forms.URLField(
        label=_("Web address"), required=False, max_length=500, assume_scheme="https"
    )
    source_published = PartialDateField(label=_("Published on"), required=False)
    source_licence = TextField(label=_("Licence"), required=False, max_length=200)
    source_note = TextField(label=_("Note on the source"), required=False, max_length=500)
    locator = TextField(
        label=_("Place in the source"),
        required=False,
        max_length=300,
        help_text=_("A page, a row, a paragraph."),
    )
    printed = TextField(
        label=_("As printed"),
        required=False,
        max_length=500,
        help_text=_("The source's own spelling, where it differs."),
    )
    confidence = forms.ChoiceField(label=_("How sure"), choices=_CONFIDENCES, initial="verified")
    remark = ProseField(label=_("Remark"), required=False, max_length=2000)
    file = forms.FileField(
        label=_("Document"),
        required=False,
        max_length=200,
        help_text=_(
            "The notification itself: PDF, DOCX, ODT, XLSX, a picture, mail or plain text, at most 20 MB."
        ),
    )
    document_public = forms.BooleanField(
        label=_("Anybody may open the document once this is accepted"), required=False
    )

    def __init__(self, *args: Any, needs_reason: bool = False, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.fresh: Source | None = None
        if needs_reason:
            self.fields["reason"] = ProseField(
                label=_("Why it is corrected"),
                max_length=1000,
                help_text=_("Anybody will be able to read it."),
            )
            self.order_fields(["reason", *self.fields])

    def clean(self) -> dict[str, Any]:
        """Settles which source is meant, and leaves its id in ``source``."""
        cleaned = super().clean() or self.cleaned_data
        named = cleaned.get("source", "")
        described = [name for name in _FRESH if cleaned.get(f"source_{name}")]
        if named and described:
            self.add_error("source", _("Name a source the record knows or describe a new one, not both."))
        elif named:
            self._known(named)
        elif "source_published" not in self.errors and "source_address" not in self.errors:
            self._describe(cleaned)
        return cleaned

    def _known(self, named: str) -> None:
        sources = record().sources
        key = named if named in sources else _key_in(named)
        if key in sources:
            self.cleaned_data["source"] = key
            return
        by_title = [source.id for source in sources.values() if source.title.casefold() == named.casefold()]
        if len(by_title) == 1:
            self.cleaned_data["source"] = by_title[0]
            return
        self.add_error("source", _("No source of the record goes by this name: choose one of the list."))

    def _describe(self, cleaned: dict[str, Any]) -> None:
        missing = [name for name in ("title", "publisher", "kind") if not cleaned.get(f"source_{name}")]
        if len(missing) == 3:
            self.add_error("source", _("Every act needs a source: choose one, or describe a new one."))
            return
        for name in missing:
            self.add_error(f"source_{name}", _("A new source needs this."))
        if missing:
            return
        published = cleaned.get("source_published")
        fresh = Source(
            id="",
            title=cleaned["source_title"],
            publisher=cleaned["source_publisher"],
            kind=cast(SourceKind, cleaned["source_kind"]),
            address=cleaned.get("source_address", ""),
            published=PartialDate.parse(published) if published else None,
            licence=cleaned.get("source_licence", ""),
            note=cleaned.get("source_note", ""),
        )
        self.fresh = named_apart(fresh)
        cleaned["source"] = self.fresh.id


def named_apart(source: Source) -> Source:
    """The source with an id of its own, made of publisher and title; that of one already known which says the same."""
    import dataclasses

    base = slugify(f"{source.publisher} {source.title}")[:64].strip("-") or "source"
    for number in range(1, 1000):
        key = base if number == 1 else f"{base}-{number}"
        there = record().sources.get(key)
        named = dataclasses.replace(source, id=key)
        if there is None or there == named:
            return named
    raise ValueError(f"a thousand sources named {base}")


def known_sources() -> list[tuple[str, str]]:
    """The sources of the record for a list: what is put in the field, and its title."""
    found = sorted(record().sources.values(), key=lambda source: (PRECEDENCE[source.kind], source.title))
    return [(f"{source.title} [{source.id}]", source.publisher) for source in found]


def _key_in(named: str) -> str:
    found = re.search(r"\[([a-z0-9][^\]\s]*)\]$", named)
    return found[1] if found else ""


def source_initial(key: str) -> str:
    """What the field shows for a known source."""
    source = record().sources.get(key)
    return f"{source.title} [{key}]" if source is not None else ""
