"""The days the record gives for an event of a treaty or of a state, and whether another day would be wrong."""

from __future__ import annotations

import re
from datetime import date

from servanda import places
from servanda.claiming.deciding.openings import at_no_time, of_no_own_day, still_drafting
from servanda.claiming.deciding.shared import LONG_BEFORE, Asking
from servanda.claiming.deciding.slips import before_there_was_one, never_did, of_its_rank, slipped
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, replace
from servanda.dates import PartialDate

_ADOPTED_AGAIN = {"CWC": date(1992, 11, 30)}
"""When the General Assembly adopted what a conference had adopted before it."""


def actual_dates(found: Found, asking: Asking) -> tuple[list[PartialDate], str, bool]:
    """The days the record gives for an event, what they are of, and whether another day would be wrong."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    law, general = treaty.law, treaty.general
    if found.what == "adopted":
        days = [PartialDate.of(day) for day in (law.adopted, _ADOPTED_AGAIN.get(found.treaty)) if day]
        return days, f"{found.treaty} was adopted", bool(days) and not still_drafting(found, law.adopted)
    if found.what in ANY_OF:
        steps = {
            word: _dates_of_state(replace(found, what=what), asking) for what, word in ANY_OF[found.what]
        }
        known = {word: step for word, step in steps.items() if step[0]}
        if not known:
            return next(iter(steps.values()))
        return (
            [day for days, _, _ in known.values() for day in days],
            f"For {places.name(found.states[0])}, {' and '.join(known)} {'were' if len(known) > 1 else 'was'}",
            all(certain for _, _, certain in known.values())
            or (
                found.date is not None
                and slipped(found.date, [d for days, _, _ in known.values() for d in days])
            ),
        )
    if found.what == "banned":
        days = [PartialDate.of(day) for day in (law.adopted, law.opened, general.entered_into_force) if day]
        return days, f"The days of {found.treaty} are", of_no_own_day(found, days)
    if found.what in ("opened", "opened_or_signed"):
        days = [PartialDate.of(day) for day in (law.opened,) if day]
        if found.what == "opened_or_signed" and law.adopted:
            days.append(PartialDate.of(law.adopted))
        certain = found.what == "opened" or at_no_time(found, days, general.entered_into_force, asking)
        step = "opened" if found.what == "opened" else "adopted or opened"
        certain = certain and not still_drafting(found, law.adopted)
        return days, f"{found.treaty} was {step} for signature", bool(days) and certain
    if found.what == "entered_into_force":
        entered = general.entered_into_force
        return (
            ([PartialDate.of(entered)] if entered else []),
            f"{found.treaty} entered into force",
            entered is not None,
        )
    return _dates_of_state(found, asking)


_EVENTS = {
    "in_force_for_state": ("in_force", "the treaty entered into force for it"),
    "deposit": ("consented", "it deposited its instrument"),
    "signature": ("signed", "it signed"),
    "withdrawal_notice": ("withdrawal_notified", "the depositary received its notice of withdrawal"),
    "withdrawal_effective": ("withdrawn", "its withdrawal took effect"),
    "instrument_withdrawn": ("instrument_withdrawn", "it withdrew its instrument"),
}


def _dates_of_state(found: Found, asking: Asking) -> tuple[list[PartialDate], str, bool]:
    assert found.treaty is not None
    if len(found.states) != 1:
        return [], "the text names no single state", False
    state = found.states[0]
    name = places.name(state)
    history = asking.ledger.treaty(found.treaty).histories.get(state)
    event_name, about = _EVENTS[found.what]
    events = [event for event in history.events if event.what == event_name] if history else []
    days = [PartialDate(event.on, event.until or event.on) for event in events if event.on is not None]
    if not days:
        return (
            [],
            f"the record holds no day on which, for {name}, {about}",
            found.date is not None and never_did(found, asking),
        )
    assert found.date is not None
    covered = asking.ledger.covered_until(found.treaty)
    # What a state has done once it does again only if it has left since.
    left = any(event.what == "withdrawn" for event in history.events) if history else False
    again = left and found.what in ("deposit", "in_force_for_state")
    beyond = again and covered is not None and found.date.earliest > covered
    # A parliament or a president "ratifies" earlier than the depositary receives: that is another step.
    step = _BEGUN_BY.get(found.what)
    begun = [event.on for event in history.events if event.what == step and event.on] if history else []
    # Nothing that comes after its deposit can be taken for the day on which a state was bound.
    from_ = begun or [day.earliest for day in days]
    domestic = (
        found.what in ("deposit", "withdrawal_notice", "withdrawal_effective", "in_force_for_state")
        and Mark.MAY_BE_DOMESTIC in found.marks
        and Mark.BY_THE_DEPOSITARY not in found.marks
        and not of_its_rank(found, asking)
        and _HANDED_IN.search(found.text) is None
        and not (_ACCEDED.search(found.text) and min(apart(found.date, day) for day in days) > _A_SLIP)
        and any(-bool(step) < (day - found.date.latest).days < LONG_BEFORE for day in from_)
        and not slipped(found.date, days)
        and not before_there_was_one(found.date, found, asking)
    )
    return days, f"For {name}, {about}", not beyond and not domestic and found.note != "today"


_BEGUN_BY = {"in_force_for_state": "consented"}
"""The step by which a state comes to another, which follows by the treaty's own rules."""


_HANDED_IN = re.compile(r"d[eé]pos", re.IGNORECASE)
"""Words of depositing, in all languages, which no parliament does."""


_ACCEDED = re.compile(r"\bacceded\b")
"""What no parliament does either: it approves, or authorises the government to accede."""


_A_SLIP = 3
"""Days by which one list is off from another."""


ANY_OF = {
    "deposit_or_in_force": (("deposit", "deposit"), ("in_force_for_state", "entry into force")),
    "withdrawal": (("withdrawal_notice", "notice"), ("withdrawal_effective", "the end of its membership")),
    "joined": (
        ("signature", "signature"),
        ("deposit", "deposit"),
        ("in_force_for_state", "entry into force"),
    ),
}
"""Words that people use for more than one step: a state "joins" when it signs, when it deposits, when it is bound."""


def apart(told: PartialDate, actual: PartialDate) -> int:
    return max((actual.earliest - told.latest).days, (told.earliest - actual.latest).days)
