"""Folders, files and archives as a corpus: in one order, each once, whatever cannot be read told."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from servanda.corpora import filed
from servanda.errors import UnreadableFile
from tests.corpora.makers import DATELINE, FALSE, OTHER, TRUE, Here, checked, jsonl, packed, page, record


def archive(path: Path | io.BytesIO, **members: bytes) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/") + (".txt" if "." not in name else ""), data)


def test_a_folder_may_hold_everything() -> None:
    folder = Path("c")
    (folder / "b").mkdir(parents=True)
    (folder / "z.txt").write_text(DATELINE + TRUE)
    (folder / "b" / "page.html").write_bytes(page(FALSE))
    jsonl(folder / "b" / "rows.ndjson", {"id": "row", "text": OTHER})
    (folder / "crawl.warc.gz").write_bytes(packed(record("https://example.org/", page(TRUE))))
    archive(folder / "a.zip", one=TRUE.encode(), two=OTHER.encode())
    (folder / "style.css").write_text("convention{}")
    (folder / ".hidden.txt").write_text(FALSE)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nno such thing")
    found = checked("c")
    assert list(found.statuses().items()) == [
        ("c/a.zip/one.txt", "checked"),
        ("c/a.zip/two.txt", "skipped"),
        ("c/broken.pdf", "unreadable"),
        ("c/crawl.warc.gz: byte 0", "checked"),
        ("c/z.txt", "checked"),
        ("c/b/page.html", "checked"),
        ("c/b/rows.ndjson:1", "skipped"),
    ]
    assert found.problem()[0] == "c/broken.pdf"


def test_what_is_named_twice_is_checked_once() -> None:
    Path("c").mkdir()
    Path("c/1.txt").write_text(TRUE)
    Path("2.txt").write_text(TRUE)
    found = checked("c", "c/1.txt", "2.txt", "./2.txt", "c/")
    assert [row["place"] for row in found.documents] == ["c/1.txt", "2.txt"]


def test_the_output_is_no_part_of_the_corpus() -> None:
    Path("1.txt").write_text(TRUE)
    once = checked(".")
    assert checked(".") == once
    assert [row["place"] for row in once.documents] == ["1.txt"]


def test_a_name_that_is_not_there_stops_all_and_leaves_nothing() -> None:
    Path("1.txt").write_text(TRUE)
    for names, said in ((["1.txt", "nowhere"], "nowhere: no such file"), (["-"], "standard input")):
        with pytest.raises(UnreadableFile, match=said):
            checked(*names)
    Path("empty").mkdir()
    with pytest.raises(UnreadableFile, match="no document here"):
        checked("empty")
    assert sorted(path.name for path in Path().iterdir()) == ["1.txt", "empty"]


def test_what_cannot_be_opened_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("c").mkdir()
    os.mkfifo("c/pipe")
    Path("c/gone.txt").symlink_to("nowhere")
    Path("c/1.txt").write_text(TRUE)
    found = checked("c")
    assert found.statuses() == {"c/1.txt": "checked", "c/gone.txt": "unreadable", "c/pipe": "unreadable"}


@pytest.mark.parametrize("most", [1, 3, 100])
def test_an_archive_is_cut_and_none_of_its_files_lost(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filed, "DOCUMENTS", most)
    inner = io.BytesIO()
    archive(inner, x=TRUE.encode(), y=OTHER.encode())
    members = {f"d{number}": f"{OTHER} {number}".encode() for number in range(7)}
    archive(Path("c.zip"), **members, **{"in.zip": inner.getvalue(), "s.css": b"x", "bad.pdf": b"%PDF-1"})
    hands = Here()
    found = checked("c.zip", hands=hands)
    assert list(found.statuses()) == [
        "c.zip/bad.pdf",
        *(f"c.zip/d{number}.txt" for number in range(7)),
        "c.zip/in.zip/x.txt",
        "c.zip/in.zip/y.txt",
    ]
    assert len(hands.seen) == -(-9 // most)


def test_an_archive_is_bounded_and_damage_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servanda.documents.limits.ARCHIVE_MEMBERS", 3)
    archive(Path("c.zip"), **{f"d{number}": TRUE.encode() for number in range(5)})
    Path("bad.zip").write_bytes(b"PK\x03\x04 no such thing")
    with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("zeros.txt", bytes(5_000_000))
        file.writestr("../up.txt", TRUE)
    found = checked("c.zip", "bad.zip", "bomb.zip")
    assert [(row["place"], row["message"].split(":")[0][:40]) for row in found.problems] == [
        ("c.zip", "2 of its files were not read"),
        ("bad.zip", "is damaged and cannot be read as ZIP (Fi"),
        ("bomb.zip/../up.txt", "has a name that leads out of the archive"),
        ("bomb.zip/zeros.txt", "unpacks to more than 200 times its size,"),
    ]
    assert found.summary.unreadable == 4


def test_a_name_that_is_no_unicode_is_written_all_the_same() -> None:
    try:
        Path(os.fsdecode(b"caf\xe9.txt")).write_text(TRUE)
    except OSError:
        pytest.skip("the file system takes no such name")
    found = checked(".")
    assert found.documents[0]["place"] == "caf?.txt"
    assert len(found.findings) == 1


def test_an_error_of_ours_costs_one_document(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("c").mkdir()
    for number in range(3):
        Path(f"c/{number}.txt").write_text(f"{TRUE} {number}")

    def fail(data: bytes, name: str, **more: object) -> object:
        if name == "c/1.txt":
            raise KeyError("no such thing")
        return read_bytes(data, name, **more)

    from servanda import documents

    read_bytes = documents.read_bytes
    monkeypatch.setattr(documents, "read_bytes", fail)
    found = checked("c")
    assert list(found.statuses().values()) == ["checked", "unreadable", "checked"]
    assert found.problem() == ("c/1.txt", "could not be checked (KeyError: 'no such thing')")
