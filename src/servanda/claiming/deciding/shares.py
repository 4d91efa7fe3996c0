"""How many of how many: members of a group, or of those that signed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from servanda import places
from servanda.claiming.deciding.shared import (
    MEANS,
    Asking,
    as_text,
    left_open,
    on_day,
    states_of,
    window_of,
)
from servanda.claiming.deciding.ways import on_the_way
from servanda.claiming.hedges import holds
from servanda.claiming.holding import WORD_READINGS, Ledgerwise
from servanda.claiming.making import ALL_BUT, PER_CENT, WAY
from servanda.claiming.model import UNSURE, Claim, Found, Value
from servanda.claiming.regions import DRAWN
from servanda.dates import PartialDate

ORGANIZATIONS = frozenset("AU ASEAN CARICOM COE COMMONWEALTH EU G7 G8 G20 NATO OAS OSCE UN UNSC_P5".split())
"""Groups with a list of members; a region is drawn by whoever speaks of it."""


def share(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.what == WAY:
        return on_the_way(found, asking)
    ledger, window = asking.ledger, window_of(found, asking)
    day = window.latest if window is not None else asking.today
    readings = WORD_READINGS.get(found.what)
    if readings is None:
        return left_open(found, asking, "the record does not hold shares of this kind")
    if found.group is None and found.what != "ratified_of_signed":
        return left_open(found, asking, "the group is not one the record knows")
    size = (
        len(states_of(ledger, found.group, day))
        if found.group
        else ledger.steps(found.treaty, "signed").on(day)[0]
    )
    if found.group and found.whole == len(ledger.members(found.group, day)):
        size = found.whole
    if found.whole is not None and found.whole * 2 <= size:
        return left_open(found, asking, f"{found.value} of {found.whole} may be a fraction, and no count")
    if found.whole is not None and abs(found.whole - size) > 0:
        whole_wrong = (
            f"{found.group or 'those that signed'} had {size} members {on_day(window)}, not {found.whole}"
        )
    else:
        whole_wrong = ""
    values: dict[str, Value] = {}
    for reading in readings:
        low, high = ledger.steps(found.treaty, reading, found.group).on(day)
        values[reading] = low
        right = _is_share(found, low, size)
        if found.note == PER_CENT and found.group == "UN" and not right:
            # Those that are no members may be counted with them: the Holy See, Palestine, the Cook Islands and Niue.
            joined = ledger.steps(found.treaty, reading).on(day)[0]
            # A share told to the tenth is one of all that may join.
            whole = size if isinstance(found.value, int) else size + _BEYOND
            right = _is_share(found, joined, size) or _is_share(found, joined, whole)
        if found.note == PER_CENT and asking.confirming and found.hedge == "exactly":
            everybody = ledger.steps(found.treaty, reading).on(day)[0], size + _BEYOND
            circles = [(low, size), everybody] if found.group == "UN" else [(low, size)]
            right = any(_rounded(found, 100 * part / whole) for part, whole in circles)
        if low == high and not whole_wrong and right:
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=low,
                readings=values,
                states=ledger.states(found.treaty, reading, day, found.group),
                sources=ledger.sources(found.treaty),
                true_during=as_text(
                    ledger.steps(found.treaty, reading, found.group).during(
                        lambda least, most: least == most and _is_share(found, least, size)
                    )
                ),
                explanation=f"{low} of {size} members of {found.group or 'the signatories'} {MEANS[reading]} {on_day(window)}.",
            )
        if low != high:
            return left_open(found, asking, "acts of which only the year is known decide it", readings=values)
    if found.group in DRAWN:
        return left_open(found, asking, "the text may draw the region otherwise", readings=values)
    if found.note == UNSURE:
        return left_open(found, asking, "the words may speak of another day", readings=values)
    covered = ledger.covered_until(found.treaty)
    if covered is not None and day > covered:
        return left_open(
            found, asking, f"the record of {found.treaty} is known to be complete until {covered} only"
        )
    if window is None:
        return left_open(found, asking, "the text gives no day to count on")
    if found.note == PER_CENT and not _far_off(found, ledger, window, size, values):
        # Of 193, of 195, of 197: whoever tells a percentage of the world draws its circle.
        return left_open(
            found, asking, "the text does not say among how many states it counts", readings=values
        )
    if whole_wrong and found.group not in ORGANIZATIONS:
        return left_open(
            found, asking, f"{whole_wrong}; the text may draw the region otherwise", readings=values
        )
    actual = values[readings[0]]
    outside = _outside(ledger, found, readings[0], day)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=actual,
        readings=values,
        nearest=f"{actual} of {size}",
        states=ledger.states(found.treaty, readings[0], day, found.group),
        sources=ledger.sources(found.treaty),
        explanation=(whole_wrong + ". " if whole_wrong else "")
        + f"{actual} of {size} members of {found.group or 'the signatories'} {MEANS[readings[0]]} {on_day(window)}."
        + (f" Outside: {', '.join(places.name(code) for code in outside)}." if outside else ""),
    )


_BEYOND = 4
"""States that may join the treaties here and are no members: the Holy See, Palestine, the Cook Islands and Niue."""

_POINTS = 9.0
"""Hundredths by which a percentage of the world must miss every reading before it is called wrong."""
_CIRCLES = (193, 198)
"""How few and how many states writers count in the world."""


def _far_off(
    found: Found, ledger: Ledgerwise, window: PartialDate, size: int, values: Mapping[str, Value]
) -> bool:
    """Whether a percentage fits no reading by far, whatever circle of the world's states is drawn."""
    assert found.treaty is not None
    rough = found.rounding and (found.group in ORGANIZATIONS or found.group is None)
    if not (rough or found.group == "UN") or not isinstance(found.value, (int, float)):
        return False
    fewest, most = _CIRCLES if found.group == "UN" else (size, size)
    counts = [value for value in values.values() if isinstance(value, int)]
    group = None if found.group == "UN" else found.group
    names = _ANY if found.group is not None else tuple(values)
    # "In 2010" may be at its beginning.
    counts += [
        ledger.steps(found.treaty, name, group).on(day)[1]
        for name in names
        for day in (window.earliest, window.latest)
    ]
    lowest, highest = 100 * min(counts) / most, 100 * max(counts) / fewest
    if found.hedge in ("more_than", "at_least"):
        return found.value > highest + _POINTS
    if found.hedge in ("less_than", "at_most"):
        return found.value < lowest - _POINTS
    return not lowest - _POINTS <= found.value <= highest + _POINTS


_ANY = ("consented", "joined", "signed")
"""Whatever words for joining may mean."""


def _outside(ledger: Ledgerwise, found: Found, reading: str, day: date) -> list[str]:
    if found.group is None or found.treaty is None:
        return []
    inside = set(ledger.states(found.treaty, reading, day, found.group))
    missing = sorted(states_of(ledger, found.group, day) - inside)
    return missing if len(missing) <= 15 else []


def _rounded(found: Found, share: float) -> bool:
    """Whether a percentage is the share, rounded to as many digits."""
    assert isinstance(found.value, (int, float))
    digits = len(str(found.value).partition(".")[2])
    return abs(share - found.value) <= 0.5 * 10.0**-digits


def _is_share(found: Found, part: int, whole: int) -> bool:
    if found.note == ALL_BUT:
        return isinstance(found.value, int) and holds(found.hedge, found.value, whole - part)
    if found.note == PER_CENT:
        assert isinstance(found.value, (int, float))
        precise = 10.0 ** -len(str(found.value).partition(".")[2].rstrip("0"))
        share = 100 * part / whole
        if found.rounding and found.hedge == "about":
            return abs(share - found.value) <= found.rounding
        if found.rounding and found.hedge == "more_than":
            return share > found.value  # "more than half" is true of nearly all
        return holds(found.hedge, found.value, share) or (
            found.hedge == "exactly" and abs(share - found.value) < precise
        )
    if found.value == "all":
        return part == whole
    if found.value == "none":
        return part == 0
    if found.value == 0.5:
        return (
            part * 2 > whole if found.hedge == "more_than" else abs(part * 2 - whole) <= max(2, whole * 0.1)
        )
    return isinstance(found.value, int) and holds(found.hedge, found.value, part)
