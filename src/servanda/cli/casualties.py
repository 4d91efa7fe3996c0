"""``servanda casualties``: casualties as sources recorded them."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.acts import CasualtyFigure
from servanda.answers import field
from servanda.cli import options, telling, told_tables
from servanda.cli.output import give, table_options

TABLE = told_tables.TableOf(
    name="casualties",
    kind=CasualtyFigure,
    ask=field.casualties,
    heading="Casualties recorded",
    shown=(
        ("during", "During"),
        ("as_of", "Up to"),
        ("state", "State"),
        ("where", "Where"),
        ("measure", "What"),
        ("count", "Count"),
        ("basis", "Of"),
        ("edition", "Edition"),
    ),
    remark="Recorded means at least so many. Editions restate earlier years: figures of several are never added.",
)


@click.command(name="casualties", epilog="Example: servanda casualties --treaty CCM --state Syria")
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
    """Casualties by year and edition, as sources recorded them; never summed over editions."""
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
