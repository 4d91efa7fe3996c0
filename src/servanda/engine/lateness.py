"""Whether a state can be said to be late: only where the record shows it, and nothing is left that could save it.

There must have been something to do before the deadline; it must still have been there after it, or the record be known
to hold every completion; and no request for more time may be without an answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from servanda.acts import LandFigure, ObligationStatement, StockpileFigure
from servanda.dates import in_words
from servanda.engine.deadlines import Deadline, Ruling
from servanda.engine.dockets import Docket, Done
from servanda.engine.existence import WHAT, Evidence, Existence
from servanda.engine.fulfilling import Completed
from servanda.engine.obligations import Name
from servanda.ledger.facts import Fact


class Known(Protocol):
    """What the record holds about one obligation."""

    @property
    def docket(self) -> Docket:
        """The acts of the state."""

    @property
    def name(self) -> Name:
        """Which obligation it is."""

    @property
    def evidence(self) -> Evidence:
        """What tells whether it applies."""

    @property
    def asked(self) -> tuple[Done, ...]:
        """The requests for more time."""

    @property
    def made(self) -> tuple[Ruling, ...]:
        """The decisions of meetings."""


def what_is_lacking(
    known: Known,
    exists: Existence,
    deadline: Deadline,
    request: Done | None,
    done: Completed | None,
    day: date,
) -> tuple[str, list[Fact]]:
    """What keeps a state past its deadline from being said to be late, in words, and the facts behind it.

    Empty words where it is late.
    """
    assert deadline.due is not None
    if request is not None:
        by = f" of {request.act.meeting}" if request.act.meeting else ""
        return f"a decision{by} on its request for more time by then", [request.fact]
    if deadline.undecided is not None:
        undecided = deadline.undecided
        return f"the day on which {undecided.meeting} decided on more time", [undecided.followed.fact]
    if not deadline.decided and (exists.shown_by is None or exists.shown_by > deadline.due):
        return f"any sign, by the deadline, of {WHAT[known.name]}", []
    complete = known.docket.complete_until
    if complete is not None and complete >= day:
        return "", []
    shown = still_open_after(known, done, deadline.due)
    if shown is None:
        return f"anything after {in_words(deadline.due)} on whether it was fulfilled", []
    return "", [shown]


def still_open_after(known: Known, done: Completed | None, due: date) -> Fact | None:
    """An act that shows that it was still not met after a day: what is left, what is asked for, the work's end."""
    ended = done.not_before() if done is not None else None
    if done is not None and ended is not None and ended > due:
        return done.facts[0]
    until = done.not_after() if done is not None else None
    for act in _showing_work_to_do(known):
        later = act.first is not None and act.first > due and (until is None or act.first <= until)
        if later and not act.fact.low_confidence:
            return act.fact
    return None


def _showing_work_to_do(known: Known) -> Iterable[Done]:
    for done in known.evidence.said:
        if isinstance(done.act, ObligationStatement) and done.act.applies == "yes":
            yield done
    for done in known.evidence.shown:
        act = done.act
        if isinstance(act, StockpileFigure) and act.measure == "remaining":
            yield done
        if isinstance(act, LandFigure) and act.measure in ("suspected", "confirmed", "contaminated"):
            yield done
    yield from known.asked
    yield from (ruling.followed for ruling in known.made if ruling.followed.dated)
