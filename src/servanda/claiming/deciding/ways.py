"""How far on its way to entry into force a treaty was: "half of the ratifications it needs", "two thirds of the way"."""

from __future__ import annotations

from fractions import Fraction

from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.model import Claim, Found, Hedge

_CLOSE: dict[Hedge, tuple[float, float]] = {
    "exactly": (-0.03, 0.03),
    "about": (-0.06, 0.06),
    "nearly": (-0.08, 0.0),
    "more_than": (0.0, 0.1),
    "at_least": (0.0, 0.1),
    "less_than": (-0.1, 0.0),
    "at_most": (-0.1, 0.0),
}
"""By how much the part reached may differ from the one told."""


def on_the_way(found: Found, asking: Asking) -> Claim:
    """True where about that part of the instruments needed was deposited on the day; it is never called wrong."""
    assert found.treaty is not None
    window = window_of(found, asking)
    threshold = asking.ledger.treaty(found.treaty).law.threshold
    if window is None or not window.exact or not threshold:
        return left_open(found, asking, "the text gives no day to count on")
    deposited = asking.ledger.steps(found.treaty, "consented").on(window.earliest)[0]
    apart = deposited / threshold - float(Fraction(str(found.value)))
    least, most = _CLOSE[found.hedge]
    told = f"{threshold} instruments were needed, {deposited} had been deposited {on_day(window)}"
    if not least <= apart <= most or deposited >= threshold:
        return left_open(found, asking, f"{told}; the text may count something else")
    return Claim(
        found=found,
        verdict="supported",
        as_of=window,
        reading="consented",
        record_value=f"{deposited}/{threshold}",
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{told}.",
    )
