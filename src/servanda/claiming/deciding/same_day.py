"""How many others deposited their instruments on the day on which a state did."""

from __future__ import annotations

from servanda import places
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.model import UNSURE, Claim, Found
from servanda.dates import PartialDate, in_words

_MISCOUNTED = 2
"""By how many a figure of others may be off, one that acted a day later counted among them."""


def on_the_same_day(found: Found, asking: Asking) -> Claim:
    """Right where so many others deposited that day. Told of a ceremony of several days a figure is never wrong; told of
    that day it is, where it is larger by far: fewer may be some of them."""
    assert found.treaty is not None
    histories, state = asking.ledger.treaty(found.treaty).histories, found.states[0]
    spells = histories[state].spells if state in histories else ()
    day = spells[-1].deposited[0] if spells else None
    if day is None or not isinstance(found.value, int):
        return left_open(found, asking, f"the record holds no deposit of {places.name(state)}")
    others = sorted(
        code
        for code, history in histories.items()
        if code != state and any(spell.deposited[0] == day for spell in history.spells)
    )
    if not holds(found.hedge, found.value, len(others)):
        covered = asking.ledger.covered_until(found.treaty)
        too_many = found.hedge != "at_most" and found.value > len(others) + _MISCOUNTED
        its_own = found.date is None or found.date == PartialDate.of(day)
        if too_many and its_own and found.note != UNSURE and (covered is None or day <= covered):
            return Claim(
                found=found,
                verdict="contradicted",
                as_of=window_of(found, asking),
                record_value=len(others),
                nearest=len(others),
                states=tuple(others),
                sources=asking.ledger.sources(found.treaty),
                explanation=f"On {in_words(day)} {len(others)} others deposited with {places.name(state)}, not {found.value}.",
            )
        return left_open(
            found, asking, f"on {in_words(day)} {len(others)} others deposited with {places.name(state)}"
        )
    names = ", ".join(places.name(code) for code in others)
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="deposited that day",
        record_value=len(others),
        states=tuple(others),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{places.name(state)} deposited on {in_words(day)}, and so did {names or 'nobody else'}.",
    )
