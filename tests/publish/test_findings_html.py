"""The annotated copy of a document: its text as it is, its claims marked, nothing of it ever markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import servanda as sv
from servanda.claiming.checking import Checked
from servanda.claiming.model import replace as altered
from servanda.publish import findings
from servanda.publish.findings_html import page
from servanda.publish.findings_jsonld import reviews
from tests.publish.samples import HOSTILE, PRESS, TEXT, Copy, blocks, checked, claim


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


def test_the_copy_holds_the_text_as_it_is_with_the_claims_marked(record: sv.Record) -> None:
    copy = Copy(page([PRESS], record))
    assert copy.paragraphs == blocks(TEXT)
    assert copy.marks == [
        ("supported", "signed by 111 nations"),
        ("contradicted", "99 States Parties"),
        ("unverifiable", "12,000 bombs were destroyed"),
    ]


def test_every_claim_opens_with_a_button_that_says_its_verdict(record: sv.Record) -> None:
    copy = Copy(page([PRESS], record))
    buttons = [named for tag, named in copy.tags if tag == "button" and "aria-label" in named]
    labels = [named["aria-label"] for named in buttons if named["class"] != "close"]
    assert labels == [
        "Claim 1, supported: explain",
        "Claim 2, contradicted: explain",
        "Claim 3, unverifiable: explain",
    ]
    assert len(copy.ids()) == len(set(copy.ids()))
    assert copy.pointers() <= set(copy.ids())
    cards = [named for tag, named in copy.tags if "popover" in named]
    assert [named["id"] for named in cards] == ["d1-note-1", "d1-note-2", "d1-note-3"]


def test_the_copy_explains_counts_and_admits(record: sv.Record) -> None:
    seen = " ".join("".join(Copy(page([PRESS], record)).visible).split())
    assert "1 contradicted, 1 supported, 1 unverifiable" in seen
    assert "4 figures and dates stand near a treaty: 3 understood, 1 not." in seen
    assert "Not understood: 7 (line 5)." in seen
    assert "Nearest true figure: 66 (the text has 33 too many)" in seen
    assert "It was right from 5 December 2015." in seen
    assert "111 had signed or acceded and not left (joined)" in seen
    assert "Lithuania, Norway, Swaziland" in seen
    assert "True from 21 September 2011 to 8 April 2013. No longer true today." in seen


def test_the_copy_needs_no_network_and_no_script(record: sv.Record) -> None:
    html = page([PRESS], record)
    copy = Copy(html)
    active = {"script", "link", "img", "iframe", "object", "base", "form"}
    assert {tag for tag, _ in copy.tags} & active == set()
    assert not re.search(r"url\(|@import", html)
    assert all(
        key not in ("src", "style") and not key.startswith("on") for _, named in copy.tags for key in named
    )
    policy = next(named["content"] for _, named in copy.tags if named.get("http-equiv"))
    assert str(policy).startswith("default-src 'none'; style-src 'sha256-")


def test_the_copy_says_its_languages(record: sv.Record) -> None:
    french = Copy(page([replace(PRESS, language="fr")], record))
    assert next(named["lang"] for tag, named in french.tags if tag == "html") == "en"
    assert next(named["lang"] for _, named in french.tags if named.get("class") == "copy") == "fr"
    for unknown in ("und", '"><script>'):
        copy = Copy(page([replace(PRESS, language=unknown)], record))
        assert next(named["lang"] for _, named in copy.tags if named.get("class") == "copy") == ""


@pytest.mark.parametrize("evil", HOSTILE)
def test_nothing_in_a_document_becomes_markup(evil: str, record: sv.Record) -> None:
    text = f"{evil} Signed by 111 nations {evil}.\n\n{evil} 7 {evil}"
    words = f"111 nations {evil}"
    one = claim(
        text, words, "contradicted", 111, nearest=evil, elsewhere=evil, explanation=evil, sources=(evil,)
    )
    html = page([checked(text, one, name=evil, title=evil, date_from=evil)], record)
    copy = Copy(html)
    tame = claim("111 nations", "111 nations", "contradicted", 111, nearest="x", sources=("x",))
    harmless = Copy(page([checked("111 nations.\n\nof 7", tame)], record))
    assert [tag for tag, _ in copy.tags if tag != "p"] == [tag for tag, _ in harmless.tags if tag != "p"]
    assert copy.paragraphs == [findings.harmless(part) for part in blocks(text)]
    assert not re.search("[\x00-\x08\x0b-\x1f]", html)
    links = [str(named["href"]) for tag, named in copy.tags if tag == "a"]
    assert all(link.startswith(("#", "https://", "http://")) for link in links)


def test_claims_that_overlap_are_all_marked_and_all_open(record: sv.Record) -> None:
    text = "signed by 111 nations, including France and Germany, of 190"
    wide = claim(text, "signed by 111 nations, including France", "supported", 111)
    narrow = claim(text, "111 nations", "contradicted", 111)
    across = claim(text, "France and Germany", "unverifiable", 2)
    again = claim(text, "111 nations", "supported", 111)
    copy = Copy(page([checked(text, wide, narrow, again, across)], record))
    assert copy.paragraphs == [text]
    assert copy.marks == [
        ("supported", "signed by "),
        ("contradicted several", "111 nations"),
        ("supported", ", including "),
        ("supported several", "France"),
        ("unverifiable", " and Germany"),
    ]
    assert copy.pointers() <= set(copy.ids())
    assert sum(1 for tag, named in copy.tags if str(named.get("class", "")).startswith("ref ")) == 4


def test_documents_on_one_page_do_not_share_addresses(record: sv.Record) -> None:
    copy = Copy(page([PRESS, PRESS], record))
    assert len(copy.ids()) == len(set(copy.ids()))
    assert copy.pointers() <= set(copy.ids())
    assert copy.paragraphs == blocks(TEXT) * 2


@st.composite
def annotated(draw: st.DrawFn) -> Checked:
    text = draw(st.text(alphabet="ab <&\"'>\n\t7é漢\u202e\x00", min_size=1, max_size=60))
    spans = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)), max_size=6))
    claims = []
    for start, length in spans:
        words = text[start : start + length]
        if not words.strip():
            continue
        one = claim(words, words, draw(st.sampled_from(list(findings.SIGNS))), 1)
        claims.append(altered(one, found=altered(one.found, start=start, end=start + len(words))))
    return checked(text, *claims)


@settings(max_examples=150, deadline=None)
@given(annotated())
def test_whatever_is_marked_no_character_is_lost(document: Checked) -> None:
    copy = Copy(page([document], sv.record()))
    assert copy.paragraphs == [findings.harmless(part) for part in blocks(document.text)]
    assert len(copy.ids()) == len(set(copy.ids()))
    assert copy.pointers() <= set(copy.ids())


def test_the_same_document_gives_the_same_page(record: sv.Record) -> None:
    assert page([PRESS], record) == page([PRESS], sv.record())
    assert reviews([PRESS], record) == reviews([PRESS], sv.record())
    assert findings.for_terminal(PRESS, record) == findings.for_terminal(PRESS, sv.record())
