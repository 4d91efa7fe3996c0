"""``servanda treaties``: the treaties of the record, and until when each is known to be complete."""

from __future__ import annotations

import click

from servanda.cli import options
from servanda.plain.standing import treaties
from servanda.publish import tables


@click.command(name="treaties")
@options.format_option()
@options.record_option
def command(format_: str, record: str | None) -> None:
    """The treaties of the record, their UN numbers, and until when each is known to be complete."""
    opened = options.open_record(record)
    rows = treaties(opened)
    if format_ == "json":
        click.echo(tables.as_json(rows))
    elif format_ == "csv":
        columns = ["treaty", "number", "title", "coded", "entered_into_force", "complete_until", "basis"]
        click.echo(tables.as_csv(rows, columns), nl=False)
    else:
        cells = [
            [
                str(row["treaty"]),
                str(row["number"]),
                str(
                    row["entered_into_force"] or "not in force"
                    if row["coded"]
                    else row["entered_into_force"] or "?"
                ),
                str(row["complete_until"] or "?"),
                tables.shortened(str(row["title"]), 90),
            ]
            for row in rows
        ]
        click.echo(
            tables.as_columns(cells, ["Treaty", "UN number", "In force since", "Complete until", "Title"])
        )
