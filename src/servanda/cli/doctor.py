"""``servanda doctor``: look the record over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from servanda.checks import CHECKS, examine
from servanda.checks.finding import Finding
from servanda.checks.published import as_markdown
from servanda.cli import options
from servanda.cli.output import give, table_options
from servanda.publish.sheets import Sheet, columns


@click.command(name="doctor", epilog="Example: servanda doctor --check assertions")
@click.option(
    "--check",
    "only",
    multiple=True,
    type=click.Choice([module.NAME for module in CHECKS]),
    help="Only this check; may be given more than once.",
)
@click.option("--quiet", is_flag=True, help="Faults only.")
@click.option("--counts", is_flag=True, help="List every count others print beside its reading, as Markdown.")
@table_options
@options.record_option
def command(
    only: tuple[str, ...], quiet: bool, counts: bool, format_: str, out: Path | None, record: str | None
) -> None:
    """Check every line, every figure others print, and every rule; exit 1 where there is a fault."""
    opened = options.open_record(record)
    if counts:
        click.echo(as_markdown(opened))
        return
    findings = list(examine(opened, only))
    faults = [finding for finding in findings if finding.weight == "fault"]
    shown = faults if quiet else findings
    rows = [asdict(finding) for finding in shown]
    give(
        format_,
        out,
        text=lambda: text(shown, findings),
        plain=lambda: rows,
        sheet=lambda: Sheet(name="findings", columns=COLUMNS, rows=rows),
    )
    if faults:
        raise click.exceptions.Exit(1)


COLUMNS = columns(check="string", weight="string", treaty="string", subject="string", message="string")


def text(shown: Sequence[Finding], findings: Sequence[Finding]) -> str:
    """The findings for reading, and how many there are of each weight."""
    colours = {"fault": "red", "explained": "yellow", "note": None}
    lines = [
        f"{click.style(f'{finding.weight:<9}', fg=colours[finding.weight])}  "
        f"{finding.check:<16}  {finding.treaty:<9} {finding.subject}: {finding.message}"
        for finding in shown
    ]
    count = Counter(finding.weight for finding in findings)
    lines.append(f"{count['fault']} faults, {count['explained']} explained, {count['note']} notes")
    return "\n".join(lines)
