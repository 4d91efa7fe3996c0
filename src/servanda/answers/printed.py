"""What others print as a total, beside what the figures of single states come to.

A printed total is an assertion of whoever prints it. It is never summed with states; it is held against their sum,
and the difference is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from servanda.acts import Assertion
from servanda.amounts import Amount
from servanda.answers.balance import Span
from servanda.errors import BadAmount
from servanda.ledger.facts import Fact
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A total somebody prints, with the sum of states it is held against.

    ``summed`` is what is told of states for a time up to the day the total speaks of, ``untold`` the number of states
    of which nothing is told for that time, so that the sum lacks them. ``agrees`` is whether both can be the same
    number, None where the sum is not whole and less; ``more`` is what the printed figure has beyond the sum.
    """

    fact: Fact
    value: Amount
    summed: Amount | None
    untold: int
    agrees: bool | None
    more: Decimal | None

    @property
    def act(self) -> Assertion:
        """The assertion."""
        assert isinstance(self.fact.act, Assertion)
        return self.fact.act


def printed_totals(
    treaty: TreatyRecord,
    on: date,
    whats: Iterable[str],
    sum_for: Callable[[Assertion], tuple[Amount | None, int]],
) -> list[Printed]:
    """The totals printed up to a day under any of these names, the earliest first.

    ``sum_for`` gives the sum of states for the time a total speaks of, and of how many states it is not told.
    """
    wanted = set(whats)
    found = []
    for fact in treaty.facts:
        act = fact.act
        if not isinstance(act, Assertion) or act.what not in wanted:
            continue
        if any(when is not None and when.earliest > on for when in (act.as_of, act.during)):
            continue
        try:
            value = Amount.parse(act.value)
        except BadAmount:
            continue
        found.append(_held(fact, value, *sum_for(act)))
    return sorted(
        found,
        key=lambda one: (
            one.act.what,
            str(one.act.during or one.act.as_of or ""),
            one.fact.entries[0].id,
        ),
    )


def _held(fact: Fact, value: Amount, summed: Amount | None, untold: int) -> Printed:
    agrees = more = None
    if summed is not None:
        more = value.value - summed.value
        agrees = Span.of(value).meets(Span.of(summed))
        if not agrees and untold and more > 0:
            # The states of which nothing is told for that time may make it up.
            agrees = None
    return Printed(fact=fact, value=value, summed=summed, untold=untold, agrees=agrees, more=more)
