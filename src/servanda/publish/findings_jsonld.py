"""Checked claims as ClaimReview objects of schema.org, for pages that publish a review.

A supported claim is rated 5 of 5, a contradicted one 1; a claim the record cannot judge has a rating in words
alone, since any figure would be a verdict. Where the claim stands is said by the document's address with the
fragment of RFC 5147 (``#char=2817,2838``), which counts characters as ``servanda text`` prints them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from servanda.claiming.checking import Checked
from servanda.claiming.model import Claim
from servanda.errors import UnknownTreaty
from servanda.publish import findings, findings_words
from servanda.records import Record

_RATINGS = {"supported": 5, "contradicted": 1}
_BEST, _WORST = 5, 1
_NAMES = {"supported": "True", "contradicted": "False", "unverifiable": "Unverifiable"}


def reviews(documents: Iterable[Checked], record: Record, address: str = "") -> list[dict[str, Any]]:
    """A ClaimReview for every claim; ``address`` is that of the annotated copy they point into."""
    return [
        _review(checked, claim, record, f"{address}#d{place}-mark-{number}")
        for place, checked in enumerate(documents, 1)
        for number, claim in enumerate(checked.claims, 1)
    ]


def _review(checked: Checked, claim: Claim, record: Record, url: str) -> dict[str, Any]:
    words = " ".join(claim.found.text.split())
    review: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": url,
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "servanda"},
        "claimReviewed": words,
        "itemReviewed": _claim(checked, claim, words, record),
        "reviewRating": _rating(claim),
        "reviewBody": " ".join(
            part
            for part in (
                claim.explanation,
                findings_words.corrected(claim),
                findings_words.elsewhere(claim),
                findings_words.when_true(claim),
            )
            if part
        ),
    }
    if claim.sources:
        review["citation"] = [_citation(record, key) for key in claim.sources]
    return review


def _claim(checked: Checked, claim: Claim, words: str, record: Record) -> dict[str, Any]:
    """The claim as the document makes it, with the day it was published and the place it stands."""
    place = f"{_address(checked.name)}#char={claim.found.start},{claim.found.end}"
    appearance: dict[str, Any] = {"@type": "CreativeWork", "url": place}
    if checked.language != "und":
        appearance["inLanguage"] = checked.language
    if checked.title or checked.name:
        appearance["name"] = checked.title or checked.name
    item: dict[str, Any] = {"@type": "Claim", "text": words, "appearance": appearance}
    if checked.date is not None and checked.date.exact:  # the vocabulary has no dates known to the month
        appearance["datePublished"] = item["datePublished"] = str(checked.date)
    if claim.found.treaty is not None:
        item["about"] = {"@type": "Legislation", "name": _title(record, claim.found.treaty)}
    return item


def _rating(claim: Claim) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating"}
    if claim.verdict in _RATINGS:
        rating |= {"ratingValue": _RATINGS[claim.verdict], "bestRating": _BEST, "worstRating": _WORST}
    return {**rating, "alternateName": _NAMES[claim.verdict], "ratingExplanation": claim.explanation}


def _citation(record: Record, key: str) -> dict[str, Any]:
    said, address = findings.source_said(record, key)
    work = {"@type": "CreativeWork", "name": said}
    return {**work, "url": address} if findings.of_the_web(address) else work


def _title(record: Record, code: str) -> str:
    try:
        return record.treaty(code).law.title
    except UnknownTreaty:
        return code


def _address(name: str) -> str:
    """An address as it is, but for signs that none may hold; a file's name as a relative one."""
    if not findings.of_the_web(name):
        return quote(name)
    whole = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", name.partition("#")[0])
    return quote(whole, safe="%/:?@!$&'()*+,;=~[]")
