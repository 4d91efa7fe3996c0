"""``servanda laws``: national laws that carry the treaties out."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.acts import NationalLaw
from servanda.answers import field
from servanda.cli import options, telling, told_tables
from servanda.cli.output import give, table_options

TABLE = told_tables.TableOf(
    name="laws",
    kind=NationalLaw,
    ask=field.laws,
    heading="National laws",
    shown=(
        ("treaty", "Treaty"),
        ("state", "State"),
        ("title", "Title"),
        ("status", "Status"),
        ("enacted_on", "Enacted"),
        ("in_force_on", "In force"),
        ("as_of", "Told of"),
    ),
    remark="",
)


@click.command(name="laws", epilog="Example: servanda laws --treaty CCM --group EU")
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
    """Laws made, prepared, or said not to be needed, to carry a treaty out."""
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
