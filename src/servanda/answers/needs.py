"""Where work remains for which help can be given: open obligations, how large the task is told to be, what was given.

An obligation is listed where the record says that it applies and does not say that it is met.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.acts import Funding
from servanda.answers.accounts import told_by
from servanda.answers.deadlines import OPEN, known_to_apply
from servanda.answers.land import land_figures, latest_level
from servanda.engine.obligations import Obligation
from servanda.ledger.competing import Told
from servanda.owing import obligations
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """An open obligation, the last area told of the whole country, and the last money told to have been received."""

    obligation: Obligation
    area: Told | None
    received: Told | None


def needs(
    record: Record,
    on: date,
    *,
    treaties: list[str] | None = None,
    states: list[str] | None = None,
    known_at: str | None = None,
) -> list[Need]:
    """The needs known on a day, the earliest deadline first."""
    found = []
    for one in obligations(record, on, treaties=treaties, states=states, known_at=known_at):
        if one.obligation not in ("clearance", "stockpile_destruction") or one.status not in OPEN:
            continue
        if one.status == "unknown" and not known_to_apply(one):
            continue
        treaty = record.treaty(one.treaty, known_at)
        land = land_figures(treaty, on, one.state) if one.obligation == "clearance" else []
        given = [told for told in told_by(treaty, Funding, on) if told.act.recipient == one.state]
        found.append(
            Need(
                obligation=one,
                area=latest_level(land),
                received=max(given, key=lambda told: told.act.during.latest, default=None),
            )
        )
    return sorted(found, key=lambda need: (need.obligation.due or date.max, need.obligation.state))
