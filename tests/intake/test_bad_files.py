"""Files that cannot be read: one line each, and nothing of them is taken."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.errors import MissingExtra, UnreadableFile
from servanda.intake import FORMATS, Reading, files

Reader = Callable[..., Reading]

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE Document [
<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Document><Treaty><Header>&b;</Header></Treaty></Document>"""


def refusal(path: Path, read_file: Reader) -> str:
    with pytest.raises(UnreadableFile) as refused:
        read_file(path)
    message = str(refused.value)
    assert "\n" not in message
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def test_a_missing_file(tmp_path: Path, read_file: Reader) -> None:
    assert refusal(tmp_path / "none.xml", read_file) == "no such file; check the name"


def test_a_folder(tmp_path: Path, read_file: Reader) -> None:
    assert refusal(tmp_path, read_file) == "is a folder; name the files in it"


def test_a_file_without_permission(
    tmp_path: Path, read_file: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "closed.xml"
    path.write_text("<Document/>")
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything, so the refusal is staged

        def refuse(_: Path) -> bytes:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "read_bytes", refuse)
    assert refusal(path, read_file) == "may not be read; ask for permission to read it"


def test_an_empty_file(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "empty.xml"
    path.write_text(" \n")
    assert refusal(path, read_file) == "is empty; fetch it again"


def test_a_file_too_large(tmp_path: Path, read_file: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.xml"
    path.write_bytes(b"<Document>" + b"x" * 1000)
    monkeypatch.setattr(files, "LIMIT", 1000)
    assert refusal(path, read_file) == (
        "is too large (1,010 bytes, at most 1,000); no status file is this long"
    )


def test_a_binary_file_given_as_xml(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "picture.xml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert refusal(path, read_file) == "is a binary file, not text; name the XML, CSV or HTML file itself"


def test_an_xml_bomb(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "bomb.xml"
    path.write_bytes(BOMB)
    assert refusal(path, read_file) == (
        "line 2 holds DOCTYPE, as no status file does; it may be hostile and was not read;"
        " fetch it again from the publisher"
    )


def test_an_entity_declared_anywhere(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "entity.xml"
    path.write_bytes(
        b'<?xml version="1.0"?>\n<Document>\n<!ENTITY x SYSTEM "file:///etc/passwd">\n</Document>'
    )
    assert refusal(path, read_file).startswith("line 3 holds ENTITY")


def test_a_truncated_file(tmp_path: Path, data: Path, read_file: Reader) -> None:
    path = tmp_path / "cut.xml"
    path.write_bytes(b"\n".join((data / "XXI-77.en.xml").read_bytes().split(b"\n")[:60]))
    assert refusal(path, read_file) == ("is cut short after line 60 (no closing </Document>); fetch it again")


def test_xml_of_another_kind(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "feed.xml"
    path.write_text('<?xml version="1.0"?><rss><channel/></rss>')
    assert refusal(path, read_file) == (
        "is XML, but no status file of a treaty (it has no <Document>); check the file"
    )


@pytest.mark.parametrize("name", ["XXI-77.en.xml", "XXVI-6.status-page.html"])
def test_without_the_library_for_xml_the_reader_is_told_what_to_install(
    name: str, read_file: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtra, match=r"install it with pip install 'servanda\[intake\]'"):
        read_file(name)


def test_a_status_file_without_a_number(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "numberless.xml"
    path.write_text('<?xml version="1.0"?><Document><Treaty><Header/></Treaty></Document>')
    assert refusal(path, read_file) == (
        "is XML, but no status file of a treaty: it has no treaty number; check the file"
    )


def test_a_file_in_none_of_the_known_formats(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear depositary,")
    assert refusal(path, read_file) == (
        "is in none of the formats that can be read (UN Treaty Collection status page,"
        " UN Treaty Collection XML, UN Treaty Collection CSV extract)"
    )


def test_every_format_knows_its_own_file_and_no_other(data: Path) -> None:
    own = {
        "UN Treaty Collection status page": "XXVI-6.status-page.html",
        "UN Treaty Collection XML": "XXI-77.en.xml",
        "UN Treaty Collection CSV extract": "26-6.csv",
    }
    for name in own.values():
        bytes_of = (data / name).read_bytes()
        assert [form.NAME for form in FORMATS if form.identifies(bytes_of, data / name)] == [
            title for title, file in own.items() if file == name
        ]
