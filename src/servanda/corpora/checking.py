"""A whole corpus checked: listed, worked through, put together. What ``servanda check --out`` does."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
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
from servanda.corpora.together import Together
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
        together = Together(parts, out)
        summary = Summary(**_worked_through(parts, setting, hands, tell, together))
        if not summary.documents:
            names = ", ".join(corpora)
            parts.finish()
            raise UnreadableFile(f"{names}: no document here to check; name a file or folder with some")
        together.finish(_about(summary, begun))
        parts.finish()
    finally:
        parts.close()
    return summary


def _worked_through(
    parts: Parts, setting: Setting, hands: Hands, tell: Callable[[Progress], None], together: Together
) -> Counter[str]:
    """Every piece not done yet, worked through and put down; with those done before, its rows go to the tables."""
    tally: Counter[str] = Counter()
    before = parts.done()
    done_bytes = 0
    for each in before.values():
        tally.update(each)
    progress = Progress(
        documents=tally["documents"],
        before=tally["documents"],
        bytes_done=0,
        bytes_all=sum(each.size for each in parts.corpus()),
    )

    def left() -> Iterator[Numbered]:
        nonlocal done_bytes
        for number, piece in enumerate(pieces(parts.corpus(), setting)):
            if number in before:
                done_bytes += piece.weight
                together.add(number)
            else:
                yield number, piece

    for (number, piece), done in drive(left(), setting, hands, work):
        parts.put(number, done)
        tally.update(done.tally)
        done_bytes += piece.weight
        tell(replace(progress, documents=tally["documents"], bytes_done=done_bytes))
        together.add(number)
    return tally


def _about(summary: Summary, begun: Mapping[str, str]) -> dict[str, str]:
    """What the tables say of the run they come from."""
    about = {key: begun[key] for key in ("servanda", "record", "today", "date")}
    return {"servanda": json.dumps({**about, **asdict(summary)}, sort_keys=True)}


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
