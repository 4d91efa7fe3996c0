"""``servanda text FILE``: the text in which claims are located."""

from __future__ import annotations

import sys

import click

from servanda.documents import read


@click.command(name="text", epilog="Example: servanda text statement.pdf")
@click.argument("file", metavar="FILE")
def command(file: str) -> None:
    """The text of a document exactly as claims are located in it, and nothing else; - is standard input."""
    document = read(file)
    for problem in document.problems:
        click.echo(str(problem), err=True)
    # As bytes: no platform's line ends or encoding may move an offset.
    output = sys.stdout.buffer
    output.write(document.text.encode("utf-8"))
    output.flush()
