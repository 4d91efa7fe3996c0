"""Checked claims as ClaimReview objects, held against the published vocabulary of schema.org."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import schema_org
from pydantic import ValidationError
from schema_org import registry

import servanda as sv
from servanda.claiming.checking import Checked
from servanda.claiming.model import replace as altered
from servanda.dates import PartialDate
from servanda.publish.findings_html import page
from servanda.publish.findings_jsonld import reviews
from servanda.publish.tables import as_json
from tests.publish.samples import HOSTILE, PRESS, SIGNED, TEXT, Copy, checked


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


def modelled(value: dict[str, Any]) -> schema_org.base.SchemaModel:
    """A JSON object as the model its type has in the vocabulary. Raises ValidationError, or KeyError for no type.

    The models refuse every property that stands on a type it does not belong to, and every value of a type the
    vocabulary does not expect there. JSON has no dates, so a whole day becomes one where a date is expected.
    """
    model = registry.get_model(value["@type"])
    ranges = {known.schema_name: known.ranges for known in model.SCHEMA_PROPERTIES}
    for kind in registry.ancestry(value["@type"]):
        ranges |= {known.schema_name: known.ranges for known in registry.get_model(kind).SCHEMA_PROPERTIES}
    fields = {
        name: _value(part, ranges.get(name, ())) for name, part in value.items() if not name.startswith("@")
    }
    return model(**fields)


def _value(value: Any, ranges: tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_value(part, ranges) for part in value]
    if isinstance(value, dict):
        return modelled(value)
    if isinstance(value, str) and "Date" in ranges and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    if isinstance(value, str) and "URL" in ranges and "Text" not in ranges:
        assert _URL.fullmatch(value), value
    return value


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_URL = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})+")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"stars": 5}, id="no such property"),
        pytest.param({"ratingValue": 5}, id="a property of another type"),
        pytest.param({"reviewRating": 5}, id="a figure where a rating belongs"),
        pytest.param({"author": {"@type": "Place", "name": "Geneva"}}, id="a place as author"),
        pytest.param({"datePublished": "November 2011"}, id="no date"),
        pytest.param({"itemReviewed": {"@type": "Claim", "claimReviewed": "111"}}, id="a fault further in"),
    ],
)
def test_the_vocabulary_refuses_what_is_not_in_it(change: dict[str, Any], record: sv.Record) -> None:
    review = reviews([PRESS], record)[0]
    modelled(review)
    with pytest.raises(ValidationError):
        modelled({**review, **change})
    with pytest.raises(KeyError):
        modelled({**review, "itemReviewed": {"@type": "Promise"}})


BARE = checked(
    TEXT,
    altered(SIGNED, found=altered(SIGNED.found, treaty=None), sources=(), true_during=(), states=()),
    name="",
    title=None,
    date=None,
    date_from=None,
)
"""A claim of no treaty, in a text without name, title or date."""


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(PRESS, id="a press release"),
        pytest.param(BARE, id="a bare text"),
        pytest.param(replace(PRESS, date=PartialDate.parse("2011-11")), id="dated to the month"),
        pytest.param(
            replace(PRESS, date=PartialDate.parse("2011-11-25/2011-11-28")), id="dated to a few days"
        ),
        pytest.param(
            replace(PRESS, name="https://example.org/a b", language="und"), id="a page, language unknown"
        ),
        *[pytest.param(replace(PRESS, name=evil, title=evil), id=evil) for evil in HOSTILE],
    ],
)
def test_reviews_are_claim_reviews_of_schema_org(document: Checked, record: sv.Record) -> None:
    found = json.loads(json.dumps(reviews([document], record, "https://example.org/review")))
    assert len(found) == len(document.claims) > 0
    for review in found:
        assert (review["@context"], review["@type"]) == ("https://schema.org", "ClaimReview")
        written = modelled(review).to_jsonld()
        # Nothing of ours was dropped on the way through the vocabulary.
        assert written == review
        assert {"url", "author", "claimReviewed", "itemReviewed", "reviewRating"} <= review.keys()


def test_a_day_known_to_the_month_is_no_date_of_publication(record: sv.Record) -> None:
    month = reviews([replace(PRESS, date=PartialDate.parse("2011-11"))], record)[0]["itemReviewed"]
    assert "datePublished" not in month
    assert "datePublished" not in month["appearance"]


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


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("https://example.org/news", "https://example.org/news"),
        ("https://example.org/news?id=1&x=%20#top", "https://example.org/news?id=1&x=%20"),
        ("https://example.org/100% sure", "https://example.org/100%25%20sure"),
        ("letters.zip/Erklärung #2.docx", "letters.zip/Erkl%C3%A4rung%20%232.docx"),
        ("https://[not/a:host", "https://[not/a:host"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
    ],
)
def test_a_document_is_reviewed_under_its_own_address(name: str, address: str, record: sv.Record) -> None:
    found = reviews([replace(PRESS, name=name)], record)[0]
    assert (
        found["itemReviewed"]["appearance"]["url"]
        == f"{address}#char={SIGNED.found.start},{SIGNED.found.end}"
    )


@pytest.mark.parametrize("evil", ["</script><script>alert(1)</script>", "<!--<script>", "</SCRIPT >"])
def test_a_review_pasted_into_a_page_stays_data(evil: str, record: sv.Record) -> None:
    told = reviews([replace(PRESS, title=evil)], record)
    written = as_json(told)
    assert "</" not in written
    assert "<!--" not in written
    assert json.loads(written) == told
