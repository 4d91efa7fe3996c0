"""Whether the ledger is what it was: every seal, every column, every guard, and every head once noted.

A chain shows any change within it. That lines were cut off its end, or all of it written anew, shows only against what
was noted elsewhere: so each verification notes the head it found in a file beside the database, as backups do in
theirs, and looks for those noted before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db import connections

from servanda.desk.ledger import lines
from servanda.desk.ledger.chain import Revision, faults
from servanda.desk.ledger.guards import missing
from servanda.desk.ledger.models import Head, Line
from servanda.errors import RecordError, ServandaError, UnreadableFile
from servanda.ledger.entry import from_line
from servanda.ledger.transfer import source_from_line


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verification found; the ledger is whole where there are no faults."""

    revision: Revision
    faults: tuple[str, ...]


def verify(noted: Path | None = None, *, others: Iterable[Revision] = (), using: str = "default") -> Verified:
    """Read every line and check it. ``noted`` is the file of heads noted before, ``others`` are heads known from
    elsewhere, whose seals may be cut short.

    Raises UnreadableFile where that file cannot be understood.
    """
    head = Head.objects.using(using).filter(pk=1).values_list("sequence", "seal").first()
    if head is None:
        return Verified(Revision(0, ""), ("the ledger has no head: its table is not as it was made",))
    revision = Revision(*head)
    found = [
        f"the guard {name} is gone: the database would let lines be changed"
        for name in missing(connections[using])
    ]
    # What is added while this reads is not looked at: the head was read first.
    found += faults(_rows(using, revision.sequence), revision)
    found += [fault for line in _rows(using, revision.sequence) if (fault := _misread(line))]
    found += _unmet([*(heads(noted) if noted is not None else []), *others], using)
    return Verified(revision, tuple(found))


def _rows(using: str, until: int) -> Iterator[Line]:
    rows = Line.objects.using(using).filter(sequence__lte=until).order_by("sequence")
    return rows.iterator(chunk_size=2000)


def _misread(line: Line) -> str:
    """What of a line is not what its text says; empty where all is."""
    try:
        if line.kind == Line.Kind.ENTRY:
            made = lines.of_entry(from_line(line.text))
        elif line.kind == Line.Kind.SOURCE:
            made = lines.of_source(source_from_line(line.text))
        else:
            ((treaty, covered),) = lines.read([(line.kind, line.text)])[1].items()
            made = lines.of_coverage(treaty, covered)
    except (ServandaError, ValueError) as error:
        return f"line {line.sequence} ({line.kind} {line.key}) cannot be read: {error}"
    columns = lines.Draft(line.kind, line.key, line.text, line.treaty, line.state, line.act, line.corrects)
    return "" if made == columns else f"line {line.sequence}: its columns do not say what its text says"


def _unmet(noted: list[Revision], using: str) -> list[str]:
    found = []
    for head in noted:
        seal = Line.objects.using(using).filter(sequence=head.sequence).values_list("seal", flat=True).first()
        if head.sequence and not (seal or "").startswith(head.seal):
            found.append(
                f"the ledger once had a line {head.sequence} with the seal {head.seal[:12]}…; it has not now"
            )
    return found


def heads(file: Path) -> list[Revision]:
    """The heads noted in a file; none where it is not there. Raises UnreadableFile for another file."""
    try:
        words = [line.split() for line in file.read_text(encoding="ascii").splitlines()]
        return [Revision(int(sequence), seal) for sequence, seal in words]
    except FileNotFoundError:
        return []
    except (OSError, ValueError):
        raise UnreadableFile(f"{file}: should hold heads of the ledger, a number and a seal a line") from None


def note(file: Path, revision: Revision) -> None:
    """Note a head that was found whole, if it is not the last one noted."""
    known = heads(file)
    if revision.sequence and (not known or known[-1] != revision):
        try:
            with file.open("a", encoding="ascii") as noted:
                noted.write(f"{revision.sequence} {revision.seal}\n")
        except OSError as error:
            raise UnreadableFile(f"{file}: cannot be written: {error.strerror}") from None


def require_whole(found: Verified) -> None:
    """Raises RecordError with the first fault."""
    if found.faults:
        more = f" (and {len(found.faults) - 1} more)" if len(found.faults) > 1 else ""
        raise RecordError(f"the ledger does not verify: {found.faults[0]}{more}")
