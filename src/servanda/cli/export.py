"""``servanda export``: the record as a data package, or the whole ledger as one text."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.cli import options
from servanda.errors import UnreadableFile, UsageError
from servanda.ledger.transfer import export_lines
from servanda.publish import package
from servanda.records import Record


@click.command(
    name="export",
    epilog="Examples: servanda export out/ --kind parquet --kind xlsx;  servanda export ledger.jsonl",
)
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--treaty", "treaties", multiple=True, metavar="TREATY", shell_complete=options.complete_treaty)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(["csv", "parquet", "xlsx"]),
    help="Beside CSV, which is always written; may be given more than once.",
)
@options.as_of_option
@options.known_at_option
@options.record_option
def command(
    target: Path,
    treaties: tuple[str, ...],
    kinds: tuple[str, ...],
    as_of: str | None,
    known_at: str | None,
    record: str | None,
) -> None:
    """Write a Frictionless data package into a new folder, or the whole ledger into a .jsonl file.

    The package holds treaties, places, sources, entries and standing over time. The ledger holds every
    entry with its moment of recording, corrections included; 'servanda intake ledger' reads it back.
    """
    opened = options.open_record(record)
    codes = [opened.treaty(name).code for name in treaties] or list(opened.codes)
    if target.suffix == ".jsonl":
        if kinds or as_of or known_at:
            raise UsageError("a ledger is written whole: leave out --kind, --as-of and --known-at")
        _write({target: ("\n".join(_ledger(opened, codes)) + "\n").encode("utf-8")})
        return
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UnreadableFile(f"{target}: is there already; name a new folder")
    day = options.chosen_day(as_of)
    about = {
        "description": f"Treaty acts and standing as of {day.isoformat()}"
        + (f", as known at {known_at}" if known_at else ""),
        "version": day.isoformat(),
    }
    made = package.files(package.package(opened, codes, day, known_at), kinds, about)
    _write({target / name: data for name, data in made.items()})


def _ledger(record: Record, codes: list[str]) -> list[str]:
    entries = [entry for code in codes for entry in record.entries(code)]
    named = {entry.source for entry in entries}
    return list(export_lines(entries, [record.sources[key] for key in sorted(named)]))


def _write(made: dict[Path, bytes]) -> None:
    for path, data in made.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            raise UnreadableFile(f"{path}: cannot be written: {error.strerror}") from None
        click.echo(f"{path}: {len(data):,} bytes", err=True)
