"""Out to the plain-text record and back: every view of every moment comes out the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import servanda as sv
from servanda.desk.ledger.transferring import export_to
from servanda.ledger.views import view
from servanda.records import SHIPPED, Record
from tests.desk.shipped import Small
from tests.desk.sites import Site

pytestmark = pytest.mark.django_db
DAYS = ("2009-01-01", "2015-01-31", "2025-04-01", "2026-11-21")
CORRECTING = """
from datetime import UTC, datetime
from servanda.desk.ledger.appending import append
from servanda.desk.ledger.reading import current
from servanda.ledger import Source, correct, enter
from servanda.acts import Note, Retraction
from servanda.dates import PartialDate

record = current().record
wrong = next(e for e in record.entries("CCM") if e.act.KIND == "signature" and e.act.state == "LTU")
source = Source(id="x", title='A "title"\\\\ \\u2028', publisher="Ministère", kind="official",
                published=PartialDate.parse("2026-03"), note="\\x7f")
note = Note(treaty="CCM", mark="1", state="MOZ", text="line one\\nline two \\u2029 Ω العربية")
append([
    correct(wrong, Retraction(treaty="CCM"), reason="a test of corrections", source="x", locator="1",
            recorded_at=datetime(2026, 11, 1, tzinfo=UTC), by="an editor"),
    enter(note, source="x", locator="2", recorded_at=datetime(2026, 11, 2, 3, 4, 5, tzinfo=UTC), by="x"),
], [source])
"""
PRINT_VIEWS = """
import json
from servanda.desk.ledger.reading import current
from tests.desk.test_transferring import views
print(json.dumps(views(current().record)))
"""


def views(record: Record) -> dict[str, object]:
    """What a record says of many days, as known at many moments."""
    found: dict[str, object] = {}
    moments = sorted({entry.recorded_at for code in record.codes for entry in record.entries(code)})
    for known_at in (None, *moments[:: max(1, len(moments) // 4)], moments[-1]):
        for code in record.codes:
            stood = [entry.id for entry in view(record.entries(code), known_at)]
            found[f"{code} entries, {known_at}"] = stood
            treaty = record.treaty(code, known_at)
            adopted = treaty.law.adopted or date(1900, 1, 1)
            for text in DAYS:
                if date.fromisoformat(text) >= adopted:
                    rows = treaty.on(text).rows(everyone=False)
                    found[f"{code} on {text}, {known_at}"] = [str(row) for row in rows]
    found["coverage"] = {code: str(covered) for code, covered in sorted(record.coverages.items())}
    found["sources"] = [str(record.sources[key]) for key in sorted(record.sources)]
    return found


def test_the_ledger_says_what_the_shipped_record_says(db: None) -> None:
    from servanda.desk.ledger.reading import current

    assert views(current().record) == views(sv.record())


def test_the_shipped_record_comes_out_as_it_went_in(db: None, tmp_path: Path) -> None:
    export_to(tmp_path / "out")
    before, after = lines_in(SHIPPED), lines_in(tmp_path / "out")
    assert after.keys() == before.keys()
    assert [name for name in before if after[name] != before[name]] == []


def lines_in(record: Path) -> dict[str, list[bytes]]:
    """The lines of each file of a record that holds entries or sources; their order says nothing."""
    return {
        name: sorted(data.splitlines()) for name, data in files(record).items() if name.endswith(".jsonl")
    }


def test_export_and_import_are_the_identity_on_every_view(site: Site, empty_site: Site, small: Small) -> None:
    corrected = site.python(CORRECTING)
    assert corrected.code == 0, corrected.err
    out = site.folder / "out"
    begun_with = len(small.record.entries("CCM"))
    assert site.servanda("desk", "export", str(out)).out.strip() == f"{out}: {begun_with + 2} new entries"
    before = json.loads(site.python(PRINT_VIEWS).out)
    assert json.loads(json.dumps(views(Record(out)))) == before

    # The record it began with comes first; what is new is added.
    assert empty_site.servanda("desk", "init", "--record", str(small.folder)).code == 0
    imported = empty_site.servanda("desk", "import", str(out))
    assert imported.out.startswith("2 new entries"), imported.err
    assert json.loads(empty_site.python(PRINT_VIEWS).out) == before
    again = empty_site.servanda("desk", "export", str(empty_site.folder / "again"))
    assert again.code == 0
    assert files(empty_site.folder / "again") == files(out)
    # Exported once more, nothing is new.
    assert site.servanda("desk", "export", str(out)).out.strip() == f"{out}: 0 new entries"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_export_goes_into_no_other_record(db: None, tmp_path: Path) -> None:
    from servanda.errors import RecordError, UnreadableFile
    from servanda.ledger import append, create
    from tests.situations import DEPOSITARY, entered, signs

    other = tmp_path / "other"
    create(other)
    append(other, entered(signs("LTU", "2001-01-01")), [DEPOSITARY])
    before = files(other)
    with pytest.raises(RecordError, match="holds another record"):
        export_to(other)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("hello")
    with pytest.raises(UnreadableFile, match="is not empty"):
        export_to(tmp_path / "full")
    assert files(other) == before


def test_a_damaged_record_is_not_imported_at_all(site: Site) -> None:
    out = site.folder / "out"
    site.servanda("desk", "export", str(out))
    file = next((out / "acts" / "CCM").glob("signature.jsonl"))
    file.write_text(file.read_text(encoding="utf-8") + '{"id": "cut off he', encoding="utf-8")
    refused = site.servanda("desk", "import", str(out))
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("servanda: nothing was imported: acts/CCM/signature.jsonl:")
    assert len(refused.err.splitlines()) == 1
