"""``servanda calendar``: deadlines and meetings as an iCalendar file."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import click

from servanda import places
from servanda.answers.agenda import agenda
from servanda.cli import options
from servanda.cli.output import write
from servanda.publish.calendar import REMINDERS, as_ics


@click.command(
    name="calendar",
    epilog="Examples: servanda calendar --treaty CCM --to ccm.ics;  servanda calendar --state Lebanon",
)
@options.treaties_option
@options.states_option
@click.option(
    "--to",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.ics",
    help="Write to this file instead of the screen.",
)
@click.option("--from", "since", metavar="DATE", help="The first day. One year before that day by default.")
@click.option(
    "--no-reminders", is_flag=True, help=f"Without reminders {', '.join(map(str, REMINDERS))} days before."
)
@options.as_of_option
@options.known_at_option
@options.record_option
def command(
    treaties: tuple[str, ...],
    states: tuple[str, ...],
    target: Path | None,
    since: str | None,
    no_reminders: bool,
    as_of: str | None,
    known_at: str | None,
    record: str | None,
) -> None:
    """Deadlines and meetings for a calendar program.

    Without --state the annual reports of all are one event a year. Import the file again whenever the record has
    grown: events keep their names, what changed replaces what was there, what no longer holds is cancelled. A
    deadline of which the record does not say that it applies to a state is left out.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    codes = options.treaty_codes(opened, treaties)
    named = options.state_codes(states, None, day)
    events = agenda(
        opened,
        day,
        since=_a_year_before(day) if since is None else options.chosen_day(since),
        treaties=codes,
        states=named,
        known_at=known_at,
    )
    made = as_ics(
        events, opened.sources, name=_name(codes, named), reminders=() if no_reminders else REMINDERS
    )
    if target is None:
        sys.stdout.buffer.write(made)
    else:
        write(target, made)


def _a_year_before(day: date) -> date:
    return day - timedelta(days=366) if day.toordinal() > 366 else date.min


def _name(codes: list[str] | None, states: list[str] | None) -> str:
    parts = [*(codes or []), *(places.name(state) for state in states or [])]
    return f"servanda: {', '.join(parts) or 'all treaties'}"
