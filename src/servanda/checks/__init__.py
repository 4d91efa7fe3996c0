"""The checks of the record, one a module, in an explicit list; ``servanda doctor`` runs them all."""

from __future__ import annotations

from collections.abc import Iterator

from servanda.checks import (
    assertions,
    casualty_sums,
    competing,
    confidence,
    disagreements,
    entry_into_force,
    funding_sums,
    integrity,
    law,
    report_sums,
    roll_calls,
    soundness,
    stockpile_sums,
)
from servanda.checks.finding import Finding
from servanda.records import Record

CHECKS = (
    integrity,
    soundness,
    assertions,
    entry_into_force,
    law,
    stockpile_sums,
    funding_sums,
    casualty_sums,
    report_sums,
    roll_calls,
    disagreements,
    competing,
    confidence,
)

__all__ = ["CHECKS", "Finding", "examine"]


def examine(record: Record, only: tuple[str, ...] = ()) -> Iterator[Finding]:
    """The findings of all checks, or of the ones named, faults of the ledger's lines first.

    Where lines cannot be read nothing else is asked: an answer without them could be wrong.
    """
    unreadable = list(integrity.unreadable(record))
    if unreadable:
        yield from unreadable
        return
    for module in CHECKS:
        if not only or module.NAME in only:
            yield from module.check(record)
