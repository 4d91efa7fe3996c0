"""Forecasts held against every past deadline: what each would have said on the day, from what was known by then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.dates import MissingDay, years_after
from servanda.engine.obligations import Obligation
from servanda.forecasting.deadlines import SetDeadline, deadlines_of
from servanda.forecasting.forecast import NoForecast, forecast, last_rate
from servanda.forecasting.land import LandHistory, land_history
from servanda.forecasting.model import Weighing
from servanda.forecasting.owed import TREATIES
from servanda.forecasting.scores import Scored, difference, interval
from servanda.owing import obligations
from servanda.records import Record

Method = Literal["alike", "drawn", "recent", "net", "pooled", "last_rate", "base_rate"]

MODELS: dict[Method, tuple[Weighing, bool]] = {
    "drawn": ("drawn", False),
    "alike": ("alike", False),
    "recent": ("recent", False),
    "net": ("alike", True),
}
"""The forms of the model tried: how past years are weighed, and whether land newly found is taken off."""

DEFAULT: Method = "drawn"
"""The form that forecasts are made with: it owns that few years tell little about how often each comes back. Another
would take its place by doing clearly better on past deadlines, and none does (``docs/forecasts.md``).
"""

BASELINES: tuple[Method, ...] = ("last_rate", "base_rate")

METHODS: tuple[Method, ...] = (*MODELS, "pooled", *BASELINES)
"""All that is tried; ``pooled`` is the mean of the default and the base rate: in equal parts, which needs no fit."""

YEARS_BEFORE = (3, 2, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One day on which one deadline could have been forecast.

    ``years_before`` is 0 for the day on which the deadline was set. ``probabilities`` has the methods that could
    say anything: the base rate always can.
    """

    deadline: SetDeadline
    day: date
    years_before: int
    probabilities: dict[Method, float]
    missing: tuple[str, ...] = ()

    @property
    def forecast(self) -> bool:
        """Whether the record was thick enough for the model."""
        return "alike" in self.probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """All past deadlines, and the cases made of those whose outcome is known."""

    deadlines: tuple[SetDeadline, ...]
    cases: tuple[Case, ...]

    @property
    def known(self) -> tuple[SetDeadline, ...]:
        """The deadlines of which the record says whether they were met."""
        return tuple(deadline for deadline in self.deadlines if deadline.outcome != "unknown")

    def scored(self, method: Method) -> list[Scored]:
        """The forecasts of one method on the cases that the model could forecast, so that all are held to the same."""
        return [
            Scored(case.deadline.state, case.probabilities[method], case.deadline.outcome == "met")
            for case in self.cases
            if case.forecast
        ]

    def against(self, method: Method, other: Method) -> tuple[float, tuple[float, float]]:
        """How much better one method is than another, by Brier score (below 0: better), and how sure that is."""
        pairs = list(zip(self.scored(method), self.scored(other), strict=True))
        return difference(pairs), interval(pairs, difference)


def trial(record: Record) -> Trial:
    """Try every method on every deadline that passed while the record is known to be complete."""
    past: list[SetDeadline] = []
    for code in TREATIES:
        covered = record.coverage.get(code)
        if code in record.codes and covered is not None:
            owed = obligations(record, covered.complete_until, treaties=[code], states=None, known_at=None)
            past += past_deadlines(owed, covered.complete_until)
    cases = []
    for deadline in past:
        if deadline.outcome != "unknown":
            treaty = record.treaty(deadline.treaty)
            for years_before, day in days_of(deadline):
                if deadline.done is not None and deadline.done.earliest <= day:
                    # Done by then, or perhaps done: nothing is left to forecast.
                    continue
                cases.append(
                    case(deadline, years_before, day, land_history(treaty, deadline.state, day), past)
                )
    return Trial(deadlines=tuple(past), cases=tuple(cases))


def past_deadlines(owed: Sequence[Obligation], until: date) -> list[SetDeadline]:
    """Every deadline for clearance that had passed by a day, in the order of time."""
    found = [
        deadline
        for one in owed
        if one.obligation == "clearance"
        for deadline in deadlines_of(one)
        if deadline.due <= until
    ]
    return sorted(found, key=lambda deadline: (deadline.due, deadline.treaty, deadline.state))


def days_of(deadline: SetDeadline) -> list[tuple[int, date]]:
    """The days on which a deadline is forecast: when it was set, and three, two and one years before it."""
    days = {0: deadline.set_on}
    for years in YEARS_BEFORE:
        day = years_after(deadline.due, -years, missing_day=MissingDay.LAST_DAY_OF_MONTH)
        if day > deadline.set_on:
            days[years] = day
    return sorted(days.items(), key=lambda pair: pair[1])


def case(
    deadline: SetDeadline, years_before: int, day: date, history: LandHistory, past: Sequence[SetDeadline]
) -> Case:
    """What each method says of a deadline on a day."""
    probabilities: dict[Method, float] = {"base_rate": base_rate(past, day)}
    missing: tuple[str, ...] = ()
    for method, (weighing, net) in MODELS.items():
        made = forecast(history, deadline.due, weighing=weighing, net=net, horizon=0)
        if isinstance(made, NoForecast):
            missing = made.missing
            break
        probabilities[method] = made.probability
        probabilities["last_rate"] = float(last_rate(made))
    if DEFAULT in probabilities:
        probabilities["pooled"] = (probabilities[DEFAULT] + probabilities["base_rate"]) / 2
    return Case(
        deadline=deadline, day=day, years_before=years_before, probabilities=probabilities, missing=missing
    )


def base_rate(past: Sequence[SetDeadline], day: date) -> float:
    """The share of the deadlines that had passed by a day that were met, with one of each kind added: what somebody
    says who knows nothing else. One half before the first.
    """
    known = [one for one in past if one.due < day and one.outcome != "unknown"]
    return (sum(one.outcome == "met" for one in known) + 1) / (len(known) + 2)
