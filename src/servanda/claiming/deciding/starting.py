"""Whether a treaty is in force on the day of a text."""

from __future__ import annotations

from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.model import UNSURE, Claim, Found
from servanda.dates import in_words


def in_force(found: Found, asking: Asking) -> Claim:
    """Whether the treaty is, or is not, in force; of its first days news tell the one and the other."""
    assert found.treaty is not None
    window = window_of(found, asking)
    started = asking.ledger.treaty(found.treaty).general.entered_into_force
    if window is None:
        return left_open(found, asking, "the text gives no day")
    covered = asking.ledger.covered_until(found.treaty)
    if started is None and (covered is None or window.latest > covered):
        return left_open(found, asking, f"the record of {found.treaty} is not known to be complete by then")
    may_be = started is not None and started <= window.latest
    is_surely = started is not None and started < window.earliest
    right = not is_surely if found.negated else may_be
    told = (
        f"entered into force on {in_words(started)}" if started is not None else "has not entered into force"
    )
    if not right and found.note == UNSURE:
        return left_open(found, asking, f"{found.treaty} {told}, and the text may speak of another day")
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=window,
        reading="in force",
        record_value=is_surely,
        nearest=None if right else str(started),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{found.treaty} {told}{'' if right else f', and the text speaks of how it stood {on_day(window)}'}.",
    )
