"""Whether figures add up: what was there, what came, what went, what is left (IMAS 07.11, terms of land release).

``left at the end = there at the beginning + come - gone``. Every figure keeps its hedge: what is rounded is a span,
what is at least so much has no upper end, and a balance holds where the spans meet. A term nobody tells is named,
never taken for nought.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from servanda.amounts import Amount, total
from servanda.errors import BadAmount

Verdict = Literal["adds_up", "does_not_add_up", "cannot_tell"]


@dataclass(frozen=True, slots=True)
class Span:
    """The least and the most a figure can be; None where nothing bounds it."""

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def of(cls, amount: Amount) -> Span:
        """What a figure can be. Decimals as printed are rounded to their last digit, whatever else is said."""
        low: Decimal = amount.low
        high = amount.high
        if amount.exact:
            exponent = amount.value.as_tuple().exponent
            assert isinstance(exponent, int)
            half = Decimal(1).scaleb(exponent) / 2 if exponent < 0 else Decimal(0)
            return cls(low - half, low + half)
        return cls(low, high)

    def plus(self, other: Span) -> Span:
        """The sum of both."""
        return Span(_both(self.low, other.low, 1), _both(self.high, other.high, 1))

    def minus(self, other: Span) -> Span:
        """The difference: least where the other is most."""
        return Span(_both(self.low, other.high, -1), _both(self.high, other.low, -1))

    def meets(self, other: Span) -> bool:
        """Whether both may be the same number."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            other.low is None or self.high is None or other.low <= self.high
        )


def _both(one: Decimal | None, other: Decimal | None, sign: int) -> Decimal | None:
    return None if one is None or other is None else one + sign * other


NOTHING = Span(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The verdict on one set of figures.

    ``left_over`` is what the closing figure has more (or less) than the others give, by their plain values, None
    where one of opening and closing is not told. ``missing`` names the terms nobody tells. ``because`` says it in a
    sentence.
    """

    verdict: Verdict
    left_over: Decimal | None
    missing: tuple[str, ...]
    because: str


Terms = Sequence[tuple[str, Amount | None]]
"""Terms of a balance by name, in the order in which they are told."""


def balance(opening: tuple[str, Amount | None], come: Terms, gone: Terms, left: Terms) -> Balance:
    """Whether ``opening + come - gone`` is what is ``left``.

    Terms of ``come`` that nobody tells are named as missing; the verdict then is ``adds_up`` only where the others
    agree without them, else ``cannot_tell``: what is missing may make up the difference.
    """
    missing = tuple(name for name, amount in (opening, *come, *gone, *left) if amount is None)
    needed = tuple(name for name, amount in (opening, *gone, *left) if amount is None)
    if needed:
        return Balance(
            verdict="cannot_tell",
            left_over=None,
            missing=missing,
            because=f"cannot be told: {_listed(needed)} {_is(needed)} not in the record",
        )
    assert opening[1] is not None
    expected, plain = Span.of(opening[1]), opening[1].value
    for terms, sign in ((come, 1), (gone, -1)):
        for _, amount in terms:
            if amount is not None:
                expected = expected.plus(Span.of(amount)) if sign > 0 else expected.minus(Span.of(amount))
                plain += sign * amount.value
    closing, said = NOTHING, Decimal(0)
    for _, amount in left:
        assert amount is not None
        closing, said = closing.plus(Span.of(amount)), said + amount.value
    over = said - plain
    if expected.meets(closing):
        told = "adds up" + ("" if over == 0 else " within what the figures leave open")
        with_gap = f" if there was no {_listed(missing)}, which nobody tells" if missing else ""
        return Balance(verdict="adds_up", left_over=over, missing=missing, because=told + with_gap)
    more = f"{abs(over):,f} {'more' if over > 0 else 'less'} than the other figures give"
    if missing and over > 0:
        return Balance(
            verdict="cannot_tell",
            left_over=over,
            missing=missing,
            because=f"what is left is {more}; {_listed(missing)} {_is(missing)} not told and may make it up",
        )
    return Balance(
        verdict="does_not_add_up", left_over=over, missing=missing, because=f"what is left is {more}"
    )


def summed(amounts: Sequence[Amount]) -> Amount | None:
    """The sum of figures, no surer than they are; None for none, and where bounds on both sides have no sum."""
    if not amounts:
        return None
    try:
        return total(amounts)
    except BadAmount:
        return None


def scaled(amount: Amount, factor: Decimal) -> Amount:
    """A figure in another unit, with the same hedge and as many digits as it was printed with."""
    if factor == 1:
        return amount
    upto = amount.upto * factor if amount.upto is not None else None
    return Amount(amount.value * factor, amount.hedge, upto)


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _is(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"
