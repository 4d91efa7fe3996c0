"""What states have destroyed of their stocks, summed up, against the totals that others print.

A sum is no surer than its parts: rounded figures make it a span, states without a figure make it too small. Each
difference is explained by the states behind it, by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from servanda import places
from servanda.acts import Act, Assertion, Completion, StockpileFigure
from servanda.amounts import Amount, total
from servanda.checks.finding import Finding, Weight
from servanda.checks.totals import totals
from servanda.dates import PartialDate
from servanda.errors import BadAmount
from servanda.ledger.competing import Told
from servanda.ledger.entry import Entry
from servanda.records import Record, TreatyRecord

NAME = "stockpile-sums"

_ITEMS = {
    "destroyed_cluster_munitions": "cluster_munitions",
    "destroyed_submunitions": "submunitions",
    "destroyed_antipersonnel_mines": "antipersonnel_mines",
}
_ARTICLE = {"CCM": "3", "APMBC": "4"}


@dataclass(slots=True)
class Sum:
    """What the figures of states come to on a day, and what is to be known of them. Names are place codes."""

    parts: dict[str, Amount] = field(default_factory=dict)
    rounded: list[str] = field(default_factory=list)
    remembered: list[str] = field(default_factory=list)
    contested: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """States that had completed by the day and whose figure is not known."""
    under_way: list[str] = field(default_factory=list)
    """States with stocks that completed later, without a figure for the day."""

    @property
    def low(self) -> Decimal:
        """The least the known figures come to."""
        return sum((part.low for part in self.parts.values()), Decimal(0))

    @property
    def high(self) -> Decimal | None:
        """The most the known figures come to; None where one of them has no upper bound."""
        highs = [part.high for part in self.parts.values()]
        return None if None in highs else sum((high for high in highs if high is not None), Decimal(0))


def check(record: Record) -> Iterator[Finding]:
    """A finding for every printed total of destroyed stocks, and of states that completed."""
    for code in sorted(_ARTICLE):
        if code not in record.codes:
            continue
        treaty = record.treaty(code)
        for act, entry in totals(treaty):
            if act.as_of is None or act.group or act.during is not None:
                continue
            if act.what in _ITEMS:
                yield _judged(treaty, act, entry, summed(treaty, _ITEMS[act.what], act.as_of.latest))
            elif act.what == "completed_stockpile_states":
                yield _completed(treaty, act, entry)


def summed(treaty: TreatyRecord, item: str, on: date) -> Sum:
    """What the record holds as destroyed by a day, state by state."""
    found = Sum()
    by_state: dict[str, list[Told]] = {}
    for told in treaty.told(StockpileFigure):
        if told.act.measure == "destroyed" and told.act.item == item and _by(told.act, on):
            by_state.setdefault(told.act.state, []).append(told)
    for state in sorted(by_state):
        amount, behind = _of_state(by_state[state])
        found.parts[state] = amount
        if not amount.exact:
            found.rounded.append(state)
        if any(told.followed.low_confidence for told in behind):
            found.remembered.append(state)
        if any(told.contested for told in behind):
            found.contested.append(state)
    done = set(_completed_by(treaty, on))
    stocks = {
        told.act.state
        for told in treaty.told(StockpileFigure)
        if told.act.measure in ("declared", "destroyed") and told.act.item == item and told.act.quantity.low
    }
    found.missing = sorted(done - set(found.parts))
    found.under_way = sorted((stocks | set(_completed_by(treaty, date.max))) - done - set(found.parts))
    return found


def _by(act: StockpileFigure, on: date) -> bool:
    when = act.as_of or act.during
    return when is None or when.latest <= on


def _of_state(told: list[Told]) -> tuple[Amount, list[Told]]:
    """A state's figure: the last level seen in a source, else one remembered, else the sum of its years."""
    levels = [found for found in told if found.act.during is None]
    flows = [found for found in told if found.act.during is not None]
    if levels:
        seen = [found for found in levels if not found.followed.low_confidence] or levels
        last = max(seen, key=lambda found: found.act.as_of.latest if found.act.as_of else date.min)
        later = [
            flow for flow in flows if last.act.as_of and flow.act.during.earliest > last.act.as_of.latest
        ]
        try:
            return total([last.act.quantity, *(flow.act.quantity for flow in later)]), [last, *later]
        except BadAmount:
            return last.act.quantity, [last]
    return total([flow.act.quantity for flow in flows]), flows


def _completed_by(treaty: TreatyRecord, on: date, *, surely: bool = False) -> list[str]:
    found = set()
    for told in treaty.told(Completion):
        act = told.act
        if act.article != _ARTICLE[treaty.code]:
            continue
        days = [day for fact in (told.followed, *told.others) for day in _days(fact.act)]
        if any((day.latest if surely else day.earliest) <= on for day in days):
            found.add(act.state)
    return sorted(found)


def _days(act: Act) -> list[PartialDate]:
    """The days by any of which a completion was done."""
    assert isinstance(act, Completion)
    found = (act.completed_on, act.notified_on, act.declared_on, act.no_later_than)
    return [day for day in found if day is not None]


def _judged(treaty: TreatyRecord, act: Assertion, entry: Entry, found: Sum) -> Finding:
    printed = Amount.parse(act.value)
    high = found.high
    said = f"{found.low:,.0f}" if high == found.low else f"{found.low:,.0f} to {_words(high)}"
    message = (
        f"printed {printed.in_words()} {act.what.replace('_', ' ')} on {act.as_of}; states come to {said}"
    )
    short = high is not None and high < printed.low
    over = printed.high is not None and found.low > printed.high
    names = _behind(found)
    weight: Weight = "note"
    if short:
        unknown = found.missing or found.under_way or found.remembered
        weight = "explained" if unknown or entry.remark else "fault"
    elif over:
        weight = "explained" if found.remembered or found.contested or entry.remark else "fault"
    elif found.missing:
        weight = "explained"
    if entry.remark:
        names.append(f"the source: {entry.remark}")
    return Finding(
        check=NAME,
        weight=weight,
        treaty=treaty.code,
        subject=entry.source,
        message="; ".join([message, *names]),
    )


def _behind(found: Sum) -> list[str]:
    told = (
        ("completed, no figure", found.missing),
        ("under way, no figure", found.under_way),
        ("rounded or bounds", found.rounded),
        ("from general knowledge only", found.remembered),
        ("sources differ", found.contested),
    )
    return [f"{words}: {_names(states)}" for words, states in told if states]


def _completed(treaty: TreatyRecord, act: Assertion, entry: Entry) -> Finding:
    assert act.as_of is not None
    printed = Amount.parse(act.value)
    surely = _completed_by(treaty, act.as_of.latest, surely=True)
    perhaps = sorted(set(_completed_by(treaty, act.as_of.latest)) - set(surely))
    message = (
        f"printed {printed.in_words()} states that completed by {act.as_of}; the record has {len(surely)}"
    )
    if perhaps:
        message += f", and perhaps {_names(perhaps)}"
    weight: Weight = "note"
    if not Amount(Decimal(len(surely)), upto=Decimal(len(surely) + len(perhaps))).could_be(printed):
        weight = "explained"
        message += (
            f"; the source names no states, the record these: {_names(surely)}"
            if len(surely) > printed.low
            else "; the record does not know of all completions: the source names no states"
        )
    if entry.remark:
        message += f"; the source: {entry.remark}"
    return Finding(check=NAME, weight=weight, treaty=treaty.code, subject=entry.source, message=message)


def _names(states: list[str]) -> str:
    return ", ".join(sorted(places.name(state) for state in states))


def _words(high: Decimal | None) -> str:
    return "any number" if high is None else f"{high:,.0f}"
