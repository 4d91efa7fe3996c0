"""Figures others print: which of them the record gives with the proposal and not without, and the other way round."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.acts import Assertion
from servanda.checks.assertions import describe
from servanda.checks.readings import reproduce
from servanda.checks.totals import TOTALS
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedChange:
    """A printed figure that becomes reproduced, or contradicted; ``new`` where the proposal itself brings it."""

    treaty: str
    source: str
    reproduced: bool
    new: bool
    text: str


def printed(before: Record, after: Record, codes: Iterable[str]) -> tuple[PrintedChange, ...]:
    """The figures of which the record comes to say something else."""
    found = []
    for code in codes:
        old, new = _held(before, code), _held(after, code)
        for key, (given, text) in new.items():
            if key not in old or old[key][0] != given:
                found.append(
                    PrintedChange(treaty=code, source=key[1], reproduced=given, new=key not in old, text=text)
                )
    return tuple(sorted(found, key=lambda change: (change.treaty, change.reproduced, change.text)))


def _held(record: Record, code: str) -> dict[tuple[Assertion, str], tuple[bool, str]]:
    """Of each figure the record can judge, whether one of its readings gives it, and in which words."""
    found = {}
    if code not in record.codes:
        return {}
    treaty = record.treaty(code)
    for fact in treaty.facts:
        act = fact.act
        if isinstance(act, Assertion) and act.what not in TOTALS and act.as_of is not None:
            judged = reproduce(treaty, act, act.as_of.latest)
            if judged is not None:
                given = judged.reading is not None
                found[act, fact.entries[0].source] = (given, describe(judged))
    return found
