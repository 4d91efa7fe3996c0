"""Figures as sources give them: a number, and how it is hedged.

"Nearly 1.4 million munitions" is not 1,400,000: a figure that is rounded, or a bound, is kept as what it is,
so that nobody adds up roundings and calls the sum exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from servanda.errors import BadAmount

Hedge = Literal["exactly", "about", "nearly", "more_than", "at_least", "less_than", "at_most"]

_SIGNS: dict[str, Hedge] = {
    "": "exactly",
    "~": "about",
    "<~": "nearly",
    ">": "more_than",
    ">=": "at_least",
    "<": "less_than",
    "<=": "at_most",
}
_SIGN_OF = {hedge: sign for sign, hedge in _SIGNS.items()}
_IN_WORDS: dict[Hedge, str] = {
    "exactly": "",
    "about": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "at_most": "at most ",
}
_SHAPE = re.compile(r"(<~|>=|<=|~|>|<)?(-?\d{1,18}(?:\.\d{1,9})?)(?:\.\.(\d{1,18}(?:\.\d{1,9})?))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure and its hedge; with ``upto`` it is a span from ``value`` to there, both included.

    >>> str(Amount.parse("~10100000")), Amount.parse(">82000").in_words()
    ('~10100000', 'more than 82,000')
    """

    value: Decimal
    hedge: Hedge = "exactly"
    upto: Decimal | None = None

    @classmethod
    def parse(cls, text: str) -> Amount:
        """``115210``, ``~10100000`` (rounded), ``<~1400000`` (nearly), ``>82000``, ``>=7``, ``<5``, ``<=5``,
        ``56000..86000``. Raises BadAmount for anything else.
        """
        return _parse(text)

    @classmethod
    def of(cls, number: int | Decimal) -> Amount:
        """An exact figure."""
        return cls(Decimal(number))

    @property
    def exact(self) -> bool:
        """Whether it is neither hedged nor a span."""
        return self.hedge == "exactly" and self.upto is None

    @property
    def low(self) -> Decimal:
        """The least it can be. A rounded figure may be half a unit of its last written digit less."""
        if self.hedge == "about":
            return self.value - self._half_unit()
        if self.hedge == "nearly":
            return self.value * Decimal("0.95")
        return Decimal(0) if self.hedge in ("less_than", "at_most") else self.value

    @property
    def high(self) -> Decimal | None:
        """The most it can be; None where nothing bounds it."""
        if self.upto is not None:
            return self.upto
        if self.hedge == "about":
            return self.value + self._half_unit()
        return None if self.hedge in ("more_than", "at_least") else self.value

    def _half_unit(self) -> Decimal:
        """Half of the unit to which the figure is rounded: its last digit that is not a zero."""
        digits = self.value.normalize().as_tuple()
        assert isinstance(digits.exponent, int)
        return Decimal(1).scaleb(digits.exponent) / 2

    def could_be(self, other: Amount) -> bool:
        """Whether both may speak of the same number."""
        mine, theirs = self.high, other.high
        return (theirs is None or self.low <= theirs) and (mine is None or other.low <= mine)

    def in_words(self) -> str:
        """As a reader likes it: ``more than 82,000``."""
        upto = f" to {_grouped(self.upto)}" if self.upto is not None else ""
        return f"{_IN_WORDS[self.hedge]}{_grouped(self.value)}{upto}"

    def __str__(self) -> str:
        """As ``parse`` reads it."""
        upto = f"..{self.upto:f}" if self.upto is not None else ""
        return f"{_SIGN_OF[self.hedge]}{self.value:f}{upto}"


def total(amounts: Iterable[Amount]) -> Amount:
    """The sum, no surer than its parts: exact where all are, else rounded, a bound or a span.

    Raises BadAmount where a lower bound and an upper bound would be added, whose sum says nothing.
    """
    parts = list(amounts)
    if all(part.exact for part in parts):
        return Amount(sum((part.value for part in parts), Decimal(0)))
    low = sum((part.low for part in parts), Decimal(0))
    highs = [part.high for part in parts]
    if all(high is not None for high in highs):
        return Amount(low, upto=sum((high for high in highs if high is not None), Decimal(0)))
    if any(part.hedge in ("less_than", "at_most") for part in parts):
        raise BadAmount("a figure that is at least so much and one that is at most so much have no sum")
    return Amount(low, "at_least")


def _grouped(number: Decimal) -> str:
    return f"{number:,f}"


@lru_cache(maxsize=100_000)
def _parse(text: str) -> Amount:
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        raise BadAmount(
            f"'{text}' is not a figure: write 115210, ~10100000 (rounded), >82000, >=7, <5, <=5 or 10..20"
        )
    sign, number, upto = found.groups()
    amount = Amount(Decimal(number), _SIGNS[sign or ""], Decimal(upto) if upto else None)
    if amount.upto is not None and (amount.hedge != "exactly" or amount.upto < amount.value):
        raise BadAmount(f"'{text}' is not a span: write the lower figure, two dots, the higher one")
    return amount
