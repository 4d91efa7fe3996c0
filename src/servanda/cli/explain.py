"""``servanda explain TREATY STATE...``: why a state stands as it does."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.cli import options
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.explaining import Explanation, explain
from servanda.plain.over_time import explanation
from servanda.publish import tables
from servanda.publish.sheets import Column, Sheet
from servanda.records import Record


@click.command(name="explain", epilog="Example: servanda explain CCM Lithuania --as-of 2025-04-01")
@options.treaty_argument
@click.argument("states", nargs=-1, required=True, metavar="STATE...", shell_complete=options.complete_place)
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaty: str,
    states: tuple[str, ...],
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Why a state stands as it does under a treaty: every step with its article and source."""
    opened = options.open_record(record)
    day = opened.treaty(treaty, known_at).on(options.chosen_day(as_of))
    found = [explain(day, state) for state in states]
    rows = [
        {"treaty": item.treaty, "state": item.state, **step}
        for item in found
        for step in explanation(item)["steps"]
    ]
    give(
        format_,
        out,
        text=lambda: "\n\n".join(text(opened, item) for item in found),
        plain=lambda: explanation(found[0]) if len(found) == 1 else [explanation(item) for item in found],
        sheet=lambda: Sheet(name="steps", columns=COLUMNS, rows=rows),
    )


_FIELDS = ("treaty", "state", "date", "what", "text", "rule", "from", "sources")
COLUMNS = tuple(Column(name=name) for name in _FIELDS)


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
