"""A whole corpus checked: listed, worked through, put together. What ``servanda check --out`` does."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from servanda.clock import today
from servanda.corpora import tables
from servanda.corpora.cutting import pieces
from servanda.corpora.driving import Numbered, drive
from servanda.corpora.hands import Hands
from servanda.corpora.listing import listed
from servanda.corpora.parts import Parts
from servanda.corpora.pieces import Setting, servanda_version
from servanda.corpora.working import work
from servanda.dates import PartialDate
from servanda.errors import UnreadableFile
from servanda.records import SHIPPED, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a corpus held: documents of each status, and claims of each verdict."""

    documents: int = 0
    skipped: int = 0
    unreadable: int = 0
    with_claims: int = 0
    with_contradicted: int = 0
    claims: int = 0
    contradicted: int = 0
    supported: int = 0
    unverifiable: int = 0
    problems: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: documents done, of them those of earlier calls, bytes of the corpus done and in all."""

    documents: int
    before: int
    bytes_done: int
    bytes_all: int


def check_corpus(
    corpora: Sequence[str],
    out: Path,
    *,
    record: Record,
    hands: Hands,
    when: PartialDate | None = None,
    restart: bool = False,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """Check every document of these folders and files, and write the tables of ``out``.

    ``hands`` do the work; they are the caller's to close. Interrupted, the same call goes on where it stopped,
    as of the day it was begun. ``tell`` is called after every piece. Raises UsageError, UnreadableFile and
    MissingExtra, each with one line.
    """
    tables.check_form(out)
    if not out.parent.is_dir():
        raise UnreadableFile(f"{out}: cannot be written: there is no folder {out.parent}")
    home, out = Path.cwd(), out.absolute()
    parts = Parts(out)
    leave = frozenset({parts.folder, *(tables.beside(out, table) for table in tables.TABLES)})
    begun = parts.begin(
        {
            "servanda": servanda_version(),
            "corpus": list(corpora),
            "date": str(when) if when is not None else None,
            "record": _print_of(record),
            "today": today().isoformat(),
        },
        listed(corpora, home, leave),
        restart=restart,
    )
    setting = Setting(
        home=str(home),
        today=date.fromisoformat(begun["today"]),
        date=when,
        record=None if record.folder == SHIPPED else str(record.folder.absolute()),
    )
    try:
        count, tally = _worked_through(parts, setting, hands, tell)
        summary = Summary(**tally)
        if not summary.documents:
            names = ", ".join(corpora)
            parts.finish()
            raise UnreadableFile(f"{names}: no document here to check; name a file or folder with some")
        _put_together(parts, count, out, summary, begun)
        parts.finish()
    finally:
        parts.close()
    return summary


def _worked_through(
    parts: Parts, setting: Setting, hands: Hands, tell: Callable[[Progress], None]
) -> tuple[int, Counter[str]]:
    """Every piece not done yet, worked through and put down. Returns how many pieces there are, and the tally."""
    tally: Counter[str] = Counter()
    before = parts.done()
    count = done_bytes = 0
    for each in before.values():
        tally.update(each)
    progress = Progress(
        documents=tally["documents"],
        before=tally["documents"],
        bytes_done=0,
        bytes_all=sum(each.size for each in parts.corpus()),
    )

    def left() -> Iterator[Numbered]:
        nonlocal count, done_bytes
        for number, piece in enumerate(pieces(parts.corpus(), setting)):
            count = number + 1
            if number in before:
                done_bytes += piece.weight
            else:
                yield number, piece

    for (number, piece), done in drive(left(), setting, hands, work):
        parts.put(number, done)
        tally.update(done.tally)
        done_bytes += piece.weight
        tell(replace(progress, documents=tally["documents"], bytes_done=done_bytes))
    return count, tally


def _put_together(parts: Parts, count: int, out: Path, summary: Summary, begun: dict[str, str]) -> None:
    """The tables from all parts, in the order of the corpus; each appears under its name when it is whole."""
    made = tables.forms()[out.suffix]
    places = {table: tables.beside(out, table) for table in tables.TABLES}
    news = {table: parts.folder / f"{table}{out.suffix}.new" for table in tables.TABLES}
    counts = {name: getattr(summary, name) for name in Summary.__dataclass_fields__}
    about = {key: begun[key] for key in ("servanda", "record", "today", "date")}
    said = {"servanda": json.dumps({**about, **counts}, sort_keys=True)}
    try:
        writers = {table: made(news[table], columns) for table, columns in tables.TABLES.items()}
        for table, row in parts.rows(count):
            writers[_TABLE[table]].write(row)
        for writer in writers.values():
            writer.close(said)
        for table, new in news.items():
            new.replace(places[table])
    except OSError as error:
        raise UnreadableFile(f"{out}: cannot be written: {error.strerror or error}") from None


_TABLE = {"c": "findings", "d": "documents", "p": "problems"}


def _print_of(record: Record) -> str:
    """A fingerprint of a record: other entries, sources or bounds make another one."""
    return _hashed(path for path in sorted(record.folder.rglob("*")) if path.is_file())


def _hashed(paths: Iterable[Path]) -> str:
    found = hashlib.sha256()
    for path in paths:
        data = path.read_bytes()
        found.update(f"{path.name}\0{len(data)}\0".encode())
        found.update(data)
    return found.hexdigest()[:16]
