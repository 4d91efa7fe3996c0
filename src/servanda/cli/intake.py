"""``servanda intake``: read what others publish into a record. Nothing is dropped; nothing is written in part."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from servanda.acts import when
from servanda.checks.printed import PrintedCount, printed_counts
from servanda.cli import options
from servanda.clock import now
from servanda.dates import PartialDate
from servanda.errors import MissingExtra, Problem, UnreadableFile
from servanda.intake import Reading, read
from servanda.intake.act_tables import read_tables
from servanda.ledger import Disagreement, Entry, Ledger, Source, append, create, is_record, read_ledger
from servanda.ledger.transfer import import_lines
from servanda.publish import tables
from servanda.records import SHIPPED, Record

_MOST_SHOWN = 50


@click.group(name="intake")
def command() -> None:
    """Read files into a record: treaty tables of the United Nations, tables of acts, or an exported ledger."""


def own_record() -> Path:
    """The record of this user, where none is named: the shipped one is never written to."""
    return Path(click.get_app_dir("servanda")) / "record"


def _target(named: str | None) -> Path:
    import os

    chosen = named or os.environ.get("SERVANDA_RECORD")
    target = Path(chosen) if chosen else own_record()
    if target.resolve() == SHIPPED.resolve():
        raise UnreadableFile("the shipped record is not written to: name another with --record FOLDER")
    return target


@command.command(name="untc", epilog="Example: servanda intake untc XXVI-*.en.xml --record my-record")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Read and report; write nothing.")
@click.option(
    "--published", metavar="DATE", help="The day on which the files were published, if you know it."
)
@click.option("--by", default="intake", show_default=True, help="Who enters this, for the record.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.record_option
def untc(
    files: tuple[Path, ...], dry_run: bool, published: str | None, by: str, format_: str, record: str | None
) -> None:
    """Read status files of the UN Treaty Collection: XML, CSV extracts, or saved pages.

    Every cell of every table of participants becomes an act or is named in a problem. The figures each file
    prints are checked against its own table. Exit code 1 where a cell was not understood.
    """
    target = _target(record)
    day = PartialDate.parse(published) if published else None
    moment = now()
    readings: list[Reading] = []
    try:
        with _progress(files, "Reading") as bar:
            for path in bar:
                readings.append(read(path, recorded_at=moment, by=by, published=day))
    except ImportError:
        raise MissingExtra("reading these files needs lxml: pip install 'servanda[intake]'") from None
    before = read_ledger(target) if is_record(target) else Ledger({}, {})
    fresh = _fresh(before, [entry for reading in readings for entry in reading.entries])
    sources = {reading.source.id: reading.source for reading in readings if reading.source is not None}
    counts = [count for reading in readings for count in printed_counts(reading)]
    rivals = _rivals(before, fresh, sources)
    if not dry_run:
        create(target)
        append(target, fresh, sources.values())
    report = _report(readings, fresh, counts, rivals)
    if format_ == "json":
        click.echo(tables.as_json({**report, "record": None if dry_run else str(target)}))
    else:
        click.echo(_text(report, counts, dry_run, target))
    if report["rejected"]:
        raise click.exceptions.Exit(1)


@command.command(
    name="acts", epilog="Example: servanda intake acts clearance.csv --record my-record --dry-run"
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Read and report; write nothing.")
@click.option("--by", default="intake", show_default=True, help="Who enters this, for the record.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.record_option
def acts(files: tuple[Path, ...], dry_run: bool, by: str, format_: str, record: str | None) -> None:
    """Read tables of acts: CSV in UTF-8, one act said by one source to a row, with a column 'act'.

    The other columns are the fields of acts, and source, source_address, source_title, source_publisher, source_kind,
    source_published, locator, confidence, printed, remark. Every row is taken, or in the record already, or named in
    a problem. Exit code 1 where a row was not taken.
    """
    target = _target(record)
    before = read_ledger(target) if is_record(target) else Ledger({}, {})
    readings = read_tables(files, before, recorded_at=now(), by=by)
    if not dry_run:
        create(target)
        append(
            target,
            [entry for reading in readings for entry in reading.entries],
            [source for reading in readings for source in reading.sources],
        )
    problems = [problem for reading in readings for problem in reading.problems]
    report = {
        "files": len(readings),
        "rows": sum(reading.rows for reading in readings),
        "added": sum(len(reading.entries) for reading in readings),
        "already_known": sum(reading.already_known for reading in readings),
        "rejected": sum(reading.rejected for reading in readings),
        "new_sources": sum(len(reading.sources) for reading in readings),
        "problems": [_plain(problem) for problem in problems],
    }
    if format_ == "json":
        click.echo(tables.as_json({**report, "record": None if dry_run else str(target)}))
    else:
        click.echo(_acts_text(report, problems, dry_run, target))
    if report["rejected"]:
        raise click.exceptions.Exit(1)


def _acts_text(report: dict[str, Any], problems: list[Problem], dry_run: bool, target: Path) -> str:
    added = "would be added" if dry_run else f"added to {target}"
    lines = [
        f"{report['files']} tables, {report['rows']} rows: {report['added']} acts {added}, "
        f"{report['already_known']} already there, {report['rejected']} not taken",
        f"{report['new_sources']} sources not described before",
        f"{len(problems)} problems",
    ]
    lines += [f"  {problem}" for problem in problems[:_MOST_SHOWN]]
    if len(problems) > _MOST_SHOWN:
        lines.append(f"  and {len(problems) - _MOST_SHOWN} more: see --format json")
    return "\n".join(lines)


@command.command(name="ledger", epilog="Example: servanda intake ledger export.jsonl --record my-record")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Read and report; write nothing.")
@options.record_option
def ledger(file: Path, dry_run: bool, record: str | None) -> None:
    """Read a ledger that 'servanda export' wrote: every entry with its moment, corrections included."""
    target = _target(record)
    try:
        found = import_lines(file.read_text(encoding="utf-8").split("\n"), str(file))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise UnreadableFile(f"{file}: cannot be read: {reason}") from None
    for problem in found.problems:
        click.echo(str(problem), err=True)
    before = read_ledger(target) if is_record(target) else Ledger({}, {})
    fresh = _fresh(before, list(found.all_entries()))
    if not dry_run:
        create(target)
        append(target, fresh, found.sources.values())
    click.echo(f"{len(fresh)} entries {'would be' if dry_run else 'were'} added to {target}")
    if found.problems:
        raise click.exceptions.Exit(1)


def _progress(files: tuple[Path, ...], label: str) -> Any:
    hidden = not sys.stderr.isatty() or len(files) < 2
    return click.progressbar(files, label=label, file=sys.stderr, hidden=hidden, show_pos=True)


def _fresh(before: Ledger, entries: list[Entry]) -> list[Entry]:
    """The entries the record does not hold yet."""
    known = {entry.id for entry in before.all_entries()}
    found = {entry.id: entry for entry in entries if entry.id not in known}
    return list(found.values())


def _rivals(before: Ledger, fresh: list[Entry], sources: dict[str, Source]) -> list[Disagreement]:
    """Where what was read disagrees with what the record already holds, or with itself."""
    added: dict[str, list[Entry]] = {}
    for entry in fresh:
        added.setdefault(entry.act.treaty, []).append(entry)
    touched = {code: (*before.entries.get(code, ()), *found) for code, found in added.items()}
    record = Record(ledger=Ledger(touched, {**before.sources, **sources}))
    return [item for code in record.codes for item in record.treaty(code).disagreements]


def _report(
    readings: list[Reading], fresh: list[Entry], counts: list[PrintedCount], rivals: list[Disagreement]
) -> dict[str, Any]:
    total: Counter[str] = Counter()
    for reading in readings:
        total.update(asdict(reading.tally))
    problems = [problem for reading in readings for problem in reading.problems]
    differ = [count for count in counts if count.reading is None and count.checkable]
    without_table = [count for count in counts if not count.checkable]
    return {
        "files": len(readings),
        **total,
        "rejected": sum(1 for problem in problems if problem.rejected),
        "added": len(fresh),
        "already_known": sum(len(reading.entries) for reading in readings) - len(fresh),
        "printed_counts": {
            "printed": len(counts),
            "reproduced": sum(1 for count in counts if count.reading is not None),
            "without_table": [_plain_count(count) for count in without_table],
            "differ": [_plain_count(count) for count in differ],
        },
        "disagreements": [
            {
                "treaty": item.treaty,
                "state": item.state,
                "act": item.other.act.KIND,
                "about": item.about,
                "followed": {"date": str(when(item.followed.act)), "source": item.followed.entries[0].source},
                "other": {"date": str(when(item.other.act)), "source": item.other.source},
            }
            for item in rivals
        ],
        "problems": [_plain(problem) for problem in problems],
    }


def _plain(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.file,
        "line": problem.line,
        "where": problem.where,
        "message": problem.message,
        "hint": problem.hint,
        "rejected": problem.rejected,
    }


def _plain_count(count: PrintedCount) -> dict[str, Any]:
    return {
        "file": count.file,
        "treaty": count.treaty,
        "what": count.what,
        "printed": count.printed,
        "record": dict(count.values),
        "why": count.why,
    }


def _text(report: dict[str, Any], counts: list[PrintedCount], dry_run: bool, target: Path) -> str:
    printed = report["printed_counts"]
    share = 100 * report["cells_as_acts"] / report["cells"] if report["cells"] else 100.0
    lines = [
        f"{report['files']} files: {report['tables']} with a table of participants, "
        f"{report['heads_only']} with the head only",
        f"{report['rows']} rows, {report['cells']} cells; {report['accounted_cells']} accounted for, "
        f"{report['cells_as_acts']} ({share:.2f} %) as acts",
        f"{report['acts']} acts, {report['notes']} notes, {report['statements']} declarations and objections, "
        f"{report['territorial']} territorial applications",
        f"{printed['printed']} printed counts: {printed['reproduced']} reproduced by the tables, "
        f"{len(printed['differ'])} differ, {len(printed['without_table'])} in files without a table to count",
    ]
    for count in counts:
        if count.reading is None and count.checkable:
            lines.append(f"  {count.file}: {count.what} {count.printed}: {count.why}")
    lines.append(f"{len(report['disagreements'])} disagreements between sources")
    for item in report["disagreements"][:20]:
        followed, other = item["followed"], item["other"]
        lines.append(
            f"  {item['treaty']} {item['state']} {item['act']}, {item['about']}: {followed['date']} "
            f"({followed['source']}, followed), {other['date']} ({other['source']})"
        )
    if len(report["disagreements"]) > 20:
        lines.append(f"  and {len(report['disagreements']) - 20} more: see --format json")
    rejected = [Problem(**problem) for problem in report["problems"] if problem["rejected"]]
    lines.append(f"{len(report['problems'])} problems, {len(rejected)} of them not taken into the record")
    lines += [f"  {problem}" for problem in rejected[:30]]
    verb = "would be added" if dry_run else f"added to {target}"
    lines.append(f"{report['added']} entries {verb}, {report['already_known']} already known")
    if not dry_run:
        lines.append(f"Ask it with --record {target}")
    return "\n".join(lines)
