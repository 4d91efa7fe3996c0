"""From a figure or a date back to where it comes from: the entries, their sources, what else is told, and the rule.

A reference is what the other answers print: the beginning of an entry's id (``2d39ea61``), the id of a source, or the
path of an answer the law gives: ``CCM/LTU`` for a standing, ``CCM/MOZ/clearance`` for an obligation,
``CCM/MOZ/annual_report/2016`` for one report, ``CCM/AUT/stocks`` for all that is told on a subject (``SUBJECTS``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.acts import IMPLEMENTING, subject, when
from servanda.answers.deadlines import NAMES, reference
from servanda.engine.obligations import Obligation
from servanda.errors import UsageError
from servanda.explaining import Explanation, explain
from servanda.ledger.entry import Entry
from servanda.ledger.sources import Source
from servanda.ledger.views import known, view
from servanda.owing import obligations
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTraced:
    """An entry with its source, the entry it replaces, those that replace it, and all others about the same thing."""

    entry: Entry
    source: Source | None
    replaces: Entry | None
    replaced_by: tuple[Entry, ...]
    others: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationTraced:
    """An obligation with every entry it follows from."""

    obligation: Obligation
    entries: tuple[EntryTraced, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTraced:
    """A source and every entry that rests on it."""

    source: Source
    entries: tuple[Entry, ...]


Traced = EntryTraced | ObligationTraced | SourceTraced | Explanation

SUBJECTS: dict[str, tuple[str, ...]] = {
    "stocks": ("stockpile_figure",),
    "land": ("land_figure", "items_destroyed"),
    "reports": ("report", "report_outstanding"),
    "votes": ("vote",),
    "laws": ("national_law",),
    "conduct": ("conduct_report",),
    "casualties": ("casualty_figure",),
    "funding": ("funding",),
    "offices": ("office",),
    "assistance": ("victim_assistance", "risk_education"),
}
"""What can be traced of a state as a whole, with the kinds of act behind it."""

_ID = re.compile(r"[0-9a-f]{4,16}", re.ASCII)


def trace(record: Record, named: str, on: date, known_at: str | None = None) -> list[Traced]:
    """What stands behind a reference; several where the beginning of an id fits several entries.

    Raises UsageError where nothing goes by the reference, UnknownTreaty and UnknownPlace for the parts of a path.
    """
    if "/" in named:
        return _path(record, named, on, known_at)
    if _ID.fullmatch(named):
        found = _entries(record, named, known_at)
        if found:
            return list(found)
    if named in record.sources:
        rest = [
            entry
            for code in record.codes
            for entry in known(record.entries(code), known_at)
            if entry.source == named
        ]
        return [SourceTraced(source=record.sources[named], entries=tuple(rest))]
    raise UsageError(
        f"nothing in the record goes by '{named}': give a reference as other answers print it, "
        "the id of a source, TREATY/STATE or TREATY/STATE/OBLIGATION"
    )


def _entries(record: Record, beginning: str, known_at: str | None) -> list[EntryTraced]:
    return [
        _traced(record, entry, entries)
        for code in record.codes
        for entries in [known(record.entries(code), known_at)]
        for entry in entries
        if entry.id.startswith(beginning)
    ]


def _traced(record: Record, entry: Entry, entries: Iterable[Entry]) -> EntryTraced:
    about = _about(entry)
    return EntryTraced(
        entry=entry,
        source=record.sources.get(entry.source),
        replaces=next((other for other in entries if other.id == entry.corrects), None),
        replaced_by=tuple(other for other in entries if other.corrects == entry.id),
        others=tuple(
            other
            for other in entries
            if about is not None and other.id != entry.id and _about(other) == about
        ),
    )


def _about(entry: Entry) -> tuple[str, ...] | None:
    """What an entry is about, where entries about one thing can be told from others."""
    if entry.act.KIND in IMPLEMENTING:
        return subject(entry.act)  # type: ignore[arg-type]
    state = getattr(entry.act, "state", "")
    return (entry.act.treaty, entry.act.KIND, state) if state else None


def _path(record: Record, named: str, on: date, known_at: str | None) -> list[Traced]:
    code, state, *rest = named.split("/")
    treaty = record.treaty(code, known_at)
    place = places.resolve(state, on).code
    if not rest:
        return [explain(treaty.on(on), place)]
    name, covering = rest[0], "/".join(rest[1:])
    if name in SUBJECTS:
        return list(_about_state(record, treaty.code, place, name, known_at))
    if name not in NAMES:
        raise UsageError(
            f"'{name}' is neither an obligation nor a subject: use one of {', '.join((*NAMES, *SUBJECTS))}"
        )
    found = [
        one
        for one in obligations(record, on, treaties=[treaty.code], states=[place], known_at=known_at)
        if one.obligation == name and (not covering or one.covering == covering)
    ]
    if not found:
        raise UsageError(
            f"{places.name(place, on=on)} has no obligation {'/'.join(rest)} under {treaty.code} on {on}"
        )
    entries = known(record.entries(treaty.code), known_at)
    return [
        ObligationTraced(
            obligation=one,
            entries=tuple(_traced(record, entry, entries) for entry in behind(one)),
        )
        for one in found
    ]


def _about_state(record: Record, code: str, state: str, name: str, known_at: str | None) -> list[EntryTraced]:
    """Every entry that stands about a state under one of the subjects."""
    entries = known(record.entries(code), known_at)
    standing = {entry.id for entry in view(entries)}
    found = [
        entry
        for entry in entries
        if entry.id in standing
        and entry.act.KIND in SUBJECTS[name]
        and state in (getattr(entry.act, "state", ""), getattr(entry.act, "recipient", ""))
    ]
    if not found:
        raise UsageError(f"the record holds nothing on {code}/{state}/{name}")
    found.sort(key=lambda entry: (entry.act.KIND, str(when(entry.act) or ""), entry.id))
    return [_traced(record, entry, entries) for entry in found]


def behind(one: Obligation) -> tuple[Entry, ...]:
    """The entries an obligation follows from, each once: of its facts, its extensions and their rivals."""
    facts = [
        *one.facts,
        *(extension.fact for extension in one.extensions if extension.fact is not None),
        *(rival for extension in one.extensions for rival in extension.rivals),
    ]
    if one.pending_request is not None and one.pending_request.fact is not None:
        facts.append(one.pending_request.fact)
    return tuple({entry.id: entry for fact in facts for entry in fact.entries}.values())


__all__ = ["EntryTraced", "ObligationTraced", "SourceTraced", "Traced", "behind", "reference", "trace"]
