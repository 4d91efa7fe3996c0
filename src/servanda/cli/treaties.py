"""``servanda treaties``: the treaties of the record, and until when each is known to be complete."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from servanda.cli import options
from servanda.cli.output import give, table_options
from servanda.plain.standing import treaties
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns


@click.command(name="treaties")
@table_options
@options.record_option
def command(format_: str, out: Path | None, record: str | None) -> None:
    """The treaties of the record, their UN numbers, and until when each is known to be complete."""
    opened = options.open_record(record)
    rows = treaties(opened)
    give(
        format_,
        out,
        text=lambda: text(rows),
        plain=lambda: rows,
        sheet=lambda: Sheet(name="treaties", columns=COLUMNS, rows=rows),
    )


COLUMNS = columns(
    treaty="string",
    number="string",
    title="string",
    coded="boolean",
    entered_into_force="date",
    complete_until="date",
    basis="string",
)


def text(rows: list[dict[str, Any]]) -> str:
    """The treaties for reading."""
    cells = [
        [
            row["treaty"],
            row["number"],
            row["entered_into_force"] or ("not in force" if row["coded"] else "?"),
            row["complete_until"] or "?",
            tables.shortened(row["title"], 90),
        ]
        for row in rows
    ]
    return tables.as_columns(cells, ["Treaty", "UN number", "In force since", "Complete until", "Title"])
