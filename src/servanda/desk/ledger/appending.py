"""Adding to the ledger: whole batches or nothing, one writer after the other, each told what came before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import Max, Q, QuerySet

from servanda.clock import now
from servanda.desk.ledger import lines
from servanda.desk.ledger.chain import Revision, seal
from servanda.desk.ledger.models import Head, Line
from servanda.errors import RecordError, UsageError
from servanda.ledger import Entry, Source
from servanda.ledger.coverage import Coverage

_WRITERS = 0x5E7A4DA
"""The number of the lock that writers to the ledger take on PostgreSQL."""
_HEAD = f"SELECT sequence, seal FROM {Head._meta.db_table} WHERE id = 1"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a writer saw before deciding: the last line about a treaty, or about one state under it."""

    treaty: str
    state: str
    sequence: int


class Overtaken(UsageError):
    """Somebody else entered something about the same subject meanwhile; ``lines`` are theirs, oldest first."""

    def __init__(self, expected: Expectation, found: tuple[Line, ...]) -> None:
        about = f"{expected.state} under {expected.treaty}" if expected.state else expected.treaty
        times = "an entry" if len(found) == 1 else f"{len(found)} entries"
        super().__init__(f"{times} about {about} came in since you looked: look again before you decide")
        self.expected = expected
        self.lines = found


@dataclass(frozen=True, slots=True)
class Appended:
    """What became of a batch: how many lines were new, and how far the ledger has grown."""

    new_entries: int
    new_lines: int
    revision: Revision


def revision() -> Revision:
    """How far the ledger has grown: one row read by its key. Every request asks, so it is asked in plain SQL."""
    with connection.cursor() as cursor:
        cursor.execute(_HEAD)
        return Revision(*cursor.fetchone())


def last_about(treaty: str, state: str = "") -> Expectation:
    """What stands last about a treaty, or a state under it: to be given back to ``append`` as ``expecting``."""
    return Expectation(treaty, state, _about(treaty, state).aggregate(last=Max("sequence"))["last"] or 0)


def append(
    entries: Iterable[Entry] = (),
    sources: Iterable[Source] = (),
    coverage: Mapping[str, Coverage] | None = None,
    *,
    expecting: Expectation | Iterable[Expectation] = (),
) -> Appended:
    """Add entries, and the sources they name where they are new. All are written, or none; those already there are
    left alone, so that sending a batch again adds nothing.

    May be called within a transaction of the caller's, and then stands or falls with it. Raises Overtaken where what
    is ``expecting``, one or several, does not hold any more; RecordError for an entry whose source nobody described,
    that corrects what is not there, or whose id does not fit it.
    """
    wanted_entries = {entry.id: entry for entry in entries}
    wanted = [
        *(lines.of_source(source) for source in {source.id: source for source in sources}.values()),
        *(lines.of_coverage(treaty, covered) for treaty, covered in (coverage or {}).items()),
        *(lines.of_entry(entry) for entry in wanted_entries.values()),
    ]
    with transaction.atomic():
        head = _locked_head()
        for expected in [expecting] if isinstance(expecting, Expectation) else expecting:
            _check(expected, wanted_entries)
        there = _there(wanted)
        fresh = [draft for draft in wanted if (draft.kind, draft.key) not in there]
        _check_references(
            [wanted_entries[draft.key] for draft in fresh if draft.kind == "entry"], wanted, there
        )
        added = _sealed(fresh, head)
        for start in range(0, len(added), 500):
            Line.objects.bulk_create(added[start : start + 500])
    last = Revision(added[-1].sequence, added[-1].seal) if added else head
    return Appended(sum(line.kind == "entry" for line in added), len(added), last)


def _locked_head() -> Revision:
    """The head, which nobody else can move until this transaction ends.

    On SQLite the transaction already holds the right to write; see the settings.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITERS])
    return revision()


def _check(expected: Expectation, wanted: Mapping[str, Entry]) -> None:
    others = tuple(line for line in since(expected) if line.key not in wanted)
    if others:
        raise Overtaken(expected, others)


def since(expected: Expectation) -> tuple[Line, ...]:
    """What came in about a subject after what was seen of it, oldest first."""
    found = _about(expected.treaty, expected.state).filter(sequence__gt=expected.sequence)
    return tuple(found.order_by("sequence"))


def _about(treaty: str, state: str) -> QuerySet[Line]:
    """The entries about a treaty, or a state under it: those too that take back what was said of the state, since a
    retraction names none itself.
    """
    found = Line.objects.filter(kind=Line.Kind.ENTRY, treaty=treaty)
    if not state:
        return found
    said = Line.objects.filter(kind=Line.Kind.ENTRY, treaty=treaty, state=state).values("key")
    return found.filter(Q(state=state) | Q(corrects__in=said))


def _there(wanted: list[lines.Draft]) -> set[tuple[str, str]]:
    """Which of the lines, and of the sources and entries they name, the ledger holds already."""
    keys = {draft.key for draft in wanted} | {draft.corrects for draft in wanted if draft.corrects}
    return _held(keys)


def _held(keys: Iterable[str]) -> set[tuple[str, str]]:
    listed = sorted(keys)
    found: set[tuple[str, str]] = set()
    for start in range(0, len(listed), 500):
        rows = Line.objects.filter(key__in=listed[start : start + 500])
        found.update(rows.values_list("kind", "key"))
    return found


def _check_references(fresh: list[Entry], wanted: list[lines.Draft], there: set[tuple[str, str]]) -> None:
    known = there | {(draft.kind, draft.key) for draft in wanted}
    unknown = {entry.source for entry in fresh} - {key for kind, key in known if kind == "source"}
    known |= _held(unknown)
    for entry in fresh:
        if ("source", entry.source) not in known:
            raise RecordError(f"entry {entry.id} names the source '{entry.source}', which is not described")
        if entry.corrects and ("entry", entry.corrects) not in known:
            raise RecordError(f"entry {entry.id} corrects '{entry.corrects}', which is not in the ledger")


def _sealed(drafts: list[lines.Draft], head: Revision) -> list[Line]:
    moment, before = now(), head.seal
    made = []
    for number, draft in enumerate(drafts, head.sequence + 1):
        line = Line(
            sequence=number,
            kind=draft.kind,
            key=draft.key,
            treaty=draft.treaty,
            state=draft.state,
            act=draft.act,
            corrects=draft.corrects,
            text=draft.text,
            received_at=moment,
            previous=before,
        )
        line.seal = before = seal(line)
        made.append(line)
    return made
