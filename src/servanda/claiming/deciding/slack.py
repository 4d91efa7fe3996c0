"""Why a figure that is not borne out may yet be no wrong one: what the words leave room for, and what else it may count."""

from __future__ import annotations

import re
from datetime import date, timedelta

from servanda.claiming.deciding.shared import Asking, meets
from servanda.claiming.hedges import bounds
from servanda.claiming.holding import Ledgerwise
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, Value
from servanda.dates import PartialDate

_LED_TO = re.compile(
    r"\b(?:bring|brought|tak(?:es|ing)|took|rais|increas|push|lift|port(?:e|ent|ant|é)\b|elev|llev)",
    re.IGNORECASE,
)
"""Words by which an act led to a figure, in the languages read here: "which brings the parties to 100"."""


def right_of_late(found: Found, ledger: Ledgerwise, readings: tuple[str, ...], day: date) -> bool:
    """Whether an act of the last months led to a figure, which was right on its day."""
    if found.as_of is not None or not isinstance(found.value, int) or _LED_TO.search(found.text) is None:
        return False
    return _was_right(found, ledger, readings, PartialDate(day - timedelta(days=_STILL_NEWS), day))


def may_be_required(found: Found, asking: Asking, day: date) -> bool:
    """Whether a figure is the one by which the treaty was to start, in a text of the time when that was news."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    if (
        found.group is not None
        or found.value != treaty.law.threshold
        or found.what in ("signed", "signatory")
        or _BROUGHT.search(found.text) is not None
    ):
        return False
    began = treaty.general.entered_into_force
    return began is None or day < began + timedelta(days=_STILL_NEWS)


_STILL_NEWS = 92
_BROUGHT = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|rais(?:es|ing|ed)|taking the|port(?:e|ant|ait|é|a)|amèn(?:e|ent)|amenant|élev(?:ant|ait|a)|élève|"
    r"elev(?:a|ando|ó)|llev(?:a|ando|ó)) "
)
"""What a further instrument does to the number that there are, and not to the one that is required."""


def without_its_north(found: Found, ledger: Ledgerwise, readings: tuple[str, ...], day: date) -> bool:
    """Whether a figure is that of the African states south of the Sahara, whom many mean by "African states"."""
    if found.group != "UNRG_AFRICA" or found.treaty is None:
        return False
    counted = [set(ledger.states(found.treaty, reading, day, found.group)) for reading in readings]
    return any(found.value == len(states - north) for states in counted for north in _NORTHERN)


_NORTHERN = (frozenset("DZA EGY LBY MAR TUN".split()), frozenset("DZA EGY LBY MAR SDN TUN".split()))
"""The states of the north, to which some count Sudan."""


def open_ended(found: Found, values: dict[str, Value]) -> str:
    """ "More than 17" of 63 is loose and not false: nothing above a floor, or below a ceiling, is called wrong."""
    assert isinstance(found.value, int)
    counts = [count for count in values.values() if isinstance(count, int)]
    loose = (found.hedge in ("more_than", "at_least") and min(counts) > found.value) or (
        found.hedge in ("less_than", "at_most") and max(counts) < found.value
    )
    return "the figure is far from the true one, and its words leave room for that" if loose else ""


def is_round(found: Found, values: dict[str, Value]) -> str:
    """ "About a hundred" is said of 92 too: a round figure beside its hedge is called wrong only where it is far off."""
    value = found.value
    assert isinstance(value, int)
    if found.hedge not in ("about", "nearly") or value < 50 or str(value).rstrip("0") not in set("123456789"):
        return ""
    near = any(isinstance(count, int) and abs(count - value) <= value / 10 for count in values.values())
    return "it is a round figure, and near the true one" if near else ""


def far_fewer(found: Found, values: dict[str, Value]) -> str:
    """A small part of all is nearly always a count of some, unless it is said to be the total."""
    assert isinstance(found.value, int)
    smallest = min((count for count in values.values() if isinstance(count, int) and count), default=0)
    labelled = Mark.LABELLED in found.marks and found.value < smallest  # of a region, in the line above
    # "The number has grown to eight" may be of the region told before, unless the sentence names the treaty.
    times = 2 if not found.total else 0 if found.named else 3
    few = labelled or (found.group is None and 0 < found.value * times < smallest)
    return "so small a part of all may be a count of some" if few else ""


def right_the_day_before(found: Found, ledger: Ledgerwise, readings: tuple[str, ...]) -> bool:
    """Whether a figure as of a day held until its eve: on the day itself a state may have joined at noon."""
    day = found.as_of
    if day is None or not day.exact or not isinstance(found.value, int):
        return False
    return _was_right(found, ledger, readings, PartialDate.of(day.day - timedelta(days=1)))


def right_within_the_day(found: Found, ledger: Ledgerwise, readings: tuple[str, ...], day: date) -> bool:
    """Whether a figure lay between the acts of the document's day: who writes at noon sees the first of two only."""
    assert found.treaty is not None
    if not isinstance(found.value, int) or found.hedge != "exactly" or found.as_of is not None:
        return False
    for reading in readings:
        steps = ledger.steps(found.treaty, reading, found.group)
        for on in (day, day - timedelta(days=1)):
            low, high = sorted((steps.on(on - timedelta(days=1))[0], steps.on(on)[0]))
            if low < found.value < high:
                return True
    return False


def _was_right(found: Found, ledger: Ledgerwise, readings: tuple[str, ...], when: PartialDate) -> bool:
    """Whether a figure certainly held on a day of a time, under any reading."""
    assert found.treaty is not None
    assert isinstance(found.value, int)
    low, high = bounds(found.hedge, found.value)
    return any(
        meets(ledger.steps(found.treaty, reading, found.group).within(low, high), when)
        for reading in readings
    )


def ever_less(found: Found, ledger: Ledgerwise, readings: tuple[str, ...], value: int, day: date) -> bool:
    """Whether so many there were on no day up to the one told, under any reading."""
    assert found.treaty is not None
    most = 0
    for reading in readings:
        steps = ledger.steps(found.treaty, reading, found.group)
        most = max(
            most,
            *(n for began, n in zip(steps.days, steps.possible, strict=True) if began <= day.toordinal()),
            0,
        )
    return found.hedge == "exactly" and value > most
