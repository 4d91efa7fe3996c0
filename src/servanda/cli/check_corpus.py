"""``servanda check --out``: a whole corpus checked into tables, with progress and a summary on standard error."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda.cli import options
from servanda.dates import PartialDate

if TYPE_CHECKING:
    from servanda.corpora.checking import Progress, Summary

_EVERY = 30.0
"""Seconds between two lines of progress where standard error is no terminal."""


def run(
    corpora: tuple[str, ...],
    out: Path,
    when: PartialDate | None,
    *,
    workers: int | None,
    dask: str | None,
    restart: bool,
    record: str | None,
) -> bool:
    """Check the corpus. Returns whether a claim was contradicted or a document could not be read."""
    from servanda.corpora.hands import Cluster, Hands, Processes
    from servanda.corpora.tables import check_form

    check_form(out)
    hands: Hands = Cluster(dask, str(Path.cwd())) if dask is not None else Processes(workers or _cores())
    # Only now: it takes as long as the processes take to begin, which they do at the same time.
    from servanda.corpora.checking import check_corpus

    shown = _Bar() if sys.stderr.isatty() else _Lines()
    try:
        summary = check_corpus(
            corpora,
            out,
            record=options.open_record(record),
            hands=hands,
            when=when,
            restart=restart,
            tell=shown.tell,
        )
    except KeyboardInterrupt:
        shown.end()
        done = f"{shown.documents:,} documents are done; " if shown.documents else ""
        click.echo(f"{done}the same call goes on from there", err=True)
        raise click.exceptions.Abort from None
    finally:
        shown.end()
        hands.close()
    click.echo(said(summary, out), err=True)
    return bool(summary.contradicted or summary.unreadable)


def said(summary: Summary, out: Path) -> str:
    """The summary: documents by what became of them, claims by verdict, and where they are."""
    documents = "1 document" if summary.documents == 1 else f"{summary.documents:,} documents"
    read = summary.documents - summary.unreadable
    lines = [
        f"{documents}: {read:,} read, {summary.skipped:,} of them passed over at the first look, "
        f"{summary.with_claims:,} with claims, {summary.with_contradicted:,} with contradicted ones; "
        f"{summary.unreadable:,} unreadable",
        f"{out}: {summary.claims:,} claims: {summary.contradicted:,} contradicted, "
        f"{summary.supported:,} supported, {summary.unverifiable:,} unverifiable",
    ]
    if summary.problems:
        problems = "1 problem" if summary.problems == 1 else f"{summary.problems:,} problems"
        lines.append(f"{out.with_name(f'{out.stem}.problems{out.suffix}')}: {problems}")
    return "\n".join(lines)


def _cores() -> int:
    """The processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Bar:
    """A bar on a terminal, by bytes of the corpus, with the documents done."""

    documents = 0

    def __init__(self) -> None:
        self._bar: click._termui_impl.ProgressBar[int] | None = None
        self._done = 0

    def tell(self, progress: Progress) -> None:
        if self._bar is None:
            self._bar = click.progressbar(
                length=max(progress.bytes_all, 1),
                label="Checking",
                file=sys.stderr,
                item_show_func=lambda _: f"{self.documents:,} documents",
            )
            self._bar.render_progress()
        self.documents = progress.documents
        self._bar.update(progress.bytes_done - self._done, progress.documents)
        self._done = progress.bytes_done

    def end(self) -> None:
        if self._bar is not None:
            self._bar.render_finish()
            self._bar = None


class _Lines:
    """A line now and then where standard error goes to a file."""

    documents = 0

    def __init__(self) -> None:
        self._last = time.monotonic()

    def tell(self, progress: Progress) -> None:
        if progress.before and not self.documents:
            click.echo(f"going on after {progress.before:,} documents", err=True)
        self.documents = progress.documents
        if time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            share = 100 * progress.bytes_done // max(progress.bytes_all, 1)
            click.echo(f"{progress.documents:,} documents, {share} % of the corpus", err=True)

    def end(self) -> None:
        pass
