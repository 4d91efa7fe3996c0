"""``servanda desk``: what an operator does."""

from __future__ import annotations

import click

from servanda.cli.serve import start_django


@click.group(name="desk")
def command() -> None:
    """Set up, run, check, back up and restore the desk."""


@command.command()
def init() -> None:
    """Make the tables and take in the shipped record; doing it again only brings an older database up to date."""
    start_django()
    from servanda.desk.running.setting_up import prepare

    done = prepare()
    click.echo(
        f"{done.migrations} migrations; "
        + (f"{done.appended.new_lines} lines" if done.appended else "ledger kept")
    )
