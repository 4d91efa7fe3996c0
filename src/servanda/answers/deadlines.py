"""What is owed by when: the obligations a person wants to see, of all the law computes.

Reports are many: one a state and year. A reader who asks for nothing in particular sees the promises to destroy and
to clear, and of the reports those that are overdue or due within twelve months.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from servanda.acts import (
    Act,
    CasualtyFigure,
    ExtensionDecision,
    ExtensionRequest,
    LandFigure,
    ObligationFoundAgain,
    ObligationStatement,
    StockpileFigure,
    VictimAssistance,
)
from servanda.answers.spans import end_of
from servanda.engine.obligations import Name, Obligation, Status
from servanda.owing import obligations
from servanda.records import Record

STATUSES: tuple[Status, ...] = get_args(Status)
NAMES: tuple[Name, ...] = get_args(Name)
REPORTS = frozenset({"initial_report", "annual_report", "report_on_retained"})
OPEN = frozenset({"pending", "due_soon", "overdue", "unknown"})
"""Where something may still be owed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which obligations to show.

    ``within`` is a length of time after the day asked for (``24m``); with ``overdue`` what is overdue is shown too,
    or alone where no ``within`` is given. ``statuses`` and ``names`` pick by status and kind. ``everything`` leaves
    nothing out.
    """

    within: str | None = None
    overdue: bool = False
    statuses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    everything: bool = False

    @property
    def by_default(self) -> bool:
        """Whether the reader asked for nothing in particular."""
        return not (self.within or self.overdue or self.statuses or self.everything)


def deadlines(
    record: Record,
    on: date,
    *,
    treaties: Sequence[str] | None = None,
    states: Iterable[str] | None = None,
    wanted: Wanted | None = None,
    known_at: str | None = None,
) -> list[Obligation]:
    """The obligations wanted, the earliest deadline first; those without one at the end.

    ``states`` are place codes; where they are named, their obligations without a deadline are shown too. Raises
    BadDate for a ``within`` that is no length of time.
    """
    wanted = wanted or Wanted()
    until = end_of(wanted.within, on) if wanted.within else None
    named = None if states is None else sorted(states)
    found = obligations(record, on, treaties=treaties, states=named, known_at=known_at)
    kept = [one for one in found if _shown(one, on, until, wanted, named is not None)]
    return sorted(kept, key=in_order)


def in_order(one: Obligation) -> tuple[date, str, str, str, str, str]:
    """The place of an obligation in a list by deadline."""
    return (one.due or date.max, one.treaty, one.state, one.article, one.obligation, one.covering)


def _shown(one: Obligation, on: date, until: date | None, wanted: Wanted, one_state: bool) -> bool:
    if wanted.names and one.obligation not in wanted.names:
        return False
    if wanted.statuses and one.status not in wanted.statuses:
        return False
    if wanted.everything:
        return True
    if until is not None or wanted.overdue:
        due_by_then = (
            until is not None
            and one.due is not None
            and on <= one.due <= until
            and one.status in ("pending", "due_soon", "unknown")
        )
        return due_by_then or (wanted.overdue and one.status == "overdue")
    if wanted.statuses:
        return True
    if one.obligation in REPORTS:
        return one.status in ("due_soon", "overdue")
    return one_state or (one.due is not None and one.status != "not_applicable")


def known_to_apply(one: Obligation) -> bool:
    """Whether the record says that it applies to the state: by a statement, a figure, a request, a decision, a find."""
    if one.extensions or one.pending_request is not None:
        return True
    return any(says_it_applies(fact.act) for fact in one.facts)


def says_it_applies(act: Act) -> bool:
    """Whether an act says, or shows, that there is something for its state to destroy or clear, or victims to help."""
    match act:
        case ObligationStatement():
            return act.applies == "yes"
        case LandFigure():
            return act.area.low > 0
        case StockpileFigure():
            return act.quantity.low > 0
        case CasualtyFigure():
            return act.count.low > 0
        case VictimAssistance():
            return act.sort == "victims"
    return isinstance(act, ExtensionDecision | ExtensionRequest | ObligationFoundAgain)


def reference(one: Obligation) -> str:
    """How ``servanda trace`` names an obligation: ``CCM/MOZ/clearance``, ``CCM/MOZ/annual_report/2016``."""
    parts = (one.treaty, one.state, one.obligation, one.covering)
    return "/".join(part for part in parts if part)
