"""PDF: the text of the pages, without what only the typesetting put there, and never more than is bounded."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from servanda.documents import limits, read_bytes
from servanda.errors import UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE

pytest.importorskip("pypdfium2")
fpdf = pytest.importorskip("fpdf")


def test_pages_stand_apart_and_the_file_names_its_title(pdf_of: Callable[..., bytes]) -> None:
    document = read_bytes(pdf_of("First page.", "Second page.", title="A status note"), "note.pdf")
    assert document.text == "First page.\n\nSecond page."
    assert (document.title, str(document.date), document.date_from) == (
        "A status note",
        "2016-05-03",
        "metadata",
    )


def test_the_name_of_a_source_file_is_no_title(pdf_of: Callable[..., bytes]) -> None:
    document = read_bytes(
        pdf_of("Where we stand\n" + SENTENCE, title="Microsoft Word - draft.doc"), "note.pdf"
    )
    assert document.title == "Where we stand"


def test_the_dateline_wins_over_the_day_the_file_was_made(pdf_of: Callable[..., bytes]) -> None:
    document = read_bytes(pdf_of("(Geneva, 25 November 2011) - " + SENTENCE), "note.pdf")
    assert (str(document.date), document.date_from) == ("2011-11-25", "dateline")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("89 states are signa-\ntories today", "89 states are signatories today"),
        ("it has been ratified by twenty-\neight states", "it has been ratified by twenty-eight states"),
        ("a meeting of the anti-\npersonnel mine treaty", "a meeting of the anti-personnel mine treaty"),
        ("con\u00advention", "convention"),
    ],
)
def test_a_word_divided_at_the_end_of_a_line_is_whole(
    lines: str, text: str, pdf_of: Callable[..., bytes]
) -> None:
    assert read_bytes(pdf_of(lines), "note.pdf").text == text


def test_a_raised_footnote_number_is_set_apart_from_the_figure() -> None:
    pdf = fpdf.FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    pdf.write(6, "There are 112")
    pdf.char_vpos = "SUP"
    pdf.write(6, "1")
    pdf.char_vpos = "LINE"
    pdf.write(6, " parties and 12 signatories.")
    text = read_bytes(bytes(pdf.output()), "note.pdf").text
    assert " ".join(text.split()) == "There are 112[1] parties and 12 signatories."


def test_pages_beyond_the_limit_are_named_as_not_read(
    pdf_of: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PAGES", 3)
    document = read_bytes(pdf_of(*(f"Page {number}." for number in range(1, 6))), "long.pdf")
    assert document.text == "Page 1.\n\nPage 2.\n\nPage 3."
    assert str(document.problems[0]) == (
        "long.pdf: page 4 and later: was not read: at most 3 pages of a file are (split it)"
    )
    assert document.problems[0].rejected


def test_ten_thousand_pages_are_read_up_to_two_thousand(pdf_of: Callable[..., bytes]) -> None:
    document = read_bytes(pdf_of(*["x"] * 10_000), "long.pdf")
    assert document.text.count("x") == 2_000
    assert "page 2,001 and later" in str(document.problems[0])


def test_text_beyond_the_limit_is_named_as_not_read(
    pdf_of: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CHARACTERS", 20)
    document = read_bytes(pdf_of("First page.", "Second page.", "Third page."), "long.pdf")
    assert document.text == "First page."
    assert "page 2 and later" in str(document.problems[0])


def test_a_file_that_takes_too_long_is_refused(
    pdf_of: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PDF_SECONDS", -1.0)
    with pytest.raises(UnreadableFile, match=r"slow\.pdf: takes longer than"):
        read_bytes(pdf_of(SENTENCE), "slow.pdf")


def test_a_scanned_page_holds_no_text_and_that_is_said(pdf_of: Callable[..., bytes]) -> None:
    document = read_bytes(pdf_of(" "), "scan.pdf")
    assert document.text == ""
    assert (
        str(document.problems[0]) == "scan.pdf: holds no text (a scanned page needs text recognition first)"
    )


def test_a_locked_or_damaged_file_is_refused(pdf_of: Callable[..., bytes]) -> None:
    with pytest.raises(UnreadableFile, match=r"bad\.pdf: is damaged and cannot be read as PDF"):
        read_bytes(b"%PDF-1.7\n" + b"nothing of the kind", "bad.pdf")
    with pytest.raises(UnreadableFile, match=r"is named \.pdf and is no PDF file"):
        read_bytes(OTHER.encode(), "words.pdf")
    pdf = fpdf.FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="reader")
    with pytest.raises(UnreadableFile, match="asks for a password"):
        read_bytes(bytes(pdf.output()), "locked.pdf")


def test_the_same_bytes_give_the_same_text(pdf_of: Callable[..., bytes]) -> None:
    data = pdf_of(SENTENCE, OTHER)
    assert read_bytes(data, "note.pdf") == read_bytes(data, "note.pdf")
