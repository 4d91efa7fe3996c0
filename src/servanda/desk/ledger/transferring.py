"""Between the ledger and the plain-text record: there and back, every view of every moment comes out the same."""

from __future__ import annotations

from pathlib import Path

from servanda.desk.ledger.appending import Appended, append
from servanda.desk.ledger.reading import current
from servanda.errors import RecordError, UnreadableFile
from servanda.ledger import append as append_to_folder
from servanda.ledger import create, read_ledger
from servanda.ledger.sources import toml_string
from servanda.records import Record


def export_to(folder: Path) -> int:
    """How many entries were new to the record in the folder, which is made where it is not there.

    Raises UnreadableFile where something else is there, RecordError where the record there holds what the ledger does
    not: it is another one.
    """
    known = current().record
    create(folder)
    there = read_ledger(folder)
    strange = {entry.id for entry in there.all_entries()} - {
        entry.id for code in known.codes for entry in known.entries(code)
    }
    if strange or there.problems:
        raise RecordError(
            f"{folder}: holds another record (entry {min(strange, default='?')}); name another folder"
        )
    entries = [entry for code in known.codes for entry in known.entries(code)]
    count = append_to_folder(folder, entries, known.sources.values())
    _write_coverage(folder, known)
    return count


def _write_coverage(folder: Path, known: Record) -> None:
    parts = [
        f'[{code}]\ncomplete_until = "{covered.complete_until.isoformat()}"\n'
        f"basis = {toml_string(covered.basis)}\n"
        for code, covered in sorted(known.coverage.items())
    ]
    aside = folder / "coverage.toml.new"
    try:
        aside.write_text("\n".join(parts), encoding="utf-8")
        aside.replace(folder / "coverage.toml")
    except OSError as error:
        raise UnreadableFile(f"{folder}: cannot be written: {error.strerror}") from None


def import_from(folder: Path) -> Appended:
    """Append the record in a folder: what is new of it, all or nothing.

    Raises UnreadableFile where no record is there, RecordError where a line of it is damaged.
    """
    found = read_ledger(folder)
    if found.problems:
        more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
        raise RecordError(f"nothing was imported: {found.problems[0]}{more}")
    return append(found.all_entries(), found.sources.values(), Record(folder).coverage)
