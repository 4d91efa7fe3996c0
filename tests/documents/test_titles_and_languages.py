"""Titles and languages are read from the text where the file names none."""

from __future__ import annotations

import pytest

from servanda.documents import from_text
from servanda.documents.language import detect


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("23 February 2017\n\nTen years of the ban\n\nThe text.", "Ten years of the ban"),
        ("https://example.org/news\nTen years of the ban", "Ten years of the ban"),
        ("  ** Ten  years **  \nThe text.", "Ten years"),
        ("***\n\n1\n", None),
        ("Words without a heading, " * 20, None),
        ("Words without a heading, " * 20 + "\n\nChile has joined.", None),
        ("23 February 2017\n\n" + "Words without a heading, " * 20 + "\n\nChile has joined.", None),
        ("", None),
    ],
)
def test_the_title_is_the_first_short_line_of_words(text: str, title: str | None) -> None:
    assert from_text(text).title == title


def test_a_title_or_language_that_is_given_stays() -> None:
    document = from_text("Une phrase qui est en français.", title="Note", language="en")
    assert (document.title, document.language) == ("Note", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The treaty has been signed by 111 nations, and 66 of them are bound by it.", "en"),
        ("Le traité a été signé par 111 pays, dont 66 sont liés par ses dispositions.", "fr"),
        ("El tratado ha sido firmado por 111 países, de los que 66 lo han ratificado ya.", "es"),
        ("O tratado foi assinado por 111 países, dos quais 66 são partes na convenção.", "pt"),
        ("Il trattato è stato firmato da 111 paesi, dei quali 66 sono parti della convenzione.", "it"),
        ("Der Vertrag wurde von 111 Staaten unterzeichnet, von denen 66 auch gebunden sind.", "de"),
        ("Het verdrag is door 111 landen ondertekend, van wie er 66 ook aan gebonden zijn.", "nl"),
        ("Договор подписали 111 государств, и для 66 из них он уже вступил в силу.", "ru"),
        ("وقعت على الاتفاقية 111 دولة، وهي نافذة في 66 دولة من بين هذه الدول.", "ar"),
        ("已有111个国家签署该公约，其中66个国家已成为缔约国。", "zh"),
        ("111か国が条約に署名し、そのうち66か国が締約国である。", "ja"),
        ("Az egyezményt 111 ország írta alá, és ezek közül 66 már meg is erősítette.", "hu"),
        ("Traktat podpisało 111 państw, z których 66 jest już nim związanych, a to nie wszystkie.", "pl"),
        ("Η συνθήκη υπογράφηκε από 111 κράτη.", "el"),
        ("111 66 2011", "und"),
        ("CCM", "und"),
        ("the and of le et des", "und"),
    ],
)
def test_the_language_is_that_of_the_little_words(text: str, language: str) -> None:
    assert detect(text) == language


def test_a_name_in_another_script_does_not_change_the_language() -> None:
    assert detect("The ambassador of China (中国) said that it was not a party to the treaty.") == "en"
