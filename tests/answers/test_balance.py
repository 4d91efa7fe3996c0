"""Whether figures of land and stocks add up, and what is said where they do not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.amounts import Amount
from servanda.answers.balance import Span, balance, scaled, summed


def test_what_is_left_is_what_was_there_and_came_less_what_went() -> None:
    found = balance(
        ("opening", Amount.of(100)),
        [("found", Amount.of(20))],
        [("gone", Amount.of(50))],
        [("left", Amount.of(70))],
    )
    assert (found.verdict, found.left_over, found.missing, found.because) == ("adds_up", 0, (), "adds up")


def test_a_difference_is_named_with_its_sign() -> None:
    found = balance(
        ("opening", Amount.of(100)),
        [("found", Amount.of(0))],
        [("gone", Amount.of(50))],
        [("left", Amount.of(40))],
    )
    assert (found.verdict, found.left_over) == ("does_not_add_up", -10)
    assert found.because == "what is left is 10 less than the other figures give"


def test_a_missing_opening_is_named_and_nothing_is_said_of_the_sum() -> None:
    found = balance(("the opening", None), [], [("gone", Amount.of(5))], [("the closing", Amount.of(5))])
    assert (found.verdict, found.left_over, found.missing) == ("cannot_tell", None, ("the opening",))
    assert found.because == "cannot be told: the opening is not in the record"


def test_more_left_than_expected_may_be_what_was_found_if_nobody_tells_of_that() -> None:
    found = balance(
        ("opening", Amount.of(100)),
        [("newly found land", None)],
        [("gone", Amount.of(50))],
        [("left", Amount.of(80))],
    )
    assert (found.verdict, found.left_over) == ("cannot_tell", 30)
    assert "newly found land is not told and may make it up" in found.because


def test_less_left_than_expected_cannot_be_explained_by_finds() -> None:
    found = balance(
        ("opening", Amount.of(100)),
        [("newly found land", None)],
        [("gone", Amount.of(50))],
        [("left", Amount.of(20))],
    )
    assert found.verdict == "does_not_add_up"


def test_rounded_figures_add_up_within_their_rounding() -> None:
    found = balance(
        ("opening", Amount.parse("~10100000")),
        [],
        [("gone", Amount.of(10_138_480))],
        [("left", Amount.of(0))],
    )
    assert found.verdict == "adds_up"
    assert found.because == "adds up within what the figures leave open"


def test_decimals_are_rounded_where_they_end() -> None:
    found = balance(
        ("opening", Amount.parse("16.3")),
        [],
        [("gone", Amount.parse("2.13"))],
        [("left", Amount.parse("14.2"))],
    )
    assert found.verdict == "adds_up"


def test_a_lower_bound_leaves_the_sum_open_upwards() -> None:
    assert summed([Amount.parse(">=7"), Amount.of(5)]) == Amount.parse(">=12")
    assert summed([Amount.parse(">=7"), Amount.parse("<=5")]) is None
    assert summed([]) is None


def test_a_figure_in_another_unit_keeps_its_hedge() -> None:
    assert str(scaled(Amount.parse(">82000"), Decimal("0.01"))) == ">820.00"
    assert str(scaled(Amount.parse("10..20"), Decimal(1))) == "10..20"


amounts = st.integers(min_value=0, max_value=10**9)


@given(
    opening=amounts, found=amounts, share=st.floats(min_value=0, max_value=1), off=st.integers(-1000, 1000)
)
def test_exact_figures_add_up_if_and_only_if_they_do(
    opening: int, found: int, share: float, off: int
) -> None:
    gone = int((opening + found) * share)
    left = opening + found - gone
    verdict = balance(
        ("opening", Amount.of(opening)),
        [("found", Amount.of(found))],
        [("gone", Amount.of(gone))],
        [("left", Amount.of(left + off))],
    )
    assert (verdict.verdict == "adds_up") is (off == 0)
    assert verdict.left_over == off


@pytest.mark.parametrize(
    "text", ["5", "~10100000", "<~1400000", ">82000", ">=7", "<5", "<=5", "10..20", "6.51"]
)
def test_every_figure_can_be_itself(text: str) -> None:
    span = Span.of(Amount.parse(text))
    assert span.meets(span)
    assert span.low is None or span.low <= Amount.parse(text).value
    assert span.high is None or span.high >= Amount.parse(text).value
