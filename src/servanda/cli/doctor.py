"""``servanda doctor``: look the record over."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

import click

from servanda.checks import CHECKS, examine
from servanda.checks.published import as_markdown
from servanda.cli import options
from servanda.publish import tables


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
@options.format_option()
@options.record_option
def command(only: tuple[str, ...], quiet: bool, counts: bool, format_: str, record: str | None) -> None:
    """Check every line, every figure others print, and every rule; exit 1 where there is a fault."""
    opened = options.open_record(record)
    if counts:
        click.echo(as_markdown(opened))
        return
    findings = list(examine(opened, only))
    faults = [finding for finding in findings if finding.weight == "fault"]
    shown = faults if quiet else findings
    if format_ == "json":
        click.echo(tables.as_json([asdict(finding) for finding in shown]))
    elif format_ == "csv":
        columns = ["check", "weight", "treaty", "subject", "message"]
        click.echo(tables.as_csv([asdict(finding) for finding in shown], columns), nl=False)
    else:
        colours = {"fault": "red", "explained": "yellow", "note": None}
        for finding in shown:
            weight = click.style(f"{finding.weight:<9}", fg=colours[finding.weight])
            click.echo(
                f"{weight}  {finding.check:<16}  {finding.treaty:<9} {finding.subject}: {finding.message}"
            )
        count = Counter(finding.weight for finding in findings)
        click.echo(f"{count['fault']} faults, {count['explained']} explained, {count['note']} notes")
    if faults:
        raise click.exceptions.Exit(1)
