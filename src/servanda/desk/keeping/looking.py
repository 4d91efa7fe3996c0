"""A proposal as it looks from here and now: its acts, its effect, and what came in since it was proposed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from servanda.acts import participant
from servanda.clock import today
from servanda.desk.keeping.content import (
    Draft,
    drafts_of,
    entries_of,
    entry_in,
    fields_told,
    in_one_line,
    sources_of,
)
from servanda.desk.keeping.effect import Effect, effect_of
from servanda.desk.keeping.models import Document, Proposal, Status
from servanda.desk.keeping.subjects import CorrectedMeanwhile, expectations, require_uncorrected
from servanda.desk.ledger.appending import since
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import current
from servanda.errors import ServandaError
from servanda.ledger import Entry, Source
from servanda.ledger.entry import from_line
from servanda.records import Record

MOST_SHOWN = 50
"""How many acts of a batch a page shows one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One act of a proposal, for reading."""

    line: str
    fields: list[tuple[str, Any]]
    draft: Draft
    source: Source | None
    document: Document | None
    corrects: str
    corrected_fields: list[tuple[str, Any]]
    entry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """An entry that came in meanwhile."""

    key: str
    treaty: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All there is to see of a proposal. ``seen`` is how long the ledger was; ``problem`` why no effect is told."""

    acts: list[Shown]
    more: int
    effect: Effect | None
    problem: str
    came: list[Came]
    seen: int


def look(proposal: Proposal) -> Look:
    """A proposal with its effect on the record as it is now; without one once it was decided."""
    known = current()
    record = known.record
    drafts, sources = drafts_of(proposal), sources_of(proposal)
    described = {**record.sources, **{source.id: source for source in sources}}
    shown = [
        _shown(draft, described, record, item.document, item.entry)
        for draft, item in zip(drafts[:MOST_SHOWN], proposal.items.select_related("document"), strict=False)
    ]
    effect, problem, came = None, "", []
    if proposal.status in (Status.DRAFT, Status.RETURNED, Status.PROPOSED):
        try:
            require_uncorrected(drafts)
            entries = entries_of(drafts, record, recorded_at=proposal.changed_at, by="desk")
            effect = _effect(record, tuple(entries), tuple(sources), today())
        except CorrectedMeanwhile as error:
            problem = str(error)
        except ServandaError as error:
            problem = str(error)
        lines = {
            line.sequence: line
            for expected in expectations(drafts, proposal.seen)
            for line in since(expected)
        }
        came = [_came(lines[number]) for number in sorted(lines)]
    return Look(
        acts=shown,
        more=max(0, len(drafts) - MOST_SHOWN),
        effect=effect,
        problem=problem[:1].upper() + problem[1:],
        came=came,
        seen=known.revision.sequence,
    )


@lru_cache(maxsize=8)
def _effect(record: Record, entries: tuple[Entry, ...], sources: tuple[Source, ...], on: date) -> Effect:
    """The effect, kept while the record is the same: a page is looked at more often than it changes."""
    return effect_of(record, entries, sources, on)


def _shown(
    draft: Draft, sources: dict[str, Source], record: Record, document: Document | None, entry: str
) -> Shown:
    corrects, corrected = "", []
    if draft.corrects:
        try:
            wrong = entry_in(record, draft.act.treaty, draft.corrects)
            corrects, corrected = in_one_line(wrong.act), fields_told(wrong.act)
        except ServandaError:
            corrects = draft.corrects
    return Shown(
        line=in_one_line(draft.act, draft.state),
        fields=fields_told(draft.act),
        draft=draft,
        source=sources.get(draft.source),
        document=document,
        corrects=corrects,
        corrected_fields=corrected,
        entry=entry,
    )


def _came(line: Line) -> Came:
    entry = from_line(line.text)
    return Came(key=line.key, treaty=line.treaty, line=in_one_line(entry.act, participant(entry.act)))
