"""``servanda explain TREATY STATE...``: why a state stands as it does."""

from __future__ import annotations

import click

from servanda.cli import options
from servanda.cli.footnotes import Footnotes
from servanda.dates import in_words
from servanda.explaining import Explanation, explain
from servanda.plain.over_time import explanation
from servanda.publish import tables
from servanda.records import Record


@click.command(name="explain", epilog="Example: servanda explain CCM Lithuania --as-of 2025-04-01")
@options.treaty_argument
@click.argument("states", nargs=-1, required=True, metavar="STATE...", shell_complete=options.complete_place)
@options.as_of_option
@options.known_at_option
@options.format_option()
@options.record_option
def command(
    treaty: str,
    states: tuple[str, ...],
    as_of: str | None,
    known_at: str | None,
    format_: str,
    record: str | None,
) -> None:
    """Why a state stands as it does under a treaty: every step with its article and source."""
    opened = options.open_record(record)
    day = opened.treaty(treaty, known_at).on(options.chosen_day(as_of))
    found = [explain(day, state) for state in states]
    if format_ == "json":
        values = [explanation(item) for item in found]
        click.echo(tables.as_json(values[0] if len(values) == 1 else values))
    elif format_ == "csv":
        columns = ["treaty", "state", "date", "what", "text", "rule", "from", "sources"]
        rows = [
            {"treaty": item.treaty, "state": item.state, **step}
            for item in found
            for step in explanation(item)["steps"]
        ]
        click.echo(tables.as_csv(rows, columns), nl=False)
    else:
        click.echo("\n\n".join(text(opened, item) for item in found))


def text(record: Record, item: Explanation) -> str:
    """The answer for reading, the sources numbered and named at the end."""
    notes = Footnotes(record)
    certain = f"{item.standing}, as far as is certain" if item.undetermined else item.standing
    heading = f"{item.name} and the {item.title}, on {in_words(item.as_of)}: {certain}"
    lines = [click.style(heading, bold=True), ""]
    for step in item.steps:
        marks = notes.cite(step.sources)
        rule = f" {step.rule}." if step.rule else ""
        told = f"{step.text}{rule}" + (f" {marks}" if marks else "")
        lines.append(tables.wrapped(told, first=f"{step.date or '':<11}  ", indent=" " * 13))
    if item.undetermined:
        lines += ["", f"Left open: {', '.join(item.undetermined)}. Missing: {'; '.join(item.missing)}."]
    return "\n".join([*lines, *notes.lines()])
