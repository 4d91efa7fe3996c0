"""The deadlines a state had for clearing its land, one after another, and whether it met each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.dates import PartialDate
from servanda.engine.obligations import Obligation

Outcome = Literal["met", "missed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDeadline:
    """A deadline: from which day it stood, until when, and what became of it.

    ``set_on`` is the day from which the state is bound, or the first day by which a meeting had surely decided on
    more time. A deadline put off is missed, unless the work was done by then; where the record does not say, the
    outcome is unknown.
    """

    treaty: str
    state: str
    set_on: date
    due: date
    first: bool
    outcome: Outcome


def deadlines_of(owed: Obligation) -> tuple[SetDeadline, ...]:
    """Every deadline of an obligation, in the order in which they were set; none where the first is not known."""
    if owed.arises is None or owed.original_due is None:
        return ()
    found = []
    begun: date | None = owed.arises
    due = owed.original_due
    for place, extension in enumerate([*owed.extensions, None]):
        put_off = extension is not None and extension.until.earliest > due
        if begun is not None and begun <= due:
            found.append(
                SetDeadline(
                    treaty=owed.treaty,
                    state=owed.state,
                    set_on=begun,
                    due=due,
                    first=place == 0,
                    outcome=_outcome(owed, due, put_off=put_off),
                )
            )
        if extension is not None:
            begun = extension.granted_on.latest if extension.granted_on is not None else None
            due = extension.until.latest
    return tuple(found)


def in_force_on(found: tuple[SetDeadline, ...], day: date) -> SetDeadline | None:
    """The deadline that stood on a day: the last one set by then."""
    standing = [deadline for deadline in found if deadline.set_on <= day]
    return standing[-1] if standing else None


def _outcome(owed: Obligation, due: date, *, put_off: bool) -> Outcome:
    done = owed.fulfilled
    if owed.status in ("fulfilled", "fulfilled_late"):
        if done is None:
            # Done in time as the law sees it, that is by the last deadline; earlier ones are open.
            return "met" if owed.status == "fulfilled" and due == owed.due else "unknown"
        return _against(done, due)
    if put_off or (owed.status == "overdue" and owed.due is not None and owed.due <= due):
        return "missed"
    return "missed" if owed.due is not None and owed.due > due else "unknown"


def _against(done: PartialDate, due: date) -> Outcome:
    if done.latest <= due:
        return "met"
    return "missed" if done.earliest > due else "unknown"
