"""Figures that were true once and are so no longer: the pages of a site that need a new number.

Which claims are stale is decided where they are judged; here they are put in order, with the figure of today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from servanda.claiming.checking import Checked
from servanda.claiming.holding import Ledgerwise
from servanda.claiming.model import Claim
from servanda.dates import in_words
from servanda.publish import findings
from servanda.publish.tables import wrapped

COLUMNS: tuple[str, ...] = (
    *("document", "title", "date", "line", "start", "end", "text", "kind", "treaty", "group"),
    *("reading", "value", "true_from", "true_to", "stopped", "now"),
)
"""The fields of a row, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A figure no longer true: since when, and what the figure is now under the reading that made it true."""

    checked: Checked
    claim: Claim
    true_from: date
    stopped: date
    now: int | None


def stale(documents: Iterable[Checked], ledger: Ledgerwise, today: date) -> list[Stale]:
    """What has grown stale in these documents, what stopped being true longest ago first."""
    found = []
    for checked in documents:
        for claim in checked.claims:
            if not claim.stale:
                continue
            start, end = max(
                (begin, end) for begin, end in claim.true_during if end and end < today.isoformat()
            )
            found.append(
                Stale(
                    checked=checked,
                    claim=claim,
                    true_from=date.fromisoformat(start),
                    stopped=date.fromisoformat(end) + timedelta(days=1),
                    now=_now(claim, ledger, today),
                )
            )
    return sorted(found, key=lambda item: (item.stopped, item.checked.name, item.claim.found.start))


def _now(claim: Claim, ledger: Ledgerwise, today: date) -> int | None:
    """The figure today; None where it is no count, or acts known to the year only leave it open."""
    if claim.found.kind != "count" or claim.found.treaty is None or claim.reading is None:
        return None
    certain, possible = ledger.steps(claim.found.treaty, claim.reading, claim.found.group).on(today)
    return certain if certain == possible else None


def plain(item: Stale) -> dict[str, Any]:
    """A stale figure as one flat row."""
    found = item.claim.found
    return {
        "document": item.checked.name,
        "title": item.checked.title,
        "date": str(item.checked.date) if item.checked.date else None,
        "line": findings.line_of(item.checked.text, found.start),
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "kind": found.kind,
        "treaty": found.treaty,
        "group": found.group,
        "reading": item.claim.reading,
        "value": list(found.value) if isinstance(found.value, tuple) else found.value,
        "true_from": item.true_from.isoformat(),
        "true_to": (item.stopped - timedelta(days=1)).isoformat(),
        "stopped": item.stopped.isoformat(),
        "now": item.now,
    }


def for_terminal(items: Iterable[Stale]) -> str:
    """The stale figures for reading, each with its place, the day it stopped being true, and the figure now."""
    lines = []
    for item in items:
        found = item.claim.found
        before, words, after = findings.context(item.checked.text, found.start, found.end)
        name = findings.one_line(item.checked.name or item.checked.title or "text")
        now = f" Now: {item.now}." if item.now is not None else ""
        lines += [
            f"{item.stopped.isoformat()}  {name}, line {findings.line_of(item.checked.text, found.start)}",
            wrapped(f"{before}«{words}»{after}", indent="    ", size=80),
            wrapped(
                f"True ({item.claim.reading}, {found.treaty}) from {in_words(item.true_from)} to "
                f"{in_words(item.stopped - timedelta(days=1))}.{now}",
                indent="    ",
                size=80,
            ),
            "",
        ]
    return "\n".join(lines)
