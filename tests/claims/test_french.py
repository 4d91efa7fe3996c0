"""French: the rules' own examples, and numbers in words. What passages claim stands in ``samples/said/french.toml``."""

from __future__ import annotations

import pytest

from servanda.claiming.finding import find
from servanda.claiming.french import FRENCH
from servanda.claiming.french.numbers import number, ordinal
from servanda.dates import PartialDate


@pytest.mark.parametrize(
    ("name", "example"),
    [
        pytest.param(rule.name, text, id=f"{rule.name}: {text}")
        for rule in FRENCH.rules
        for text in rule.examples
    ],
)
def test_every_example_is_found_by_its_rule(name: str, example: str) -> None:
    context = "La Convention sur les armes à sous-munitions est un traité. La Lituanie en parle.\n\n"
    assert name in {claim.rule for claim in find(context + example, FRENCH, PartialDate.parse("2020-06-01"))}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("quatre-vingt-quatorze", 94),
        ("nonante-quatre", 94),
        ("soixante-dix-huit", 78),
        ("soixante et onze", 71),
        ("cent onze", 111),
        ("cent soixante-deux", 162),
        ("deux cents", 200),
        ("quatre-vingts", 80),
        ("vingt et un", 21),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["deux trois", "cent mille", "pays"])
def test_words_that_are_no_number(words: str) -> None:
    assert number(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("56e", 56),
        ("111ème", 111),
        ("trentième", 30),
        ("vingt et unième", 21),
        ("quatre-vingt-quatorzième", 94),
        ("neuvième", 9),
        ("1er", 1),
    ],
)
def test_ranks_in_words(words: str, value: int) -> None:
    assert ordinal(words) == value
