"""HTML: the main text as a reader meets it, without scripts, menus and what is hidden."""

from __future__ import annotations

import pytest

from servanda.documents import limits, read_bytes
from servanda.errors import UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE

pytest.importorskip("lxml")


def text_of(body: str) -> str:
    return read_bytes(f"<!doctype html><html><body>{body}</body></html>".encode(), "page.html").text


def test_blocks_stand_apart_and_inline_elements_do_not() -> None:
    body = (
        "<h1>Where we\n stand</h1><p>By <b>January</b> 2015,\n  116 <i>states</i>.<br>More.</p><div>End</div>"
    )
    assert text_of(body) == "Where we stand\n\nBy January 2015, 116 states.\nMore.\n\nEnd"


def test_a_row_is_a_line_and_cells_are_set_off_by_tabs() -> None:
    body = (
        "<table><tr><th>State<th>Signed</tr><tr><td><p>Chad</p></td><td><p>3 Dec 2008</p></td></tr>"
        "<tr><td></td><td>none</td></tr></table><p>After</p>"
    )
    assert text_of(body) == "State\tSigned\nChad\t3 Dec 2008\n\tnone\n\nAfter"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>document.write('999 states')</script>",
        "<style>p:after { content: '999 states' }</style>",
        "<noscript><p>999 states</p></noscript>",
        "<template><p>999 states</p></template>",
        "<p hidden>999 states</p>",
        "<div style='color:red; Display : none'><p>999 states</p></div>",
        "<span aria-hidden='true'>999 states</span>",
        "<a class='sr-only' href='#x'>999 states</a>",
        "<nav><p>999 states</p></nav>",
        "<div role='navigation'><p>999 states</p></div>",
        "<footer><p>999 states</p></footer>",
        "<header><p>999 states</p></header>",
        "<!-- 999 states -->",
        "<iframe>999 states</iframe>",
        "<select><option>999 states</option></select>",
        "<svg><text>999 states</text></svg>",
        "<img alt='999 states' onerror=\"write('999 states')\">",
        "<div class='top'><a href=1>999</a> <a href=2>States</a> <a href=3>News</a></div>",
        "<ul><li><a href=1>999 states</a><li><a href=2>Home</a><li><a href=3>Contact</a></ul>",
        "<div class='related-menu'><a href=1>999</a> or <a href=2>States</a> or then <a href=3>News</a></div>",
    ],
)
def test_what_is_not_the_main_text_is_left_out_and_its_neighbours_stay(hidden: str) -> None:
    text = text_of(f"<p>{SENTENCE}</p>{hidden}<p>{OTHER}</p>")
    assert text == f"{SENTENCE}\n\n{OTHER}"


@pytest.mark.parametrize(
    "kept",
    [
        "<article><header><p>Word</p></header><footer><p>Word</p></footer></article>",
        "<header><h1>Word</h1></header>",
        "<form><p>Word</p></form>",
        "<aside><p>Word</p></aside>",
        "<details><summary>Word</summary></details>",
        "<ul>"
        + "".join(f"<li><a href={n}>Word: the treaty gains one more State Party</a>" for n in range(3))
        + "</ul>",
        "<p>Word <a href=1>one</a>, <a href=2>two</a> and <a href=3>three</a> have signed the treaty so far.</p>",
    ],
)
def test_headings_headlines_and_lists_of_states_are_read(kept: str) -> None:
    assert "Word" in text_of(f"<p>{SENTENCE}</p>{kept}")


def test_the_one_main_element_is_the_text() -> None:
    body = (
        f"<div><p>Aside words of the site.</p></div><main><h1>Title</h1><p>{SENTENCE}</p></main><p>More.</p>"
    )
    assert text_of(body) == f"Title\n\n{SENTENCE}"


def test_a_main_element_without_the_words_is_not() -> None:
    assert SENTENCE in text_of(f"<main></main><p>{SENTENCE}</p>")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("112<sup>1</sup> states", "112[1] states"),
        ("112<sup><a href='#n1'>[1]</a></sup> states", "112[1] states"),
        ("States Parties<sup>12</sup> met", "States Parties[12] met"),
        ("the 5<sup>th</sup> of May", "the 5th of May"),
        ("85 km<sup>2</sup>", "85 km2"),
        ("con&shy;ven\u200btion", "convention"),
        ("100&nbsp;000", "100\xa0000"),
        ("111&#32;states &amp; more", "111 states & more"),
    ],
)
def test_a_footnote_number_is_not_a_digit_of_the_figure_before_it(body: str, text: str) -> None:
    assert text_of(f"<p>{body}</p>") == text


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ("<meta property='article:published_time' content='2018-05-03T10:00:00+02:00'>", "", "2018-05-03"),
        ("<meta name='DC.date.issued' content='2018-05'>", "", "2018-05"),
        ("<meta name='date' content='3 May 2018'>", "", "2018-05-03"),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",'
            '"datePublished":"2018-05-03"}]}</script>',
            "",
            "2018-05-03",
        ),
        (
            "",
            "<time datetime='2018-05-03' itemprop='datePublished'>x</time><time>1 May 2017</time>",
            "2018-05-03",
        ),
        ("", "<time class='entry-date' datetime='2018-05-03T09:00'>yesterday</time>", "2018-05-03"),
        ("", "<time>3 May 2018</time>", "2018-05-03"),
        ("<meta property='article:modified_time' content='2018-05-03'>", "", "2018-05-03"),
    ],
)
def test_a_page_is_dated_by_what_it_tells_machines(head: str, body: str, date: str) -> None:
    page = f"<html><head>{head}</head><body><p>{SENTENCE}</p>{body}</body></html>"
    document = read_bytes(page.encode(), "page.html")
    assert (str(document.date), document.date_from) == (date, "metadata")


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='date' content='1970-01-01'>",
        "<script type='application/ld+json'>{\"datePublished\": </script>",
        '<script type="application/ld+json">[{"datePublished":"2018-05-03"},{"datePublished":"2017-01-02"}]</script>',
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script>",
        "<script>datePublished = '2018-05-03'</script>",
    ],
)
def test_fillers_broken_data_and_contradictions_date_nothing(head: str) -> None:
    page = f"<html><head>{head}</head><body><p>{SENTENCE}</p></body></html>"
    document = read_bytes(page.encode(), "page.html")
    assert (document.text, document.date) == (SENTENCE, None)


def test_the_title_is_the_heading_and_else_that_of_the_window() -> None:
    with_heading = b"<title>Heading | Site</title><body><h1>The <em>heading</em></h1><p>Words.</p>"
    assert read_bytes(with_heading, "page.html").title == "The heading"
    assert read_bytes(b"<title>Heading | Site</title><p>Words.</p>", "page.html").title == "Heading | Site"


def test_the_language_read_wins_over_the_one_a_template_declares() -> None:
    page = (
        "<html lang='en-US'><body><p>Le traité a été signé par 111 pays, dont 66 sont liés.</p></body></html>"
    )
    assert read_bytes(page.encode(), "page.html").language == "fr"
    assert read_bytes(b"<html lang='en-US'><body><p>111</p></body></html>", "page.html").language == "en"


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8"])
def test_the_encoding_a_page_declares_is_used(charset: str) -> None:
    page = f"<html><head><meta charset='{charset}'></head><body><p>États</p></body></html>"
    document = read_bytes(page.encode(charset), "page.html")
    assert (document.text, document.problems) == ("États", ())


def test_a_page_is_known_by_its_beginning_where_its_name_does_not_tell() -> None:
    assert read_bytes(b"\n<!-- saved --><!DOCTYPE html><p>Words", "-").media == "text/html"
    assert read_bytes(b"<!---->" * 500 + b"words", "-").media == "text/plain"


def test_entities_are_not_expanded() -> None:
    page = b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "999"><!ENTITY b "&a;&a;&a;">]><html><p>x&b;y</p></html>'
    assert "999999" not in read_bytes(page, "page.xhtml").text


def test_nesting_too_deep_is_reported_and_what_comes_before_is_read() -> None:
    page = f"<body><p>{SENTENCE}</p>".encode() + b"<div>" * 100_000 + b"deep"
    document = read_bytes(page, "page.html")
    assert document.text.startswith(SENTENCE)
    assert "is nested too deeply" in document.problems[0].message


def test_a_page_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MARKUP_BYTES", 50)
    with pytest.raises(UnreadableFile, match=r"page\.html: is too large for a page"):
        read_bytes(b"<p>" + b"x" * 50, "page.html")
