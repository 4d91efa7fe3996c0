"""``servanda publish``: what everybody may read, as files that need no server."""

from __future__ import annotations

import os
import time
from pathlib import Path
from urllib.parse import urlsplit

import click

from servanda.cli.loading import OnTheDesk
from servanda.cli.options import treaties_option
from servanda.clock import today
from servanda.dates import parse_day
from servanda.errors import UsageError

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


@click.group(name="publish", no_args_is_help=False)
def command() -> None:
    """Write what everybody may read as plain files. docs/site.md tells of editions."""


class _Without(OnTheDesk):
    """Chooses the settings before they are read: those of the desk only where its own ledger is asked for."""

    def invoke(self, ctx: click.Context) -> object:
        desk = bool(ctx.params["from_desk"])
        if desk and ctx.params["record"]:
            raise UsageError("--record and --from-desk: name one record")
        os.environ["DJANGO_SETTINGS_MODULE"] = (
            "servanda.desk.editions.settings" if desk else "servanda.desk.editions.settings_without_desk"
        )
        # One day from beginning to end, in every process, also where midnight passes.
        os.environ["SERVANDA_NOW"] = f"{today().isoformat()}T00:00:00+00:00"
        return super().invoke(ctx)


@command.command(
    cls=_Without, epilog="Example: servanda publish site --to out/site --language en --treaty CCM"
)
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder; made where it is not there.",
)
@click.option(
    "--record", metavar="FOLDER", help="Another record than the shipped one (or set SERVANDA_RECORD)."
)
@click.option("--from-desk", is_flag=True, help="The record of the desk on this machine.")
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(LANGUAGES),
    help="Only this language; may be given more than once.",
)
@treaties_option
@click.option(
    "--day",
    "days",
    multiple=True,
    metavar="DATE",
    help="Pages of this day too, YYYY-MM-DD; may be given more than once.",
)
@click.option(
    "--address",
    default="",
    metavar="https://...",
    help="Where it will be on the web: adds a site map, and full addresses in feeds.",
)
@click.option(
    "--entries", is_flag=True, help="A page for every entry of the record too: many times as many files."
)
@click.option("--jobs", type=click.IntRange(1, 64), help="Processes; as many as there are cores by default.")
def site(
    folder: Path,
    record: str | None,
    from_desk: bool,
    languages: tuple[str, ...],
    treaties: tuple[str, ...],
    days: tuple[str, ...],
    address: str,
    entries: bool,
    jobs: int | None,
) -> None:
    """Write the public pages as files that work from any web host, or from a disk, with no server.

    The same record on the same day gives the same files to the last byte. MANIFEST lists them with their SHA-256.
    """
    from servanda.desk.editions.hands import Wanted
    from servanda.desk.editions.writing import write
    from servanda.records import SHIPPED

    begun = time.monotonic()
    named = record or os.environ.get("SERVANDA_RECORD")
    wanted = Wanted(
        record=None if from_desk else Path(named) if named else SHIPPED,
        languages=languages or LANGUAGES,
        treaties=treaties,
        days=tuple(parse_day(day) for day in days),
        address=_address(address),
        entries=entries,
    )
    done = write(
        wanted, folder, jobs or os.cpu_count() or 1, lambda said: click.echo(f"servanda: {said}", err=True)
    )
    click.echo(
        f"{folder}: {done.files:,} files, {done.bytes / 1e6:,.1f} MB, edition of {done.edition.day}, "
        f"record {done.edition.digest[:12]}"
    )
    click.echo(f"servanda: {time.monotonic() - begun:.0f} s", err=True)


def _address(text: str) -> str:
    parts = urlsplit(text)
    if not text:
        return ""
    plain = text.isascii() and text.isprintable() and not set(text) & set(" <>\"'&\\")
    if (
        parts.scheme not in ("https", "http")
        or not parts.hostname
        or parts.query
        or parts.fragment
        or not plain
    ):
        raise UsageError("--address: should look like https://www.example.org/treaties")
    return text.rstrip("/")
