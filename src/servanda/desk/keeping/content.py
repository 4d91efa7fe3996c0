"""From what a proposal holds to entries and sources of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from servanda import places
from servanda.acts import Act, Retraction, as_plain, from_plain, participant, when
from servanda.dates import span_in_words
from servanda.desk.keeping import words
from servanda.desk.keeping.models import Item, Proposal
from servanda.errors import UnknownPlace
from servanda.ledger import Confidence, Entry, Ledger, Source, correct, enter
from servanda.ledger.transfer import source_from_line
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One act as somebody means to enter it. ``corrects`` is the entry it replaces; ``document`` a SHA-256."""

    act: Act
    state: str
    source: str
    locator: str = ""
    confidence: str = "verified"
    printed: str = ""
    remark: str = ""
    corrects: str = ""
    reason: str = ""
    document: str = ""
    document_public: bool = False

    @property
    def subject(self) -> tuple[str, str]:
        """The treaty and the state it is about."""
        return self.act.treaty, self.state


def about(act: Act, corrected: Entry | None = None) -> str:
    """The state an act is about; for a retraction, the state of what is retracted."""
    if isinstance(act, Retraction) and corrected is not None:
        return participant(corrected.act)
    return participant(act)


def draft_of(item: Item) -> Draft:
    """What a row of a proposal says. Raises RecordError for an act this version does not know."""
    return Draft(
        act=from_plain(item.act),
        state=item.state,
        source=item.source,
        locator=item.locator,
        confidence=item.confidence,
        printed=item.printed,
        remark=item.remark,
        corrects=item.corrects,
        reason=item.reason,
        document=item.document_id or "",
        document_public=item.document_public,
    )


def draft_from(entry: Entry, state: str) -> Draft:
    """An entry that a table or a program gave, as somebody means to enter it. ``state`` is the one it is about."""
    return Draft(
        act=entry.act,
        state=state,
        source=entry.source,
        locator=entry.locator,
        confidence=entry.confidence,
        printed=entry.printed,
        remark=entry.remark,
        corrects=entry.corrects,
        reason=entry.reason,
    )


def row_of(draft: Draft, proposal: Proposal, place: int) -> Item:
    """The row for a draft, not yet saved."""
    return Item(
        proposal=proposal,
        place=place,
        treaty=draft.act.treaty,
        state=draft.state,
        act=as_plain(draft.act),
        source=draft.source,
        locator=draft.locator,
        confidence=draft.confidence,
        printed=draft.printed,
        remark=draft.remark,
        corrects=draft.corrects,
        reason=draft.reason,
        document_id=draft.document or None,
        document_public=draft.document_public,
    )


def drafts_of(proposal: Proposal) -> list[Draft]:
    """What a proposal proposes, in order."""
    return [draft_of(item) for item in proposal.items.all()]


def sources_of(proposal: Proposal) -> list[Source]:
    """The sources a proposal describes."""
    return [source_from_line(row.text) for row in proposal.sources.all()]


def entries_of(drafts: Iterable[Draft], known: Record, *, recorded_at: datetime, by: str) -> list[Entry]:
    """The entries that drafts become. Raises RecordError where one corrects an entry that is not there."""
    made = []
    for draft in drafts:
        if draft.corrects:
            wrong = entry_in(known, draft.act.treaty, draft.corrects)
            fixed = correct(
                wrong, draft.act, reason=draft.reason, source=draft.source, locator=draft.locator,
                recorded_at=recorded_at, by=by,
            )  # fmt: skip
            made.append(
                replace(
                    fixed,
                    confidence=cast(Confidence, draft.confidence),
                    printed=draft.printed,
                    remark=draft.remark,
                )
            )
            continue
        made.append(
            enter(
                draft.act, source=draft.source, locator=draft.locator, recorded_at=recorded_at, by=by,
                confidence=cast(Confidence, draft.confidence), printed=draft.printed, remark=draft.remark,
            )
        )  # fmt: skip
    return made


def entry_in(known: Record, treaty: str, key: str) -> Entry:
    """An entry by its id. Raises RecordError where the record has none of that id under the treaty."""
    from servanda.errors import RecordError

    for entry in known.entries(treaty):
        if entry.id == key:
            return entry
    raise RecordError(f"the record has no entry {key} under {treaty}")


def as_ledger(entries: Sequence[Entry], sources: Sequence[Source]) -> Ledger:
    """Entries and sources as a ledger that a record can grow by."""
    by_treaty: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        by_treaty[entry.act.treaty] = (*by_treaty.get(entry.act.treaty, ()), entry)
    return Ledger(by_treaty, {source.id: source for source in sources})


def in_one_line(act: Act, state: str = "", language: str = "en") -> str:
    """An act in a line: ``Deposit of an instrument (accession): Viet Nam, CCM, 2 November 2026``."""
    day = when(act)
    sort = next(
        (
            str(value)
            for name in ("instrument", "sort", "choice", "measure", "outcome", "status", "applies")
            if (value := getattr(act, name, ""))
        ),
        "",
    )
    article = getattr(act, "article", "")
    parts = [
        name_of(state or participant(act), language),
        act.treaty + (f", {_article(article)}" if article else ""),
        span_in_words(day) if day is not None else "",
    ]
    detail = f" ({words.choice(sort)})" if sort else ""
    return f"{words.kind(act.KIND)}{detail}: " + ", ".join(part for part in parts if part)


def _article(article: str) -> str:
    return f"art. {article}" if article[:1].isdigit() else article


def name_of(code: str, language: str = "en") -> str:
    """A place's name; its code where nobody knows it, nothing for none."""
    try:
        return places.name(code, language) if code else ""
    except UnknownPlace:
        return code


def fields_told(act: Act) -> list[tuple[str, Any]]:
    """The fields of an act that say something, with what they are called on a form."""
    told = []
    for name, value in as_plain(act).items():
        if name == "act":
            continue
        if name in ("state", "country", "recipient"):
            value = name_of(str(value))
        elif isinstance(value, bool):
            value = _yes_or_no(value)
        elif isinstance(value, str) and name in (
            "sort",
            "instrument",
            "measure",
            "unit",
            "applies",
            "status",
        ):
            value = words.choice(value)
        told.append((str(words.FIELDS[name]), value))
    return told


def _yes_or_no(value: bool) -> str:
    from django.utils.translation import gettext

    return gettext("yes") if value else gettext("no")
