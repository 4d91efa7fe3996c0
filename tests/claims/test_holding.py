"""Counts over time are what counting state by state gives; a hedged figure held on the days on which it was true."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import servanda as sv
from servanda import places
from servanda.claiming.hedges import bounds, holds
from servanda.claiming.holding import Ledgerwise, counted
from servanda.claiming.model import Hedge
from servanda.claiming.regions import REGIONS

LEDGER = Ledgerwise(sv.record())
DAYS = [date(1997, 12, 3) + timedelta(days=97 * step) for step in range(110)]
HEDGES: tuple[Hedge, ...] = ("exactly", "about", "nearly", "more_than", "at_least", "less_than", "at_most")


@pytest.mark.parametrize("code", ["CCM", "APMBC", "ATT", "CCW"])
@pytest.mark.parametrize("group", [None, "NATO", "EU", "BALTIC"])
@pytest.mark.parametrize("reading", ["joined", "party", "ratified", "acceded"])
def test_a_count_on_any_day_is_that_of_its_states_one_by_one(
    code: str, reading: str, group: str | None
) -> None:
    histories = LEDGER.treaty(code).histories
    steps = LEDGER.steps(code, reading, group)
    begun = date.fromordinal(steps.days[0])
    for day in [begun, *(date.fromordinal(point) for point in steps.days), *DAYS]:
        inside = None if group is None else REGIONS.get(group) or places.members(group, day)
        each = [
            counted(history, reading, day)
            for state, history in histories.items()
            if inside is None or state in inside
        ]
        assert steps.on(day) == (sum(sure for sure, _ in each), sum(maybe for _, maybe in each)), day


@pytest.mark.parametrize("hedge", HEDGES)
@pytest.mark.parametrize("code", ["CCM", "CCW"])
def test_the_days_of_a_hedged_figure_are_those_on_which_it_held(code: str, hedge: Hedge) -> None:
    steps = LEDGER.steps(code, "party")
    for stated in (1, 3, 30, 55, 100, 111, 126, 300):
        allowed = bounds(hedge, stated)
        surely = steps.within(*allowed)
        perhaps = steps.perhaps_within(*allowed)
        for day in DAYS:
            least, most = steps.on(day)
            if day.toordinal() < steps.days[0]:
                continue
            right = [holds(hedge, stated, count) for count in range(least, most + 1)]
            assert _covers(surely, day) == (right[0] and right[-1])
            assert _covers(perhaps, day) == any(right)


def _covers(spans: list[tuple[date, date | None]], day: date) -> bool:
    return any(begin <= day and (end is None or day <= end) for begin, end in spans)
