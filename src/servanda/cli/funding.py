"""``servanda funding``: money given and received for mine action."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.acts import Funding
from servanda.answers import field
from servanda.cli import options, telling, told_tables
from servanda.cli.output import give, table_options

TABLE = told_tables.TableOf(
    name="funding",
    kind=Funding,
    ask=field.funding,
    heading="Money for mine action",
    shown=(
        ("treaty", "Treaty"),
        ("during", "Year"),
        ("state", "Given by"),
        ("recipient", "For work in"),
        ("measure", "What"),
        ("amount", "Amount"),
        ("currency", "In"),
        ("in_usd", "In USD"),
        ("donors", "Donors"),
        ("scope", "Scope"),
    ),
    remark="Where 'Given by' is empty, all donors are summed by the source; such rows are never added to those "
    "of single donors.",
)


@click.command(name="funding", epilog="Example: servanda funding --state Laos")
@options.treaties_option
@options.states_option
@options.group_option
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaties: tuple[str, ...],
    states: tuple[str, ...],
    group: str | None,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Money given by donors and received by states, with year and currency."""
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    found = told_tables.asked(TABLE, opened, day, treaties, options.state_codes(states, group, day), known_at)
    give(
        format_,
        out,
        text=lambda: told_tables.text(TABLE, opened, found, day),
        plain=lambda: [telling.plain_told(told) for told in found],
        sheet=lambda: told_tables.sheet(TABLE, found),
    )
