"""How an answer leaves the command: text for reading, JSON, CSV, an Excel workbook or Parquet.

Every verb with a table offers the same formats. What cannot be shown in a terminal goes to a file named by
``--out``; what can may go there too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from servanda.errors import UnreadableFile, UsageError
from servanda.publish import sheets, tables
from servanda.publish.sheets import Sheet

F = TypeVar("F", bound=Callable[..., Any])

BINARY = ("xlsx", "parquet")


def table_options(function: F) -> F:
    """``--format`` with every format of a table, and ``--out``."""
    function = click.option(
        "--out",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Write to this file instead of the screen; xlsx and parquet need it.",
    )(function)
    return click.option(
        "--format",
        "format_",
        type=click.Choice(["text", "json", "csv", *BINARY]),
        default="text",
        show_default=True,
        help="text for reading; json is one value on standard output and nothing else.",
    )(function)


def give(
    format_: str,
    out: Path | None,
    *,
    text: Callable[[], str],
    plain: Callable[[], Any],
    sheet: Callable[[], Sheet | Sequence[Sheet]],
) -> None:
    """Print or write the answer in the format asked for; only what that format needs is made.

    A workbook holds every sheet; CSV and Parquet hold one table, the first. Raises UsageError for a binary format
    without a file, UnreadableFile where the file cannot be written.
    """
    if format_ in BINARY:
        if out is None:
            raise UsageError(f"{format_} is a file, not a text: name it with --out FILE.{format_}")
        found = sheet()
        all_of_them = [found] if isinstance(found, Sheet) else list(found)
        made = sheets.workbook(all_of_them) if format_ == "xlsx" else sheets.parquet(all_of_them[0])
        write(out, made)
        return
    if format_ == "json":
        told = tables.as_json(plain()) + "\n"
    elif format_ == "csv":
        found = sheet()
        told = sheets.csv(found if isinstance(found, Sheet) else found[0])
    else:
        told = text() + "\n"
    if out is None:
        click.echo(told, nl=False)
    else:
        write(out, click.unstyle(told).encode("utf-8"))


def write(path: Path, made: bytes) -> None:
    """Write a file whole, and say so on standard error. Raises UnreadableFile where that is not possible."""
    try:
        path.write_bytes(made)
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be written: {error.strerror}") from None
    click.echo(f"{path}: {len(made):,} bytes", err=True)
