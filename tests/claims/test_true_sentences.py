"""Sentences true on their day, or not to be judged, in the many ways people write them: none may be called wrong.

They were written against the checker, to trip it, and are kept here once it stands on its feet.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from servanda.claiming.checking import Checked, Checker
from servanda.dates import PartialDate

FOLDER = Path(__file__).parent / "samples" / "true"
CODES = {"english": "en", "french": "fr", "spanish": "es"}
LEAST = {"english": 300, "french": 80, "spanish": 80}
"""How many sentences each language must have at the least."""


@cache
def sentences() -> list[tuple[str, str, str]]:
    """Language, day and text of each."""
    return [
        (CODES[path.stem.split("_")[-1]], item["date"], item["text"])
        for path in sorted(FOLDER.glob("*.toml"))
        for item in tomllib.loads(path.read_text(encoding="utf-8"))["sentence"]
    ]


@pytest.fixture(scope="module")
def checked() -> Callable[[str, str, str], Checked]:
    """A sentence checked on its day, once for all that is asked of it."""
    checker = Checker(on=date(2026, 11, 1))
    return cache(
        lambda language, day, text: checker.check(
            text, date=PartialDate.parse(day), date_from="given", language=language
        )
    )


@pytest.mark.parametrize(("language", "day", "text"), sentences())
def test_no_claim_of_a_true_sentence_is_contradicted(
    checked: Callable[[str, str, str], Checked], language: str, day: str, text: str
) -> None:
    claims = checked(language, day, text).claims
    accused = [(claim.found.text, claim.explanation) for claim in claims if claim.verdict == "contradicted"]
    assert accused == []


@pytest.mark.parametrize("language", LEAST)
def test_there_are_many_in_each_language_and_none_stands_twice(language: str) -> None:
    texts = [(day, text) for code, day, text in sentences() if code == CODES[language]]
    assert len(texts) >= LEAST[language]
    assert len(set(texts)) == len(texts)


def test_a_good_part_of_them_is_understood_and_confirmed(checked: Callable[[str, str, str], Checked]) -> None:
    """A checker that finds nothing would accuse nobody. Many of the sentences claim nothing that can be judged."""
    confirmed = sum(
        any(claim.verdict == "supported" for claim in checked(*sentence).claims) for sentence in sentences()
    )
    assert confirmed >= 0.35 * len(sentences())
