"""Sentences with one thing wrong: a neighbouring number, another month, another treaty, the day of another act.

A wrong figure that comes out supported is worse than one left open. How many do so still is the bound here; it falls
as they are mended and never rises.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

FOLDER = Path(__file__).parent / "samples" / "wrong"
CODES = {"english": "en", "french": "fr", "spanish": "es"}
SUPPORTED = {"english": 9, "french": 1, "spanish": 1}
"""At most so many are called right in each language."""

CONTRADICTED = {"english": 90, "french": 40, "spanish": 40}
"""At least so many are called wrong in each language; the others are left open or not found."""


@dataclass(frozen=True)
class Wrong:
    """A sentence, its day, where the wrong words stand and what would be right."""

    language: str
    day: str
    text: str
    words: str
    wrong: str

    @property
    def place(self) -> tuple[int, int]:
        start = self.text.index(self.words)
        return start, start + len(self.words)


def sentences() -> list[Wrong]:
    return [
        Wrong(path.stem, item["date"], item["text"], item["words"], item["wrong"])
        for path in sorted(FOLDER.glob("*.toml"))
        for item in tomllib.loads(path.read_text(encoding="utf-8"))["sentence"]
    ]


@pytest.fixture(scope="module")
def verdicts() -> dict[tuple[str, str], list[str]]:
    """By language and verdict, the sentences in which a claim of that verdict touches the wrong words; one in which
    any is called wrong is not called right.
    """
    checker = Checker(on=date(2026, 11, 1))
    told: dict[tuple[str, str], list[str]] = {}
    for sentence in sentences():
        start, end = sentence.place
        checked = checker.check(
            sentence.text,
            date=PartialDate.parse(sentence.day),
            date_from="given",
            language=CODES[sentence.language],
        )
        near = [claim for claim in checked.claims if claim.found.start < end and start < claim.found.end]
        given = {claim.verdict for claim in near}
        if "contradicted" in given:
            # What else its words say may well be so: "the 98th ratification, Palau's, came in April".
            given.discard("supported")
        for verdict in given:
            rules = ", ".join(claim.found.rule for claim in near if claim.verdict == verdict)
            told.setdefault((sentence.language, verdict), []).append(
                f"{sentence.day} {sentence.text} ({sentence.wrong}): {rules}"
            )
    return told


@pytest.mark.parametrize("language", CODES)
def test_few_wrong_sentences_are_called_right(
    verdicts: dict[tuple[str, str], list[str]], language: str
) -> None:
    called_right = verdicts.get((language, "supported"), [])
    assert len(called_right) <= SUPPORTED[language], "\n".join(called_right)


@pytest.mark.parametrize("language", CODES)
def test_most_wrong_sentences_are_called_wrong(
    verdicts: dict[tuple[str, str], list[str]], language: str
) -> None:
    assert len(verdicts.get((language, "contradicted"), [])) >= CONTRADICTED[language]


def test_the_set_is_large_and_each_names_its_fault_once() -> None:
    found = sentences()
    counts = Counter(sentence.language for sentence in found)
    assert counts["english"] >= 150
    assert min(counts["french"], counts["spanish"]) >= 50
    assert all(sentence.wrong and sentence.text.count(sentence.words) == 1 for sentence in found)
    assert len({(sentence.day, sentence.text) for sentence in found}) == len(found)
