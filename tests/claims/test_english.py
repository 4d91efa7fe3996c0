"""The samples of English, and the rules' own examples."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.english import ENGLISH
from servanda.claiming.finding import find
from servanda.dates import PartialDate
from tests.claims.evaluate import Passage, passages, said

CHECKER = Checker()


@pytest.mark.parametrize(
    "sample", [pytest.param(item, id=f"{item.language}: {item.about}") for item in passages()]
)
def test_what_a_passage_claims(sample: Passage) -> None:
    checked = CHECKER.check(sample.text, date=sample.date, language=sample.language)
    assert sorted(said(claim) for claim in checked.claims) == sorted(sample.claims)


@pytest.mark.parametrize(
    ("name", "example"),
    [
        pytest.param(rule.name, text, id=f"{rule.name}: {text}")
        for rule in ENGLISH.rules
        for text in rule.examples
    ],
)
def test_every_example_of_a_rule_is_found(name: str, example: str) -> None:
    context = f"The Convention on Cluster Munitions is spoken of, and Lithuania. {example}"
    found = find(context, ENGLISH, PartialDate.parse("2015-06-01"))
    assert found, f"nothing found in: {example}"


def test_a_text_without_a_claim_gives_none() -> None:
    assert CHECKER.check("Delegates walked along the lake in Geneva on 3 May 2015.").claims == ()


def test_offsets_point_at_the_claims_own_words() -> None:
    for sample in passages():
        for claim in CHECKER.check(sample.text, date=sample.date, language=sample.language).claims:
            found = claim.found
            assert sample.text[found.start : found.end] == found.text


def test_a_paragraph_before_moves_offsets_and_nothing_else() -> None:
    before = "A first paragraph without figures.\n\n"
    for sample in passages():
        plain = CHECKER.check(sample.text, date=sample.date, language=sample.language).claims
        moved = CHECKER.check(before + sample.text, date=sample.date, language=sample.language).claims
        assert [(c.found.start + len(before), said(c)) for c in plain] == [
            (c.found.start, said(c)) for c in moved
        ]


def test_the_same_text_gives_the_same_claims() -> None:
    for sample in passages():
        once = CHECKER.check(sample.text, date=sample.date, language=sample.language)
        assert once == Checker().check(sample.text, date=sample.date, language=sample.language)
