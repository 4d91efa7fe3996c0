"""What the record tells of how a treaty is carried out: every account of a thing, rivals among them, and its sources.

A claim is borne out by any account. What nobody has seen in a source bears out too, and says so; it never speaks
against a claim.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda.acts import Assertion, ImplementingAct, participant
from servanda.claiming.deciding.shared import Asking
from servanda.dates import PartialDate
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True)
class Account:
    """One account of an act: what it says, which sources say so, and how well that is known."""

    act: Any
    sources: tuple[str, ...]
    remembered: bool
    """Whether nobody has yet seen it in a source."""
    seen: bool
    """Whether somebody has seen all of it in a source, no part being inferred."""


def accounts(
    treaty: TreatyRecord, kind: type[ImplementingAct], state: str | None = None
) -> Sequence[Account]:
    """Every account of one kind of act; of one state, or of all. The one that is followed comes before its rivals."""
    name = f"accounts: {kind.KIND}"
    if name not in treaty.beside:  # documents ask for the same ones over and over
        treaty.beside[name] = _by_state(treaty, kind)
    found: dict[str | None, list[Account]] = treaty.beside[name]
    return found.get(state, ())


def _by_state(treaty: TreatyRecord, kind: type[ImplementingAct]) -> dict[str | None, list[Account]]:
    """The accounts of one kind by state, and all of them under None."""
    by_state: dict[str | None, list[Account]] = {None: []}
    for told in treaty.told(kind):
        of_one = [_account(fact) for fact in (told.followed, *told.others)]
        by_state[None] += of_one
        by_state.setdefault(participant(told.act), []).extend(of_one)
    return by_state


def printed(treaty: TreatyRecord, what: str) -> Sequence[Account]:
    """The figures others print of all states, by the name of what they count."""
    if _PRINTED not in treaty.beside:
        by_name: dict[str, list[Account]] = {}
        for fact in treaty.facts:
            if isinstance(fact.act, Assertion) and not fact.act.group:
                by_name.setdefault(fact.act.what, []).append(_account(fact))
        treaty.beside[_PRINTED] = by_name
    found: dict[str, list[Account]] = treaty.beside[_PRINTED]
    return found.get(what, ())


_PRINTED = "accounts: printed"


def _account(fact: Any) -> Account:
    return Account(
        act=fact.act,
        sources=tuple(sorted({entry.source for entry in fact.entries})),
        remembered=fact.low_confidence,
        seen=any(entry.confidence == "verified" for entry in fact.entries),
    )


def sources_of(found: Iterable[Account]) -> tuple[str, ...]:
    """The sources behind several accounts, each once."""
    return tuple(sorted({source for account in found for source in account.sources}))


LOW_CONFIDENCE = " Nobody has yet seen this in a source: low confidence."


def surely(found: Iterable[Account]) -> str:
    """The sentence to add where a claim rests on what nobody has seen in a source; else nothing."""
    return LOW_CONFIDENCE if all(account.remembered for account in found) else ""


def covered(asking: Asking, treaty: str, subject: str, day: date) -> bool:
    """Whether the record is known to be complete on a subject up to a day."""
    known = asking.ledger.record.coverage_of(treaty, subject)
    return known is not None and day <= known.complete_until


def day_asked(window: PartialDate | None, asking: Asking) -> date:
    """The last day a claim may speak of."""
    return window.latest if window is not None else asking.today
