"""What a reader is shown of a checked document: in the terminal, as an annotated copy, as reviews, as stale figures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import servanda as sv
from servanda.claiming.checking import Checked, Checker
from servanda.claiming.model import Claim, Coverage, Found, Verdict
from servanda.dates import PartialDate
from servanda.publish import findings, stale
from servanda.publish.findings_html import page
from servanda.publish.findings_jsonld import reviews

TEXT = (
    "Geneva, 25 November 2011\n\n"
    "The Convention on Cluster Munitions has been signed by 111 nations, and bound 57 of them.\n\n"
    "Its 99 States Parties met in 7 rooms to say that 12,000 bombs were destroyed.\n"
)
DAY = PartialDate.of(date(2011, 11, 25))


def claim(text: str, words: str, verdict: Verdict, value: int, **more: Any) -> Claim:
    start = text.index(words)
    found = Found(
        start=start,
        end=start + len(words),
        text=words,
        kind=more.pop("kind", "count"),
        what=more.pop("what", "joined"),
        rule="n have signed",
        treaty=more.pop("treaty", "CCM"),
        value=value,
        as_of=more.pop("own_day", None),
    )
    return Claim(found=found, verdict=verdict, **{"explanation": f"About {value}.", "as_of": DAY, **more})


def checked(text: str, *claims: Claim, **more: Any) -> Checked:
    judged = sum(1 for one in claims if one.verdict != "unverifiable")
    missed = tuple((found.start(), found.end(), found.group()) for found in re.finditer(r"\b7\b", text))
    coverage = Coverage(
        seen=len(claims) + len(missed),
        understood=len(claims),
        judged=judged,
        left_open=len(claims) - judged,
        not_understood=missed,
    )
    said: dict[str, Any] = {"name": "press.txt", "title": "Ban holds", "date": DAY, "date_from": "dateline"}
    return Checked(text=text, language="en", claims=claims, coverage=coverage, **{**said, **more})


SIGNED = claim(
    TEXT,
    "signed by 111 nations",
    "supported",
    111,
    reading="joined",
    record_value=111,
    readings={"signed": 108, "joined": 111},
    true_during=(("2011-09-21", "2013-04-08"),),
    states=("LTU", "NOR", "SWZ"),
    sources=("untc-2018-xxvi-6",),
    stale=True,
)
PARTIES = claim(
    TEXT,
    "99 States Parties",
    "contradicted",
    99,
    record_value=66,
    nearest=66,
    elsewhere="It was right from 5 December 2015.",
    states=("NOR",),
    sources=("untc-2018-xxvi-6", "untc-later-xxvi-6"),
)
BOMBS = claim(
    TEXT, "12,000 bombs were destroyed", "unverifiable", 12000, kind="quantity", missing="no stockpiles"
)
PRESS = checked(TEXT, SIGNED, PARTIES, BOMBS)


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


def shown(document: Checked, record: sv.Record) -> str:
    return click.unstyle(findings.for_terminal(document, record))


# For reading


def test_each_claim_stands_in_its_context_with_sign_and_word(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "✓ supported  line 3 · count · CCM · read as joined" in text
    assert "The Convention on Cluster Munitions has been «signed by 111 nations», and bound 57" in text
    assert "✗ contradicted  line 5 · count · CCM" in text
    assert "? unverifiable  line 5 · quantity · CCM" in text


def test_a_false_figure_is_set_right_with_the_gap_and_where_it_was_true(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "Nearest: 66 (the text has 33 too many). It was right from 5 December 2015." in text


def test_what_the_explanation_says_already_is_not_said_twice(record: sv.Record) -> None:
    told = replace(PARTIES, explanation="66 had. It was right from 5 December 2015.")
    assert shown(checked(TEXT, told), record).count("It was right") == 1


def test_states_are_named_as_they_were_called_that_day_and_sources_numbered(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "Counted: Lithuania, Norway, Swaziland." in text
    assert "Eswatini" not in text
    assert text.count("[1] United Nations Treaty Collection: ") == 1
    assert text.count("[2] ") == 1
    assert "Sources [1][2]" in text


def test_when_it_was_true_and_that_it_is_no_longer(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "True from 21 September 2011 to 8 April 2013. No longer true today." in text
    assert "signed 108 · joined 111" in text


def test_coverage_is_always_told_with_what_was_not_understood(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "1 contradicted, 1 supported, 1 unverifiable." in text
    told = "4 figures and dates stand near a treaty: 3 understood, 1 not. 3 claims: 2 judged, 1 left open."
    assert told in " ".join(text.split())
    assert "Not understood: “7” (line 5)." in text


def test_a_document_without_claims_says_so(record: sv.Record) -> None:
    text = shown(checked("Rain is expected."), record)
    assert "No figure or date stands near the name of a treaty." in text
    assert "supported" not in text


def test_a_document_without_a_date_says_what_that_means(record: sv.Record) -> None:
    assert "no date: figures are held against every day; give one with --date" in shown(
        checked(TEXT, date=None, date_from=None), record
    )


def test_a_document_cannot_command_the_terminal(record: sv.Record) -> None:
    evil = "\x1b]0;owned\x07 \x1b[2J 111 nations \u202esdrawkcab\r joined"
    one = claim(evil, "111 nations", "supported", 111)
    text = shown(checked(evil, one, title="\x1b[31mred\x9b", name="a\x1b[1mb.txt"), record)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "«111 nations»" in text


@pytest.mark.parametrize(
    ("stated", "nearest", "kind", "said"),
    [
        pytest.param(99, 100, "count", "Nearest: 100 (the text has 1 too few).", id="one too few"),
        pytest.param(22, "20 of 28", "share", "Nearest: 20 of 28.", id="a share"),
        pytest.param(57, "56", "ordinal", "Nearest: 56.", id="a rank"),
        pytest.param(0, "2010-08-01", "date", "Nearest: 1 August 2010.", id="a day"),
        pytest.param(0, "2010-08", "date", "Nearest: August 2010.", id="a month"),
        pytest.param(0, "LTU", "first", "Nearest: Lithuania.", id="a state"),
        pytest.param(0, "USA or so", "first", "Nearest: USA or so.", id="words"),
    ],
)
def test_the_nearest_truth_in_words(stated: int, nearest: Any, kind: str, said: str) -> None:
    one = claim("99", "99", "contradicted", stated, nearest=nearest, kind=kind)
    assert findings.correction(one) == said


def test_a_wrong_day_is_told_with_the_days_between() -> None:
    one = claim("99", "99", "contradicted", 0, nearest="2010-08-01", kind="date")
    late = replace(one, found=replace(one.found, date=PartialDate.parse("2010-08-02")))
    early = replace(one, found=replace(one.found, date=PartialDate.parse("2009-08-01")))
    month = replace(one, found=replace(one.found, date=PartialDate.parse("2010-09")))
    assert findings.correction(late) == "Nearest: 1 August 2010 (the text is 1 day too late)."
    assert findings.correction(early) == "Nearest: 1 August 2010 (the text is 365 days too early)."
    assert findings.correction(month) == "Nearest: 1 August 2010."


def test_supported_claims_are_not_corrected() -> None:
    assert findings.correction(replace(SIGNED, nearest=108)) == ""


def test_figures_of_an_undated_claim_are_said_to_be_of_today() -> None:
    assert findings.readings_said(SIGNED) == "signed 108 · joined 111"
    assert findings.readings_said(replace(SIGNED, as_of=None)) == "today: signed 108 · joined 111"
    assert findings.readings_said(replace(SIGNED, readings={"signed": 108})) == ""


def test_many_periods_are_counted_not_listed() -> None:
    spans = tuple((f"20{year:02}-01-01", f"20{year:02}-02-01") for year in range(1, 8))
    said = findings.when_true(replace(SIGNED, true_during=spans, stale=False), most=2)
    assert said == (
        "True from 1 January 2001 to 1 February 2001; from 1 January 2002 to 1 February 2002; "
        "and in 5 more periods."
    )
    still = replace(SIGNED, true_during=(("2023-02-28", None),), stale=False)
    assert findings.when_true(still) == "True since 28 February 2023."


def test_context_is_cut_between_words_and_stays_in_its_paragraph() -> None:
    text = "Heading\n\n" + "long before " * 20 + "THE CLAIM" + " and after" * 20 + "\n\nNext."
    start = text.index("THE CLAIM")
    before, words, after = findings.context(text, start, start + 9)
    assert words == "THE CLAIM"
    assert before.startswith("…")
    assert set(before.strip("… ").split()) == {"long", "before"}
    assert after.endswith("…")
    assert set(after.strip("… ").split()) == {"and", "after"}
    assert findings.context("Heading\n\nCLAIM.", 9, 14) == ("", "CLAIM", ".")


# The annotated copy


class Copy(HTMLParser):
    """What a browser would find: the text of the copy, the ids, what points at them, and what is marked."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.visible: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        assert len(named) == len(attrs)
        self.tags.append((tag, named))
        if tag not in self.VOID:
            self.open.append((tag, named))
        if tag == "p" and self.within("copy"):
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        names = [tag for tag, _ in self.open]
        if "style" not in names:
            self.visible.append(data)
        if self.within("copy") and "p" in names and "button" not in names:
            self.paragraphs[-1] += data
            for tag, named in self.open:
                if tag == "mark":
                    self.marks.append((str(named["class"]), data))

    def within(self, name: str) -> bool:
        return any(named.get("class") == name for _, named in self.open)

    def ids(self) -> list[str]:
        return [str(named["id"]) for _, named in self.tags if "id" in named]

    def pointers(self) -> set[str]:
        found = set()
        for _, named in self.tags:
            for key in ("popovertarget", "for", "aria-labelledby"):
                if named.get(key):
                    found.add(str(named[key]))
            if str(named.get("href", "")).startswith("#"):
                found.add(str(named["href"])[1:])
        return found


def blocks(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text) if part.strip()]


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
    assert "“7” (line 5)" in seen
    assert "Nearest: 66 (the text has 33 too many). It was right from 5 December 2015." in seen
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


HOSTILE = [
    "<script>document.title='owned'</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}</style>",
    "</section></article><iframe src=//evil.example>",
    "javascript:alert(1)",
    "&lt;b&gt; & &amp; &#0; <!-- open",
    "]]><svg onload=alert(1)>",
    "\x00\x1b[0m\x0b",
]


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
        claims.append(replace(one, found=replace(one.found, start=start, end=start + len(words))))
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


# Reviews

VOCABULARY: dict[str, dict[str, set[str]]] = {
    "ClaimReview": {
        "author": {"Organization", "Person"},
        "citation": {"CreativeWork", "Text"},
        "claimReviewed": {"Text"},
        "inLanguage": {"Text"},
        "itemReviewed": {"Claim", "CreativeWork"},
        "reviewBody": {"Text"},
        "reviewRating": {"Rating"},
        "url": {"URL"},
    },
    "Claim": {
        "about": {"Legislation"},
        "appearance": {"CreativeWork"},
        "datePublished": {"Date"},
        "text": {"Text"},
    },
    "CreativeWork": {
        "datePublished": {"Date"},
        "inLanguage": {"Text"},
        "name": {"Text"},
        "url": {"URL"},
    },
    "Legislation": {"name": {"Text"}},
    "Organization": {"name": {"Text"}},
    "Rating": {
        "alternateName": {"Text"},
        "bestRating": {"Number", "Text"},
        "ratingExplanation": {"Text"},
        "ratingValue": {"Number", "Text"},
        "worstRating": {"Number", "Text"},
    },
}
"""The types of schema.org we use: each property, with the types its value may have."""

_URL = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def faults(value: Any, expected: set[str], where: str) -> Iterator[str]:
    """Where a value is not what the vocabulary expects."""
    if isinstance(value, list):
        for part in value:
            yield from faults(part, expected, where)
    elif isinstance(value, dict):
        kind = value.get("@type")
        if kind not in expected:
            yield f"{where}: {kind} is none of {sorted(expected)}"
        for name, part in value.items():
            if not name.startswith("@"):
                known = VOCABULARY.get(str(kind), {}).get(name)
                yield from faults(part, known, f"{where}.{name}") if known else [f"{where}.{name}: unknown"]
    elif isinstance(value, bool) or not isinstance(value, (str, int, float)):
        yield f"{where}: {value!r}"
    else:
        fits = {"Number"} if not isinstance(value, str) else {"Text"}
        if isinstance(value, str) and _URL.fullmatch(value):
            fits.add("URL")
        if isinstance(value, str) and _DAY.fullmatch(value):
            fits.add("Date")
        if not fits & expected:
            yield f"{where}: {value!r} is none of {sorted(expected)}"


def test_the_vocabulary_check_finds_faults() -> None:
    wrong = {
        "@type": "ClaimReview",
        "reviewRating": {"@type": "Rating", "stars": 5},
        "url": "a b",
        "author": 3,
    }
    assert len(list(faults(wrong, {"ClaimReview"}, "review"))) == 3
    assert list(faults({"@type": "Review"}, {"ClaimReview"}, "review")) != []


def test_reviews_are_claim_reviews_of_schema_org(record: sv.Record) -> None:
    found = json.loads(json.dumps(reviews([PRESS, replace(PRESS, date=None, title=None)], record)))
    assert len(found) == 6
    for review in found:
        assert review["@context"] == "https://schema.org"
        assert list(faults(review, {"ClaimReview"}, "review")) == []
        assert {"url", "author", "claimReviewed", "itemReviewed", "reviewRating"} <= review.keys()


def test_a_review_rates_the_claim_and_says_where_it_stands(record: sv.Record) -> None:
    true, false, open_ = reviews([replace(PRESS, name="dir/a b.txt")], record, "https://example.org/review")
    assert true["url"] == "https://example.org/review#d1-mark-1"
    assert (true["claimReviewed"], true["author"]["name"]) == ("signed by 111 nations", "servanda")
    item = true["itemReviewed"]
    assert (item["@type"], item["datePublished"]) == ("Claim", "2011-11-25")
    found = SIGNED.found
    assert item["appearance"]["url"] == f"dir/a%20b.txt#char={found.start},{found.end}"
    assert item["about"]["name"] == "Convention on Cluster Munitions"
    ratings = [review["reviewRating"] for review in (true, false)]
    assert [(r["ratingValue"], r["bestRating"], r["worstRating"], r["alternateName"]) for r in ratings] == [
        (5, 5, 1, "True"),
        (1, 5, 1, "False"),
    ]
    assert open_["reviewRating"]["alternateName"] == "Unverifiable"
    assert "ratingValue" not in open_["reviewRating"]


def test_a_review_points_into_the_annotated_copy(record: sv.Record) -> None:
    documents = [PRESS, PRESS]
    ids = set(Copy(page(documents, record)).ids())
    assert {review["url"].removeprefix("#") for review in reviews(documents, record)} <= ids


def test_a_page_of_the_web_is_reviewed_under_its_own_address(record: sv.Record) -> None:
    found = reviews([replace(PRESS, name="https://example.org/news")], record)[0]
    assert found["itemReviewed"]["appearance"]["url"].startswith("https://example.org/news#char=")


# Stale figures


@pytest.fixture(scope="module")
def ledger(record: sv.Record) -> Any:
    return Checker(record, date(2026, 11, 21)).ledger


def test_stale_figures_come_oldest_first_by_the_day_they_stopped_being_true(ledger: Any) -> None:
    later = replace(SIGNED, true_during=(("2008-12-03", "2008-12-31"), ("2016-04-06", "2018-02-28")))
    found = stale.stale(
        [checked(TEXT, later, name="a.txt"), checked(TEXT, SIGNED, name="b.txt")], ledger, date(2026, 11, 21)
    )
    assert [(item.checked.name, item.stopped.isoformat()) for item in found] == [
        ("b.txt", "2013-04-09"),
        ("a.txt", "2018-03-01"),
    ]
    assert [item.true_from.isoformat() for item in found] == ["2011-09-21", "2016-04-06"]
    assert {item.now for item in found} == {ledger.steps("CCM", "joined").on(date(2026, 11, 21))[0]}


def test_a_figure_of_a_past_day_the_text_names_is_not_stale(ledger: Any) -> None:
    own = replace(SIGNED, found=replace(SIGNED.found, as_of=PartialDate.parse("2011")))
    undated = checked(TEXT, own, date=None, date_from=None)
    later = checked(TEXT, own, date=PartialDate.parse("2017-02-23"))
    same = checked(TEXT, own)
    found = stale.stale([undated, later, same], ledger, date(2026, 11, 21))
    assert [item.checked for item in found] == [same]


def test_what_is_still_true_or_never_was_is_not_stale(ledger: Any) -> None:
    still = replace(SIGNED, stale=False)
    assert stale.stale([checked(TEXT, still, PARTIES, BOMBS)], ledger, date(2026, 11, 21)) == []


def test_a_stale_figure_as_a_row_has_every_column(ledger: Any) -> None:
    item = stale.stale([PRESS], ledger, date(2026, 11, 21))[0]
    row = stale.plain(item)
    assert tuple(row) == stale.COLUMNS
    assert (row["document"], row["line"], row["value"], row["stopped"]) == ("press.txt", 3, 111, "2013-04-09")
    assert (row["true_from"], row["true_to"], row["reading"]) == ("2011-09-21", "2013-04-08", "joined")
