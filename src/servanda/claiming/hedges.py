"""What a hedged figure allows. The bounds are stated here once and for all.

exactly    the figure itself
about      within 5 % either way ("about", "some", "around", "roughly")
nearly     up to 5 % below the figure, or the figure itself ("nearly", "almost", "close to")
more_than  strictly more, and no more than half as much again ("more than", "over", "well over")
at_least   the figure or more, and no more than half as much again ("at least")
less_than  strictly less, and no less than half ("fewer than", "under")
at_most    the figure or less ("at most", "up to", "only ... at most")

An upper end to "more than" keeps a figure from being true for ever: "more than 90" is no account of 165.
"""

from __future__ import annotations

from servanda.claiming.model import Hedge


def bounds(hedge: Hedge, stated: float) -> tuple[float, float]:
    """The lowest and highest actual figure for which the hedged one is true, both included."""
    whole = float(stated)
    if hedge == "about":
        return whole * 0.95, whole * 1.05
    if hedge == "nearly":
        return whole * 0.95, whole
    if hedge == "more_than":
        return whole + 1e-9, max(whole * 1.5, whole + 3)
    if hedge == "at_least":
        return whole, max(whole * 1.5, whole + 3)
    if hedge == "less_than":
        return whole * 0.5, whole - 1e-9
    if hedge == "at_most":
        return 0.0, whole
    return whole, whole


def holds(hedge: Hedge, stated: float, actual: float) -> bool:
    """Whether the hedged figure is true of the actual one."""
    low, high = bounds(hedge, stated)
    return low <= actual <= high
