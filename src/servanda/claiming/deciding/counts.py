"""How many states: from the days on which a count had the figure, under each reading."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from servanda.claiming.deciding.beside import told_beside, with_those_beside
from servanda.claiming.deciding.elsewhere import counted_badly, counted_well, where_true
from servanda.claiming.deciding.listed import listed
from servanda.claiming.deciding.outsiders import MEMBERS_TOLD, OUTSIDE, outsiders
from servanda.claiming.deciding.shared import (
    Asking,
    as_text,
    left_open,
    meets,
    window_of,
)
from servanda.claiming.deciding.slack import (
    ever_less,
    far_fewer,
    is_round,
    may_be_required,
    of_a_day_to_come,
    open_ended,
    right_of_late,
    right_the_day_before,
    right_within_the_day,
    without_its_north,
)
from servanda.claiming.deciding.some import of_some
from servanda.claiming.hedges import bounds
from servanda.claiming.holding import WORD_READINGS, Ledgerwise
from servanda.claiming.model import (
    EARLIER,
    LISTED,
    OF_SOME,
    PARTED,
    STRICT,
    UNSURE,
    Claim,
    Found,
    Value,
    replace,
)
from servanda.claiming.regions import DRAWN
from servanda.claiming.steps import Interval
from servanda.dates import PartialDate


def count(found: Found, asking: Asking) -> Claim:
    if told_beside(found):
        return with_those_beside(found, asking, count)
    if found.note == LISTED:
        return listed(found, asking)
    if found.what in OUTSIDE:
        return outsiders(found, asking)
    readings = WORD_READINGS.get(found.what)
    if found.what == "ratified" and found.hedge in ("less_than", "at_most"):
        readings = ("consented", "ratified")  # those not yet bound have ratified all the same
    if found.what in ("signed", "signatories") and readings is not None and _too_many_to_sign(found, asking):
        readings = (*readings, "consented")
    if readings is not None and found.note == STRICT:
        readings = readings[:1]
    if readings is not None and found.note == PARTED:
        readings = (*readings, "signatory")
    if readings is None or not isinstance(found.value, int):
        return left_open(
            found, asking, "it counts states by what they did, and the words do not tell clearly what"
        )
    claim = _by_readings(found, asking, readings, found.value)
    of_members = found.whole is not None or MEMBERS_TOLD.search(found.text) is not None
    if claim.verdict == "contradicted" and of_members and found.group is None:
        claim = _of_the_members(claim, asking, readings)
    if claim.verdict == "contradicted" and found.what == "signatory" and _SIGNED.search(found.text) is None:
        return _not_party(claim, asking)
    return claim


def _of_the_members(claim: Claim, asking: Asking, readings: tuple[str, ...]) -> Claim:
    """ "119 of the 193 UN members" leaves out those that are no members; where it is wrong of these too, it is wrong."""
    found = claim.found
    assert isinstance(found.value, int)
    members = _by_readings(replace(found, group="UN"), asking, readings, found.value)
    return claim if members.verdict == "contradicted" else replace(members, found=found)


def _not_party(claim: Claim, asking: Asking) -> Claim:
    """ "39 states have yet to ratify" may be said of all that are not party, whether they signed or not."""
    found, signatories = claim.found, claim.record_value
    assert isinstance(found.value, int)
    wider = outsiders(replace(found, what="unratified"), asking)
    if wider.verdict == "supported":
        return replace(wider, found=found)
    far = isinstance(signatories, int) and abs(found.value - signatories) > _FAR_OFF
    return left_open(found, asking, "it may count some of all that are not party") if far else claim


_FAR_OFF = 10
"""States by which a figure may be off and still be one of those that signed only."""


_SIGNED = re.compile("sign|firm", re.IGNORECASE)
"""What tells in the languages read here that somebody has signed."""


def _too_many_to_sign(found: Found, asking: Asking) -> bool:
    """Whether more are said to have signed than ever did, so that those who are party are meant: "the 164 signatories"."""
    assert found.treaty is not None
    window = window_of(found, asking)
    day = window.latest if window is not None else asking.today
    ever = asking.ledger.steps(found.treaty, "signed", found.group).on(day)[1]
    return isinstance(found.value, int) and found.hedge == "exactly" and found.value > ever


_EVER = "ever_"
"""How readings begin that count those that left, too."""


def _some_left(found: Found, asking: Asking, reading: str, day: date) -> bool:
    """Whether a reading that counts those that left has one more than that which does not."""
    assert found.treaty is not None
    ever, now = (
        asking.ledger.steps(found.treaty, name, found.group).on(day)
        for name in (reading, reading.removeprefix(_EVER))
    )
    return ever != now


def _by_readings(found: Found, asking: Asking, readings: tuple[str, ...], value: int) -> Claim:
    assert found.treaty is not None
    ledger, window, code = asking.ledger, window_of(found, asking), found.treaty
    day = window.latest if window is not None else asking.today
    readings = tuple(
        name for name in readings if not name.startswith(_EVER) or _some_left(found, asking, name, day)
    )
    for meant in _windows(found, asking):
        supported = _within(found, ledger, readings, value, meant, day)
        if supported is not None:
            return supported
    if asking.confirming and found.note != OF_SOME:
        return left_open(found, asking, "no reading confirms it")
    allowed = bounds(found.hedge, value)
    values: dict[str, Value] = {name: ledger.steps(code, name, found.group).on(day)[0] for name in readings}
    covered = ledger.covered_until(code)
    if found.group in DRAWN or without_its_north(found, ledger, readings, day):
        return left_open(found, asking, "the text may draw the region otherwise", readings=values)
    if found.note == EARLIER and ever_less(found, ledger, readings, value, day):
        found = replace(found, note="")
    coming = of_a_day_to_come(found, asking)
    if coming or found.note in (UNSURE, EARLIER):
        when = "a day to come" if coming else "an earlier day than the text gives"
        return left_open(found, asking, f"the figure may be of {when}", readings=values)
    if asking.confirming:
        return of_some(found, asking, readings, value, values)
    if any(
        meets(ledger.steps(code, name, found.group).perhaps_within(*allowed), window) for name in readings
    ):
        return left_open(found, asking, "acts of which only the year is known decide it", readings=values)
    if covered is not None and day > covered:
        return left_open(
            found,
            asking,
            f"the record of {code} is known to be complete until {covered} only",
            readings=values,
        )
    if right_within_the_day(found, ledger, readings, day):
        return left_open(
            found, asking, "several acted on that day, and it was right between them", readings=values
        )
    if right_the_day_before(found, ledger, readings):
        return left_open(found, asking, "it was right until the day before", readings=values)
    if right_of_late(found, ledger, readings, day):
        return left_open(
            found, asking, "the words tell of an act, on whose day it was right", readings=values
        )
    if may_be_required(found, asking, day):
        return left_open(found, asking, "it may be the number the treaty requires", readings=values)
    opened = ledger.treaty(code).law.opened
    begun = opened is None or window is None or opened < window.earliest
    # On its first day all there is has been done that day: nobody can mean only some of it.
    if (
        found.note == OF_SOME
        and begun
        and value <= max(ledger.steps(code, one, found.group).on(day)[1] for one in readings)
    ):
        return of_some(found, asking, readings, value, values)
    room = open_ended(found, values) or far_fewer(found, values) or is_round(found, values)
    if room:
        return left_open(found, asking, room, readings=values)
    nearest = min(
        (count for count in values.values() if isinstance(count, int)), key=lambda count: abs(count - value)
    )
    reading = next(name for name, count in values.items() if count == nearest)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=values[readings[0]],
        readings=_all_readings(ledger, found, readings, day),
        nearest=nearest,
        states=ledger.states(code, reading, day, found.group),
        sources=ledger.sources(code),
        elsewhere=where_true(found, ledger, value, day, readings),
        explanation=counted_badly(found, values, window, ledger, value, day, readings),
    )


def _ceremony(found: Found, asking: Asking) -> list[PartialDate]:
    """The days of a signing ceremony named by its first ones: 122 signed at Ottawa on 3, 4 and 5 December 1997."""
    assert found.treaty is not None and found.as_of is not None
    opened = asking.ledger.treaty(found.treaty).law.opened
    if (
        opened is None
        or found.as_of.earliest != opened
        or found.treaty not in _OF_SEVERAL_DAYS
        or found.as_of.latest - opened > _CEREMONY
        or found.what not in ("signed", "joined")
    ):
        return []
    return [PartialDate(opened, opened + _CEREMONY)]


_CEREMONY = timedelta(days=2)
_OF_SEVERAL_DAYS = frozenset({"APMBC", "CCM", "CWC"})
"""Treaties that were signed at a conference of several days; the others were opened on one day, and that day is meant."""

_A_MONTH = 31
_FEW_DAYS = 3


def _windows(found: Found, asking: Asking) -> list[PartialDate | None]:
    """The days a figure may be of: its own, else that of the document, whose news are often of the day before.

    "Colombia, which ratified last year, brings the parties to 100": what may be of some time may be of the document's.
    """
    if found.note == STRICT and (found.as_of is not None or asking.date is None or _few(found)):
        return [found.as_of or asking.date]
    if found.as_of is not None:
        if found.note != OF_SOME:
            eve = [_eve(found.as_of)] if found.as_of == asking.date and found.as_of.exact else []
            now = [asking.date] if found.note == UNSURE and asking.date else []
            return [found.as_of, *eve, *_ceremony(found, asking), *now]
        # "Thirty ratified in 2010": either within that year, or all until its end.
        long_ = (found.as_of.latest - found.as_of.earliest).days > _A_MONTH
        spoken = PartialDate.of(found.as_of.latest) if long_ else found.as_of
        eve = [_eve(spoken)] if spoken == asking.date and spoken.exact else []
        day = (found.as_of.latest - found.as_of.earliest).days <= _FEW_DAYS
        now = [asking.date] if asking.date and not (day and found.what == "signed") else []
        return [spoken, *eve, *_ceremony(found, asking), *now]
    if asking.date is None or not asking.date.exact:
        return [asking.date]
    return [asking.date, _eve(asking.date)]


def _few(found: Found) -> bool:
    """Whether a figure is so small that it fits by chance."""
    return isinstance(found.value, int) and found.value < _FEW_STATES


_FEW_STATES = 20


def _eve(day: PartialDate) -> PartialDate:
    return PartialDate.of(day.earliest - timedelta(days=1))


def _within(
    found: Found,
    ledger: Ledgerwise,
    readings: tuple[str, ...],
    value: int,
    window: PartialDate | None,
    day: date,
) -> Claim | None:
    """The claim as supported, where the figure held within a window under some reading."""
    assert found.treaty is not None
    low, high = bounds(found.hedge, value)
    for reading in readings:
        steps = ledger.steps(found.treaty, reading, found.group)
        sure = steps.within(low, high)
        if not sure and window is not None and low <= 0 and steps.on(window.earliest) == (0, 0):
            sure = [(window.earliest, window.earliest)]  # before the first act there was none
        if meets(sure, window):
            last = window.latest if window is not None else day
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=_value_within(sure, window, steps.on, last),
                readings=_all_readings(ledger, found, readings, last),
                true_during=as_text(sure),
                states=ledger.states(found.treaty, reading, _a_day_within(sure, window, last), found.group),
                sources=ledger.sources(found.treaty),
                explanation=counted_well(found, reading, readings, window, ledger, last),
            )
    return None


def _a_day_within(sure: list[Interval], window: PartialDate | None, day: date) -> date:
    if window is None:
        return sure[0][0]
    for start, end in sure:
        if start <= window.latest and (end is None or window.earliest <= end):
            return min(max(start, window.earliest), window.latest)
    return day


def _value_within(
    sure: list[Interval], window: PartialDate | None, on: Callable[[date], tuple[int, int]], day: date
) -> int:
    return on(_a_day_within(sure, window, day))[0]


def _all_readings(ledger: Ledgerwise, found: Found, readings: tuple[str, ...], day: date) -> dict[str, Value]:
    assert found.treaty is not None
    names = dict.fromkeys((*readings, "signed", "joined", "consented", "party", "signatory"))
    return {name: ledger.steps(found.treaty, name, found.group).on(day)[0] for name in names}
