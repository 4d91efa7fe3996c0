"""What a state owes under a treaty on a day: an obligation, when it arose, when it is due, how it was put off and met.

An obligation is an answer, never an act: it is computed from the state's history, its reports and declarations and
the decisions of meetings. ``status`` says where it stands on the day asked for; what the record does not say is
``unknown``, and never overdue.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.dates import PartialDate
from servanda.ledger.facts import Fact

Status = Literal["pending", "due_soon", "overdue", "fulfilled", "fulfilled_late", "not_applicable", "unknown"]
"""As in the contract of ``servanda deadlines``; ``due_soon`` is due within twelve months."""

Name = Literal[
    "stockpile_destruction",
    "clearance",
    "victim_assistance",
    "national_measures",
    "initial_report",
    "annual_report",
    "report_on_retained",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """More time, as a meeting decided it, or as somebody prints it.

    ``until`` is the new deadline; it prevails over arithmetic. ``granted_on`` is the day of the decision as far as it
    is known; ``rivals`` are other accounts of the same decision. ``low_confidence`` where nobody has yet seen it in a
    source.
    """

    until: PartialDate
    granted_on: PartialDate | None = None
    meeting: str = ""
    document: str = ""
    from_deadline: PartialDate | None = None
    fact: Fact | None = None
    rivals: tuple[Fact, ...] = ()
    low_confidence: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request for more time on which no decision is in the record."""

    meeting: str = ""
    until: PartialDate | None = None
    submitted_on: PartialDate | None = None
    fact: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing a state owes, as it stands on a day.

    ``article`` is the paragraph it rests on; ``covering`` the year a report is about, or when remnants with a clock of
    their own came to light; ``arises`` the day from which it is owed; ``original_due`` the treaty's own deadline and
    ``due`` the one in force on the day asked for, None where the treaty sets none or where it cannot be computed.
    ``fulfilled`` is when it was met, as far as that is known. ``because`` is a few plain sentences with the articles,
    deadlines and decisions in order; ``facts`` are the acts it follows from, ``missing`` what would decide what is left
    open, ``caveats`` what a person should look at.
    """

    treaty: str
    state: str
    obligation: Name
    article: str
    status: Status
    because: str
    covering: str = ""
    arises: date | None = None
    original_due: date | None = None
    due: date | None = None
    extensions: tuple[Extension, ...] = ()
    pending_request: Request | None = None
    fulfilled: PartialDate | None = None
    facts: tuple[Fact, ...] = ()
    missing: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    low_confidence: bool = False
