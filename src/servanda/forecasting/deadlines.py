"""The deadlines a state had for clearing its land, one after another, and whether it met each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.acts import Completion, ObligationStatement
from servanda.dates import PartialDate
from servanda.engine.obligations import Obligation

Outcome = Literal["met", "missed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDeadline:
    """A deadline: from which day it stood, until when, and what became of it.

    ``set_on`` is the day from which the state is bound, or the first day by which a meeting had surely decided on
    more time. A deadline put off is missed, unless the work was done by then; where the record does not say, the
    outcome is unknown. ``done`` is when the work was over, whatever the deadline.
    """

    treaty: str
    state: str
    set_on: date
    due: date
    outcome: Outcome
    done: PartialDate | None = None


def deadlines_of(owed: Obligation) -> tuple[SetDeadline, ...]:
    """Every deadline of an obligation, one after another; none where the first is not known, or where it is not known
    whether anything is owed.
    """
    if owed.arises is None or owed.original_due is None or not is_owed(owed):
        return ()
    found = []
    begun: date | None = owed.arises
    due = owed.original_due
    done = done_on(owed)
    for extension in (*sorted(owed.extensions, key=lambda extension: extension.until.latest), None):
        if begun is not None and begun <= due:
            found.append(
                SetDeadline(
                    treaty=owed.treaty,
                    state=owed.state,
                    set_on=begun,
                    due=due,
                    outcome=_outcome(owed, due, done),
                    done=done,
                )
            )
        if extension is not None:
            begun = extension.granted_on.latest if extension.granted_on is not None else None
            due = extension.until.latest
    return tuple(found)


def is_owed(owed: Obligation) -> bool:
    """Whether something is, or was, surely owed, even where the record does not say how it stands: somebody asked for
    more time or got it, or somebody answerable said that there is something to do.
    """
    if owed.status == "not_applicable":
        return False
    said = any(isinstance(fact.act, ObligationStatement) and fact.act.applies == "yes" for fact in owed.facts)
    return owed.status != "unknown" or bool(owed.extensions) or owed.pending_request is not None or said


def done_on(owed: Obligation) -> PartialDate | None:
    """When the work was over, as far as that is known: the first of the days its completion gives. A source that only
    lists the state as done by a day leaves open everything from the day the obligation arose.
    """
    if owed.status not in ("fulfilled", "fulfilled_late"):
        return None
    acts = [fact.act for fact in owed.facts if isinstance(fact.act, Completion)]
    days = [
        day for act in acts for day in (act.completed_on, act.notified_on, act.declared_on) if day is not None
    ]
    if days and owed.fulfilled in days:
        return min(days, key=lambda day: (day.latest, day.earliest))
    if owed.fulfilled is None or not listed_only(owed):
        return owed.fulfilled
    return PartialDate(min(owed.arises or date.min, owed.fulfilled.earliest), owed.fulfilled.latest)


def listed_only(owed: Obligation) -> bool:
    """Whether the day of fulfilment is only that by which a source lists the state as done."""
    if owed.fulfilled is None:
        return False
    acts = [fact.act for fact in owed.facts if isinstance(fact.act, Completion)]
    own = {day for act in acts for day in (act.completed_on, act.notified_on, act.declared_on)}
    listed = {act.no_later_than.latest for act in acts if act.no_later_than is not None}
    return owed.fulfilled not in own and owed.fulfilled.latest in listed


def _outcome(owed: Obligation, due: date, done: PartialDate | None) -> Outcome:
    """An extended deadline is held against when the work was over; of the last one the law itself says whether it was
    met, unless all that is known is a later list.
    """
    if owed.status in ("fulfilled", "fulfilled_late"):
        if done is None:
            return "unknown"
        if due == owed.due and not listed_only(owed):
            return "met" if owed.status == "fulfilled" else "missed"
        if done.latest <= due:
            return "met"
        return "missed" if done.earliest > due else "unknown"
    later = owed.due is not None and owed.due > due
    return "missed" if later or owed.status == "overdue" else "unknown"
