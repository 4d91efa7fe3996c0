"""The ledger on disk: only ever added to, whole batches or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.errors import RecordError, UnreadableFile
from servanda.ledger import append, create, read_ledger, store
from servanda.ledger.entry import from_line, to_line
from tests.situations import DEPOSITARY, entered, in_force, ratifies, signs


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def record(tmp_path: Path) -> Path:
    folder = tmp_path / "record"
    create(folder)
    append(folder, entered(in_force(), signs("LTU", "2008-12-03")), [DEPOSITARY])
    return folder


def test_entries_come_back_as_they_went_in(record: Path) -> None:
    entries = entered(in_force(), signs("LTU", "2008-12-03"))
    assert set(read_ledger(record).entries["CCM"]) == set(entries)


def test_seeing_a_fact_again_adds_nothing(record: Path) -> None:
    before = contents(record)
    assert append(record, entered(in_force(), signs("LTU", "2008-12-03")), [DEPOSITARY]) == 0
    assert contents(record) == before


def test_lines_are_only_added_never_changed(record: Path) -> None:
    before = contents(record)
    append(record, entered(ratifies("MOZ", "2011-03-14"), signs("MOZ", "2008-12-03")))
    after = contents(record)
    assert all(after[name].startswith(data) for name, data in before.items())


def test_every_line_is_read_and_written_to_the_same_bytes(record: Path) -> None:
    for path in (record / "acts").rglob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert to_line(from_line(line)) == line


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\r", "\r\n", "\n", "\x1c"])
def test_a_remark_may_hold_any_sign_that_some_take_for_the_end_of_a_line(record: Path, sign: str) -> None:
    (signed,) = entered(signs("MOZ", "2008-12-03"))
    remarked = replace(signed, remark=f"one{sign}two")
    append(record, [remarked])
    read = read_ledger(record)
    assert read.problems == ()
    assert remarked in read.entries["CCM"]


def test_a_failure_half_way_leaves_the_ledger_as_it_was(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(record)
    calls = []

    def full_disk(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        append(record, entered(ratifies("MOZ", "2011-03-14"), signs("MOZ", "2008-12-03")))
    assert contents(record) == before


KILLED = """
import os, sys
from pathlib import Path
from servanda.ledger import append, store
from tests.situations import entered, ratifies, signs
count = 0
real = os.fsync
def dies(handle):
    global count
    count += 1
    if count == 3:
        os.kill(os.getpid(), 9)
    real(handle)
store.os.fsync = dies
append(Path(sys.argv[1]), entered(ratifies("MOZ", "2011-03-14"), signs("MOZ", "2008-12-03")))
"""


def test_a_killed_import_is_not_seen_and_is_undone_by_the_next_writer(record: Path) -> None:
    before = contents(record)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(record)], cwd=Path(__file__).parents[2], check=False
    )
    assert done.returncode == -9
    assert (record / "journal.json").exists()
    assert {entry.act for entry in read_ledger(record).entries["CCM"]} == {
        in_force(),
        signs("LTU", "2008-12-03"),
    }
    assert append(record, []) == 0
    assert contents(record) == before


def test_two_writers_do_not_write_at_once(record: Path) -> None:
    journal = record / "journal.json"
    journal.write_text(json.dumps({"process": os.getpid(), "lengths": {}}), encoding="utf-8")
    with pytest.raises(RecordError, match="is writing to this record; try again when it is done"):
        append(record, entered(ratifies("MOZ", "2011-03-14")))


def test_a_record_made_by_a_newer_version_is_refused(record: Path) -> None:
    (record / "servanda-record").write_text("7\n", encoding="utf-8")
    with pytest.raises(RecordError, match="has format 7, made by a newer version of servanda"):
        read_ledger(record)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "x"', "not a line of the record"),
        ('["id"]', "no object"),
        ('{"id": 5}', "fields with a value of the wrong type: id"),
        ('{"id": "x", "act": "deposit"}', "fields missing: by, locator, recorded_at, source"),
        (
            '{"id":"x","act":"promise","treaty":"CCM","source":"s","locator":"l","recorded_at":"2026-01-01T00:00:00Z","by":"b"}',
            "unknown kind of act 'promise': the record may be made by a newer version",
        ),
        (
            '{"id":"x","act":"signature","treaty":"CCM","state":"LTU","signed_on":"2008-02-31","source":"s",'
            '"locator":"l","recorded_at":"2026-01-01T00:00:00Z","by":"b"}',
            "'2008-02-31' is not a date of the calendar",
        ),
        (
            '{"id":"x","act":"signature","treaty":"APMBC","state":"LTU","signed_on":"2008-12-03","source":"s",'
            '"locator":"l","recorded_at":"2026-01-01T00:00:00Z","by":"b"}',
            "an act of APMBC among those of CCM",
        ),
    ],
)
def test_a_damaged_line_is_a_problem_with_its_place(record: Path, line: str, message: str) -> None:
    path = record / "acts" / "CCM" / "signature.jsonl"
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    found = read_ledger(record)
    assert [(problem.file, problem.line) for problem in found.problems] == [("acts/CCM/signature.jsonl", 2)]
    assert message in found.problems[0].message
    assert len(found.entries["CCM"]) == 2


def test_an_entry_without_a_described_source_is_not_taken(record: Path) -> None:
    before = contents(record)
    with pytest.raises(RecordError, match="names the source 'hearsay', which is not described"):
        append(record, entered(ratifies("MOZ", "2011-03-14"), source="hearsay"))
    assert contents(record) == before


def test_a_folder_with_other_things_in_it_does_not_become_a_record(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="is not empty and holds no record"):
        create(tmp_path)


def test_what_is_no_record_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no record is here"):
        read_ledger(tmp_path)
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="is a file; a record is a folder"):
        read_ledger(file)
