"""The passages written without sight of the rules: how much is found in them and how well it is judged.

``python -m tests.claims.evaluate`` prints the same figures by language and kind, for both sets, with what was missed.
"""

from __future__ import annotations

import pytest

from tests.claims.evaluate import (
    PRECISION,
    RECALL,
    VERDICTS,
    Independent,
    Score,
    expected,
    independent,
    same_value,
    score_independent,
)


@pytest.fixture(scope="module")
def passages() -> list[Independent]:
    return independent()


@pytest.fixture(scope="module")
def measured(passages: list[Independent]) -> Score:
    return score_independent(passages)


def test_the_set_is_large_and_more_than_a_third_of_it_claims_nothing(passages: list[Independent]) -> None:
    languages = [passage.language for passage in passages]
    assert languages.count("en") >= 70
    assert min(languages.count("fr"), languages.count("es")) >= 50
    assert sum(not passage.claims for passage in passages) >= 65


def test_no_passage_stands_twice(passages: list[Independent]) -> None:
    assert len({passage.text for passage in passages}) == len(passages)
    assert len({(passage.language, passage.about) for passage in passages}) == len(passages)


def test_about_one_claim_in_ten_or_more_is_wrong(passages: list[Independent]) -> None:
    claims = [claim for passage in passages for claim in passage.claims]
    assert 0.10 <= sum("contradicted" in claim.verdicts for claim in claims) / len(claims) <= 0.20


def test_what_is_found_was_to_be_found(measured: Score) -> None:
    assert measured.precision() >= PRECISION, "\n".join(measured.remarks)


def test_what_was_to_be_found_is_found(measured: Score) -> None:
    assert measured.recall() >= RECALL, "\n".join(measured.remarks)


def test_what_is_found_is_rightly_judged(measured: Score) -> None:
    assert measured.verdicts() >= VERDICTS, "\n".join(measured.remarks)


def test_no_true_sentence_is_called_wrong(measured: Score) -> None:
    assert measured.accused == 0, "\n".join(measured.remarks)


def test_words_that_do_not_stand_in_the_passage_are_an_error_in_the_set() -> None:
    claim = {"kind": "count", "treaty": "CCM", "verdict": "supported", "words": "90 States Parties"}
    with pytest.raises(ValueError, match="must occur once"):
        expected("The Convention has 89 States Parties.", claim)


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        (None, "89", True),
        ("89", "89", True),
        ("89", "90", False),
        ("6", "6 months", True),
        ("68", "68.0", False),
        ("2008-05", "2008-05-30", False),
        ("no", "yes", False),
    ],
)
def test_values_are_the_same_when_they_are_one_number_or_written_alike(
    wanted: str | None, got: str, same: bool
) -> None:
    assert same_value(wanted, got) is same
