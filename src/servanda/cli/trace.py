"""``servanda trace REF``: where a date or figure comes from."""

from __future__ import annotations

from collections import Counter
from typing import Any

import click

from servanda.acts import as_plain
from servanda.answers.accounts import REFERENCE
from servanda.answers.tracing import EntryTraced, ObligationTraced, SourceTraced, Traced, trace
from servanda.cli import explain, obliged, options, telling
from servanda.explaining import Explanation
from servanda.ledger.entry import Entry
from servanda.ledger.sources import Source
from servanda.plain.over_time import explanation
from servanda.plain.traced import plain_entry, plain_source, plain_traced
from servanda.publish import tables
from servanda.records import Record


@click.command(name="trace", epilog="Examples: servanda trace CCM/MOZ/clearance;  servanda trace 2d39ea61")
@click.argument("references", nargs=-1, required=True, metavar="REF...")
@options.as_of_option
@options.known_at_option
@options.format_option()
@options.record_option
def command(
    references: tuple[str, ...], as_of: str | None, known_at: str | None, format_: str, record: str | None
) -> None:
    """The entries behind a date or figure, their sources and places in them, when they were recorded, what other
    sources say, and the rule.

    REF is what other answers print: the beginning of an entry's id, the id of a source, TREATY/STATE for a standing,
    TREATY/STATE/OBLIGATION for what is owed.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    found = [item for named in references for item in trace(opened, named, day, known_at)]
    if format_ == "json":
        click.echo(tables.as_json([plain(item) for item in found]))
    elif format_ == "csv":
        rows = [plain_entry(entry) for item in found for entry in _entries(item)]
        heads = ["id", "act", "treaty", "state", "source", "locator", "recorded_at", "by", "confidence"]
        click.echo(
            tables.as_csv(rows, [*heads, "printed", "remark", "corrects", "reason", "fields"]), nl=False
        )
    else:
        click.echo("\n\n".join(text(opened, item) for item in found))


def _entries(item: Traced) -> list[Entry]:
    if isinstance(item, EntryTraced):
        return [item.entry, *item.others]
    if isinstance(item, ObligationTraced):
        return [traced.entry for traced in item.entries]
    return list(item.entries) if isinstance(item, SourceTraced) else []


def plain(item: Traced) -> dict[str, Any]:
    """What stands behind a reference, as plain values; ``kind`` says which it is."""
    if isinstance(item, Explanation):
        return {"kind": "standing", **explanation(item)}
    if isinstance(item, ObligationTraced):
        return {
            "kind": "obligation",
            **obliged.plain(item.obligation),
            "entries": [plain_traced(traced) for traced in item.entries],
        }
    if isinstance(item, SourceTraced):
        return {
            "kind": "source",
            "source": plain_source(item.source),
            "entries": [plain_entry(entry) for entry in item.entries],
        }
    return {"kind": "entry", **plain_traced(item)}


def text(record: Record, item: Traced) -> str:
    """What stands behind a reference, for reading."""
    if isinstance(item, Explanation):
        return explain.text(record, item)
    if isinstance(item, SourceTraced):
        return _source_text(item)
    if isinstance(item, ObligationTraced):
        one = item.obligation
        covering = f" for {one.covering}" if one.covering else ""
        head = (
            f"{telling.place(one.state)}, {one.treaty} article {one.article}: {obliged.words(one.obligation)}"
        )
        lines = [click.style(f"{head}{covering}, {obliged.status(one)}", bold=True), ""]
        days = [
            f"arises {one.arises}" if one.arises else "",
            f"first due {one.original_due}" if one.original_due else "",
            f"extended to {obliged.extended(one.extensions)}" if one.extensions else "",
            f"due {one.due}" if one.due else "no deadline",
        ]
        lines.append(tables.wrapped("; ".join(day for day in days if day) + "."))
        lines.append(tables.wrapped(f"Rule: {one.because}"))
        lines += [tables.wrapped(f"! {caveat}", indent="  ", first="") for caveat in one.caveats]
        if one.missing:
            lines.append(tables.wrapped(f"Missing: {'; '.join(one.missing)}."))
        return "\n\n".join(["\n".join(lines), *(_entry_text(traced) for traced in item.entries)])
    return _entry_text(item)


def _entry_text(item: EntryTraced) -> str:
    entry = item.entry
    who = telling.place(getattr(entry.act, "state", ""))
    lines = [
        click.style(
            " · ".join(
                part for part in (entry.id, entry.act.KIND.replace("_", " "), entry.act.treaty, who) if part
            ),
            bold=True,
        ),
        *_fields(entry),
        *_told_by(entry, item.source),
    ]
    if item.replaces is not None:
        lines.append(_line("replaces", f"{item.replaces.id} ({_said(item.replaces)}): {entry.reason}"))
    lines += [
        _line("replaced by", f"{other.id} ({_said(other)}): {other.reason}") for other in item.replaced_by
    ]
    for other in item.others:
        lines.append(_line("also told", f"{other.id[:REFERENCE]} {_said(other)} [{other.source}]"))
    return "\n".join(lines)


def _fields(entry: Entry) -> list[str]:
    return [
        _line(name.replace("_", " "), str(value))
        for name, value in as_plain(entry.act).items()
        if name not in ("act", "treaty", "state")
    ]


def _told_by(entry: Entry, source: Source | None) -> list[str]:
    if source is None:
        lines = [_line("source", f"{entry.source} (not described in the record)")]
    else:
        about = f", published {source.published}" if source.published else ""
        lines = [
            _line("source", f"{source.id}: {source.publisher}: {source.title} ({source.kind}{about})"),
            *([_line("address", source.address)] if source.address else []),
        ]
    confidence = "" if entry.confidence == "verified" else f", {entry.confidence}"
    recorded = entry.recorded_at.strftime("%Y-%m-%d %H:%M UTC")
    lines += [_line("place in it", entry.locator), _line("recorded", f"{recorded} by {entry.by}{confidence}")]
    if entry.printed:
        lines.append(_line("printed", entry.printed))
    if entry.remark:
        lines.append(_line("remark", entry.remark))
    return lines


def _said(entry: Entry) -> str:
    """What an entry says, in short."""
    fields = as_plain(entry.act)
    told = [f"{name}={value}" for name, value in fields.items() if name not in ("act", "treaty", "state")]
    return tables.shortened(f"{entry.act.KIND}: {', '.join(told)}", 140)


def _line(name: str, value: str) -> str:
    return tables.wrapped(value, first=f"  {name:<13} ", indent=" " * 16)


def _source_text(item: SourceTraced) -> str:
    source = item.source
    lines = [
        click.style(f"{source.publisher}: {source.title}", bold=True),
        _line("id", source.id),
        _line("kind", source.kind),
        *([_line("address", source.address)] if source.address else []),
        *([_line("published", str(source.published))] if source.published else []),
        "",
    ]
    count = Counter((entry.act.treaty, entry.act.KIND) for entry in item.entries)
    lines += [
        f"  {number:>6}  {treaty}  {kind.replace('_', ' ')}"
        for (treaty, kind), number in sorted(count.items())
    ]
    lines += [f"  {entry.id[:REFERENCE]}  {_said(entry)}" for entry in item.entries[:20]]
    if len(item.entries) > 20:
        lines.append(f"  and {len(item.entries) - 20} more: --format json lists them all")
    return "\n".join(lines)
