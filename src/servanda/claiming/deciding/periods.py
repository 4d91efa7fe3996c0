"""How many did something within a year: wrong where the year saw fewer, whatever states the words may be confined to."""

from __future__ import annotations

from datetime import date, timedelta

from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.shared import Asking, left_open, on_day
from servanda.claiming.hedges import holds
from servanda.claiming.model import STRICT, UNSURE, Claim, Found, replace
from servanda.dates import PartialDate

_A_YEAR = 360
_LOOSE = 1
"""States by which a figure may be off where a writer counts the first or the last day of a year otherwise."""
_TOTALS = ("ratified", "joined", "parties")
_ACCOUNTS = ("ratified", "consented", "party", "joined", "signed")


def in_period(found: Found, asking: Asking) -> Claim:
    """A figure of those that acted in ``date``; in words that may tell how many there were by then, these count too."""
    period, value = found.date, found.value
    if period is None or not isinstance(value, int):
        return left_open(found, asking, "the text does not say clearly in what time")
    end = PartialDate.of(period.latest)
    for what in dict.fromkeys((found.about, *(() if found.about == "signed" else _TOTALS))):
        told = count(replace(found, kind="count", what=what, about="", as_of=end, note=STRICT), asking)
        if told.verdict == "supported":
            return replace(told, found=found)
    figures = _figures(found, asking, period)
    if any(holds(found.hedge, value, figure) for figure in figures):
        return _told(found, asking, period, figures, "supported")
    ended = asking.date is None or asking.date.earliest > period.latest
    covered = asking.ledger.covered_until(str(found.treaty))
    known = covered is None or period.latest <= covered
    whole = (period.latest - period.earliest).days >= _A_YEAR
    if found.note == UNSURE or found.hedge != "exactly" or not (ended and known and whole):
        return left_open(found, asking, "the words may count some of those that acted")
    if value > max(figures) + _LOOSE and not _ever(found, asking, period, value):
        return _told(found, asking, period, figures, "contradicted")
    return left_open(found, asking, "the words may count some of those that acted")


def _figures(found: Found, asking: Asking, period: PartialDate) -> list[int]:
    """How many acted in a time, as one counts those that signed before, those that acceded, or both."""
    assert found.treaty is not None
    signed: set[str] = set()
    deposited: set[str] = set()
    acceded: set[str] = set()
    for state, history in asking.ledger.treaty(found.treaty).histories.items():
        first = history.signed_on[0] if history.signed_on else None
        if first is not None and _within(first, period):
            signed.add(state)
        for spell in history.spells:
            day = spell.deposited[0]
            if day is not None and _within(day, period):
                deposited.add(state)
                if first is None:
                    acceded.add(state)
    if found.about == "signed":
        return [len(signed), len(signed | acceded)]
    eve = period.earliest - timedelta(days=1)
    steps = asking.ledger.steps(found.treaty, "party")
    bound = steps.on(period.latest)[1] - steps.on(eve)[0]
    return [len(deposited), len(deposited - acceded), len(acceded), len(signed | acceded), bound]


def _within(day: date, period: PartialDate) -> bool:
    return period.earliest <= day <= period.latest


def _ever(found: Found, asking: Asking, period: PartialDate, value: int) -> bool:
    """Whether there were so many, of any sort, some time within a year."""
    assert found.treaty is not None
    return any(
        steps.on(period.earliest)[0] - _LOOSE <= value <= steps.on(period.latest)[1] + _LOOSE
        for steps in (asking.ledger.steps(found.treaty, reading) for reading in _ACCOUNTS)
    )


def _told(found: Found, asking: Asking, period: PartialDate, figures: list[int], verdict: str) -> Claim:
    right = verdict == "supported"
    said = on_day(period)
    counted = " or ".join(str(figure) for figure in sorted({figures[0], figures[1]}))
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=period,
        reading="within a year" if right else None,
        record_value=figures[0],
        nearest=None if right else figures[0],
        sources=asking.ledger.sources(str(found.treaty)),
        explanation=f"{said[:1].upper()}{said[1:]} there were {counted}, as one counts those that had signed before.",
    )
