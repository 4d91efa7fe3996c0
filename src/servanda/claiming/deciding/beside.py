"""So many beside the states a text names, who count themselves: "Palau and 99 other countries"."""

from __future__ import annotations

from collections.abc import Callable

from servanda.claiming.deciding.shared import Asking, likeliest
from servanda.claiming.model import BESIDE, Claim, Found, replace

Counting = Callable[[Found, Asking], Claim]


def told_beside(found: Found) -> int:
    """How many states a figure leaves out because they are named beside it."""
    return next((int(number) for what, number in found.parts if what == BESIDE), 0)


def with_those_beside(found: Found, asking: Asking, count: Counting) -> Claim:
    """The figure with the states named beside it; many writers count these among the others too, where they are fewer."""
    assert isinstance(found.value, int)
    named = told_beside(found)
    claims = [
        count(replace(found, value=value, parts=()), asking)
        for value in (found.value + named, found.value)
        if value >= named
    ]
    return likeliest(found, claims)
