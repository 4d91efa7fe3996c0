"""``servanda state STATE``: everything about one participant on one screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from servanda import places
from servanda.answers.profiles import Profile, profile
from servanda.cli import obliged, options, state_text, telling
from servanda.cli.output import give, table_options
from servanda.ledger.competing import Told
from servanda.plain.profiled import LISTS, plain
from servanda.plain.standing import state_row
from servanda.publish.sheets import Column, Sheet, columns


@click.command(name="state", epilog="Example: servanda state Lithuania --as-of 2026-01-31")
@click.argument("state", shell_complete=options.complete_place)
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    state: str, as_of: str | None, known_at: str | None, format_: str, out: Path | None, record: str | None
) -> None:
    """Everything about one state: its standing under every treaty, what it owes and has reported, its land and
    stocks, votes, laws, offices, and what named sources report of it; each with article and source.

    The last column of a table is a reference: 'servanda trace' with it shows where a date or figure comes from.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    place = places.resolve(state, day)
    found = profile(opened, place.code, day, known_at)
    memberships = [code for code in places.groups() if place.code in places.members(code, day)]
    give(
        format_,
        out,
        text=lambda: state_text.text(opened, found, memberships),
        plain=lambda: plain(found, memberships, known_at),
        sheet=lambda: sheets(found),
    )


def sheets(found: Profile) -> list[Sheet]:
    """The profile as tables: standings first, then obligations, then one table a list, empty ones left out."""
    standings = [{"treaty": code, **state_row(row)} for code, row in found.standings.items()]
    heads = list(standings[0]) if standings else ["treaty"]
    kinds = {"provisional": "boolean", "low_confidence": "boolean"}
    made = [
        Sheet(
            name="standing",
            columns=tuple(Column(name=head, type=kinds.get(head, "string")) for head in heads),
            rows=standings,
        ),
        Sheet(
            name="obligations", columns=obliged.COLUMNS, rows=[obliged.row(one) for one in found.obligations]
        ),
    ]
    tables_: dict[str, Sequence[Told]] = {
        "votes": [told for ballot in found.ballots if (told := ballot.choice_of(found.state))],
        **{name: getattr(found, name) for name in LISTS},
    }
    for name, listed in tables_.items():
        if listed:
            rows = [telling.row(told) for told in listed]
            named = [head for head in rows[0] if head not in ("sources", "low_confidence", "rivals", "ref")]
            made.append(
                Sheet(
                    name=name,
                    columns=(*columns(**dict.fromkeys(named, "string")), *telling.ACCOUNT_COLUMNS),
                    rows=rows,
                )
            )
    return made
