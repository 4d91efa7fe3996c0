"""The deadline a forecast is about: what the law says a state owes under the article on clearance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.dates import in_words, span_in_words
from servanda.engine.obligations import Obligation
from servanda.forecasting.deadlines import is_owed
from servanda.forecasting.forecast import Forecast, NoForecast, Why, forecast
from servanda.forecasting.land import land_history
from servanda.owing import obligations
from servanda.records import TreatyRecord

TREATIES = ("CCM", "APMBC")
"""The treaties under which land must be cleared by a deadline (CCM article 4, APMBC article 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A forecast, or why there is none, with the obligation it is about.

    ``deadline`` tells in a few words what the day is that is forecast, nothing for a day of the asker's own.
    ``remarks`` are what a reader must know besides the figures.
    """

    found: Forecast | NoForecast
    owed: Obligation | None
    deadline: str = ""
    remarks: tuple[str, ...] = ()


def clearance(treaty: TreatyRecord, state: str, on: date) -> Obligation | None:
    """What a state owes in clearance on a day: the obligation still open, or else the last one met; None where none
    is known.
    """
    found = [
        owed
        for owed in obligations(
            treaty.record, on, treaties=[treaty.code], states=[state], known_at=treaty.known_at
        )
        if owed.obligation == "clearance"
    ]
    return min(found, key=_open_first, default=None)


def _open_first(owed: Obligation) -> tuple[int, int]:
    order = ("overdue", "due_soon", "pending", "unknown", "fulfilled_late", "fulfilled", "not_applicable")
    return order.index(owed.status), owed.due.toordinal() if owed.due is not None else 0


def forecast_of(treaty: TreatyRecord, state: str, as_of: date, until: date | None = None) -> Answer:
    """The forecast for a state on a day, by its deadline or by ``until``."""
    owed = clearance(treaty, state, as_of)

    def none(kind: Why, said: str) -> Answer:
        found = NoForecast(treaty=treaty.code, state=state, as_of=as_of, kind=kind, missing=(said,))
        return Answer(found=found, owed=owed)

    if owed is None or owed.status == "not_applicable":
        return none("nothing_left", f"no obligation to clear land is known on {in_words(as_of)}")
    if owed.status in ("fulfilled", "fulfilled_late"):
        when = f" ({span_in_words(owed.fulfilled)})" if owed.fulfilled is not None else ""
        return none("nothing_left", f"the obligation to clear is fulfilled{when}")
    if not is_owed(owed):
        return none("too_thin", _lacking(owed) or "the record does not say whether it has land to clear")
    if until is None and owed.due is None:
        return none("no_deadline", _lacking(owed) or "no deadline is known")
    if until is None and owed.due is not None and owed.due < as_of:
        asked = owed.pending_request.until if owed.pending_request is not None else None
        more = f", more time until {span_in_words(asked)} is asked for" if asked is not None else ""
        lacking = f"; {_lacking(owed)}" if owed.missing else ""
        return none(
            "no_deadline",
            f"the deadline of {in_words(owed.due)} has passed{more}{lacking}; name a day to finish by",
        )
    by = until or owed.due
    assert by is not None
    found = forecast(land_history(treaty, state, as_of), by)
    return Answer(found=found, owed=owed, deadline=_named(owed, by), remarks=_remarks(owed, by))


def _lacking(owed: Obligation) -> str:
    """What the record does not hold, as half a sentence."""
    whole = [said for said in owed.missing if said.startswith(("the record ", "its sources "))]
    things = [said for said in owed.missing if said not in whole]
    return "; ".join([*whole, *([f"the record lacks {', '.join(things)}"] if things else [])])


def _named(owed: Obligation, by: date) -> str:
    """What a day is: the treaty's own deadline, or one that was extended; nothing for another day."""
    if owed.due != by:
        return ""
    if not owed.extensions:
        return f"the deadline of article {owed.article}"
    last = owed.extensions[-1]
    return f"the deadline as extended by {last.meeting}" if last.meeting else "the deadline as extended"


def _remarks(owed: Obligation, by: date) -> tuple[str, ...]:
    request = owed.pending_request
    if request is None or (request.until is not None and request.until.latest <= by):
        return ()
    until = f" until {span_in_words(request.until)}" if request.until is not None else ""
    return (f"The state itself has asked for more time{until}: it does not expect to finish sooner.",)
