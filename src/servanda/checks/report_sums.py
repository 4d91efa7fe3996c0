"""Printed counts and rates of transparency reports, against the reports the record knows of and each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from servanda.acts import Assertion, Report, ReportOutstanding
from servanda.amounts import Amount
from servanda.checks.finding import Finding, Weight
from servanda.checks.totals import totals
from servanda.ledger.entry import Entry
from servanda.records import Record, TreatyRecord

NAME = "report-sums"

_Key = tuple[str, str, str, str]


def check(record: Record) -> Iterator[Finding]:
    """A finding for every printed count or rate that can be held against something."""
    for code in record.codes:
        treaty = record.treaty(code)
        told = [(act, entry) for act, entry in totals(treaty) if "_reports_" in act.what]
        beside: dict[_Key, Assertion] = {}
        for act, entry in told:
            beside.setdefault(_key(act, act.what, entry), act)
        for act, entry in told:
            if act.group:
                continue
            sort = act.what.partition("_")[0]
            if act.what.endswith("_rate"):
                yield from _rate(treaty, act, entry, sort, beside)
            elif act.what.endswith("_received"):
                yield _received(treaty, act, entry, sort)
            elif act.what.endswith("_overdue") and sort == "initial":
                yield _overdue(treaty, act, entry)


def _key(act: Assertion, what: str, entry: Entry) -> _Key:
    return entry.source, what, str(act.during), str(act.as_of)


def _rate(
    treaty: TreatyRecord, act: Assertion, entry: Entry, sort: str, beside: Mapping[_Key, Assertion]
) -> Iterator[Finding]:
    """A rate against the counts that the same source prints with it."""
    counts = {
        name: _figure(beside.get(_key(act, f"{sort}_reports_{name}", entry)))
        for name in ("received", "due", "overdue", "missing")
    }
    received = counts["received"]
    outstanding = counts["overdue"] if counts["overdue"] is not None else counts["missing"]
    due = counts["due"]
    if due is None and received is not None and outstanding is not None:
        due = received + outstanding
    if received is None or not due:
        return
    implied = 100 * received / due
    printed = Amount.parse(act.value)
    holds = printed.low - 1 < implied and (printed.high is None or implied < printed.high + 1)
    weight: Weight = "note" if holds else "explained" if entry.remark else "fault"
    why = f"; the source: {entry.remark}" if entry.remark else ""
    yield _finding(
        treaty,
        entry,
        weight,
        f"printed a rate of {printed.in_words()} per cent; its own counts, {received:,f} of {due:,f}, "
        f"make {implied:.1f} per cent{why}",
    )


def _received(treaty: TreatyRecord, act: Assertion, entry: Entry, sort: str) -> Finding:
    """A count of reports against those the record knows of one by one."""
    known = set()
    for told in treaty.told(Report):
        report = told.act
        covered = act.during is None or report.covering == act.during
        in_time = (
            act.as_of is None
            or report.submitted_on is None
            or report.submitted_on.earliest <= act.as_of.latest
        )
        if report.sort == sort and covered and in_time:
            known.add(report.state)
    printed = Amount.parse(act.value)
    too_many = printed.high is not None and len(known) > printed.high
    weight: Weight = "fault" if too_many and not entry.remark else "explained"
    about = f" for {act.during}" if act.during is not None else f" by {act.as_of}"
    return _finding(
        treaty,
        entry,
        weight,
        f"printed {printed.in_words()} {sort} reports received{about}; the record knows of {len(known)}, "
        "the source does not name the others",
    )


def _overdue(treaty: TreatyRecord, act: Assertion, entry: Entry) -> Finding:
    """A count of overdue states against the states that the same source names."""
    named = {
        told.act.state
        for told in treaty.told(ReportOutstanding)
        for fact in (told.followed, *told.others)
        if told.act.sort == "initial"
        and told.act.as_of == act.as_of
        and entry.source in {other.source for other in fact.entries}
    }
    printed = Amount.parse(act.value)
    message = (
        f"printed {printed.in_words()} initial reports overdue on {act.as_of}; the source names {len(named)}"
    )
    weight: Weight = "note"
    if len(named) < printed.low:
        weight = "explained"
        message += " of them in the text seen" if named else ""
    elif printed.high is not None and len(named) > printed.high:
        weight = "explained" if entry.remark else "fault"
    return _finding(treaty, entry, weight, message)


def _figure(act: Assertion | None) -> Decimal | None:
    return None if act is None else Amount.parse(act.value).value


def _finding(treaty: TreatyRecord, entry: Entry, weight: Weight, message: str) -> Finding:
    return Finding(check=NAME, weight=weight, treaty=treaty.code, subject=entry.source, message=message)
