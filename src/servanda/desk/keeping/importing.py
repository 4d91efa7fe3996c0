"""Acts in a table or sent by a program, read as ``servanda intake`` reads them: each taken, known already, or named."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from servanda.clock import now
from servanda.desk.keeping.files import kinds
from servanda.desk.keeping.files.storing import plain_name
from servanda.desk.ledger.reading import record
from servanda.errors import Problem, UnreadableFile
from servanda.intake.act_tables import TableReading, read_rows, read_tables
from servanda.ledger import Ledger

MOST_BYTES = 5_000_000
MOST_ACTS = 5_000


@dataclass(frozen=True, slots=True)
class Read:
    """What a table says."""

    reading: TableReading

    @property
    def problems(self) -> list[dict[str, str | int | bool | None]]:
        """The problems as plain values, to be kept with the draft."""
        return [as_plain(problem) for problem in self.reading.problems]


def read_sent(rows: Sequence[Mapping[str, str]]) -> TableReading:
    """What acts that a program sends would add to the record: read as rows of a table are, numbered from 0."""
    held = _held({row.get("treaty", "") for row in rows})
    return read_rows("acts", enumerate(rows), held, recorded_at=now(), by="desk")


def _held(treaties: Collection[str] | None = None) -> Ledger:
    """What the record holds, of all treaties or of these: no act of another is the same, or corrected by it."""
    known = record()
    codes = [code for code in known.codes if treaties is None or code in treaties]
    return Ledger({code: known.entries(code) for code in codes}, dict(known.sources))


def as_plain(problem: Problem) -> dict[str, str | int | bool | None]:
    """A problem as plain values."""
    return {
        "line": problem.line,
        "where": problem.where,
        "message": problem.message,
        "hint": problem.hint,
        "rejected": problem.rejected,
    }


def read_upload(upload: UploadedFile) -> Read:
    """What an uploaded table would add to the record. Raises UnreadableFile for one that cannot be read."""
    if upload.size is None or upload.size > MOST_BYTES:
        raise UnreadableFile(_("The table is larger than 5 MB: split it."))
    data = upload.read(MOST_BYTES + 1)
    if kinds.of(data) != "text/plain":
        raise UnreadableFile(_("This is no table: save it as CSV in UTF-8."))
    held = _held()
    with tempfile.TemporaryDirectory(prefix="servanda-table-") as folder:
        name = plain_name(upload.name or "table", "text/plain")
        file = Path(folder) / name
        file.write_bytes(data)
        try:
            (reading,) = read_tables([file], held, recorded_at=now(), by="desk")
        except UnreadableFile as error:
            raise UnreadableFile(str(error).replace(f"{folder}/", "")) from None
    if len(reading.entries) > MOST_ACTS:
        raise UnreadableFile(_("The table holds more than 5,000 new acts: split it."))
    return Read(reading)
