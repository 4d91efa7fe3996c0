"""A plain text is the decoded file itself: no letter is added, lost or moved."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda import documents
from servanda.errors import UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r\ufeff"), max_size=300))
def test_the_text_is_the_file_unchanged(text: str) -> None:
    assert documents.read_bytes(text.encode(), "note.txt").text == text


def test_line_ends_are_made_one_and_nothing_else_is() -> None:
    data = b"First  line \r\n\tSecond\xc2\xa0line\rThird\n\n\n"
    assert documents.read_bytes(data, "note.txt").text == "First  line \n\tSecond\xa0line\nThird\n\n\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_the_encoding_and_goes(encoding: str) -> None:
    document = documents.read_bytes(SENTENCE.encode(encoding), "note.txt")
    assert (document.text, document.problems) == (SENTENCE, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_a_mark(encoding: str) -> None:
    assert documents.read_bytes(SENTENCE.encode(encoding), "note.txt").text == SENTENCE


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (
            "À la fin de l'année, 89 États étaient parties à la Convention et 27 étaient signataires;"
            " la Conférence s'est réunie à Genève.",
            "cp1252",
            "fr",
        ),
        (
            "Конвенция вступила в силу в августе, и до конца года к ней присоединились ещё девять государств.",
            "cp1251",
            "ru",
        ),
    ],
)
def test_older_encodings_are_recognised_and_that_is_said(text: str, encoding: str, language: str) -> None:
    pytest.importorskip("charset_normalizer")
    document = documents.read_bytes(text.encode(encoding), "note.txt")
    assert document.text == text
    assert document.language == language
    assert f"read as {encoding}" in document.problems[0].message
    assert not document.problems[0].rejected


def test_bytes_broken_in_utf_8_are_replaced_and_the_first_place_is_named() -> None:
    data = "Genève – 116 États ".encode() + b"\xff" + " ont adhéré.".encode()
    document = documents.read_bytes(data, "note.txt")
    assert document.text == "Genève – 116 États \ufffd ont adhéré."
    assert str(document.problems[0]).startswith("note.txt: byte 23: is not valid UTF-8: 1 places")


def test_bytes_that_fit_no_encoding_for_certain_are_read_as_western_and_that_is_said() -> None:
    document = documents.read_bytes("116 États ".encode("cp1252"), "note.txt")
    assert document.text == "116 États "
    assert "read as cp1252" in document.problems[0].message


def test_a_zero_in_a_long_text_is_damage_and_does_not_make_it_binary() -> None:
    document = documents.read_bytes((SENTENCE + OTHER).encode() + b"\0.", "note.txt")
    assert document.text == SENTENCE + OTHER + "\ufffd."
    assert document.problems[0].message == "holds 1 zero characters: read as U+FFFD"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"MZ\x90\0\x03\0\0\0\x04", "is a binary file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old office file; save it as DOCX or PDF"),
        (b"{\\rtf1\\ansi 111 states}", "is an RTF file"),
        (b"\x1f\x8b\x08\0", "is a gzip file; unpack it"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said) as refusal:
        documents.read_bytes(data, "note")
    assert str(refusal.value).startswith("note: ") and "\n" not in str(refusal.value)


def test_an_empty_file_gives_no_text_and_says_so() -> None:
    document = documents.read_bytes(b"", "note.txt")
    assert (document.text, document.title, document.date, document.language) == ("", None, None, "und")
    assert document.problems[0].message == "holds no text"


def test_markdown_is_read_as_its_source() -> None:
    source = f'---\ntitle: "Five years on"\ndate: 2015-08-01\n---\n\n# Five years\n\n*{SENTENCE}*\n'
    document = documents.read_bytes(source.encode(), "post.md")
    assert document.text == source
    assert (document.title, str(document.date), document.date_from) == (
        "Five years on",
        "2015-08-01",
        "metadata",
    )
    assert document.media == "text/markdown"


def test_a_heading_is_the_title_of_markdown_without_settings() -> None:
    document = documents.read_bytes(f"12 May 2014\n\n## Where we stand ##\n\n{OTHER}".encode(), "post.md")
    assert document.title == "Where we stand"


def test_reading_plain_text_needs_no_library() -> None:
    code = (
        "import sys; from servanda import documents; documents.read_bytes(b'116 states', 'a.txt');"
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'lxml', 'docx', 'pypdfium2', 'charset_normalizer', 'email', 'zipfile', 'json', 'babel'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
