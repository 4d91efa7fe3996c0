"""How long a state let pass between signing a treaty and consenting to be bound: "it took 15 years to ratify"."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.claiming.deciding.lapses import DAYS, within
from servanda.claiming.deciding.shared import LONG_BEFORE, Asking, left_open, surely_meant
from servanda.claiming.model import Claim, Found
from servanda.dates import in_words


def delayed(found: Found, asking: Asking) -> Claim:
    """True where the time fits from the state's signature, or from the treaty's opening, to its deposit. It is wrong where
    it is longer than from the treaty's adoption until the state was bound, or shorter by more than a parliament, which
    ratifies first, can be ahead of the deposit."""
    assert found.treaty is not None and isinstance(found.value, int)
    treaty, (state,) = asking.ledger.treaty(found.treaty), found.states
    history = treaty.histories.get(state)
    steps: dict[str, date] = {}
    for event in history.events if history is not None else ():
        if event.on is not None and event.until is None:
            steps.setdefault(event.what, event.on)
    deposit = steps.get("consented")
    begun = [day for day in (steps.get("signed"), treaty.law.opened) if day is not None]
    if deposit is None or not begun:
        return left_open(found, asking, f"the record does not hold both days of {places.name(state)}")
    unit = DAYS[found.about]
    told = (
        f"{places.name(state)} {'signed' if 'signed' in steps else 'could sign'} on {in_words(begun[0])} and deposited its "
        f"instrument on {in_words(deposit)}"
    )
    years = found.about == "years" and found.hedge == "exactly"
    if any(
        within(found.hedge, found.value, (deposit - day).days / unit)
        or (years and deposit.year - day.year == found.value)
        for day in begun
    ):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.as_of or asking.date,
            reading="deposit",
            record_value=in_words(deposit),
            states=found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{told}.",
        )
    longest = (steps.get("in_force", deposit) - (treaty.law.adopted or begun[0])).days / unit
    shortest = ((deposit - max(begun)).days - LONG_BEFORE) / unit
    plain = found.hedge == "exactly" and surely_meant(found) and not found.note
    if plain and (found.value > longest + 1 or found.value < shortest - 1):
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=found.as_of or asking.date,
            reading="deposit",
            record_value=round((deposit - begun[0]).days / unit),
            nearest=round((deposit - begun[0]).days / unit),
            states=found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{told}: {round((deposit - begun[0]).days / unit)} {found.about}, not {found.value}.",
        )
    return left_open(found, asking, f"{told}; the text may count from or to another step")
