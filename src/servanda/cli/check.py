"""``servanda check FILE...``: what documents say about the treaties, held against the record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from servanda import documents
from servanda.claiming.checking import Checked, Checker, Given, plain
from servanda.cli import options
from servanda.dates import PartialDate
from servanda.errors import Problem, UnreadableFile, UsageError
from servanda.publish import tables

_FORMATS = {True: ("text", "json", "csv"), False: ("text", "json", "jsonld", "html")}
"""The formats there are with and without ``--stale``."""


@click.command(
    name="check",
    epilog="Examples: servanda check speech.pdf;  servanda check page.html --format html -o checked.html;  "
    "servanda check --stale site/;  servanda check --out findings.parquet crawl.warc.gz archive/",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--date", metavar="DATE", help="The day of the documents: YYYY-MM-DD, YYYY-MM or YYYY.")
@click.option(
    "--stale", "only_stale", is_flag=True, help="Only figures once true and no longer so, oldest first."
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "jsonld", "html", "csv"]),
    default="text",
    show_default=True,
    help="text for reading; json; jsonld: ClaimReview objects; html: an annotated copy; csv with --stale.",
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file instead."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="TABLE",
    help="Check a whole corpus into tables: a name ending in .parquet, .jsonl or .csv.",
)
@click.option(
    "--workers", type=click.IntRange(1, 1024), metavar="N", help="Processes for --out; the cores by default."
)
@click.option("--dask", metavar="ADDRESS", help="Let the workers of a Dask cluster do --out.")
@click.option("--restart", is_flag=True, help="Begin --out anew, whatever an interrupted run has done.")
@click.option("--url", default="", metavar="ADDRESS", help="Where the review will be published, for jsonld.")
@options.record_option
def command(
    files: tuple[str, ...],
    date: str | None,
    only_stale: bool,
    format_: str,
    output: Path | None,
    out: Path | None,
    workers: int | None,
    dask: str | None,
    restart: bool,
    url: str,
    record: str | None,
) -> None:
    """Find what documents say about the treaties in figures and dates, and whether it was true that day.

    Files may be text, Markdown, HTML, DOCX, PDF or messages, folders and ZIP archives of them, and - for
    standard input. Exit code 1 where a claim is contradicted, or with --stale where a figure is stale.

    With --out, files may also be web archives (WARC), and Parquet and JSON Lines with a field "text". A row for
    every claim goes to TABLE, for every document and problem to tables beside it. An interrupted run goes on
    where it stopped when it is called again. Exit code 1 where a document could not be read, too.
    """
    if out is not None:
        _alone(only_stale=only_stale, format_=format_ != "text", output=output, url=url)
        if workers is not None and dask is not None:
            raise UsageError("--workers are processes of this machine: leave it out with --dask")
        from servanda.cli import check_corpus

        given = PartialDate.parse(date) if date is not None else None
        if check_corpus.run(files, out, given, workers=workers, dask=dask, restart=restart, record=record):
            raise click.exceptions.Exit(1)
        return
    if workers is not None or dask is not None or restart:
        raise UsageError("--workers, --dask and --restart go with --out TABLE")
    if format_ not in _FORMATS[only_stale]:
        needed = "needs --stale" if format_ == "csv" else "does not go with --stale"
        raise UsageError(f"--format {format_} {needed}: choose {', '.join(_FORMATS[only_stale])}")
    if url and format_ != "jsonld":
        raise UsageError("--url is the address of a review: it goes with --format jsonld")
    when = PartialDate.parse(date) if date is not None else None
    checker = Checker(options.open_record(record))
    checked = list(checker.check_each(_given(files, when)))
    if not checked:
        raise UnreadableFile(
            f"{', '.join(files)}: no document here to check; name a file or folder with some"
        )
    if only_stale:
        text, wrong = _stale(checked, checker, format_)
    else:
        text = _shown(checked, checker, format_, url)
        wrong = any(claim.verdict == "contradicted" for document in checked for claim in document.claims)
    _write(text, output)
    if wrong:
        raise click.exceptions.Exit(1)


def _alone(**others: object) -> None:
    """Raises UsageError where an option for single documents was given beside ``--out``."""
    names = {"only_stale": "--stale", "format_": "--format", "output": "--output", "url": "--url"}
    if given := [names[name] for name, value in others.items() if value]:
        does = "does" if len(given) == 1 else "do"
        raise UsageError(f"{', '.join(given)} {does} not go with --out, which writes all there is")


def _given(files: tuple[str, ...], date: PartialDate | None) -> Iterator[Given]:
    """Every document to check. What could not be read is told; a file named in the call must be readable."""
    for found in documents.read_all(files, date=date):
        if isinstance(found, Problem):
            if found.file in files:
                raise UnreadableFile(str(found))
            click.echo(str(found), err=True)
            continue
        for problem in found.problems:
            click.echo(str(problem), err=True)
        yield Given(found.text, found.name, found.title, found.date, found.date_from, found.language)


def _shown(checked: list[Checked], checker: Checker, format_: str, url: str) -> str:
    record = checker.ledger.record
    if format_ == "json":
        return tables.as_json([plain(document) for document in checked]) + "\n"
    if format_ == "jsonld":
        from servanda.publish.findings_jsonld import reviews

        return tables.as_json(reviews(checked, record, url)) + "\n"
    if format_ == "html":
        from servanda.publish.findings_html import page

        return page(checked, record)
    from servanda.publish import findings

    parts = [findings.for_terminal(document, record) for document in checked]
    if len(parts) > 1:
        claims = [claim for document in checked for claim in document.claims]
        parts.append(click.style(f"{len(checked)} documents: {findings.tally(claims)}", bold=True))
    return "\n\n".join(parts) + "\n"


def _stale(checked: list[Checked], checker: Checker, format_: str) -> tuple[str, bool]:
    from servanda.publish import stale

    found = stale.stale(checked, checker.ledger, checker.today)
    rows = [stale.plain(item) for item in found]
    if format_ == "json":
        return tables.as_json(rows) + "\n", bool(found)
    if format_ == "csv":
        return tables.as_csv(rows, stale.COLUMNS), bool(found)
    read = "1 document" if len(checked) == 1 else f"{len(checked)} documents"
    total = f"{len(found)} stale figure{'' if len(found) == 1 else 's'} in {read}"
    return stale.for_terminal(found) + ("\n" if found else "") + total + "\n", bool(found)


def _write(text: str, output: Path | None) -> None:
    """To the file, or to standard output; as bytes in UTF-8 in a file, whatever the platform."""
    if output is None:
        click.echo(text, nl=False)
        return
    data = click.unstyle(text).encode("utf-8")
    try:
        output.write_bytes(data)
    except OSError as error:
        raise UnreadableFile(f"{output}: cannot be written: {error.strerror}") from None
    click.echo(f"{output}: {len(data):,} bytes", err=True)
