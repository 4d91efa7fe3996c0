"""What cannot be true of an act, whoever says it: a negative area, an end before its start, a share over a hundred.

``faults`` looks at one act, ``excesses`` at all acts of a state together: more destroyed than was declared, more
released than was contaminated. Sources do print such figures; where one does, the entry says so in its remark.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache

from servanda import places
from servanda.acts import (
    Act,
    CasualtyFigure,
    ExtensionDecision,
    Funding,
    ItemsDestroyed,
    Report,
    ReportOutstanding,
    Resolution,
    StockpileFigure,
    Vote,
    amounts_of,
    choices_of,
    dates_of,
)
from servanda.acts.excess import Excess, excesses
from servanda.amounts import Amount
from servanda.catalogue import CODES, normal_number
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.errors import UnknownPlace

__all__ = ["Excess", "Fault", "excesses", "faults"]

_TREATIES = {*CODES.values(), "CCW-PI", "CCW-PII", "CCW-PIII"}
_PLACES = ("state", "country", "recipient")
_IN_ORDER = (
    ("begun_on", "ended_on"),
    ("completed_on", "notified_on"),
    ("completed_on", "declared_on"),
    ("notified_on", "declared_on"),
    ("enacted_on", "in_force_on"),
    ("received_on", "stated_effect_on"),
    ("began_on", "ended_on"),
    ("during", "ended_on"),
)
_AHEAD = frozenset(
    {
        "until",
        "from_deadline",
        "due_on",
        "begun_on",
        "ended_on",
        "in_force_on",
        "effective_on",
        "stated_effect_on",
    }
)
"""Dates that may lie ahead of the day on which an act was recorded: deadlines, announced meetings, effects."""
_YEARS_AHEAD = 30
_EARLIEST = date(1900, 1, 1)
_MEMBERS_OF_THE_UNITED_NATIONS = 193


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of an act."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


def faults(act: Act, recorded_on: date | None = None) -> tuple[Fault, ...]:
    """What cannot be true of an act recorded on a day (today, if none is given), in the order of its fields."""
    found = [
        *_texts(act),
        *_dates(act, recorded_on or today()),
        *_figures(act),
        *_between(act),
    ]
    order = {field.name: place for place, field in enumerate(fields(act))}
    return tuple(sorted(found, key=lambda fault: (order[fault.field], fault.message)))


def _texts(act: Act) -> Iterator[Fault]:
    """Codes nobody knows, words outside a closed list, and what must be said and is not."""
    if act.treaty not in _TREATIES and normal_number(act.treaty) != act.treaty:
        yield Fault("treaty", f"'{act.treaty}' is no treaty's code or number")
    for field in fields(act):
        value = getattr(act, field.name)
        allowed = choices_of(act.KIND, field.name)
        if allowed is not None and value not in allowed:
            yield Fault(field.name, f"'{value}' is none of {', '.join(sorted(allowed))}")
        elif field.name in _PLACES and value and not _is_place(value):
            yield Fault(field.name, f"'{value}' is the code of no state, territory or organisation")
        elif value == "" and field.default != "":
            yield Fault(field.name, "is not given")
    if isinstance(act, Funding):
        if act.currency and not _is_currency(act.currency):
            yield Fault("currency", f"'{act.currency}' is no currency of ISO 4217")
        if (act.amount is None) != (not act.currency):
            yield Fault("currency", "an amount and its currency go together")
        if act.amount is None and act.in_usd is None:
            yield Fault("amount", "neither it nor in_usd is given")


def _dates(act: Act, recorded_on: date) -> Iterator[Fault]:
    """Days before anything here happened, or after the act was recorded."""
    for name in dates_of(act.KIND):
        value = getattr(act, name)
        if not isinstance(value, PartialDate):
            continue
        if value.earliest < _EARLIEST:
            yield Fault(name, f"{value} lies before {_EARLIEST.year}")
        elif value.earliest > recorded_on and not _may_lie_ahead(act, name):
            yield Fault(name, f"{value} lies after the day on which it was recorded, {recorded_on}")
        elif value.earliest.year > recorded_on.year + _YEARS_AHEAD:
            yield Fault(name, f"{value} lies more than {_YEARS_AHEAD} years ahead of {recorded_on}")
    for first, then in _IN_ORDER:
        begun, ended = getattr(act, first, None), getattr(act, then, None)
        if begun is not None and ended is not None and ended.latest < begun.earliest:
            yield Fault(then, f"{ended} lies before {first} {begun}")


def _may_lie_ahead(act: Act, name: str) -> bool:
    # A conflict or a practice cannot have ended tomorrow, a meeting can be called for then.
    return name in _AHEAD and (name != "ended_on" or act.KIND in ("meeting", "office"))


def _figures(act: Act) -> Iterator[Fault]:
    """Figures below nothing, shares of more than all, parts of a mine."""
    for name in amounts_of(act.KIND):
        value = getattr(act, name)
        if not isinstance(value, Amount):
            continue
        if value.value < 0:
            yield Fault(name, f"{value} is negative")
        elif isinstance(act, CasualtyFigure) and act.measure.endswith("_share"):
            if (value.high or value.low) > 100:
                yield Fault(name, f"{value} is a share of more than 100 per cent")
        elif isinstance(act, (StockpileFigure, ItemsDestroyed, CasualtyFigure)) and not _whole(value):
            yield Fault(name, f"{value} is no whole number")
    if isinstance(act, Resolution):
        cast = sum(side.low for side in (act.yes, act.no, act.abstain) if side is not None)
        if cast > _MEMBERS_OF_THE_UNITED_NATIONS:
            yield Fault(
                "yes", f"{cast} votes are more than the {_MEMBERS_OF_THE_UNITED_NATIONS} members there are"
            )


def _between(act: Act) -> Iterator[Fault]:
    """Fields of one act that contradict each other."""
    if isinstance(act, ExtensionDecision) and act.until is not None and act.from_deadline is not None:
        if act.until.latest < act.from_deadline.earliest:
            yield Fault("until", f"the new deadline {act.until} lies before the old one, {act.from_deadline}")
    elif isinstance(act, Report) and act.submitted_on is not None and act.covering is not None:
        if act.submitted_on.latest < act.covering.earliest:
            yield Fault(
                "submitted_on", f"{act.submitted_on} lies before the time reported on, {act.covering}"
            )
    elif isinstance(act, ReportOutstanding) and act.due_on is not None:
        if act.due_on.earliest > act.as_of.latest:
            yield Fault("due_on", f"{act.due_on} lies after {act.as_of}: the report was not yet due")
    elif isinstance(act, (Resolution, Vote)):
        if not (act.session.isdigit() and len(act.session) == 4):
            yield Fault("session", f"'{act.session}' is not the year in which a session began")
        elif act.voted_on is not None and not (0 <= act.voted_on.latest.year - int(act.session) <= 1):
            yield Fault("voted_on", f"{act.voted_on} is not in the session that began in {act.session}")


def _whole(value: Amount) -> bool:
    return all(part == part.to_integral_value() for part in (value.value, value.upto) if part is not None)


@lru_cache(maxsize=1000)
def _is_place(code: str) -> bool:
    try:
        places.place(code)
    except UnknownPlace:
        return False
    return True


@lru_cache(maxsize=1000)
def _is_currency(code: str) -> bool:
    from babel.numbers import is_currency

    return bool(is_currency(code))
