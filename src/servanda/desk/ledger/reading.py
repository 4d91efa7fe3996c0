"""The record over the ledger, kept by each process and renewed when the ledger has grown."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

from servanda.desk.ledger import lines
from servanda.desk.ledger.appending import revision
from servanda.desk.ledger.chain import EMPTY, Revision
from servanda.desk.ledger.models import Line
from servanda.ledger import Ledger
from servanda.records import Record


@dataclass(frozen=True, slots=True)
class Known:
    """The record as it stood at a revision of the ledger. Ask everything for one page of the same ``Known``."""

    revision: Revision
    record: Record


_kept = Known(EMPTY, Record(ledger=Ledger({}, {}), coverage={}))
_lock = Lock()


def current() -> Known:
    """The record over all lines of the ledger. One cheap query where nothing was added since it was last asked for;
    else the new lines are read, and only the treaties they touch are reckoned again.
    """
    global _kept
    found = revision()
    kept = _kept
    if kept.revision == found:
        return kept
    with _lock:
        if _kept.revision != found:
            _kept = _renewed(_kept)
        return _kept


def record() -> Record:
    """The record over all lines of the ledger."""
    return current().record


def at(sequence: int) -> Record:
    """The record as it was when the ledger had this many lines: what we said then, imports included."""
    rows = Line.objects.filter(sequence__lte=sequence).values_list("kind", "text")
    ledger, coverage = lines.read(rows.iterator())
    return Record(ledger=ledger, coverage=coverage)


def forget() -> None:
    """Drop what this process keeps."""
    global _kept
    with _lock:
        _kept = Known(EMPTY, Record(ledger=Ledger({}, {}), coverage={}))


def _renewed(kept: Known) -> Known:
    since = Line.objects.filter(sequence__gte=kept.revision.sequence)
    rows = list(since.values_list("sequence", "seal", "kind", "text"))
    starts_here = kept.revision == EMPTY or (
        bool(rows) and rows[0][:2] == (kept.revision.sequence, kept.revision.seal)
    )
    if not starts_here:
        # Another database, or one restored: nothing that was kept can be trusted.
        return _renewed(Known(EMPTY, Record(ledger=Ledger({}, {}), coverage={})))
    new = rows if kept.revision == EMPTY else rows[1:]
    added, coverage = lines.read((kind, text) for _, _, kind, text in new)
    grown = kept.record.grown(added, coverage)
    last = Revision(rows[-1][0], rows[-1][1]) if rows else EMPTY
    return Known(last, grown)
