"""Folders and archives: every file is read, or named with the reason why not."""

from __future__ import annotations

import io
import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.dates import PartialDate
from servanda.documents import Document, archives, limits, read, read_all
from servanda.errors import Problem, UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE

Zipped = Callable[[dict[str, bytes | str]], bytes]


def names(found: list[Document | Problem]) -> list[str]:
    return [each.name for each in found if isinstance(each, Document)]


def problems(found: list[Document | Problem]) -> list[str]:
    return [str(each) for each in found if isinstance(each, Problem)]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "deep/er/c.txt", ".hidden/x.txt", "page_files/style.css", "noname"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SENTENCE)
    found = list(read_all([tmp_path]))
    assert [Path(name).relative_to(tmp_path).as_posix() for name in names(found)] == [
        "a.md",
        "b.txt",
        "noname",
        "deep/er/c.txt",
    ]
    assert problems(found) == []


def test_an_unreadable_file_of_a_folder_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("no such thing")
    (tmp_path / "b.txt").write_text(SENTENCE)
    (tmp_path / "c.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    found = list(read_all([tmp_path, tmp_path / "missing.txt"]))
    assert names(found) == [str(tmp_path / "b.txt")]
    assert problems(found) == [
        f"{tmp_path}/a.pdf: is named .pdf and is no PDF file (fetch it again)",
        f"{tmp_path}/c.jpg: is a picture (name a file with text)",
        f"{tmp_path}/missing.txt: no such file (check the name)",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_loop_in_a_folder_does_not_hold_the_reader_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "again").symlink_to(tmp_path)
    assert problems(list(read_all([tmp_path]))) == [
        f"{tmp_path}/pipe.txt: is no regular file and was not read"
    ]


def test_an_archive_is_read_and_each_of_its_files_can_be_named(tmp_path: Path, zipped: Zipped) -> None:
    inner = zipped({"note.txt": OTHER})
    archive = tmp_path / "all.zip"
    archive.write_bytes(
        zipped({"b/two.txt": OTHER, "a.txt": SENTENCE, "inner.zip": inner, "__MACOSX/a.txt": "x"})
    )
    found = list(read_all([archive], date=PartialDate.parse("2015-01")))
    assert names(found) == [f"{archive}/a.txt", f"{archive}/b/two.txt", f"{archive}/inner.zip/note.txt"]
    assert {str(each.date) for each in found if isinstance(each, Document)} == {"2015-01"}
    assert read(f"{archive}/b/two.txt").text == OTHER
    with pytest.raises(UnreadableFile, match="no such file in the archive"):
        read(f"{archive}/b/three.txt")
    with pytest.raises(UnreadableFile, match="is an archive of files; name one of them"):
        read(archive)


@pytest.mark.parametrize(
    "name", ["../up.txt", "/etc/rooted.txt", "a/../../b.txt", "..\\up.txt", "C:\\x.txt", "a\nb.txt"]
)
def test_names_that_lead_out_of_the_archive_are_refused(name: str, zipped: Zipped, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({name: SENTENCE, "good.txt": SENTENCE}))
    found = list(read_all([tmp_path / "a.zip"]))
    assert names(found) == [f"{tmp_path}/a.zip/good.txt"]
    assert "has a name that leads out of the archive" in problems(found)[0]
    assert "\n" not in problems(found)[0]


def test_a_bomb_is_not_unpacked(zipped: Zipped, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"bomb.txt": b"0" * 20_000_000, "good.txt": SENTENCE}))
    found = list(read_all([tmp_path / "a.zip"]))
    assert names(found) == [f"{tmp_path}/a.zip/good.txt"]
    assert "bomb.txt: unpacks to more than 200 times its size" in problems(found)[0]


def test_a_file_that_lies_about_its_size_is_refused(zipped: Zipped, tmp_path: Path) -> None:
    data = bytearray(zipped({"liar.txt": b"0123456789" * 1_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(signature) + offset
        data[place : place + 4] = struct.pack("<I", 100)
    (tmp_path / "a.zip").write_bytes(data)
    assert "liar.txt: is damaged" in problems(list(read_all([tmp_path / "a.zip"])))[0]


def test_files_beyond_the_count_and_the_sum_are_counted_as_not_read(
    zipped: Zipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({f"{number}.txt": SENTENCE for number in range(5)}))
    monkeypatch.setattr(limits, "ARCHIVE_MEMBERS", 2)
    found = list(read_all([tmp_path / "a.zip"]))
    assert len(names(found)) == 2
    assert "'2.txt' and 2 more: were not read: an archive may hold 2 files" in problems(found)[0]
    monkeypatch.setattr(limits, "ARCHIVE_MEMBERS", 100)
    monkeypatch.setattr(limits, "ARCHIVE_BYTES", 3 * len(SENTENCE))
    assert len(names(list(read_all([tmp_path / "a.zip"])))) == 3


def test_archives_within_archives_end_at_the_second(zipped: Zipped, tmp_path: Path) -> None:
    data = zipped({"note.txt": SENTENCE})
    for _ in range(3):
        data = zipped({"in.zip": data, "note.txt": SENTENCE})
    (tmp_path / "a.zip").write_bytes(data)
    found = list(read_all([tmp_path / "a.zip"]))
    assert len(names(found)) == 2
    assert "is an archive within archives" in problems(found)[0]


def test_damage_a_password_and_a_double_are_named(zipped: Zipped, tmp_path: Path) -> None:
    (tmp_path / "half.zip").write_bytes(zipped({"a.txt": SENTENCE})[:60])
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("twice.txt", SENTENCE)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("twice.txt", OTHER)
    (tmp_path / "twice.zip").write_bytes(file.getvalue())
    locked = bytearray(zipped({"a.txt": SENTENCE}))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(locked)
    found = problems(list(read_all([tmp_path])))
    assert "half.zip: is damaged and cannot be read as ZIP" in found[0]
    assert "locked.zip: a.txt: asks for a password" in found[1]
    assert "twice.zip: twice.txt: is there twice" in found[2]


def test_an_archive_without_files_gives_nothing(tmp_path: Path) -> None:
    zipfile.ZipFile(tmp_path / "empty.zip", "w").close()
    assert list(read_all([tmp_path / "empty.zip"])) == []


def test_standard_input_is_read_under_its_own_name(monkeypatch: pytest.MonkeyPatch, zipped: Zipped) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SENTENCE.encode())))
    document = read("-")
    assert (document.name, document.text) == ("-", SENTENCE)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(zipped({"a.txt": SENTENCE}))))
    assert names(list(read_all(["-"]))) == ["-/a.txt"]


def test_one_named_file_that_cannot_be_read_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "large.txt").write_text("x" * 101)
    monkeypatch.setattr(limits, "FILE_BYTES", 100)
    for name, said in (
        ("none.txt", "no such file; check the name"),
        ("large.txt/in.txt", "no such file; check the name"),
        ("", "is a folder; name the files in it"),
        ("large.txt", r"is too large \(more than 100 bytes\); split it"),
        ("nul\0.txt", "cannot be read"),
    ):
        with pytest.raises(UnreadableFile, match=said):
            read(tmp_path / name)


@pytest.mark.parametrize("name", ["a.txt", "a/b.txt", "a..b/c.txt", "note: y.txt"])
def test_ordinary_names_are_safe(name: str) -> None:
    assert archives.safe(name)
