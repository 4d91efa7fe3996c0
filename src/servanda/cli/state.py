"""``servanda state STATE``: one participant under every treaty."""

from __future__ import annotations

import click

from servanda import places
from servanda.cli import options, status
from servanda.cli.footnotes import Footnotes
from servanda.dates import in_words
from servanda.plain import standing
from servanda.publish import tables


@click.command(name="state", epilog="Example: servanda state Lithuania --as-of 2026-01-31")
@click.argument("state", shell_complete=options.complete_place)
@options.as_of_option
@options.known_at_option
@options.format_option()
@options.record_option
def command(state: str, as_of: str | None, known_at: str | None, format_: str, record: str | None) -> None:
    """One state under every treaty of the record: its standing, its days, the article and source."""
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    place = places.resolve(state, day)
    rows = opened.state(place.code, day).on(day, known_at)
    acted = {code: row for code, row in rows.items() if row.standing != "none" or row.undetermined}
    if format_ == "json":
        click.echo(tables.as_json(standing.state(opened, place.code, day, known_at)))
        return
    if format_ == "csv":
        plain = [{"treaty": code, **standing.state_row(row)} for code, row in rows.items()]
        click.echo(tables.as_csv(plain, list(plain[0]) if plain else ["treaty"]), nl=False)
        return
    click.echo(click.style(f"{places.name(place.code, on=day)} on {in_words(day)}", bold=True) + "\n")
    notes = Footnotes(opened)
    cells = [
        [code, tables.shortened(opened.treaty(code).law.short, 40), *status.cells(row, notes)[1:]]
        for code, row in acted.items()
    ]
    if cells:
        click.echo(tables.as_columns(cells, ["Treaty", "Title", *status.HEADS[1:]]))
    lines = []
    others = [code for code in rows if code not in acted]
    if others:
        lines += ["", tables.wrapped(f"No act in the record under {', '.join(others)}.")]
    memberships = [code for code in places.groups() if place.code in places.members(code, day)]
    listed = ", ".join(memberships) or "no group servanda knows"
    lines += ["", tables.wrapped(f"Member of {listed}."), *notes.lines()]
    click.echo("\n".join(lines))
