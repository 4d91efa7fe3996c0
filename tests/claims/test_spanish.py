"""Spanish: the rules' own examples, and numbers in words. What passages claim stands in samples/said/spanish.toml."""

from __future__ import annotations

import pytest

from servanda.claiming.finding import find
from servanda.claiming.spanish import SPANISH
from servanda.claiming.spanish.numbers import number, ordinal
from servanda.dates import PartialDate


@pytest.mark.parametrize(
    ("name", "example"),
    [
        pytest.param(rule.name, text, id=f"{rule.name}: {text}")
        for rule in SPANISH.rules
        for text in rule.examples
    ],
)
def test_every_example_is_found_by_its_rule(name: str, example: str) -> None:
    context = "La Convención sobre Municiones en Racimo es un tratado. Lituania habla.\n\n"
    assert name in {claim.rule for claim in find(context + example, SPANISH, PartialDate.parse("2020-06-01"))}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("noventa y cuatro", 94),
        ("ciento once", 111),
        ("cien", 100),
        ("veintidós", 22),
        ("treinta y un", 31),
        ("doscientos", 200),
        ("ciento sesenta y dos", 162),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["países", "mil"])
def test_words_that_are_no_number(words: str) -> None:
    assert number(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("56.º", 56),
        ("112ª", 112),
        ("trigésimo", 30),
        ("quincuagésimo sexto", 56),
        ("centésimo undécimo", 111),
    ],
)
def test_ranks_in_words(words: str, value: int) -> None:
    assert ordinal(words) == value
