"""Figures as sources give them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.amounts import Amount, total
from servanda.errors import BadAmount


@pytest.mark.parametrize(
    ("text", "low", "high", "words"),
    [
        ("115210", 115210, 115210, "115,210"),
        ("0.6173", "0.6173", "0.6173", "0.6173"),
        # 10.1 million, rounded: the next figures printed would have been 10.0 and 10.2.
        ("~10100000", 10_050_000, 10_150_000, "about 10,100,000"),
        (">82000", 82000, None, "more than 82,000"),
        (">=7", 7, None, "at least 7"),
        ("<5", 0, 5, "less than 5"),
        ("<~1400000", 1_330_000, 1_400_000, "nearly 1,400,000"),
        ("56000..86000", 56000, 86000, "56,000 to 86,000"),
    ],
)
def test_a_figure_is_read_with_its_hedge(text: str, low: object, high: object, words: str) -> None:
    amount = Amount.parse(text)
    assert amount.low == Decimal(str(low))
    assert amount.high == (None if high is None else Decimal(str(high)))
    assert amount.in_words() == words
    assert str(amount) == text


@pytest.mark.parametrize("text", ["", "many", "1,400", "1e6", "10..5", "~5..9", "٣", "1" * 40, "nan"])
def test_what_is_no_figure_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadAmount, match="is not a") as refused:
        Amount.parse(text)
    assert "\n" not in str(refused.value)


def test_germany_s_rounded_stock_agrees_with_the_exact_one_and_not_with_belgium_s() -> None:
    assert Amount.parse("~63000000").could_be(Amount.parse("62923935"))
    assert not Amount.parse("~63000000").could_be(Amount.parse("10138480"))


def test_a_sum_is_no_surer_than_its_parts() -> None:
    assert total([Amount.of(6), Amount.of(906)]) == Amount.of(912)
    rounded = total([Amount.of(100), Amount.parse("~200")])
    assert (rounded.low, rounded.high) == (250, 350)
    assert str(total([Amount.of(100), Amount.parse(">200")])) == ">=300"
    with pytest.raises(BadAmount):
        total([Amount.parse("<5"), Amount.parse(">200")])


@given(
    st.decimals(min_value=0, max_value=10**12, places=3),
    st.sampled_from(["", "~", "<~", ">", ">=", "<", "<="]),
)
def test_a_figure_comes_back_as_it_was_written(number: Decimal, sign: str) -> None:
    text = f"{sign}{number:f}"
    amount = Amount.parse(text)
    assert str(amount) == text
    assert amount.high is None or amount.low <= amount.high
