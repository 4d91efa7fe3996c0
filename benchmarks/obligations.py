"""What every state owes on every first of the month since 1999: in one call, and asked state by state and day by day.

Both answer from the same record, its acts already put in order. One by one takes minutes for all states, so the two are
measured on every fifteenth of them, with all treaties and all months, and only after every answer was the same.
"""

from __future__ import annotations

import time
from datetime import date
from typing import Any

from benchmarks.measure import amount, median, paired, ratio, table, verdict
from servanda.matrices import ORDER, matrix
from servanda.panels import days_from
from servanda.records import Record, StateRecord

FIRST, LAST = date(1999, 1, 1), date(2026, 1, 1)
EVERY = 15
TARGET = 10.0


def main(full: bool = False) -> int:
    """Prints the table; 1 where the target is missed. ``full`` asks for every fifth state."""
    record = Record()
    days = days_from(FIRST, LAST, "1mo")
    begun = time.perf_counter()
    whole = matrix(record, days)
    cold = time.perf_counter() - begun
    states = sorted(set(whole["state"]))[:: 5 if full else EVERY]
    among = len(set(whole["state"]))
    print(
        f"**Obligations: {len(days)} months, {len(record.owing)} treaties, {len(states)} of {among} states**\n"
    )
    asked = [StateRecord(record, state) for state in states]

    def at_once() -> Any:
        return matrix(record, days, states=states)

    def one_by_one() -> Any:
        return [(on, state.obligations(on)) for on in days for state in asked]

    rows = {}

    def same(name: str, answer: Any) -> None:
        rows[name] = sorted(answer.rows()) if name == "at once" else sorted(_rows(answer))
        if len(rows) == 2 and rows["at once"] != rows["one by one"]:
            raise SystemExit("all at once and one by one do not answer the same")

    times = paired({"at once": at_once, "one by one": one_by_one}, same=same, rounds=3, patience=6)
    ours, theirs = times["at once"], times["one by one"]
    answers = len(rows["at once"])
    print(
        table(
            ["", "answers", "time", "each"],
            [
                ["all at once", f"{answers:,}", amount(median(ours)), amount(median(ours) / answers)],
                ["one by one", f"{answers:,}", amount(median(theirs)), amount(median(theirs) / answers)],
                [
                    "all states at once, the record read first",
                    f"{len(whole):,}",
                    amount(cold),
                    amount(cold / len(whole)),
                ],
            ],
        )
    )
    return 0 if verdict("all at once, times as fast as one by one", ratio(theirs, ours), TARGET) else 1


def _rows(found: list[Any]) -> list[tuple[Any, ...]]:
    assert ORDER == ("treaty", "state", "article", "obligation", "covering", "date", "status", "due")
    return [
        (one.treaty, one.state, one.article, one.obligation, one.covering, on, one.status, one.due)
        for on, owed in found
        for one in owed
    ]
