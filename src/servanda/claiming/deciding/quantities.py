"""Munitions and mines destroyed, land cleared, people hurt, money given: held against every figure of the record.

A figure is right if any account of the same thing agrees with it within its hedge and its rounding; which, and what
others say, is told. None is called wrong: of no such subject is the record known to be complete, a text may count a
part or another time, and figures are restated from year to year.
"""

from __future__ import annotations

from collections.abc import Iterable

from servanda import places
from servanda.claiming.deciding.accounts import sources_of, surely
from servanda.claiming.deciding.figures import Figure, figures_of
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.hedges import bounds
from servanda.claiming.model import UNSURE, Claim, Found

_SURE = 1.002
"""How much more than the least a figure may be that is to confirm what words only hint at."""


def quantity(found: Found, asking: Asking) -> Claim:
    """The claim, held against the figures of what it counts."""
    assert found.treaty is not None
    if not isinstance(found.value, (int, float)) or isinstance(found.value, bool) or not found.about:
        return left_open(found, asking, "the text does not say clearly what is counted")
    if len(found.states) > 1:
        return left_open(found, asking, "the text names several states")
    treaty = asking.ledger.treaty(found.treaty)
    figures = list(figures_of(found, treaty, asking))
    if not figures:
        return left_open(found, asking, f"the record holds no such figure{_whose(found)}")
    if asking.confirming:
        figures = [figure for figure in figures if figure.high <= figure.low * _SURE]
    right = [figure for figure in figures if _agrees(found, figure, asking)]
    if found.note == UNSURE or not right:
        near = sorted(figures, key=lambda figure: abs((figure.low + figure.high) / 2 - float(found.value)))  # type: ignore[arg-type]
        told = "; ".join(dict.fromkeys(figure.told for figure in near[:3]))
        return left_open(
            found,
            asking,
            f"the nearest figures in the record{_whose(found)} are: {told}",
            nearest=_plain(near[0].low) if near else None,
        )
    right.sort(
        key=lambda figure: (all(account.remembered for account in figure.behind), figure.high - figure.low)
    )
    best = right[0]
    others = list(dict.fromkeys(f.told for f in figures if f not in right and _same_time(f, best)))
    rival = f" Others: {'; '.join(others[:3])}." if others else ""
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="a sum of the states' figures" if len(best.behind) > 1 else "as reported",
        record_value=_plain(best.low)
        if best.low == best.high
        else f"{_plain(best.low)}..{_plain(best.high)}",
        states=found.states or _behind(right) or _behind(figures),
        sources=sources_of(account for figure in right for account in figure.behind),
        explanation=f"{best.told}.{rival}{surely(best.behind)}",
    )


def _behind(figures: Iterable[Figure]) -> tuple[str, ...]:
    """The states whose figures these are, or are made of."""
    acts = [account.act for figure in figures for account in figure.behind]
    return tuple(sorted({act.state for act in acts if getattr(act, "state", "")}))


def _whose(found: Found) -> str:
    return f" of {places.name(found.states[0])}" if found.states else ""


def _plain(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


def _agrees(found: Found, figure: Figure, asking: Asking) -> bool:
    """Whether a figure told and one of the record can be one, each with its hedge and rounding."""
    if asking.confirming:
        # What words only hint at must be the figure itself, however it is hedged.
        return abs(figure.low - float(found.value)) <= found.rounding  # type: ignore[arg-type]
    low, high = bounds(found.hedge, float(found.value))  # type: ignore[arg-type]
    # A hedge says already that the figure is round.
    rounding = found.rounding if found.hedge == "exactly" else 0.0
    return low - rounding <= figure.high and figure.low <= high + rounding


def _same_time(one: Figure, other: Figure) -> bool:
    return one.flow == other.flow and (
        one.when is None or other.when is None or one.when.could_be(other.when)
    )
