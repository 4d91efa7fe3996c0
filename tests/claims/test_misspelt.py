"""Typing errors in the words by which claims are told."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.markup import unmarked
from servanda.claiming.misspelt import respelt


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The Conventon", "The Convention"),
        ("singed by Malta", "signed by Malta"),
        ("Chad ratifed it", "Chad ratified it"),
        ("its withdrawl", "its withdrawal"),
        ("in Septembr 2010", "in September 2010"),
        ("they acceeded", "they acceded"),
    ],
)
def test_a_typing_error_is_read_as_the_word_it_is_meant_for(written: str, read: str) -> None:
    assert respelt(unmarked(written), "en").text == read


@pytest.mark.parametrize(
    "text",
    [
        "States may withdraw.",
        "a bone of contention",
        "It adapted to the counties.",
        "notions of treats",
        "forced entries",
    ],
)
def test_other_words_stay_what_they_are(text: str) -> None:
    page = unmarked(text)
    assert respelt(page, "en") is page


def test_texts_in_another_language_are_left_alone() -> None:
    page = unmarked("Tous les membres ont singed.")
    assert respelt(page, "fr") is page


def test_claims_are_shown_as_the_page_writes_them() -> None:
    text = (
        "The Mine Ban Treaty entred into force on 1 March 1999.[2] It has 164 state paties; [[Oman]] acceeded to it "
        "on 20 August 2014; Oman ratifed it."
    )
    claims = sv.check(text, date="2022-05-01").claims
    told = [(claim.found.text, claim.verdict) for claim in claims]
    assert ("The Mine Ban Treaty entred into force on 1 March 1999", "supported") in told
    assert ("164 state paties", "supported") in told
    assert any("acceeded" in words and verdict == "supported" for words, verdict in told)
    for claim in claims:
        assert text[claim.found.start : claim.found.end] == claim.found.text


def test_a_wrong_figure_is_wrong_whatever_its_spelling() -> None:
    claims = sv.check("The Mine Ban Treaty entred into froce on 1 March 1998.", date="2022-05-01").claims
    assert [claim.verdict for claim in claims] == ["contradicted"]
