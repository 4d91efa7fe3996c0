"""``servanda conduct``: what named sources report of production, transfer and use."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.acts import ConductReport
from servanda.answers import field
from servanda.cli import options, telling, told_tables
from servanda.cli.output import give, table_options

TABLE = told_tables.TableOf(
    name="conduct",
    kind=ConductReport,
    ask=field.conduct,
    heading="Conduct as reported",
    shown=(
        ("treaty", "Treaty"),
        ("sort", "What"),
        ("state", "State named"),
        ("actor", "Actor"),
        ("where", "Where"),
        ("recipient", "To"),
        ("during", "During"),
        ("ended_on", "Ended"),
        ("alleged", "Alleged"),
        ("about", "In short"),
    ),
    remark="Each line is an act of its source, never a finding of servanda; 'alleged' where the source itself "
    "does not confirm it.",
)


@click.command(name="conduct", epilog="Example: servanda conduct --treaty CCM --state Brazil")
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
    """Production, transfer, use and stockpiling, as named sources report them; an allegation belongs to its source."""
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
