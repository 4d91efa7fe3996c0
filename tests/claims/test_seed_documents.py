"""The five documents this project started from: what must come out of them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

import servanda as sv
from servanda.claiming.model import Claim

SEEDS = Path(__file__).parents[2] / ".." / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seeds are not beside the project")


@lru_cache(maxsize=5)
def claims(number: int) -> tuple[Claim, ...]:
    return sv.check(SEEDS / f"seed_{number:03}.txt").claims


GOLD = [
    # document, words, kind, verdict
    (0, "94 states signed", "count", "supported"),
    (0, "119 nations have joined", "count", "supported"),
    (0, "29 States Parties have destroyed", "count", "unverifiable"),
    (0, "1.4 million", "quantity", "supported"),
    (0, "172.9 million submunitions", "quantity", "unverifiable"),
    (0, "Seventeen States Parties", "count", "unverifiable"),
    (1, "signed by 111 nations", "count", "supported"),
    (1, "Germany, France, and the Netherlands", "membership", "supported"),
    (1, "Twenty-two of the twenty-eight NATO members", "share", "contradicted"),
    (2, "Mine Ban Convention was adopted", "date", "supported"),
    (2, "162", "count", "supported"),
    (2, "was adopted in 2008", "date", "supported"),
    (2, "116 states have joined", "count", "supported"),
    (2, "89 are states parties", "count", "supported"),
    (2, "was adopted in 2013", "date", "supported"),
    (2, "entered into force in December 2014", "date", "supported"),
    (3, "Adopted on 30 May 2008", "date", "supported"),
    (3, "signed on 3 December 2008", "date", "supported"),
    (3, "entered into force on 1 August 2010", "date", "supported"),
    (3, "on 6 September 2024, Lithuania", "date", "supported"),
    (3, "effect six months", "rule", "supported"),
    (3, "first time that any state denounces", "first", "supported"),
    (3, "since 1 September 2011", "date", "supported"),
    (3, "10 to 13 September 2024", "date", "supported"),
    (3, "124 States committed", "count", "supported"),
    (3, "112 States Parties", "count", "supported"),
    (3, "12 Signatories", "count", "supported"),
    (4, "President of the 7MSP", "membership", "supported"),
    (4, "4-6 September 2017", "date", "supported"),
    (4, "134", "vote", "unverifiable"),
    (4, "141", "vote", "supported"),
    (4, "Mozambique declared", "date", "supported"),
    (4, "2021 deadline", "deadline", "supported"),
    (4, "10 (ten) States Parties", "count", "unverifiable"),
]


@pytest.mark.parametrize(("number", "words", "kind", "verdict"), GOLD)
def test_what_must_come_out_of_the_seeds(number: int, words: str, kind: str, verdict: str) -> None:
    found = [claim for claim in claims(number) if claim.found.kind == kind and words in claim.found.text]
    assert [claim.verdict for claim in found[:1]] == [verdict]


def test_nothing_else_in_them_is_called_wrong() -> None:
    wrong = [
        claim.found.text for number in range(5) for claim in claims(number) if claim.verdict == "contradicted"
    ]
    assert [text[:10] for text in wrong] == ["Twenty-two"]


def test_the_share_of_nato_names_who_stayed_outside() -> None:
    (claim,) = [claim for claim in claims(1) if claim.found.kind == "share"]
    assert claim.nearest == "20 of 28"
    assert "Poland" in claim.explanation and "United States of America" in claim.explanation


def test_the_signed_111_says_that_108_had_signed() -> None:
    (claim,) = [claim for claim in claims(1) if claim.found.value == 111]
    assert (claim.reading, claim.readings["signed"]) == ("joined", 108)
    assert "Strictly, 108 had signed" in claim.explanation


def test_the_124_stopped_being_true_and_is_true_again() -> None:
    (claim,) = [claim for claim in claims(3) if claim.found.value == 124 and claim.found.kind == "count"]
    assert claim.true_during[-2:] == (("2023-08-03", "2025-03-05"), ("2025-09-05", None))


def one(number: int, words: str) -> Claim:
    return next(claim for claim in claims(number) if words in claim.found.text)


def test_the_committee_s_134_is_not_held_against_the_assembly_s_141() -> None:
    claim = one(4, "134")
    assert claim.found.about == "first_committee"
    assert "First Committee in October 2016" in claim.missing


def test_the_141_comes_with_the_whole_result_its_day_and_its_sources() -> None:
    claim = one(4, "141")
    assert claim.readings["yes"] == 141
    assert claim.readings["abstain"] == 39
    assert "2016-12-05" in claim.explanation
    assert len(claim.sources) >= 2


def test_of_the_ten_with_obligations_those_known_are_named_and_the_rest_left_open() -> None:
    claim = one(4, "10 (ten) States Parties")
    assert {"AFG", "TCD", "SOM", "LBN"} <= set(claim.states)
    assert "MOZ" not in claim.states
    assert claim.readings["unknown"]
    assert "does not say of" in claim.missing


def test_nearly_1_4_million_is_what_the_states_come_to_and_172_9_is_shown_the_nearest() -> None:
    munitions, submunitions = one(0, "1.4 million"), one(0, "172.9 million")
    assert {"DEU", "GBR", "NLD"} <= set(munitions.states)
    assert munitions.sources
    assert "nearest figures" in submunitions.missing


def test_the_seventh_meeting_is_that_of_this_treaty_before_the_text_has_named_it() -> None:
    president, days = one(4, "President of the 7MSP"), one(4, "4-6 September 2017")
    assert president.found.treaty == days.found.treaty == "CCM"
    assert president.states == ("DEU",)
