"""Markup, note marks, dates as printed, and repairs that lose nothing."""

from __future__ import annotations

import pytest

from servanda.errors import BadDate
from servanda.intake.repair import decoded, repaired
from servanda.intake.text import dated_cell, first_day, label, marks, only_day, plain


@pytest.mark.parametrize(
    ("printed", "day", "mark", "lapsed"),
    [
        ("3 Dec 2008", "2008-12-03", "", False),
        ("24 Mar 2011 n", "2011-03-24", "n", False),
        ("4 Sept 1990", "1990-09-04", "", False),
        ("20 July 1964", "1964-07-20", "", False),
        ("12 Aug 2011 AA", "2011-08-12", "AA", False),
        ("[ 3 Oct 1975 ]", "1975-10-03", "", True),
        ("[14 Nov 1980 a]", "1980-11-14", "a", True),
        ("29 Feb 2000", "2000-02-29", "", False),
    ],
)
def test_a_cell_is_a_day_with_a_letter_and_perhaps_brackets(
    printed: str, day: str, mark: str, lapsed: bool
) -> None:
    cell = dated_cell(printed)
    assert (str(cell.day), cell.mark, cell.lapsed) == (day, mark, lapsed)


@pytest.mark.parametrize(
    ("printed", "message"),
    [
        ("31 Feb 1997", "'31 Feb 1997' is not a date of the calendar"),
        ("29 Feb 1900", "'29 Feb 1900' is not a date of the calendar"),
        ("4 Octobre 2002", "'4 Octobre 2002' is not a date: no month is called 'Octobre'"),
        ("in 1997", "'in 1997' is not a date"),
        ("2008", "'2008' is not a date"),
        ("3 Dec 2008, 4 Dec 2009", "'3 Dec 2008, 4 Dec 2009' is not a date"),
        ("[3 Dec 2008", "'[3 Dec 2008' has one square bracket without the other"),
        ("3 Dec 2008]", "'3 Dec 2008]' has one square bracket without the other"),
    ],
)
def test_a_cell_that_is_no_date_says_why(printed: str, message: str) -> None:
    with pytest.raises(BadDate) as refused:
        dated_cell(printed)
    assert str(refused.value) == message


def test_a_date_inside_words_is_found_and_a_place_before_it_is_not_one() -> None:
    assert str(first_day("Lake Success, New York, 12 November 1947")) == "1947-11-12"
    assert first_day("see article 14 of the Convention") is None


def test_a_text_that_holds_more_than_a_date_is_not_one() -> None:
    with pytest.raises(BadDate):
        only_day("notified on 3 December 2008")


def test_note_marks_are_kept_apart_from_the_name() -> None:
    printed = "Germany<superscript>7,8,9</superscript>"
    assert label(printed) == "Germany"
    assert marks(printed) == ("7", "8", "9")
    assert marks("Germany") == ()


def test_words_lose_their_markup_but_not_the_address_of_a_link() -> None:
    printed = (
        'see <i>Treaty Series</i>, <a href="/doc/v46.pdf" target="_blank">vol. 46</a>'
        "<superscript>2</superscript>"
    )
    assert plain(printed) == "see Treaty Series, vol. 46 (https://treaties.un.org/doc/v46.pdf)²"


def test_less_than_signs_that_are_no_markup_stay() -> None:
    assert plain("mines with < 8 grams") == "mines with < 8 grams"


def test_cut_off_quotation_marks_and_dashes_are_read_back() -> None:
    text, repairs = repaired("<text>\x1cLao People\x19s\x1d \x13 14\x02December</text>")
    assert text == "<text>“Lao People’s” – 14\u2002December</text>"
    assert [repair.message for repair in repairs] == [
        "5 control characters read as the punctuation that was meant"
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("[&] in addition", "[…] in addition"),
        ("\x1c& the Government", "“… the Government"),
        ("wishes that& the United", "wishes that… the United"),
        ("R&D programmes", "R&amp;D programmes"),
        ("Bosnia & Herzegovina", "Bosnia &amp; Herzegovina"),
        ("<Entry>Trinidad & Tobago</Entry>", "<Entry>Trinidad &amp; Tobago</Entry>"),
        ("<Participant>one & other</Participant>", "<Participant>one &amp; other</Participant>"),
        ("EU &amp; Law &lt;i&gt;", "EU &amp; Law &lt;i&gt;"),
    ],
)
def test_a_bare_ampersand_is_an_ellipsis_unless_it_joins_two_words(written: str, read: str) -> None:
    assert repaired(written)[0] == read


def test_angle_brackets_that_begin_no_element_are_text() -> None:
    text, repairs = repaired("<text>if x < y then <b>not</b></text>\n<text />")
    assert text == "<text>if x &lt; y then &lt;b>not&lt;/b></text>\n<text />"
    assert [repair.message for repair in repairs] == ["3 angle brackets with no element behind read as text"]


def test_the_first_line_of_a_repair_is_told() -> None:
    assert repaired("<text>\n\n a \x1c b</text>")[1][0].line == 3


def test_lines_stay_where_they_are_whatever_is_repaired() -> None:
    text = "<text>\r\n\x1c&\x1d < \r\n</text>"
    assert repaired(text)[0].count("\n") == 2


def test_a_character_the_publisher_lost_is_left_and_reported() -> None:
    text, repairs = repaired("<text>Article?1 and /a.aspx?src=b</text>")
    assert text == "<text>Article?1 and /a.aspx?src=b</text>"
    assert [repair.message for repair in repairs] == [
        "1 question mark where the publisher lost a character left as printed"
    ]


def test_a_file_may_mix_three_encodings() -> None:
    mixed = b"<?xml version='1.0' encoding='iso-8859-1'?>C\xf4te C\xc3\xb4te \x93x\x94"
    text, repairs = decoded(mixed)
    assert text.endswith("Côte Côte “x”")
    assert [repair.message for repair in repairs] == [
        "1 passage in UTF-8 read as such",
        "2 passages in Windows-1252 read as such",
    ]


def test_latin_letters_alone_are_no_repair() -> None:
    assert decoded("Curaçao, Côte".encode("latin-1")) == ("Curaçao, Côte", [])
