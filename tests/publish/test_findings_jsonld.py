"""Checked claims as ClaimReview objects, held against the published vocabulary of schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import servanda as sv
from servanda.publish.findings_html import page
from servanda.publish.findings_jsonld import reviews
from tests.publish.samples import PRESS, SIGNED, Copy


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


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
