"""DOCX: every word of the body and the notes, and the date only where the stamps of the file agree."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime

import pytest

from servanda.documents import read_bytes
from servanda.errors import UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE

docx = pytest.importorskip("docx")


def edited(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The file with one of its parts changed."""
    source = zipfile.ZipFile(io.BytesIO(data))
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            content = source.read(member)
            target.writestr(member.filename, change(content) if member.filename == part else content)
    return result.getvalue()


def in_body(xml: str) -> Callable[[bytes], bytes]:
    return lambda body: body.replace(b"<w:body>", f"<w:body>{xml}".encode(), 1)


def test_paragraphs_tables_and_tabs_are_read_in_their_order() -> None:
    document = docx.Document()
    document.core_properties.title = "A status note"
    document.add_heading("Where we stand", 1)
    document.add_paragraph(SENTENCE)
    table = document.add_table(2, 2)
    for place, words in enumerate(("State", "Signed", "Chad", "3 December 2008")):
        table.cell(place // 2, place % 2).text = words
    document.add_paragraph(OTHER)
    file = io.BytesIO()
    document.save(file)
    read = read_bytes(file.getvalue(), "note.docx")
    assert read.text.strip() == (
        f"Where we stand\n\n{SENTENCE}\n\nState\tSigned\nChad\t3 December 2008\n\n{OTHER}"
    )
    assert (read.title, read.language, read.problems) == ("A status note", "en", ())


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:p><w:ins><w:r><w:t>111 states</w:t></w:r></w:ins></w:p>", "111 states"),
        (
            "<w:p><w:del><w:r><w:delText>999</w:delText></w:r></w:del><w:r><w:t>111 states</w:t></w:r></w:p>",
            "111 states",
        ),
        (
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>111 states</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "111 states",
        ),
        ("<w:p><w:hyperlink><w:r><w:t>111 states</w:t></w:r></w:hyperlink></w:p>", "111 states"),
        (
            "<w:p><w:r><w:instrText>PAGE 999</w:instrText></w:r><w:r><w:t>111 states</w:t></w:r></w:p>",
            "111 states",
        ),
        (
            "<w:p><w:r><w:t>111</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>"
            "<w:r><w:t xml:space='preserve'> states</w:t></w:r></w:p>",
            "111[2] states",
        ),
        (
            "<w:p><w:r><w:t>Outside</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>111 states</w:t></w:r></w:p>"
            "</w:txbxContent></w:pict></w:r></w:p>",
            "111 states\n\nOutside",
        ),
    ],
)
def test_words_are_read_wherever_they_stand_and_deleted_ones_are_not(
    xml: str, text: str, docx_of: Callable[..., bytes]
) -> None:
    data = edited(docx_of(SENTENCE), "word/document.xml", in_body(xml))
    assert read_bytes(data, "note.docx").text.startswith(f"{text}\n\n{SENTENCE}")


def test_a_document_is_dated_by_its_opening_before_its_stamps(docx_of: Callable[..., bytes]) -> None:
    data = docx_of(
        "Geneva, 25 June 2025 – " + SENTENCE, created=datetime(2026, 1, 5), modified=datetime(2026, 1, 5)
    )
    document = read_bytes(data, "note.docx")
    assert (str(document.date), document.date_from) == ("2025-06-25", "dateline")


def test_stamps_that_agree_date_a_document(docx_of: Callable[..., bytes]) -> None:
    data = docx_of(SENTENCE, created=datetime(2015, 1, 5), modified=datetime(2015, 1, 30))
    document = read_bytes(data, "note.docx")
    assert (str(document.date), document.date_from) == ("2015-01", "metadata")


def test_stamps_that_differ_and_those_of_a_template_do_not(docx_of: Callable[..., bytes]) -> None:
    assert read_bytes(docx_of(SENTENCE), "note.docx").date is None
    data = docx_of(SENTENCE, created=datetime(2009, 1, 5), modified=datetime(2015, 1, 30))
    assert read_bytes(data, "note.docx").date is None


def test_entities_a_bomb_and_damage_are_refused(
    docx_of: Callable[..., bytes], zipped: Callable[[dict[str, bytes | str]], bytes]
) -> None:
    good = docx_of(SENTENCE)
    laughs = edited(
        good,
        "word/document.xml",
        lambda xml: xml.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY a "9">]><w:document', 1),
    )
    with pytest.raises(UnreadableFile, match=r"laughs\.docx: declares entities"):
        read_bytes(laughs, "laughs.docx")
    bomb = edited(good, "word/document.xml", lambda xml: xml + b" " * 8_000_000)
    with pytest.raises(
        UnreadableFile, match=r"bomb\.docx: 'word/document\.xml' in it unpacks to more than 200 times"
    ):
        read_bytes(bomb, "bomb.docx")
    with pytest.raises(UnreadableFile, match=r"half\.docx: is damaged"):
        read_bytes(good[: len(good) // 2], "half.docx")
    with pytest.raises(UnreadableFile, match=r"odd\.docx: is damaged"):
        read_bytes(zipped({"word/document.xml": "<nothing/>"}), "odd.docx")
    with pytest.raises(UnreadableFile, match=r"is named \.docx and is no DOCX file"):
        read_bytes(b"words", "words.docx")
    with pytest.raises(UnreadableFile, match="is an office file that is not read"):
        read_bytes(zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "sheet.xlsx")
