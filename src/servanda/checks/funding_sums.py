"""What donors gave for mine action in a year, summed up, against the totals that others print."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from servanda import places
from servanda.acts import Assertion, Funding
from servanda.amounts import Amount
from servanda.checks.finding import Finding, Weight
from servanda.checks.totals import totals
from servanda.ledger.entry import Entry
from servanda.records import Record, TreatyRecord

NAME = "funding-sums"

SCOPE = "mine action"
_TOTALS = ("funding_international_usd", "funding_total_usd")


def check(record: Record) -> Iterator[Finding]:
    """A finding for every printed total of a year: what the donors in the record come to, and who they are."""
    for code in record.codes:
        treaty = record.treaty(code)
        donors = {
            str(act.during): int(act.value)
            for act, _ in totals(treaty)
            if act.what == "funding_donors" and act.value.isdigit()
        }
        for act, entry in totals(treaty):
            if act.what in _TOTALS and act.during is not None:
                yield _judged(treaty, act, entry, donors.get(str(act.during)))


def given(treaty: TreatyRecord, year: str) -> dict[str, Amount]:
    """What each donor gave for mine action in a year, in US dollars as its source converts it."""
    return {
        told.act.state: told.act.in_usd
        for told in treaty.told(Funding)
        if told.act.measure == "given"
        and told.act.scope == SCOPE
        and told.act.state
        and str(told.act.during) == year
        and told.act.in_usd is not None
    }


def _judged(treaty: TreatyRecord, act: Assertion, entry: Entry, donors: int | None) -> Finding:
    printed = Amount.parse(act.value)
    known = given(treaty, str(act.during))
    low = sum((amount.low for amount in known.values()), Decimal(0))
    named = ", ".join(f"{places.name(state)} {amount.in_words()}" for state, amount in sorted(known.items()))
    message = f"printed {printed.in_words()} US dollars for {act.during}"
    weight: Weight = "explained"
    if not known:
        message += "; the record has no donor's figure for the year"
    elif printed.high is not None and low > printed.high:
        weight = "explained" if entry.remark else "fault"
        message += f"; the donors of the record alone come to {low:,.0f}: {named}"
    else:
        share = f" of {donors}" if donors else ""
        message += (
            f"; {len(known)}{share} donors come to {low:,.0f} or more: {named}; the others have no figure"
        )
    if entry.remark:
        message += f"; the source: {entry.remark}"
    return Finding(check=NAME, weight=weight, treaty=treaty.code, subject=entry.source, message=message)
