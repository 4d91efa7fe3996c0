"""``servanda changes TREATY FROM TO``: what changed between two days."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.changes import HAPPENINGS, Changes, changes
from servanda.cli import options
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.engine.history import WORDS
from servanda.plain import over_time as plain
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns


@click.command(name="changes", epilog="Example: servanda changes APMBC 2025-01-01 2026-03-01")
@options.treaty_argument
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="[TO]", required=False)
@options.known_at_option
@options.group_option
@table_options
@options.record_option
def command(
    treaty: str,
    first: str,
    last: str | None,
    known_at: str | None,
    group: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """What changed after one day up to and including another (today by default)."""
    found = options.open_record(record).treaty(treaty, known_at)
    result = changes(found, options.chosen_day(first), options.chosen_day(last), group)
    give(
        format_,
        out,
        text=lambda: text(found.law.title, result),
        plain=lambda: plain.changes(result, group),
        sheet=lambda: Sheet(name="changes", columns=COLUMNS, rows=plain.change_rows(result)),
    )


COLUMNS = columns(
    date="date",
    state="string",
    name="string",
    what="string",
    before="string",
    after="string",
    article="string",
    sources="string",
)


def text(title: str, result: Changes) -> str:
    """The changes for reading, then the counts before and after."""
    heading = f"{title}: after {in_words(result.first)}, up to {in_words(result.last)}"
    lines = [click.style(heading, bold=True), ""]
    rows = [
        [change.date.isoformat(), change.name, HAPPENINGS[change.what], f"{change.before} → {change.after}"]
        if change.before != change.after
        else [change.date.isoformat(), change.name, HAPPENINGS[change.what], ""]
        for change in result.changes
    ]
    if rows:
        lines += [tables.as_columns(rows, ["Date", "State", "What happened", "Standing"]), ""]
    else:
        lines += ["Nothing changed.", ""]
    for word in WORDS:
        before, after = getattr(result.before, word), getattr(result.after, word)
        if before != after:
            lines.append(
                f"{word:<12} {'?' if before is None else before} → {'?' if after is None else after}"
            )
    return "\n".join(lines).rstrip()
