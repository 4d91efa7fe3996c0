"""The words of a verdict on a figure, and where a wrong one would have been right."""

from __future__ import annotations

from datetime import date

from servanda.claiming.deciding.shared import (
    MEANS,
    on_day,
)
from servanda.claiming.hedges import bounds, holds
from servanda.claiming.holding import Ledgerwise
from servanda.claiming.model import Found, Value
from servanda.dates import PartialDate, in_words


def counted_well(
    found: Found,
    reading: str,
    readings: tuple[str, ...],
    window: PartialDate | None,
    ledger: Ledgerwise,
    day: date,
) -> str:
    """How many there were under the reading that bears a figure out, and strictly."""
    assert found.treaty is not None
    among = f" among members of {found.group}" if found.group else ""
    sure = ledger.steps(found.treaty, reading, found.group)
    count = sure.on(window.latest if window else day)[0]
    text = f"{count if window else found.value} states {MEANS[reading]} {on_day(window)}{among}."
    if reading != readings[0]:
        strict = ledger.steps(found.treaty, readings[0], found.group).on(day)[0]
        text += f" Strictly, {strict} {MEANS[readings[0]]}."
    if window is None:
        text += " The document has no date, so the figure was held against every day."
    return text


def counted_badly(
    found: Found,
    values: dict[str, Value],
    window: PartialDate | None,
    ledger: Ledgerwise,
    value: int,
    day: date,
    readings: tuple[str, ...],
) -> str:
    """How many there were under each reading, and where the figure would have been right."""
    among = f" among members of {found.group}" if found.group else ""
    said = "; ".join(f"{count} {MEANS[name]}" for name, count in values.items())
    elsewhere = where_true(found, ledger, value, day, readings)
    on = on_day(window)
    return f"{on[:1].upper()}{on[1:]}{among}: {said}." + (f" {elsewhere}" if elsewhere else "")


def where_true(found: Found, ledger: Ledgerwise, value: int, day: date, readings: tuple[str, ...]) -> str:
    """Where the figure would have been right: another day, another reading, another treaty."""
    assert found.treaty is not None
    best: tuple[int, str] | None = None
    for reading in readings:
        for start, end in ledger.steps(found.treaty, reading, found.group).within(
            *bounds(found.hedge, value)
        ):
            gap = (start - day).days if start > day else (day - (end or day)).days
            when = f"from {in_words(start)}" + (f" to {in_words(end)}" if end else "")
            if best is None or gap < best[0]:
                best = (
                    gap,
                    f"It was right {when} ({MEANS[reading].removeprefix('had ').removeprefix('were ')}).",
                )
    if best is not None:
        return best[1]
    for reading in ("signed", "joined", "consented", "party", "signatory"):
        low, high = ledger.steps(found.treaty, reading, found.group).on(day)
        if reading not in readings and holds(found.hedge, value, low) and low == high:
            return f"It is the number of those that {MEANS[reading]} on that day."
    for code in ledger.record.codes:
        if code != found.treaty and found.group is None:
            low, high = ledger.steps(code, readings[0]).on(day)
            if low == high and holds(found.hedge, value, low):
                return f"It is the figure of {code} on that day."
    return ""
