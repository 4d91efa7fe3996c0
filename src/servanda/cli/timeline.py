"""``servanda timeline TREATY``: counts over time."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import click

from servanda.cli import options
from servanda.cli.output import give, table_options
from servanda.errors import UnreadableFile, UsageError
from servanda.panels import days_from
from servanda.plain import over_time as plain
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.timeline import Timeline, days_of_change, first_act, timeline


@click.command(name="timeline", epilog="Example: servanda timeline CCM --every 1y --chart growth.svg")
@options.treaty_argument
@click.option("--from", "first", metavar="DATE", help="The first day. By default the day of the first act.")
@click.option("--to", "last", metavar="DATE", help="The last day. Today by default.")
@click.option("--every", default="1y", show_default=True, metavar="STEP", help="1d, 1w, 1mo, 3mo, 1y ...")
@click.option(
    "--word",
    "words",
    multiple=True,
    metavar="WORD",
    help="signed, consented, party, signatory, joined, withdrawn or provisional; may be given more than once.",
)
@click.option(
    "--chart",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a chart to this .svg or .png file.",
)
@options.known_at_option
@options.group_option
@table_options
@options.record_option
def command(
    treaty: str,
    first: str | None,
    last: str | None,
    every: str,
    words: tuple[str, ...],
    chart: Path | None,
    known_at: str | None,
    group: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Counts over time: a table and a chart in the terminal, or a picture in a file."""
    found = options.open_record(record).treaty(treaty, known_at)
    begin = options.chosen_day(first) if first else first_act(found)
    if begin is None:
        raise UsageError(f"the record holds no act under {found.code}, so there is no time to draw")
    end = options.chosen_day(last)
    days = days_from(begin, end, every)
    if days and days[-1] != end:
        days.append(end)
    chosen = words or ("joined", "consented", "party")
    series = timeline(found, days, chosen, group)
    rows = plain.timeline_rows(series)
    if chart is not None:
        # Steps drawn a year apart would show every event up to a year late.
        exact = days_of_change(found, begin, end)
        _write(chart, timeline(found, sorted({*exact, *days}), chosen, group))
    give(
        format_,
        out,
        text=lambda: text(series, rows, group),
        plain=lambda: plain.timeline(series),
        sheet=lambda: Sheet(
            name="counts",
            columns=columns(date="date", **dict.fromkeys(series.words, "integer")),
            rows=rows,
        ),
    )


def text(series: Timeline, rows: list[dict[str, Any]], group: str | None) -> str:
    """A chart for the terminal, and the counts below it."""
    from servanda.publish.charts import for_terminal

    head = click.style(series.title, bold=True) + (f", members of {group}" if group else "")
    chart = for_terminal(series, shutil.get_terminal_size().columns, colour=sys.stdout.isatty())
    cells = [[str("?" if value is None else value) for value in row.values()] for row in rows]
    numbers = frozenset(range(1, len(series.words) + 1))
    return "\n".join([head, chart, tables.as_columns(cells, ["Date", *series.words], right=numbers)])


def _write(chart: Path, series: Timeline) -> None:
    from servanda.publish.charts import describe, picture

    kind = chart.suffix.lower().lstrip(".")
    if kind not in ("svg", "png"):
        raise UsageError(f"{chart}: a chart is written as .svg or .png")
    try:
        chart.write_bytes(picture(series, kind))
    except OSError as error:
        raise UnreadableFile(f"{chart}: cannot be written: {error.strerror}") from None
    click.echo(f"{chart}: {describe(series)}", err=True)
