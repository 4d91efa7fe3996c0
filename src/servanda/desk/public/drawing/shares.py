"""Parts of a whole as one bar: how many of all, or how much of what was declared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor

from servanda.amounts import Amount
from servanda.answers.stocks import Stock


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: what it stands for, where it begins and how long it is, in hundredths of the whole."""

    name: str
    left: float
    size: float


@dataclass(frozen=True, slots=True)
class Destroyed:
    """How much of a stock was destroyed: the least and the most it can be, in whole hundredths, and the bar of it.

    A hundred means all of it: short of that the least is rounded down.
    """

    least: int
    most: int
    parts: tuple[Part, ...]


def drawn(counts: Iterable[tuple[str, float]]) -> tuple[Part, ...]:
    """The parts of a whole, one after the other."""
    given = list(counts)
    whole = sum(size for _, size in given) or 1
    found, left = [], 0.0
    for name, size in given:
        found.append(Part(name, 100 * left / whole, 100 * size / whole))
        left += size
    return tuple(found)


def destroyed(stock: Stock) -> Destroyed | None:
    """The share of a stock that was destroyed; None where it is not told how much there was, or how much went."""
    gone = stock.amount("destroyed")
    there = [
        amount for measure in ("declared", "found_later") if (amount := stock.amount(measure)) is not None
    ]
    if gone is None or stock.amount("declared") is None:
        return None
    fewest, most = sum((amount.low for amount in there), Decimal(0)), _most(there)
    if most is None or not fewest:
        return None
    least = gone.low / most
    greatest = max(least, gone.high / fewest) if gone.high is not None else max(least, Decimal(1))
    certain, possible = min(100.0, 100 * float(least)), min(100.0, 100 * float(greatest))
    parts = [Part("destroyed", 0, certain), Part("perhaps", certain, possible - certain)]
    kept = stock.amount("retained")
    if kept is not None and possible < 100:
        parts.append(Part("retained", possible, min(100 - possible, 100 * float(kept.value / most))))
    rounded = floor(100 * least), floor(100 * greatest) if least == greatest else ceil(100 * greatest)
    return Destroyed(*rounded, tuple(part for part in parts if part.size > 0))


def _most(amounts: Iterable[Amount]) -> Decimal | None:
    most = Decimal(0)
    for amount in amounts:
        if amount.high is None:
            return None
        most += amount.high
    return most
